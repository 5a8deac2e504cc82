// A change that is taken back: the lines that go, and what was done.
import { committed, writtenTo } from '../../words/update.ts'
import { REMOVED, UNDO_WORDS, WILL_BE_REMOVED } from '../../words/undo.ts'
import type { View } from '../parts/view.ts'
import { wrapped } from '../parts/layout.ts'
import { diffText } from './updated.ts'

/** A file of the change. */
interface ShownFile {
  /** Its path relative to the current folder. */
  readonly file: string
  readonly now: Buffer
  /** Undefined if the change created the file, so that it is removed. */
  readonly before: Buffer | undefined
}

/** The differences that undoing makes. */
export function undoPreview(files: readonly ShownFile[], view: View): string[] {
  return files.flatMap(({ file, now, before }, index) => [
    ...(index === 0 ? [] : ['']),
    ...(before
      ? diffText(file, now.toString(), before.toString(), view)
      : wrapped(WILL_BE_REMOVED[view.language](file), view.width)),
  ])
}

export function undoneText(
  files: readonly ShownFile[],
  outcome: 'written' | 'committed',
  { language, width }: View,
): string[] {
  const where = outcome === 'committed' ? committed : writtenTo
  return [
    UNDO_WORDS.done[language],
    ...files.flatMap(({ file, before }) =>
      wrapped(before ? where[language](file) : REMOVED[language](file), width),
    ),
  ]
}
