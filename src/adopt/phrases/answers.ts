// How States answer, in the words of tables of replies. Texts are folded.
import type { Answer } from '../../base/vocabulary.ts'

const ANSWERS: readonly (readonly [answer: Answer, pattern: RegExp])[] = [
  [
    'complied',
    /^(?:yes|y|x|✓|✔|☑|✅|done|implemented|complied|fully|in place|adopted|oui|fait|applique(?:e)?s?|mise? en oeuvre|نعم|منفذ(?:ه)?|تم|تم التنفيذ)$/u,
  ],
  [
    'existing-law',
    /^(?:existing (?:legislation|law)s?|already in (?:law|force)|legislation existante|loi existante|droit (?:existant|en vigueur)|التشريع(?:ات)? (?:القايم|القايمه|النافذه)|قانون قايم|تشريع قايم)$/u,
  ],
  ['partial', /^(?:partial(?:ly)?|partly|in part|partiel(?:le|lement)?|en partie|جزييا?|جزيي)$/u],
  [
    'in-progress',
    /^(?:under (?:consideration|review|study|way)|in progress|being (?:considered|prepared)|en cours(?: d'examen)?|a l'examen|a l'etude|قيد (?:الدراسه|النظر|التنفيذ|البحث))$/u,
  ],
  [
    'declined',
    /^(?:no|n|✗|✘|none|declined|refused|not (?:applied|implemented|complied)|non|refus(?:ee?)?|لا|رفض|مرفوض)$/u,
  ],
  [
    'acknowledged',
    /^(?:acknowledged?(?: receipt)?|received|noted|receipt acknowledged|accuse(?: de)? reception|recu|pris acte|تم الاستلام|احيط علما|علم)$/u,
  ],
]

/** Words that may mean any answer. */
export const ASKED_ANSWER =
  /^(?:n\/?a\.?|not applicable|non applicable|sans objet|غير منطبق|لا ينطبق)$/u

/** The answer that a folded word gives. */
export function answerOf(word: string): Answer | undefined {
  return ANSWERS.find(([, pattern]) => pattern.test(word))?.[0]
}
