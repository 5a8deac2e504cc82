// What `mandates` alone says: where things stand, and what to do next.
import type { ByLanguage } from '../base/language.ts'
import { isolate } from './isolate.ts'
import type { Forms } from './plural.ts'

type Sentence<Values extends unknown[]> = ByLanguage<(...values: Values) => string>

/** A command in a sentence. */
const typed = (command: string): string => isolate(command, 'ar')

export const NO_RECORDS: Sentence<[]> = {
  en: () => 'There are no records here, nor in any folder above.',
  fr: () => 'Il n’y a pas de fiches ici, ni dans les dossiers au-dessus.',
  ar: () => 'لا توجد سجلات هنا ولا في المجلدات الأعلى.',
}

export const HOW_TO_BEGIN: Sentence<[]> = {
  en: () => 'To set them up: mandates init',
  fr: () => 'Pour les créer\u00a0: mandates init',
  ar: () => `لإنشائها: ${typed('mandates init')}`,
}

export const HOW_TO_PRACTISE: Sentence<[]> = {
  en: () => 'To try everything on an invented organisation: mandates init practice --example',
  fr: () =>
    'Pour tout essayer sur une organisation fictive\u00a0: mandates init practice --example',
  ar: () => `لتجربة كل شيء على منظمة متخيلة: ${typed('mandates init practice --example')}`,
}

export const HOW_TO_NAME: Sentence<[]> = {
  en: () => 'If they are elsewhere: mandates --records <folder>',
  fr: () => 'Si elles sont ailleurs\u00a0: mandates --records <dossier>',
  ar: () => `إن كانت في مكان آخر: ${typed('mandates --records <folder>')}`,
}

export const HELP_LINE: Sentence<[]> = {
  en: () => 'All commands: mandates --help',
  fr: () => 'Toutes les commandes\u00a0: mandates --help',
  ar: () => `جميع الأوامر: ${typed('mandates --help')}`,
}

export const EMPTY_RECORDS: Sentence<[]> = {
  en: () => 'No document has been entered yet. Begin with: mandates import <document>',
  fr: () => 'Aucun document n’a encore été saisi. Commencez par\u00a0: mandates import <document>',
  ar: () => `لم تُدخل أي وثيقة بعد. ابدأ بالأمر: ${typed('mandates import <document>')}`,
}

export const NOTHING_LATE: ByLanguage<string> = {
  en: 'Nothing is overdue',
  fr: 'Rien n’est en retard',
  ar: 'لا شيء متأخر',
}

/** @param overdue what it will find overdue, in words; nothing where nothing is */
export const nextReport: Sentence<[meeting: string, due: string, overdue: string]> = {
  en: (meeting, due, overdue) =>
    `Next report to ${meeting}: ${due}${overdue === '' ? '' : `, and ${overdue}`}`,
  fr: (meeting, due, overdue) =>
    `Prochain rapport à ${meeting}\u00a0: ${due}${overdue === '' ? '' : `, et ${overdue}`}`,
  ar: (meeting, due, overdue) =>
    `التقرير القادم إلى ${meeting}: ${due}${overdue === '' ? '' : `، و${overdue}`}`,
}

export const DUE_THERE: ByLanguage<Forms> = {
  en: { one: '# mandate due there', other: '# mandates due there' },
  fr: { one: '# mandat à y présenter', other: '# mandats à y présenter' },
  ar: {
    zero: 'لا تكليفات مستحقة فيه',
    one: 'تكليف واحد مستحق فيه',
    two: 'تكليفان مستحقان فيه',
    few: '# تكليفات مستحقة فيه',
    many: '# تكليفا مستحقا فيه',
    other: '# تكليف مستحق فيه',
  },
}

export const NO_NEXT_REPORT: Sentence<[body: string]> = {
  en: body => `No next meeting of ${body} is in the calendar: add it to meetings.yaml`,
  fr: body => `Aucune prochaine réunion de ${body} au calendrier\u00a0: ajoutez-la à meetings.yaml`,
  ar: body => `لا يوجد اجتماع قادم لـ${typed(body)} في الجدول: أضفه إلى ${typed('meetings.yaml')}`,
}

export const nextStep: Sentence<[command: string]> = {
  en: command => `What to do next: ${command}`,
  fr: command => `Pour continuer\u00a0: ${command}`,
  ar: command => `الخطوة التالية: ${typed(command)}`,
}
