// Additions to a mandate other than updates: an action, an extension, a confirmation, a reply of a State.
import type { CivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import type { Answer } from '../base/vocabulary.ts'
import type { Deadline, Mandate, SourceDocument, Text } from '../records/types.ts'
import { withoutEmpty, type Data } from './data.ts'
import type { Change } from './edit-record.ts'
import type { Path } from './insertion-place.ts'
import { evidenceData, orderAmong, textData, type NewEvidence } from './update.ts'

export interface NewAction {
  readonly title: string | Text
  readonly department: string | undefined
  readonly target: CivilDate | undefined
}

export interface NewExtension {
  readonly date: CivilDate
  readonly to: Deadline
  readonly reason: string | Text
  readonly by: string
}

export interface NewConfirmation {
  readonly meeting: string
  readonly date: CivilDate
  readonly ref: string | undefined
}

export interface NewReply {
  readonly state: string
  readonly date: CivilDate
  readonly measure: string | undefined
  readonly answer: Answer
  readonly by: string
  readonly note: string | Text | undefined
  readonly evidence: readonly NewEvidence[]
  readonly internal: boolean
}

/** The id of the next action of a mandate: one more than the greatest number in use. */
export interface NewWithdrawal {
  readonly date: CivilDate
  readonly by: string
  readonly reason: string | Text
}

function nextActionId({ actions }: Pick<Mandate, 'actions'>): string {
  const numbers = actions.map(({ id }) => Number(id)).filter(Number.isSafeInteger)
  return String(Math.max(0, ...numbers) + 1)
}

export function planAction(document: SourceDocument, mandateId: string, action: NewAction): Change {
  const mandate = mandateIn(document, mandateId)
  const { title, department, target } = action
  return {
    to: ['mandates', mandate.index, 'actions'],
    append: withoutEmpty({
      id: nextActionId(mandate),
      title: textData(title),
      department,
      target,
    }),
  }
}

export function planExtension(
  document: SourceDocument,
  mandateId: string,
  { date, to, reason, by }: NewExtension,
): Change {
  const mandate = mandateIn(document, mandateId)
  const order = orderAmong(mandate.extensions, date)
  return {
    to: ['mandates', mandate.index, 'extensions'],
    append: withoutEmpty({ date, order, to: deadlineData(to), reason: textData(reason), by }),
  }
}

export function planConfirmation(
  document: SourceDocument,
  mandateId: string,
  { meeting, date, ref }: NewConfirmation,
): Change {
  const mandate = mandateIn(document, mandateId)
  return {
    at: ['mandates', mandate.index, 'confirmed'],
    put: withoutEmpty({ meeting, date, ref }),
  }
}

export function planReply(document: SourceDocument, mandateId: string, reply: NewReply): Change {
  const mandate = mandateIn(document, mandateId)
  const { state, date, measure, answer, by, note, evidence, internal } = reply
  const alike = (mandate.states?.replies ?? []).filter(
    earlier => earlier.state === state && earlier.measure === measure,
  )
  return {
    to: ['mandates', mandate.index, 'states', 'replies'],
    append: withoutEmpty({
      state,
      date,
      order: orderAmong(alike, date),
      measure,
      answer,
      by,
      note: note === undefined ? undefined : textData(note),
      evidence: evidence.map(evidenceData),
      internal,
    }),
  }
}

/** Marks an entry of a mandate as withdrawn. @param path its path in the mandate */
export function planWithdrawal(
  document: SourceDocument,
  mandateId: string,
  path: Path,
  { date, by, reason }: NewWithdrawal,
): Change {
  const mandate = mandateIn(document, mandateId)
  return {
    at: ['mandates', mandate.index, ...path, 'withdrawn'],
    put: withoutEmpty({ date, by, reason: textData(reason) }),
  }
}

function deadlineData(deadline: Deadline): Data {
  return typeof deadline === 'string' ? deadline : withoutEmpty({ ...deadline })
}

/** @throws UserError when the mandate is no longer in the document */
function mandateIn(document: SourceDocument, mandateId: string): Mandate {
  return (
    document.mandates.find(({ id }) => id === mandateId) ??
    fail('edit-refused', { file: document.file, reason: 'no-such-place' })
  )
}
