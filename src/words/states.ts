// The words of `states`.
import type { ByLanguage, Sentence } from '../base/language.ts'
import { isolate } from './isolate.ts'
import type { Answer } from '../base/vocabulary.ts'

/** A sign for each answer, recognisable by its shape. */
export const ANSWER_SIGNS: Record<Answer, string> = {
  complied: '●',
  'existing-law': '◆',
  'in-progress': '◐',
  partial: '◇',
  declined: '✕',
  acknowledged: '○',
}

/** The sign for a State that was asked and has no recorded reply. */
export const NO_REPLY_SIGN = '–'

export const NO_REPLY: ByLanguage<string> = {
  en: 'no reply recorded',
  fr: 'aucune réponse enregistrée',
  ar: 'لم يُسجل أي رد',
}

export const REGISTER_TITLE: ByLanguage<string> = {
  en: 'Replies of Member States',
  fr: 'Réponses des États membres',
  ar: 'ردود الدول الأعضاء',
}

export const ASKS_NOTHING: ByLanguage<string> = {
  en: 'No mandate is addressed to this State.',
  fr: 'Aucun mandat ne s’adresse à cet État.',
  ar: 'لا يوجد تكليف موجه إلى هذه الدولة.',
}

export const NO_QUESTIONS: ByLanguage<string> = {
  en: 'No mandate is carried out through Member States.',
  fr: 'Aucun mandat ne s’adresse aux États membres.',
  ar: 'لا يوجد تكليف يُنفذ عن طريق الدول الأعضاء.',
}

export const STATE_COLUMN: ByLanguage<string> = {
  en: 'State',
  fr: 'État membre',
  ar: 'الدولة',
}

export const REPLIED_ROW: ByLanguage<string> = { en: 'Replied', fr: 'Réponses', ar: 'الردود' }

/** The label of the answer of one State. */
export const REPLY: ByLanguage<string> = { en: 'Reply', fr: 'Réponse', ar: 'الرد' }

export const recordedBy: Sentence<[by: string]> = {
  en: by => `recorded by ${by}`,
  fr: by => `enregistrée par ${by}`,
  ar: by => `التسجيل: ${isolate(by, 'ar')}`,
}

export const OTHER_STATES: ByLanguage<string> = {
  en: 'Other States',
  fr: 'Autres États',
  ar: 'دول أخرى',
}

export const NO_REPLY_FROM: Sentence<[states: string]> = {
  en: states => `No reply recorded: ${states}`,
  fr: states => `Aucune réponse enregistrée\u00a0: ${states}`,
  ar: states => `لم يُسجل أي رد: ${states}`,
}

export const REGISTER_OPTIONS = {
  mandate: {
    en: 'a mandate (default: a table of all mandates)',
    fr: 'un mandat (par défaut\u00a0: tableau de tous les mandats)',
    ar: 'تكليف (افتراضيا: جدول بجميع التكليفات)',
  },
  format: {
    en: 'table (default), json, csv or markdown',
    fr: 'table (par défaut), json, csv ou markdown',
    ar: 'table (الافتراضي) أو json أو csv أو markdown',
  },
} satisfies Record<string, ByLanguage<string>>
