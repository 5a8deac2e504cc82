// The words of `adopt`: what became of the rows of a tracker, what has to be asked, and what deserves attention.
import type { ByLanguage, Sentence } from '../base/language.ts'
import { arabic, isolate, quote } from './isolate.ts'
import type { Forms } from './plural.ts'

/** The heading of the preview. */
export const ADOPTED_FROM: Sentence<[file: string, documents: string, mandates: string]> = {
  en: (file, documents, mandates) => `${file}: ${documents}, ${mandates}`,
  fr: (file, documents, mandates) => `${file}\u00a0: ${documents}, ${mandates}`,
  ar: (file, documents, mandates) => `${isolate(file, 'ar')}: ${documents}، ${mandates}`,
}

/** What became of rows, for a table of sums. */
export const ROW_SUMS: Readonly<
  Record<'taken' | 'parts' | 'structure' | 'rejected' | 'rows', ByLanguage<string>>
> = {
  taken: { en: 'Mandates', fr: 'Mandats', ar: 'صفوف التكليفات' },
  parts: { en: 'Parts of another row', fr: 'Suites d’une autre ligne', ar: 'صفوف تكمل غيرها' },
  structure: {
    en: 'Titles, headings, totals',
    fr: 'Titres, en-têtes, totaux',
    ar: 'عناوين ومجاميع',
  },
  rejected: { en: 'Not taken', fr: 'Lignes non reprises', ar: 'صفوف لم تؤخذ' },
  rows: { en: 'All rows', fr: 'Toutes les lignes', ar: 'جميع الصفوف' },
}

export const ROWS_HEADING: ByLanguage<string> = { en: 'Rows', fr: 'Lignes', ar: 'الصفوف' }
export const DOCUMENT_HEADING: ByLanguage<string> = {
  en: 'Document',
  fr: 'Document',
  ar: 'الوثيقة',
}
export const DATE_HEADING: ByLanguage<string> = { en: 'Date', fr: 'Date', ar: 'التاريخ' }
export const MANDATES_HEADING: ByLanguage<string> = {
  en: 'Mandates',
  fr: 'Mandats',
  ar: 'التكليفات',
}
export const NEW_HEADING: ByLanguage<string> = { en: 'New', fr: 'Nouveaux', ar: 'الجديد منها' }
export const TITLE_HEADING: ByLanguage<string> = { en: 'Title', fr: 'Titre', ar: 'العنوان' }
export const QUESTIONS_HEADING: ByLanguage<string> = {
  en: 'Questions',
  fr: 'Questions',
  ar: 'أسئلة',
}
export const WARNINGS_HEADING: ByLanguage<string> = {
  en: 'Please note',
  fr: 'À noter',
  ar: 'للعلم',
}
export const REJECTED_HEADING: ByLanguage<string> = {
  en: 'Rows not taken',
  fr: 'Lignes non reprises',
  ar: 'الصفوف التي لم تؤخذ',
}
export const MAP_HEADING: ByLanguage<string> = {
  en: 'How the tracker is read',
  fr: 'Lecture du tableau',
  ar: 'كيفية قراءة الجدول',
}
export const MISSING: ByLanguage<string> = { en: 'missing', fr: 'à compléter', ar: 'ناقص' }

