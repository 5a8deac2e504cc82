// Failures of sheets that are to be applied, and of writing several files at once.
import type { ByLanguage, Language } from '../../base/language.ts'
import type { SheetFault } from '../../base/user-error.ts'
import type { Explanation, Explanations } from '../explanation.ts'
import { andList, arabic, isolate } from '../isolate.ts'

interface Told {
  readonly message: ByLanguage<string>
  readonly hint: ByLanguage<string>
}

const SAVE_AGAIN: ByLanguage<string> = {
  en: 'Open it in the spreadsheet and save it again as xlsx.',
  fr: 'Ouvrez-le dans le tableur et enregistrez-le de nouveau en xlsx.',
  ar: 'افتحه في برنامج الجداول واحفظه من جديد بصيغة xlsx.',
}

const SPLIT: ByLanguage<string> = {
  en: 'Export and apply a part at a time, as with --document or --department.',
  fr: 'Exportez et appliquez une partie à la fois, par exemple avec --document ou --department.',
  ar: arabic`صدّر وطبّق جزءا في كل مرة، مثلا بالخيار ${'--document'} أو ${'--department'}.`,
}

const FAULTS: Readonly<Record<SheetFault, Told>> = {
  encoding: {
    message: {
      en: 'its letters are in another encoding than UTF-8 or UTF-16, and some would be lost',
      fr: 'ses caractères sont dans un autre codage que UTF-8 ou UTF-16, et certains seraient perdus',
      ar: 'محارفه بترميز غير UTF-8 أو UTF-16 وقد يُفقد بعضها',
    },
    hint: {
      en: 'Save it as “CSV UTF-8”, or as xlsx.',
      fr: 'Enregistrez-le au format «\u00a0CSV UTF-8\u00a0», ou en xlsx.',
      ar: 'احفظه بصيغة «CSV UTF-8» أو xlsx.',
    },
  },
  quotes: {
    message: {
      en: 'a quotation mark in it is opened and not closed, or stands in the midst of a cell',
      fr: 'un guillemet y est ouvert sans être fermé, ou figure au milieu d’une cellule',
      ar: 'فيه علامة اقتباس لم تُغلق، أو وردت في وسط خلية',
    },
    hint: SAVE_AGAIN,
  },
  damaged: {
    message: { en: 'it is damaged', fr: 'il est endommagé', ar: 'إنه تالف' },
    hint: SAVE_AGAIN,
  },
  doctype: {
    message: {
      en: 'it declares a document type, which could fetch other files',
      fr: 'il déclare un type de document, qui pourrait appeler d’autres fichiers',
      ar: 'يعلن نوع وثيقة قد يستدعي ملفات أخرى',
    },
    hint: SAVE_AGAIN,
  },
  'too-large': {
    message: {
      en: 'it contains more than any sheet of mandates needs',
      fr: 'il contient plus que tout tableau de mandats',
      ar: 'يحتوي على أكثر مما يحتاج إليه أي جدول تكليفات',
    },
    hint: SPLIT,
  },
  'too-many-rows': {
    message: {
      en: 'it has more than 100,000 rows',
      fr: 'il compte plus de 100\u202f000 lignes',
      ar: 'فيه أكثر من 100,000 صف',
    },
    hint: SPLIT,
  },
  'too-slow': {
    message: {
      en: 'it takes longer than 20 seconds to read',
      fr: 'sa lecture dure plus de 20\u00a0secondes',
      ar: 'تستغرق قراءته أكثر من 20 ثانية',
    },
    hint: SPLIT,
  },
  'too-hungry': {
    message: {
      en: 'it takes more memory than a sheet of mandates can need',
      fr: 'sa lecture exige plus de mémoire qu’un tableau de mandats',
      ar: 'تتطلب قراءته من الذاكرة أكثر مما يحتاج إليه جدول تكليفات',
    },
    hint: SPLIT,
  },
  'reader-failed': {
    message: {
      en: 'an error of the program ended its reading',
      fr: 'une erreur du programme en a interrompu la lecture',
      ar: 'توقفت قراءته بسبب خطأ في البرنامج',
    },
    hint: SAVE_AGAIN,
  },
  'not-a-sheet': {
    message: {
      en: 'it is neither a csv nor an xlsx file',
      fr: 'ce n’est ni un fichier csv ni un fichier xlsx',
      ar: 'ليس ملف csv ولا xlsx',
    },
    hint: {
      en: 'In the spreadsheet, save it as xlsx.',
      fr: 'Dans le tableur, enregistrez-le en xlsx.',
      ar: 'احفظه من برنامج الجداول بصيغة xlsx.',
    },
  },
  closed: {
    message: {
      en: 'it is protected by a password, or of the Excel from before 2007 (.xls)',
      fr: 'il est protégé par un mot de passe, ou date d’un Excel antérieur à 2007 (.xls)',
      ar: 'محمي بكلمة سر، أو من صيغة Excel السابقة لعام 2007 (.xls)',
    },
    hint: {
      en: 'Save it as xlsx, without a password.',
      fr: 'Enregistrez-le en xlsx, sans mot de passe.',
      ar: 'احفظه بصيغة xlsx دون كلمة سر.',
    },
  },
}

