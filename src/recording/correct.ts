// Corrects an update that was recorded with an error: withdraws it, and records the right one in its place.
import type { Archive } from '../archive/archive.ts'
import { parseCivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import { parseEvidence } from '../command-line/evidence.ts'
import { noteIn } from '../command-line/typed-texts.ts'
import { dateOption, statusOption, type Shared } from '../command-line/options.ts'
import { planWithdrawal } from '../edit/additions.ts'
import type { NewUpdate } from '../edit/update.ts'
import { findMeeting, idOf, type Found } from '../query/find.ts'
import type { Text, Update } from '../records/types.ts'
import type { Io } from '../terminal/io.ts'
import { withoutEntry, type Entry } from '../tracking/entries.ts'
import { isRepeatedUpdate } from '../tracking/rules/updates.ts'
import { wrongCorrection } from '../tracking/rules/withdrawals.ts'
import { withDocuments, type Snapshot } from '../tracking/snapshot.ts'
import { updatedText } from '../view/pages/updated.ts'
import { titleIn } from '../view/parts/texts.ts'
import { CORRECT_WORDS } from '../words/recording.ts'
import { record, reporter, standing, type RecordingInput } from './record.ts'
import { refuse, refuseHidden } from './refusals.ts'
import { judgedUpdate } from './update.ts'
import { entryNamed, sameEntry } from './withdraw.ts'

export interface CorrectInput extends RecordingInput {
  readonly reason?: string
  /** A date, or a number from 1 for the newest. */
  readonly entry?: string
  readonly status?: string
  readonly date?: string
  readonly note?: string
  readonly evidence?: readonly string[]
  readonly decidedBy?: string
  readonly for?: string
  readonly by?: string
}

/** Records the correction, or shows it. @returns the exit code */
export async function recordCorrection(
  io: Io,
  shared: Shared,
  input: CorrectInput,
  on: { readonly archive: Archive; readonly snapshot: Snapshot; readonly found: Found },
): Promise<number> {
  const { archive, snapshot, found } = on
  const { document } = found.mandate
  const { language } = document
  refuseHidden({
    '--reason': [input.reason],
    '--by': [input.by],
    '--note': [input.note],
    '--evidence': input.evidence,
  })
  const named = entryNamed(found, input.entry)
  const wrong = updateIn(named)
  const right = correctedUpdate(io, shared, input, wrong, on)
  if (isRepeatedUpdate(right, [wrong], language))
    fail('nothing-corrected', { id: idOf(found), date: wrong.date })
  const today = io.today()
  const withdrawal = {
    date: today,
    by: reporter(io, archive.folder, input.by),
    reason:
      noteIn(input.reason, shared.language, language) ??
      fail('missing-option', { command: 'correct', option: '--reason' }),
  }
  // The corrected entry stands among the entries of its day where the wrong one stood.
  const kept = right.date === wrong.date ? { order: wrong.order } : undefined
  return record(io, shared, input, {
    archive,
    snapshot,
    found,
    judge: (now, snapshotNow, facts) => {
      if (right.decidedBy !== undefined) findMeeting(facts, right.decidedBy)
      const entry = sameEntry(named, now)
      const { document: written, mandate } = now.mandate
      refuse(wrongCorrection(right, entry, now.mandate))
      const mandates = written.mandates.map(each =>
        each.id === mandate.id ? withoutEntry(each, entry) : each,
      )
      const without = withDocuments(snapshotNow, facts, [{ ...written, mandates }])
      return [
        planWithdrawal(written, mandate.id, entry.path, withdrawal),
        judgedUpdate(right, standing(without, now), without, today, kept),
      ]
    },
    message: () => `correct: ${idOf(found)}: entry of ${wrong.date}`,
    report: (where, before, after) =>
      updatedText(
        {
          id: idOf(before),
          title: titleIn(shared.language)(before),
          update: right,
          before,
          after,
          done: CORRECT_WORDS.done[shared.language],
          ...where,
        },
        shared.view,
      ),
  })
}

/** @throws UserError for an entry of another kind, which is withdrawn and recorded again */
function updateIn({ about, kind, entry, date }: Entry): Update {
  return kind === 'update' ? entry : fail('entry-not-update', { id: about, date })
}

/** The wrong update with what was typed in place of what it says. */
function correctedUpdate(
  io: Io,
  shared: Shared,
  input: CorrectInput,
  wrong: Update,
  { archive, found }: { readonly archive: Archive; readonly found: Found },
): NewUpdate {
  const { language } = found.mandate.document
  const { status, date, evidence, decidedBy } = input
  return {
    date: date === undefined ? wrong.date : dateOption('--date', date, io.today()),
    status: status === undefined ? wrong.status : statusOption('--status', status),
    by: wrong.by ?? reporter(io, archive.folder, input.by),
    note: noteIn(input.note, shared.language, language) ?? plainIn(wrong.note, language),
    evidence: evidence?.map(text => parseEvidence(io, archive.folder, text)) ?? wrong.evidence,
    for:
      input.for === undefined
        ? wrong.for
        : (parseCivilDate(input.for) ?? findMeeting(archive, input.for)),
    decidedBy: decidedBy === undefined ? wrong.decidedBy : findMeeting(archive, decidedBy),
    supersededBy: wrong.supersededBy,
    internal: wrong.internal,
  }
}

/** A text in the document's language alone is written as a plain text. */
function plainIn(text: Text | undefined, language: string): string | Text | undefined {
  const tags = Object.keys(text ?? {})
  return tags.length === 1 && tags[0] === language ? text?.[language] : text
}
