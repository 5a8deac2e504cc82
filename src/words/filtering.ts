// The words for what mandates were selected by, on the pages that show them.
import type { ByLanguage, Sentence } from '../base/language.ts'
import { isolate } from './isolate.ts'

/** The word for the officer who is typing. */
export const ME: ByLanguage<string> = { en: 'me', fr: 'moi', ar: 'أنا' }

/** What a mandate may lack. */
export const LACKS = {
  department: { en: 'no department', fr: 'sans département', ar: 'دون إدارة' },
  due: { en: 'no due date', fr: 'sans échéance fixée', ar: 'دون موعد محدد' },
  officer: { en: 'no officer', fr: 'sans responsable', ar: 'دون موظف مسؤول' },
  subject: { en: 'no subject', fr: 'sans thème', ar: 'دون موضوع' },
} satisfies Record<string, ByLanguage<string>>

export const ONLY_OVERDUE: ByLanguage<string> = {
  en: 'overdue',
  fr: 'échéance dépassée',
  ar: 'تجاوز موعده',
}

export const ONLY_SILENT: ByLanguage<string> = {
  en: 'no update since the last session',
  fr: 'sans mise à jour depuis la dernière session',
  ar: 'دون تحديث منذ الدورة السابقة',
}

export const ONLY_UNANSWERED: ByLanguage<string> = {
  en: 'request without an answer',
  fr: 'demande restée sans réponse',
  ar: 'طلب لم يُرد عليه',
}

/** Days are in digits. */
export const DUE_BEFORE: Sentence<[day: string]> = {
  en: day => `due before ${day}`,
  fr: day => `échéance avant le ${day}`,
  ar: day => `الموعد المحدد قبل ${isolate(day, 'ar')}`,
}

export const DUE_AFTER: Sentence<[day: string]> = {
  en: day => `due after ${day}`,
  fr: day => `échéance après le ${day}`,
  ar: day => `الموعد المحدد بعد ${isolate(day, 'ar')}`,
}

export const DUE_BETWEEN: Sentence<[from: string, to: string]> = {
  en: (from, to) => `due from ${from} to ${to}`,
  fr: (from, to) => `échéance du ${from} au ${to}`,
  ar: (from, to) => `الموعد المحدد من ${isolate(from, 'ar')} إلى ${isolate(to, 'ar')}`,
}

export const DUE_AT: ByLanguage<string> = { en: 'Due at', fr: 'Échéant à', ar: 'مستحق في' }

export const MADE_BEFORE: Sentence<[day: string]> = {
  en: day => `documents before ${day}`,
  fr: day => `documents antérieurs au ${day}`,
  ar: day => `الوثائق السابقة لتاريخ ${isolate(day, 'ar')}`,
}

export const SEARCHED: ByLanguage<string> = { en: 'Search', fr: 'Recherche', ar: 'البحث' }

export const MEMBER_STATES: ByLanguage<string> = {
  en: 'Member States',
  fr: 'États membres',
  ar: 'الدول الأعضاء',
}

/** A line of the cover of a report on some of the mandates only. */
export const selectedBy: Sentence<[criterion: string]> = {
  en: criterion => `Selected mandates – ${criterion}`,
  fr: criterion => `Mandats choisis – ${criterion}`,
  ar: criterion => `التكليفات المختارة – ${criterion}`,
}
