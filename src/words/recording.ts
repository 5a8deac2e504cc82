// The words of the recording commands: their options, and what they did.
import type { ByLanguage, Words } from '../base/language.ts'
import { ANSWERS } from '../base/vocabulary.ts'
import { arabic, isolate } from './isolate.ts'
import { ANSWER_LABELS } from './labels.ts'

export const RECORDING_OPTIONS = {
  dryRun: {
    en: 'show the lines that would change, and write nothing',
    fr: 'afficher les lignes qui changeraient, sans rien enregistrer',
    ar: 'إظهار الأسطر التي ستتغير دون حفظ شيء',
  },
  commit: {
    en: 'commit only this entry and its evidence to git',
    fr: 'enregistrer dans git (commit) cette modification et ses pièces justificatives, et rien d’autre',
    ar: arabic`إيداع ما يُسجل مع مستندات إثباته، لا غير، في ${'git'} (commit)`,
  },
  date: {
    en: 'the date on which it was done (default: today)',
    fr: 'la date de la décision ou de la réponse (par défaut\u00a0: aujourd’hui)',
    ar: 'تاريخ القرار أو الرد (افتراضيا: تاريخ اليوم)',
  },
  by: {
    en: 'who reports it (default: your name in git)',
    fr: 'qui communique l’information (par défaut\u00a0: le nom d’utilisateur de git)',
    ar: 'جهة الإبلاغ (افتراضيا: اسم المستخدم في git)',
  },
} satisfies Words

export const MANDATE_ARGUMENT: ByLanguage<string> = {
  en: 'a mandate, by its id or an unambiguous part of it',
  fr: 'un mandat, par sa référence ou toute partie non ambiguë de celle-ci',
  ar: 'تكليف، بمرجعه أو بأي جزء منه لا لبس فيه',
}

export const ACT_WORDS = {
  title: {
    en: 'what is to be done, in a few words',
    fr: 'ce qui est à faire, en quelques mots',
    ar: 'ما يتعين القيام به، في كلمات قليلة',
  },
  target: {
    en: 'the target date of the department',
    fr: 'la date que le département se fixe',
    ar: 'التاريخ الذي تحدده الإدارة لنفسها',
  },
  department: {
    en: 'the department that does it (default: the lead department)',
    fr: 'le département qui s’en charge (par défaut\u00a0: le département chef de file)',
    ar: 'الإدارة المنفذة (افتراضيا: الإدارة المسؤولة عن التكليف)',
  },
  done: { en: 'Action added', fr: 'Action ajoutée', ar: 'أُضيف إجراء' },
} satisfies Words

export const EXTEND_WORDS = {
  to: {
    en: 'the new deadline: a date, a meeting (CFM-47), or the next meeting of a body (next:CFM)',
    fr: 'la nouvelle échéance\u00a0: une date, une réunion (CFM-47) ou la prochaine réunion d’un organe (next:CFM)',
    ar: arabic`الموعد الجديد: تاريخ أو اجتماع (${'CFM-47'}) أو الاجتماع القادم لجهة (${'next:CFM'})`,
  },
  reason: {
    en: 'why the deadline is moved, in a sentence',
    fr: 'le motif du report, en une phrase',
    ar: 'سبب التمديد، في جملة',
  },
  by: {
    en: 'who decided it (default: your name in git)',
    fr: 'l’auteur de la décision (par défaut\u00a0: le nom d’utilisateur de git)',
    ar: 'الجهة التي قررت التمديد (افتراضيا: اسم المستخدم في git)',
  },
  done: { en: 'Deadline moved', fr: 'Échéance reportée', ar: 'مُدد الموعد' },
} satisfies Words

export const CONFIRM_WORDS = {
  meeting: {
    en: 'the meeting that took note of the implementation',
    fr: 'la réunion qui a pris note de la mise en œuvre',
    ar: 'الاجتماع الذي أخذ علما بالإنجاز',
  },
  ref: {
    en: 'the document and paragraph that say so',
    fr: 'le document et le paragraphe où la réunion prend note de la mise en œuvre',
    ar: 'الموضع الذي ورد فيه أخذ العلم (الوثيقة والفقرة)',
  },
  date: {
    en: 'the date (default: the last day of the meeting)',
    fr: 'la date (par défaut\u00a0: le dernier jour de la réunion)',
    ar: 'التاريخ (افتراضيا: آخر أيام الاجتماع)',
  },
  done: {
    en: 'Recorded that the meeting took note',
    fr: 'Il a été pris note de la mise en œuvre',
    ar: 'سُجل أخذ العلم بالإنجاز',
  },
} satisfies Words

