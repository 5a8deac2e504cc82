// The words for the last final report: the balance since then, and what it had wrong.
import type { CivilDate } from '../base/civil-date.ts'
import type { ByLanguage, Sentence } from '../base/language.ts'
import { longDate } from './dates.ts'
import { isolate } from './isolate.ts'
import { afterThe, genitive, withArticle } from './names.ts'

/** Where the first number of the balance comes from. */
export const FROM_LAST_REPORT: Sentence<[meeting: string, asOf: CivilDate]> = {
  en: (meeting, asOf) =>
    `The following figures start from the final report to the ${afterThe(meeting)}, which showed the situation on ${longDate(asOf, 'en')}.`,
  fr: (meeting, asOf) =>
    `Les chiffres suivants partent de la version finale du rapport présenté ${withArticle(meeting)?.à ?? `à la réunion «\u00a0${meeting}\u00a0»`}, qui indiquait la situation au ${longDate(asOf, 'fr')}.`,
  ar: (meeting, asOf) =>
    `تنطلق الأرقام التالية من التقرير النهائي المقدم إلى ${isolate(genitive(meeting), 'ar')}، الذي بيّن الحالة في ${longDate(asOf, 'ar')}.`,
}

/** The remark if the last meeting has no final report in the records. */
export const NO_REPORT_KEPT: ByLanguage<string> = {
  en: 'No final report to an earlier session is kept in the records.',
  fr: 'Aucune version finale d’un rapport à une session antérieure n’est conservée dans les fiches.',
  ar: 'لا يوجد في السجلات تقرير نهائي مقدم إلى دورة سابقة.',
}

/** The heading of the balance. */
export const SINCE_LAST_REPORT: ByLanguage<string> = {
  en: 'Change since the last report',
  fr: 'Évolution depuis le dernier rapport',
  ar: 'التغير منذ التقرير السابق',
}

/** The labels of its terms. */
export const BALANCE_LABELS = {
  before: {
    en: 'Outstanding in the last report',
    fr: 'En suspens dans le dernier rapport',
    ar: 'غير منجزة في التقرير السابق',
  },
  gone: {
    en: 'Removed, or joined with another',
    fr: 'Supprimés, ou joints à un autre',
    ar: 'حُذفت أو ضُمت إلى غيرها',
  },
  moved: {
    en: 'Deadline moved since then',
    fr: 'Échéance reportée depuis lors',
    ar: 'مُدد موعدها بعد ذلك',
  },
  closedElsewhere: {
    en: 'Closed before the last session opened',
    fr: 'Clos avant l’ouverture de la dernière session',
    ar: 'أُنجزت أو أُنهيت قبل افتتاح الدورة السابقة',
  },
} satisfies Record<string, ByLanguage<string>>

/** The heading of what the last report had wrong. */
export const CORRECTIONS: ByLanguage<string> = {
  en: 'Corrections to the last report',
  fr: 'Rectificatifs au dernier rapport',
  ar: 'تصويبات التقرير السابق',
}

/** The sentence before the table of corrections. */
export const CORRECTED_TO: Sentence<[asOf: CivilDate]> = {
  en: asOf =>
    `The records have since been corrected. The table gives the statuses on ${longDate(asOf, 'en')}, the date of the last report.`,
  fr: asOf =>
    `Les fiches ont été corrigées depuis lors. Le tableau donne les états au ${longDate(asOf, 'fr')}, date du dernier rapport.`,
  ar: asOf =>
    `صُوّبت السجلات بعد ذلك. ويبين الجدول الحالات في ${longDate(asOf, 'ar')}، وهو تاريخ التقرير السابق.`,
}

/** The columns of the table. */
export const CORRECTION_COLUMNS = {
  printed: { en: 'In the last report', fr: 'Dans le dernier rapport', ar: 'في التقرير السابق' },
  corrected: { en: 'Corrected status', fr: 'État rectifié', ar: 'الحالة بعد التصويب' },
} satisfies Record<string, ByLanguage<string>>

/** An entry that the last report counted, and that was withdrawn. */
export const ENTRY_WITHDRAWN: Sentence<[date: CivilDate]> = {
  en: date => `entry of ${longDate(date, 'en')} withdrawn`,
  fr: date => `annulation de l’entrée du ${longDate(date, 'fr')}`,
  ar: date => `سُحب القيد المؤرخ ${longDate(date, 'ar')}`,
}