export const SHEET_FAILURES: Explanations<
  'sheet-unreadable' | 'sheet-without-columns' | 'sheet-repeats-column' | 'partly-written'
> = {
  'sheet-unreadable': {
    en: ({ file, reason }) => unreadable(file, FAULTS[reason], 'en'),
    fr: ({ file, reason }) => unreadable(file, FAULTS[reason], 'fr'),
    ar: ({ file, reason }) => unreadable(file, FAULTS[reason], 'ar'),
  },
  'sheet-without-columns': {
    en: ({ file, missing }) => ({
      message: `${file} has no sheet with the columns ${andList(missing, 'en')}; nothing was written.`,
      hint: 'Apply a file that mandates export wrote, with its row of headings.',
    }),
    fr: ({ file, missing }) => ({
      message: `${file} ne contient aucune feuille dotée des colonnes ${andList(missing, 'fr')}\u00a0; rien n’a été enregistré.`,
      hint: 'Appliquez un fichier produit par mandates export, avec sa ligne d’intitulés.',
    }),
    ar: ({ file, missing }) => ({
      message: `لا توجد في ${isolate(file, 'ar')} ورقة فيها الأعمدة ${andList(missing, 'ar')}؛ لم يُحفظ شيء.`,
      hint: arabic`طبّق ملفا أنتجه ${'mandates export'} مع صف عناوينه.`,
    }),
  },
  'sheet-repeats-column': {
    en: ({ file, column }) => ({
      message: `${file} has the column ${column} twice; nothing was written.`,
      hint: 'Remove one of the two.',
    }),
    fr: ({ file, column }) => ({
      message: `${file} contient deux fois la colonne ${column}\u00a0; rien n’a été enregistré.`,
      hint: 'Supprimez l’une des deux.',
    }),
    ar: ({ file, column }) => ({
      message: arabic`العمود ${column} مكرر في ${file}؛ لم يُحفظ شيء.`,
      hint: 'احذف أحدهما.',
    }),
  },
  'partly-written': {
    en: ({ path, reason, written }) => ({
      message: `${path} could not be written (${reason}), and what had been written before it could not be taken back.`,
      lines: written,
      hint: 'These files hold their new entries. Look at them with git diff before you repeat anything.',
    }),
    fr: ({ path, reason, written }) => ({
      message: `${path} n’a pu être enregistré (${reason}), et ce qui l’avait été auparavant n’a pu être annulé.`,
      lines: written,
      hint: 'Ces fichiers contiennent leurs nouvelles entrées. Examinez-les avec git diff avant de recommencer.',
    }),
    ar: ({ path, reason, written }) => ({
      message: arabic`تعذر حفظ ${path} (${reason})، وتعذر التراجع عما حُفظ قبله.`,
      lines: written.map(file => isolate(file, 'ar')),
      hint: arabic`في هذه الملفات قيودها الجديدة. راجعها بالأمر ${'git diff'} قبل إعادة أي شيء.`,
    }),
  },
}

function unreadable(file: string, { message, hint }: Told, language: Language): Explanation {
  const said = {
    en: `${file} cannot be read: ${message.en}; nothing was written.`,
    fr: `${file} est illisible\u00a0: ${message.fr}\u00a0; rien n’a été enregistré.`,
    ar: `تعذرت قراءة ${isolate(file, 'ar')}: ${message.ar}؛ لم يُحفظ شيء.`,
  }
  return { message: said[language], hint: hint[language] }
}
