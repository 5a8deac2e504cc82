// The files of a new records folder: almost empty, valid, and with comments that explain the format.
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
  /** One name for all languages, or names by language. Without a name, a default is used. */
  readonly name: string | Partial<Record<Language, string>> | undefined
  readonly acronym: string | undefined
  readonly languages: readonly Language[]
  /** The id of the body that the organisation reports to. */
  readonly reportsTo: string
}

/** A file in the records folder. */
interface NewFile {
  readonly name: string
  readonly content: string
}

/** @param userLanguage the language of the comments */
export function newRecordFiles(organisation: NewOrganisation, userLanguage: Language): NewFile[] {
  return [
    { name: 'organisation.yaml', content: organisationFile(organisation, userLanguage) },
    { name: 'meetings.yaml', content: calendarFile(organisation, userLanguage) },
    {
      name: 'documents/README.md',
      content: DOCUMENTS_REMARK[userLanguage](sampleDocument(organisation, userLanguage)),
    },
  ]
}

function organisationFile(organisation: NewOrganisation, userLanguage: Language): string {
  const { name, acronym, languages, reportsTo } = organisation
  const say = (key: keyof typeof ORGANISATION_REMARKS): string[] =>
    remarks(ORGANISATION_REMARKS[key][userLanguage])
  return page('organisation', [
    ...say('head'),
    ...remarks(SAMPLE_REMARK[userLanguage]),
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

function calendarFile({ languages, reportsTo }: NewOrganisation, userLanguage: Language): string {
  const body = {
    id: reportsTo,
    ministerial: true,
    name: inLanguages(languages, DEFAULT_NAMES.body),
  }
  return page('meetings', [
    ...remarks(MEETINGS_REMARKS.head[userLanguage]),
    ...remarks(SAMPLE_REMARK[userLanguage]),
    ...fieldLines('bodies', [body], 0),
    '',
    ...sample('meetings', [
      `id: ${reportsTo}-1, body: ${reportsTo}, from: 2027-03-01, to: 2027-03-02, state: planned`,
    ]),
  ])
}

/** A commented-out list. Without the `# ` at the beginning of its lines, it is part of the record. */
function sample(field: string, entries: readonly string[]): string[] {
  return remarks([`${field}:`, ...entries.map(entry => `  - {${entry}}`)])
}

function sampleName(of: keyof typeof SAMPLE_NAMES, languages: readonly Language[]): string {
  return `{${languages.map(language => `${language}: ${SAMPLE_NAMES[of][language]}`).join(', ')}}`
}

/** A sample document in the style of handwritten ones. */
function sampleDocument({ reportsTo }: NewOrganisation, userLanguage: Language): string {
  return [
    `id: ${reportsTo}-1-R3`,
    `symbol: ${reportsTo}-1/RES.3`,
    `title: ${SAMPLE_DOCUMENT.title[userLanguage]}`,
    'type: resolution',
    `body: ${reportsTo}`,
    'date: 2026-03-02',
    `language: ${userLanguage}`,
    'mandates:',
    '  - id: 5',
    '    paragraph: "5"',
    `    title: ${SAMPLE_DOCUMENT.mandate[userLanguage]}`,
    `    text: ${SAMPLE_DOCUMENT.text[userLanguage]}`,
    `    due: {next: ${reportsTo}}`,
    '    actions:',
    '      - id: 1',
    `        title: ${SAMPLE_DOCUMENT.action[userLanguage]}`,
    '',
  ].join('\n')
}

/** The default words of each language. */
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
