// What `check` says when all is well.
import type { Language } from '../base/language.ts'
import { counted, DOCUMENTS, MANDATES } from './plural.ts'

/** `No problems: 1 document, 7 mandates.` */
export function allSound(
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
      return `لا توجد مشكلات: ${counts.join('، ')}.`
  }
}
