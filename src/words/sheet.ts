// The words of the sheets that `export` writes: headings and instructions.
import type { ByLanguage } from '../base/language.ts'
import type { CivilDate } from '../base/civil-date.ts'
import type { Status } from '../base/vocabulary.ts'
import { longDate } from './dates.ts'
import { arabic } from './isolate.ts'

/**
 * The columns in their order. The keys are a public contract: `apply` recognises a column by its key or its heading.
 */
export const SHEET_HEADINGS = {
  id: { en: 'ID', fr: 'Réf.', ar: 'المرجع' },
  symbol: { en: 'Document', fr: 'Document', ar: 'الوثيقة' },
  paragraph: { en: 'Paragraph', fr: 'Paragraphe', ar: 'الفقرة' },
  mandate: { en: 'Mandate', fr: 'Mandat', ar: 'التكليف' },
  action: { en: 'Action', fr: 'Action', ar: 'الإجراء' },
  text: { en: 'Text of the mandate', fr: 'Texte du mandat', ar: 'نص التكليف' },
  kind: { en: 'Kind', fr: 'Nature', ar: 'النوع' },
  department: { en: 'Department', fr: 'Département', ar: 'الإدارة' },
  due: { en: 'Due', fr: 'Échéance', ar: 'الموعد المحدد' },
  meeting: { en: 'Due at', fr: 'Échéant à la réunion', ar: 'الاجتماع' },
  target: { en: 'Internal target', fr: 'Date cible interne', ar: 'الموعد الداخلي' },
  mandate_status: { en: 'Status of the mandate', fr: 'État du mandat', ar: 'حالة التكليف' },
  status: { en: 'Status', fr: 'État', ar: 'الحالة' },
  date: { en: 'Date', fr: 'Date', ar: 'التاريخ' },
  note: { en: 'Note', fr: 'Note', ar: 'الملاحظة' },
  evidence: { en: 'Evidence', fr: 'Pièces justificatives', ar: 'مستندات الإثبات' },
  by: { en: 'Reported by', fr: 'Communiqué par', ar: 'جهة الإبلاغ' },
  internal: { en: 'Internal', fr: 'Interne', ar: 'داخلي' },
  state: { en: 'Leave as it is', fr: 'Ne pas modifier', ar: 'يُترك كما هو' },
} satisfies Record<string, ByLanguage<string>>

export type SheetColumn = keyof typeof SHEET_HEADINGS

/**
 * The columns that `export --editable` adds. Each sets a field, as the option of `edit` with the same name does. A column
 * of the organisation's own is `extra:` and the id of its field.
 */
export const FIELD_HEADINGS = {
  set_title: { en: 'Title', fr: 'Titre', ar: 'العنوان' },
  set_kind: { en: 'Kind', fr: 'Nature', ar: 'النوع' },
  set_department: { en: 'Departments', fr: 'Départements', ar: 'الإدارات' },
  set_due: {
    en: 'Deadline in the document',
    fr: 'Échéance fixée par le document',
    ar: 'الموعد في الوثيقة',
  },
  set_target: { en: 'Internal target', fr: 'Date cible interne', ar: 'الموعد الداخلي' },
  set_subject: { en: 'Subjects', fr: 'Thèmes', ar: 'المواضيع' },
  set_officer: { en: 'Officer in charge', fr: 'Personne responsable', ar: 'الموظف المسؤول' },
} satisfies Record<string, ByLanguage<string>>

/** The heading of what is wrong with a row that is sent back. `apply` does not read this column. */
export const PROBLEM_HEADING: ByLanguage<string> = {
  en: 'Problem',
  fr: 'Anomalie',
  ar: 'المشكلة',
}

export type FieldColumn = keyof typeof FIELD_HEADINGS | `extra:${string}`

export type Column = SheetColumn | FieldColumn

export const YES: ByLanguage<string> = { en: 'yes', fr: 'oui', ar: 'نعم' }

/** Spreadsheets allow 31 characters at most. */
export const SHEET_NAMES = {
  mandates: { en: 'Mandates', fr: 'Mandats', ar: 'التكليفات' },
  guide: { en: 'How to use this workbook', fr: 'Mode d’emploi', ar: 'طريقة الاستخدام' },
} satisfies Record<string, ByLanguage<string>>

/** The message of a spreadsheet for an invalid value. */
export const SHEET_ADVICE = {
  status: {
    en: 'Choose a status from the list.',
    fr: 'Choisissez un état dans la liste.',
    ar: 'اختر الحالة من القائمة.',
  },
  date: {
    en: 'Enter the date on which it was done.',
    fr: 'Saisissez la date à laquelle le fait s’est produit.',
    ar: 'أدخل تاريخ الإنجاز.',
  },
} satisfies Record<string, ByLanguage<string>>

