// The names of long pieces of work, for the progress line.
import type { Language } from '../base/language.ts'

export type Words = Readonly<Record<Language, string>>

export const READING_RECORDS: Words = {
  en: 'Reading the records',
  fr: 'Lecture des fiches',
  ar: 'قراءة السجلات',
}

export const READING_DOCUMENTS: Words = {
  en: 'Reading the documents',
  fr: 'Lecture des documents',
  ar: 'قراءة الوثائق',
}
