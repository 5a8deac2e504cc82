// The questions at a terminal, and the hints for answering them.
import type { ByLanguage, Language, Sentence, Words } from '../base/language.ts'
import { arabic, isolate, quote } from './isolate.ts'
import { FIELD_LABELS } from './labels.ts'
import { andMore } from './list.ts'
import { ENTRY_FIELDS } from './recording.ts'

/** The meaning of the keys, by the kind of question. */
export const ANSWER_KEYS = {
  text: {
    en: 'Enter: accept · Esc: quit',
    fr: 'Entrée pour valider · Échap pour quitter',
    ar: 'مفتاح Enter للتأكيد · Esc للخروج',
  },
  selected: {
    en: 'typing replaces it · ← → edit it · Enter: accept · Esc: quit',
    fr: 'la saisie remplace la réponse · ← → pour modifier · Entrée pour valider · Échap pour quitter',
    ar: 'الكتابة تحل محل الإجابة · ← → لتعديلها · Enter للتأكيد · Esc للخروج',
  },
  choice: {
    en: '↑ ↓ move · Enter: choose · Esc: quit',
    fr: '↑ ↓ pour se déplacer · Entrée pour choisir · Échap pour quitter',
    ar: '↑ ↓ للتنقل · Enter للاختيار · Esc للخروج',
  },
  find: {
    en: 'type a part of its id or title · ↑ ↓ move · Enter: choose · Esc: quit',
    fr: 'tapez une partie de la référence ou du titre · ↑ ↓ pour se déplacer · Entrée pour choisir · Échap pour quitter',
    ar: 'اكتب جزءا من المرجع أو العنوان · ↑ ↓ للتنقل · Enter للاختيار · Esc للخروج',
  },
} satisfies Words

/** The hint for a question in which each answer has a key. Enter chooses the named answer. */
export const MENU_KEYS: Sentence<[label: string]> = {
  en: label => `Enter: ${label} · Esc: quit`,
  fr: label => `Entrée\u00a0: ${label} · Échap pour quitter`,
  ar: label => `مفتاح Enter: ${label} · Esc للخروج`,
}

export const CHECKING: ByLanguage<string> = { en: 'one moment …', fr: 'un instant…', ar: 'لحظة…' }

export const NO_ANSWER: ByLanguage<string> = { en: 'none', fr: 'néant', ar: 'دون إجابة' }

export const NOTHING_FITS: ByLanguage<string> = {
  en: 'no match in this list; Enter searches all records',
  fr: 'aucun résultat dans cette liste\u00a0; Entrée pour chercher dans toutes les fiches',
  ar: 'لا نتيجة في هذه القائمة؛ Enter للبحث في جميع السجلات',
}

export const MORE_OPTIONS: Sentence<[count: number]> = {
  en: count => `… ${count} more`,
  fr: count => `… ${andMore.fr(count)}`,
  ar: count => `… ${andMore.ar(count)}`,
}

export const UPDATE_QUESTIONS = {
  which: FIELD_LABELS.mandateOrAction,
  status: ENTRY_FIELDS.status,
  date: ENTRY_FIELDS.date,
  note: ENTRY_FIELDS.note,
  evidence: ENTRY_FIELDS.evidence,
  reference: { en: 'Its reference', fr: 'Numéro ou cote', ar: 'الرقم أو الرمز' },
  file: { en: 'The file', fr: 'Le fichier', ar: 'الملف' },
  decidedBy: ENTRY_FIELDS.decidedBy,
  supersededBy: ENTRY_FIELDS.supersededBy,
  by: ENTRY_FIELDS.reportedBy,
  confirm: {
    en: 'Record these lines?',
    fr: 'Enregistrer ces lignes\u00a0?',
    ar: 'ما العمل بهذه الأسطر؟',
  },
} satisfies Words

export const UPDATE_REMARKS = {
  date: {
    en: 'The date on which it was done, as YYYY-MM-DD.',
    fr: 'La date à laquelle le fait s’est produit, au format AAAA-MM-JJ.',
    ar: 'تاريخ الإنجاز، بالصيغة سنة-شهر-يوم.',
  },
  note: {
    en: 'What was done, in a sentence.',
    fr: 'Ce qui a été fait, en une phrase.',
    ar: 'بيان ما أُنجز، في جملة واحدة.',
  },
  reference: {
    en: 'Its number or symbol in the registry.',
    fr: 'Le numéro ou la cote de la pièce, d’après le registre du courrier.',
    ar: 'رقم المستند أو رمزه كما قُيد في مكتب السجل.',
  },
  file: {
    en: 'A file inside the records folder.',
    fr: 'Un fichier qui se trouve dans le dossier des fiches.',
    ar: 'ملف داخل مجلد السجلات.',
  },
  by: {
    en: 'Who reports this update: a department or a person.',
    fr: 'Qui communique cette information\u00a0: un département ou une personne.',
    ar: 'جهة الإبلاغ عن هذا التحديث: إدارة أو شخص.',
  },
} satisfies Words

