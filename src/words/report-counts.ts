// The sentences of the report's summary with counts: scope, status, attention and progress.
import type { ByLanguage, Language } from '../base/language.ts'
import type { AttentionReason } from './attention.ts'
import { afterThe, withArticle } from './names.ts'
import { counted, type Forms } from './plural.ts'

/** The scope of the report. */
export function covers(
  counts: { readonly mandates: number; readonly outstanding: number },
  language: Language,
): string {
  const { mandates, outstanding } = counts
  const of = counted(mandates, MANDATES_COVERED, language)
  const rest = outstandingOf(outstanding, mandates)[language]
  return {
    en: `This report covers ${of}, ${rest}.`,
    fr: `Le présent rapport traite de ${of}, ${rest}.`,
    ar: `يتناول هذا التقرير ${of}، ${rest}.`,
  }[language]
}

/** Which mandates are not in the report. */
export const CLOSED_EARLIER: ByLanguage<string> = {
  en: 'Mandates closed before the last session are not counted.',
  fr: 'Les mandats clos avant la dernière session ne sont pas comptés.',
  ar: 'ولا تُحسب التكليفات التي أُنجزت أو أُنهيت قبل الدورة السابقة.',
}

/** Arabic has the accusative for the object of the report. */
const MANDATES_COVERED: ByLanguage<Forms> = {
  en: { one: '# mandate', other: '# mandates' },
  fr: { one: '# mandat', other: '# mandats' },
  ar: {
    one: 'تكليفا واحدا',
    two: 'تكليفين',
    few: '# تكليفات',
    many: '# تكليفا',
    other: '# تكليف',
  },
}

/** The number of outstanding mandates among all. None and all are expressed in words. */
function outstandingOf(outstanding: number, mandates: number): ByLanguage<string> {
  const isOne = mandates === 1
  if (outstanding === 0)
    return {
      en: isOne ? 'which is closed' : 'none of which is outstanding',
      fr: isOne ? 'qui est clos' : 'dont aucun n’est en suspens',
      ar: isOne ? 'أُنجز أو أُنهي' : mandates === 2 ? 'أُنجزا أو أُنهيا' : 'أُنجزت أو أُنهيت كلها',
    }
  if (outstanding === mandates)
    return {
      en: isOne ? 'which remains outstanding' : 'all of which remain outstanding',
      fr: isOne ? 'qui est en suspens' : 'tous en suspens',
      ar: isOne ? 'لم يُنجز بعد' : mandates === 2 ? 'كلاهما غير منجز' : 'كلها غير منجزة',
    }
  const of = (language: Language): string => counted(outstanding, OUTSTANDING_OF_THEM, language)
  return { en: of('en'), fr: of('fr'), ar: of('ar') }
}

const OUTSTANDING_OF_THEM: ByLanguage<Forms> = {
  en: { one: 'of which # remains outstanding', other: 'of which # remain outstanding' },
  fr: { one: 'dont # est en suspens', other: 'dont # sont en suspens' },
  ar: arabicForms('منها واحد غير منجز', 'منها اثنان غير منجزين', 'منها # غير منجزة'),
}

/**
 * For example `Of the outstanding mandates, 6 are overdue and 3 are blocked.`
 *
 * @param hadMeeting whether there was an earlier meeting, since which something could have been recorded
 */
export function attentionSentence(
  counts: readonly (readonly [matter: AttentionReason, count: number])[],
  hadMeeting: boolean,
  language: Language,
): string {
  const clauses = counts
    .filter(([, count]) => count > 0)
    .map(([matter, count]) => {
      const forms = matter === 'silent' && !hadMeeting ? NEVER_UPDATED : MATTER_COUNTS[matter]
      return counted(count, forms, language)
    })
  if (clauses.length === 0) return NOTHING_CALLS[language]
  return {
    en: `Of the outstanding mandates, ${joined(clauses, 'en')}.`,
    fr: `Parmi les mandats en suspens, ${joined(clauses, 'fr')}.`,
    ar: `ومن التكليفات غير المنجزة ${joined(clauses, 'ar')}.`,
  }[language]
}

/** The remark if one mandate is counted under several matters. */
export const COUNTED_TWICE: ByLanguage<string> = {
  en: 'A mandate may be counted more than once.',
  fr: 'Un même mandat peut être compté plusieurs fois.',
  ar: 'وقد يُحسب التكليف الواحد أكثر من مرة.',
}

const NOTHING_CALLS: ByLanguage<string> = {
  en: 'No matter calls for attention.',
  fr: 'Aucune question n’appelle l’attention.',
  ar: 'لا توجد مسائل تستدعي الاهتمام.',
}

