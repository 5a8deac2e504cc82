// The words of the commands that change fields and ids.
import type { ByLanguage, Language, Sentence } from '../base/language.ts'
import { arabic } from './isolate.ts'
import { counted, type Forms } from './plural.ts'

type Words = Record<string, ByLanguage<string>>

export const EDIT_OPTIONS = {
  ids: {
    en: 'mandates, actions or documents, by their ids; or give a filter instead',
    fr: 'des mandats, des actions ou des documents, par leur référence (ou utiliser un filtre)',
    ar: 'تكليفات أو إجراءات أو وثائق بمراجعها؛ أو معايير تصفية بدلا منها',
  },
  setTitle: {
    en: 'the title',
    fr: 'le titre',
    ar: 'العنوان',
  },
  setDepartment: {
    en: 'the departments, the lead one first',
    fr: 'les départements, le chef de file en premier',
    ar: 'الإدارات، وأولها الإدارة المسؤولة',
  },
  setKind: { en: 'the kind of mandate', fr: 'la nature du mandat', ar: 'نوع التكليف' },
  setDue: {
    en: 'the deadline that the document sets: a date, a meeting (CFM-47), next:CFM, every:CFM or every:P1Y',
    fr: 'l’échéance que fixe le document\u00a0: une date, une réunion (CFM-47), next:CFM, every:CFM ou every:P1Y',
    ar: arabic`الموعد الذي تحدده الوثيقة: تاريخ أو اجتماع (${'CFM-47'}) أو ${'next:CFM'} أو ${'every:CFM'} أو ${'every:P1Y'}`,
  },
  setTarget: {
    en: 'the internal target date',
    fr: 'la date cible interne',
    ar: 'الموعد الداخلي',
  },
  setSubject: { en: 'the subjects', fr: 'les thèmes', ar: 'المواضيع' },
  setOfficer: {
    en: 'the officer in charge',
    fr: 'la personne responsable',
    ar: 'الموظف المسؤول',
  },
  setAddressee: {
    en: 'who is asked, if not the Secretary-General',
    fr: 'le destinataire, si ce n’est pas le Secrétaire général',
    ar: 'الجهة الموجه إليها، إن لم تكن الأمين العام',
  },
  setParagraph: {
    en: 'the paragraph, as the document numbers it',
    fr: 'le paragraphe, tel que le document le numérote',
    ar: 'الفقرة، بترقيم الوثيقة',
  },
  setRenews: {
    en: 'the earlier mandates that it renews',
    fr: 'les mandats antérieurs que ce mandat reconduit',
    ar: 'التكليفات السابقة التي يجددها',
  },
  setSymbol: { en: 'the symbol of the document', fr: 'la cote du document', ar: 'رمز الوثيقة' },
  setDate: { en: 'the date of the document', fr: 'la date du document', ar: 'تاريخ الوثيقة' },
  setBody: {
    en: 'the body that issued the document',
    fr: 'l’organe auteur du document',
    ar: 'الجهة المصدرة للوثيقة',
  },
  setMeeting: {
    en: 'the meeting that adopted the document',
    fr: 'la réunion qui a adopté le document',
    ar: 'الاجتماع الذي اعتمد الوثيقة',
  },
  setField: {
    en: 'a field of the organisation’s own: FIELD=VALUE',
    fr: 'un champ propre à l’organisation\u00a0: CHAMP=VALEUR',
    ar: 'حقل خاص بالمنظمة: الحقل=القيمة',
  },
  clear: {
    en: 'fields to remove',
    fr: 'les champs à supprimer',
    ar: 'الحقول المراد حذفها',
  },
} satisfies Words

export const EDIT_WORDS = {
  done: { en: 'Changed', fr: 'Modifié', ar: 'غُيّر' },
} satisfies Words

export const RENAME_WORDS = {
  id: {
    en: 'a mandate, an action or a document, by its present id',
    fr: 'un mandat, une action ou un document, par sa référence actuelle',
    ar: 'تكليف أو إجراء أو وثيقة، بالمرجع الحالي',
  },
  newId: {
    en: 'the new id; the old one goes on working',
    fr: 'la nouvelle référence\u00a0; l’ancienne reste valable',
    ar: 'المرجع الجديد؛ ويظل المرجع القديم صالحا',
  },
  done: { en: 'Renamed', fr: 'Renommé', ar: 'تغير المرجع' },
} satisfies Words

export const REMOVE_WORDS = {
  ids: {
    en: 'mandates or actions that are none',
    fr: 'des mandats ou actions qui n’en sont pas',
    ar: 'تكليفات أو إجراءات سُجلت خطأ',
  },
  reason: {
    en: 'why it is removed, in a sentence',
    fr: 'le motif de la suppression, en une phrase',
    ar: 'سبب الحذف، في جملة',
  },
  done: { en: 'Removed', fr: 'Supprimé', ar: 'حُذف' },
} satisfies Words

/** A value before and after the change. An empty one was, or is, not there. */
export const fromTo: Sentence<[from: string, to: string]> = {
  en: (from, to) => `${from || 'none'} → ${to || 'none'}`,
  fr: (from, to) => `${from || 'néant'} → ${to || 'néant'}`,
  ar: (from, to) => `${from || 'لا يوجد'} ← ${to || 'لا يوجد'}`,
}

const MORE: ByLanguage<Forms> = {
  en: { one: 'and # more', other: 'and # more' },
  fr: { one: 'et # autre', other: 'et # autres' },
  ar: {
    one: 'وواحد آخر',
    two: 'واثنان آخران',
    few: 'و# أخرى',
    many: 'و# أخرى',
    other: 'و# أخرى',
  },
}

/** For those that are not listed one by one. */
export function moreEdited(count: number, language: Language): string {
  return counted(count, MORE, language)
}
