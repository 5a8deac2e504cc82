// Member States: which were members on a day, which ones a mandate asks, and their replies by then.
import type { CivilDate } from '../base/civil-date.ts'
import type { AskedStates, Organisation, Reply, SourceDocument, State } from '../records/types.ts'
import { latest } from './latest.ts'

/** The States that were members on `day` and not suspended, in the order of the organisation's file. */
export function membersOn(organisation: Organisation, day: CivilDate): State[] {
  return organisation.states.filter(state => isMember(state, day) && !isSuspended(state, day))
}

/** A State is a member during the periods that its record lists. If it lists none, it always is. */
export function isMember(state: State, day: CivilDate): boolean {
  return state.member === undefined || state.member.some(span => covers(span, day))
}

export function isSuspended(state: State, day: CivilDate): boolean {
  return state.suspended?.some(span => covers(span, day)) ?? false
}

/** Whether `day` is in a period. The end day of a period is the first day outside it. */
function covers(
  { from, to }: { readonly from?: CivilDate | undefined; readonly to?: CivilDate | undefined },
  day: CivilDate,
): boolean {
  return (from === undefined || from <= day) && (to === undefined || day < to)
}

/** The codes of the States that are asked: those listed, or all members on the document's date, minus the exceptions. */
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

/** One measure that the States are asked for, with the reply in force of each State that replied. */
export interface MeasureReplies {
  /** The measure's id; null where the mandate asks for one thing only. */
  readonly measure: string | null
  readonly answers: ReadonlyMap<string, Reply>
}

/**
 * The replies in force at the end of `day`, by measure. A reply without a measure counts for all measures. A reply of a
 * State that was not asked is left out; `check` reports it.
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
          each => each.state === code && (each.measure === undefined || each.measure === measure),
        ),
      )
      if (reply) answers.set(code, reply)
    }
    return { measure, answers }
  })
}
