// The words of the commands that list the calendar and the organisation, such as `department list`.
import type { ByLanguage, Sentence } from '../base/language.ts'
import { arabic } from './isolate.ts'

export const LIST_SUMMARIES = {
  meeting: { en: 'List the meetings', fr: 'Lister les réunions', ar: 'عرض الاجتماعات' },
  body: {
    en: 'List the bodies, with their outstanding mandates',
    fr: 'Lister les organes, avec leurs mandats en suspens',
    ar: 'عرض الجهات وعدد تكليفاتها غير المنجزة',
  },
  department: {
    en: 'List the departments, with their outstanding mandates',
    fr: 'Lister les départements, avec leurs mandats en suspens',
    ar: 'عرض الإدارات وعدد تكليفاتها غير المنجزة',
  },
  member: {
    en: 'List the Member States',
    fr: 'Lister les États membres',
    ar: 'عرض الدول الأعضاء',
  },
  subject: {
    en: 'List the subjects, with their outstanding mandates',
    fr: 'Lister les thèmes, avec leurs mandats en suspens',
    ar: 'عرض المواضيع وعدد تكليفاتها غير المنجزة',
  },
  officer: {
    en: 'List the officers, with their outstanding mandates (internal)',
    fr: 'Lister les responsables, avec leurs mandats en suspens (interne)',
    ar: 'عرض الموظفين المسؤولين وعدد تكليفاتهم غير المنجزة (داخلي)',
  },
} satisfies Record<string, ByLanguage<string>>

export const LIST_TITLES = {
  meeting: { en: 'Meetings', fr: 'Réunions', ar: 'الاجتماعات' },
  body: { en: 'Bodies', fr: 'Organes', ar: 'الجهات' },
  department: { en: 'Departments', fr: 'Départements', ar: 'الإدارات' },
  member: { en: 'Member States', fr: 'États membres', ar: 'الدول الأعضاء' },
  subject: { en: 'Subjects', fr: 'Thèmes', ar: 'المواضيع' },
  officer: { en: 'Officers', fr: 'Responsables', ar: 'الموظفون المسؤولون' },
} satisfies Record<keyof typeof LIST_SUMMARIES, ByLanguage<string>>

/** A list without any items, and the command that adds one. */
export const noneRecorded: Sentence<[command: string]> = {
  en: command => `None is recorded. To add one: ${command}`,
  fr: command => `La liste est vide. Pour la compléter\u00a0: ${command}`,
  ar: command => arabic`القائمة خالية. للإضافة إليها: ${command}`,
}

/** The heading of the number of outstanding mandates. */
export const OUTSTANDING_HERE: ByLanguage<string> = {
  en: 'Outstanding',
  fr: 'En suspens',
  ar: 'التكليفات غير المنجزة',
}

export const LIST_FORMAT: ByLanguage<string> = {
  en: 'table (default) or json',
  fr: 'table (par défaut) ou json',
  ar: 'table (الافتراضي) أو json',
}
