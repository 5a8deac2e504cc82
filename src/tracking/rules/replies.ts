// The rules for a reply: the State was asked, and was a member on that day.
import type { CivilDate } from '../../base/civil-date.ts'
import { type LanguageTag } from '../../base/language.ts'
import type { Failure } from '../../base/failures.ts'
import { failure } from '../../base/user-error.ts'
import type { Organisation, Reply } from '../../records/types.ts'
import type { Snapshot, Tracked } from '../snapshot.ts'
import { askedStates, isSuspended } from '../replies.ts'
import { wrongDay } from './days.ts'
import { isRepeated, type EntryContent } from './repeated.ts'

export type ProposedReply = EntryContent & Pick<Reply, 'state' | 'answer' | 'measure'>

export function wrongReply(
  reply: ProposedReply,
  tracked: Tracked,
  { organisation }: Snapshot,
  today: CivilDate,
): Failure | undefined {
  const { id, mandate, document } = tracked
  if (!mandate.states) return failure('asks-no-states', { id })
  const asked = new Set(askedStates(mandate.states, document, organisation))
  return (
    wrongDay(reply.date, today, document) ??
    unasked(reply, id, asked, organisation) ??
    repeated(reply, tracked)
  )
}

/** @param asked the codes of the States that the mandate `id` asks */
export function unasked(
  { state, date }: { readonly state: string; readonly date: CivilDate },
  id: string,
  asked: ReadonlySet<string>,
  { states }: Organisation,
): Failure | undefined {
  const member = states.find(({ code }) => code === state)
  if (member && isSuspended(member, date)) return failure('state-suspended-then', { state, date })
  return asked.has(state) ? undefined : failure('state-not-asked', { state, id })
}

function repeated(reply: ProposedReply, { id, mandate, document }: Tracked): Failure | undefined {
  return isRepeatedReply(reply, mandate.states?.replies ?? [], document.language)
    ? failure('entry-repeated', { id })
    : undefined
}

/**
 * Whether the latest reply of the same State about the same measure has the same content.
 *
 * @param defaultLanguage the language of a note that names none
 */
export function isRepeatedReply(
  reply: ProposedReply,
  replies: readonly Reply[],
  defaultLanguage: LanguageTag,
): boolean {
  const alike = replies.filter(
    ({ state, measure }) => state === reply.state && measure === reply.measure,
  )
  return isRepeated<ProposedReply>(reply, alike, defaultLanguage, ({ answer }) => [answer])
}