export const REJECT_REASONS = {
  'no-text': {
    en: 'The row has no text of a mandate.',
    fr: 'La ligne ne contient pas le texte d’un mandat.',
    ar: 'ليس في الصف نص تكليف.',
  },
  recital: {
    en: 'The text is a recital, not a mandate.',
    fr: 'Le texte est un alinéa du préambule, non un mandat.',
    ar: 'النص فقرة من الديباجة وليس تكليفا.',
  },
  thanks: {
    en: 'The text expresses thanks; it is not a mandate.',
    fr: 'Le texte exprime des remerciements, non un mandat.',
    ar: 'النص عبارة شكر وليس تكليفا.',
  },
  'takes-note': {
    en: 'The text takes note of something; it is not a mandate.',
    fr: 'Le texte prend note d’un fait, sans donner de mandat.',
    ar: 'النص يأخذ علما بأمر، وليس تكليفا.',
  },
  'remains-seized': {
    en: 'The text keeps the matter in view; it is not a mandate.',
    fr: 'Le texte maintient la question à l’examen, sans donner de mandat.',
    ar: 'النص يبقي المسألة قيد النظر، وليس تكليفا.',
  },
  heading: {
    en: 'The text is a heading, not a mandate.',
    fr: 'Le texte est un titre, non un mandat.',
    ar: 'النص عنوان وليس تكليفا.',
  },
  fragment: {
    en: 'The text is a fragment of a sentence or of a table, not a mandate.',
    fr: 'Le texte est un fragment de phrase ou de tableau, non un mandat.',
    ar: 'النص جزء من جملة أو من جدول، وليس تكليفا.',
  },
  repetition: {
    en: 'The row repeats an earlier row.',
    fr: 'La ligne répète une ligne antérieure.',
    ar: 'الصف تكرار لصف سابق.',
  },
  'no-member': {
    en: 'The row names no Member State.',
    fr: 'La ligne ne désigne pas un État membre.',
    ar: 'الصف لا يخص دولة عضوا.',
  },
  'not-wanted': {
    en: 'The map leaves this table out.',
    fr: 'Le fichier de correspondance écarte ce tableau.',
    ar: 'ملف القراءة يستبعد هذا الجدول.',
  },
  'changed-text': {
    en: 'The records have another text for this paragraph.',
    fr: 'Les fiches contiennent un autre texte pour ce paragraphe.',
    ar: 'في السجلات نص آخر لهذه الفقرة.',
  },
} satisfies Record<string, ByLanguage<string>>

/** The questions, each asked once. */
export const QUESTIONS = {
  statuses: {
    en: 'What do these words mean? The proposals need your confirmation.',
    fr: 'Que signifient ces mots\u00a0? Confirmez ou corrigez les propositions.',
    ar: 'ما معنى هذه الكلمات؟ أكد المقترح أو صححه.',
  },
  documents: {
    en: 'Which symbol, title and date do these documents have?',
    fr: 'Quels sont la cote, le titre et la date de ces documents\u00a0?',
    ar: 'ما رمز هذه الوثائق وعنوانها وتاريخها؟',
  },
  order: {
    en: 'Which comes first in these dates: day or month?',
    fr: 'Dans quel ordre ces dates sont-elles écrites\u00a0: le jour ou le mois d’abord\u00a0?',
    ar: 'أيهما أولا في هذه التواريخ: اليوم أم الشهر؟',
  },
  undated: {
    en: 'As of which date are the statuses reported? These rows have no date.',
    fr: 'À quelle date les états ont-ils été communiqués\u00a0? Ces lignes n’ont pas de date.',
    ar: 'في أي تاريخ أُبلغ بالحالات؟ هذه الصفوف بلا تاريخ.',
  },
  texts: {
    en: 'Which text does this mandate have? The tracker does not contain it.',
    fr: 'Quel est le texte de ce mandat\u00a0? Le tableau ne le contient pas.',
    ar: 'ما نص هذا التكليف؟ ليس في الجدول.',
  },
} satisfies Record<string, ByLanguage<string>>

/** What a document lacks. */
export const LACKS = {
  symbol: { en: 'symbol', fr: 'cote', ar: 'الرمز' },
  title: { en: 'title', fr: 'titre', ar: 'العنوان' },
  date: { en: 'date', fr: 'date', ar: 'التاريخ' },
} satisfies Record<string, ByLanguage<string>>

/** Why a word has to be asked. */
export const ASKED_BECAUSE = {
  unknown: { en: 'unknown word', fr: 'mot inconnu', ar: 'كلمة غير معروفة' },
  doubtful: { en: 'several meanings', fr: 'plusieurs sens', ar: 'لها أكثر من معنى' },
  colour: { en: 'only a colour', fr: 'couleur seule', ar: 'لون دون كلمة' },
  'closed-early': { en: 'closed below 100%', fr: 'clos avant 100\u00a0%', ar: 'أُغلق قبل 100%' },
} satisfies Record<string, ByLanguage<string>>

export const NO_STATUS_TAKEN: ByLanguage<string> = {
  en: 'no status',
  fr: 'aucun état',
  ar: 'دون حالة',
}

const without: Sentence<[words: string]> = { en: () => '', fr: () => '', ar: () => '' }

