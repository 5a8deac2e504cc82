// The comments that `import` writes into a record. People read them in an editor, so they have no marks.
import { isLanguage, type ByLanguage, type LanguageTag } from '../base/language.ts'
import { labelled } from './list.ts'

/** Before the name of the document. */
const DRAFTED_FROM: ByLanguage<string> = {
  en: 'Drafted from',
  fr: 'Projet établi à partir de',
  ar: 'مسودة من الوثيقة',
}

const ABOUT_TITLES: ByLanguage<string> = {
  en: '`text` is the document’s own wording; titles are its first words, to be made short and neutral.',
  fr: '`text` est le texte même du document\u00a0; les titres en sont les premiers mots, à rendre courts et neutres.',
  ar: '`text` هو نص الوثيقة؛ والعناوين كلماته الأولى، والمطلوب صياغتها بإيجاز وحياد.',
}

const DEADLINES_IN_WORDS: ByLanguage<string> = {
  en: 'Deadlines in words, for which the calendar has no meeting yet. Add the meeting with `mandates meeting add`, and the deadline with `mandates edit ID --set-due`:',
  fr: 'Échéances en toutes lettres, pour lesquelles le calendrier n’a pas encore de réunion. Ajoutez la réunion par `mandates meeting add`, puis l’échéance par `mandates edit ID --set-due`\u00a0:',
  ar: 'مواعيد بالكلمات لا يتضمن جدول الاجتماعات اجتماعا لها بعد. أضف الاجتماع بالأمر `mandates meeting add` ثم الموعد بالأمر `mandates edit ID --set-due`:',
}

/** Before the words that introduce a list. */
const INTRODUCED_BY: ByLanguage<string> = {
  en: 'Introduced by',
  fr: 'Introduit par',
  ar: 'تحت العبارة',
}

/** The comments of a record, in the language of its document if that is one of ours, otherwise in English. */
export function remarksIn(tag: LanguageTag): {
  readonly head: (source: string) => readonly string[]
  readonly deadlinesInWords: string
  readonly introducedBy: (chapeau: string) => string
} {
  const language = isLanguage(tag) ? tag : 'en'
  return {
    head: source => [labelled(DRAFTED_FROM[language], source, language), ABOUT_TITLES[language]],
    deadlinesInWords: DEADLINES_IN_WORDS[language],
    introducedBy: chapeau => labelled(INTRODUCED_BY[language], chapeau, language),
  }
}
