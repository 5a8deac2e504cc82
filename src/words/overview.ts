// The words of the overview: the current state, and what to do next.
import type { ByLanguage, Sentence } from '../base/language.ts'
import type { CivilDate } from '../base/civil-date.ts'
import { longDate } from './dates.ts'
import { arabic, isolate } from './isolate.ts'
import { genitive } from './names.ts'
import type { Forms } from './plural.ts'
import type { MeetingNamed } from './show.ts'

/** A command within a sentence. */
const typed = (command: string): string => isolate(command, 'ar')

export const NO_RECORDS: Sentence<[]> = {
  en: () => 'No records were found in this folder or in any folder above it.',
  fr: () => 'Aucune fiche dans ce dossier ni dans les dossiers parents.',
  ar: () => 'لا توجد سجلات في هذا المجلد ولا في المجلدات الأعلى.',
}

export const HOW_TO_BEGIN: Sentence<[]> = {
  en: () => 'To set up a records folder: mandates init',
  fr: () => 'Pour créer un dossier de fiches\u00a0: mandates init',
  ar: () => `لإنشاء مجلد للسجلات: ${typed('mandates init')}`,
}

export const HOW_TO_PRACTISE: Sentence<[]> = {
  en: () => 'To practise with a fictitious organisation: mandates init practice --example',
  fr: () =>
    'Pour vous exercer avec une organisation fictive\u00a0: mandates init practice --example',
  ar: () => `للتدرب على منظمة افتراضية: ${typed('mandates init practice --example')}`,
}

export const HOW_TO_NAME: Sentence<[]> = {
  en: () => 'If the records are elsewhere: mandates --records <folder>',
  fr: () => 'Si les fiches sont ailleurs\u00a0: mandates --records <dossier>',
  ar: () => arabic`إن كانت السجلات في مكان آخر: ${'mandates --records <المجلد>'}`,
}

export const HELP_LINE: Sentence<[]> = {
  en: () => 'All commands: mandates --help',
  fr: () => 'Toutes les commandes\u00a0: mandates --help',
  ar: () => `جميع الأوامر: ${typed('mandates --help')}`,
}

export const EMPTY_RECORDS: Sentence<[]> = {
  en: () => 'No document has been entered yet. Begin with: mandates import <document>',
  fr: () => 'Aucun document n’a encore été saisi. Commencez par\u00a0: mandates import <document>',
  ar: () => arabic`لم تُدخل أي وثيقة بعد. ابدأ بالأمر: ${'mandates import <الوثيقة>'}`,
}

export const NOTHING_LATE: ByLanguage<string> = {
  en: 'Nothing is overdue',
  fr: 'Aucune échéance dépassée',
  ar: 'لا شيء متأخر',
}

/** What waits to be done, besides what is late. */
export const WAITING = {
  mine: {
    en: { one: '# is yours', other: '# are yours' },
    fr: { one: '# vous est confié', other: '# vous sont confiés' },
    ar: {
      one: 'تكليف واحد منها مسند إليك',
      two: 'تكليفان منها مسندان إليك',
      few: '# تكليفات منها مسندة إليك',
      many: '# تكليفا منها مسندا إليك',
      other: '# تكليف منها مسند إليك',
    },
  },
  soon: {
    en: { one: '# due within 30 days', other: '# due within 30 days' },
    fr: { one: '# à échéance dans les 30 jours', other: '# à échéance dans les 30 jours' },
    ar: {
      one: 'تكليف واحد يحل موعده خلال 30 يوما',
      two: 'تكليفان يحل موعدهما خلال 30 يوما',
      few: '# تكليفات يحل موعدها خلال 30 يوما',
      many: '# تكليفا يحل موعده خلال 30 يوما',
      other: '# تكليف يحل موعده خلال 30 يوما',
    },
  },
  unanswered: {
    en: { one: '# without an answer', other: '# without an answer' },
    fr: { one: '# sans réponse', other: '# sans réponse' },
    ar: {
      one: 'تكليف واحد لم يُرد على طلب بشأنه',
      two: 'تكليفان لم يُرد على طلب بشأنهما',
      few: '# تكليفات لم يُرد على طلب بشأنها',
      many: '# تكليفا لم يُرد على طلب بشأنها',
      other: '# تكليف لم يُرد على طلب بشأنها',
    },
  },
  unassigned: {
    en: { one: '# without a department', other: '# without a department' },
    fr: { one: '# sans département', other: '# sans département' },
    ar: {
      one: 'تكليف واحد بلا إدارة',
      two: 'تكليفان بلا إدارة',
      few: '# تكليفات بلا إدارة',
      many: '# تكليفا بلا إدارة',
      other: '# تكليف بلا إدارة',
    },
  },
} satisfies Record<string, ByLanguage<Forms>>

/** When the papers of the next meeting are due. */
export const papersDue: Sentence<[day: CivilDate]> = {
  en: day => `papers due on ${longDate(day, 'en')}`,
  fr: day => `documents à remettre le ${longDate(day, 'fr')} au plus tard`,
  ar: day => `تُسلَّم الوثائق في موعد أقصاه ${longDate(day, 'ar')}`,
}

/** @param overdue what will be overdue by then, in words; empty if nothing will be */
export const nextReport: Sentence<[meeting: MeetingNamed, due: string, overdue: string]> = {
  en: ({ id }, due, overdue) =>
    `Next report to ${id}: ${due}${overdue === '' ? '' : `, and ${overdue}`}`,
  fr: ({ id }, due, overdue) =>
    `Prochain rapport (${id})\u00a0: ${due}${overdue === '' ? '' : `, ${overdue}`}`,
  ar: ({ id, name }, due, overdue) =>
    `التقرير القادم المقدم إلى ${isolate(genitive(name), 'ar')} (${isolate(id, 'ar')}): ${due}${overdue === '' ? '' : `، و${overdue}`}`,
}

export const DUE_THERE: ByLanguage<Forms> = {
  en: { zero: 'no mandates due there', one: '# mandate due there', other: '# mandates due there' },
  fr: {
    zero: 'aucun mandat échéant à cette réunion',
    one: '# mandat échéant à cette réunion',
    other: '# mandats échéant à cette réunion',
  },
  ar: {
    zero: 'لا تكليف مستحق في ذلك الموعد',
    one: 'تكليف واحد مستحق في ذلك الموعد',
    two: 'تكليفان مستحقان في ذلك الموعد',
    few: '# تكليفات مستحقة في ذلك الموعد',
    many: '# تكليفا مستحقا في ذلك الموعد',
    other: '# تكليف مستحق في ذلك الموعد',
  },
}

export const NO_NEXT_REPORT: Sentence<[body: string]> = {
  en: body => `The calendar has no future meeting of ${body}. To add one: mandates meeting add`,
  fr: body =>
    `Le calendrier ne comporte aucune réunion à venir de l’organe ${body}. Pour en ajouter une\u00a0: mandates meeting add`,
  ar: body =>
    `لا يوجد في جدول الاجتماعات اجتماع قادم للجهة ${typed(body)}. لإضافته: ${typed('mandates meeting add')}`,
}

export const nextStep: Sentence<[command: string]> = {
  en: command => `Next: ${command}`,
  fr: command => `Pour continuer\u00a0: ${command}`,
  ar: command => `الخطوة التالية: ${typed(command)}`,
}
