// The words for a status that was recorded for a mandate as a whole, and overrides its actions.
import type { Sentence } from '../base/language.ts'
import { arabic, isolate, quote } from './isolate.ts'

export const notFollowing: Sentence<[id: string, status: string, date: string]> = {
  en: (id, status, date) =>
    `The status of ${id} does not follow its actions: ${quote(status, 'en')} was recorded for the mandate as a whole on ${date}.`,
  fr: (id, status, date) =>
    `L’état du mandat ${id} n’est pas déduit de ses actions\u00a0: ${quote(status, 'fr')} a été enregistré pour l’ensemble du mandat le ${date}.`,
  ar: (id, status, date) =>
    `حالة التكليف ${isolate(id, 'ar')} لا تتبع إجراءاته: سُجلت الحالة ${quote(status, 'ar')} للتكليف بأكمله في ${isolate(date, 'ar')}.`,
}

export const statusByActions: Sentence<[status: string]> = {
  en: status => `By its actions, the status would be ${quote(status, 'en')}.`,
  fr: status => `D’après ses actions, l’état serait ${quote(status, 'fr')}.`,
  ar: status => `وبحسب إجراءاته تكون الحالة ${quote(status, 'ar')}.`,
}

export const howToFollowActions: Sentence<[id: string]> = {
  en: id =>
    `If that entry is a mistake, withdraw it, and the status follows the actions again: mandates withdraw ${id}`,
  fr: id =>
    `Si cette entrée est une erreur, annulez-la, et l’état sera de nouveau déduit des actions\u00a0: mandates withdraw ${id}`,
  ar: id =>
    arabic`إن كان هذا القيد خطأ فاسحبه كي تتبع الحالة الإجراءات من جديد: ${`mandates withdraw ${id}`}`,
}

/** The remark below a status in a list. */
export const byActionsShort: Sentence<[status: string]> = {
  en: status => `by its actions: ${status}`,
  fr: status => `d’après ses actions\u00a0: ${status}`,
  ar: status => `بحسب إجراءاته: ${status}`,
}

/** The remark below a list with such a status. */
export const SHOWN_WHY: Sentence<[command: string]> = {
  en: command =>
    `A status recorded for a mandate as a whole does not follow the actions. To see why, and how to let it follow them again: ${command}`,
  fr: command =>
    `Un état enregistré pour l’ensemble d’un mandat n’est pas déduit des actions. Pour voir la raison et rétablir l’état\u00a0: ${command}`,
  ar: command =>
    `الحالة المسجلة للتكليف بأكمله لا تتبع الإجراءات. لعرض السبب وكيفية ربط الحالة بالإجراءات من جديد: ${isolate(command, 'ar')}`,
}

/** The remark about an entry that is older than an existing one. */
export const entryWithoutEffect: Sentence<[entered: string, status: string, later: string]> = {
  en: (entered, status, later) =>
    `${quote(entered, 'en')} does not change the status: it stays ${quote(status, 'en')}, by the later entry of ${later}.`,
  fr: (entered, status, later) =>
    `${quote(entered, 'fr')} ne change pas l’état, qui reste ${quote(status, 'fr')} d’après l’entrée postérieure du ${later}.`,
  ar: (entered, status, later) =>
    `القيد ${quote(entered, 'ar')} لا يغير الحالة، إذ تبقى ${quote(status, 'ar')} بحسب القيد اللاحق المؤرخ ${isolate(later, 'ar')}.`,
}

/** The remark about an entry that does not change the status, for another reason. */
export const statusStays: Sentence<[entered: string, status: string]> = {
  en: (entered, status) =>
    `${quote(entered, 'en')} does not change the status: it stays ${quote(status, 'en')}.`,
  fr: (entered, status) =>
    `${quote(entered, 'fr')} ne change pas l’état, qui reste ${quote(status, 'fr')}.`,
  ar: (entered, status) =>
    `القيد ${quote(entered, 'ar')} لا يغير الحالة، إذ تبقى ${quote(status, 'ar')}.`,
}
