// The words of the commands that change the calendar and the organisation.
import {
  WRITING,
  type ByLanguage,
  type Language,
  type Sentence,
  type Words,
} from '../base/language.ts'
import { arabic, isolate } from './isolate.ts'

/** What the commands take: a noun that is the text of an option, and the question at a terminal. */
export const CHANGE_FIELDS = {
  newMeeting: {
    en: 'id of the new meeting, for example CFM-53',
    fr: 'référence de la nouvelle réunion, par exemple CFM-53',
    ar: arabic`مرجع الاجتماع الجديد، مثل ${'CFM-53'}`,
  },
  meeting: { en: 'meeting', fr: 'réunion', ar: 'الاجتماع' },
  body: { en: 'body that meets', fr: 'organe qui se réunit', ar: 'الجهة التي تجتمع' },
  anyBody: { en: 'body', fr: 'organe', ar: 'الجهة' },
  newBody: {
    en: 'id of the new body, for example CFM',
    fr: 'référence du nouvel organe, par exemple CFM',
    ar: arabic`مرجع الجهة الجديدة، مثل ${'CFM'}`,
  },
  ministerial: {
    en: 'it meets at the level of ministers',
    fr: 'il se réunit au niveau ministériel',
    ar: 'اجتماعاتها على المستوى الوزاري',
  },
  name: { en: 'name', fr: 'nom', ar: 'الاسم' },
  newName: { en: 'new name', fr: 'nouveau nom', ar: 'الاسم الجديد' },
  place: { en: 'place', fr: 'lieu', ar: 'المكان' },
  from: { en: 'first day', fr: 'premier jour', ar: 'اليوم الأول' },
  to: { en: 'last day', fr: 'dernier jour', ar: 'اليوم الأخير' },
  reason: { en: 'reason', fr: 'motif', ar: 'السبب' },
  papers: {
    en: 'day by which reports must be ready',
    fr: 'date limite de remise des rapports',
    ar: 'آخر موعد لتقديم التقارير',
  },
  hijriFrom: {
    en: 'first day in the Hijri calendar, for example 1447-11-15',
    fr: 'premier jour dans le calendrier hégirien, par exemple 1447-11-15',
    ar: arabic`اليوم الأول بالتقويم الهجري، مثل ${'1447-11-15'}`,
  },
  hijriTo: {
    en: 'last day in the Hijri calendar',
    fr: 'dernier jour dans le calendrier hégirien',
    ar: 'اليوم الأخير بالتقويم الهجري',
  },
  newDepartment: {
    en: 'id of the new department, for example water',
    fr: 'référence du nouveau département, par exemple eau',
    ar: arabic`مرجع الإدارة الجديدة، مثل ${'water'}`,
  },
  department: { en: 'department', fr: 'département', ar: 'الإدارة' },
  departments: {
    en: 'departments that are merged into another',
    fr: 'départements qui sont rattachés à un autre',
    ar: 'الإدارات التي تُدمج في إدارة أخرى',
  },
  into: {
    en: 'department that takes over their work',
    fr: 'département qui prend le relais',
    ar: 'الإدارة التي تتولى أعمالها',
  },
  successor: {
    en: 'department that takes over its work',
    fr: 'département qui prend le relais',
    ar: 'الإدارة التي تتولى أعمالها',
  },
  since: {
    en: 'first day of the change (default: today)',
    fr: 'premier jour du changement (par défaut\u00a0: aujourd’hui)',
    ar: 'أول يوم يسري فيه التغيير (افتراضيا: تاريخ اليوم)',
  },
  spelling: {
    en: 'correct the present name, and keep no earlier one',
    fr: 'corriger le nom actuel, sans garder l’ancien',
    ar: 'تصحيح الاسم الحالي دون الاحتفاظ باسم سابق',
  },
  newState: {
    en: 'country code (ISO 3166-1), for example TR',
    fr: 'code du pays (ISO 3166-1), par exemple TR',
    ar: arabic`رمز البلد (${'ISO 3166-1'})، مثل ${'TR'}`,
  },
  state: { en: 'Member State', fr: 'État membre', ar: 'الدولة العضو' },
  group: { en: 'regional group', fr: 'groupe régional', ar: 'المجموعة الإقليمية' },
  memberSince: {
    en: 'first day as a member',
    fr: 'premier jour comme membre',
    ar: 'أول أيام العضوية',
  },
  notMemberSince: {
    en: 'first day on which it is no longer a member',
    fr: 'premier jour où il n’est plus membre',
    ar: 'أول يوم بعد انتهاء العضوية',
  },
  suspendedSince: {
    en: 'first day of the suspension',
    fr: 'premier jour de la suspension',
    ar: 'أول أيام تعليق العضوية',
  },
  notSuspendedSince: {
    en: 'first day after the suspension',
    fr: 'premier jour après la suspension',
    ar: 'أول يوم بعد تعليق العضوية',
  },
  newSubject: {
    en: 'id of the new subject, for example water',
    fr: 'référence du nouveau thème, par exemple eau',
    ar: arabic`مرجع الموضوع الجديد، مثل ${'water'}`,
  },
  subject: { en: 'subject', fr: 'thème', ar: 'الموضوع' },
  newOfficer: {
    en: 'id of the new officer, for example amina',
    fr: 'référence du ou de la nouvelle responsable, par exemple amina',
    ar: arabic`مرجع الموظف المسؤول الجديد، مثل ${'amina'}`,
  },
  officer: { en: 'officer', fr: 'responsable', ar: 'الموظف المسؤول' },
  heir: {
    en: 'officer who takes over',
    fr: 'responsable qui prend le relais',
    ar: 'الموظف الذي يتسلم الملفات',
  },
  email: { en: 'email address', fr: 'adresse électronique', ar: 'البريد الإلكتروني' },
  ownDepartment: {
    en: 'department of the officer',
    fr: 'département du ou de la responsable',
    ar: 'إدارة الموظف',
  },
  inPostSince: { en: 'first day in the post', fr: 'premier jour en poste', ar: 'أول أيام العمل' },
  leftOn: {
    en: 'first day on which the officer is no longer in the post',
    fr: 'premier jour où le poste est quitté',
    ar: 'أول يوم بعد مغادرة الموظف',
  },
  leavesOn: {
    en: 'first day on which the officer who hands over is no longer in the post',
    fr: 'premier jour où la personne qui transmet les dossiers n’est plus en poste',
    ar: 'أول يوم بعد مغادرة الموظف الذي يسلم الملفات',
  },
} satisfies Words

