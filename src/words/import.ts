// The words of `import` about its drafts.
import type { ByLanguage, Language, Sentence } from '../base/language.ts'
import { commaList, isolate, quote } from './isolate.ts'
import { citedParagraph } from './paragraphs.ts'
import { counted, DOCUMENTS, MANDATES, type Forms } from './plural.ts'

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

/** How a document relates to the records. */
export const STANDINGS = {
  held: {
    en: 'This document is already in the records.',
    fr: 'Ce document figure déjà dans les fiches.',
    ar: 'هذه الوثيقة مسجلة بالفعل.',
  },
  version: {
    en: 'Another version of this document is already in the records.',
    fr: 'Une autre version de ce document figure déjà dans les fiches.',
    ar: 'في السجلات نسخة أخرى من هذه الوثيقة.',
  },
  other: {
    en: 'Another document with the same id, but other texts, is already in the records.',
    fr: 'Un autre document, aux textes différents, porte déjà cette référence.',
    ar: 'في السجلات وثيقة أخرى بالمرجع نفسه ونصوصها مختلفة.',
  },
} satisfies Record<string, ByLanguage<string>>

export const isInFuture: Sentence<[date: string]> = {
  en: date =>
    `The document is dated ${date}, which is in the future. Until then its mandates are not listed. Check the date.`,
  fr: date =>
    `La date du document (${date}) n’est pas encore passée\u00a0: jusque-là, ses mandats ne sont pas affichés. Vérifiez la date.`,
  ar: date =>
    `تاريخ الوثيقة ${isolate(date, 'ar')} لم يحن بعد، ولا تُعرض تكليفاتها قبل ذلك. تحقق من التاريخ.`,
}

export const isAssumedToBeOf: Sentence<[body: string]> = {
  en: body =>
    `The document names no body that is in meetings.yaml, so ${body} is assumed. For another body, use --body.`,
  fr: body =>
    `Aucun organe de meetings.yaml n’est nommé dans ce document\u00a0; il est attribué à ${body}. Pour attribuer le document à un autre organe\u00a0: --body`,
  ar: body =>
    `لم تُذكر فيها أي جهة من الجهات الواردة في ${isolate('meetings.yaml', 'ar')}، فنُسبت إلى ${isolate(body, 'ar')}. وإن كانت صادرة عن غيرها فحددها بالخيار ${isolate('--body', 'ar')}.`,
}

export const mayBeVersion: Sentence<[id: string]> = {
  en: id =>
    `This may be another language version of ${id}: it has the same numbers and the same date. If so, add its texts: --id ${id}`,
  fr: id =>
    `Il s’agit peut-être d’une autre version linguistique de ${id} (mêmes numéros, même date). Si c’est le cas, ajoutez les textes du document à cette fiche\u00a0: --id ${id}`,
  ar: id =>
    `لعلها نسخة بلغة أخرى من ${isolate(id, 'ar')}: الأرقام نفسها والتاريخ نفسه. إن كانت كذلك فأضف نصوصها بالخيار ${isolate(`--id ${id}`, 'ar')}.`,
}

/** The remark on deadlines of which only the words are known, by paragraph. */
export const deadlinesOnlyInWords: Sentence<
  [deadlines: readonly (readonly [paragraph: string, text: string])[]]
> = {
  en: deadlines =>
    `Deadlines that match no date or meeting in the calendar: ${wordsOf(deadlines, 'en')}. The record keeps their words. Add the meeting with mandates meeting add, or set the deadline with mandates edit --set-due.`,
  fr: deadlines =>
    `Échéances qui ne correspondent ni à une date, ni à une réunion du calendrier\u00a0: ${wordsOf(deadlines, 'fr')}. Leur libellé est conservé. Ajoutez la réunion avec mandates meeting add, ou fixez l’échéance avec mandates edit --set-due.`,
  ar: deadlines =>
    `مواعيد لا يقابلها تاريخ ولا اجتماع في جدول الاجتماعات، فأُبقيت بنصها: ${wordsOf(deadlines, 'ar')}. أضف الاجتماع بالأمر ${isolate('mandates meeting add', 'ar')} أو حدد الموعد بالأمر ${isolate('mandates edit --set-due', 'ar')}.`,
}

export const isAskedOfOthers: Sentence<
  [others: readonly (readonly [who: string, count: number])[]]
> = {
  en: others =>
    `Requests to others: ${othersOf(others, 'en')}. If one of them is the head of your secretariat, run the command again with --addressee, or add the title to \`secretariat\` in organisation.yaml.`,
  fr: others =>
    `Autres destinataires de demandes\u00a0: ${othersOf(others, 'fr')}. Si l’un de ces destinataires est le chef de votre secrétariat, relancez la commande avec --addressee, ou ajoutez son titre dans «\u00a0secretariat\u00a0» (organisation.yaml).`,
  ar: others =>
    `طلبات موجهة إلى جهات أخرى: ${othersOf(others, 'ar')}. إن كان رئيس الأمانة العامة من بينها فأعد الأمر مع الخيار ${isolate('--addressee', 'ar')}، أو أضف لقبه إلى الحقل ${isolate('secretariat', 'ar')} في ${isolate('organisation.yaml', 'ar')}.`,
}

