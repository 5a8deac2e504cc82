// The words of `check` without problems, and those of other commands about problems in the records.
import { type ByLanguage, type Language, WRITING } from '../base/language.ts'
import { isolate, quote } from './isolate.ts'
import { counted, DOCUMENTS, MANDATES, OTHER_UNKNOWN_FIELDS } from './plural.ts'
import { didYouMean } from './suggestion.ts'

/** For example `No problems: 1 document, 7 mandates.` */
export function noProblems(
  documents: readonly { readonly mandates: readonly unknown[] }[],
  language: Language,
): string {
  const mandates = documents.reduce((total, document) => total + document.mandates.length, 0)
  const counts = [
    counted(documents.length, DOCUMENTS, language),
    counted(mandates, MANDATES, language),
  ]
  switch (language) {
    case 'en':
      return `No problems: ${counts.join(', ')}.`
    case 'fr':
      return `Aucun problème\u00a0: ${counts.join(', ')}.`
    case 'ar':
      // In Arabic, the form for none is a sentence of its own, which does not fit into a list.
      if (documents.length === 0) return 'لا توجد مشكلات، ولا توجد وثائق.'
      return `لا توجد مشكلات. فُحص: ${counts.slice(0, mandates === 0 ? 1 : 2).join('، ')}.`
  }
}

/** The remark after the first problems of many. */
export const onlyFirstShown: ByLanguage<(shown: number) => string> = {
  en: shown => `Only the first ${shown} problems are shown; mandates check lists all of them.`,
  fr: shown =>
    `Seuls les ${shown} premiers problèmes sont affichés\u00a0; mandates check les énumère tous.`,
  ar: shown =>
    `تُعرض أول ${shown} مشكلات فقط؛ ويسردها جميعا الأمر ${isolate('mandates check', 'ar')}.`,
}

/** The remark in one line about a field that no command reads, so that its value is ignored. */
export function unknownFieldUnread(
  { place, field, nearest, others }: UnknownField,
  language: Language,
): string {
  const name = quote(field, language)
  const sentence = {
    en: `the field ${name} is unknown and was not read.`,
    fr: `le champ ${name} est inconnu et n’a pas été lu.`,
    ar: `الحقل ${name} غير معروف ولم يُقرأ.`,
  }[language]
  const message = `${isolate(place, language)}${WRITING[language].colon}${sentence}`
  return [message, didYouMean(nearest, language), othersToo(others, language)]
    .filter(part => part !== '')
    .join(' ')
}

export interface UnknownField {
  /** For example `documents/HU-1.yaml:14:5`. */
  readonly place: string
  readonly field: string
  readonly nearest: readonly string[]
  /** The number of further ones. */
  readonly others: number
}

function othersToo(others: number, language: Language): string {
  if (others === 0) return ''
  const fields = counted(others, OTHER_UNKNOWN_FIELDS, language)
  return {
    en: `${fields}: see mandates check.`,
    fr: `${fields}\u00a0: consultez mandates check.`,
    ar: `${fields}: انظر ${isolate('mandates check', 'ar')}.`,
  }[language]
}
