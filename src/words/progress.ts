// The names of long pieces of work, for the progress line.
import type { ByLanguage } from '../base/language.ts'

export const READING_RECORDS: ByLanguage<string> = {
  en: 'Reading the records',
  fr: 'Lecture des fiches',
  ar: 'قراءة السجلات',
}

export const READING_DOCUMENTS: ByLanguage<string> = {
  en: 'Reading the documents',
  fr: 'Lecture des documents',
  ar: 'قراءة الوثائق',
}