/** What a reader of the preview should know. Rows follow each sentence. */
export const REMARKS = {
  'impossible-day': {
    en: words => `The date ${quote(words, 'en')} does not exist. The cell is kept as text.`,
    fr: words => `La date ${quote(words, 'fr')} n’existe pas. La cellule est conservée en texte.`,
    ar: words => `التاريخ ${quote(words, 'ar')} غير موجود. يُحفظ ما في الخلية نصا.`,
  },
  'future-day': {
    en: words => `The date ${quote(words, 'en')} is in the future. Check the date.`,
    fr: words => `La date ${quote(words, 'fr')} n’est pas encore passée. Vérifiez la date.`,
    ar: words => `التاريخ ${quote(words, 'ar')} لم يحن بعد. تحقق من التاريخ.`,
  },
  'before-document': {
    en: words =>
      `The date ${quote(words, 'en')} is before the document. Correct one of the two dates.`,
    fr: words =>
      `La date ${quote(words, 'fr')} est antérieure au document. Corrigez l’une des deux dates.`,
    ar: words => `التاريخ ${quote(words, 'ar')} سابق للوثيقة. صحح أحد التاريخين.`,
  },
  recurring: {
    en: words => `The deadline ${quote(words, 'en')} makes the mandate recurring.`,
    fr: words => `L’échéance ${quote(words, 'fr')} rend le mandat périodique.`,
    ar: words => `الموعد ${quote(words, 'ar')} يجعل التكليف دوريا.`,
  },
  'deadline-words': {
    en: words =>
      `The deadline ${quote(words, 'en')} is neither a date nor a meeting of the calendar. It is kept as text.`,
    fr: words =>
      `L’échéance ${quote(words, 'fr')} n’est ni une date ni une réunion du calendrier. Elle est conservée en texte.`,
    ar: words =>
      `الموعد ${quote(words, 'ar')} ليس تاريخا ولا اجتماعا من جدول الاجتماعات، فيُحفظ نصا.`,
  },
  span: {
    en: words => `The deadline ${quote(words, 'en')} is its last day.`,
    fr: words => `L’échéance ${quote(words, 'fr')} est fixée au dernier jour de la période.`,
    ar: words => `الموعد ${quote(words, 'ar')} هو آخر يوم من الفترة.`,
  },
  'next-meeting': {
    en: words => `The deadline ${quote(words, 'en')} is the first meeting after the document.`,
    fr: words => `L’échéance ${quote(words, 'fr')} est la première réunion qui suit le document.`,
    ar: words => `الموعد ${quote(words, 'ar')} هو أول اجتماع بعد الوثيقة.`,
  },
  'without-evidence': {
    en: () =>
      'The status “Implemented” has no evidence. mandates check reports it until evidence is recorded.',
    fr: () =>
      'L’état «\u00a0Mise en œuvre achevée\u00a0» n’a pas de pièce justificative. La commande mandates check le signale jusqu’à ce qu’une pièce soit enregistrée.',
    ar: () =>
      arabic`الحالة «منفّذ» بلا مستند إثبات. يشير إليها الأمر ${'mandates check'} حتى يُسجل مستند.`,
  },
  'needs-decision': {
    en: words =>
      `The status ${quote(words, 'en')} is a proposal until a meeting decides. Record the meeting later with mandates update --decided-by.`,
    fr: words =>
      `L’état ${quote(words, 'fr')} reste une proposition jusqu’à la décision d’une réunion. Enregistrez la réunion plus tard avec mandates update --decided-by.`,
    ar: words =>
      arabic`الحالة «${words}» مقترح إلى أن يقرر اجتماع. سجّل الاجتماع لاحقا بالأمر ${'mandates update --decided-by'}`,
  },
  'needs-successor': {
    en: words => `The mandate that replaces this one was not found: ${quote(words, 'en')}.`,
    fr: words => `Le mandat de remplacement est introuvable\u00a0: ${quote(words, 'fr')}.`,
    ar: words => `التكليف البديل غير معثور عليه: ${quote(words, 'ar')}.`,
  },
  undated: without,
  'note-without-status': {
    en: () => 'The row has a note and no status. The note is kept as a field of the mandate.',
    fr: () =>
      'La ligne contient une note sans état. La note est conservée dans un champ du mandat.',
    ar: () => 'في الصف ملاحظة بلا حالة. تُحفظ الملاحظة حقلا من حقول التكليف.',
  },
  hidden: {
    en: words =>
      words === ''
        ? 'The tracker hides this part. It is taken.'
        : `The tracker hides the column ${quote(words, 'en')}. It is taken, and stays internal.`,
    fr: words =>
      words === ''
        ? 'Cette partie du tableau est masquée. Elle est reprise.'
        : `La colonne ${quote(words, 'fr')} est masquée dans le tableau. Elle est reprise et reste interne.`,
    ar: words =>
      words === ''
        ? 'هذا الجزء مخفي في الجدول، ويؤخذ.'
        : `العمود ${quote(words, 'ar')} مخفي في الجدول. يؤخذ ويبقى داخليا.`,
  },
  internal: {
    en: () => 'The internal remark of the row is recorded as an internal entry.',
    fr: () => 'La remarque interne de la ligne est enregistrée comme entrée interne.',
    ar: () => 'الملاحظة الداخلية في الصف تُسجل قيدا داخليا.',
  },
  confidential: {
    en: () => 'The row is marked confidential. Its entries are internal.',
    fr: () => 'La ligne est marquée confidentielle. Ses entrées sont internes.',
    ar: () => 'الصف موسوم بالسرية. قيوده داخلية.',
  },
  members: {
    en: () => 'The owner is “Member States”: it is the addressee, not a department.',
    fr: () =>
      'Le responsable indiqué est «\u00a0États membres\u00a0»\u00a0: c’est le destinataire, non un département.',
    ar: () => 'المسؤول المذكور هو «الدول الأعضاء»، وهي الجهة الموجه إليها لا إدارة.',
  },
  everybody: {
    en: words => `The owner ${quote(words, 'en')} is not a department. It is kept as text.`,
    fr: words =>
      `Le responsable ${quote(words, 'fr')} n’est pas un département. Il est conservé en texte.`,
    ar: words => `المسؤول ${quote(words, 'ar')} ليس إدارة، فيُحفظ نصا.`,
  },
  'two-deadlines': {
    en: words =>
      `The tracker has two columns of deadlines. This is one of them: ${quote(words, 'en')}.`,
    fr: words =>
      `Le tableau a deux colonnes d’échéances. L’une d’elles\u00a0: ${quote(words, 'fr')}.`,
    ar: words => `في الجدول عمودان للمواعيد، منهما العمود ${quote(words, 'ar')}.`,
  },
  'no-status': {
    en: () => 'The table has no column of statuses. No status is recorded.',
    fr: () => 'Le tableau n’a pas de colonne d’états. Aucun état n’est enregistré.',
    ar: () => 'ليس في الجدول عمود للحالات، فلا تُسجل أي حالة.',
  },
  'other-language': {
    en: words => `The language of the texts is ${words}.`,
    fr: words => `La langue des textes est ${words}.`,
    ar: words => `لغة النصوص هي ${isolate(words, 'ar')}.`,
  },
  replies: {
    en: words =>
      `The table has a State in each row, in the column ${quote(words, 'en')}. It becomes one mandate with the replies.`,
    fr: words =>
      `Chaque ligne du tableau désigne un État, dans la colonne ${quote(words, 'fr')}. Le tableau devient un seul mandat avec les réponses.`,
    ar: words =>
      `في كل صف من الجدول دولة، في العمود ${quote(words, 'ar')}. يصبح الجدول تكليفا واحدا فيه الردود.`,
  },
  'reply-words': {
    en: words => `The answer ${quote(words, 'en')} has several meanings. It is not recorded.`,
    fr: words => `La réponse ${quote(words, 'fr')} a plusieurs sens. Elle n’est pas enregistrée.`,
    ar: words => `الرد ${quote(words, 'ar')} له أكثر من معنى، فلا يُسجل.`,
  },
  'same-mandate': {
    en: words => `The row is about the same mandate as row ${words}. Its entries are added there.`,
    fr: words =>
      `La ligne porte sur le même mandat que la ligne ${words}. Ses entrées y sont ajoutées.`,
    ar: words => `الصف عن تكليف الصف ${isolate(words, 'ar')} نفسه، فتضاف إليه قيوده.`,
  },
  'as-of': {
    en: words => `A status without a date of its own is dated as reported: ${words}.`,
    fr: words => `Un état sans date propre porte la date du tableau\u00a0: ${words}.`,
    ar: words => `الحالة التي بلا تاريخ تأخذ تاريخ الجدول: ${isolate(words, 'ar')}.`,
  },
} satisfies Record<string, Sentence<[words: string]>>

