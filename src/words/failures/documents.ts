// Failures of documents that are to be imported.
import type { ByLanguage } from '../../base/language.ts'
import type { MissingReason, UnreadableReason } from '../../base/user-error.ts'
import type { Explanations } from '../explanation.ts'
import { isolate } from '../isolate.ts'
import { counted, MANDATES } from '../plural.ts'

interface Told {
  readonly message: ByLanguage<string>
  readonly hint: ByLanguage<string>
}

const MISSING: Readonly<Record<MissingReason, Told>> = {
  missing: {
    message: {
      en: 'There is no such file',
      fr: 'Ce fichier n’existe pas',
      ar: 'لا يوجد ملف بهذا الاسم',
    },
    hint: { en: 'Check its name.', fr: 'Vérifiez son nom.', ar: 'تحقق من اسمه.' },
  },
  folder: {
    message: {
      en: 'It is a folder without documents',
      fr: 'Ce dossier ne contient aucun document',
      ar: 'مجلد لا يحتوي على وثائق',
    },
    hint: {
      en: 'Name a document: txt, md, html, docx, pdf or xml.',
      fr: 'Indiquez un document\u00a0: txt, md, html, docx, pdf ou xml.',
      ar: 'حدد وثيقة من نوع txt أو md أو html أو docx أو pdf أو xml.',
    },
  },
  special: {
    message: {
      en: 'It is no ordinary file',
      fr: 'Ce n’est pas un fichier ordinaire',
      ar: 'ليس ملفا عاديا',
    },
    hint: {
      en: 'Save the document to a file first.',
      fr: 'Enregistrez d’abord le document dans un fichier.',
      ar: 'احفظ الوثيقة في ملف أولا.',
    },
  },
  'broken-link': {
    message: {
      en: 'It is a link that leads nowhere',
      fr: 'C’est un lien qui ne mène nulle part',
      ar: 'رابط لا يؤدي إلى أي ملف',
    },
    hint: {
      en: 'Name the document itself.',
      fr: 'Indiquez le document lui-même.',
      ar: 'حدد الوثيقة نفسها.',
    },
  },
  'not-allowed': {
    message: {
      en: 'You may not read it',
      fr: 'Vous n’êtes pas autorisé à le lire',
      ar: 'لا يُسمح لك بقراءته',
    },
    hint: {
      en: 'Ask its owner, or whoever looks after this computer.',
      fr: 'Demandez à son propriétaire, ou à la personne qui gère cet ordinateur.',
      ar: 'اسأل صاحبه أو المسؤول عن هذا الحاسوب.',
    },
  },
  disk: {
    message: {
      en: 'The disk does not give it',
      fr: 'Le disque ne permet pas de le lire',
      ar: 'تعذرت قراءته من القرص',
    },
    hint: {
      en: 'Copy it somewhere else, and try again.',
      fr: 'Copiez-le ailleurs et réessayez.',
      ar: 'انسخه إلى مكان آخر وحاول ثانية.',
    },
  },
  'too-large': {
    message: {
      en: 'It is larger than a document can be',
      fr: 'Ce fichier est trop volumineux pour un document',
      ar: 'أكبر من أن يكون وثيقة',
    },
    hint: {
      en: 'Split it, or save its text alone.',
      fr: 'Divisez-le, ou n’en gardez que le texte.',
      ar: 'قسمه، أو احفظ نصه وحده.',
    },
  },
}

const READING_LIMITS = {
  hint: {
    en: 'Open it in its own program, and save its text alone.',
    fr: 'Ouvrez-le dans son logiciel et n’en enregistrez que le texte.',
    ar: 'افتحها ببرنامجها واحفظ نصها وحده.',
  },
}