/** The answers, with their keys. */
export const YES_OR_NO = {
  yes: { keys: { en: 'y', fr: 'o', ar: 'ن' }, label: { en: 'yes', fr: 'oui', ar: 'نعم' } },
  no: { keys: { en: 'n', fr: 'n', ar: 'ل' }, label: { en: 'no', fr: 'non', ar: 'لا' } },
} satisfies Record<string, Record<'keys' | 'label', ByLanguage<string>>>

/** The option for a proposal of the secretariat that no meeting has decided. */
export const NO_MEETING: ByLanguage<string> = {
  en: 'no meeting yet',
  fr: 'aucune réunion à ce jour',
  ar: 'لم يصدر قرار عن أي اجتماع بعد',
}

export const NO_EVIDENCE: ByLanguage<string> = { en: 'none', fr: 'aucune', ar: 'لا يوجد' }
export const NO_MORE_EVIDENCE: ByLanguage<string> = {
  en: 'no more',
  fr: 'aucune autre',
  ar: 'لا مستند آخر',
}
export const A_FILE: ByLanguage<string> = {
  en: 'a file kept with the records',
  fr: 'un fichier du dossier des fiches',
  ar: 'ملف محفوظ مع السجلات',
}

/** The requirements of a status, by what would be missing. */
const NEEDS = {
  'evidence-required': { en: 'evidence', fr: 'une pièce justificative', ar: 'مستند إثبات' },
  'note-required': { en: 'a note', fr: 'une note', ar: 'ملاحظة' },
  'decision-required': {
    en: 'the meeting that decided it',
    fr: 'la réunion qui a pris la décision',
    ar: 'ذكر الاجتماع الذي اتخذ القرار',
  },
  'successor-required': {
    en: 'the mandate that replaces it',
    fr: 'le mandat ultérieur',
    ar: 'ذكر التكليف اللاحق',
  },
} satisfies Words

const NEEDS_THIS: ByLanguage<string> = { en: 'needs ', fr: 'requiert ', ar: 'مع ' }
/** The word between two things, neither of which is in Latin letters. */
const AND_THIS: ByLanguage<string> = { en: ' and ', fr: ' et ', ar: ' و' }

/** For example `needs a note and the meeting that decided it`. */
export function needsText(missing: readonly (keyof typeof NEEDS)[], language: Language): string {
  const things = [...new Set(missing)].map(need => NEEDS[need][language])
  return NEEDS_THIS[language] + things.join(AND_THIS[language])
}

/** The consequence for the mandate. */
export const THEN_OUTSTANDING: Sentence<[id: string, status: string]> = {
  en: (id, status) =>
    `${id} will then have the status ${quote(status, 'en')} and remain outstanding.`,
  fr: (id, status) =>
    `Le mandat ${id} aura alors l’état ${quote(status, 'fr')} et restera en suspens.`,
  ar: (id, status) =>
    `وبذلك تصبح حالة التكليف ${isolate(id, 'ar')} ${quote(status, 'ar')}، ولا يزال غير منجز.`,
}
export const THEN_CLOSED: Sentence<[id: string, status: string]> = {
  en: (id, status) =>
    `${id} will then have the status ${quote(status, 'en')} and no longer be outstanding.`,
  fr: (id, status) =>
    `Le mandat ${id} aura alors l’état ${quote(status, 'fr')} et ne sera plus en suspens.`,
  ar: (id, status) =>
    `وبذلك تصبح حالة التكليف ${isolate(id, 'ar')} ${quote(status, 'ar')}، ولا يعود ضمن التكليفات غير المنجزة.`,
}

export const CONFIRM_ANSWERS = {
  record: { en: 'yes', fr: 'oui', ar: 'حفظها' },
  commit: {
    en: 'yes, and commit to git',
    fr: 'oui, et dans git (commit)',
    ar: arabic`حفظها وإيداع الملف في ${'git'} (commit)`,
  },
  again: { en: 'change an answer', fr: 'modifier une réponse', ar: 'تغيير إحدى الإجابات' },
  leave: {
    en: 'change nothing',
    fr: 'tout laisser inchangé',
    ar: 'ترك كل شيء على حاله',
  },
} satisfies Words

/** The command that is equivalent to the answers. */
export const SAME_AS: Sentence<[command: string]> = {
  en: command => `The same in one line: ${command}`,
  fr: command => `Commande équivalente\u00a0: ${command}`,
  ar: command => `الأمر نفسه في سطر واحد: ${isolate(command, 'ar')}`,
}
