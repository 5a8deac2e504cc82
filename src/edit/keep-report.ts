// Keeps what a final report printed, in the records. Later reports are compared with it.
import { isDeepStrictEqual } from 'node:util'
import { fail } from '../base/user-error.ts'
import { withoutEmpty } from './data.ts'
import { editRecord } from './edit-record.ts'
import { fieldLines, flowText } from './render.ts'
import { addingDocuments, makeFolder } from '../files/create.ts'
import { resolveFrom } from '../files/evidence.ts'
import { isThere, REPORTS_FOLDER } from '../files/find-records.ts'
import { decode } from '../files/read.ts'
import type { UndoStore } from '../files/undo-store.ts'
import { holdingFiles, writeNewRecord } from '../files/write.ts'
import { parseKeptReport } from '../records/parse.ts'
import type { KeptReport, PrintedMandate, ReportIssue } from '../records/report-schema.ts'

/** The file of the report, and whether this is its first issue, a further one, or one that was kept before. */
export interface Kept {
  readonly file: string
  readonly as: 'first' | 'further' | 'same'
  /** The number of the issue, from 1. */
  readonly number: number
}

/**
 * Keeps a final report to `meeting`. If it says the same as the last issue, only its languages are added to that one.
 * Otherwise it is a further issue, and the earlier ones stay.
 *
 * @throws UserError when the file cannot be read or written
 */
export function keepReport(
  folder: string,
  meeting: string,
  issue: ReportIssue,
  undo: UndoStore,
): Kept {
  const file = `${REPORTS_FOLDER}/${meeting}.yaml`
  return addingDocuments(folder, () => {
    if (isThere(resolveFrom(folder, file))) return addIssue(folder, file, issue, undo)
    makeFolder(folder, REPORTS_FOLDER)
    const head = [SCHEMA_LINE, ...fieldLines('meeting', meeting, 0), 'issues:', '']
    writeNewRecord(folder, { name: file, content: head.join('\n') + issueText(issue) }, undo)
    return { file, as: 'first', number: 1 }
  })
}

const SCHEMA_LINE = '# yaml-language-server: $schema=../.schema/report.json'

function addIssue(folder: string, file: string, issue: ReportIssue, undo: UndoStore): Kept {
  return holdingFiles(folder, [file], undo, ({ contents, replace }): Kept => {
    const before = textOf(file, contents.get(file) ?? Buffer.alloc(0))
    const { issues } = parsed(file, before)
    const write = (text: string): void => replace(new Map([[file, Buffer.from(text)]]))
    const last = issues.at(-1)
    if (last && isDeepStrictEqual(statementsOf(last), statementsOf(issue))) {
      write(withLanguages(file, before, issues.length - 1, last, issue))
      return { file, as: 'same', number: issues.length }
    }
    const after = `${before.replace(/(?<!\n)\n*$/, '\n')}${issueText(issue)}`
    const expected = [...issues, issue].map(statementsOf)
    const found = parsed(file, after).issues.map(statementsOf)
    if (!isDeepStrictEqual(found, expected)) fail('edit-refused', { file, reason: 'not-proved' })
    write(after)
    return { file, as: 'further', number: issues.length + 1 }
  })
}

/** The text with the languages of `issue` added to an issue that says the same. */
function withLanguages(
  file: string,
  text: string,
  index: number,
  { languages }: ReportIssue,
  issue: ReportIssue,
): string {
  const added = issue.languages.filter(language => !languages.includes(language))
  const to = ['issues', index, 'languages']
  const edited = editRecord(
    text,
    added.map(append => ({ append, to })),
  )
  return 'refused' in edited ? fail('edit-refused', { file, reason: edited.refused }) : edited.text
}

/** What an issue says, without when it was made and in which languages. */
function statementsOf({ asOf, symbol, figures, outstanding, closed }: ReportIssue): object {
  const inOrder = ({ id, status, due, dueAt, overdue }: PrintedMandate): unknown[] => [
    id,
    status,
    due,
    dueAt,
    overdue,
  ]
  return [asOf, symbol, figures, outstanding.map(inOrder), closed.map(inOrder)]
}

function textOf(file: string, bytes: Buffer): string {
  const decoded = decode(bytes)
  if ('text' in decoded) return decoded.text
  return fail('record-has-errors', { file, problems: [{ ...decoded.fault, file }] })
}

/** @throws UserError when the file has errors */
function parsed(file: string, text: string): KeptReport {
  const { value, faults } = parseKeptReport(text)
  const problems = faults
    .filter(({ severity }) => severity === 'error')
    .map(fault => ({ ...fault, file }))
  return value && problems.length === 0 ? value : fail('record-has-errors', { file, problems })
}

/** The issue as an item of the list, with a line for each mandate. */
function issueText({ asOf, made, symbol, languages, figures, ...lists }: ReportIssue): string {
  const head = withoutEmpty({ asOf, made, symbol, languages })
  const lines = [
    ...Object.entries(head).flatMap(([field, data]) => fieldLines(field, data, 4)),
    `    figures: ${flowText(figures)}`,
    ...listLines('outstanding', lists.outstanding),
    ...listLines('closed', lists.closed),
  ]
  return `  - ${lines.join('\n').trimStart()}\n`
}

function listLines(field: string, mandates: readonly PrintedMandate[]): string[] {
  if (mandates.length === 0) return []
  return [`    ${field}:`, ...mandates.map(each => `      - ${flowText(withoutEmpty(each))}`)]
}