/** The remarks in a map, after its question marks. Editors show no marks of direction. */
export const MAP_REMARKS = {
  reported: {
    en: 'the date of the statuses, as YYYY-MM-DD',
    fr: 'la date des états, sous la forme AAAA-MM-JJ',
    ar: 'تاريخ الحالات: سنة-شهر-يوم',
  },
  symbol: {
    en: 'the symbol is not in the tracker',
    fr: 'la cote n’est pas dans le tableau',
    ar: 'الرمز ليس في الجدول',
  },
  title: {
    en: 'the title is not in the tracker',
    fr: 'le titre n’est pas dans le tableau',
    ar: 'العنوان ليس في الجدول',
  },
  date: {
    en: 'the date is not in the tracker; write YYYY-MM-DD',
    fr: 'la date n’est pas dans le tableau (AAAA-MM-JJ)',
    ar: 'التاريخ ليس في الجدول: سنة-شهر-يوم',
  },
} satisfies Record<string, ByLanguage<string>>

/** The first lines of a map. */
export const MAP_HEAD: ByLanguage<(file: string, map: string | undefined) => string[]> = {
  en: (file, map) => [
    `How the tracker ${file} is read. Correct what is wrong, and complete the lines with a question mark.`,
    `To read the tracker with this map: mandates adopt ${file} --map ${map ?? 'map.yaml'}`,
  ],
  fr: (file, map) => [
    `Lecture du tableau ${file}. Corrigez les erreurs et complétez les lignes marquées d’un point d’interrogation.`,
    `Pour lire le tableau avec ce fichier\u00a0: mandates adopt ${file} --map ${map ?? 'lecture.yaml'}`,
  ],
  ar: (file, map) => [
    `كيفية قراءة الجدول \`${file}\`. صحح الخطأ وأكمل الأسطر التي فيها علامة استفهام.`,
    `لقراءة الجدول بهذا الملف: \`mandates adopt ${file} --map ${map ?? 'map.yaml'}\``,
  ],
}

