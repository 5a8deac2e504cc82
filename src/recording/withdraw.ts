// Withdraws an entry that was recorded by mistake. It stays in the record, marked, and counts for nothing.
import type { Archive } from '../archive/archive.ts'
import { parseCivilDate } from '../base/civil-date.ts'
import { fold } from '../base/fold.ts'
import { fail } from '../base/user-error.ts'
import { noteIn } from '../command-line/typed-texts.ts'
import type { Shared } from '../command-line/options.ts'
import { planWithdrawal, type NewWithdrawal } from '../edit/additions.ts'
import { idOf, type Found } from '../query/find.ts'
import { placeOf } from '../records/withdrawn-entries.ts'
import type { Evidence } from '../records/types.ts'
import type { Io } from '../terminal/io.ts'
import { entriesOf, type Entry } from '../tracking/entries.ts'
import { wholeHistoryOf, type Event } from '../tracking/history.ts'
import { wrongEvidenceWithdrawal, wrongWithdrawal } from '../tracking/rules/withdrawals.ts'
import type { Snapshot } from '../tracking/snapshot.ts'
import { recordedText } from '../view/pages/updated.ts'
import { eventDetails } from '../view/parts/events.ts'
import { titleIn } from '../view/parts/texts.ts'
import { WITHDRAW_WORDS } from '../words/recording.ts'
import type { RecordingInput } from './make-change.ts'
import { record, reporter } from './record.ts'
import { refuse, refuseHidden } from './refusals.ts'

export interface WithdrawInput extends RecordingInput {
  readonly reason?: string
  /** A date, or a number from 1 for the newest. */
  readonly entry?: string
  /** The number or symbol of a piece of evidence, which alone is withdrawn. */
  readonly evidence?: string
  readonly by?: string
}

/** Records the withdrawal, or shows it. @returns the exit code */
export async function recordWithdrawal(
  io: Io,
  shared: Shared,
  input: WithdrawInput,
  on: { readonly archive: Archive; readonly snapshot: Snapshot; readonly found: Found },
): Promise<number> {
  const { archive, snapshot, found } = on
  const { language, view } = shared
  const withdrawal = newWithdrawal(io, shared, archive, input, found)
  const named = entryNamed(found, input.entry)
  if (input.evidence !== undefined) evidenceNamed(named, input.evidence)
  return record(io, shared, input, {
    archive,
    snapshot,
    found,
    judge: now => {
      const entry = sameEntry(named, now)
      const { mandate, document: written } = now.mandate
      if (input.evidence === undefined) {
        refuse(wrongWithdrawal(entry, now.mandate))
        return planWithdrawal(written, mandate.id, entry.path, withdrawal)
      }
      const { item, path } = evidenceNamed(entry, input.evidence)
      refuse(wrongEvidenceWithdrawal(item, entry, now.mandate))
      return planWithdrawal(written, mandate.id, path, withdrawal)
    },
    message: () => `withdraw: ${idOf(found)}: entry of ${named.date}`,
    report: (where, before, after) =>
      recordedText(
        {
          id: idOf(found),
          title: titleIn(language)(after),
          done: WITHDRAW_WORDS.done[language],
          change: newWithdrawals(before, after, snapshot)
            .map(event => eventDetails(event, snapshot, view))
            .join(' · '),
          ...where,
        },
        view,
      ),
  })
}

/** The withdrawal as it is typed. @throws UserError without a reason */
export function newWithdrawal(
  io: Io,
  { language }: Pick<Shared, 'language'>,
  { folder }: Pick<Archive, 'folder'>,
  input: Pick<WithdrawInput, 'reason' | 'by'>,
  { mandate: { document } }: Found,
): NewWithdrawal {
  refuseHidden({ '--reason': [input.reason], '--by': [input.by] })
  return {
    date: io.today(),
    by: reporter(io, folder, input.by),
    reason:
      noteIn(input.reason, language, document.language) ??
      fail('missing-option', { command: 'withdraw', option: '--reason' }),
  }
}

/** The entry that was meant. @throws UserError for what names none, or several */
export function entryNamed(found: Found, named = '1'): Entry {
  const id = idOf(found)
  const entries = entriesNow(found)
  const known = entries.map(({ date }, index) => `${index + 1} (${date})`)
  if (entries.length === 0) return fail('no-entries', { id })
  const day = parseCivilDate(named)
  if (day === undefined) {
    return entries[Number(named) - 1] ?? fail('unknown-entry', { id, entry: named, known })
  }
  const ofDay = entries.filter(({ date }) => date === day)
  const [only] = ofDay
  if (ofDay.length > 1) {
    const numbers = ofDay.map(entry => String(entries.indexOf(entry) + 1))
    return fail('several-entries', { id, date: day, numbers })
  }
  return only ?? fail('unknown-entry', { id, entry: named, known })
}

/** A piece of evidence of an entry, by its number or symbol. @throws UserError when the entry has none of this name */
function evidenceNamed(entry: Entry, ref: string): { item: Evidence; path: Entry['path'] } {
  const { about, kind } = entry
  const evidence = kind === 'update' || kind === 'reply' ? entry.entry.evidence : []
  const item = evidence.find(each => fold(each.ref) === fold(ref))
  const known = evidence.map(each => each.ref)
  if (!item) return fail('unknown-evidence', { id: about, ref, known })
  return { item, path: [...entry.path, 'evidence', placeOf(item, evidence)] }
}

/** The entries that stand, newest first. */
export function entriesNow({ mandate, action }: Found): Entry[] {
  return entriesOf(mandate.document, mandate.mandate, action?.action.id)
}

/** The same entry in the record as it is now. @throws UserError when another command changed it meanwhile */
export function sameEntry(named: Entry, now: Found): Entry {
  const wordsOf = ({ kind, entry }: Entry): string => JSON.stringify([kind, entry])
  return (
    entriesNow(now).find(entry => wordsOf(entry) === wordsOf(named)) ??
    fail('recorded-meanwhile', { what: idOf(now), now: undefined })
  )
}

/** The withdrawals of a mandate or action that were not there before. */
function newWithdrawals(before: Found, after: Found, snapshot: Snapshot): Event[] {
  const known = new Set(withdrawals(before, snapshot).map(event => JSON.stringify(event)))
  return withdrawals(after, snapshot).filter(event => !known.has(JSON.stringify(event)))
}

function withdrawals(found: Found, { day }: Snapshot): Event[] {
  const { document, mandate } = found.mandate
  return wholeHistoryOf(document, mandate, day).filter(
    ({ about, what }) => about === idOf(found) && what.kind === 'withdrawal',
  )
}
