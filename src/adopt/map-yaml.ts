// Writes the map of a tracker as YAML that a person can correct.
import { WRITING, type Language } from '../base/language.ts'
import { HIDDEN } from '../base/invisible-characters.ts'
import type { Data } from '../edit/data.ts'
import { fieldLines, flowText } from '../edit/render.ts'
import { MAP_HEAD, MAP_REMARKS } from '../words/adopt.ts'
import { balanced, FIRST_STRONG_ISOLATE, POP_ISOLATE } from '../words/isolate.ts'
import type { Adoption } from './adopt.ts'
import type { Question } from './questions.ts'

export interface MapNames {
  /** The name of the tracker, and of the map if it has one. */
  readonly file: string
  readonly map: string | undefined
  /** The path of the schema, for editors. */
  readonly schema: string | undefined
}

/** How many rows a remark lists. */
const MOST_ROWS = 6

/** The lines of the map. What is doubtful or missing has a remark that begins with a question mark. */
export function mapLines(
  { map, words }: Adoption,
  questions: readonly Question[],
  names: MapNames,
  language: Language,
): string[] {
  const missing = questions.flatMap(one => (one.about === 'documents' ? one.documents : []))
  const days = questions.find(one => one.about === 'days')
  const remark = (line: string, text: string | undefined): string =>
    text === undefined ? line : `${line} # ? ${inComment(text)}`
  const field = (name: string, value: Data | undefined, indent: number): string[] =>
    value === undefined ? [] : fieldLines(name, value, indent)
  const tables = map.tables.flatMap(({ table, take, reported, columns, statuses }) => {
    const doubts = new Map(
      words.flatMap(({ table: of, word, rows }) =>
        of === table && word.asked !== undefined ? [[word.key, rows] as const] : [],
      ),
    )
    const isUndated =
      days?.about === 'days' &&
      days.undated.some(row => row.startsWith(table === '' ? '' : `${table}!`))
    return [
      ...firstField([
        ...field('table', table === '' ? undefined : table, 4),
        ...field('take', take, 4),
      ]),
      ...field('reported', reported, 4),
      ...(reported === undefined && isUndated
        ? [`    # ? reported: ${inComment(MAP_REMARKS.reported[language])}`]
        : []),
      '    columns:',
      ...columns.map(({ at, header, is }) => `      - ${flowText({ at, header, is })}`),
      ...(Object.keys(statuses).length === 0 ? [] : ['    statuses:']),
      ...Object.entries(statuses).flatMap(([word, status]) =>
        fieldLines(word, status, 6).map(line =>
          remark(line, doubts.has(word) ? rowList(doubts.get(word) ?? [], language) : undefined),
        ),
      ),
    ]
  })
  const documents = map.documents.flatMap(({ of, symbol, title, date, body, meeting }) => {
    const lacks = missing.find(one => one.of === of)?.lacks ?? []
    return [
      ...firstField([
        ...field('of', of, 4),
        ...field('symbol', symbol, 4),
        ...field('title', title, 4),
        ...field('date', date, 4),
        ...field('body', body, 4),
        ...field('meeting', meeting, 4),
      ]),
      ...lacks.map(name => `    # ? ${name}: ${inComment(MAP_REMARKS[name][language])}`),
    ]
  })
  return [
    ...(names.schema === undefined
      ? []
      : [`# yaml-language-server: $schema=${inComment(names.schema)}`, '#']),
    ...MAP_HEAD[language](names.file, names.map).map(line => `# ${inComment(line)}`),
    ...field('dates', map.dates, 0).map(line =>
      remark(line, days?.about === 'days' ? days.ambiguous : undefined),
    ),
    ...field('language', map.language, 0),
    'tables:',
    ...tables,
    'documents:',
    ...documents,
    ...(Object.keys(map.departments).length === 0 ? [] : ['departments:']),
    ...Object.entries(map.departments).flatMap(([name, id]) => fieldLines(name, id, 2)),
    '',
  ]
}

/** The first field of an item stands on the line of its dash. */
function firstField(lines: readonly string[]): string[] {
  const [first = '', ...others] = lines
  return [`  - ${first.slice(4)}`, ...others]
}

function rowList(rows: readonly string[], language: Language): string {
  const { comma } = WRITING[language]
  const shown = rows.slice(0, MOST_ROWS).join(comma)
  return rows.length > MOST_ROWS ? `${shown} … (${rows.length})` : shown
}

/** A comment ends with its line. Nothing invisible that a name or cell contains gets into it; our isolates stay. */
function inComment(text: string): string {
  const line = text.replaceAll(/[\t\n\r\u0085\u2028\u2029]+/g, ' ')
  const isOurs = (mark: string): boolean => mark === FIRST_STRONG_ISOLATE || mark === POP_ISOLATE
  return balanced(line.replaceAll(HIDDEN, mark => (isOurs(mark) ? mark : '')))
}