export const mapWritten: Sentence<[file: string]> = {
  en: file => `The map was written to ${file}. Correct it, and run the command again.`,
  fr: file => `Le fichier de lecture ${file} est enregistré. Corrigez-le et relancez la commande.`,
  ar: file => `حُفظ ملف القراءة ${isolate(file, 'ar')}. صححه ثم أعد تنفيذ الأمر.`,
}

export const toSettle: Sentence<[command: string]> = {
  en: command => `To answer in a file: ${command}`,
  fr: command => `Pour répondre dans un fichier\u00a0: ${command}`,
  ar: command => `للإجابة في ملف: ${isolate(command, 'ar')}`,
}

export const NEW_MANDATES: ByLanguage<Forms> = {
  en: { one: '# mandate recorded', other: '# mandates recorded' },
  fr: { one: '# mandat enregistré', other: '# mandats enregistrés' },
  ar: {
    zero: 'لم يُسجل أي تكليف',
    one: 'سُجل تكليف واحد',
    two: 'سُجل تكليفان',
    few: 'سُجلت # تكليفات',
    many: 'سُجل # تكليفا',
    other: 'سُجل # تكليف',
  },
}

export const HELD_MANDATES: ByLanguage<Forms> = {
  en: { one: '# mandate was already recorded', other: '# mandates were already recorded' },
  fr: { one: '# mandat est déjà enregistré', other: '# mandats sont déjà enregistrés' },
  ar: {
    zero: 'لم يسبق تسجيل أي تكليف',
    one: 'سبق تسجيل تكليف واحد',
    two: 'سبق تسجيل تكليفين',
    few: 'سبق تسجيل # تكليفات',
    many: 'سبق تسجيل # تكليفا',
    other: 'سبق تسجيل # تكليف',
  },
}

export const NOTHING_NEW: ByLanguage<string> = {
  en: 'The records already contain everything that the tracker says.',
  fr: 'Les fiches contiennent déjà tout ce que dit le tableau.',
  ar: 'في السجلات كل ما في الجدول.',
}

/** Departments and fields that the tracker names and the records do not have. */
export const NEW_NAMES = {
  departments: { en: 'New departments', fr: 'Nouveaux départements', ar: 'إدارات جديدة' },
  subjects: { en: 'New subjects', fr: 'Nouveaux thèmes', ar: 'موضوعات جديدة' },
  fields: { en: 'New fields', fr: 'Nouveaux champs', ar: 'حقول جديدة' },
} satisfies Record<string, ByLanguage<string>>

export const SYMBOL_IS_OURS =
  'The tracker has no symbol for this document. This one is made of its name.'

/** The first two headings of the sheet of rejected rows. */
export const REJECT_HEADINGS = {
  row: { en: 'Row', fr: 'Ligne', ar: 'الصف' },
  reason: { en: 'Reason', fr: 'Motif', ar: 'السبب' },
} satisfies Record<string, ByLanguage<string>>