export const REPLY_WORDS = {
  state: {
    en: 'a Member State, by its code or its name',
    fr: 'un État membre, par son code ou son nom',
    ar: 'دولة عضو، برمزها أو باسمها',
  },
  answer: {
    en: 'complied, existing-law, in-progress, partial, declined or acknowledged',
    fr: 'complied (mesure prise), existing-law (législation en vigueur), in-progress (mesure en cours), partial (mesure partielle), declined (demande déclinée) ou acknowledged (accusé de réception)',
    ar: ANSWERS.map(answer => `${isolate(answer, 'ar')} (${ANSWER_LABELS[answer].ar})`).join(
      ' أو ',
    ),
  },
  measure: {
    en: 'the measure that the reply is about (default: all)',
    fr: 'la mesure sur laquelle porte la réponse (par défaut\u00a0: toutes)',
    ar: 'التدبير الذي يخصه الرد (افتراضيا: جميع التدابير)',
  },
  note: {
    en: 'the content of the reply, in a sentence',
    fr: 'le contenu de la réponse, en une phrase',
    ar: 'مضمون الرد، في جملة',
  },
  done: { en: 'Reply recorded', fr: 'Réponse enregistrée', ar: 'سُجل الرد' },
} satisfies Words

export const WITHDRAW_WORDS = {
  subject: {
    en: 'a mandate or an action, by its id or any part of it that is unambiguous',
    fr: 'un mandat ou une action, par sa référence ou toute partie non ambiguë de celle-ci',
    ar: 'تكليف أو إجراء، بمرجعه أو بأي جزء منه لا لبس فيه',
  },
  reason: {
    en: 'why the entry was an error, in a sentence',
    fr: 'en quoi l’entrée est erronée, en une phrase',
    ar: 'وجه الخطأ في القيد، في جملة',
  },
  entry: {
    en: 'the entry, by its date or by its number among those of this id, the newest being 1 (default: 1)',
    fr: 'l’entrée, par sa date ou par son numéro parmi celles de cette référence, la plus récente étant 1 (par défaut\u00a0: 1)',
    ar: 'القيد، بتاريخه أو برقمه بين قيود هذا المرجع، وأحدثها رقمه 1 (افتراضيا: 1)',
  },
  evidence: {
    en: 'withdraw only this piece of evidence, by its number or symbol',
    fr: 'annuler seulement cette pièce justificative, désignée par son numéro ou sa cote',
    ar: 'سحب مستند الإثبات هذا وحده، برقمه أو رمزه',
  },
  by: {
    en: 'who withdraws it (default: the user name in git)',
    fr: 'qui annule l’entrée (par défaut\u00a0: le nom d’utilisateur de git)',
    ar: 'من يسحب القيد (افتراضيا: اسم المستخدم في git)',
  },
  moveTo: {
    en: 'record the update at this mandate or action instead',
    fr: 'enregistrer plutôt la mise à jour pour ce mandat ou cette action',
    ar: 'تسجيل التحديث لهذا التكليف أو الإجراء بدلا منه',
  },
  done: { en: 'Entry withdrawn', fr: 'Entrée annulée', ar: 'سُحب القيد' },
} satisfies Words

/** An entry was withdrawn, and recorded at another mandate or action. */
export const MOVED_ENTRY: ByLanguage<string> = {
  en: 'Entry moved from',
  fr: 'Entrée déplacée depuis',
  ar: 'نُقل القيد من',
}

