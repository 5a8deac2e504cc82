// Failures of documents to import.
import { type ByLanguage, type Language, languageName, WRITING } from '../../base/language.ts'
import type { MissingReason, UnreadableReason } from '../../base/failure-reasons.ts'
import { SHOWN_ENDINGS } from '../../base/vocabulary.ts'
import type { Explanations } from '../explanation.ts'
import { arabic, isolate, orList } from '../isolate.ts'
import { paragraphInCell } from '../paragraphs.ts'
import { counted, MANDATES } from '../plural.ts'

interface FaultWords {
  readonly message: ByLanguage<string>
  readonly hint: ByLanguage<string>
}

const MISSING: Readonly<Record<MissingReason, FaultWords>> = {
  missing: {
    message: {
      en: 'There is no such file',
      fr: 'ce fichier n’existe pas',
      ar: 'لا يوجد ملف بهذا الاسم',
    },
    hint: { en: 'Check its name.', fr: 'Vérifiez le nom du fichier.', ar: 'تحقق من اسم الملف.' },
  },
  folder: {
    message: {
      en: 'It is a folder without documents',
      fr: 'ce dossier ne contient aucun document',
      ar: 'مجلد لا يحتوي على وثائق',
    },
    hint: {
      en: `Choose a document: ${orList(SHOWN_ENDINGS, 'en')}.`,
      fr: `Indiquez un document\u00a0: ${orList(SHOWN_ENDINGS, 'fr')}.`,
      ar: `حدد وثيقة من نوع ${orList(SHOWN_ENDINGS, 'ar')}.`,
    },
  },
  special: {
    message: {
      en: 'It is not a regular file',
      fr: 'ce n’est pas un fichier ordinaire',
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
      en: 'It is a broken link',
      fr: 'c’est un lien rompu',
      ar: 'رابط لا يؤدي إلى أي ملف',
    },
    hint: {
      en: 'Choose the document itself.',
      fr: 'Indiquez le document lui-même.',
      ar: 'حدد الوثيقة نفسها.',
    },
  },
  'not-allowed': {
    message: {
      en: 'You do not have permission to read it',
      fr: 'vous n’êtes pas autorisé à le lire',
      ar: 'لا يُسمح لك بقراءته',
    },
    hint: {
      en: 'Ask its owner, or the administrator of this computer.',
      fr: 'Demandez l’accès au propriétaire du fichier, ou à la personne qui gère cet ordinateur.',
      ar: 'اسأل صاحبه أو المسؤول عن هذا الحاسوب.',
    },
  },
  disk: {
    message: {
      en: 'The disk could not be read',
      fr: 'le disque n’a pas pu être lu',
      ar: 'تعذرت قراءته من القرص',
    },
    hint: {
      en: 'Copy it somewhere else, and try again.',
      fr: 'Copiez le document ailleurs et réessayez.',
      ar: 'انسخه إلى مكان آخر وحاول ثانية.',
    },
  },
  'too-large': {
    message: {
      en: 'It is too large (limit: 50 MB)',
      fr: 'ce fichier dépasse la taille admise (50\u00a0Mo)',
      ar: 'حجمه يتجاوز الحد المسموح به (50\u00a0ميغابايت)',
    },
    hint: {
      en: 'Split it, or save only its text.',
      fr: 'Divisez le document, ou enregistrez-en seulement le texte.',
      ar: 'قسّمه، أو احفظ نصه وحده.',
    },
  },
}

const READING_LIMITS = {
  hint: {
    en: 'Open it in its own program, and save only its text.',
    fr: 'Ouvrez le document dans son logiciel et enregistrez-en seulement le texte.',
    ar: 'افتحها ببرنامجها واحفظ نصها وحده.',
  },
}