/** What the text of an option adds for a name. */
export const IN_OTHER_LANGUAGES: ByLanguage<string> = {
  en: 'in your language; for others, repeat the option with fr=…, ar=…, en=…',
  fr: 'dans votre langue\u00a0; pour les autres, répétez l’option avec en=…, ar=…, fr=…',
  ar: arabic`بلغتك؛ وللغات الأخرى كرر الخيار بالصيغة ${'en=…'} أو ${'fr=…'} أو ${'ar=…'}`,
}

/** A noun, and what is said about it in brackets. */
export function withRemark(noun: string, remark: string, language: Language): string {
  return `${noun}${WRITING[language].comma}${remark}`
}

export const CHANGE_SUMMARIES = {
  'meeting add': { en: 'Add a meeting', fr: 'Ajouter une réunion', ar: 'إضافة اجتماع' },
  'meeting move': {
    en: 'Change the days or the place of a meeting; deadlines follow',
    fr: 'Changer les dates ou le lieu d’une réunion\u00a0; les échéances suivent',
    ar: 'تغيير موعد اجتماع أو مكانه، وتتبعه المواعيد المحددة',
  },
  'meeting hold': {
    en: 'Record that a meeting was held',
    fr: 'Enregistrer qu’une réunion s’est tenue',
    ar: 'تسجيل انعقاد اجتماع',
  },
  'meeting postpone': {
    en: 'Postpone a meeting, to other days or without a date',
    fr: 'Reporter une réunion, à d’autres dates ou sans date',
    ar: 'تأجيل اجتماع إلى موعد آخر أو إلى أجل غير محدد',
  },
  'meeting cancel': { en: 'Cancel a meeting', fr: 'Annuler une réunion', ar: 'إلغاء اجتماع' },
  'body add': {
    en: 'Add a body that meets',
    fr: 'Ajouter un organe',
    ar: 'إضافة جهة',
  },
  'body rename': {
    en: 'Give a body another name',
    fr: 'Donner un autre nom à un organe',
    ar: 'تغيير اسم جهة',
  },
  'department add': {
    en: 'Add a department',
    fr: 'Ajouter un département',
    ar: 'إضافة إدارة',
  },
  'department rename': {
    en: 'Give a department a new name; earlier reports keep the earlier one',
    fr: 'Donner un nouveau nom à un département\u00a0; les rapports antérieurs gardent l’ancien',
    ar: 'تغيير اسم إدارة، مع بقاء الاسم السابق في التقارير السابقة',
  },
  'department merge': {
    en: 'Merge departments into another, with their outstanding mandates',
    fr: 'Rattacher des départements à un autre, avec leurs mandats en suspens',
    ar: 'دمج إدارات في إدارة أخرى مع تكليفاتها غير المنجزة',
  },
  'department close': {
    en: 'Close a department',
    fr: 'Fermer un département',
    ar: 'إلغاء إدارة',
  },
  'member add': {
    en: 'Add a Member State',
    fr: 'Ajouter un État membre',
    ar: 'إضافة دولة عضو',
  },
  'member suspend': {
    en: 'Record the suspension of a Member State',
    fr: 'Enregistrer la suspension d’un État membre',
    ar: 'تسجيل تعليق عضوية دولة',
  },
  'member reinstate': {
    en: 'Record the end of a suspension',
    fr: 'Enregistrer la fin d’une suspension',
    ar: 'تسجيل انتهاء تعليق العضوية',
  },
  'member leave': {
    en: 'Record that a State is no longer a member',
    fr: 'Enregistrer qu’un État n’est plus membre',
    ar: 'تسجيل انتهاء عضوية دولة',
  },
  'subject add': { en: 'Add a subject', fr: 'Ajouter un thème', ar: 'إضافة موضوع' },
  'subject rename': {
    en: 'Give a subject another name',
    fr: 'Donner un autre nom à un thème',
    ar: 'تغيير اسم موضوع',
  },
  'subject remove': {
    en: 'Remove a subject that no mandate has',
    fr: 'Supprimer un thème dont ne relève aucun mandat',
    ar: 'حذف موضوع لا يندرج فيه أي تكليف',
  },
  'officer add': {
    en: 'Add an officer',
    fr: 'Ajouter un ou une responsable',
    ar: 'إضافة موظف مسؤول',
  },
  'officer leave': {
    en: 'Record that an officer leaves the post',
    fr: 'Enregistrer le départ d’un ou d’une responsable',
    ar: 'تسجيل مغادرة موظف مسؤول',
  },
  'officer handover': {
    en: 'Hand over all outstanding mandates and actions of an officer to another one',
    fr: 'Transmettre tous les mandats et actions en suspens d’un ou d’une responsable à une autre personne',
    ar: 'نقل جميع التكليفات والإجراءات غير المنجزة من موظف إلى آخر',
  },
} satisfies Words