export const CORRECT_WORDS = {
  subject: {
    en: 'a mandate or an action, by its id or an unambiguous part of it; in a terminal, the program asks for missing values',
    fr: 'un mandat ou une action, par sa référence ou toute partie non ambiguë de celle-ci\u00a0; dans un terminal, les valeurs manquantes sont demandées',
    ar: 'تكليف أو إجراء، بمرجعه أو بأي جزء منه لا لبس فيه؛ وفي الطرفية يُسأل المستخدم عن كل ما لم يُذكر',
  },
  note: {
    en: 'the right note; of an extension, the right reason',
    fr: 'la note exacte\u00a0; pour un report d’échéance, le motif exact',
    ar: 'الملاحظة الصحيحة، أو سبب التمديد الصحيح',
  },
  reportedBy: {
    en: 'who really reported or decided it',
    fr: 'l’auteur exact de l’information ou de la décision',
    ar: 'جهة الإبلاغ أو القرار الصحيحة',
  },
  to: {
    en: 'of an extension: the right deadline, as in extend',
    fr: 'pour un report d’échéance\u00a0: l’échéance exacte, comme dans extend',
    ar: arabic`في التمديد: الموعد الصحيح، كما في ${'extend'}`,
  },
  state: {
    en: 'of a reply: the State that really replied',
    fr: 'pour une réponse\u00a0: l’État qui a réellement répondu',
    ar: 'في الرد: الدولة التي ردت فعلا',
  },
  answer: {
    en: 'of a reply: the right answer, as in reply',
    fr: 'pour une réponse\u00a0: le sens exact de la réponse, comme dans reply',
    ar: arabic`في الرد: الجواب الصحيح، كما في ${'reply'}`,
  },
  measure: {
    en: 'of a reply: the right measure',
    fr: 'pour une réponse\u00a0: la mesure exacte',
    ar: 'في الرد: التدبير الصحيح',
  },
  meeting: {
    en: 'of a confirmation: the meeting that really took note',
    fr: 'pour une note prise\u00a0: la réunion qui a réellement pris note',
    ar: 'في أخذ العلم: الاجتماع الذي أخذ علما فعلا',
  },
  ref: {
    en: 'of a confirmation: the right document and paragraph',
    fr: 'pour une note prise\u00a0: le document et le paragraphe exacts',
    ar: 'في أخذ العلم: الوثيقة والفقرة الصحيحتان',
  },
  date: {
    en: 'the right date',
    fr: 'la date exacte',
    ar: 'التاريخ الصحيح',
  },
  evidence: {
    en: 'the right evidence, in place of all that the entry has; may be repeated',
    fr: 'les pièces justificatives exactes, à la place de toutes celles de l’entrée\u00a0; option répétable',
    ar: 'مستندات الإثبات الصحيحة، بدلا من جميع مستندات القيد؛ ويمكن تكرار الخيار',
  },
  by: {
    en: 'who corrects it (default: the user name in git)',
    fr: 'qui corrige l’entrée (par défaut\u00a0: le nom d’utilisateur de git)',
    ar: 'من يصحح القيد (افتراضيا: اسم المستخدم في git)',
  },
  done: { en: 'Entry corrected', fr: 'Entrée corrigée', ar: 'صُحح القيد' },
} satisfies Words

/** The fields of an entry, as answers and as questions. */
export const ENTRY_FIELDS = {
  status: { en: 'Status', fr: 'État', ar: 'الحالة' },
  date: { en: 'Date', fr: 'Date', ar: 'التاريخ' },
  note: { en: 'Note', fr: 'Note', ar: 'الملاحظة' },
  evidence: { en: 'Evidence', fr: 'Pièce justificative', ar: 'مستند الإثبات' },
  decidedBy: {
    en: 'Decided by the meeting',
    fr: 'Décidé par la réunion',
    ar: 'الاجتماع الذي اتخذ القرار',
  },
  supersededBy: {
    en: 'Replaced by the mandate',
    fr: 'Remplacé par le mandat',
    ar: 'التكليف اللاحق',
  },
  for: { en: 'Occurrence', fr: 'Échéance concernée', ar: 'الموعد المعني' },
  reportedBy: { en: 'Reported by', fr: 'Communiqué par', ar: 'جهة الإبلاغ' },
  to: { en: 'Deadline', fr: 'Échéance', ar: 'الموعد المحدد' },
  state: { en: 'Member State', fr: 'État membre', ar: 'الدولة العضو' },
  answer: { en: 'Answer', fr: 'Réponse', ar: 'الجواب' },
  measure: { en: 'Measure', fr: 'Mesure', ar: 'التدبير' },
  meeting: { en: 'Meeting', fr: 'Réunion', ar: 'الاجتماع' },
  ref: { en: 'Document and paragraph', fr: 'Document et paragraphe', ar: 'الوثيقة والفقرة' },
} satisfies Words

export const CORRECT_QUESTIONS = {
  entry: {
    en: 'Which entry is wrong?',
    fr: 'Quelle entrée est fausse\u00a0?',
    ar: 'أي قيد فيه خطأ؟',
  },
  field: { en: 'What is wrong in it?', fr: 'Qu’est-ce qui est faux\u00a0?', ar: 'ما الخطأ فيه؟' },
  rest: { en: 'the rest is right', fr: 'le reste est exact', ar: 'الباقي صحيح' },
  reason: {
    en: 'Why was it wrong?',
    fr: 'En quoi était-ce une erreur\u00a0?',
    ar: 'ما وجه الخطأ؟',
  },
  needed: {
    en: 'A reason is required.',
    fr: 'Un motif est requis.',
    ar: 'السبب مطلوب.',
  },
} satisfies Words

/** The answer of every command that could have written. */
export const NOTHING_WRITTEN: ByLanguage<string> = {
  en: 'Nothing was written.',
  fr: 'Rien n’a été enregistré.',
  ar: 'لم يُحفظ شيء.',
}
