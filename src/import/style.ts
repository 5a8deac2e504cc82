// Whether a document is a resolution, in which a body speaks, or a report on what bodies did.
import { clausesOf, type Clause, type Style } from './clauses.ts'
import { folded } from './fold.ts'
import type { Compiled } from './phrases/compiled.ts'
import type { Unit } from './structure.ts'

/** A resolution speaks in the present without a subject. A report says what organs did. */
export function styleOf(units: readonly Unit[], words: Compiled): Style {
  const speaking = units.filter(({ text, preamble }) => {
    if (preamble) return false
    const [first] = clausesOf(folded(text.slice(0, 200)).text, words, 'resolution')
    return (
      first?.start === 0 &&
      (first.form === 'present' || first.form === 'other') &&
      startsWithVerb(first, text)
    )
  })
  return speaking.length >= 2 && speaking.length >= reportingIn(units, words)
    ? 'resolution'
    : 'report'
}

/** The number of paragraphs in which a body is said to have done something. */
function reportingIn(units: readonly Unit[], words: Compiled): number {
  return units.filter(({ text, preamble }) => {
    if (preamble) return false
    const clauses = clausesOf(folded(text.slice(0, 400)).text, words, 'report')
    return clauses.some(({ form }) => form === 'past')
  }).length
}

function startsWithVerb({ verbEnd, verb }: Clause, text: string): boolean {
  return verbEnd - verb.length <= 40 && !/^(?:the|le|la|les|l['’])\s/i.test(text)
}
