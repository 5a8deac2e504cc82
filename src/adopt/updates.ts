// Makes the dated updates of a mandate, or of one action, from the cells of its rows.
import type { CivilDate } from '../base/civil-date.ts'
import { withoutEmpty, type Data } from '../edit/data.ts'
import type { Status } from '../base/vocabulary.ts'
import { isForMeetingToDecide, namesSuccessor, needsNote } from '../tracking/status.ts'
import { isDone } from '../tracking/status.ts'
import { dayOf, foldedDays } from './days.ts'
import type { Desk } from './desk.ts'
import { evidenceIn, lastDayIn, noteOf, pairedEntries, type DatedText } from './entries.ts'
import { successorIn } from './phrases/statuses.ts'
import { wordOf } from './status-words.ts'
import type { Word } from './words.ts'

/** The cells of one row that tell what was done. */
export interface Told {
  readonly at: string
  readonly word: Word | undefined
  readonly notes: readonly string[]
  /** The cell of the status's own day. */
  readonly date: string
  readonly evidence: string
  readonly internal: readonly string[]
  readonly isConfidential: boolean
  /** Whether the notes come from a list whose lines stand beside those of the days. */
  readonly isPaired: boolean
}

export interface AdoptedUpdate {
  /** Undefined where the tracker has no day for a status. */
  readonly date: CivilDate | undefined
  readonly status: Status
  readonly note: string | undefined
  readonly evidence: readonly Data[]
  readonly internal: boolean
  /** What the mandate was replaced by, in the words of the tracker. */
  readonly successor?: string | undefined
}

/**
 * The updates that rows tell.
 *
 * @param rows the row of the mandate and those that go on with it
 * @param reported the day on which the whole table stands
 * @returns the updates, and the notes for which there is no status
 */
export function updatesOf(
  rows: readonly Told[],
  reported: CivilDate | undefined,
  desk: Desk,
): { readonly updates: readonly AdoptedUpdate[]; readonly loose: readonly string[] } {
  const updates: AdoptedUpdate[] = []
  const loose: string[] = []
  let status: Status | undefined
  for (const told of rows) {
    status = told.word?.status ?? (told.word ? undefined : status)
    const notes = told.notes.join('\n')
    if (status === undefined) {
      if (notes !== '') loose.push(notes)
      if (told.internal.length > 0) loose.push(...told.internal)
      if (told.word === undefined && notes !== '') desk.remarks.add('note-without-status', told.at)
      continue
    }
    const isGoneOn = told !== rows[0] && told.word === undefined && told.date === ''
    const last = updates.findLast(({ internal }) => !internal || told.isConfidential)
    if (isGoneOn && last) {
      updates[updates.indexOf(last)] = goingOn(last, notes, told)
      continue
    }
    updates.push(...ofRow(told, status, reported, desk))
  }
  return { updates: inOrder(updates), loose }
}

/** A row without status and day of its own adds to the update above it. */
function goingOn(update: AdoptedUpdate, notes: string, told: Told): AdoptedUpdate {
  const note = [update.note, notes].filter(each => each !== undefined && each !== '').join('\n')
  return {
    ...update,
    note: note === '' ? undefined : note,
    evidence: [...update.evidence, ...evidenceIn(told.evidence)],
  }
}

function ofRow(
  told: Told,
  status: Status,
  reported: CivilDate | undefined,
  desk: Desk,
): AdoptedUpdate[] {
  const notes = told.notes.join('\n')
  const own = ownDay(told, desk)
  const paired = told.isPaired ? pairedEntries(notes, told.date, desk.order) : undefined
  const note = noteOf(notes, desk.order)
  const entries: readonly DatedText[] = paired ?? ('entries' in note ? note.entries : [])
  const evidence = evidenceIn(told.evidence)
  const word = told.word?.isKept === true ? told.word.key.trim() : undefined
  const internal = told.isConfidential
  if (told.isConfidential) desk.remarks.add('confidential', told.at)
  const sorted = entries.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const earlier = sorted.slice(0, -1).map((entry): AdoptedUpdate => ({
    date: entry.date,
    status: 'in-progress',
    note: entry.text,
    evidence: [],
    internal,
  }))
  const final = sorted.at(-1)
  const inNote = final?.date ?? lastDayIn(notes, desk.order, desk.isPast)
  const date =
    (own !== undefined && (final === undefined || own > final.date) ? own : inNote) ??
    own ??
    reported
  const said = final?.text ?? notes
  // The house's own word is the reason where a status needs one and none is given.
  const reason = said === '' && needsNote(status) ? told.word?.key : undefined
  const whole = [word, said, reason].filter(each => each !== undefined && each !== '')
  const update: AdoptedUpdate = {
    date,
    status,
    note: whole.length === 0 ? undefined : [...new Set(whole)].join('\n'),
    evidence,
    internal,
    successor: namesSuccessor(status) ? successorIn(wordOf(told.word?.key ?? '')) : undefined,
  }
  remarkOn(update, told, desk)
  const hidden = told.internal.map((text): AdoptedUpdate => ({
    ...update,
    note: text,
    evidence: [],
    internal: true,
  }))
  if (hidden.length > 0) desk.remarks.add('internal', told.at)
  return [...earlier, ...hidden, update]
}

function ownDay(told: Told, desk: Desk): CivilDate | undefined {
  if (told.date === '' || told.isPaired) return undefined
  const day = dayOf(foldedDays(told.date), desk.order)
  if (day && 'impossible' in day) desk.remarks.add('impossible-day', told.at, day.impossible)
  if (day && 'day' in day && !desk.isPast(day.day))
    desk.remarks.add('future-day', told.at, told.date)
  return day && 'day' in day ? day.day : undefined
}

function remarkOn(
  { date, status, evidence }: AdoptedUpdate,
  { at, word }: Told,
  { remarks }: Desk,
): void {
  if (date === undefined) remarks.add('undated', at)
  if (isDone(status) && evidence.length === 0) remarks.add('without-evidence', at)
  if (isForMeetingToDecide(status)) remarks.add('needs-decision', at, word?.key)
}

/** The updates by day; undated ones last. */
function inOrder(updates: readonly AdoptedUpdate[]): AdoptedUpdate[] {
  return updates.toSorted((a, b) => {
    const [first, second] = [a.date ?? '9', b.date ?? '9']
    return first < second ? -1 : first > second ? 1 : 0
  })
}

/** Updates as a record holds them. Those of one day get an order. */
export function updateData(
  updates: readonly AdoptedUpdate[],
  supersededBy: (words: string) => string | undefined,
): Record<string, Data>[] {
  const days = new Map<string, number>()
  for (const { date = '' } of updates) days.set(date, (days.get(date) ?? 0) + 1)
  const counts = new Map<string, number>()
  return updates.map(({ date = '', status, note, evidence, internal, successor }) => {
    const order = (counts.get(date) ?? 0) + 1
    counts.set(date, order)
    return withoutEmpty({
      date: date === '' ? undefined : date,
      status,
      order: (days.get(date) ?? 0) > 1 ? order : undefined,
      note,
      supersededBy: successor === undefined ? undefined : supersededBy(successor),
      evidence: [...evidence],
      adopted: true,
      internal,
    })
  })
}
