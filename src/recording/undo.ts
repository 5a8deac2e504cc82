// Takes back the last change that this program wrote on this machine, as long as its files are as it left them.
import { fail } from '../base/user-error.ts'
import { addingDocuments } from '../files/create.ts'
import { resolveFrom } from '../files/evidence.ts'
import { isThere } from '../files/find-records.ts'
import {
  forgetChange,
  keptChanges,
  undoingOf,
  type KeptChange,
  type UndoStore,
} from '../files/undo-store.ts'
import { holdingFiles, readBytes } from '../files/write.ts'
import type { Committable, Committing } from '../git/commit/commit.ts'

/** A file that the change wrote. */
export interface UndoneFile {
  readonly file: string
  readonly now: Buffer
  /** The bytes before the change; undefined if the change created the file. */
  readonly before: Buffer | undefined
}

/** A change that can be taken back. */
export interface Undoable {
  readonly change: KeptChange
  /** The files that are to be restored. A file that is already as before the change is left out. */
  readonly files: readonly UndoneFile[]
}

/**
 * The newest change that was made and not taken back; undefined if there is none, or if what it replaced is lost. A command that was killed may have made a part of its change, or
 * nothing: the bytes of the files show it.
 *
 * @throws UserError when one of its files has changed since
 */
export function lastUndoable(folder: string, store: UndoStore): Undoable | undefined {
  for (const change of keptChanges(store)) {
    const undone = change.files.map(kept => {
      const { file } = kept
      const now = isThere(resolveFrom(folder, file)) ? readBytes(folder, file) : undefined
      return { file, now, undoing: undoingOf(kept, now) }
    })
    if (undone.some(({ undoing }) => undoing.kind === 'lost')) return undefined
    const files = undone.flatMap(({ file, now, undoing }): UndoneFile[] => {
      if (undoing.kind === 'as-before') return []
      if (undoing.kind !== 'to-restore' || !now) return fail('changed-since-written', { file })
      return [{ file, now, before: undoing.bytes }]
    })
    if (files.length > 0) return { change, files }
  }
  return undefined
}

/**
 * Restores the files of a change, all of them or none.
 *
 * @param shown the change that the user was shown; another one is not taken back
 * @throws UserError when another command wrote meanwhile, or a file cannot be written
 */
export function takeBack(
  folder: string,
  store: UndoStore,
  shown: Undoable,
  ready: Committing<Committable>['ready'] = () => () => undefined,
): void {
  const names = shown.files.map(({ file }) => file)
  const restore = (): void =>
    holdingFiles(folder, names, undefined, ({ contents, replace }) => {
      const last = lastUndoable(folder, store)
      const isSame =
        last?.change.name === shown.change.name &&
        shown.files.every(({ file, now }) => contents.get(file)?.equals(now))
      if (!isSame) fail('recorded-meanwhile', { what: names[0] ?? '', now: undefined })
      const done = ready(shown.files.flatMap(committable))
      replace(new Map(shown.files.map(({ file, before }) => [file, before])))
      done()
      forgetChange(store, shown.change)
    })
  // A document that is being added is already in the store, but perhaps not yet in its file.
  addingDocuments(folder, restore)
}

/** The file as a change that can be committed; nothing for one that is to be removed. */
export function committable({ file, now, before }: UndoneFile): Committable[] {
  return before ? [{ file, bytes: { before: now, after: before }, changes: [] }] : []
}