const UNREADABLE: Readonly<Record<UnreadableReason, FaultWords>> = {
  empty: {
    message: { en: 'It is empty', fr: 'ce document est vide', ar: 'فارغة' },
    hint: {
      en: 'Check that it was saved completely.',
      fr: 'Vérifiez que l’enregistrement est complet.',
      ar: 'تحقق من حفظها كاملة.',
    },
  },
  encoding: {
    message: {
      en: 'Its encoding is not supported. Supported: UTF-8, UTF-16, windows-1252 (Latin-1), windows-1256 (Arabic)',
      fr: 'son codage n’est pas reconnu (codages lus\u00a0: UTF-8, UTF-16, windows-1252, windows-1256)',
      ar: arabic`ترميز حروفها ليس ${'UTF-8'} ولا ${'UTF-16'} ولا ${'windows-1252'} (${'Latin-1'}) ولا ${'windows-1256'} (العربي)`,
    },
    hint: {
      en: 'Open it in its own program, and save it as UTF-8.',
      fr: 'Ouvrez le document dans son logiciel et enregistrez-le en UTF-8.',
      ar: arabic`افتحها ببرنامجها واحفظها بترميز ${'UTF-8'}.`,
    },
  },
  'broken-utf8': {
    message: {
      en: 'It is UTF-8 text, but some characters are damaged',
      fr: 'son texte est codé en UTF-8, mais certains caractères sont endommagés',
      ar: arabic`نصها بترميز ${'UTF-8'} لكن بعض محارفه تالف`,
    },
    hint: {
      en: 'Get a new copy from the sender.',
      fr: 'Récupérez le document à la source et enregistrez-le de nouveau.',
      ar: 'احصل على نسخة جديدة منها من مصدرها.',
    },
  },
  'too-deep': {
    message: {
      en: 'Its parts are nested too deeply',
      fr: 'ses éléments sont trop imbriqués',
      ar: 'تداخل أجزائها أعمق من أن يُقبل في وثيقة',
    },
    ...READING_LIMITS,
  },
  'too-slow': {
    message: {
      en: 'It took too long to read, so reading was stopped',
      fr: 'sa lecture était trop longue et a été interrompue',
      ar: 'طالت قراءتها أكثر من المسموح به فأُوقفت',
    },
    ...READING_LIMITS,
  },
  'too-hungry': {
    message: {
      en: 'It needs too much memory to read',
      fr: 'sa lecture exige trop de mémoire et a été interrompue',
      ar: 'تتطلب قراءتها ذاكرة أكثر من المسموح به فأُوقفت',
    },
    ...READING_LIMITS,
  },
  'reader-failed': {
    message: {
      en: 'An error in the program stopped the reading',
      fr: 'une erreur du programme a interrompu la lecture',
      ar: 'توقفت قراءتها بسبب خطأ في البرنامج',
    },
    hint: {
      en: 'Save only its text and import that file. Please report the error, with the document if you may share it.',
      fr: 'Enregistrez seulement le texte du document et importez ce fichier. Signalez l’erreur, avec le document si possible.',
      ar: 'احفظ نصها وحده واستورده، وأبلغ عن الخطأ مع إرفاق الوثيقة إن أمكن.',
    },
  },
  damaged: {
    message: { en: 'It is damaged', fr: 'ce document est endommagé', ar: 'تالفة' },
    hint: {
      en: 'Open it in its own program and save it again.',
      fr: 'Ouvrez le document dans son logiciel et enregistrez-le de nouveau.',
      ar: 'افتحها ببرنامجها واحفظها من جديد.',
    },
  },
  doctype: {
    message: {
      en: 'It has a DOCTYPE declaration, which could load other files',
      fr: 'il contient une déclaration DOCTYPE, qui pourrait charger d’autres fichiers',
      ar: 'فيها تعريف لنوع الوثيقة (DOCTYPE) قد يستدعي ملفات أخرى',
    },
    hint: {
      en: 'Remove its DOCTYPE line.',
      fr: 'Supprimez la ligne DOCTYPE du document.',
      ar: 'احذف سطر DOCTYPE منها.',
    },
  },
  'too-large': {
    message: {
      en: 'Its contents are too large when unpacked',
      fr: 'une fois décompressé, il dépasse la taille admise',
      ar: 'يتجاوز حجمها بعد فك الضغط الحد المسموح به',
    },
    hint: {
      en: 'Save only its text, or save it again as docx.',
      fr: 'Enregistrez seulement le texte du document, ou enregistrez-le de nouveau en docx.',
      ar: 'احفظ نصها وحده، أو احفظها في ملف docx جديد.',
    },
  },
  'not-a-document': {
    message: {
      en: 'It is a zip file, not a Word document',
      fr: 'c’est une archive zip et non un document Word',
      ar: 'ملف zip وليست وثيقة Word',
    },
    hint: {
      en: 'Extract the document from it first.',
      fr: 'Extrayez d’abord le document de l’archive.',
      ar: 'استخرج الوثيقة منه أولا.',
    },
  },
  'word-97': {
    message: {
      en: 'It is in the old Word format, from before 2007 (.doc), which only LibreOffice can read',
      fr: 'il est au format de Word antérieur à 2007 (.doc), que seul LibreOffice peut lire',
      ar: arabic`من صيغة ${'Word'} السابقة لعام 2007 (${'.doc'})، ولا يقرؤها إلا ${'LibreOffice'}`,
    },
    hint: {
      en: 'Install LibreOffice, or save the document as docx.',
      fr: 'Installez LibreOffice, ou enregistrez le document en docx.',
      ar: arabic`ثبّت ${'LibreOffice'}، أو احفظ الوثيقة بصيغة docx.`,
    },
  },
  'other-word': {
    message: {
      en: 'Only LibreOffice can read its format (RTF, OpenDocument)',
      fr: 'seul LibreOffice peut lire son format (RTF, OpenDocument)',
      ar: 'لا يقرأ صيغتها (RTF أو OpenDocument) إلا LibreOffice',
    },
    hint: {
      en: 'Install LibreOffice, or save the document as docx.',
      fr: 'Installez LibreOffice, ou enregistrez le document en docx.',
      ar: arabic`ثبّت ${'LibreOffice'}، أو احفظ الوثيقة بصيغة docx.`,
    },
  },
  encrypted: {
    message: {
      en: 'It is protected by a password',
      fr: 'il est protégé par un mot de passe',
      ar: 'محمية بكلمة سر',
    },
    hint: {
      en: 'Save it without the password first.',
      fr: 'Enregistrez d’abord le document sans mot de passe.',
      ar: 'احفظها أولا دون كلمة السر.',
    },
  },
  binary: {
    message: {
      en: 'It is not text or any supported kind of document',
      fr: 'ce n’est ni du texte ni un type de document pris en charge',
      ar: 'ليست نصا ولا نوعا مدعوما من الوثائق',
    },
    hint: {
      en: `Choose a ${orList(SHOWN_ENDINGS, 'en')} file.`,
      fr: `Indiquez un fichier ${orList(SHOWN_ENDINGS, 'fr')}.`,
      ar: `حدد ملفا من نوع ${orList(SHOWN_ENDINGS, 'ar')}.`,
    },
  },
  scanned: {
    message: {
      en: 'It contains no text; its pages are pictures, or it is damaged',
      fr: 'il ne contient aucun texte\u00a0; ses pages sont des images, ou il est endommagé',
      ar: 'لا نص فيها، فصفحاتها صور أو هي تالفة',
    },
    hint: {
      en: 'Run text recognition on it first, for example with: ocrmypdf',
      fr: 'Faites d’abord reconnaître le texte du document, par exemple avec\u00a0: ocrmypdf',
      ar: 'استخرج نصها أولا ببرنامج للتعرف الضوئي على الحروف، مثل ocrmypdf.',
    },
  },
  'arabic-letters': {
    message: {
      en: 'In this PDF the Arabic letters lam and alef are in the wrong order',
      fr: 'dans ce PDF, les lettres arabes lam et alif sont dans le mauvais ordre',
      ar: 'ترتيب اللام والألف معكوس في ملف PDF هذا',
    },
    hint: {
      en: 'Import the docx or HTML version instead; its letters are in the right order.',
      fr: 'Importez plutôt le fichier docx ou HTML, où ces lettres sont dans le bon ordre.',
      ar: 'استورد بدلا منها ملف docx أو HTML، فترتيب الحروف فيه صحيح.',
    },
  },
  'arabic-pdf': {
    message: {
      en: 'Arabic PDFs need pdftotext, which is not installed',
      fr: 'l’arabe d’un PDF n’est lu correctement qu’avec pdftotext, qui n’est pas installé',
      ar: 'لا يقرأ العربية في ملف PDF قراءة صحيحة إلا البرنامج pdftotext، وهو غير مثبت',
    },
    hint: {
      en: 'Install poppler-utils, or import the docx.',
      fr: 'Installez poppler-utils, ou importez le docx.',
      ar: arabic`ثبّت ${'poppler-utils'}، أو استورد ملف docx.`,
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
    en: ({ path, reason }) => explained(MISSING[reason], path, 'en'),
    fr: ({ path, reason }) => explained(MISSING[reason], path, 'fr'),
    ar: ({ path, reason }) => explained(MISSING[reason], arabic`المسار ${path}`, 'ar'),
  },
  'document-unreadable': {
    en: ({ file, reason }) => explained(UNREADABLE[reason], file, 'en'),
    fr: ({ file, reason }) => explained(UNREADABLE[reason], file, 'fr'),
    ar: ({ file, reason }) => explained(UNREADABLE[reason], arabic`الوثيقة ${file}`, 'ar'),
  },
  'document-language': {
    en: ({ file, found }) => ({
      message:
        found === undefined
          ? `${file}: the text is not in English, French or Arabic, or it is too short for its language to be recognised.`
          : `${file}: the text is in ${languageName(found, 'en')}, and only English, French and Arabic are read.`,
      hint: 'If it is in one of these languages, name it: --from fr',
    }),
    fr: ({ file, found }) => ({
      message:
        found === undefined
          ? `${file}\u00a0: ce document n’est ni en anglais, ni en français, ni en arabe, ou le texte est trop court pour en reconnaître la langue.`
          : `${file}\u00a0: ce document semble rédigé dans une autre langue (${languageName(found, 'fr')})\u00a0; seuls les documents en anglais, en français et en arabe sont lus.`,
      hint: 'Si le document est pourtant rédigé dans l’une de ces langues, précisez laquelle\u00a0: --from fr',
    }),
    ar: ({ file, found }) => ({
      message:
        found === undefined
          ? arabic`الوثيقة ${file} ليست بالإنجليزية ولا بالفرنسية ولا بالعربية، أو أقصر من أن تُعرف لغتها.`
          : arabic`تبدو الوثيقة ${file} مكتوبة بلغة أخرى (${languageName(found, 'ar')})، ولا تُقرأ إلا الإنجليزية والفرنسية والعربية.`,
      hint: arabic`إن كانت بإحدى هذه اللغات فحددها: ${'--from ar'}`,
    }),
  },
  'document-too-long': {
    en: ({ file, count }) => ({
      message: `${file}: the record of this document (${counted(count, MANDATES, 'en')}) would be larger than 1 MB, the limit for a record.`,
      hint: 'Split the document, and import each part.',
    }),
    fr: ({ file, count }) => ({
      message: `${file}\u00a0: la fiche de ce document (${counted(count, MANDATES, 'fr')}) dépasserait 1\u00a0Mo, la taille maximale d’une fiche.`,
      hint: 'Divisez le document et importez chaque partie.',
    }),
    ar: ({ file, count }) => ({
      message: `الوثيقة ${isolate(file, 'ar')}: يتجاوز سجلها (${counted(count, MANDATES, 'ar')}) حجم 1\u00a0ميغابايت، وهو الحد الأقصى للسجل.`,
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
      hint: 'Choisissez une référence composée de lettres, de chiffres, de «\u00a0-\u00a0» et de «\u00a0_\u00a0»\u00a0: --id RÉFÉRENCE',
    }),
    ar: ({ file, found }) => ({
      message: `الوثيقة ${isolate(file, 'ar')}: المرجع المأخوذ من رمزها أو اسمها، «${isolate(found, 'ar')}»، لا يصلح مرجعا لوثيقة؛ لم يُحفظ شيء.`,
      hint: `اختر مرجعا من حروف وأرقام و«${isolate('-', 'ar')}» و«${isolate('_', 'ar')}»: ${isolate('--id المرجع', 'ar')}`,
    }),
  },
  'document-without-day': {
    en: ({ file }) => ({
      message: `${file}: no date was found, and a record needs one; nothing was written.`,
      hint: 'Give the date with --date, for example --date 2026-05-31.',
    }),
    fr: ({ file }) => ({
      message: `${file}\u00a0: aucune date n’a été trouvée, or une fiche doit en comporter une\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez la date avec --date, par exemple --date 2026-05-31.',
    }),
    ar: ({ file }) => ({
      message: arabic`الوثيقة ${file}: لم يُعثر فيها على تاريخ، ولا بد منه في السجل؛ لم يُحفظ شيء.`,
      hint: arabic`حدد التاريخ بالخيار ${'--date'}، مثل ${'--date 2026-05-31'}.`,
    }),
  },
  'document-id-taken': {
    en: ({ file, record, id, paragraphs }) => ({
      message: `${file}: the id ${id} is already used for another document, with different texts; nothing was written.`,
      lines: otherTexts(paragraphs, 'Different texts at: ', 'en'),
      hint: `Give this document another id (--id). If ${record} is a draft of this document, correct that record.`,
    }),
    fr: ({ file, record, id, paragraphs }) => ({
      message: `${file}\u00a0: la référence ${id} désigne déjà un autre document, dont les textes sont différents\u00a0; rien n’a été enregistré.`,
      lines: otherTexts(paragraphs, 'Textes différents\u00a0: ', 'fr'),
      hint: `Donnez à ce document une autre référence (--id) ou, si ${record} en est un projet, corrigez cette fiche.`,
    }),
    ar: ({ file, record, id, paragraphs }) => ({
      message: arabic`الوثيقة ${file}: في السجلات وثيقة أخرى بالمرجع ${id} ونصوصها مختلفة؛ لم يُحفظ شيء.`,
      lines: otherTexts(paragraphs, 'نصوص مختلفة في الفقرات: ', 'ar'),
      hint: arabic`امنح هذه الوثيقة مرجعا خاصا بها بالخيار ${'--id'}، أو صحح السجل ${record} إن كان مسودة لها.`,
    }),
  },
  'versions-differ': {
    en: ({ file, onlyInRecord, onlyInDraft }) => ({
      message: `This version and ${file} do not have the same mandates; nothing was written.`,
      lines: [
        `Only in the record: ${listed(onlyInRecord, 'en')}`,
        `Only in this version: ${listed(onlyInDraft, 'en')}`,
      ],
      hint: 'Compare the two, and add the texts yourself. If this is a different document, give it its own id: --id',
    }),
    fr: ({ file, onlyInRecord, onlyInDraft }) => ({
      message: `Les mandats de cette version ne sont pas ceux de ${file}\u00a0; rien n’a été enregistré.`,
      lines: [
        `Dans la fiche seulement\u00a0: ${listed(onlyInRecord, 'fr')}`,
        `Dans cette version seulement\u00a0: ${listed(onlyInDraft, 'fr')}`,
      ],
      hint: 'Comparez les deux versions et ajoutez les textes vous-même. S’il s’agit d’un autre document, donnez-lui une autre référence\u00a0: --id',
    }),
    ar: ({ file, onlyInRecord, onlyInDraft }) => ({
      message: `تكليفات هذه النسخة ليست التكليفات الواردة في السجل ${isolate(file, 'ar')}؛ لم يُحفظ شيء.`,
      lines: [
        `في السجل وحده: ${listed(onlyInRecord, 'ar')}`,
        `في هذه النسخة وحدها: ${listed(onlyInDraft, 'ar')}`,
      ],
      hint: arabic`قارن النسخة بالسجل وأضف النصوص بنفسك. وإن كانت النسخة وثيقة أخرى فامنحها مرجعا خاصا بها: ${'--id'}`,
    }),
  },
}

function otherTexts(paragraphs: readonly string[], heading: string, language: Language): string[] {
  return paragraphs.length === 0 ? [] : [heading + listed(paragraphs, language)]
}

function listed(paragraphs: readonly string[], language: Language): string {
  if (paragraphs.length === 0) return '–'
  const cited = paragraphs.map(paragraph => paragraphInCell(paragraph, language))
  return cited.join(WRITING[language].comma)
}

function explained(
  { message, hint }: FaultWords,
  named: string,
  language: Language,
): { message: string; hint: string } {
  return {
    message: `${named}${WRITING[language].colon}${message[language]}.`,
    hint: hint[language],
  }
}