const UNREADABLE: Readonly<Record<UnreadableReason, Told>> = {
  empty: {
    message: { en: 'It is empty', fr: 'Ce document est vide', ar: 'الوثيقة فارغة' },
    hint: {
      en: 'Check that it was saved whole.',
      fr: 'Vérifiez qu’il a été enregistré en entier.',
      ar: 'تحقق من حفظها كاملة.',
    },
  },
  encoding: {
    message: {
      en: 'Its letters are in none of UTF-8, UTF-16, windows-1252 (Latin-1) and windows-1256 (Arabic)',
      fr: 'Ses caractères ne sont codés ni en UTF-8, ni en UTF-16, ni en windows-1252 (Latin-1), ni en windows-1256 (arabe)',
      ar: 'ترميز حروفها ليس UTF-8 ولا UTF-16 ولا windows-1252 ولا windows-1256',
    },
    hint: {
      en: 'Open it in its own program, and save it as UTF-8.',
      fr: 'Ouvrez-le dans son logiciel et enregistrez-le en UTF-8.',
      ar: 'افتحها ببرنامجها واحفظها بترميز UTF-8.',
    },
  },
  'broken-utf8': {
    message: {
      en: 'Its letters are UTF-8, and some of them are damaged',
      fr: 'Ses caractères sont codés en UTF-8, et certains sont endommagés',
      ar: 'حروفها بترميز UTF-8 وبعضها تالف',
    },
    hint: {
      en: 'Save it again from where it came.',
      fr: 'Enregistrez-le de nouveau depuis son origine.',
      ar: 'احفظها من جديد من مصدرها.',
    },
  },
  'too-deep': {
    message: {
      en: 'Its parts are nested deeper than those of any document',
      fr: 'Ses éléments sont imbriqués plus profondément que ceux d’aucun document',
      ar: 'أجزاؤها متداخلة أعمق مما في أي وثيقة',
    },
    ...READING_LIMITS,
  },
  'too-slow': {
    message: {
      en: 'It takes longer to read than any document may',
      fr: 'Sa lecture dure plus longtemps que pour aucun document',
      ar: 'تستغرق قراءتها أطول مما يجوز لأي وثيقة',
    },
    ...READING_LIMITS,
  },
  'too-hungry': {
    message: {
      en: 'It takes more memory than any document may',
      fr: 'Sa lecture exige plus de mémoire qu’aucun document',
      ar: 'تستهلك قراءتها من الذاكرة أكثر مما يجوز لأي وثيقة',
    },
    ...READING_LIMITS,
  },
  'reader-failed': {
    message: {
      en: 'An error of the program ended its reading',
      fr: 'Une erreur du programme en a interrompu la lecture',
      ar: 'توقفت قراءتها بسبب خطأ في البرنامج',
    },
    hint: {
      en: 'Save its text alone and import that; please report the error, with the document if you may.',
      fr: 'N’en enregistrez que le texte et importez-le\u00a0; merci de signaler l’erreur, avec le document si possible.',
      ar: 'احفظ نصها وحده واستورده، وأبلغ عن الخطأ مع إرفاق الوثيقة إن أمكن.',
    },
  },
  damaged: {
    message: { en: 'It is damaged', fr: 'Ce document est endommagé', ar: 'الوثيقة تالفة' },
    hint: {
      en: 'Open it in its own program and save it again.',
      fr: 'Ouvrez-le dans son logiciel et enregistrez-le de nouveau.',
      ar: 'افتحها ببرنامجها واحفظها من جديد.',
    },
  },
  doctype: {
    message: {
      en: 'It declares a document type, which could fetch other files',
      fr: 'Il déclare un type de document, qui pourrait appeler d’autres fichiers',
      ar: 'تعلن نوع وثيقة قد يستدعي ملفات أخرى',
    },
    hint: {
      en: 'Remove its DOCTYPE line.',
      fr: 'Supprimez sa ligne DOCTYPE.',
      ar: 'احذف سطر DOCTYPE منها.',
    },
  },
  'too-large': {
    message: {
      en: 'It unpacks to more than a document can need',
      fr: 'Une fois décompressé, il dépasse ce qu’un document peut exiger',
      ar: 'يتجاوز حجمها بعد فك الضغط ما تحتاج إليه وثيقة',
    },
    hint: {
      en: 'Save its text alone, or as another docx.',
      fr: 'Enregistrez-en le texte seul, ou un nouveau docx.',
      ar: 'احفظ نصها وحده، أو احفظها في ملف docx جديد.',
    },
  },
  'not-a-document': {
    message: {
      en: 'It is a zip file, and no Word document',
      fr: 'C’est une archive zip et non un document Word',
      ar: 'ملف zip وليس وثيقة Word',
    },
    hint: {
      en: 'Take the document out of it first.',
      fr: 'Extrayez-en d’abord le document.',
      ar: 'استخرج الوثيقة منه أولا.',
    },
  },
  'word-97': {
    message: {
      en: 'It is of the Word from before 2007 (.doc)',
      fr: 'Il date d’un Word antérieur à 2007 (.doc)',
      ar: 'من صيغة Word السابقة لعام 2007 (.doc)',
    },
    hint: {
      en: 'Save it as docx: soffice --convert-to docx FILE',
      fr: 'Enregistrez-le en docx\u00a0: soffice --convert-to docx FICHIER',
      ar: 'احفظها بصيغة docx.',
    },
  },
  'other-word': {
    message: {
      en: 'It is of a word processor’s format that is not read (RTF, OpenDocument)',
      fr: 'Il est dans un format de traitement de texte qui n’est pas lu (RTF, OpenDocument)',
      ar: 'بصيغة لا تُقرأ من صيغ معالجات النصوص (RTF أو OpenDocument)',
    },
    hint: {
      en: 'Save it as docx: soffice --convert-to docx FILE',
      fr: 'Enregistrez-le en docx\u00a0: soffice --convert-to docx FICHIER',
      ar: 'احفظها بصيغة docx.',
    },
  },
  encrypted: {
    message: {
      en: 'It is protected by a password',
      fr: 'Il est protégé par un mot de passe',
      ar: 'محمية بكلمة سر',
    },
    hint: {
      en: 'Save it without the password first.',
      fr: 'Enregistrez-le d’abord sans mot de passe.',
      ar: 'احفظها أولا دون كلمة السر.',
    },
  },
  binary: {
    message: {
      en: 'It is no text and no known kind of document',
      fr: 'Ce n’est ni du texte ni un type de document connu',
      ar: 'ليست نصا ولا نوعا معروفا من الوثائق',
    },
    hint: {
      en: 'Name a txt, md, html, docx, pdf or xml file.',
      fr: 'Indiquez un fichier txt, md, html, docx, pdf ou xml.',
      ar: 'حدد ملفا من نوع txt أو md أو html أو docx أو pdf أو xml.',
    },
  },
  scanned: {
    message: {
      en: 'There is no text in it: its pages are pictures, or it is damaged',
      fr: 'Il ne contient aucun texte\u00a0: ses pages sont des images, ou il est endommagé',
      ar: 'لا نص فيها: صفحاتها صور، أو هي تالفة',
    },
    hint: {
      en: 'Have its text recognised first, as with: ocrmypdf',
      fr: 'Faites-en d’abord reconnaître le texte, par exemple avec\u00a0: ocrmypdf',
      ar: 'استخرج نصها أولا ببرنامج تعرف مثل ocrmypdf.',
    },
  },
  'arabic-letters': {
    message: {
      en: 'The Arabic letters lam and alef come out of this PDF in the wrong order',
      fr: 'Les lettres arabes lam et alif sortent de ce PDF dans le mauvais ordre',
      ar: 'تخرج اللام والألف من ملف PDF هذا بترتيب معكوس',
    },
    hint: {
      en: 'Import the docx or the HTML, from which nothing is damaged.',
      fr: 'Importez le docx ou le HTML, où rien n’est altéré.',
      ar: 'استورد ملف docx أو HTML، فلا يتلف منه شيء.',
    },
  },
  'arabic-pdf': {
    message: {
      en: 'Arabic in a PDF is read rightly by pdftotext alone, which is not installed',
      fr: 'Seul pdftotext, qui n’est pas installé, lit correctement l’arabe d’un PDF',
      ar: 'لا يقرأ العربية في ملف PDF قراءة صحيحة إلا pdftotext، وهو غير مثبت',
    },
    hint: {
      en: 'Install poppler-utils, or import the docx.',
      fr: 'Installez poppler-utils, ou importez le docx.',
      ar: 'ثبت poppler-utils، أو استورد ملف docx.',
    },
  },
}

