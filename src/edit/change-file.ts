// Changes record files: reads, plans, proves and writes them while no other command writes them.
import { fail } from '../base/user-error.ts'
import type { Fault, Problem } from '../base/problem.ts'
import { decode } from '../files/read.ts'
import type { UndoStore } from '../files/undo-store.ts'
import { holdingFiles, readBytes } from '../files/write.ts'
import { parseRecord } from '../records/parse.ts'
import type { RecordContent } from '../records/types.ts'
import { readYaml, type YamlFile } from '../records/yaml.ts'
import type { Change } from './change.ts'
import { editRecord } from './edit-record.ts'

/** A file before and after. */
export interface ChangedFile {
  readonly file: string
  readonly before: string
  readonly after: string
  /** The bytes on disk, before and after. */
  readonly bytes: { readonly before: Buffer; readonly after: Buffer }
  /** The changes that were made. */
  readonly changes: readonly Change[]
  /** What the file says after the change. */
  readonly content: RecordContent
}

/** The files as they are under the locks, by name. They may be newer than the caller's. */
export type Held = ReadonlyMap<string, RecordContent>

/** Decides which changes to make to which file. If it throws, nothing is written. */
export type Plan = (held: Held) => ReadonlyMap<string, readonly Change[]>

export interface Writing {
  /** Where the replaced bytes are kept, so that `undo` can take the change back. */
  readonly undo: UndoStore
  /** Whether to plan and prove only, without writing. */
  readonly dryRun?: boolean | undefined
  /**
   * Called just before the files are written. The function that it returns is called after the write, before the locks
   * are released.
   */
  readonly ready?: ((changed: readonly ChangedFile[]) => () => void) | undefined
}

/**
 * Makes the changes that `plan` returns, in all of these files or in none. A file without a change is locked too,
 * because the plan depends on it.
 *
 * @returns the changed files, in the order of `files`
 * @throws UserError when a file has errors, a change cannot be made safely, or a file cannot be written
 */
export function changeFiles(
  folder: string,
  files: readonly string[],
  plan: Plan,
  { undo, dryRun = false, ready = () => () => undefined }: Writing,
): ChangedFile[] {
  if (dryRun) {
    const contents = new Map(files.map(file => [file, readBytes(folder, file)]))
    return changedFiles(contents, plan)
  }
  return holdingFiles(folder, files, undo, ({ contents, replace }) => {
    const changed = changedFiles(contents, plan)
    const done = ready(changed)
    replace(new Map(changed.map(({ file, bytes }) => [file, bytes.after])))
    done()
    return changed
  })
}

interface Readable {
  readonly file: string
  readonly bytes: Buffer
  readonly text: string
  readonly byteOrderMark: boolean
  readonly yaml: YamlFile
  readonly content: RecordContent
}

function changedFiles(contents: ReadonlyMap<string, Buffer>, plan: Plan): ChangedFile[] {
  const read = [...contents].map(([file, bytes]) => readable(bytes, file))
  const planned = plan(new Map(read.map(({ file, content }) => [file, content])))
  return read.flatMap(each => {
    const changes = planned.get(each.file) ?? []
    return changes.length === 0 ? [] : [edited(each, changes)]
  })
}

function readable(bytes: Buffer, file: string): Readable {
  const decoded = decode(bytes)
  if ('fault' in decoded) return refuse(file, [decoded.fault])
  const yaml = readYaml(decoded.text)
  const { value: content, faults } = parseRecord(yaml, file)
  const errors = faults.filter(isError)
  if (content === undefined || errors.length > 0) return refuse(file, errors)
  return { file, bytes, ...decoded, yaml, content }
}

function edited(as: Readable, changes: readonly Change[]): ChangedFile {
  const { file, text, byteOrderMark, yaml } = as
  const result = editRecord(yaml, changes)
  if ('refused' in result) return fail('edit-refused', { file, reason: result.refused })
  const { value: content, faults } = parseRecord(result.yaml, file)
  const problems = faults.filter(isError).map(inFile(file))
  if (problems.length > 0 || !content) return fail('change-makes-errors', { file, problems })
  const after = Buffer.from((byteOrderMark ? '\ufeff' : '') + result.text)
  const bytes = { before: as.bytes, after }
  return { file, before: text, after: result.text, bytes, changes, content }
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
