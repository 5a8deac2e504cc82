// A person at a made-up terminal, who answers as a script says.
import { fail } from '../../src/base/user-error.ts'
import type { Ask } from '../../src/terminal/io.ts'
import type { Question } from '../../src/terminal/question.ts'

/** What the person has seen: each question, the answer that was taken, and what was refused before it. */
interface Seen {
  readonly question: Question
  readonly refused: string[]
  answer: string | undefined
}

export interface Person {
  readonly ask: Ask
  readonly seen: readonly Seen[]
}

/** Takes what stands there. */
export const ENTER = '\r'

/** @param answers one after the other; a refused one is followed by the next, and the end of them is Esc */
export function person(answers: readonly string[]): Person {
  const left = [...answers]
  return personWho(() => left.shift())
}

/** @param answer to a question, given how often it was refused; undefined for Esc */
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

/** What a terminal would make of it. */
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
