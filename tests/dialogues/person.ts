// A simulated user at a terminal, who gives prepared answers.
import { fail } from '../../src/base/user-error.ts'
import type { Ask } from '../../src/terminal/io.ts'
import type { Question } from '../../src/terminal/question.ts'

/** A question that the user saw, the accepted answer, and the refusals before it. */
interface Seen {
  readonly question: Question
  readonly refused: string[]
  answer: string | undefined
}

export interface Person {
  readonly ask: Ask
  readonly seen: readonly Seen[]
}

/** Accepts the default. */
export const ENTER = '\r'

/** @param answers in order; a refused answer is followed by the next one, and after the last one comes Esc */
export function person(answers: readonly string[]): Person {
  const left = [...answers]
  return personWho(() => left.shift())
}

/** @param answer the answer to a question, by the number of refusals so far; undefined for Esc */
export function personWho(
  answer: (question: Question, refusals: number) => string | undefined,
): Person {
  const seen: Seen[] = []
  const ask: Ask = async question => {
    const one: Seen = { question, refused: [], answer: undefined }
    seen.push(one)
    for (;;) {
      const typed = answer(question, one.refused.length)
      if (typed === undefined) return fail('cancelled', {})
      const value = taken(question, typed)
      const refusal = await question.refuse?.(value)
      if (refusal === undefined) return (one.answer = value)
      one.refused.push(refusal)
    }
  }
  return { ask, seen }
}

/** The value that a terminal would return. */
function taken(question: Question, typed: string): string {
  switch (question.kind) {
    case 'text':
      return typed === ENTER ? (question.initial ?? '') : typed
    case 'find':
      return question.optionsFor(typed === ENTER ? '' : typed)[0]?.value ?? typed
    case 'choice': {
      const { options, initial } = question
      const wanted = typed === ENTER ? (initial ?? options[0]?.value) : typed
      const option = options.find(
        ({ value, keys }) => value === wanted || (wanted !== undefined && keys?.includes(wanted)),
      )
      if (!option) throw new Error(`${question.message} has no option ${typed}`)
      return option.value
    }
  }
}
