// Refusals of what a desk records besides updates: nothing was written, and why.
import type { Explanations } from '../explanation.ts'
import type { Language } from '../../base/language.ts'
import { isStatus } from '../../base/vocabulary.ts'
import { isolate, quote } from '../isolate.ts'
import { STATUS_LABELS } from '../labels.ts'

function label(status: string, language: Language): string {
  return quote(isStatus(status) ? STATUS_LABELS[status][language] : status, language)
}

export const RECORDING_FAILURES: Explanations<
  | 'mandate-closed'
  | 'action-repeated'
  | 'no-deadline'
  | 'not-later'
  | 'deadline-passed'
  | 'same-deadline'
  | 'meeting-not-ahead'
  | 'already-confirmed'
  | 'not-implemented'
  | 'asks-no-states'
  | 'state-not-asked'
  | 'state-suspended-then'
> = {
  'mandate-closed': {
    en: ({ id, status }) => ({
      message: `${id} is closed (${label(status, 'en')}); nothing was written.`,
      hint: `Look at it with: mandates show ${id}. If it was closed by mistake, record an update first.`,
    }),
    fr: ({ id, status }) => ({
      message: `${id} est clos (${label(status, 'fr')})\u00a0; rien n’a été enregistré.`,
      hint: `Consultez-le\u00a0: mandates show ${id}. S’il a été clos par erreur, enregistrez d’abord une mise à jour.`,
    }),
    ar: ({ id, status }) => ({
      message: `التكليف ${isolate(id, 'ar')} مغلق (${label(status, 'ar')})؛ لم يُحفظ شيء.`,
      hint: `للاطلاع عليه: ${isolate(`mandates show ${id}`, 'ar')}. وإن أُغلق خطأ فسجّل تحديثا أولا.`,
    }),
  },
  'action-repeated': {
    en: ({ id, action }) => ({
      message: `${id} has this action already (${action}); nothing was written.`,
      hint: `See it with: mandates show ${action}`,
    }),
    fr: ({ id, action }) => ({
      message: `${id} comporte déjà cette action (${action})\u00a0; rien n’a été enregistré.`,
      hint: `Pour la voir\u00a0: mandates show ${action}`,
    }),
    ar: ({ id, action }) => ({
      message: `لدى التكليف ${isolate(id, 'ar')} هذا الإجراء من قبل (${isolate(action, 'ar')})؛ لم يُحفظ شيء.`,
      hint: `لعرضه: ${isolate(`mandates show ${action}`, 'ar')}`,
    }),
  },
  'no-deadline': {
    en: ({ id }) => ({
      message: `No deadline was set for ${id}, so that none can be moved; nothing was written.`,
      hint: 'For a date that the department sets itself, use the field target in the record.',
    }),
    fr: ({ id }) => ({
      message: `Aucune échéance n’a été fixée pour ${id}\u00a0: il n’y a rien à reporter; rien n’a été enregistré.`,
      hint: 'Pour une date que le département se fixe lui-même, utilisez le champ target de la fiche.',
    }),
    ar: ({ id }) => ({
      message: `لم يُحدد موعد للتكليف ${isolate(id, 'ar')} حتى يُمدد؛ لم يُحفظ شيء.`,
      hint: `أما التاريخ الذي تحدده الإدارة لنفسها فمكانه الحقل ${isolate('target', 'ar')} في السجل.`,
    }),
  },
  'not-later': {
    en: ({ to, from }) => ({
      message: `The new deadline (${to}) is not later than the one in force (${from}); nothing was written.`,
      hint: 'Give a later date or meeting. A deadline that was entered wrongly is corrected in the record.',
    }),
    fr: ({ to, from }) => ({
      message: `La nouvelle échéance (${to}) n’est pas postérieure à celle en vigueur (${from})\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez une date ou une réunion ultérieure. Une échéance mal saisie se corrige dans la fiche.',
    }),
    ar: ({ to, from }) => ({
      message: `الموعد الجديد (${isolate(to, 'ar')}) ليس بعد الموعد الساري (${isolate(from, 'ar')})؛ لم يُحفظ شيء.`,
      hint: 'اذكر تاريخا أو اجتماعا لاحقا. أما الموعد المدخل خطأ فيُصحح في السجل.',
    }),
  },
  'deadline-passed': {
    en: ({ to, date }) => ({
      message: `The new deadline (${to}) had passed by ${date}; nothing was written.`,
      hint: 'Give a day that was still ahead. If the deadline was moved earlier, say when with --date.',
    }),
    fr: ({ to, date }) => ({
      message: `La nouvelle échéance (${to}) était déjà passée le ${date}\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez un jour alors à venir. Si l’échéance a été reportée plus tôt, précisez le jour par --date.',
    }),
    ar: ({ to, date }) => ({
      message: `كان الموعد الجديد (${isolate(to, 'ar')}) قد مضى بحلول ${isolate(date, 'ar')}؛ لم يُحفظ شيء.`,
      hint: `اذكر يوما لم يكن قد حل بعد. وإن كان التمديد قد تقرر قبل ذلك فاذكر يومه بالخيار ${isolate('--date', 'ar')}.`,
    }),
  },
  'same-deadline': {
    en: ({ id, deadline }) => ({
      message: `${deadline} is the deadline of ${id} already; nothing was written.`,
      hint: `See its deadline with: mandates show ${id}`,
    }),
    fr: ({ id, deadline }) => ({
      message: `${deadline} est déjà l’échéance de ${id}\u00a0; rien n’a été enregistré.`,
      hint: `Pour la voir\u00a0: mandates show ${id}`,
    }),
    ar: ({ id, deadline }) => ({
      message: `هذا هو الموعد الساري للتكليف ${isolate(id, 'ar')} (${isolate(deadline, 'ar')})؛ لم يُحفظ شيء.`,
      hint: `لعرض موعده: ${isolate(`mandates show ${id}`, 'ar')}`,
    }),
  },
  'meeting-not-ahead': {
    en: ({ meeting, date }) => ({
      message: `${meeting} was over or cancelled by ${date}; nothing was written.`,
      hint: 'See which meetings are ahead with: mandates meetings --upcoming',
    }),
    fr: ({ meeting, date }) => ({
      message: `La réunion ${meeting} était terminée ou annulée le ${date}\u00a0; rien n’a été enregistré.`,
      hint: 'Les réunions à venir\u00a0: mandates meetings --upcoming',
    }),
    ar: ({ meeting, date }) => ({
      message: `كان الاجتماع ${isolate(meeting, 'ar')} قد انتهى أو أُلغي بحلول ${isolate(date, 'ar')}؛ لم يُحفظ شيء.`,
      hint: `لعرض الاجتماعات القادمة: ${isolate('mandates meetings --upcoming', 'ar')}`,
    }),
  },
  'already-confirmed': {
    en: ({ id, meeting }) => ({
      message: `${meeting} has already taken note of ${id}; nothing was written.`,
      hint: `See it with: mandates show ${id}`,
    }),
    fr: ({ id, meeting }) => ({
      message: `La réunion ${meeting} a déjà pris note de ${id}\u00a0; rien n’a été enregistré.`,
      hint: `Pour le voir\u00a0: mandates show ${id}`,
    }),
    ar: ({ id, meeting }) => ({
      message: `سبق أن أخذ الاجتماع ${isolate(meeting, 'ar')} علما بالتكليف ${isolate(id, 'ar')}؛ لم يُحفظ شيء.`,
      hint: `لعرضه: ${isolate(`mandates show ${id}`, 'ar')}`,
    }),
  },
  'not-implemented': {
    en: ({ id, status, date }) => ({
      message: `Nothing says that ${id} was done by ${date}: its status was ${label(status, 'en')}; nothing was written.`,
      hint: `Record what was done first, with its evidence: mandates update ${id} --status implemented`,
    }),
    fr: ({ id, status, date }) => ({
      message: `Rien n’indique que ${id} était achevé le ${date}\u00a0: son état était ${label(status, 'fr')}\u00a0; rien n’a été enregistré.`,
      hint: `Enregistrez d’abord ce qui a été fait, avec sa pièce\u00a0: mandates update ${id} --status implemented`,
    }),
    ar: ({ id, status, date }) => ({
      message: `لا شيء يفيد بإنجاز التكليف ${isolate(id, 'ar')} بحلول ${isolate(date, 'ar')}: كانت حالته ${label(status, 'ar')}؛ لم يُحفظ شيء.`,
      hint: `سجّل أولا ما تم مع مستند إثباته: ${isolate(`mandates update ${id} --status implemented`, 'ar')}`,
    }),
  },
  'asks-no-states': {
    en: ({ id }) => ({
      message: `${id} is not carried out through Member States.`,
      hint: 'Those that are: mandates states. For this one, add the field states to its record.',
    }),
    fr: ({ id }) => ({
      message: `${id} n’est pas mis en œuvre par les États membres.`,
      hint: 'Ceux qui le sont\u00a0: mandates states. Pour celui-ci, ajoutez le champ states à sa fiche.',
    }),
    ar: ({ id }) => ({
      message: `التكليف ${isolate(id, 'ar')} لا يُنفذ عن طريق الدول الأعضاء.`,
      hint: `للاطلاع على ما يُنفذ عن طريقها: ${isolate('mandates states', 'ar')}. ولهذا التكليف أضف الحقل ${isolate('states', 'ar')} إلى سجله.`,
    }),
  },
  'state-not-asked': {
    en: ({ state, id }) => ({
      message: `${state} is not among the States that ${id} asks; nothing was written.`,
      hint: `See who is asked with: mandates states ${id}`,
    }),
    fr: ({ state, id }) => ({
      message: `${state} n’est pas parmi les États auxquels ${id} s’adresse\u00a0; rien n’a été enregistré.`,
      hint: `Les destinataires\u00a0: mandates states ${id}`,
    }),
    ar: ({ state, id }) => ({
      message: `الدولة ${isolate(state, 'ar')} ليست من الدول التي يخاطبها ${isolate(id, 'ar')}؛ لم يُحفظ شيء.`,
      hint: `لعرض الدول المخاطبة: ${isolate(`mandates states ${id}`, 'ar')}`,
    }),
  },
  'state-suspended-then': {
    en: ({ state, date }) => ({
      message: `${state} was suspended on ${date}; nothing was written.`,
      hint: 'Check the date of the reply, and the dates of the suspension in organisation.yaml.',
    }),
    fr: ({ state, date }) => ({
      message: `${state} était suspendu le ${date}\u00a0; rien n’a été enregistré.`,
      hint: 'Vérifiez la date de la réponse et celles de la suspension dans organisation.yaml.',
    }),
    ar: ({ state, date }) => ({
      message: `كانت عضوية ${isolate(state, 'ar')} معلقة في ${isolate(date, 'ar')}؛ لم يُحفظ شيء.`,
      hint: `تحقق من تاريخ الرد ومن تاريخي التعليق في ${isolate('organisation.yaml', 'ar')}.`,
    }),
  },
}
