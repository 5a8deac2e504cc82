// The labels for the fixed words of the records.
import {
  type ByLanguage,
  type Language,
  languageName,
  type LanguageTag,
  type Sentence,
} from '../base/language.ts'
import type { Answer, EvidenceKind, MandateKind, MeetingState, Status } from '../base/vocabulary.ts'

/** French labels are nouns, which fit both *mandat* and *action*. */
export const STATUS_LABELS: Record<Status, ByLanguage<string>> = {
  'not-started': {
    en: 'Not started',
    fr: 'Mise en œuvre non engagée',
    ar: 'لم يبدأ التنفيذ',
  },
  'in-progress': {
    en: 'Under implementation',
    fr: 'En cours de mise en œuvre',
    ar: 'قيد التنفيذ',
  },
  'partially-implemented': {
    en: 'Partially implemented',
    fr: 'Mise en œuvre partielle',
    ar: 'منفّذ جزئيا',
  },
  implemented: { en: 'Implemented', fr: 'Mise en œuvre achevée', ar: 'منفّذ' },
  ongoing: { en: 'Ongoing', fr: 'Mise en œuvre continue', ar: 'تنفيذ مستمر' },
  blocked: { en: 'Blocked', fr: 'Mise en œuvre bloquée', ar: 'متعثر' },
  overtaken: {
    en: 'Overtaken by events',
    fr: 'Sans objet',
    ar: 'تجاوزته الأحداث',
  },
  superseded: {
    en: 'Superseded',
    fr: 'Remplacé par un mandat ultérieur',
    ar: 'حل محله تكليف لاحق',
  },
  discontinued: { en: 'Discontinued', fr: 'Mandat clos par décision', ar: 'أُنهي بقرار' },
}

/** The labels for actions, where those for mandates do not fit. */
const ACTION_STATUS_LABELS: Record<Status, ByLanguage<string>> = {
  'not-started': STATUS_LABELS['not-started'],
  'in-progress': STATUS_LABELS['in-progress'],
  'partially-implemented': STATUS_LABELS['partially-implemented'],
  implemented: STATUS_LABELS.implemented,
  ongoing: STATUS_LABELS.ongoing,
  blocked: STATUS_LABELS.blocked,
  overtaken: STATUS_LABELS.overtaken,
  superseded: { en: 'Superseded', fr: 'Action remplacée', ar: 'حل محله إجراء آخر' },
  discontinued: { en: 'Discontinued', fr: 'Action abandonnée', ar: 'أُوقف العمل به' },
}

/** The label for the status of a mandate or an action. */
export function statusLabel(status: Status, of: 'mandate' | 'action', language: Language): string {
  return (of === 'action' ? ACTION_STATUS_LABELS : STATUS_LABELS)[status][language]
}

/** A label after a colon. French then begins it in lower case. */
export function afterColon(label: string, language: Language): string {
  return AFTER_COLON[language]?.(label) ?? label
}

/** Undefined for languages in which the label does not change. */
const AFTER_COLON: ByLanguage<((label: string) => string) | undefined> = {
  en: undefined,
  fr: label => label.charAt(0).toLowerCase() + label.slice(1),
  ar: undefined,
}

/** French labels for narrow cells. They agree in gender with *mandat* or *action*. */
const FRENCH_IN_A_CELL: Record<Status, Record<'mandate' | 'action', string>> = {
  'not-started': { mandate: 'Non engagé', action: 'Non engagée' },
  'in-progress': { mandate: 'En cours', action: 'En cours' },
  'partially-implemented': { mandate: 'Partiel', action: 'Partielle' },
  implemented: { mandate: 'Achevé', action: 'Achevée' },
  ongoing: { mandate: 'Continu', action: 'Continue' },
  blocked: { mandate: 'Bloqué', action: 'Bloquée' },
  overtaken: { mandate: 'Sans objet', action: 'Sans objet' },
  superseded: { mandate: 'Remplacé', action: 'Remplacée' },
  discontinued: { mandate: 'Clos par décision', action: 'Abandonnée' },
}

/** Undefined for languages whose usual labels are short enough. */
const SHORTER: ByLanguage<typeof FRENCH_IN_A_CELL | undefined> = {
  en: undefined,
  fr: FRENCH_IN_A_CELL,
  ar: undefined,
}

/** A short label, for a list on a terminal or a table of the report. */
export function shortStatusLabel(
  status: Status,
  of: 'mandate' | 'action',
  language: Language,
): string {
  return SHORTER[language]?.[status][of] ?? statusLabel(status, of, language)
}

export const KIND_LABELS: Record<MandateKind, ByLanguage<string>> = {
  'one-off': { en: 'one-off', fr: 'ponctuel', ar: 'لمرة واحدة' },
  recurring: { en: 'recurring', fr: 'périodique', ar: 'دوري' },
  continuing: { en: 'continuing', fr: 'continu', ar: 'مستمر' },
}

export const EVIDENCE_LABELS: Record<EvidenceKind, ByLanguage<string>> = {
  'note-verbale': { en: 'note verbale', fr: 'note verbale', ar: 'مذكرة شفوية' },
  letter: { en: 'letter', fr: 'lettre', ar: 'رسالة' },
  report: { en: 'report', fr: 'rapport', ar: 'تقرير' },
  statement: { en: 'statement', fr: 'déclaration', ar: 'بيان' },
  minutes: { en: 'minutes', fr: 'procès-verbal', ar: 'محضر' },
  resolution: { en: 'resolution', fr: 'résolution', ar: 'قرار' },
  'press-release': { en: 'press release', fr: 'communiqué de presse', ar: 'بيان صحفي' },
  act: { en: 'act of a State', fr: 'acte national', ar: 'صك صادر عن دولة' },
  other: { en: 'document', fr: 'document', ar: 'وثيقة' },
}

