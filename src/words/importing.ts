// What `import` says of the drafts it makes.
import type { ByLanguage } from '../base/language.ts'
import { isolate } from './isolate.ts'
import { counted, DOCUMENTS, MANDATES } from './plural.ts'

type Sentence<Values extends unknown[]> = ByLanguage<(...values: Values) => string>

export const foundIn: Sentence<[count: number]> = {
  en: count => counted(count, MANDATES, 'en'),
  fr: count => counted(count, MANDATES, 'fr'),
  ar: count => counted(count, MANDATES, 'ar'),
}

export const NO_MANDATE: ByLanguage<string> = {
  en: 'No mandate was found in this document.',
  fr: 'Aucun mandat n’a été trouvé dans ce document.',
  ar: 'لم يُعثر على أي تكليف في هذه الوثيقة.',
}

/** What the records hold of a document already. */
export const STANDINGS = {
  held: {
    en: 'The records hold this document already.',
    fr: 'Ce document figure déjà dans les fiches.',
    ar: 'هذه الوثيقة مسجلة من قبل.',
  },
  version: {
    en: 'The records hold another version of this document.',
    fr: 'Une autre version de ce document figure déjà dans les fiches.',
    ar: 'في السجلات نسخة أخرى من هذه الوثيقة.',
  },
  other: {
    en: 'The records hold another document with the same id, and other texts.',
    fr: 'Les fiches contiennent un autre document de même identifiant, aux textes différents.',
    ar: 'في السجلات وثيقة أخرى بالمعرف نفسه ونصوصها مختلفة.',
  },
} satisfies Record<string, ByLanguage<string>>

export const isInFuture: Sentence<[date: string]> = {
  en: date =>
    `Its day, ${date}, has not come yet: until then its mandates are not listed. Check the date.`,
  fr: date =>
    `Sa date, le ${date}, est encore à venir\u00a0: jusque-là, ses mandats ne sont pas affichés. Vérifiez-la.`,
  ar: date =>
    `تاريخها ${isolate(date, 'ar')} لم يحن بعد، ولا تُعرض تكليفاتها قبل ذلك. تحقق من التاريخ.`,
}

export const isAssumedToBeOf: Sentence<[body: string]> = {
  en: body =>
    `It names no body of meetings.yaml: it is taken for one of ${body}. If it is of another: --body`,
  fr: body =>
    `Aucun organe de meetings.yaml n’y est nommé\u00a0: il est attribué à ${body}. S’il émane d’un autre\u00a0: --body`,
  ar: body =>
    `لا يُذكر فيها أي جهاز مما في ${isolate('meetings.yaml', 'ar')}، فتُنسب إلى ${isolate(body, 'ar')}. إن كانت لغيره فحدده بالخيار ${isolate('--body', 'ar')}`,
}

export const mayBeVersion: Sentence<[id: string]> = {
  en: id =>
    `It may be another language of ${id}: the same numbers, the same day. If it is, join its texts: --id ${id}`,
  fr: id =>
    `C’est peut-être une autre langue de ${id}\u00a0: mêmes numéros, même date. Dans ce cas, joignez-en les textes\u00a0: --id ${id}`,
  ar: id =>
    `لعلها نسخة بلغة أخرى من ${isolate(id, 'ar')}: الأرقام نفسها والتاريخ نفسه. إن كانت كذلك فضم نصوصها بالخيار ${isolate(`--id ${id}`, 'ar')}`,
}

/** Deadlines of which nothing but the words is known, by the paragraphs that set them. */
export const areInWords: Sentence<
  [deadlines: readonly (readonly [paragraph: string, text: string])[]]
> = {
  en: deadlines =>
    `Deadlines without a day or a meeting of the calendar, kept in words: ${deadlines.map(([paragraph, text]) => `${paragraph} (“${text}”)`).join(', ')}. Add the meeting to meetings.yaml, or \`due\` to the mandate.`,
  fr: deadlines =>
    `Échéances sans date ni réunion du calendrier, conservées telles quelles\u00a0: ${deadlines.map(([paragraph, text]) => `${paragraph} («\u00a0${text}\u00a0»)`).join(', ')}. Ajoutez la réunion à meetings.yaml, ou \`due\` au mandat.`,
  ar: deadlines =>
    `مواعيد بلا تاريخ ولا اجتماع في الجدول، أُبقيت بنصها: ${deadlines.map(([paragraph, text]) => `${isolate(paragraph, 'ar')} («${isolate(text, 'ar')}»)`).join('، ')}. أضف الاجتماع إلى ${isolate('meetings.yaml', 'ar')} أو ${isolate('due', 'ar')} إلى التكليف.`,
}

export const ASKED: ByLanguage<string> = { en: 'asked', fr: 'destinataire', ar: 'الجهة المكلفة' }

export const DEADLINE: ByLanguage<string> = { en: 'deadline', fr: 'échéance', ar: 'الموعد' }

export const RECURRING: ByLanguage<string> = {
  en: 'comes again',
  fr: 'périodique',
  ar: 'يتكرر دوريا',
}

export const GOES_ON: ByLanguage<string> = { en: 'goes on', fr: 'se poursuit', ar: 'مستمر' }

/** What stands above the items of a list. */
export const BELOW: ByLanguage<string> = { en: 'below', fr: 'sous', ar: 'تحت' }

export const STRENGTHS = {
  request: { en: 'request', fr: 'demande', ar: 'طلب' },
  invitation: { en: 'invitation', fr: 'invitation', ar: 'دعوة' },
  permission: { en: 'permission', fr: 'autorisation', ar: 'إذن' },
} satisfies Record<string, ByLanguage<string>>

