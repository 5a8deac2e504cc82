// What is asked at a terminal, and how it is answered.
import type { ByLanguage } from '../base/language.ts'
import { arabic, isolate } from './isolate.ts'

type Words = Record<string, ByLanguage<string>>
type Sentence<Values extends unknown[]> = ByLanguage<(...values: Values) => string>

/** Which keys do what, by the kind of question. */
export const ANSWER_KEYS = {
  text: {
    en: 'Enter takes it · Esc leaves',
    fr: 'Entrée pour valider · Échap pour quitter',
    ar: 'Enter للتأكيد · Esc للخروج',
  },
  selected: {
    en: 'typing replaces it · ← → edit it · Enter takes it · Esc leaves',
    fr: 'la frappe le remplace · ← → pour le modifier · Entrée pour valider · Échap pour quitter',
    ar: 'الكتابة تحل محله · ← → لتعديله · Enter للتأكيد · Esc للخروج',
  },
  choice: {
    en: '↑ ↓ move · Enter chooses · Esc leaves',
    fr: '↑ ↓ pour se déplacer · Entrée pour choisir · Échap pour quitter',
    ar: '↑ ↓ للتنقل · Enter للاختيار · Esc للخروج',
  },
  find: {
    en: 'type a part of its id or title · ↑ ↓ move · Enter chooses · Esc leaves',
    fr: 'tapez une partie de la référence ou du titre · ↑ ↓ pour se déplacer · Entrée pour choisir · Échap pour quitter',
    ar: 'اكتب جزءا من المرجع أو العنوان · ↑ ↓ للتنقل · Enter للاختيار · Esc للخروج',
  },
} satisfies Words

/** Where each answer has its key; Enter takes the one that is named. */
export const MENU_KEYS: Sentence<[label: string]> = {
  en: label => `Enter: ${label} · Esc leaves`,
  fr: label => `Entrée\u00a0: ${label} · Échap pour quitter`,
  ar: label => `Enter: ${label} · Esc للخروج`,
}

export const CHECKING: ByLanguage<string> = { en: 'one moment …', fr: 'un instant…', ar: 'لحظة…' }

export const NO_ANSWER: ByLanguage<string> = { en: 'none', fr: 'néant', ar: 'لا شيء' }

export const NOTHING_FITS: ByLanguage<string> = {
  en: 'nothing here fits; Enter looks for it among all',
  fr: 'rien ne correspond ici\u00a0; Entrée le cherche parmi tous',
  ar: 'لا شيء هنا يطابق؛ Enter للبحث عنه في الجميع',
}

export const MORE_OPTIONS: Sentence<[count: number]> = {
  en: count => `… ${count} more`,
  fr: count => `… ${count} de plus`,
  ar: count => `… وغيرها: ${count}`,
}

export const UPDATE_QUESTIONS = {
  which: { en: 'Mandate or action', fr: 'Mandat ou mesure', ar: 'التكليف أو الإجراء' },
  status: { en: 'Status', fr: 'État', ar: 'الحالة' },
  date: { en: 'Date', fr: 'Date', ar: 'التاريخ' },
  note: { en: 'Note', fr: 'Note', ar: 'الملاحظة' },
  evidence: { en: 'Evidence', fr: 'Pièce justificative', ar: 'مستند الإثبات' },
  reference: { en: 'Its reference', fr: 'Sa référence', ar: 'مرجعه' },
  file: { en: 'The file', fr: 'Le fichier', ar: 'الملف' },
  decidedBy: { en: 'Decided by the meeting', fr: 'Décidé par la réunion', ar: 'قرره الاجتماع' },
  supersededBy: {
    en: 'Replaced by the mandate',
    fr: 'Remplacé par le mandat',
    ar: 'حل محله التكليف',
  },
  by: { en: 'Reported by', fr: 'Signalé par', ar: 'الجهة المبلغة' },
  confirm: { en: 'These lines', fr: 'Ces lignes', ar: 'هذه الأسطر' },
} satisfies Words