export type ChangeCommand = keyof typeof CHANGE_SUMMARIES

/** What was done, before the id and the name of the thing. */
export const CHANGE_DONE: Readonly<Record<ChangeCommand, ByLanguage<string>>> = {
  'meeting add': { en: 'Meeting added', fr: 'Réunion ajoutée', ar: 'أُضيف الاجتماع' },
  'meeting move': { en: 'Meeting changed', fr: 'Réunion modifiée', ar: 'غُيّر الاجتماع' },
  'meeting hold': { en: 'Meeting held', fr: 'Réunion tenue', ar: 'سُجل انعقاد الاجتماع' },
  'meeting postpone': { en: 'Meeting postponed', fr: 'Réunion reportée', ar: 'أُجل الاجتماع' },
  'meeting cancel': { en: 'Meeting cancelled', fr: 'Réunion annulée', ar: 'أُلغي الاجتماع' },
  'body add': { en: 'Body added', fr: 'Organe ajouté', ar: 'أُضيفت الجهة' },
  'body rename': { en: 'Body renamed', fr: 'Organe renommé', ar: 'غُيّر اسم الجهة' },
  'department add': { en: 'Department added', fr: 'Département ajouté', ar: 'أُضيفت الإدارة' },
  'department rename': {
    en: 'Department renamed',
    fr: 'Département renommé',
    ar: 'غُيّر اسم الإدارة',
  },
  'department merge': {
    en: 'Department merged',
    fr: 'Département rattaché',
    ar: 'دُمجت الإدارة',
  },
  'department close': { en: 'Department closed', fr: 'Département fermé', ar: 'أُلغيت الإدارة' },
  'member add': { en: 'Member State added', fr: 'État membre ajouté', ar: 'أُضيفت الدولة العضو' },
  'member suspend': {
    en: 'Member State suspended',
    fr: 'État membre suspendu',
    ar: 'عُلقت عضوية الدولة',
  },
  'member reinstate': {
    en: 'Suspension ended',
    fr: 'Suspension levée',
    ar: 'انتهى تعليق عضوية الدولة',
  },
  'member leave': { en: 'Membership ended', fr: 'Fin d’adhésion', ar: 'انتهت عضوية الدولة' },
  'subject add': { en: 'Subject added', fr: 'Thème ajouté', ar: 'أُضيف الموضوع' },
  'subject rename': { en: 'Subject renamed', fr: 'Thème renommé', ar: 'غُيّر اسم الموضوع' },
  'subject remove': { en: 'Subject removed', fr: 'Thème supprimé', ar: 'حُذف الموضوع' },
  'officer add': {
    en: 'Officer added',
    fr: 'Ajout à la liste des responsables',
    ar: 'أُضيف الموظف المسؤول',
  },
  'officer leave': { en: 'Officer leaves', fr: 'Départ enregistré', ar: 'سُجلت مغادرة الموظف' },
  'officer handover': {
    en: 'Handed over by',
    fr: 'Dossiers transmis par',
    ar: 'سُلمت ملفات الموظف',
  },
}