export const ANSWER_LABELS: Record<Answer, ByLanguage<string>> = {
  complied: { en: 'complied', fr: 'mesure prise', ar: 'اتُّخذ التدبير' },
  'existing-law': { en: 'existing law', fr: 'législation en vigueur', ar: 'تشريع نافذ' },
  'in-progress': { en: 'in progress', fr: 'mesure en cours', ar: 'قيد الإنجاز' },
  partial: { en: 'partial', fr: 'mesure partielle', ar: 'اتُّخذ جزئيا' },
  declined: { en: 'declined', fr: 'demande déclinée', ar: 'اعتذرت عن اتخاذه' },
  acknowledged: { en: 'acknowledged', fr: 'accusé de réception', ar: 'إشعار بالاستلام' },
}

/** In Arabic the labels refer to the holding of the meeting, because a session and a meeting differ in gender. */
export const MEETING_STATE_LABELS: Record<MeetingState, ByLanguage<string>> = {
  planned: { en: 'planned', fr: 'prévue', ar: 'الانعقاد مقرر' },
  held: { en: 'held', fr: 'tenue', ar: 'تم الانعقاد' },
  postponed: { en: 'postponed', fr: 'reportée', ar: 'الانعقاد مؤجل' },
  cancelled: { en: 'cancelled', fr: 'annulée', ar: 'أُلغي الانعقاد' },
}

/** For example `original: French`: the language of a text that does not exist in the reader's language. */
export function originalLabel(tag: LanguageTag, language: Language): string {
  return ORIGINAL[language](languageName(tag, language))
}

const ORIGINAL: Sentence<[name: string]> = {
  en: name => `original: ${name}`,
  fr: name => `original\u00a0: ${name}`,
  ar: name => `الأصل: ب${name}`,
}

/** The names of fields. */
export const FIELD_LABELS = {
  id: { en: 'ID', fr: 'Réf.', ar: 'المرجع' },
  formerly: { en: 'Formerly', fr: 'Anciennement', ar: 'المرجع السابق' },
  title: { en: 'Title', fr: 'Titre', ar: 'العنوان' },
  symbol: { en: 'Symbol', fr: 'Cote', ar: 'الرمز' },
  subjects: { en: 'Subjects', fr: 'Thèmes', ar: 'المواضيع' },
  officer: { en: 'Officer', fr: 'Responsable', ar: 'الموظف المسؤول' },
  mandate: { en: 'Mandate', fr: 'Mandat', ar: 'التكليف' },
  mandateOrAction: { en: 'Mandate or action', fr: 'Mandat ou action', ar: 'التكليف أو الإجراء' },
  status: { en: 'Status', fr: 'État', ar: 'الحالة' },
  due: { en: 'Due', fr: 'Échéance', ar: 'الموعد المحدد' },
  document: { en: 'Document', fr: 'Document', ar: 'الوثيقة' },
  paragraph: { en: 'Paragraph', fr: 'Paragraphe', ar: 'الفقرة' },
  departments: { en: 'Department', fr: 'Département', ar: 'الإدارة' },
  kind: { en: 'Kind', fr: 'Nature', ar: 'النوع' },
  updated: { en: 'Last update', fr: 'Dernière mise à jour', ar: 'آخر تحديث' },
  actions: { en: 'Actions', fr: 'Actions', ar: 'الإجراءات' },
  source: { en: 'Source', fr: 'Source', ar: 'المصدر' },
  body: { en: 'Issuing body', fr: 'Organe auteur', ar: 'الجهة المصدرة' },
  meeting: { en: 'Meeting', fr: 'Réunion', ar: 'الاجتماع' },
  date: { en: 'Date', fr: 'Date', ar: 'التاريخ' },
  place: { en: 'Place', fr: 'Lieu', ar: 'المكان' },
  state: { en: 'Status of the meeting', fr: 'Situation', ar: 'الحالة' },
  text: { en: 'Text', fr: 'Texte', ar: 'النص' },
  target: { en: 'Internal target', fr: 'Date cible interne', ar: 'الموعد الداخلي' },
  history: { en: 'History', fr: 'Historique', ar: 'سجل التغييرات' },
  evidence: { en: 'Evidence', fr: 'Pièces justificatives', ar: 'مستندات الإثبات' },
  replies: {
    en: 'Replies of Member States',
    fr: 'Réponses des États membres',
    ar: 'ردود الدول الأعضاء',
  },
  lineage: { en: 'Continuity', fr: 'Continuité', ar: 'تجديد التكليف' },
  renews: { en: 'Renews', fr: 'Reconduit', ar: 'مجدد من' },
  renewedBy: { en: 'Renewed by', fr: 'Reconduit par', ar: 'جُدد في' },
  cites: { en: 'Cites', fr: 'Textes cités', ar: 'يشير إلى' },
  confirmed: { en: 'Noted by', fr: 'Note prise par', ar: 'أُخذ العلم بإنجازه' },
  addressee: { en: 'Addressee', fr: 'Destinataire', ar: 'الجهة الموجه إليها' },
} satisfies Record<string, ByLanguage<string>>

/** The label of the departments of one mandate, if it has several. */
export const SEVERAL_DEPARTMENTS: ByLanguage<string> = {
  en: 'Departments',
  fr: 'Départements',
  ar: 'الإدارات',
}

export type FieldLabel = keyof typeof FIELD_LABELS
