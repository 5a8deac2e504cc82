// The words of `list`, `show` and `meetings` around the records.
import type { CivilDate } from '../base/civil-date.ts'
import { type ByLanguage, type Language, type Sentence, WRITING } from '../base/language.ts'
import { longDate } from './dates.ts'
import { isolate } from './isolate.ts'
import { counted, DAYS, YEARS, type Forms } from './plural.ts'

export const NOTHING_FOUND: ByLanguage<string> = {
  en: 'No mandates match.',
  fr: 'Aucun mandat ne correspond à ces critères.',
  ar: 'لا توجد تكليفات مطابقة لهذه المعايير.',
}

export const NOTHING_OUTSTANDING: ByLanguage<string> = {
  en: 'No outstanding mandates.',
  fr: 'Aucun mandat en suspens.',
  ar: 'لا توجد تكليفات غير منجزة.',
}

/** The same if some records could not be read. */
export const NOTHING_READABLE: ByLanguage<string> = {
  en: 'The files that could be read contain no mandates.',
  fr: 'Aucun mandat dans les fiches qui ont pu être lues.',
  ar: 'لا توجد تكليفات في ما أمكنت قراءته.',
}

export const NO_INFORMATION: ByLanguage<string> = {
  en: 'No information recorded',
  fr: 'Aucune information enregistrée',
  ar: 'لا توجد معلومات مسجلة',
}

/** The text in a column of deadlines. */
export const NONE_SET: ByLanguage<string> = { en: 'none', fr: 'non fixée', ar: 'لا يوجد' }

/** The same text outside of a column. */
export const NO_DUE_DATE: ByLanguage<string> = {
  en: 'no due date',
  fr: 'sans échéance fixée',
  ar: 'دون موعد محدد',
}

export const DATE_TO_BE_FIXED: ByLanguage<string> = {
  en: 'date to be fixed',
  fr: 'date à fixer',
  ar: 'يُحدد الموعد لاحقا',
}

/** The text for a meeting that was held on an unknown day. */
export const DATE_NOT_RECORDED: ByLanguage<string> = {
  en: 'date not recorded',
  fr: 'date non enregistrée',
  ar: 'التاريخ غير مسجل',
}

/** The remark on what was due at a cancelled meeting. */
export const NO_DAY_SET: ByLanguage<string> = {
  en: 'no date is set',
  fr: 'aucune date n’est fixée',
  ar: 'لم يُحدد موعد آخر',
}

/** The remark on a mandate without an update since the last meeting began. */
export const silentSince: Sentence<[meeting: string]> = {
  en: meeting => `no update since ${meeting}`,
  fr: meeting => `sans mise à jour depuis ${meeting}`,
  ar: meeting => `دون تحديث منذ ${isolate(meeting, 'ar')}`,
}

export const PROPOSED: ByLanguage<string> = {
  en: 'proposed',
  fr: 'clôture proposée',
  ar: 'مقترح',
}

/** The remark on a planned meeting whose days are over. */
export const UNCONFIRMED: ByLanguage<string> = {
  en: 'date passed, not confirmed',
  fr: 'date passée, à confirmer',
  ar: 'وقد مضى تاريخه دون تأكيد',
}

export const INTERNAL: ByLanguage<string> = { en: 'internal', fr: 'interne', ar: 'داخلي' }

/** The count of days late. Arabic has the accusative here. */
const LATE_DAYS: ByLanguage<Forms> = { ...DAYS, ar: { ...DAYS.ar, one: 'يوما واحدا' } }

/** For example `overdue by 5 days`. */
export const overdueBy: Sentence<[days: number]> = {
  en: days => `overdue by ${counted(days, DAYS, 'en')}`,
  fr: days => `échéance dépassée de ${counted(days, DAYS, 'fr')}`,
  ar: days => `متأخر ${counted(days, LATE_DAYS, 'ar')}`,
}

/** For example `overdue by more than 7 years`, where the number of days would be too large to grasp. */
export const overdueByYears: Sentence<[years: number]> = {
  en: years => `overdue by more than ${counted(years, YEARS, 'en')}`,
  fr: years => `échéance dépassée de plus de ${counted(years, YEARS, 'fr')}`,
  ar: years => `متأخر أكثر من ${counted(years, YEARS, 'ar')}`,
}

/** For example `due in 5 days`, `due today`. */
export const dueIn: Sentence<[days: number]> = {
  en: days => (days === 0 ? 'due today' : `due in ${counted(days, DAYS, 'en')}`),
  fr: days => (days === 0 ? 'échéance ce jour' : `échéance dans ${counted(days, DAYS, 'fr')}`),
  ar: days => (days === 0 ? 'يحل اليوم' : `بعد ${counted(days, DAYS, 'ar')}`),
}

/** A deadline at the next meeting of a body, while the calendar does not have that meeting. */
export const nextMeetingOf: Sentence<[body: string]> = {
  en: body => `next meeting of ${body}`,
  fr: body => `prochaine session (${body})`,
  ar: body => `الاجتماع القادم للجهة ${isolate(body, 'ar')}`,
}

/**
 * The deadline before it was moved.
 *
 * @param original already isolated where necessary
 */
export const movedFrom: Sentence<[original: string]> = {
  en: original => `originally ${original}`,
  fr: original => `échéance initiale\u00a0: ${original}`,
  ar: original => `الموعد الأصلي ${original}`,
}

