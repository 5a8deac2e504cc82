// The words of `review`.
import type { ByLanguage, Sentence } from '../base/language.ts'
import { UPDATES_WRITTEN } from './apply.ts'
import { arabic, isolate } from './isolate.ts'
import type { Forms } from './plural.ts'

export const REVIEW_MENU: ByLanguage<string> = {
  en: 'What do you want to do?',
  fr: 'Que souhaitez-vous faire\u00a0?',
  ar: 'ما الخطوة التالية؟',
}

/** The choices with their keys. Arabic keyboards have the same digits as the others. */
export const REVIEW_CHOICES = {
  update: {
    keys: { en: 'u', fr: 'm', ar: '1' },
    label: { en: 'update', fr: 'mettre à jour', ar: 'تحديث' },
  },
  act: {
    keys: { en: 'a', fr: 'a', ar: '2' },
    label: { en: 'add an action', fr: 'ajouter une action', ar: 'إضافة إجراء' },
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
  en: 'Continuing where you stopped. Use --restart to begin again.',
  fr: 'Reprise de la revue en cours\u00a0; --restart recommence depuis le début.',
  ar: `استُؤنفت المراجعة من حيث توقفت. لبدء المراجعة من جديد: ${isolate('--restart', 'ar')}`,
}

export const REVIEW_FINISHED: ByLanguage<string> = {
  en: 'End of the list.',
  fr: 'Fin de la liste.',
  ar: 'انتهت القائمة.',
}

export const GO_ON_WITH: Sentence<[command: string]> = {
  en: command => `To go on: ${command}`,
  fr: command => `Pour continuer\u00a0: ${command}`,
  ar: command => `للمتابعة: ${isolate(command, 'ar')}`,
}

/** The counts of what was done. Zero counts are omitted. */
export const DONE_IN_REVIEW = {
  update: UPDATES_WRITTEN,
  act: {
    en: { one: '# action added', other: '# actions added' },
    fr: { one: '# action ajoutée', other: '# actions ajoutées' },
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
    en: { one: '# record changed in the editor', other: '# records changed in the editor' },
    fr: {
      one: '# fiche modifiée dans l’éditeur',
      other: '# fiches modifiées dans l’éditeur',
    },
    ar: {
      zero: 'لم يُعدل أي سجل في محرر النصوص',
      one: 'عُدل سجل واحد في محرر النصوص',
      two: 'عُدل سجلان في محرر النصوص',
      few: 'عُدلت # سجلات في محرر النصوص',
      many: 'عُدل # سجلا في محرر النصوص',
      other: 'عُدل # سجل في محرر النصوص',
    },
  },
} satisfies Record<string, ByLanguage<Forms>>

export const NOTHING_DONE: ByLanguage<string> = {
  en: 'Nothing was changed.',
  fr: 'Rien n’a été modifié.',
  ar: 'لم يتغير شيء.',
}

/** The count of mandates that were not reviewed. */
export const LEFT_TO_REVIEW: ByLanguage<Forms> = {
  en: { one: '# left to review', other: '# left to review' },
  fr: { one: '# mandat reste à examiner', other: '# mandats restent à examiner' },
  ar: {
    zero: 'لم يبق شيء',
    one: 'بقي تكليف واحد',
    two: 'بقي تكليفان',
    few: 'بقيت # تكليفات',
    many: 'بقي # تكليفا',
    other: 'بقي # تكليف',
  },
}

export const NO_LONGER_THERE: Sentence<[id: string]> = {
  en: id => `${id} can no longer be read from the records.`,
  fr: id => `Le mandat ${id} ne peut plus être lu dans les fiches.`,
  ar: id => `لم تعد قراءة التكليف ${isolate(id, 'ar')} من السجلات ممكنة.`,
}

export const NO_EDITOR: ByLanguage<string> = {
  en: 'No editor is set. Set VISUAL or EDITOR, for example: export EDITOR=nano',
  fr: 'Aucun éditeur n’est défini. Définissez VISUAL ou EDITOR, par exemple\u00a0: export EDITOR=nano',
  ar: arabic`لم يُحدد محرر نصوص. حدد المتغير ${'VISUAL'} أو ${'EDITOR'}، مثل: ${'export EDITOR=nano'}`,
}

/** After errors were found in a record that the user edited. */
export const OPEN_AGAIN: ByLanguage<string> = {
  en: 'The file is saved as you left it. Open it again?',
  fr: 'Le fichier est enregistré tel quel. L’ouvrir de nouveau\u00a0?',
  ar: 'حُفظ الملف كما تركته. هل تريد فتحه من جديد؟',
}

export const EDITOR_FAILED: ByLanguage<string> = {
  en: 'The editor could not be started, or ended with an error.',
  fr: 'L’éditeur n’a pas pu être lancé, ou s’est terminé par une erreur.',
  ar: 'تعذر تشغيل محرر النصوص، أو انتهى بخطأ.',
}

export const RECORD_UNCHANGED: Sentence<[file: string]> = {
  en: file => `${file} was not changed.`,
  fr: file => `Le fichier ${file} n’a pas été modifié.`,
  ar: file => arabic`بقي الملف ${file} كما كان.`,
}

export const RECORD_SOUND: Sentence<[file: string]> = {
  en: file => `${file} was checked again: no problems.`,
  fr: file => `Le fichier ${file} a été vérifié de nouveau\u00a0: aucun problème.`,
  ar: file => arabic`أُعيد التحقق من الملف ${file}: لا مشكلات.`,
}

export const RESTART_OPTION: ByLanguage<string> = {
  en: 'start from the beginning',
  fr: 'recommencer depuis le début',
  ar: 'البدء من بداية القائمة لا من حيث توقفت المراجعة',
}

export const ACT_QUESTIONS = {
  which: {
    en: 'Part of the mandate',
    fr: 'Élément du mandat',
    ar: 'التكليف أم أحد إجراءاته',
  },
  whole: {
    en: 'the mandate as a whole',
    fr: 'le mandat dans son ensemble',
    ar: 'التكليف بأكمله',
  },
  title: { en: 'The action', fr: 'L’action', ar: 'الإجراء' },
  target: { en: 'To be done by', fr: 'Date cible', ar: 'موعد الإنجاز' },
  department: {
    en: 'By the department',
    fr: 'Département chargé de l’action',
    ar: 'الإدارة المنفذة',
  },
  leading: {
    en: 'the lead department',
    fr: 'le département chef de file',
    ar: 'الإدارة المسؤولة عن التكليف',
  },
} satisfies Record<string, ByLanguage<string>>