/** The fields of the calendar and the organisation, in the report of a change. */
export const CHANGED_LABELS = {
  name: { en: 'Name', fr: 'Nom', ar: 'الاسم' },
  body: { en: 'Body', fr: 'Organe', ar: 'الجهة' },
  place: { en: 'Place', fr: 'Lieu', ar: 'المكان' },
  days: { en: 'Days', fr: 'Dates', ar: 'الموعد' },
  hijri: { en: 'Hijri days', fr: 'Dates hégiriennes', ar: 'الموعد بالتقويم الهجري' },
  papers: { en: 'Reports ready by', fr: 'Remise des rapports', ar: 'موعد تقديم التقارير' },
  state: { en: 'Status of the meeting', fr: 'Situation', ar: 'الحالة' },
  earlier: { en: 'Earlier names', fr: 'Noms antérieurs', ar: 'الأسماء السابقة' },
  closed: { en: 'Closed from', fr: 'Fermé à partir du', ar: 'تاريخ الإلغاء' },
  successor: { en: 'Successor', fr: 'Successeur', ar: 'الإدارة البديلة' },
  group: { en: 'Regional group', fr: 'Groupe régional', ar: 'المجموعة الإقليمية' },
  member: { en: 'Membership', fr: 'Adhésion', ar: 'العضوية' },
  suspended: { en: 'Suspension', fr: 'Suspension', ar: 'تعليق العضوية' },
  email: { en: 'Email', fr: 'Adresse électronique', ar: 'البريد الإلكتروني' },
  department: { en: 'Department', fr: 'Département', ar: 'الإدارة' },
  post: { en: 'In the post', fr: 'En poste', ar: 'فترة العمل' },
} satisfies Words

