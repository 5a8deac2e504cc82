// Finds tasks in tables that assign them: `Action | Responsible | Deadline`.
import { westernDigits } from '../base/digits.ts'
import { trimmed } from './trim.ts'
import { folded } from './fold.ts'
import { mandate, type Found } from './findings.ts'
import { isOfAnother } from './own-organisation.ts'
import type { Paragraph } from './paragraph.ts'
import type { Compiled } from './phrases/compiled.ts'

/** A row that assigns a task. */
export interface Task {
  readonly text: string
  readonly line: number
  /** The printed number of the row, or its position. */
  readonly cited: string
  /** The person responsible, in the words of the row. */
  readonly who: string
  /** The headings of the columns, with the texts of the row: `Responsible: Secretariat; Deadline: 3 May 2031`. */
  readonly about: string
}

const ACTION =
  /^(?:(?:agreed |required |follow-up |key |proposed )?(?:actions?|tasks?|activit(?:y|ies)|decisions?|recommendations?|deliverables?|outputs?|what)(?!\p{L})|mesures?|tâches?|activités?|décisions?|recommandations?|suite à donner|produits?|(?:ال)?(?:إجراء|اجراء|نشاط|مهمة|مهام|أنشطة|إجراءات|قرار|توصية|مطلوب))/iu
const WHO =
  /^(?:responsib|action by|by whom|who(?!\p{L})|owner|lead|assigned|to be done by|implement|entit|respons|chargé|par qui|pilote|entité|(?:ال)?(?:جهة|مسؤول|منفذ|مكلف)|جهة التنفيذ|المسؤولية)/iu
const WHEN =
  /^(?:deadline|due|when|by when|time|target|date|échéance|délai|calendrier|quand|(?:ال)?(?:موعد|تاريخ|مهلة|أجل))/iu
const NUMBER = /^(?:no\.?|n°|nr|#|item|ref|s\/n|point|(?:ال)?(?:رقم|بند|م))(?!\p{L})/iu

/** The tasks in all tables that assign tasks, and the paragraphs outside of these tables. */
export function tasksIn(paragraphs: readonly Paragraph[]): {
  readonly tasks: Task[]
  readonly rest: readonly Paragraph[]
} {
  const tables = new Map<number, Paragraph[]>()
  for (const paragraph of paragraphs) {
    if (!paragraph.cell) continue
    const { table } = paragraph.cell
    tables.set(table, [...(tables.get(table) ?? []), paragraph])
  }
  const taken = new Set<number>()
  const tasks = [...tables].flatMap(([table, cells]) => {
    const found = tasksOf(cells)
    if (found) taken.add(table)
    return found ?? []
  })
  return { tasks, rest: paragraphs.filter(({ cell }) => !cell || !taken.has(cell.table)) }
}

function tasksOf(cells: readonly Paragraph[]): Task[] | undefined {
  const rows = rowsOf(cells)
  const headings = rows[0]?.map(({ text }) => text) ?? []
  const columnOf = (pattern: RegExp): number => headings.findIndex(text => pattern.test(text))
  const [action, who, when, number] = [ACTION, WHO, WHEN, NUMBER].map(columnOf)
  if (action === undefined || who === undefined || action === -1 || who === -1) return undefined
  return rows.slice(1).flatMap((row, index) => {
    const at = (column: number | undefined): string => row[column ?? -1]?.text ?? ''
    const text = at(action)
    if (text === '' || at(who) === '') return []
    const about = [who, when]
      .filter(column => column !== undefined && at(column) !== '')
      .map(column => `${headings[column ?? 0] ?? ''}: ${at(column)}`)
      .join('; ')
    const label = row.map(one => one.label).find(Boolean)?.cited
    const cited = westernDigits(at(number)).trim() || (label ?? '') || `row ${index + 1}`
    return [{ text, line: row[action]?.line ?? 1, cited, who: at(who), about }]
  })
}

type Joined = Pick<Paragraph, 'text' | 'line' | 'label'>

/** The cells of each row. A cell with several paragraphs becomes one text. */
function rowsOf(cells: readonly Paragraph[]): Joined[][] {
  const rows: Joined[][] = []
  for (const { cell, text, line, label } of cells) {
    if (!cell) continue
    const row = (rows[cell.row] ??= [])
    const known = row[cell.column]
    row[cell.column] = known
      ? { ...known, text: `${known.text} ${label?.cited ?? ''} ${text}`.replaceAll(/ {2,}/g, ' ') }
      : { text, line, label }
  }
  return rows.filter(row => row !== undefined)
}

/** A mandate from a row that names our head or secretariat. */
export function inTable({ who, text, line, cited, about }: Task, words: Compiled): Found[] {
  const plain = folded(who).text
  const found = words.title.exec(plain)
  const title = found?.groups?.['title']
  if (!found || title === undefined) return []
  const [before, after] = [plain.slice(0, found.index), plain.slice(found.index + found[0].length)]
  if (words.other.test(before) || isOfAnother(before, title, after, words.ours)) return []
  const asked = {
    addressee: title,
    verb: about,
    strength: 'request',
    rest: 0,
    rule: 'heading',
  } as const
  const unit = { line, cited, text: who, lead: null }
  return [{ ...mandate(unit, asked, trimmed(text)), chapeau: about }]
}
