// Writes drafts to the records, one after the other. A user at a terminal reviews each of them first.
import { pathFrom } from '../files/find-records.ts'
import type { Records } from '../records/types.ts'
import { headText, type FailedDocument, type ShownDraft } from '../view/pages/drafts.ts'
import { wrapped } from '../view/parts/layout.ts'
import { NEEDS_EYES } from '../words/import.ts'
import { NOTHING_WRITTEN } from '../words/recording.ts'
import type { Asker } from '../dialogues/asker.ts'
import { withDoubtsSettled } from './doubts.ts'
import { alikeIn } from '../import/likeness.ts'
import { alikeTo, attemptAsync, type ReadOptions } from './reading.ts'
import { isToBeWritten, reviewed } from './draft-review.ts'
import { neededFor, save, standingOf } from './saving.ts'
import type { Io } from '../terminal/io.ts'
import type { Shared } from '../command-line/options.ts'

interface Saving {
  readonly io: Io
  readonly shared: Shared
  readonly records: Records
  readonly options: ReadOptions
  readonly isMany: boolean
  readonly asker: Asker | undefined
}

/**
 * Writes one draft after the other, each whole or not at all. Drafts that are already written are skipped, so an
 * interrupted command can simply be repeated.
 *
 * @returns the failures
 */
export async function saveAll(
  { io, shared, records, options, isMany, asker }: Saving,
  drafts: readonly ShownDraft[],
): Promise<FailedDocument[]> {
  const failed: FailedDocument[] = []
  const documents = new Map(records.documents.map(document => [document.file, document]))
  let isNew = false
  for (const shown of drafts) {
    await attemptAsync(shown.file, isMany, failed, async () => {
      const known = { ...records, documents: [...documents.values()] }
      const accepted = asker ? await goneThrough(asker, shown, known, options) : shown
      const saved = accepted && save(io, shared, known, accepted, options)
      if (!saved) return
      if (saved.document) documents.set(saved.document.file, saved.document)
      isNew ||= saved.isNew
      if (!shared.quiet) io.err([saved.text])
    })
  }
  if (isNew && !shared.quiet && !asker)
    io.err(wrapped(NEEDS_EYES[shared.language], shared.view.width))
  return failed
}

/** The draft after the user's review; undefined if it is not to be written. */
async function goneThrough(
  asker: Asker,
  seen: ShownDraft,
  records: Records,
  options: ReadOptions,
): Promise<ShownDraft | undefined> {
  const { io, shared } = asker
  io.out(headText(seen, shared.view))
  // A further language must have the same mandates as the first, so there is nothing to review.
  const isNew = ({ draft, file }: ShownDraft): boolean =>
    draft.mandates.length > 0 && standingOf(records, draft, file, options) === 'new'
  const shown = isNew(seen) ? await withDoubtsSettled(asker, seen, records, options) : seen
  if (!isNew(shown)) return shown
  const { id } = neededFor(shown.draft, shown.file, options, records)
  // Documents that were written before in this run may be renewed too.
  const alike = alikeTo(shown.draft, alikeIn(records))
  const draft = await reviewed(asker, { ...shown, alike })
  const file = pathFrom(io.cwd, records.folder, `documents/${id}.yaml`)
  const count = draft.mandates.length
  if (count > 0 && (await isToBeWritten(asker, count, file))) return { ...shown, draft }
  io.err([NOTHING_WRITTEN[shared.language]])
  return undefined
}
