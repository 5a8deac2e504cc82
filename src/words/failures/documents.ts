// Failures of documents that are to be imported.
import type { ByLanguage } from '../../base/language.ts'
import type { FailureValues, UnreadableReason } from '../../base/user-error.ts'
import type { Explanations } from '../explanation.ts'
import { isolate } from '../isolate.ts'

interface Told {
  readonly message: ByLanguage<string>
  readonly hint: ByLanguage<string>
}

const MISSING: Readonly<Record<FailureValues['document-missing']['reason'], Told>> = {
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

const UNREADABLE: Readonly<Record<UnreadableReason, Told>> = {
  empty: {
    message: { en: 'It is empty', fr: 'Ce document est vide', ar: 'الوثيقة فارغة' },
    hint: {
      en: 'Check that it was saved whole.',
      fr: 'Vérifiez qu’il a été enregistré en entier.',
      ar: 'تحقق من حفظها كاملة.',
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
      en: 'Its pages are pictures without text',
      fr: 'Ses pages sont des images sans texte',
      ar: 'صفحاتها صور بلا نص',
    },
    hint: {
      en: 'Have its text recognised first, as with: ocrmypdf',
      fr: 'Faites-en d’abord reconnaître le texte, par exemple avec\u00a0: ocrmypdf',
      ar: 'استخرج نصها أولا ببرنامج تعرف مثل ocrmypdf.',
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
  | 'document-without-day'
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
    en: ({ file }) => ({
      message: `${file}: it is in none of English, French and Arabic, or too short to tell.`,
      hint: 'Say which it is: --from fr',
    }),
    fr: ({ file }) => ({
      message: `${file}\u00a0: ce document n’est ni en anglais, ni en français, ni en arabe, ou il est trop court pour le dire.`,
      hint: 'Indiquez sa langue\u00a0: --from fr',
    }),
    ar: ({ file }) => ({
      message: `${isolate(file, 'ar')}: ليست بالإنجليزية ولا الفرنسية ولا العربية، أو أقصر من أن تُعرف لغتها.`,
      hint: `حدد لغتها: ${isolate('--from ar', 'ar')}`,
    }),
  },
  'document-without-day': {
    en: ({ file }) => ({
      message: `${file}: no day was found in it, and a record needs one; nothing was written.`,
      hint: 'Print the draft with --format yaml, add its date, and save it below documents/.',
    }),
    fr: ({ file }) => ({
      message: `${file}\u00a0: aucune date n’y a été trouvée, alors qu’une fiche en exige une\u00a0; rien n’a été enregistré.`,
      hint: 'Affichez le projet avec --format yaml, ajoutez sa date et enregistrez-le sous documents/.',
    }),
    ar: ({ file }) => ({
      message: `${isolate(file, 'ar')}: لم يُعثر فيها على تاريخ، ولا بد منه في السجل؛ لم يُحفظ شيء.`,
      hint: `اعرض المسودة بالخيار ${isolate('--format yaml', 'ar')}، وأضف التاريخ، واحفظها تحت ${isolate('documents/', 'ar')}.`,
    }),
  },
  'versions-differ': {
    en: ({ file, onlyInRecord, onlyInDraft }) => ({
      message: `The mandates of this version are not those of ${file}; nothing was written.`,
      lines: [
        `In the record only: ${listed(onlyInRecord)}`,
        `In this version only: ${listed(onlyInDraft)}`,
      ],
      hint: 'Compare the two, and add the texts by hand.',
    }),
    fr: ({ file, onlyInRecord, onlyInDraft }) => ({
      message: `Les mandats de cette version ne sont pas ceux de ${file}\u00a0; rien n’a été enregistré.`,
      lines: [
        `Dans la fiche seulement\u00a0: ${listed(onlyInRecord)}`,
        `Dans cette version seulement\u00a0: ${listed(onlyInDraft)}`,
      ],
      hint: 'Comparez les deux et ajoutez les textes à la main.',
    }),
    ar: ({ file, onlyInRecord, onlyInDraft }) => ({
      message: `تكليفات هذه النسخة ليست تكليفات ${isolate(file, 'ar')}؛ لم يُحفظ شيء.`,
      lines: [
        `في السجل وحده: ${isolate(listed(onlyInRecord), 'ar')}`,
        `في هذه النسخة وحدها: ${isolate(listed(onlyInDraft), 'ar')}`,
      ],
      hint: 'قارن بينهما وأضف النصوص يدويا.',
    }),
  },
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
