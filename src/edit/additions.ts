// Additions to a mandate other than updates: an action, an extension, a confirmation, a reply of a State.
import { actionsOf, mandatesOf } from '../records/withdrawn-entries.ts'
import type { CivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import type { Answer } from '../base/vocabulary.ts'
import {
  mandateId as fullId,
  type Deadline,
  type Mandate,
  type SourceDocument,
  type Text,
} from '../records/types.ts'
import { withoutEmpty, type Data } from './data.ts'
import type { Change } from './change.ts'
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
  readonly reason: string | Text | undefined
  readonly by: string | undefined
  readonly ref?: string | undefined
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
  readonly by: string | undefined
  readonly note: string | Text | undefined
  readonly evidence: readonly NewEvidence[]
  readonly internal: boolean
}

export interface NewWithdrawal {
  readonly date: CivilDate
  readonly by: string
  readonly reason: string | Text
}

/** The id of the next action of a mandate: one more than the greatest number that is, or was, in use. */
export function nextActionId(document: SourceDocument, mandate: Mandate): string {
  const prefix = `${fullId(document, mandate)}.`
  const former = mandatesOf(document)
    .flatMap(each => actionsOf(each))
    .flatMap(({ formerly = [] }) => formerly)
    .flatMap(id => (id.startsWith(prefix) ? id.slice(prefix.length) : []))
  const own = actionsOf(mandate).flatMap(({ id, formerly = [] }) => [id, ...formerly])
  const numbers = [...own, ...former].map(Number).filter(Number.isSafeInteger)
  return String(Math.max(0, ...numbers) + 1)
}

export function planAction(document: SourceDocument, mandateId: string, action: NewAction): Change {
  const mandate = mandateIn(document, mandateId)
  const { title, department, target } = action
  return {
    to: ['mandates', mandate.index, 'actions'],
    append: withoutEmpty({
      id: nextActionId(document, mandate),
      title: textData(title),
      department,
      target,
    }),
  }
}

export function planExtension(
  document: SourceDocument,
  mandateId: string,
  { date, to, reason, by, ref }: NewExtension,
  kept?: KeptOrder,
): Change {
  const mandate = mandateIn(document, mandateId)
  const { order } = kept ?? { order: orderAmong(mandate.extensions, date) }
  return {
    to: ['mandates', mandate.index, 'extensions'],
    append: withoutEmpty({
      date,
      order,
      to: deadlineData(to),
      reason: reason === undefined ? undefined : textData(reason),
      by,
      ref,
    }),
  }
}

/** A withdrawn confirmation makes room for the new one, and is kept. */
export function planConfirmation(
  document: SourceDocument,
  mandateId: string,
  confirmation: ConfirmationFields,
): readonly Change[] {
  const mandate = mandateIn(document, mandateId)
  const earlier = mandate.withdrawn?.find(({ path }) => path.join() === 'confirmed')
  if (earlier?.kind === 'confirmation')
    return replacedConfirmation(document, mandateId, confirmation, {
      ...earlier.entry,
      withdrawn: earlier.withdrawn,
    })
  return [{ at: ['mandates', mandate.index, 'confirmed'], put: confirmationData(confirmation) }]
}

/** The confirmation in place of one that was withdrawn. The withdrawn one is kept among the earlier ones. */
export function replacedConfirmation(
  document: SourceDocument,
  mandateId: string,
  confirmation: ConfirmationFields,
  { withdrawn, ...wrong }: WithdrawnConfirmation,
): readonly Change[] {
  const above = ['mandates', mandateIn(document, mandateId).index]
  return [
    {
      to: [...above, 'confirmedBefore'],
      append: withdrawnConfirmationData({ withdrawn, ...wrong }),
    },
    { at: [...above, 'confirmed'], set: confirmationData(confirmation), order: [] },
  ]
}

type WithdrawnConfirmation = ConfirmationFields & {
  readonly withdrawn: Omit<NewWithdrawal, 'by'> & { readonly by?: string | undefined }
}

interface ConfirmationFields {
  readonly meeting: string
  readonly date?: CivilDate | undefined
  readonly ref?: string | undefined
}

/** A withdrawn confirmation among the earlier ones. */
export function withdrawnConfirmationData({
  withdrawn,
  ...wrong
}: WithdrawnConfirmation): Record<string, Data> {
  return { ...confirmationData(wrong), withdrawn: withdrawalData(withdrawn) }
}

function confirmationData({ meeting, date, ref }: ConfirmationFields): Record<string, Data> {
  return withoutEmpty({ meeting, date, ref })
}

/** The order among the entries of a day, where an entry replaces another one. */
type KeptOrder = { readonly order: number | undefined }

export function planReply(
  document: SourceDocument,
  mandateId: string,
  reply: NewReply,
  kept?: KeptOrder,
): Change {
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
      ...(kept ?? { order: orderAmong(alike, date) }),
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
  withdrawal: NewWithdrawal,
): Change {
  const mandate = mandateIn(document, mandateId)
  return {
    at: ['mandates', mandate.index, ...path, 'withdrawn'],
    put: withdrawalData(withdrawal),
  }
}

export function withdrawalData({
  date,
  by,
  reason,
}: WithdrawnConfirmation['withdrawn']): Record<string, Data> {
  return withoutEmpty({ date, by, reason: textData(reason) })
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