const MATTER_COUNTS: Record<AttentionReason, ByLanguage<Forms>> = {
  overdue: {
    en: { one: '# is overdue', other: '# are overdue' },
    fr: { one: '# est à échéance dépassée', other: '# sont à échéance dépassée' },
    ar: arabicForms('واحد تجاوز موعده', 'اثنان تجاوزا موعديهما', '# تجاوزت موعدها'),
  },
  dueHere: {
    en: { one: '# is due at this session', other: '# are due at this session' },
    fr: {
      one: '# vient à échéance à la présente session',
      other: '# viennent à échéance à la présente session',
    },
    ar: arabicForms(
      'واحد مستحق في هذه الدورة',
      'اثنان مستحقان في هذه الدورة',
      '# مستحقة في هذه الدورة',
    ),
  },
  blocked: {
    en: { one: '# is blocked', other: '# are blocked' },
    fr: { one: '# est bloqué', other: '# sont bloqués' },
    ar: arabicForms('واحد متعثر', 'اثنان متعثران', '# متعثرة'),
  },
  silent: {
    en: {
      one: '# has had no update since the last session',
      other: '# have had no update since the last session',
    },
    fr: {
      one: '# est sans mise à jour depuis la dernière session',
      other: '# sont sans mise à jour depuis la dernière session',
    },
    ar: arabicForms(
      'واحد لم يُحدّث منذ الدورة السابقة',
      'اثنان لم يُحدّثا منذ الدورة السابقة',
      '# لم تُحدّث منذ الدورة السابقة',
    ),
  },
  proposed: {
    en: { one: '# is proposed for closure', other: '# are proposed for closure' },
    fr: {
      one: '# fait l’objet d’une proposition de clôture',
      other: '# font l’objet d’une proposition de clôture',
    },
    ar: arabicForms('واحد يُقترح إنهاؤه', 'اثنان يُقترح إنهاؤهما', '# يُقترح إنهاؤها'),
  },
}

const NEVER_UPDATED: ByLanguage<Forms> = {
  en: { one: '# has no update recorded', other: '# have no update recorded' },
  fr: { one: '# est sans mise à jour enregistrée', other: '# sont sans mise à jour enregistrée' },
  ar: arabicForms(
    'واحد لم يُسجل له أي تحديث',
    'اثنان لم يُسجل لهما أي تحديث',
    '# لم يُسجل لها أي تحديث',
  ),
}

/**
 * What happened since the first day of the last meeting; without one, in total.
 *
 * @param lastMeeting its name in `language`
 */
export function progressSentence(
  progress: { readonly given: number; readonly updates: number; readonly closed: number },
  lastMeeting: string | null,
  language: Language,
): string {
  const clauses = (['given', 'updates', 'closed'] as const).map(step =>
    counted(progress[step], PROGRESS_COUNTS[step], language),
  )
  const begin = lastMeeting === null ? IN_ALL[language] : SINCE[language](lastMeeting)
  return `${begin} ${joined(clauses, language)}.`
}

const IN_ALL: ByLanguage<string> = { en: 'In all,', fr: 'Au total,', ar: 'إجمالا' }

/** The first day of a meeting is the first day that counts. */
const SINCE: ByLanguage<(meeting: string) => string> = {
  en: meeting => `Since the opening of the ${afterThe(meeting)},`,
  fr: meeting => `Depuis l’ouverture ${withArticle(meeting)?.de ?? 'de la dernière session'},`,
  ar: () => 'منذ افتتاح الدورة السابقة',
}

const PROGRESS_COUNTS = {
  given: {
    en: {
      zero: 'no mandate was given',
      one: '# mandate was given',
      other: '# mandates were given',
    },
    fr: {
      zero: 'aucun mandat n’a été confié',
      one: '# mandat a été confié',
      other: '# mandats ont été confiés',
    },
    ar: {
      zero: 'لم يُسند أي تكليف',
      one: 'أُسند تكليف واحد',
      two: 'أُسند تكليفان',
      few: 'أُسندت # تكليفات',
      many: 'أُسند # تكليفا',
      other: 'أُسند # تكليف',
    },
  },
  updates: {
    en: {
      zero: 'no update was recorded',
      one: '# update was recorded',
      other: '# updates were recorded',
    },
    fr: {
      zero: 'aucune mise à jour n’a été enregistrée',
      one: '# mise à jour a été enregistrée',
      other: '# mises à jour ont été enregistrées',
    },
    ar: {
      zero: 'لم يُسجل أي تحديث',
      one: 'سُجل تحديث واحد',
      two: 'سُجل تحديثان',
      few: 'سُجلت # تحديثات',
      many: 'سُجل # تحديثا',
      other: 'سُجل # تحديث',
    },
  },
  closed: {
    en: {
      zero: 'no mandate was closed',
      one: '# mandate was closed',
      other: '# mandates were closed',
    },
    fr: {
      zero: 'aucun mandat n’a été clos',
      one: '# mandat a été clos',
      other: '# mandats ont été clos',
    },
    ar: {
      zero: 'لم يُنجز أو يُنه أي تكليف',
      one: 'أُنجز أو أُنهي تكليف واحد',
      two: 'أُنجز أو أُنهي تكليفان',
      few: 'أُنجزت أو أُنهيت # تكليفات',
      many: 'أُنجز أو أُنهي # تكليفا',
      other: 'أُنجز أو أُنهي # تكليف',
    },
  },
} satisfies Record<string, ByLanguage<Forms>>

/** Joins clauses into one sentence. */
function joined(clauses: readonly string[], language: Language): string {
  const [between, last] = CLAUSES[language]
  const before = clauses.slice(0, -1).join(between)
  return before === '' ? clauses.join('') : `${before}${last}${clauses.at(-1) ?? ''}`
}

/** The words between clauses, and before the last one. */
const CLAUSES: ByLanguage<readonly [between: string, last: string]> = {
  en: [', ', ' and '],
  fr: [', ', ' et '],
  ar: ['، و', '، و'],
}

/** The forms of an Arabic predicate: singular, dual, and one for all greater numbers. */
function arabicForms(one: string, two: string, other: string): Forms {
  return { one, two, other }
}
