// Corrects an entry that was recorded with an error: withdraws it, and records the right one in its place.
import type { Archive } from '../archive/archive.ts'
import { fail } from '../base/user-error.ts'
import type { Shared } from '../command-line/options.ts'
import { noteIn } from '../command-line/typed-texts.ts'
import { planWithdrawal } from '../edit/additions.ts'
import { idOf, type Found } from '../query/find.ts'
import type { Io } from '../terminal/io.ts'
import { withoutEntry } from '../tracking/entries.ts'
import { historyOf, type Event } from '../tracking/history.ts'
import { wrongCorrection } from '../tracking/rules/withdrawals.ts'
import { withDocuments, type Snapshot } from '../tracking/snapshot.ts'
import { recordedText, updatedText } from '../view/pages/updated.ts'
import { eventDifferences } from '../view/parts/event-differences.ts'
import { titleIn } from '../view/parts/texts.ts'
import { CORRECT_WORDS } from '../words/recording.ts'
import { CORRECTED_STATUS_STAYS } from '../words/update.ts'
import type { RecordingInput } from './make-change.ts'
import { record, reporter, standing } from './record.ts'
import { refuse, refuseHidden } from './refusals.ts'
import { refuseOtherFields, type TypedFields } from './correctable-fields.ts'
import { rightEntry } from './right-entry.ts'
import { successorFiles } from './update.ts'
import { entryNamed, sameEntry } from './withdraw.ts'

export interface CorrectInput extends RecordingInput, TypedFields {
  readonly reason?: string | undefined
  /** A date, or a number from 1 for the newest. */
  readonly entry?: string | undefined
  readonly by?: string | undefined
}

/** The mandate or action whose entry is corrected. */
interface Correcting {
  readonly archive: Archive
  readonly snapshot: Snapshot
  readonly found: Found
}

/** Records the correction, or shows it. @returns the exit code */
export async function recordCorrection(
  io: Io,
  shared: Shared,
  input: CorrectInput,
  on: Correcting,
): Promise<number> {
  const { archive, snapshot, found } = on
  const { document } = found.mandate
  const { language } = document
  refuseHidden({
    '--reason': [input.reason],
    '--by': [input.by],
    '--note': [input.note],
    '--evidence': input.evidence,
    '--reported-by': [input.reportedBy],
    '--ref': [input.ref],
  })
  const wrong = entryNamed(found, input.entry)
  refuseOtherFields(input, wrong, found)
  const right = rightEntry({ io, shared, typed: input, archive, snapshot, found }, wrong)
  const same = rightEntry({ io, shared, typed: {}, archive, snapshot, found }, wrong)
  if (JSON.stringify(right.data) === JSON.stringify(same.data))
    fail('nothing-corrected', { id: idOf(found), date: wrong.date })
  const withdrawal = {
    date: io.today(),
    by: reporter(io, archive.folder, input.by),
    reason:
      noteIn(input.reason, shared.language, language) ??
      fail('missing-option', { command: 'correct', option: '--reason' }),
  }
  return record(io, shared, input, {
    archive,
    snapshot,
    found,
    besides: right.update && successorFiles(right.update, snapshot),
    judge: (now, snapshotNow, facts) => {
      const entry = sameEntry(wrong, now)
      const { document: written, mandate } = now.mandate
      if (right.update) refuse(wrongCorrection(right.update, entry, now.mandate))
      const mandates = written.mandates.map(each =>
        each.id === mandate.id ? withoutEntry(each, entry) : each,
      )
      const without = withDocuments(snapshotNow, facts, [{ ...written, mandates }])
      const changes = [right.judge(standing(without, now), without, facts, withdrawal)].flat()
      // The wrong confirmation is withdrawn where it is kept.
      return entry.kind === 'confirmation'
        ? changes
        : [planWithdrawal(written, mandate.id, entry.path, withdrawal), ...changes]
    },
    message: () => `correct: ${idOf(found)}: entry of ${wrong.date}`,
    report: (where, before, after) => {
      const done = CORRECT_WORDS.done[shared.language]
      const stays = CORRECTED_STATUS_STAYS[shared.language]
      const title = titleIn(shared.language)(after)
      const { update } = right
      const corrected = correctedIn(before, after, on, shared)
      return update
        ? updatedText(
            {
              id: idOf(before),
              title,
              update,
              before,
              after,
              done,
              same: stays,
              corrected,
              ...where,
            },
            shared.view,
          )
        : recordedText(
            {
              id: idOf(before),
              title,
              done,
              change: '',
              corrected,
              ...where,
            },
            shared.view,
          )
    },
  })
}

/** What the right entry says instead of the wrong one. */
function correctedIn(
  before: Found,
  after: Found,
  { snapshot }: Correcting,
  { view }: Shared,
): string[] {
  const eventsOf = ({ mandate }: Found): Event[] =>
    historyOf(mandate.document, mandate.mandate, snapshot.day)
  const [was, is] = [eventsOf(before), eventsOf(after)]
  const missingIn = (events: readonly Event[], others: readonly Event[]): Event | undefined => {
    const known = new Set(others.map(event => JSON.stringify(event)))
    return events.find(event => !known.has(JSON.stringify(event)))
  }
  const [wrong, right] = [missingIn(was, is), missingIn(is, was)]
  return wrong && right ? eventDifferences(wrong, right, snapshot, view) : []
}
