// The words of `undo`.
import type { ByLanguage, Sentence } from '../base/language.ts'
import { arabic } from './isolate.ts'

export const UNDO_WORDS = {
  yes: {
    en: 'do not ask for confirmation',
    fr: 'ne pas demander de confirmation',
    ar: 'دون طلب التأكيد',
  },
  nothing: {
    en: 'There is no change of these records to undo on this machine.',
    fr: 'Il n’y a aucune modification de ces fiches à défaire sur cet ordinateur.',
    ar: 'لا يوجد على هذا الجهاز تعديل في هذه السجلات يمكن التراجع عنه.',
  },
  question: {
    en: 'Undo this change?',
    fr: 'Défaire cette modification\u00a0?',
    ar: 'أتريد التراجع عن هذا التعديل؟',
  },
  done: {
    en: 'The last change was undone.',
    fr: 'La dernière modification a été défaite.',
    ar: 'أُلغي آخر تعديل.',
  },
} satisfies Record<string, ByLanguage<string>>

export const WILL_BE_REMOVED: Sentence<[file: string]> = {
  en: file => `The change created ${file}. Undoing it removes this file.`,
  fr: file =>
    `La modification a créé le fichier ${file}. Si la modification est défaite, ce fichier sera supprimé.`,
  ar: file => arabic`أنشأ هذا التعديل الملف ${file}، والتراجع عنه يحذف الملف.`,
}

export const REMOVED: Sentence<[file: string]> = {
  en: file => `Removed: ${file}`,
  fr: file => `Fichier supprimé\u00a0: ${file}`,
  ar: file => arabic`حُذف الملف ${file}.`,
}

export const STILL_IN_HISTORY: ByLanguage<string> = {
  en: 'The change had been committed, and its commit stays in the history of git.',
  fr: 'La modification avait été enregistrée dans git (commit), et ce commit reste dans l’historique.',
  ar: arabic`سبق إيداع التعديل في ${'git'} (commit)، ويبقى هذا الإيداع في تاريخ المستودع.`,
}