export const DOCUMENT_FAILURES: Explanations<
  | 'document-missing'
  | 'document-unreadable'
  | 'document-language'
  | 'document-too-long'
  | 'document-without-id'
  | 'document-without-day'
  | 'document-id-taken'
  | 'versions-differ'
> = {
  'document-missing': {
    en: ({ path, reason }) => told(MISSING[reason], path, 'en'),
    fr: ({ path, reason }) => told(MISSING[reason], path, 'fr'),
    ar: ({ path, reason }) => told(MISSING[reason], path, 'ar'),
  },
  'document-unreadable': {
    en: ({ file, reason }) => told(UNREADABLE[reason], file, 'en'),
    fr: ({ file, reason }) => told(UNREADABLE[reason], file, 'fr'),
    ar: ({ file, reason }) => told(UNREADABLE[reason], file, 'ar'),
  },
  'document-language': {
    en: ({ file, found }) => ({
      message:
        found === undefined
          ? `${file}: it is in none of English, French and Arabic, or too short to tell.`
          : `${file}: it is in ${languageName(found, 'en')}, and only English, French and Arabic are read.`,
      hint: 'If it is in one of the three after all, say in which: --from fr',
    }),
    fr: ({ file, found }) => ({
      message:
        found === undefined
          ? `${file}\u00a0: ce document n’est ni en anglais, ni en français, ni en arabe, ou il est trop court pour le dire.`
          : `${file}\u00a0: ce document semble rédigé dans une autre langue (${languageName(found, 'fr')})\u00a0; seuls l’anglais, le français et l’arabe sont lus.`,
      hint: 'S’il est tout de même dans l’une des trois, indiquez laquelle\u00a0: --from fr',
    }),
    ar: ({ file, found }) => ({
      message:
        found === undefined
          ? `${isolate(file, 'ar')}: الوثيقة ليست بالإنجليزية ولا الفرنسية ولا العربية، أو أقصر من أن تُعرف لغتها.`
          : `${isolate(file, 'ar')}: تبدو الوثيقة مكتوبة بلغة أخرى (${languageName(found, 'ar')})، ولا تُقرأ إلا الإنجليزية والفرنسية والعربية.`,
      hint: `إن كانت بإحدى اللغات الثلاث فحدد أيها: ${isolate('--from ar', 'ar')}`,
    }),
  },
  'document-too-long': {
    en: ({ file, count }) => ({
      message: `${file}: the record of this document (${counted(count, MANDATES, 'en')}) would be longer than 1 MB, the most that a record may have.`,
      hint: 'Split the document, and import each part.',
    }),
    fr: ({ file, count }) => ({
      message: `${file}\u00a0: la fiche de ce document (${counted(count, MANDATES, 'fr')}) dépasserait 1\u00a0Mo, la taille maximale d’une fiche.`,
      hint: 'Divisez le document et importez chaque partie.',
    }),
    ar: ({ file, count }) => ({
      message: `الوثيقة ${isolate(file, 'ar')}: يتجاوز سجلها (${counted(count, MANDATES, 'ar')}) حجم 1 ميغابايت، وهو أكبر حجم لسجل.`,
      hint: 'قسّم الوثيقة واستورد كل جزء منها.',
    }),
  },
  'document-without-id': {
    en: ({ file, found }) => ({
      message: `${file}: its symbol or name gives “${found}”, which cannot be the id of a document; nothing was written.`,
      hint: 'Choose an id of letters, digits, “-” and “_”: --id ID',
    }),
    fr: ({ file, found }) => ({
      message: `${file}\u00a0: sa cote ou son nom donne «\u00a0${found}\u00a0», qui ne peut pas être la référence d’un document\u00a0; rien n’a été enregistré.`,
      hint: 'Choisissez une référence de lettres, chiffres, «\u00a0-\u00a0» et «\u00a0_\u00a0»\u00a0: --id RÉFÉRENCE',
    }),
    ar: ({ file, found }) => ({
      message: `الوثيقة ${isolate(file, 'ar')}: رمزها أو اسمها يعطي «${isolate(found, 'ar')}»، وهو لا يصلح مرجعا لوثيقة؛ لم يُحفظ شيء.`,
      hint: `اختر مرجعا من حروف وأرقام و«${isolate('-', 'ar')}» و«${isolate('_', 'ar')}»: ${isolate('--id ID', 'ar')}`,
    }),
  },
  'document-without-day': {
    en: ({ file }) => ({
      message: `${file}: no day was found in it, and a record needs one; nothing was written.`,
      hint: 'Give it with --date, as in --date 2026-05-31.',
    }),
    fr: ({ file }) => ({
      message: `${file}\u00a0: aucune date n’y a été trouvée, alors qu’une fiche en exige une\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez-la avec --date, par exemple --date 2026-05-31.',
    }),
    ar: ({ file }) => ({
      message: `${isolate(file, 'ar')}: لم يُعثر فيها على تاريخ، ولا بد منه في السجل؛ لم يُحفظ شيء.`,
      hint: `حدده بالخيار ${isolate('--date', 'ar')}، مثل ${isolate('--date 2026-05-31', 'ar')}.`,
    }),
  },
  'document-id-taken': {
    en: ({ file, record, id, paragraphs }) => ({
      message: `${file}: the records hold another document as ${id}, with other texts; nothing was written.`,
      lines: otherTexts(paragraphs, 'Other texts at: '),
      hint: `Give this one an id of its own (--id), or correct ${record} if that is a draft of it.`,
    }),
    fr: ({ file, record, id, paragraphs }) => ({
      message: `${file}\u00a0: les fiches contiennent sous ${id} un autre document, aux textes différents\u00a0; rien n’a été enregistré.`,
      lines: otherTexts(paragraphs, 'Textes différents\u00a0: '),
      hint: `Donnez à celui-ci un identifiant propre (--id), ou corrigez ${record} s’il en est un projet.`,
    }),
    ar: ({ file, record, id, paragraphs }) => ({
      message: `${isolate(file, 'ar')}: في السجلات وثيقة أخرى بالمعرف ${isolate(id, 'ar')} ونصوصها مختلفة؛ لم يُحفظ شيء.`,
      lines: otherTexts(paragraphs, 'نصوص مختلفة في الفقرات: '),
      hint: `امنح هذه الوثيقة معرفا خاصا بها بالخيار ${isolate('--id', 'ar')}، أو صحح ${isolate(record, 'ar')} إن كان مسودة لها.`,
    }),
  },
  'versions-differ': {
    en: ({ file, onlyInRecord, onlyInDraft }) => ({
      message: `The mandates of this version are not those of ${file}; nothing was written.`,
      lines: [
        `In the record only: ${listed(onlyInRecord)}`,
        `In this version only: ${listed(onlyInDraft)}`,
      ],
      hint: 'Compare the two, and add the texts by hand; another document needs an id of its own: --id',
    }),
    fr: ({ file, onlyInRecord, onlyInDraft }) => ({
      message: `Les mandats de cette version ne sont pas ceux de ${file}\u00a0; rien n’a été enregistré.`,
      lines: [
        `Dans la fiche seulement\u00a0: ${listed(onlyInRecord)}`,
        `Dans cette version seulement\u00a0: ${listed(onlyInDraft)}`,
      ],
      hint: 'Comparez les deux et ajoutez les textes à la main\u00a0; un autre document exige un identifiant propre\u00a0: --id',
    }),
    ar: ({ file, onlyInRecord, onlyInDraft }) => ({
      message: `تكليفات هذه النسخة ليست تكليفات ${isolate(file, 'ar')}؛ لم يُحفظ شيء.`,
      lines: [
        `في السجل وحده: ${isolate(listed(onlyInRecord), 'ar')}`,
        `في هذه النسخة وحدها: ${isolate(listed(onlyInDraft), 'ar')}`,
      ],
      hint: `قارن بينهما وأضف النصوص يدويا؛ وإن كانت وثيقة أخرى فامنحها معرفا خاصا بها: ${isolate('--id', 'ar')}`,
    }),
  },
}

function otherTexts(paragraphs: readonly string[], heading: string): string[] {
  return paragraphs.length === 0 ? [] : [`${heading}${listed(paragraphs)}`]
}

function listed(paragraphs: readonly string[]): string {
  return paragraphs.length === 0 ? '–' : paragraphs.join(', ')
}

function told(
  { message, hint }: Told,
  file: string,
  language: 'en' | 'fr' | 'ar',
): { message: string; hint: string } {
  const colon = language === 'fr' ? '\u00a0: ' : ': '
  return {
    message: `${isolate(file, language)}${colon}${message[language]}.`,
    hint: hint[language],
  }
}

/** `Spanish`, `espagnol`, `الإسبانية`. */
function languageName(code: string, language: 'en' | 'fr' | 'ar'): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code
}