export const LIKE: Sentence<[id: string, percent: number]> = {
  en: (id, percent) => `may repeat ${id}: ${percent}% of the words are the same`,
  fr: (id, percent) => `reprend peut-être ${id}\u00a0: ${percent}\u00a0% des mots sont les mêmes`,
  ar: (id, percent) =>
    `لعله تكرار للتكليف ${isolate(id, 'ar')}: ${isolate(`${percent}%`, 'ar')} من الكلمات واحدة`,
}

/** Why a passage was taken, with the words that fired and the line. */
export const RULES = {
  clause: {
    en: (verb, line) => `taken for “${verb}” and whom it names, line ${line}`,
    fr: (verb, line) => `retenu pour «\u00a0${verb}\u00a0» et son destinataire, ligne ${line}`,
    ar: (verb, line) => `أُخذ بسبب «${isolate(verb, 'ar')}» ومن وُجه إليه، السطر ${line}`,
  },
  pronoun: {
    en: (verb, line) => `taken for “${verb}”, which means the one named before, line ${line}`,
    fr: (verb, line) =>
      `retenu pour «\u00a0${verb}\u00a0», qui renvoie au destinataire nommé avant, ligne ${line}`,
    ar: (verb, line) => `أُخذ بسبب «${isolate(verb, 'ar')}» العائد على المذكور قبله، السطر ${line}`,
  },
  'list-item': {
    en: (verb, line) => `taken as an item of the list after “${verb}”, line ${line}`,
    fr: (verb, line) =>
      `retenu comme élément de la liste qui suit «\u00a0${verb}\u00a0», ligne ${line}`,
    ar: (verb, line) => `أُخذ بوصفه بندا من القائمة بعد «${isolate(verb, 'ar')}»، السطر ${line}`,
  },
  heading: {
    en: (verb, line) => `taken as it stands under the heading “${verb}”, line ${line}`,
    fr: (verb, line) => `retenu car placé sous l’intitulé «\u00a0${verb}\u00a0», ligne ${line}`,
    ar: (verb, line) => `أُخذ لوروده تحت العنوان «${isolate(verb, 'ar')}»، السطر ${line}`,
  },
  passive: {
    en: (verb, line) => `taken for “${verb}”, said of the one asked, line ${line}`,
    fr: (verb, line) => `retenu pour «\u00a0${verb}\u00a0», dit du destinataire, ligne ${line}`,
    ar: (verb, line) => `أُخذ بسبب «${isolate(verb, 'ar')}» عن الجهة المكلفة، السطر ${line}`,
  },
} satisfies Record<string, Sentence<[verb: string, line: number]>>

export const SKIPPED: ByLanguage<string> = {
  en: 'Looked at and left out:',
  fr: 'Examiné et écarté\u00a0:',
  ar: 'فُحص واستُبعد:',
}

export const WHY_SKIPPED = {
  preamble: { en: 'a recital of the preamble', fr: 'alinéa du préambule', ar: 'فقرة من الديباجة' },
  recalled: {
    en: 'a request told of, or made to someone else',
    fr: 'demande rapportée, ou adressée à un autre',
    ar: 'طلب محكي أو موجه إلى غيره',
  },
  'not-addressed': {
    en: 'named, and asked nothing',
    fr: 'nommé, sans qu’il lui soit rien demandé',
    ar: 'مذكور دون أن يُطلب منه شيء',
  },
} satisfies Record<string, ByLanguage<string>>

export const NEEDS_EYES: ByLanguage<string> = {
  en: 'Read the record before you rely on it: its titles are first words, and a tool can err.',
  fr: 'Relisez la fiche avant de vous y fier\u00a0: ses titres sont les premiers mots, et un outil peut se tromper.',
  ar: 'راجع السجل قبل الاعتماد عليه: عناوينه هي الكلمات الأولى، وقد تخطئ الأداة.',
}

export const joinedTo: Sentence<[file: string]> = {
  en: file => `The texts of this language version were added to ${file}.`,
  fr: file => `Les textes de cette version linguistique ont été ajoutés à ${file}.`,
  ar: file => `أُضيفت نصوص هذه اللغة إلى ${isolate(file, 'ar')}.`,
}

export const nothingNew: Sentence<[file: string]> = {
  en: file => `${file} holds all of it already; nothing was written.`,
  fr: file => `${file} contient déjà tout\u00a0; rien n’a été enregistré.`,
  ar: file => `يحتوي ${isolate(file, 'ar')} على كل ذلك؛ لم يُحفظ شيء.`,
}

export const TABLE_HEADINGS: readonly ByLanguage<string>[] = [
  { en: 'Document', fr: 'Document', ar: 'الوثيقة' },
  { en: 'Mandates', fr: 'Mandats', ar: 'التكليفات' },
  { en: 'Symbol', fr: 'Cote', ar: 'الرمز' },
]

/** In the place of a number of mandates. */
export const FAILED: ByLanguage<string> = { en: 'not read', fr: 'non lu', ar: 'لم تُقرأ' }

export const totalOf: Sentence<[read: number, mandates: number, failed: number]> = {
  en: (read, mandates, failed) =>
    `${counted(mandates, MANDATES, 'en')} in ${counted(read, DOCUMENTS, 'en')}${failed === 0 ? '' : `; ${failed} not read`}`,
  fr: (read, mandates, failed) =>
    `${counted(mandates, MANDATES, 'fr')} dans ${counted(read, DOCUMENTS, 'fr')}${failed === 0 ? '' : `\u00a0; ${failed} non lus`}`,
  ar: (read, mandates, failed) =>
    `التكليفات: ${mandates} · الوثائق المقروءة: ${read}${failed === 0 ? '' : ` · ما لم يُقرأ: ${failed}`}`,
}