export const UPDATE_REMARKS = {
  date: {
    en: 'The day on which it was done, as YYYY-MM-DD.',
    fr: 'Le jour où cela a été fait, au format AAAA-MM-JJ.',
    ar: 'اليوم الذي تم فيه، بالصيغة سنة-شهر-يوم.',
  },
  note: {
    en: 'What was done, in a sentence.',
    fr: 'Ce qui a été fait, en une phrase.',
    ar: 'ما تم القيام به، في جملة.',
  },
  reference: {
    en: 'Its number or symbol, as the registry has it.',
    fr: 'Son numéro ou sa cote, selon le bureau d’ordre.',
    ar: 'رقمه أو رمزه كما هو مقيد في السجل.',
  },
  file: {
    en: 'A file below the records folder.',
    fr: 'Un fichier qui se trouve dans le dossier des fiches.',
    ar: 'ملف داخل مجلد السجلات.',
  },
  by: {
    en: 'Who reports it: a department or a person.',
    fr: 'Qui le signale\u00a0: un département ou une personne.',
    ar: 'من يبلغ عنه: إدارة أو شخص.',
  },
} satisfies Words

/** Each with the key that says it. */
export const YES_OR_NO = {
  yes: { keys: { en: 'y', fr: 'o', ar: 'ن' }, label: { en: 'yes', fr: 'oui', ar: 'نعم' } },
  no: { keys: { en: 'n', fr: 'n', ar: 'ل' }, label: { en: 'no', fr: 'non', ar: 'لا' } },
} satisfies Record<string, Record<'keys' | 'label', ByLanguage<string>>>

/** Where the secretariat proposes what no meeting has decided. */
export const NO_MEETING: ByLanguage<string> = {
  en: 'no meeting yet',
  fr: 'aucune réunion à ce jour',
  ar: 'لم يقرره اجتماع بعد',
}

export const NO_EVIDENCE: ByLanguage<string> = { en: 'none', fr: 'aucune', ar: 'لا يوجد' }
export const NO_MORE_EVIDENCE: ByLanguage<string> = {
  en: 'no more',
  fr: 'aucune autre',
  ar: 'لا مزيد',
}
export const A_FILE: ByLanguage<string> = {
  en: 'a file kept with the records',
  fr: 'un fichier conservé avec les fiches',
  ar: 'ملف محفوظ مع السجلات',
}

/** What a status needs, by what would be missing without it. */
export const NEEDS = {
  'evidence-required': {
    en: 'needs evidence',
    fr: 'pièce justificative requise',
    ar: 'يتطلب مستند إثبات',
  },
  'note-required': { en: 'needs a note', fr: 'note requise', ar: 'يتطلب ملاحظة' },
  'decision-required': {
    en: 'needs the meeting that decided it',
    fr: 'réunion qui en a décidé requise',
    ar: 'يتطلب الاجتماع الذي قرره',
  },
  'successor-required': {
    en: 'needs the mandate that replaces it',
    fr: 'mandat de remplacement requis',
    ar: 'يتطلب التكليف الذي حل محله',
  },
  'ongoing-one-off': { en: '', fr: '', ar: '' },
} satisfies Words

/** What follows for the mandate. */
export const THEN_OUTSTANDING: Sentence<[id: string, status: string]> = {
  en: (id, status) => `Then ${id} is: ${status}, still outstanding.`,
  fr: (id, status) => `${id} sera alors\u00a0: ${status}, toujours en suspens.`,
  ar: (id, status) => `عندئذ تكون حالة ${isolate(id, 'ar')}: ${status}، ويبقى غير منجز.`,
}
export const THEN_CLOSED: Sentence<[id: string, status: string]> = {
  en: (id, status) => `Then ${id} is: ${status}, no longer outstanding.`,
  fr: (id, status) => `${id} sera alors\u00a0: ${status}, et ne sera plus en suspens.`,
  ar: (id, status) => `عندئذ تكون حالة ${isolate(id, 'ar')}: ${status}، ولا يبقى ضمن غير المنجز.`,
}

export const CONFIRM_ANSWERS = {
  record: { en: 'record them', fr: 'les enregistrer', ar: 'تُحفظ' },
  commit: {
    en: 'record them, and commit the file to git',
    fr: 'les enregistrer, et le fichier dans git (commit)',
    ar: arabic`تُحفظ ويُحفظ الملف في ${'git'} (commit)`,
  },
  again: { en: 'change an answer', fr: 'modifier une réponse', ar: 'تغيير إجابة' },
  leave: {
    en: 'leave everything as it is',
    fr: 'tout laisser en l’état',
    ar: 'يُترك كل شيء على حاله',
  },
} satisfies Words

/** How the same is said in one line. */
export const SAME_AS: Sentence<[command: string]> = {
  en: command => `The same in one line: ${command}`,
  fr: command => `La même chose en une ligne\u00a0: ${command}`,
  ar: command => `الشيء نفسه في سطر واحد: ${isolate(command, 'ar')}`,
}
