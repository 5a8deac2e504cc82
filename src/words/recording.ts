// What the commands that record something say: their options, and what they did.
import type { ByLanguage } from '../base/language.ts'
import { arabic } from './isolate.ts'

type Words = Record<string, ByLanguage<string>>

export const RECORDING_OPTIONS = {
  dryRun: {
    en: 'show the lines that would change, and write nothing',
    fr: 'montrer les lignes qui changeraient, sans rien écrire',
    ar: 'إظهار الأسطر التي ستتغير دون حفظ شيء',
  },
  commit: {
    en: 'commit what is recorded to git, with its evidence, and nothing else',
    fr: 'enregistrer dans git (commit) cet ajout et ses pièces, et rien d’autre',
    ar: arabic`إيداع ما يُسجل ووثائق إثباته في ${'git'} (commit) دون غيره`,
  },
  date: {
    en: 'the day on which it was done (else today)',
    fr: 'le jour où cela a été fait (à défaut aujourd’hui)',
    ar: 'اليوم الذي تم فيه (وإلا اليوم)',
  },
  by: {
    en: 'who reports it (else the user name in git)',
    fr: 'qui le signale (à défaut le nom d’utilisateur de git)',
    ar: 'الجهة المبلغة (وإلا اسم المستخدم في git)',
  },
} satisfies Words

export const MANDATE_ARGUMENT: ByLanguage<string> = {
  en: 'a mandate, by its id or any part of it that is unambiguous',
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
    en: 'the day by which the department means to have done it',
    fr: 'la date à laquelle le département entend l’avoir fait',
    ar: 'التاريخ الذي تعتزم الإدارة إنجازه فيه',
  },
  department: {
    en: 'the department that does it (else the one that leads the mandate)',
    fr: 'le département qui s’en charge (à défaut le chef de file du mandat)',
    ar: 'الإدارة المكلفة به (وإلا الإدارة الرئيسية للتكليف)',
  },
  done: { en: 'Action added', fr: 'Mesure ajoutée', ar: 'أُضيف إجراء' },
} satisfies Words

export const EXTEND_WORDS = {
  to: {
    en: 'the new deadline: a date, a meeting (CFM-47), or the next meeting of a body (next:CFM)',
    fr: 'la nouvelle échéance : une date, une réunion (CFM-47) ou la prochaine d’un organe (next:CFM)',
    ar: 'الموعد الجديد: تاريخ أو اجتماع (CFM-47) أو الاجتماع القادم لجهاز (next:CFM)',
  },
  reason: {
    en: 'why it is moved, in a sentence',
    fr: 'le motif du report, en une phrase',
    ar: 'سبب التمديد، في جملة',
  },
  by: {
    en: 'who decided it (else the user name in git)',
    fr: 'qui en a décidé (à défaut le nom d’utilisateur de git)',
    ar: 'الجهة التي قررت ذلك (وإلا اسم المستخدم في git)',
  },
  done: { en: 'Deadline moved', fr: 'Échéance reportée', ar: 'مُدد الموعد' },
} satisfies Words

export const CONFIRM_WORDS = {
  meeting: {
    en: 'the meeting that took note that it is done',
    fr: 'la réunion qui a pris note de l’achèvement',
    ar: 'الاجتماع الذي أخذ علما بالإنجاز',
  },
  ref: {
    en: 'where it says so (document and paragraph)',
    fr: 'où elle le dit (document et paragraphe)',
    ar: 'الموضع الذي ورد فيه ذلك (الوثيقة والفقرة)',
  },
  date: {
    en: 'the day (else the last of the meeting)',
    fr: 'le jour (à défaut le dernier de la réunion)',
    ar: 'اليوم (وإلا آخر أيام الاجتماع)',
  },
  done: { en: 'Confirmation recorded', fr: 'Constat enregistré', ar: 'سُجل أخذ العلم' },
} satisfies Words

export const REPLY_WORDS = {
  state: {
    en: 'a Member State, by its code or its name',
    fr: 'un État membre, par son code ou son nom',
    ar: 'دولة عضو، برمزها أو باسمها',
  },
  answer: {
    en: 'complied, existing-law, in-progress, partial, declined or acknowledged',
    fr: 'complied, existing-law, in-progress, partial, declined ou acknowledged',
    ar: 'complied أو existing-law أو in-progress أو partial أو declined أو acknowledged',
  },
  measure: {
    en: 'the measure that it answers for (else all of them)',
    fr: 'la mesure à laquelle elle répond (à défaut toutes)',
    ar: 'التدبير الذي يخصه الرد (وإلا جميع التدابير)',
  },
  note: {
    en: 'what it says, in a sentence',
    fr: 'ce qu’elle dit, en une phrase',
    ar: 'مضمون الرد، في جملة',
  },
  done: { en: 'Reply recorded', fr: 'Réponse enregistrée', ar: 'سُجل الرد' },
} satisfies Words
