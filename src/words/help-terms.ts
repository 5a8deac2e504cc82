// The placeholders of help pages (`<…>`) and the words of their examples, in the reader's language.
import type { ByLanguage, Language } from '../base/language.ts'
import { isolate } from './isolate.ts'

/** Translations of placeholders. */
const VALUE_NAMES: ByLanguage<Readonly<Record<string, string>>> = {
  en: {},
  fr: {
    acronym: 'sigle',
    address: 'adresse',
    answer: 'réponse',
    body: 'organe',
    command: 'commande',
    day: 'date',
    deadline: 'échéance',
    dir: 'dossier',
    field: 'champ',
    file: 'fichier',
    files: 'fichiers',
    folder: 'dossier',
    from: 'de',
    id: 'réf',
    key: 'clé',
    kind: 'nature',
    mandate: 'mandat',
    meeting: 'réunion',
    name: 'nom',
    'new-id': 'nouvelle réf',
    number: 'nombre',
    ours: 'locale',
    path: 'chemin',
    recipients: 'destinataires',
    ref: 'pièce',
    state: 'État',
    status: 'état',
    symbol: 'cote',
    text: 'texte',
    theirs: 'autre',
    time: 'délai',
    title: 'titre',
    to: 'à',
  },
  ar: {
    acronym: 'مختصر',
    address: 'عنوان',
    answer: 'رد',
    base: 'أصل',
    body: 'جهة',
    code: 'رمز',
    command: 'أمر',
    date: 'تاريخ',
    day: 'تاريخ',
    deadline: 'موعد',
    dir: 'مجلد',
    document: 'وثيقة',
    field: 'حقل',
    file: 'ملف',
    files: 'ملفات',
    folder: 'مجلد',
    from: 'من',
    format: 'صيغة',
    id: 'مرجع',
    key: 'معيار',
    kind: 'نوع',
    mandate: 'تكليف',
    meeting: 'اجتماع',
    name: 'اسم',
    'new-id': 'مرجع جديد',
    number: 'عدد',
    options: 'خيارات',
    ours: 'نسختنا',
    path: 'مسار',
    recipients: 'جهات',
    ref: 'مستند',
    shell: 'مفسر',
    state: 'دولة',
    status: 'حالة',
    symbol: 'رمز',
    text: 'نص',
    theirs: 'نسختهم',
    time: 'مدة',
    title: 'عنوان',
    to: 'إلى',
  },
}

/** Translations of texts and words in examples. */
const EXAMPLE_TEXTS: ByLanguage<Readonly<Record<string, string>>> = {
  en: {},
  fr: {
    'Raised with two counterparts': 'Question évoquée avec deux homologues',
    'Ask the States for a list of their national measures':
      'Demander aux États la liste de leurs mesures nationales',
    'Draft the report': 'Rédiger le rapport',
    'The report is with the translators': 'Le rapport est en cours de traduction',
    'Replies are still coming in': 'Des réponses sont encore attendues',
    'OIC/CFM-46/2019/FINAL, paragraph 12': 'OIC/CFM-46/2019/FINAL, paragraphe 12',
    'A bill is before parliament': 'Un projet de loi est à l’examen au parlement',
    'The letter had another number': 'La lettre portait un autre numéro',
    'The wrong day': 'La date était fausse',
    'Recorded for the wrong action': 'Entrée saisie pour une autre action',
    'It is about the other action': 'Elle concerne l’autre action',
    'Note verbale to all Member States': 'Note verbale à tous les États membres',
    'This paragraph asks the Member States, not us': 'Ce paragraphe s’adresse aux États membres',
    'Added twice': 'Ajoutée deux fois',
    '60th session': '60e session',
    'Standing Committee': 'Comité permanent',
    'Office of the Secretary-General': 'Bureau du Secrétaire général',
    'Cultural heritage': 'Patrimoine culturel',
    'Support by the missions': 'Appui des missions',
    'Union of Lighthouses': 'Union des phares',
    'Council of Ministers': 'Conseil des ministres',
    Jeddah: 'Djeddah',
    'Political Affairs': 'Affaires politiques',
    Council: 'Conseil',
    Malaysia: 'Malaisie',
    tourism: 'tourisme',
  },
  ar: {
    'Raised with two counterparts': 'أُثيرت المسألة مع نظيرين',
    'Ask the States for a list of their national measures': 'طلب قائمة بالتدابير الوطنية من الدول',
    'Draft the report': 'إعداد مشروع التقرير',
    'The report is with the translators': 'التقرير قيد الترجمة',
    'Replies are still coming in': 'لا تزال الردود ترد',
    'OIC/CFM-46/2019/FINAL, paragraph 12': 'التقرير الختامي، الفقرة 12',
    'A bill is before parliament': 'مشروع قانون معروض على البرلمان',
    'The letter had another number': 'رقم الرسالة غير صحيح',
    'The wrong day': 'التاريخ غير صحيح',
    'Recorded for the wrong action': 'القيد يخص إجراء آخر',
    'It is about the other action': 'القيد يخص الإجراء الآخر',
    'Note verbale to all Member States': 'مذكرة شفوية إلى جميع الدول الأعضاء',
    'This paragraph asks the Member States, not us': 'هذه الفقرة موجهة إلى الدول الأعضاء',
    'Added twice': 'أُضيف مرتين',
    '60th session': 'الدورة الستون',
    'Standing Committee': 'اللجنة الدائمة',
    'Office of the Secretary-General': 'ديوان الأمين العام',
    'Cultural heritage': 'التراث الثقافي',
    'Support by the missions': 'دعم البعثات',
    'Union of Lighthouses': 'اتحاد المنارات',
    'Council of Ministers': 'المجلس الوزاري',
    Jeddah: 'جدة',
    Amina: 'أمينة',
    Monuments: 'الآثار',
    'Political Affairs': 'الشؤون السياسية',
    Council: 'المجلس',
    Malaysia: 'ماليزيا',
    tourism: 'السياحة',
  },
}

export function valueName(name: string, language: Language): string {
  return VALUE_NAMES[language][name] ?? name
}

/**
 * Terms such as `--records <dir>` or `[options] <mandate>`, with the placeholders in `language`. Arabic ones are isolated,
 * because the rest runs from left to right.
 */
export function namedTerm(term: string, language: Language): string {
  return term.replace(
    /([<[])([a-z-]+)((?:,?\.\.\.)?[>\]])/g,
    (_, open: string, name: string, close: string) =>
      isolate(open + valueName(name, language) + close, language),
  )
}

export function exampleIn(language: Language): (example: string) => string {
  return example =>
    example.replace(/"([^"]*)"|\w+/g, (word, text?: string) => {
      const translation = EXAMPLE_TEXTS[language][text ?? word]
      if (translation === undefined) return word
      return text === undefined ? translation : `"${translation}"`
    })
}
