// The words of `show`.
import type { ByLanguage, Sentence } from '../base/language.ts'
import { isolate } from './isolate.ts'
import { annexInArabic, genitive, withArticle } from './names.ts'

export const annexNumber: Sentence<[annex: string]> = {
  en: annex => `annex ${annex}`,
  fr: annex => `annexe ${annex}`,
  ar: annex => `المرفق ${annexInArabic(annex)}`,
}

/** The person or department that reported an event. */
export const reportedBy: Sentence<[by: string]> = {
  en: by => `by ${isOffice(by) ? `the ${by}` : by}`,
  fr: by => `par ${withArticle(by)?.le ?? by}`,
  ar: by => `الإبلاغ: ${isolate(by, 'ar')}`,
}

/** Who decided to move a deadline. In Arabic this needs another word than a report. */
export const movedBy: Sentence<[by: string]> = {
  ...reportedBy,
  ar: by => `القرار: ${isolate(by, 'ar')}`,
}

/** Who withdrew an entry, where the sentence about the withdrawal names the person. Empty without a name. */
const withdrawnBy: Sentence<[by: string | undefined]> = {
  en: by => (by === undefined ? '' : ` ${reportedBy.en(by)}`),
  fr: by => (by === undefined ? '' : ` ${reportedBy.fr(by)}`),
  ar: by => (by === undefined ? '' : ` بمعرفة ${isolate(by, 'ar')}`),
}

/** Whether a name is an office such as `Political Affairs Department`, rather than a person. */
function isOffice(name: string): boolean {
  return /^(?!the ).*\b(?:department|directorate|division|office|section|unit)$/i.test(name)
}

/** A status that a meeting decided. It continues a label that already says "by decision". */
export const decidedBy: Sentence<[status: string, meeting: MeetingNamed]> = {
  en: (status, { id }) => `${status}, decided by ${id}`,
  fr: (status, { id }) =>
    `${status}${status.endsWith('décision') ? '' : ', par décision'} de la réunion ${id}`,
  ar: (status, { name }) =>
    `${status}${status.endsWith('بقرار') ? '' : '، بقرار'} من ${isolate(genitive(name), 'ar')}`,
}

/** English and French show the id of a meeting. In an Arabic sentence, it would be a foreign word. */
export interface MeetingNamed {
  readonly id: string
  readonly name: string
}

/** A moved deadline: a date, a meeting, or the next meeting of a body. */
export const EXTENDED_TO: {
  readonly date: Sentence<[to: string]>
  readonly meeting: Sentence<[to: MeetingNamed]>
  readonly next: Sentence<[body: string]>
} = {
  date: {
    en: date => `Deadline moved to ${date}`,
    fr: date => `Échéance reportée au ${date}`,
    ar: date => `مُدد الموعد إلى ${isolate(date, 'ar')}`,
  },
  meeting: {
    en: ({ id }) => `Deadline moved to ${id}`,
    fr: ({ id }) => `Échéance reportée à la réunion ${id}`,
    ar: ({ name }) => `مُدد الموعد إلى ${isolate(genitive(name), 'ar')}`,
  },
  next: {
    en: body => `Deadline moved to the next meeting of ${body}`,
    fr: body => `Échéance reportée à la prochaine réunion de l’organe ${body}`,
    ar: body => `مُدد الموعد إلى الاجتماع القادم للجهة ${isolate(body, 'ar')}`,
  },
}

/** A withdrawn piece of evidence of an entry that is still valid. */
export const REMOVED_FROM_RECORDS: ByLanguage<string> = {
  en: 'Removed from the records',
  fr: 'Supprimé des fiches',
  ar: 'حُذف من السجلات',
}

export const removedBy: Sentence<[by: string]> = {
  ...reportedBy,
  ar: by => `الحذف: ${isolate(by, 'ar')}`,
}

export const EVIDENCE_ALONE: ByLanguage<string> = {
  en: 'Evidence',
  fr: 'Pièce justificative',
  ar: 'مستند إثبات',
}

/** The remark on a withdrawn entry. */
export const withdrawnOn: Sentence<[date: string]> = {
  en: date => `withdrawn on ${date}`,
  fr: date => `annulation le ${date}`,
  ar: date => `سُحب في ${isolate(date, 'ar')}`,
}

/** The withdrawal of a piece of evidence, whose entry stands. */
export const evidenceWithdrawn: Sentence<[date: string, evidence: string, by: string | undefined]> =
  {
    en: (date, evidence, by) =>
      `Evidence withdrawn from the entry of ${date}${withdrawnBy.en(by)}: ${evidence}`,
    fr: (date, evidence, by) =>
      `Pièce justificative de l’entrée du ${date} annulée${withdrawnBy.fr(by)}\u00a0: ${evidence}`,
    ar: (date, evidence, by) =>
      `سُحب مستند إثبات من القيد المؤرخ ${isolate(date, 'ar')}${withdrawnBy.ar(by)}: ${evidence}`,
  }

/**
 * The withdrawal of an entry.
 *
 * @param what the content of the entry
 */
export const withdrawalOf: Sentence<[date: string, what: string, by: string | undefined]> = {
  en: (date, what, by) => `Entry of ${date} withdrawn${withdrawnBy.en(by)}: ${what}`,
  fr: (date, what, by) => `Entrée du ${date} annulée${withdrawnBy.fr(by)}\u00a0: ${what}`,
  ar: (date, what, by) => `سُحب القيد المؤرخ ${isolate(date, 'ar')}${withdrawnBy.ar(by)}: ${what}`,
}

/** @param who the department, or the word for an officer */
export const requestedFrom: Sentence<[who: string, answerBy: string]> = {
  en: (who, answerBy) => `Information requested: ${who}, by ${answerBy}`,
  fr: (who, answerBy) => `Informations demandées\u00a0: ${who}, pour le ${answerBy}`,
  ar: (who, answerBy) =>
    `طُلبت معلومات: ${isolate(who, 'ar')}، وموعد الرد ${isolate(answerBy, 'ar')}`,
}

/** @param measure the subject of the reply, if it concerns one measure of several */
export const replyOf: Sentence<[state: string, answer: string, measure: string | undefined]> = {
  en: (state, answer, measure) => `Reply of ${state}: ${answer}${about(measure)}`,
  fr: (state, answer, measure) => `Réponse (${state})\u00a0: ${answer}${about(measure)}`,
  ar: (state, answer, measure) => `رد ${state}: ${answer}${about(measure)}`,
}

function about(measure: string | undefined): string {
  return measure === undefined ? '' : ` – ${measure}`
}

export const confirmedBy: Sentence<[meeting: MeetingNamed]> = {
  en: ({ id }) => `${id} took note of its implementation`,
  fr: ({ id }) => `La réunion ${id} a pris note de la mise en œuvre`,
  ar: ({ name }) => `أُخذ العلم بإنجازه في ${isolate(genitive(name), 'ar')}`,
}

/** The warning about a decision that contradicts the actions. */
export const MISMATCH: ByLanguage<string> = {
  en: 'recorded as implemented, but an action is not finished',
  fr: 'mandat indiqué comme achevé, alors qu’une action reste en suspens',
  ar: 'حالة التكليف «منفّذ» مع وجود إجراء لم يُنجز',
}
