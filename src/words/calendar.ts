// The words in the calendar that `export` writes.
import type { Sentence } from '../base/language.ts'
import { isolate } from './isolate.ts'

export const CALENDAR_NAME: Sentence<[owner: string]> = {
  en: owner => `Mandates and meetings, ${owner}`,
  fr: owner => `Mandats et réunions, ${owner}`,
  ar: owner => `التكليفات والاجتماعات، ${isolate(owner, 'ar')}`,
}

/** The title of an event for a due day. */
export const DUE_EVENT: Sentence<[title: string, id: string]> = {
  en: (title, id) => `Due: ${title} (${id})`,
  fr: (title, id) => `Échéance\u00a0: ${title} (${id})`,
  ar: (title, id) => `مستحق: ${title} (${isolate(id, 'ar')})`,
}

/** The title if the mandate is closed. */
export const CLOSED_EVENT: Sentence<[title: string, id: string]> = {
  en: (title, id) => `Was due (closed): ${title} (${id})`,
  fr: (title, id) => `Échéance (mandat clos)\u00a0: ${title} (${id})`,
  ar: (title, id) => `كان مستحقا (أُنجز أو أُنهي): ${title} (${isolate(id, 'ar')})`,
}

/** The title on the former day of a deadline at a postponed or cancelled meeting. */
export const NO_LONGER_DUE_EVENT: Sentence<[title: string, id: string]> = {
  en: (title, id) => `No longer due on this date: ${title} (${id})`,
  fr: (title, id) => `Échéance supprimée à cette date\u00a0: ${title} (${id})`,
  ar: (title, id) => `لم يعد هذا موعده: ${title} (${isolate(id, 'ar')})`,
}

/** The description of a postponed or cancelled meeting: what was due at it. */
export const NO_DAY_FOR: Sentence<[ids: string]> = {
  en: ids => `No date is set any more for: ${ids}`,
  fr: ids => `Aucune date n’est plus fixée pour\u00a0: ${ids}`,
  ar: ids => `لم يعد هناك موعد محدد لما يلي: ${ids}`,
}
