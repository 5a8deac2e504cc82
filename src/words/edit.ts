// The words of the commands that change fields and ids.
import type { ByLanguage, Language, Sentence, Words } from '../base/language.ts'
import { arabic } from './isolate.ts'
import { counted, type Forms } from './plural.ts'

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
  correct: {
    en: 'the present departments or officer were a mistake; earlier reports change too',
    fr: 'les départements ou la personne indiqués étaient une erreur\u00a0; les rapports antérieurs changent aussi',
    ar: 'الإدارات أو الموظف المسجل حاليا خطأ؛ وتتغير التقارير السابقة أيضا',
  },
  proposeRenewals: {
    en: 'list the mandates that may renew earlier ones, as commands to run',
    fr: 'lister les mandats qui pourraient en reconduire d’autres, sous forme de commandes à exécuter',
    ar: 'سرد التكليفات التي قد تجدد تكليفات سابقة، في صورة أوامر تنفذ',
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

export const SPLIT_WORDS = {
  at: {
    en: 'the words with which the second mandate begins; once for each language of the text',
    fr: 'les premiers mots du second mandat\u00a0; une fois pour chaque langue du texte',
    ar: 'الكلمات التي يبدأ بها التكليف الثاني؛ مرة لكل لغة من لغات النص',
  },
  title: {
    en: 'the title of the second mandate',
    fr: 'l’intitulé du second mandat',
    ar: 'عنوان التكليف الثاني',
  },
  id: {
    en: 'its id (default: the first one with a number, such as 5b-2)',
    fr: 'sa référence (par défaut\u00a0: celle du premier suivie d’un numéro, par exemple 5b-2)',
    ar: arabic`مرجعه (افتراضيا: مرجع الأول متبوعا برقم، مثل ${'5b-2'})`,
  },
  paragraph: {
    en: 'its paragraph (default: that of the first one)',
    fr: 'son paragraphe (par défaut\u00a0: celui du premier)',
    ar: 'فقرته (افتراضيا: فقرة الأول)',
  },
  actions: {
    en: 'the actions that belong to it, by their numbers',
    fr: 'les actions qui en relèvent, par leur numéro',
    ar: 'الإجراءات التابعة له، بأرقامها',
  },
  done: { en: 'Split', fr: 'Scindé', ar: 'قُسم' },
} satisfies Words

export const JOIN_WORDS = {
  stays: {
    en: 'the mandate that stays, with its words and deadline',
    fr: 'le mandat qui demeure, avec son texte et son échéance',
    ar: 'التكليف الذي يبقى، بنصه وموعده',
  },
  other: {
    en: 'the other record of the same mandate; its history and its id go to the first',
    fr: 'l’autre fiche du même mandat\u00a0; son historique et sa référence passent au premier',
    ar: 'السجل الآخر للتكليف نفسه؛ وينتقل سجل تغييراته ومرجعه إلى الأول',
  },
  done: { en: 'Joined', fr: 'Réuni', ar: 'دُمج' },
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

export const NO_RENEWAL_PROPOSED: ByLanguage<string> = {
  en: 'No text is similar to an earlier one that it does not renew yet.',
  fr: 'Aucun texte ne ressemble à un texte antérieur sans le reconduire déjà.',
  ar: 'لا نص يشبه نصا سابقا دون أن يكون تجديدا له.',
}

const PROPOSED: ByLanguage<Forms> = {
  en: {
    one: '# mandate may renew an earlier one. If it does, run the command:',
    other: '# mandates may renew earlier ones. Run the commands that are right:',
  },
  fr: {
    one: '# mandat pourrait en reconduire un autre. Si c’est le cas, exécutez la commande\u00a0:',
    other:
      '# mandats pourraient en reconduire d’autres. Exécutez les commandes qui conviennent\u00a0:',
  },
  ar: {
    one: 'تكليف واحد قد يجدد تكليفا سابقا. إن صح ذلك فنفذ الأمر:',
    two: 'تكليفان قد يجددان تكليفين سابقين. نفذ الأمر الصحيح منهما:',
    few: '# تكليفات قد تجدد تكليفات سابقة. نفذ الأوامر الصحيحة منها:',
    many: '# تكليفا قد تجدد تكليفات سابقة. نفذ الأوامر الصحيحة منها:',
    other: '# تكليف قد تجدد تكليفات سابقة. نفذ الأوامر الصحيحة منها:',
  },
}

export function renewalsProposed(count: number, language: Language): string {
  return counted(count, PROPOSED, language)
}

/** For example `92 % of the words are the same:`. */
export const sharesWords: Sentence<[percent: number]> = {
  en: percent => `${percent} % of the words are the same:`,
  fr: percent => `${percent}\u00a0% de mots communs\u00a0:`,
  ar: percent => `${percent} % من الكلمات مشتركة:`,
}