/** The lines of the instructions. */
export const GUIDE_LINES: ByLanguage<(day: CivilDate) => readonly string[]> = {
  en: day => [
    `Situation on ${longDate(day, 'en')}: one row for each action, and one row for each mandate without actions.`,
    'Change only the coloured columns: Status, Date, Note, Evidence, Reported by, Internal.',
    'Each row that you change becomes a new entry with its date; nothing recorded before is overwritten.',
    'Date: the date on which it was done. If you do not change it, the date is the day on which the sheet is applied.',
    'Evidence: kind and reference, such as note-verbale:NV/2018/412. Separate several with semicolons. Keep those that are there and add the new ones.',
    'Internal: “yes” keeps the new entry out of the report to ministers.',
    'Rows may be sorted, filtered or removed; a row that is removed changes nothing. Leave the headings, the ID and the last column as they are.',
    'To add an action, add a row with the ID of the mandate and the title of the action. Leave the last column of the row empty.',
    'To see the changes: mandates apply FILE. To record them: mandates apply FILE --write.',
  ],
  fr: day => [
    `Situation des fiches au ${longDate(day, 'fr')}\u00a0: une ligne par action, et une ligne par mandat sans action.`,
    'Modifiez uniquement les colonnes colorées\u00a0: État, Date, Note, Pièces justificatives, Communiqué par, Interne.',
    'Chaque ligne modifiée devient une nouvelle entrée datée\u00a0; rien de ce qui a été enregistré n’est remplacé.',
    'Date\u00a0: la date à laquelle le fait s’est produit. Si vous ne modifiez pas cette date, la date retenue est celle du jour où le tableau est appliqué.',
    'Pièces justificatives\u00a0: nature et numéro, par exemple note-verbale:NV/2018/412\u00a0; séparez-les par des points-virgules. Gardez les pièces déjà présentes dans la cellule et ajoutez les nouvelles.',
    'Interne\u00a0: «\u00a0oui\u00a0» exclut la nouvelle entrée du rapport ministériel.',
    'Les lignes peuvent être triées, filtrées ou supprimées\u00a0; une ligne supprimée ne change rien. Ne touchez ni aux intitulés, ni à la référence, ni à la dernière colonne.',
    'Pour ajouter une action, ajoutez une ligne avec la référence du mandat et le titre de l’action. Laissez vide la dernière colonne de la ligne.',
    'Pour afficher les modifications\u00a0: mandates apply FICHIER. Pour les enregistrer\u00a0: mandates apply FICHIER --write.',
  ],
  ar: day => [
    `الحالة في ${longDate(day, 'ar')}: صف لكل إجراء، وصف لكل تكليف بلا إجراءات.`,
    'عدّل ما في الأعمدة الملونة فقط: «الحالة» و«التاريخ» و«الملاحظة» و«مستندات الإثبات» و«جهة الإبلاغ» و«داخلي».',
    'كل صف تعدله يصبح قيدا جديدا مؤرخا، ولا يُستبدل شيء مما سبق تسجيله.',
    'التاريخ: تاريخ الإنجاز. وإذا تُرك كما هو اعتُمد تاريخ تطبيق الجدول.',
    arabic`مستندات الإثبات: النوع والرقم، مثل ${'note-verbale:NV/2018/412'}، ويُفصل بين عدة مستندات بفاصلة منقوطة. أبق الموجود وأضف إليه الجديد.`,
    'داخلي: «نعم» تُبقي القيد الجديد خارج التقرير المقدم إلى الوزراء.',
    'يمكن فرز الصفوف أو تصفيتها أو حذفها، ولا يغير حذف صف شيئا مما في السجلات. اترك العناوين والمرجع والعمود الأخير كما هي.',
    'لإضافة إجراء أضف صفا فيه مرجع التكليف وعنوان الإجراء، واترك العمود الأخير من الصف فارغا.',
    arabic`لمعاينة التغييرات: ${'mandates apply الملف'}. لحفظها: ${'mandates apply الملف --write'}.`,
  ],
}

export const GUIDE_STATUSES: ByLanguage<string> = {
  en: 'Statuses, and what each needs',
  fr: 'Les états, et ce que chacun exige',
  ar: 'الحالات وما يتطلبه كل منها',
}

export const GUIDE_EVIDENCE: ByLanguage<string> = {
  en: 'Kinds of evidence',
  fr: 'Natures des pièces justificatives',
  ar: 'أنواع مستندات الإثبات',
}

/** The requirements of each status; null without any. */
export const STATUS_NEEDS: Record<Status, ByLanguage<string> | null> = {
  'not-started': null,
  'in-progress': null,
  'partially-implemented': null,
  implemented: {
    en: 'new evidence; for a continuing mandate as a whole, a decision (mandates update)',
    fr: 'une nouvelle pièce justificative\u00a0; pour un mandat continu dans son ensemble, une décision (mandates update)',
    ar: 'مستند إثبات جديد؛ وللتكليف المستمر بأكمله قرار (mandates update)',
  },
  ongoing: {
    en: 'only for recurring and continuing mandates',
    fr: 'seulement pour les mandats périodiques et continus',
    ar: 'للتكليفات الدورية والمستمرة فقط',
  },
  blocked: { en: 'a new note', fr: 'une nouvelle note', ar: 'ملاحظة جديدة' },
  overtaken: { en: 'a new note', fr: 'une nouvelle note', ar: 'ملاحظة جديدة' },
  superseded: {
    en: 'the later mandate (mandates update)',
    fr: 'le mandat ultérieur (mandates update)',
    ar: 'التكليف اللاحق (mandates update)',
  },
  discontinued: {
    en: 'a new note; for a mandate, a decision (mandates update)',
    fr: 'une nouvelle note\u00a0; pour un mandat, une décision (mandates update)',
    ar: 'ملاحظة جديدة؛ وللتكليف قرار (mandates update)',
  },
}
