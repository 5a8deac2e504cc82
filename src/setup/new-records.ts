// The files of a new records folder: as good as empty, sound, and with remarks that teach the format.
import type { Language } from '../base/language.ts'
import { withoutEmpty, type Data } from '../edit/data.ts'
import { fieldLines } from '../edit/render.ts'
import {
  DEFAULT_NAMES,
  DOCUMENTS_REMARK,
  MEETINGS_REMARKS,
  ORGANISATION_REMARKS,
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
    { name: 'documents/README.md', content: DOCUMENTS_REMARK[spoken](sample(organisation)) },
  ]
}

function organisationFile(organisation: NewOrganisation, spoken: Language): string {
  const { name, acronym, languages, reportsTo } = organisation
  const say = (key: keyof typeof ORGANISATION_REMARKS): string[] =>
    remarks(ORGANISATION_REMARKS[key][spoken])
  return page('organisation', [
    ...say('head'),
    ...fieldLines('name', named(name) ?? inLanguages(languages, DEFAULT_NAMES.organisation), 0),
    ...(acronym === undefined ? [] : fieldLines('acronym', acronym, 0)),
    ...fieldLines('languages', [...languages], 0),
    '',
    ...say('reportsTo'),
    ...fieldLines('reportsTo', reportsTo, 0),
    '',
    ...say('departments'),
    '#   departments:',
    '#     - {id: political-affairs, name: {en: Political Affairs, fr: Affaires politiques}}',
    '',
    ...say('states'),
    '#   groups:',
    '#     - {id: asian, name: {en: Asian group, fr: Groupe asiatique}}',
    '#   states:',
    '#     - {code: TR, group: asian}',
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
    ...fieldLines('bodies', [body], 0),
    '',
    '#   meetings:',
    `#     - {id: ${reportsTo}-1, body: ${reportsTo}, from: 2027-03-01, to: 2027-03-02, state: planned}`,
  ])
}

/** A document as it is written by hand. */
function sample({ reportsTo }: NewOrganisation): string {
  return [
    `id: ${reportsTo}-1-R3`,
    `symbol: ${reportsTo}-1/RES.3`,
    'title: Resolution on the safety of ferries',
    'type: resolution',
    `body: ${reportsTo}`,
    'date: 2026-03-02',
    'language: en',
    'mandates:',
    '  - id: 5',
    '    paragraph: "5"',
    '    title: Report on the safety of ferries',
    '    text: Requests the Secretary-General to report to the Council at its next session.',
    `    due: {next: ${reportsTo}}`,
    '    actions:',
    '      - id: 1',
    '        title: Ask the ports for their figures',
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
