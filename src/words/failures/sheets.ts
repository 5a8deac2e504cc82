// Failures of sheets to apply, and of writing several files at once.
import type { ByLanguage, Language } from '../../base/language.ts'
import type { SheetFault } from '../../base/failure-reasons.ts'
import type { Explanation, Explanations } from '../explanation.ts'
import { andList, arabic, isolate } from '../isolate.ts'

interface FaultWords {
  readonly message: ByLanguage<string>
  readonly hint: ByLanguage<string>
}

const SAVE_AGAIN: ByLanguage<string> = {
  en: 'Open it in the spreadsheet and save it again as xlsx.',
  fr: 'Ouvrez le fichier dans le tableur et enregistrez-le de nouveau en xlsx.',
  ar: 'افتحه في برنامج جداول البيانات واحفظه من جديد بصيغة xlsx.',
}

const SPLIT: ByLanguage<string> = {
  en: 'Export and apply one part at a time, for example with --document or --department.',
  fr: 'Exportez et appliquez une partie à la fois, par exemple avec --document ou --department.',
  ar: arabic`صدّر وطبّق جزءا في كل مرة، مثلا بالخيار ${'--document'} أو ${'--department'}.`,
}

const FAULTS: Readonly<Record<SheetFault, FaultWords>> = {
  encoding: {
    message: {
      en: 'its encoding is not UTF-8 or UTF-16, so some characters would be lost',
      fr: 'son codage n’est ni UTF-8 ni UTF-16, et certains caractères seraient perdus',
      ar: arabic`محارفه بترميز غير ${'UTF-8'} أو ${'UTF-16'} وقد يُفقد بعضها`,
    },
    hint: {
      en: 'Save it as “CSV UTF-8”, or as xlsx.',
      fr: 'Enregistrez le tableau au format «\u00a0CSV UTF-8\u00a0», ou en xlsx.',
      ar: arabic`احفظه بصيغة «${'CSV UTF-8'}» أو xlsx.`,
    },
  },
  quotes: {
    message: {
      en: 'a quotation mark is not closed, or is in the middle of a cell',
      fr: 'un guillemet n’est pas fermé, ou se trouve au milieu d’une cellule',
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
      en: 'it has a DOCTYPE declaration, which could load other files',
      fr: 'il contient une déclaration DOCTYPE, qui pourrait charger d’autres fichiers',
      ar: 'فيه تعريف لنوع الوثيقة (DOCTYPE) قد يستدعي ملفات أخرى',
    },
    hint: SAVE_AGAIN,
  },
  'too-large': {
    message: {
      en: 'its contents are too large',
      fr: 'son contenu dépasse la taille admise',
      ar: 'حجم محتواه يتجاوز الحد المسموح به',
    },
    hint: SPLIT,
  },
  'too-many-rows': {
    message: {
      en: 'it has more than 50,000 rows',
      fr: 'il compte plus de 50\u202f000 lignes',
      ar: 'فيه أكثر من 50,000 صف',
    },
    hint: SPLIT,
  },
  'too-slow': {
    message: {
      en: 'it takes longer than 20 seconds to read',
      fr: 'sa lecture a duré plus de 20\u00a0secondes et a été interrompue',
      ar: 'تستغرق قراءته أكثر من 20 ثانية',
    },
    hint: SPLIT,
  },
  'too-hungry': {
    message: {
      en: 'it needs too much memory to read',
      fr: 'sa lecture exige trop de mémoire',
      ar: 'تتطلب قراءته ذاكرة أكثر من المسموح به',
    },
    hint: SPLIT,
  },
  'reader-failed': {
    message: {
      en: 'an error in the program stopped the reading',
      fr: 'une erreur du programme a interrompu la lecture',
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
      fr: 'Dans le tableur, enregistrez le fichier en xlsx.',
      ar: 'احفظه من برنامج جداول البيانات بصيغة xlsx.',
    },
  },
  closed: {
    message: {
      en: 'it is protected by a password, or in the old Excel format, from before 2007 (.xls)',
      fr: 'il est protégé par un mot de passe, ou au format d’Excel antérieur à 2007 (.xls)',
      ar: arabic`إنه محمي بكلمة سر، أو من صيغة ${'Excel'} السابقة لعام 2007 (${'.xls'})`,
    },
    hint: {
      en: 'Save it as xlsx, without a password.',
      fr: 'Enregistrez le fichier en xlsx, sans mot de passe.',
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
      hint: 'Use a file written by mandates export, and keep its heading row.',
    }),
    fr: ({ file, missing }) => ({
      message: `Le fichier ${file} ne contient aucun tableau avec ${missing.length === 1 ? 'la colonne' : 'les colonnes'} ${andList(missing, 'fr')}\u00a0; rien n’a été enregistré.`,
      hint: 'Appliquez un fichier produit par mandates export, avec sa ligne d’en-tête.',
    }),
    ar: ({ file, missing }) => ({
      message: `لا توجد في الملف ${isolate(file, 'ar')} ورقة ${missing.length === 1 ? 'فيها العمود' : missing.length === 2 ? 'فيها العمودان' : 'فيها الأعمدة'} ${andList(missing, 'ar')}؛ لم يُحفظ شيء.`,
      hint: arabic`طبّق ملفا أنتجه ${'mandates export'} مع صف عناوينه.`,
    }),
  },
  'sheet-repeats-column': {
    en: ({ file, column }) => ({
      message: `${file} has the column ${column} twice; nothing was written.`,
      hint: 'Remove one of the two columns.',
    }),
    fr: ({ file, column }) => ({
      message: `Le fichier ${file} contient deux fois la colonne ${column}\u00a0; rien n’a été enregistré.`,
      hint: 'Supprimez l’une des deux colonnes.',
    }),
    ar: ({ file, column }) => ({
      message: arabic`العمود ${column} مكرر في الملف ${file}؛ لم يُحفظ شيء.`,
      hint: 'احذف أحد العمودين.',
    }),
  },
  'partly-written': {
    en: ({ path, reason, written }) => ({
      message: `${path} could not be written (${reason}), and the files written before it could not be restored.`,
      lines: written,
      hint: 'The files listed here contain the new entries. Check them with git diff before you run the command again.',
    }),
    fr: ({ path, reason, written }) => ({
      message: `Le fichier ${path} n’a pas pu être enregistré (${reason}), et les fichiers enregistrés avant lui n’ont pas pu être rétablis.`,
      lines: written,
      hint: 'Les fichiers énumérés ici contiennent les nouvelles entrées. Examinez ces fichiers avec git diff avant de relancer la commande.',
    }),
    ar: ({ path, reason, written }) => ({
      message: arabic`تعذر حفظ الملف ${path} (${reason})، وتعذرت استعادة الملفات المحفوظة قبله.`,
      lines: written.map(file => isolate(file, 'ar')),
      hint: arabic`الملفات المذكورة هنا فيها القيود الجديدة. راجعها بالأمر ${'git diff'} قبل إعادة الأمر.`,
    }),
  },
}

function unreadable(file: string, { message, hint }: FaultWords, language: Language): Explanation {
  const wrongSheet = {
    en: `${file} cannot be read: ${message.en}; nothing was written.`,
    fr: `Le fichier ${file} est illisible\u00a0: ${message.fr}\u00a0; rien n’a été enregistré.`,
    ar: `تعذرت قراءة الملف ${isolate(file, 'ar')}: ${message.ar}؛ لم يُحفظ شيء.`,
  }
  return { message: wrongSheet[language], hint: hint[language] }
}