/** A remark below the heading of a deadline, which in French is `Échéance`: `dépassée de 5 jours`. */
export function underDeadline(remark: string, language: Language): string {
  return UNDER_DEADLINE[language]?.(remark) ?? remark
}

/** Undefined for languages in which the remark does not change. */
const UNDER_DEADLINE: ByLanguage<((remark: string) => string) | undefined> = {
  en: undefined,
  fr: remark => remark.replace(/^échéance (dépassée de )?(plus de )?/, '$1'),
  ar: undefined,
}

/** The remarks for narrow cells. The footer of the list gives the meeting. Undefined where the usual ones are short. */
export const SHORTER_REMARKS: ByLanguage<{ silent: string; proposed: string } | undefined> = {
  en: undefined,
  fr: { silent: 'non mis à jour', proposed: '(proposé)' },
  ar: undefined,
}

export const asAt: Sentence<[day: CivilDate]> = {
  en: day => `as at ${longDate(day, 'en')}`,
  fr: day => `au ${longDate(day, 'fr')}`,
  ar: day => `الحالة في ${longDate(day, 'ar')}`,
}

export const OUTSTANDING_TITLE: ByLanguage<string> = {
  en: 'Outstanding mandates',
  fr: 'Mandats en suspens',
  ar: 'التكليفات غير المنجزة',
}

export const MANDATES_TITLE: ByLanguage<string> = {
  en: 'Mandates',
  fr: 'Mandats',
  ar: 'التكليفات',
}

/** For example `60 mandates (outstanding: 37)`, for a list that contains closed mandates too. */
export const ofWhichOutstanding: Sentence<[mandates: string, outstanding: number]> = {
  en: (mandates, outstanding) => `${mandates} (outstanding: ${outstanding})`,
  fr: (mandates, outstanding) => `${mandates} (en suspens\u00a0: ${outstanding})`,
  ar: (mandates, outstanding) => `${mandates} (غير المنجز منها: ${outstanding})`,
}

/** The counts in the footer of a list. */
export const OVERDUE_COUNT: ByLanguage<Forms> = {
  en: { other: '# overdue' },
  fr: { one: '# mandat à échéance dépassée', other: '# mandats à échéance dépassée' },
  ar: {
    zero: 'لا تكليف تجاوز موعده',
    one: 'تكليف واحد تجاوز موعده',
    two: 'تكليفان تجاوزا موعديهما',
    few: '# تكليفات تجاوزت موعدها',
    many: '# تكليفا تجاوز موعده',
    other: '# تكليف تجاوز موعده',
  },
}

/** The count of outstanding mandates without an update, of every kind. */
export const silentCount: Sentence<[count: number, meeting: string]> = {
  en: (count, meeting) => `${counted(count, SILENT, 'en')} since ${meeting}`,
  fr: (count, meeting) => `${counted(count, SILENT, 'fr')} depuis ${meeting}`,
  ar: (count, meeting) => `${counted(count, SILENT, 'ar')} منذ ${isolate(meeting, 'ar')}`,
}

const SILENT: ByLanguage<Forms> = {
  en: { other: '# with no update' },
  fr: { one: '# sans mise à jour', other: '# sans mise à jour' },
  ar: {
    zero: 'لا تكليف دون تحديث',
    one: 'تكليف واحد دون تحديث',
    two: 'تكليفان دون تحديث',
    few: '# تكليفات دون تحديث',
    many: '# تكليفا دون تحديث',
    other: '# تكليف دون تحديث',
  },
}

export const REPLIES_OF: Sentence<[replied: number, asked: number]> = {
  en: (replied, asked) => `Replies received: ${replied} of ${asked}`,
  fr: (replied, asked) => `${replied} ${replied < 2 ? 'réponse' : 'réponses'} sur ${asked}`,
  ar: (replied, asked) => `الردود الواردة: ${replied} من ${asked}`,
}

/** The heading of their column. */
export const MANDATES_DUE: ByLanguage<string> = {
  en: 'Mandates due',
  fr: 'Mandats échéant',
  ar: 'التكليفات المستحقة',
}

export const DUE_AT_MEETING: Sentence<[ids: string]> = {
  en: ids => `Due at this meeting: ${ids}`,
  fr: ids => `Mandats échéant à cette réunion\u00a0: ${ids}`,
  ar: ids => `المستحق في هذا الاجتماع: ${ids}`,
}

/** The remark at the end of a shortened list. */
export const andMore = afterACut({
  one: 'وواحد غيرها',
  two: 'واثنان غيرها',
  other: 'و# غيرها',
})

/** The same for actions. */
export const andMoreActions = afterACut({
  one: 'وإجراء آخر',
  two: 'وإجراءان آخران',
  few: 'و# إجراءات أخرى',
  other: 'و# إجراء آخر',
})

function afterACut(arabic: Forms): Sentence<[count: number]> {
  const forms: ByLanguage<Forms> = {
    en: { other: 'and # more' },
    fr: { one: 'et # autre', other: 'et # autres' },
    ar: arabic,
  }
  return {
    en: count => counted(count, forms, 'en'),
    fr: count => counted(count, forms, 'fr'),
    ar: count => counted(count, forms, 'ar'),
  }
}

/** For example `label: text`. */
export function labelled(label: string, text: string, language: Language): string {
  return `${label}${WRITING[language].colon}${text}`
}

/** `text` with a capital first letter, if the script has capitals. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