/** `BIPM Director (4)`. */
function othersOf(
  others: readonly (readonly [who: string, count: number])[],
  language: Language,
): string {
  return commaList(
    others.map(([who, count]) => `${quote(who, language)} (${count})`),
    language,
  )
}

export const IS_CONVERTED: ByLanguage<string> = {
  en: 'LibreOffice converted the document. Compare the numbers of the paragraphs with it.',
  fr: 'LibreOffice a converti le document. Comparez-en les numéros des paragraphes.',
  ar: 'حوّل LibreOffice الوثيقة إلى صيغة أخرى. قارن أرقام الفقرات بها.',
}

export const areWithoutItems: Sentence<[paragraphs: readonly string[]]> = {
  en: paragraphs =>
    `The items of a list were not found: ${citedIn(paragraphs, 'en')}. Compare with the document.`,
  fr: paragraphs =>
    `Les éléments d’une liste n’ont pas été trouvés\u00a0: ${citedIn(paragraphs, 'fr')}. Comparez le résultat avec le document.`,
  ar: paragraphs => `لم يُعثر على بنود القائمة: ${citedIn(paragraphs, 'ar')}. قارن بالوثيقة.`,
}

function citedIn(paragraphs: readonly string[], language: Language): string {
  return commaList(
    paragraphs.map(paragraph => citedParagraph(paragraph, language)),
    language,
  )
}

/** For example `paragraph 1 (“at each session”)`. */
function wordsOf(
  deadlines: readonly (readonly [paragraph: string, text: string])[],
  language: Language,
): string {
  const cited = deadlines.map(
    ([paragraph, text]) => `${citedParagraph(paragraph, language)} (${quote(text, language)})`,
  )
  return commaList(cited, language)
}

export const ASKED: ByLanguage<string> = {
  en: 'addressee',
  fr: 'destinataire',
  ar: 'الجهة الموجه إليها',
}

export const DEADLINE: ByLanguage<string> = { en: 'deadline', fr: 'échéance', ar: 'الموعد' }

/** The label of the text above the items of a list. */
export const BELOW: ByLanguage<string> = { en: 'below', fr: 'introduit par', ar: 'تحت' }

export const STRENGTHS = {
  request: { en: 'request', fr: 'demande', ar: 'طلب' },
  invitation: { en: 'invitation', fr: 'invitation', ar: 'دعوة' },
  permission: { en: 'permission', fr: 'autorisation', ar: 'إذن' },
} satisfies Record<string, ByLanguage<string>>

export const LIKE: Sentence<[id: string, percent: number]> = {
  en: (id, percent) => `may renew ${id} (${percent}% of the words are the same)`,
  fr: (id, percent) => `reconduit peut-être ${id} (${percent}\u00a0% des mots en commun)`,
  ar: (id, percent) =>
    `لعله تجديد للتكليف ${isolate(id, 'ar')} (يشتركان في ${isolate(`${percent}%`, 'ar')} من الكلمات)`,
}

/** Why a passage was included, with the matched words and the line. */
export const RULES = {
  clause: {
    en: (verb, line) => `included because “${verb}” is addressed to the addressee, line ${line}`,
    fr: (verb, line) =>
      `retenu\u00a0: «\u00a0${verb}\u00a0», adressé au destinataire, ligne ${line}`,
    ar: (verb, line) =>
      `استُخرج لورود «${isolate(verb, 'ar')}» موجها إلى الجهة المذكورة، السطر ${line}`,
  },
  pronoun: {
    en: (verb, line) =>
      `included because “${verb}” refers to the addressee named before it, line ${line}`,
    fr: (verb, line) =>
      `retenu\u00a0: «\u00a0${verb}\u00a0», qui renvoie au destinataire nommé plus haut, ligne ${line}`,
    ar: (verb, line) =>
      `استُخرج لورود «${isolate(verb, 'ar')}» وضميره عائد إلى الجهة المذكورة قبله، السطر ${line}`,
  },
  'list-item': {
    en: (verb, line) => `included as an item of the list after “${verb}”, line ${line}`,
    fr: (verb, line) =>
      `retenu\u00a0: élément de la liste qui suit «\u00a0${verb}\u00a0», ligne ${line}`,
    ar: (verb, line) =>
      `استُخرج لأنه بند من القائمة التي تلي «${isolate(verb, 'ar')}»، السطر ${line}`,
  },
  heading: {
    en: (verb, line) => `included because it is under the heading “${verb}”, line ${line}`,
    fr: (verb, line) => `retenu\u00a0: placé sous l’intitulé «\u00a0${verb}\u00a0», ligne ${line}`,
    ar: (verb, line) => `استُخرج لوروده تحت العنوان «${isolate(verb, 'ar')}»، السطر ${line}`,
  },
  passive: {
    en: (verb, line) =>
      `included because the passive “${verb}” is about the addressee, line ${line}`,
    fr: (verb, line) =>
      `retenu\u00a0: «\u00a0${verb}\u00a0» au passif, à propos du destinataire, ligne ${line}`,
    ar: (verb, line) =>
      `استُخرج لورود «${isolate(verb, 'ar')}» بصيغة المبني للمجهول في شأن الجهة الموجه إليها، السطر ${line}`,
  },
} satisfies Record<string, Sentence<[verb: string, line: number]>>

