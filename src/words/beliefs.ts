// The words for the detected properties of a document, and for how certain they are.
import type { DOCUMENT_TYPES } from '../base/vocabulary.ts'
import type { ByLanguage } from '../base/language.ts'
import { isolate } from './isolate.ts'
import { FIELD_LABELS } from './labels.ts'

/** The labels in the order in which they are shown. */
export const BELIEF_LABELS = {
  body: FIELD_LABELS.body,
  meeting: FIELD_LABELS.meeting,
  date: FIELD_LABELS.date,
  place: FIELD_LABELS.place,
  title: { en: 'Title', fr: 'Titre', ar: 'العنوان' },
  symbol: { en: 'Symbol', fr: 'Cote', ar: 'الرمز' },
  type: { en: 'Type', fr: 'Type', ar: 'النوع' },
  annex: { en: 'Annex', fr: 'Annexe', ar: 'المرفق' },
  language: { en: 'Language', fr: 'Langue', ar: 'اللغة' },
} satisfies Record<string, ByLanguage<string>>

export const DOCUMENT_TYPE_LABELS = {
  report: { en: 'report', fr: 'rapport', ar: 'تقرير' },
  resolution: { en: 'resolution', fr: 'résolution', ar: 'قرار' },
  decision: { en: 'decision', fr: 'décision', ar: 'مقرر' },
  communique: { en: 'communiqué', fr: 'communiqué', ar: 'بيان' },
  declaration: { en: 'declaration', fr: 'déclaration', ar: 'إعلان' },
} satisfies Record<(typeof DOCUMENT_TYPES)[number], ByLanguage<string>>

/** The remark below a value that is only likely. */
export const guessFrom: ByLanguage<(line: number) => string> = {
  en: line => `guess, from line ${line}`,
  fr: line => `supposition, d’après la ligne ${line}`,
  ar: line => `تخمين، من السطر ${line}`,
}

/** The remark below a body that is assumed, because the head of the document names none. */
export const GUESSED_BODY: ByLanguage<string> = {
  en: 'guess: the head of the document names no body, and this body receives the reports; for another body, use --body',
  fr: 'supposition\u00a0: l’en-tête du document ne nomme aucun organe, et c’est à cet organe qu’il est fait rapport\u00a0; pour un autre organe, utilisez --body',
  ar: `تخمين: لا تُذكر في رأس الوثيقة أي جهة، وإلى هذه الجهة تُرفع التقارير؛ وإن صدرت الوثيقة عن جهة أخرى فحدد تلك الجهة بالخيار ${isolate('--body', 'ar')}`,
}

export const GUESSED_TYPE: ByLanguage<string> = {
  en: 'guess: the head of the document does not say',
  fr: 'supposition\u00a0: l’en-tête du document ne l’indique pas',
  ar: 'تخمين: لا يُذكر ذلك في رأس الوثيقة',
}

/**
 * The text in place of a missing value.
 *
 * @param option the option that sets it
 */
export const notFound: ByLanguage<(option: string) => string> = {
  en: option => `not found; give ${option}`,
  fr: option => `introuvable\u00a0; indiquez ${option}`,
  ar: option => `لم يُعثر على القيمة؛ حددها بالخيار ${isolate(option, 'ar')}`,
}

/**
 * The remark after drafts that were only shown.
 *
 * @param command the command that writes them
 */
export const nothingWritten: ByLanguage<(command: string) => string> = {
  en: command => `Nothing was written. To write it: ${command}`,
  fr: command => `Rien n’a été enregistré. Pour enregistrer\u00a0: ${command}`,
  ar: command => `لم يُحفظ شيء. للحفظ: ${isolate(command, 'ar')}`,
}

/** The option for a document of no meeting in the calendar. */
export const NONE_OF_THE_CALENDAR: ByLanguage<string> = {
  en: 'none in the calendar',
  fr: 'aucune du calendrier',
  ar: 'ليس في جدول الاجتماعات',
}

/** The remark of a question about a value that was not found. */
export const NOTHING_READ: ByLanguage<string> = {
  en: 'The head of the document does not say.',
  fr: 'L’en-tête du document ne l’indique pas.',
  ar: 'لا يُذكر ذلك في رأس الوثيقة.',
}

/** The same for a date, with the expected form. */
export const NO_DAY_READ: ByLanguage<string> = {
  en: 'The head of the document gives no date. Enter the date of adoption, as YYYY-MM-DD.',
  fr: 'L’en-tête du document n’indique aucune date. Saisissez la date d’adoption, au format AAAA-MM-JJ.',
  ar: 'لا يُذكر تاريخ في رأس الوثيقة. أدخل تاريخ اعتمادها، بالصيغة سنة-شهر-يوم.',
}

export const TITLE_OF_DOCUMENT_NEEDED: ByLanguage<string> = {
  en: 'A document needs a title.',
  fr: 'Un document doit porter un titre.',
  ar: 'لا بد للوثيقة من عنوان.',
}
