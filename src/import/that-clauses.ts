// Decisions in clauses with `that`: `That the Director-General report …`, `agreed that …, and that the Secretariat …`.
import type { Duty, Surrounding } from './duty.ts'
import { isOfAnother } from './own-organisation.ts'
import type { Compiled } from './phrases/compiled.ts'

/**
 * The duties in the clauses of a sentence that begin with `that`.
 *
 * @param start the offset of the sentence
 * @param isFirst whether the text begins with it
 */
export function dutiesInThatClauses(
  sentence: string,
  start: number,
  isFirst: boolean,
  words: Compiled,
  { isDecided, isItem }: Surrounding,
): Duty[] {
  const { motion, decidingThat, andThat } = words.phrases
  const isMotion = motion.test(sentence) && (isDecided || (isFirst && !isItem))
  const later = decidingThat.test(sentence)
    ? [...sentence.matchAll(andThat)].map(({ index, 0: join }) => index + join.length)
    : []
  return [...(isMotion ? [0] : []), ...later].flatMap(at => {
    const duty = dutyAt(sentence.slice(at), words)
    if (!duty) return []
    const end = later.find(next => next > at) ?? sentence.length
    const { addressee, rest } = duty
    const asked = { addressee, verb: duty.verb, strength: 'request', rule: 'passive' } as const
    return [{ start: start + at, end: start + end, asked: { ...asked, rest: start + at + rest } }]
  })
}

function dutyAt(
  clause: string,
  words: Compiled,
): { readonly addressee: string; readonly verb: string; readonly rest: number } | undefined {
  const found = words.passiveSubject.exec(clause)
  const title = found?.groups?.['title']
  if (!found || title === undefined) return undefined
  const [before, rest] = [found[0].slice(0, -title.length), clause.slice(found[0].length)]
  if (words.other.test(before) || isOfAnother(before, title, rest, words.ours)) return undefined
  if (!/^\s*(?:[,،][^,،]{1,120}[,،]\s*)?\p{L}/u.test(rest) || words.phrases.stating.test(rest))
    return undefined
  return { addressee: title, verb: before.trim() || title, rest: found[0].length }
}