export const SKIPPED: ByLanguage<string> = {
  en: 'Examined but left out:',
  fr: 'Passages examinés et écartés\u00a0:',
  ar: 'ما فُحص واستُبعد:',
}

export const WHY_SKIPPED = {
  preamble: { en: 'a recital of the preamble', fr: 'alinéa du préambule', ar: 'فقرة من الديباجة' },
  recalled: {
    en: 'a request that is only mentioned, or made to someone else',
    fr: 'demande seulement mentionnée, ou adressée à un autre destinataire',
    ar: 'طلب مشار إليه فحسب، أو موجه إلى جهة أخرى',
  },
  'not-addressed': {
    en: 'the addressee is named, but nothing is asked',
    fr: 'destinataire nommé, mais rien ne lui est demandé',
    ar: 'ذُكرت الجهة دون أن يُطلب منها شيء',
  },
} satisfies Record<string, ByLanguage<string>>

export const NEEDS_EYES: ByLanguage<string> = {
  en: 'Read the record before you rely on it: titles are only the first words of each text, and the import can make mistakes.',
  fr: 'Relisez la fiche avant de vous y fier\u00a0: les titres sont les premiers mots des textes, et l’extraction automatique peut comporter des erreurs.',
  ar: 'راجع السجل قبل الاعتماد عليه: عناوينه هي الكلمات الأولى من النص، وقد يخطئ البرنامج.',
}

export const joinedTo: Sentence<[file: string]> = {
  en: file => `The texts of this language version were added to ${file}.`,
  fr: file => `Les textes de cette version linguistique ont été ajoutés à ${file}.`,
  ar: file => `أُضيفت نصوص هذه النسخة اللغوية إلى الملف ${isolate(file, 'ar')}.`,
}

export const nothingNew: Sentence<[file: string]> = {
  en: file => `${file} already contains all of these texts; nothing was written.`,
  fr: file => `Le fichier ${file} contient déjà tous ces textes\u00a0; rien n’a été enregistré.`,
  ar: file => `يتضمن الملف ${isolate(file, 'ar')} جميع هذه النصوص؛ لم يُحفظ شيء.`,
}

export const TABLE_HEADINGS: readonly ByLanguage<string>[] = [
  { en: 'Document', fr: 'Document', ar: 'الوثيقة' },
  { en: 'Mandates', fr: 'Mandats', ar: 'التكليفات' },
  { en: 'Symbol', fr: 'Cote', ar: 'الرمز' },
]

/** The text in place of a number of mandates. */
export const FAILED: ByLanguage<string> = { en: 'not read', fr: 'non lu', ar: 'لم تُقرأ' }

const UNREAD: ByLanguage<Forms> = {
  en: { one: '# document not read', other: '# documents not read' },
  fr: { one: '# document non lu', other: '# documents non lus' },
  ar: {
    one: 'وثيقة واحدة لم تُقرأ',
    two: 'وثيقتان لم تُقرأا',
    few: '# وثائق لم تُقرأ',
    many: '# وثيقة لم تُقرأ',
    other: '# وثيقة لم تُقرأ',
  },
}

export const totalOf: Sentence<[read: number, mandates: number, failed: number]> = {
  en: (read, mandates, failed) =>
    `${counted(mandates, MANDATES, 'en')} in ${counted(read, DOCUMENTS, 'en')}${failed === 0 ? '' : `; ${counted(failed, UNREAD, 'en')}`}`,
  fr: (read, mandates, failed) =>
    `${counted(mandates, MANDATES, 'fr')} dans ${counted(read, DOCUMENTS, 'fr')}${failed === 0 ? '' : `\u00a0; ${counted(failed, UNREAD, 'fr')}`}`,
  ar: (read, mandates, failed) =>
    `التكليفات: ${mandates} · الوثائق المقروءة: ${read}${failed === 0 ? '' : ` · ${counted(failed, UNREAD, 'ar')}`}`,
}
