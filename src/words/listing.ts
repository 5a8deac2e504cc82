// What `list`, `show` and `meetings` say around the records.
import type { CivilDate } from '../base/civil-date.ts'
import type { ByLanguage, Language } from '../base/language.ts'
import { longDate } from './dates.ts'
import { isolate } from './isolate.ts'
import { counted, DAYS, YEARS, type Forms } from './plural.ts'

type Sentence<Values extends unknown[]> = ByLanguage<(...values: Values) => string>

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

/** The same where a part of the records could not be read. */
export const NOTHING_READABLE: ByLanguage<string> = {
  en: 'No mandates in what could be read.',
  fr: 'Aucun mandat dans ce qui a pu être lu.',
  ar: 'لا توجد تكليفات في ما أمكنت قراءته.',
}

export const NO_INFORMATION: ByLanguage<string> = {
  en: 'No information recorded',
  fr: 'Aucune information enregistrée',
  ar: 'لا توجد معلومات مسجلة',
}

export const NO_DUE_DATE: ByLanguage<string> = {
  en: 'no due date',
  fr: 'sans échéance fixée',
  ar: 'دون موعد محدد',
}

export const DATE_TO_BE_FIXED: ByLanguage<string> = {
  en: 'date to be fixed',
  fr: 'date à fixer',
  ar: 'يحدد الموعد لاحقا',
}

/** Beside what was due at a meeting that was cancelled. */
export const NO_DAY_SET: ByLanguage<string> = {
  en: 'no day is set',
  fr: 'aucune date n’est fixée',
  ar: 'لم يُحدد موعد آخر',
}

/** Of a mandate of any kind about which nothing was recorded since the last meeting began. */
export const silentSince: Sentence<[meeting: string]> = {
  en: meeting => `no update since ${meeting}`,
  fr: meeting => `sans mise à jour depuis ${meeting}`,
  ar: meeting => `دون تحديث منذ ${isolate(meeting, 'ar')}`,
}

export const PROPOSED: ByLanguage<string> = {
  en: 'proposed',
  fr: 'proposé',
  ar: 'مقترح',
}

/** A planned meeting whose days are over. */
export const UNCONFIRMED: ByLanguage<string> = {
  en: 'date passed, not confirmed',
  fr: 'date passée, à confirmer',
  ar: 'مضى الموعد ولم يؤكد الانعقاد',
}

export const INTERNAL: ByLanguage<string> = { en: 'internal', fr: 'interne', ar: 'داخلي' }

/** `overdue by 5 days`. */
export const overdueBy: Sentence<[days: number]> = {
  en: days => `overdue by ${counted(days, DAYS, 'en')}`,
  fr: days => `échéance dépassée de ${counted(days, DAYS, 'fr')}`,
  ar: days => `متأخر بمقدار ${counted(days, DAYS, 'ar')}`,
}

/** `overdue by more than 7 years`, where days would be a number to reckon with. */
export const overdueByYears: Sentence<[years: number]> = {
  en: years => `overdue by more than ${counted(years, YEARS, 'en')}`,
  fr: years => `échéance dépassée de plus de ${counted(years, YEARS, 'fr')}`,
  ar: years => `متأخر بأكثر من ${counted(years, YEARS, 'ar')}`,
}

/** `due in 5 days`, `due today`. */
export const dueIn: Sentence<[days: number]> = {
  en: days => (days === 0 ? 'due today' : `due in ${counted(days, DAYS, 'en')}`),
  fr: days => (days === 0 ? 'échéance ce jour' : `échéance dans ${counted(days, DAYS, 'fr')}`),
  ar: days => (days === 0 ? 'يحل الموعد اليوم' : `يحل الموعد بعد ${counted(days, DAYS, 'ar')}`),
}

/** A deadline at the next meeting of a body that the calendar does not have yet. */
export const nextMeetingOf: Sentence<[body: string]> = {
  en: body => `next ${body}`,
  fr: body => `prochaine session\u00a0: ${body}`,
  ar: body => `الاجتماع القادم: ${isolate(body, 'ar')}`,
}

/** How a deadline moved. */
export const movedFrom: Sentence<[original: string]> = {
  en: original => `moved from ${original}`,
  fr: original => `reportée, initialement ${original}`,
  ar: original => `مؤجل من ${isolate(original, 'ar')}`,
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

/** `60 mandates (outstanding: 37)`: what a list counts that is not of outstanding mandates alone. */
export const ofWhichOutstanding: Sentence<[mandates: string, outstanding: number]> = {
  en: (mandates, outstanding) => `${mandates} (outstanding: ${outstanding})`,
  fr: (mandates, outstanding) => `${mandates} (en suspens\u00a0: ${outstanding})`,
  ar: (mandates, outstanding) => `${mandates} (غير المنجز منها: ${outstanding})`,
}

/** Counted words of the footer below a list. */
export const OVERDUE_COUNT: ByLanguage<Forms> = {
  en: { other: '# overdue' },
  fr: { one: '# à échéance dépassée', other: '# à échéance dépassée' },
  ar: {
    zero: 'لا شيء تجاوز موعده',
    one: 'واحد تجاوز موعده',
    two: 'اثنان تجاوزا موعدهما',
    few: '# تجاوزت موعدها',
    many: '# تجاوزت موعدها',
    other: '# تجاوزت موعدها',
  },
}

/** The same, counted: outstanding mandates of every kind. */
export const silentCount: Sentence<[count: number, meeting: string]> = {
  en: (count, meeting) => `${counted(count, SILENT, 'en')} since ${meeting}`,
  fr: (count, meeting) => `${counted(count, SILENT, 'fr')} depuis ${meeting}`,
  ar: (count, meeting) => `${counted(count, SILENT, 'ar')} منذ ${isolate(meeting, 'ar')}`,
}

const SILENT: ByLanguage<Forms> = {
  en: { other: '# without update' },
  fr: { one: '# sans mise à jour', other: '# sans mise à jour' },
  ar: {
    zero: 'لا شيء دون تحديث',
    one: 'واحد دون تحديث',
    two: 'اثنان دون تحديث',
    few: '# دون تحديث',
    many: '# دون تحديث',
    other: '# دون تحديث',
  },
}

export const REPLIES_OF: Sentence<[replied: number, asked: number]> = {
  en: (replied, asked) => `Replies received: ${replied} of ${asked}`,
  fr: (replied, asked) => `Réponses reçues\u00a0: ${replied} sur ${asked}`,
  ar: (replied, asked) => `الردود الواردة: ${replied} من ${asked}`,
}

export const DUE_AT_MEETING: Sentence<[ids: string]> = {
  en: ids => `Due here: ${ids}`,
  fr: ids => `À présenter\u00a0: ${ids}`,
  ar: ids => `مستحق هنا: ${ids}`,
}

/** Where a list of candidates was cut. */
export const andMore: Sentence<[count: number]> = {
  en: count => `and ${count} more`,
  fr: count => `et ${count} de plus`,
  ar: count => `وغيرها: ${count}`,
}

/** `label: text`, with the space that French wants. */
export function labelled(label: string, text: string, language: Language): string {
  return language === 'fr' ? `${label}\u00a0: ${text}` : `${label}: ${text}`
}