/** A period by its first and last day, each of which may be unknown. */
export const periodText: Sentence<[from: string, to: string]> = {
  en: (from, to) => [from && `from ${from}`, to && `until ${to}`].filter(Boolean).join(' '),
  fr: (from, to) =>
    [from && `à partir du ${from}`, to && `jusqu’au ${to}`].filter(Boolean).join(' '),
  ar: (from, to) => [from && `من ${from}`, to && `إلى ${to}`].filter(Boolean).join(' '),
}

/** A name, and the first day on which it was no longer in use. */
export const nameUntil: Sentence<[name: string, day: string]> = {
  en: (name, day) => `${name} (before ${day})`,
  fr: (name, day) => `${name} (avant le ${day})`,
  ar: (name, day) => `${name} (قبل ${day})`,
}

export const DUE_THERE: ByLanguage<string> = {
  en: 'Outstanding mandates due at this meeting',
  fr: 'Mandats en suspens échéant à cette réunion',
  ar: 'التكليفات غير المنجزة المستحقة في هذا الاجتماع',
}

/** What to do about mandates whose deadline lost its day. */
export const toMoveThem: Sentence<[meeting: string]> = {
  en: meeting =>
    `They have no date now. To list them: mandates list --due-at ${meeting}. To move one: mandates extend`,
  fr: meeting =>
    `Leur échéance n’a plus de date. Pour les voir\u00a0: mandates list --due-at ${meeting}. Pour en reporter une\u00a0: mandates extend`,
  ar: meeting =>
    arabic`لم يعد لها موعد. لعرضها: ${`mandates list --due-at ${meeting}`}. ولتمديد موعد أحدها: ${'mandates extend'}`,
}

export const KEEPS_ITS_NAME: ByLanguage<string> = {
  en: 'Name unchanged in',
  fr: 'Nom inchangé dans ces langues',
  ar: 'الاسم لم يتغير باللغات التالية',
}

export const MANDATES_MOVED: Sentence<[to: string]> = {
  en: to => `Outstanding mandates that now belong to ${to}`,
  fr: to => `Mandats en suspens désormais confiés à ${to}`,
  ar: to => `التكليفات غير المنجزة المنقولة إلى ${isolate(to, 'ar')}`,
}

export const ACTIONS_MOVED: Sentence<[to: string]> = {
  en: to => `Open actions that now belong to ${to}`,
  fr: to => `Actions en suspens désormais confiées à ${to}`,
  ar: to => `الإجراءات غير المنجزة المنقولة إلى ${isolate(to, 'ar')}`,
}

export const LEFT_WITH: ByLanguage<string> = {
  en: 'Outstanding mandates and actions still with this officer',
  fr: 'Mandats et actions en suspens encore confiés à cette personne',
  ar: 'التكليفات والإجراءات غير المنجزة التي لا تزال لدى هذا الموظف',
}

export const toHandOver: Sentence<[officer: string]> = {
  en: officer => `To hand them over: mandates officer handover ${officer}`,
  fr: officer => `Pour les transmettre\u00a0: mandates officer handover ${officer}`,
  ar: officer => arabic`لنقلها إلى موظف آخر: ${`mandates officer handover ${officer}`}`,
}

/** A question about a name in one language. */
export function inLanguage(noun: string, languageName: string, language: Language): string {
  return `${noun}${WRITING[language].beforeBracket}(${languageName})`
}

/** The answer that leaves a field empty. */
export const NONE_OF_THEM: ByLanguage<string> = { en: 'none', fr: 'aucun', ar: 'لا شيء' }

/** Below a question that can be left without an answer. */
export const CAN_BE_EMPTY: ByLanguage<string> = {
  en: 'Optional: Enter leaves it empty.',
  fr: 'Facultatif\u00a0: Entrée pour passer.',
  ar: 'اختياري، ومفتاح الإدخال يتجاوزه.',
}
