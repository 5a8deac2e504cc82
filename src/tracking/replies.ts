// Member States: who was a member on a day, whom a mandate asks, and what they answered by then.
import type { CivilDate } from '../base/civil-date.ts'
import type { AskedStates, Organisation, Reply, SourceDocument, State } from '../records/types.ts'
import { latest } from './latest.ts'

/** The States that were members on `day` and not suspended, in the order of the organisation's file. */
export function membersOn(organisation: Organisation, day: CivilDate): State[] {
  return organisation.states.filter(state => isMember(state, day) && !isSuspended(state, day))
}

/** A State is a member in the spans that its record gives; without any, always. */
export function isMember(state: State, day: CivilDate): boolean {
  return state.member === undefined || state.member.some(span => covers(span, day))
}

export function isSuspended(state: State, day: CivilDate): boolean {
  return state.suspended?.some(span => covers(span, day)) ?? false
}

/** Whether `day` is in a span; the day on which a span ends is the first outside it. */
function covers(span: { from: CivilDate; to?: CivilDate | undefined }, day: CivilDate): boolean {
  return span.from <= day && (span.to === undefined || day < span.to)
}

/** The codes of the States asked: on the document's date, without those that the record excepts. */
export function askedStates(
  asked: AskedStates,
  document: Pick<SourceDocument, 'date'>,
  organisation: Organisation,
): string[] {
  const codes =
    asked.asked === 'members'
      ? membersOn(organisation, document.date).map(state => state.code)
      : [...new Set(asked.asked)]
  return codes.filter(code => !asked.except.includes(code))
}

/** What was asked of the States in one measure, and the answer in force of each that gave one. */
export interface MeasureReplies {
  /** The measure's id; null where the mandate asks one thing only. */
  readonly measure: string | null
  readonly answers: ReadonlyMap<string, Reply>
}

/**
 * The replies in force at the end of `day`, by measure. A reply without a measure answers for all;
 * one of a State that was not asked is left out, and `check` tells it.
 */
export function repliesBy(
  states: AskedStates,
  asked: readonly string[],
  day: CivilDate,
): MeasureReplies[] {
  const measures = states.measures.length > 0 ? states.measures.map(({ id }) => id) : [null]
  return measures.map(measure => {
    const answers = new Map<string, Reply>()
    for (const code of asked) {
      const reply = latest(
        day,
        states.replies.filter(
          given =>
            given.state === code && (given.measure === undefined || given.measure === measure),
        ),
      )
      if (reply) answers.set(code, reply)
    }
    return { measure, answers }
  })
}
