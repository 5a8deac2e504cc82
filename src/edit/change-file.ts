// Changing one document file: read, planned, proved and written while no other command writes it.
import { fail } from '../base/user-error.ts'
import type { Fault, Problem } from '../base/problem.ts'
import { decode } from '../files/read.ts'
import { readBytes, rewriteFiles } from '../files/write.ts'
import { parseDocument } from '../records/parse.ts'
import type { SourceDocument } from '../records/types.ts'
import { readYaml } from '../records/yaml.ts'
import { editRecord, type Change } from './edit-record.ts'

/** The file before and after. */
export interface ChangedFile {
  readonly before: string
  readonly after: string
  /** What the file then holds. */
  readonly document: SourceDocument
}

/**
 * Makes the changes that `plan` says for the document as it stands in the file now, which may be newer than
 * what the caller read before.
 *
 * @param dryRun plan and prove, but write nothing
 * @throws UserError when the file has errors, the change cannot be made safely, or it cannot be written
 */
export function changeFile(
  folder: string,
  file: string,
  plan: (document: SourceDocument) => readonly Change[],
  dryRun: boolean,
): ChangedFile {
  const [changed] = changeFiles(folder, [{ file, plan }], dryRun)
  return changed ?? fail('record-has-errors', { file, problems: [] })
}

/** What is to be done to one of several files. */
export interface FilePlan {
  readonly file: string
  readonly plan: (document: SourceDocument) => readonly Change[]
}

/** As `changeFile`, for several files: all of them are changed, or none. In the order of `plans`. */
export function changeFiles(
  folder: string,
  plans: readonly FilePlan[],
  dryRun: boolean,
): ChangedFile[] {
  const changed = new Map<string, ChangedFile>()
  const planned = new Map(plans.map(({ file, plan }) => [file, plan]))
  const change = (bytes: Buffer, file: string): Buffer => {
    const { text: before, byteOrderMark } = readable(bytes, file)
    const made = edited(before, file, planned.get(file) ?? (() => []))
    changed.set(file, made)
    return Buffer.from((byteOrderMark ? '\ufeff' : '') + made.after)
  }
  const files = [...planned.keys()]
  if (dryRun) for (const file of files) change(readBytes(folder, file), file)
  else rewriteFiles(folder, files, change)
  return files.flatMap(file => changed.get(file) ?? [])
}

function readable(bytes: Buffer, file: string): { text: string; byteOrderMark: boolean } {
  const content = decode(bytes)
  return 'text' in content ? content : refuse(file, [content.fault])
}

function edited(
  before: string,
  file: string,
  plan: (document: SourceDocument) => readonly Change[],
): ChangedFile {
  const yaml = readYaml(before)
  const { value: document, faults } = parseDocument(yaml, file)
  const errors = faults.filter(isError)
  if (document === undefined || errors.length > 0) return refuse(file, errors)
  const result = editRecord(yaml, plan(document))
  if ('refused' in result) return fail('edit-refused', { file, reason: result.refused })
  const changed = parseDocument(result.yaml, file)
  const problems = changed.faults.filter(isError).map(inFile(file))
  if (problems.length > 0 || !changed.value) return fail('change-makes-errors', { file, problems })
  return { before, after: result.text, document: changed.value }
}

function refuse(file: string, faults: readonly Fault[]): never {
  return fail('record-has-errors', { file, problems: faults.map(inFile(file)) })
}

function isError(fault: Fault): boolean {
  return fault.severity === 'error'
}

function inFile(file: string): (fault: Fault) => Problem {
  return fault => ({ ...fault, file })
}
