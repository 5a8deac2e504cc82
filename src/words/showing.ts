// What `show` says around one mandate.
import type { ByLanguage } from '../base/language.ts'
import { isolate } from './isolate.ts'

type Sentence<Values extends unknown[]> = ByLanguage<(...values: Values) => string>

export const annexNumber: Sentence<[annex: string]> = {
  en: annex => `annex ${annex}`,
  fr: annex => `annexe ${annex}`,
  ar: annex => `المرفق ${isolate(annex, 'ar')}`,
}

/** Who reported an event. */
export const reportedBy: Sentence<[by: string]> = {
  en: by => `by ${by}`,
  fr: by => `par ${by}`,
  ar: by => `بواسطة ${isolate(by, 'ar')}`,
}

export const decidedBy: Sentence<[meeting: string]> = {
  en: meeting => `decided by ${meeting}`,
  fr: meeting => `décidé par ${meeting}`,
  ar: meeting => `بقرار من ${isolate(meeting, 'ar')}`,
}

export const extendedTo: Sentence<[deadline: string]> = {
  en: deadline => `Deadline moved to ${deadline}`,
  fr: deadline => `Échéance reportée\u00a0: ${deadline}`,
  ar: deadline => `مُدد الموعد إلى ${isolate(deadline, 'ar')}`,
}

export const replyOf: Sentence<[state: string, answer: string]> = {
  en: (state, answer) => `Reply of ${state}: ${answer}`,
  fr: (state, answer) => `Réponse\u00a0: ${state}, ${answer}`,
  ar: (state, answer) => `رد ${state}: ${answer}`,
}

export const confirmedBy: Sentence<[meeting: string]> = {
  en: meeting => `${meeting} took note that it is done`,
  fr: meeting => `${meeting} a pris note de son achèvement`,
  ar: meeting => `أخذ ${isolate(meeting, 'ar')} علما بإنجازه`,
}

/** A decision on the mandate that its actions do not bear out. */
export const MISMATCH: ByLanguage<string> = {
  en: 'recorded as implemented, with an action still open',
  fr: 'indiqué comme achevé, alors qu’une mesure reste ouverte',
  ar: 'مسجل منفذا مع بقاء إجراء مفتوح',
}
