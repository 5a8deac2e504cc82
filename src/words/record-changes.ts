// The words of `log` and `show --history` for changes of the records themselves.
import type { ByLanguage, Sentence } from '../base/language.ts'
import { arabic, isolate } from './isolate.ts'
import { reportedBy } from './show.ts'

/** Who changed a record. */
export const changedBy: Sentence<[by: string]> = {
  ...reportedBy,
  ar: by => `التعديل: ${isolate(by, 'ar')}`,
}

/** Before the id of the mandate that this one was a part of. */
export const SPLIT_FROM: ByLanguage<string> = {
  en: 'Split from',
  fr: 'Mandat issu de la division de',
  ar: 'جزء من التكليف المقسم',
}

/** Before the id, the paragraph and the title of the record that was joined to this one. */
export const JOINED_TO_IT: ByLanguage<string> = {
  en: 'Joined to this record',
  fr: 'Réuni à cette fiche',
  ar: 'ضُم إلى هذا السجل',
}

/** Who takes over the work of a closed department. */
export const successorOf: Sentence<[department: string]> = {
  en: department => `successor: ${department}`,
  fr: department => `successeur\u00a0: ${department}`,
  ar: department => arabic`الإدارة البديلة: ${department}`,
}

export const OFFICER_LEFT: ByLanguage<string> = {
  en: 'Officer no longer in the post',
  fr: 'Fin de fonctions',
  ar: 'انتهت مهام الموظف',
}
