// The files of a new records folder: as good as empty, sound, and with remarks that teach the format.
import type { Language } from '../base/language.ts'
import { withoutEmpty, type Data } from '../edit/data.ts'
import { fieldLines } from '../edit/render.ts'
import {
  DEFAULT_NAMES,
  DOCUMENTS_REMARK,
  MEETINGS_REMARKS,
  ORGANISATION_REMARKS,
  SAMPLE_DOCUMENT,
  SAMPLE_NAMES,
  SAMPLE_REMARK,
} from '../words/setup.ts'

export interface NewOrganisation {
  /** The same in all languages, or in some of them; without one, a usual name stands in for it. */
  readonly name: string | Partial<Record<Language, string>> | undefined
  readonly acronym: string | undefined
  readonly languages: readonly Language[]
  /** The id of the body that is reported to. */
  readonly reportsTo: string
}

/** A file below the records folder. */
interface NewFile {
  readonly name: string
  readonly content: string
}

/** @param spoken the language of the remarks */
export function newRecordFiles(organisation: NewOrganisation, spoken: Language): NewFile[] {
  return [
    { name: 'organisation.yaml', content: organisationFile(organisation, spoken) },
    { name: 'meetings.yaml', content: calendarFile(organisation, spoken) },
    {
      name: 'documents/README.md',
      content: DOCUMENTS_REMARK[spoken](sampleDocument(organisation, spoken)),
    },
  ]
}

function organisationFile(organisation: NewOrganisation, spoken: Language): string {
  const { name, acronym, languages, reportsTo } = organisation
  const say = (key: keyof typeof ORGANISATION_REMARKS): string[] =>
    remarks(ORGANISATION_REMARKS[key][spoken])
  return page('organisation', [
    ...say('head'),
    ...remarks(SAMPLE_REMARK[spoken]),
    ...fieldLines('name', named(name) ?? inLanguages(languages, DEFAULT_NAMES.organisation), 0),
    ...(acronym === undefined ? [] : fieldLines('acronym', acronym, 0)),
    ...fieldLines('languages', [...languages], 0),
    '',
    ...say('reportsTo'),
    ...fieldLines('reportsTo', reportsTo, 0),
    '',
    ...say('departments'),
    ...sample('departments', [
      `id: political-affairs, name: ${sampleName('department', languages)}`,
    ]),
    '',
    ...say('states'),
    ...sample('groups', [`id: asian, name: ${sampleName('group', languages)}`]),
    ...sample('states', ['code: TR, group: asian']),
  ])
}

function named(name: NewOrganisation['name']): Data | undefined {
  return typeof name === 'object' ? withoutEmpty({ ...name }) : name
}

function calendarFile({ languages, reportsTo }: NewOrganisation, spoken: Language): string {
  const body = {
    id: reportsTo,
    ministerial: true,
    name: inLanguages(languages, DEFAULT_NAMES.body),
  }
  return page('meetings', [
    ...remarks(MEETINGS_REMARKS.head[spoken]),
    ...remarks(SAMPLE_REMARK[spoken]),
    ...fieldLines('bodies', [body], 0),
    '',
    ...sample('meetings', [
      `id: ${reportsTo}-1, body: ${reportsTo}, from: 2027-03-01, to: 2027-03-02, state: planned`,
    ]),
  ])
}

/** A list to be taken into use: without the `# ` that its lines begin with, it belongs to the record. */
function sample(field: string, entries: readonly string[]): string[] {
  return remarks([`${field}:`, ...entries.map(entry => `  - {${entry}}`)])
}

function sampleName(of: keyof typeof SAMPLE_NAMES, languages: readonly Language[]): string {
  return `{${languages.map(language => `${language}: ${SAMPLE_NAMES[of][language]}`).join(', ')}}`
}

/** A document as it is written by hand. */
function sampleDocument({ reportsTo }: NewOrganisation, spoken: Language): string {
  return [
    `id: ${reportsTo}-1-R3`,
    `symbol: ${reportsTo}-1/RES.3`,
    `title: ${SAMPLE_DOCUMENT.title[spoken]}`,
    'type: resolution',
    `body: ${reportsTo}`,
    'date: 2026-03-02',
    `language: ${spoken}`,
    'mandates:',
    '  - id: 5',
    '    paragraph: "5"',
    `    title: ${SAMPLE_DOCUMENT.mandate[spoken]}`,
    `    text: ${SAMPLE_DOCUMENT.text[spoken]}`,
    `    due: {next: ${reportsTo}}`,
    '    actions:',
    '      - id: 1',
    `        title: ${SAMPLE_DOCUMENT.action[spoken]}`,
    '',
  ].join('\n')
}

/** The usual words of each language. */
function inLanguages(
  languages: readonly Language[],
  usual: Readonly<Record<Language, string>>,
): Data {
  return Object.fromEntries(languages.map(language => [language, usual[language]]))
}

function page(schema: string, lines: readonly string[]): string {
  return [`# yaml-language-server: $schema=.schema/${schema}.json`, '#', ...lines, ''].join('\n')
}

function remarks(lines: readonly string[]): string[] {
  return lines.map(line => `# ${line}`)
}
