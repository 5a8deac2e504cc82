// What `review` says on its way through the mandates.
import type { ByLanguage } from '../base/language.ts'
import { UPDATES_WRITTEN } from './applying.ts'
import { isolate } from './isolate.ts'
import type { Forms } from './plural.ts'

type Sentence<Values extends unknown[]> = ByLanguage<(...values: Values) => string>

export const REVIEW_MENU: ByLanguage<string> = {
  en: 'What now',
  fr: 'Que faire',
  ar: 'ما العمل',
}

/** Each with the key that chooses it; Arabic keyboards have digits in common with the others. */
export const REVIEW_CHOICES = {
  update: {
    keys: { en: 'u', fr: 'm', ar: '1' },
    label: { en: 'update', fr: 'mettre à jour', ar: 'تحديث' },
  },
  act: {
    keys: { en: 'a', fr: 'a', ar: '2' },
    label: { en: 'add an action', fr: 'ajouter une mesure', ar: 'إضافة إجراء' },
  },
  next: {
    keys: { en: 'n', fr: 's', ar: '3' },
    label: { en: 'next', fr: 'suivant', ar: 'التالي' },
  },
  open: {
    keys: { en: 'o', fr: 'o', ar: '4' },
    label: { en: 'open the record', fr: 'ouvrir la fiche', ar: 'فتح السجل' },
  },
  back: {
    keys: { en: 'b', fr: 'p', ar: '5' },
    label: { en: 'back', fr: 'précédent', ar: 'السابق' },
  },
  quit: {
    keys: { en: 'q', fr: 'q', ar: '6' },
    label: { en: 'quit', fr: 'quitter', ar: 'خروج' },
  },
} satisfies Record<string, Record<'keys' | 'label', ByLanguage<string>>>

export const PLACE_IN_WALK: Sentence<[at: number, of: number]> = {
  en: (at, of) => `${at} of ${of}`,
  fr: (at, of) => `${at} sur ${of}`,
  ar: (at, of) => `${at} من ${of}`,
}

export const TAKEN_UP_AGAIN: ByLanguage<string> = {
  en: 'Taken up where it was left; --restart begins again.',
  fr: 'Reprise là où elle avait été laissée\u00a0; --restart recommence.',
  ar: `استُؤنفت من حيث توقفت؛ ${isolate('--restart', 'ar')} للبدء من جديد.`,
}

export const REVIEW_FINISHED: ByLanguage<string> = {
  en: 'That was the last one.',
  fr: 'C’était le dernier.',
  ar: 'كان هذا هو الأخير.',
}

export const GO_ON_WITH: Sentence<[command: string]> = {
  en: command => `To go on: ${command}`,
  fr: command => `Pour continuer\u00a0: ${command}`,
  ar: command => `للمتابعة: ${isolate(command, 'ar')}`,
}

/** What was done, counted; nothing is said of what was not. */
export const DONE_IN_REVIEW = {
  update: UPDATES_WRITTEN,
  act: {
    en: { one: '# action added', other: '# actions added' },
    fr: { one: '# mesure ajoutée', other: '# mesures ajoutées' },
    ar: {
      zero: 'لم يُضف أي إجراء',
      one: 'أُضيف إجراء واحد',
      two: 'أُضيف إجراءان',
      few: 'أُضيفت # إجراءات',
      many: 'أُضيف # إجراء',
      other: 'أُضيف # إجراء',
    },
  },
  open: {
    en: { one: '# record edited by hand', other: '# records edited by hand' },
    fr: { one: '# fiche modifiée à la main', other: '# fiches modifiées à la main' },
    ar: {
      zero: 'لم يُعدّل أي سجل يدويا',
      one: 'عُدّل سجل واحد يدويا',
      two: 'عُدّل سجلان يدويا',
      few: 'عُدّلت # سجلات يدويا',
      many: 'عُدّل # سجلا يدويا',
      other: 'عُدّل # سجل يدويا',
    },
  },
} satisfies Record<string, ByLanguage<Forms>>

export const NOTHING_DONE: ByLanguage<string> = {
  en: 'Nothing was changed.',
  fr: 'Rien n’a été modifié.',
  ar: 'لم يُغيَّر شيء.',
}

/** How many were not looked at. */
export const LEFT_TO_REVIEW: ByLanguage<Forms> = {
  en: { one: '# left', other: '# left' },
  fr: { one: 'il en reste #', other: 'il en reste #' },
  ar: {
    zero: 'لم يبق شيء',
    one: 'بقي واحد',
    two: 'بقي اثنان',
    few: 'بقي #',
    many: 'بقي #',
    other: 'بقي #',
  },
}

export const NO_LONGER_THERE: Sentence<[id: string]> = {
  en: id => `${id} can no longer be read from the records.`,
  fr: id => `${id} ne peut plus être lu dans les fiches.`,
  ar: id => `لم تعد قراءة ${isolate(id, 'ar')} من السجلات ممكنة.`,
}

export const NO_EDITOR: ByLanguage<string> = {
  en: 'No editor is named: set VISUAL or EDITOR, as in: export EDITOR=nano',
  fr: 'Aucun éditeur n’est désigné\u00a0: définissez VISUAL ou EDITOR, par exemple\u00a0: export EDITOR=nano',
  ar: `لم يُحدد محرر نصوص: عيّن VISUAL أو EDITOR، مثل: ${isolate('export EDITOR=nano', 'ar')}`,
}

export const EDITOR_FAILED: ByLanguage<string> = {
  en: 'The editor could not be started, or ended with an error.',
  fr: 'L’éditeur n’a pas pu être lancé, ou s’est terminé par une erreur.',
  ar: 'تعذر تشغيل محرر النصوص، أو انتهى بخطأ.',
}

export const RECORD_UNCHANGED: Sentence<[file: string]> = {
  en: file => `${file} is as it was.`,
  fr: file => `${file} est inchangé.`,
  ar: file => `بقي ${isolate(file, 'ar')} كما كان.`,
}

export const RECORD_SOUND: Sentence<[file: string]> = {
  en: file => `${file} was read again: no problems.`,
  fr: file => `${file} a été relu\u00a0: aucun problème.`,
  ar: file => `أُعيدت قراءة ${isolate(file, 'ar')}: لا مشكلات.`,
}

export const RESTART_OPTION: ByLanguage<string> = {
  en: 'begin at the beginning, not where it was left',
  fr: 'recommencer depuis le début, et non là où la revue a été laissée',
  ar: 'البدء من الأول لا من حيث توقفت المراجعة',
}

export const ACT_QUESTIONS = {
  which: { en: 'What of it', fr: 'Quelle partie', ar: 'أي جزء منه' },
  whole: {
    en: 'the mandate as a whole',
    fr: 'le mandat dans son ensemble',
    ar: 'التكليف ككل',
  },
  title: { en: 'The action', fr: 'La mesure', ar: 'الإجراء' },
  target: { en: 'To be done by', fr: 'À faire avant le', ar: 'موعد الإنجاز' },
  department: { en: 'By the department', fr: 'Par le département', ar: 'الإدارة المكلفة' },
  leading: {
    en: 'the one that leads the mandate',
    fr: 'le chef de file du mandat',
    ar: 'الإدارة الرئيسية للتكليف',
  },
} satisfies Record<string, ByLanguage<string>>
