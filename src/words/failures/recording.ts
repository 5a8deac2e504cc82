// Refusals of entries other than updates: nothing was written, and why.
import type { Explanations } from '../explanation.ts'
import type { Language } from '../../base/language.ts'
import { isStatus } from '../../base/vocabulary.ts'
import { arabic, commaList, isolate, quote } from '../isolate.ts'
import { STATUS_LABELS } from '../labels.ts'
import { toViewIt } from '../update.ts'

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
  | 'no-entries'
  | 'only-updates-move'
  | 'nothing-corrected'
  | 'entry-without-field'
  | 'unknown-entry'
  | 'several-entries'
  | 'confirmation-stands'
  | 'only-evidence'
  | 'unknown-evidence'
  | 'state-not-asked'
  | 'state-suspended-then'
> = {
  'mandate-closed': {
    en: ({ id, status }) => ({
      message: `${id} is closed (${label(status, 'en')}); nothing was written.`,
      hint: `${toViewIt.en(id)}. If the mandate was closed by mistake, record an update first.`,
    }),
    fr: ({ id, status }) => ({
      message: `Le mandat ${id} est clos (${label(status, 'fr')})\u00a0; rien n’a été enregistré.`,
      hint: `Si le mandat a été clos par erreur, enregistrez d’abord une mise à jour. ${toViewIt.fr(id)}`,
    }),
    ar: ({ id, status }) => ({
      message: `سبق إنجاز التكليف ${isolate(id, 'ar')} أو إنهاؤه (حالته ${label(status, 'ar')})؛ لم يُحفظ شيء.`,
      hint: `${toViewIt.ar(id)}. وإن أُنهي التكليف خطأ فسجّل تحديثا أولا.`,
    }),
  },
  'action-repeated': {
    en: ({ id, action }) => ({
      message: `${id} already has this action (${action}); nothing was written.`,
      hint: toViewIt.en(action),
    }),
    fr: ({ id, action }) => ({
      message: `Le mandat ${id} comporte déjà cette action (${action})\u00a0; rien n’a été enregistré.`,
      hint: toViewIt.fr(action),
    }),
    ar: ({ id, action }) => ({
      message: arabic`سبق تسجيل هذا الإجراء للتكليف ${id} (${action})؛ لم يُحفظ شيء.`,
      hint: toViewIt.ar(action),
    }),
  },
  'no-deadline': {
    en: ({ id }) => ({
      message: `${id} has no deadline that could be moved; nothing was written.`,
      hint: 'For the target date of the department, use the field target in the record.',
    }),
    fr: ({ id }) => ({
      message: `Le mandat ${id} n’a pas d’échéance à reporter\u00a0; rien n’a été enregistré.`,
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
      hint: 'Give a later date or meeting. To correct a deadline that was entered wrongly, edit the record.',
    }),
    fr: ({ to, from }) => ({
      message: `La nouvelle échéance (${to}) n’est pas postérieure à celle en vigueur (${from})\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez une date ou une réunion ultérieure. Une échéance mal saisie se corrige dans la fiche.',
    }),
    ar: ({ to, from }) => ({
      message: `الموعد الجديد (${isolate(to, 'ar')}) ليس بعد الموعد الساري (${isolate(from, 'ar')})؛ لم يُحفظ شيء.`,
      hint: 'اذكر تاريخا أو اجتماعا لاحقا. أما الموعد الذي سُجل خطأ فيُصحح في السجل نفسه.',
    }),
  },
  'deadline-passed': {
    en: ({ to, date }) => ({
      message: `The new deadline (${to}) is earlier than ${date}, the date of the decision; nothing was written.`,
      hint: 'Give a later deadline. If the decision was taken earlier, give its date with --date.',
    }),
    fr: ({ to, date }) => ({
      message: `La nouvelle échéance (${to}) est antérieure au ${date}, date de la décision\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez une échéance postérieure à la décision. Si la décision est plus ancienne, indiquez sa date avec --date.',
    }),
    ar: ({ to, date }) => ({
      message: arabic`الموعد الجديد (${to}) سابق لتاريخ القرار (${date})؛ لم يُحفظ شيء.`,
      hint: arabic`اذكر موعدا بعد تاريخ القرار. وإن كان القرار أقدم فاذكر تاريخه بالخيار ${'--date'}.`,
    }),
  },
  'same-deadline': {
    en: ({ id, deadline }) => ({
      message: `${id} already has the deadline ${deadline}; nothing was written.`,
      hint: toViewIt.en(id),
    }),
    fr: ({ id, deadline }) => ({
      message: `L’échéance du mandat ${id} est déjà ${deadline}\u00a0; rien n’a été enregistré.`,
      hint: toViewIt.fr(id),
    }),
    ar: ({ id, deadline }) => ({
      message: arabic`الموعد ${deadline} هو الموعد الساري فعلا للتكليف ${id}؛ لم يُحفظ شيء.`,
      hint: toViewIt.ar(id),
    }),
  },
  'meeting-not-ahead': {
    en: ({ meeting, date }) => ({
      message: `${meeting} was already over or cancelled on ${date}; nothing was written.`,
      hint: 'To list the coming meetings: mandates meetings --upcoming',
    }),
    fr: ({ meeting, date }) => ({
      message: `La réunion ${meeting} était terminée ou annulée le ${date}\u00a0; rien n’a été enregistré.`,
      hint: 'Pour voir les réunions à venir\u00a0: mandates meetings --upcoming',
    }),
    ar: ({ meeting, date }) => ({
      message: `كان الاجتماع ${isolate(meeting, 'ar')} قد انتهى أو أُلغي بحلول ${isolate(date, 'ar')}؛ لم يُحفظ شيء.`,
      hint: `لعرض الاجتماعات القادمة: ${isolate('mandates meetings --upcoming', 'ar')}`,
    }),
  },
  'already-confirmed': {
    en: ({ id, meeting }) => ({
      message: `${meeting} has already taken note of ${id}; nothing was written.`,
      hint: toViewIt.en(id),
    }),
    fr: ({ id, meeting }) => ({
      message: `La réunion ${meeting} a déjà pris note de la mise en œuvre du mandat ${id}\u00a0; rien n’a été enregistré.`,
      hint: toViewIt.fr(id),
    }),
    ar: ({ id, meeting }) => ({
      message: `سبق أن أخذ الاجتماع ${isolate(meeting, 'ar')} علما بإنجاز التكليف ${isolate(id, 'ar')}؛ لم يُحفظ شيء.`,
      hint: toViewIt.ar(id),
    }),
  },
  'not-implemented': {
    en: ({ id, status, date }) => ({
      message: `${id} was not implemented on ${date} (status: ${label(status, 'en')}); nothing was written.`,
      hint: `Record what was done first, with its evidence: mandates update ${id} --status implemented`,
    }),
    fr: ({ id, status, date }) => ({
      message: `Le mandat ${id} n’était pas achevé le ${date} (état\u00a0: ${label(status, 'fr')})\u00a0; rien n’a été enregistré.`,
      hint: `Enregistrez d’abord ce qui a été fait, avec une pièce justificative\u00a0: mandates update ${id} --status implemented`,
    }),
    ar: ({ id, status, date }) => ({
      message: `لا يوجد ما يفيد إنجاز التكليف ${isolate(id, 'ar')} حتى ${isolate(date, 'ar')}، إذ كانت حالته ${label(status, 'ar')}؛ لم يُحفظ شيء.`,
      hint: `سجّل أولا ما أُنجز مع مستند إثباته: ${isolate(`mandates update ${id} --status implemented`, 'ar')}`,
    }),
  },
  'no-entries': {
    en: ({ id }) => ({
      message: `Nothing is recorded for ${id}; nothing was written.`,
      hint: 'The entries of an action are withdrawn by the id of the action.',
    }),
    fr: ({ id }) => ({
      message: `Aucune entrée ne figure sous la référence ${id}\u00a0; rien n’a été enregistré.`,
      hint: 'Pour annuler une entrée d’une action, indiquez la référence de l’action.',
    }),
    ar: ({ id }) => ({
      message: arabic`لم يُسجل أي قيد بشأن ${id}؛ لم يُحفظ شيء.`,
      hint: 'أما القيود المسجلة لإجراء فتُسحب أو تُصحح بمرجع الإجراء.',
    }),
  },
  'only-updates-move': {
    en: ({ id, date }) => ({
      message: `The entry of ${id} of ${date} is no update, and cannot be moved; nothing was written.`,
      hint: 'Withdraw it without --move-to, and record it again at the right mandate.',
    }),
    fr: ({ id, date }) => ({
      message: `L’entrée du ${date} de ${id} n’est pas une mise à jour et ne peut pas être déplacée\u00a0; rien n’a été enregistré.`,
      hint: 'Annulez-la sans --move-to, puis enregistrez-la pour le mandat concerné.',
    }),
    ar: ({ id, date }) => ({
      message: arabic`قيد ${id} المؤرخ ${date} ليس تحديثا فلا يُنقل؛ لم يُحفظ شيء.`,
      hint: arabic`اسحبه دون الخيار ${'--move-to'} ثم سجّله للتكليف الصحيح.`,
    }),
  },
  'nothing-corrected': {
    en: ({ id, date }) => ({
      message: `The entry of ${id} of ${date} already says this; nothing was written.`,
      hint: 'Give the options whose values are wrong, for example --status, --date, --note or --evidence.',
    }),
    fr: ({ id, date }) => ({
      message: `L’entrée du ${date} de ${id} resterait inchangée\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez les options dont la valeur est fausse, par exemple --status, --date, --note ou --evidence.',
    }),
    ar: ({ id, date }) => ({
      message: arabic`قيد ${id} المؤرخ ${date} مطابق لما ذُكر؛ لم يُحفظ شيء.`,
      hint: arabic`حدد الخيارات التي قيمها خاطئة، مثل ${'--status'} أو ${'--date'} أو ${'--note'} أو ${'--evidence'}.`,
    }),
  },
  'entry-without-field': {
    en: ({ id, date, option }) => ({
      message: `${option} does not fit the entry of ${id} of ${date}; nothing was written.`,
      hint: `To view its entries: mandates show ${id} --history`,
    }),
    fr: ({ id, date, option }) => ({
      message: `L’option ${option} ne convient pas à l’entrée de ${id} du ${date}\u00a0; rien n’a été enregistré.`,
      hint: `Pour consulter ses entrées\u00a0: mandates show ${id} --history`,
    }),
    ar: ({ id, date, option }) => ({
      message: arabic`لا محل للخيار ${option} في قيد ${id} المؤرخ ${date}؛ لم يُحفظ شيء.`,
      hint: arabic`لعرض قيوده: ${`mandates show ${id} --history`}`,
    }),
  },
  'unknown-entry': {
    en: ({ id, entry, known }) => ({
      message: `${id} has no entry ${quote(entry, 'en')}; nothing was written.`,
      hint: `Its entries, newest first: ${commaList(known, 'en')}. Give a date, or a number from 1.`,
    }),
    fr: ({ id, entry, known }) => ({
      message: `Aucune entrée de ${id} ne correspond à ${quote(entry, 'fr')}\u00a0; rien n’a été enregistré.`,
      hint: `Entrées, de la plus récente à la plus ancienne\u00a0: ${commaList(known, 'fr')}. Indiquez une date, ou un numéro à partir de 1.`,
    }),
    ar: ({ id, entry, known }) => ({
      message: arabic`ليس في ${id} قيد «${entry}»؛ لم يُحفظ شيء.`,
      hint: `القيود من الأحدث إلى الأقدم: ${commaList(known, 'ar')}. حدد تاريخا، أو رقما ابتداء من 1.`,
    }),
  },
  'several-entries': {
    en: ({ id, date, numbers }) => ({
      message: `${id} has several entries of ${date}; nothing was written.`,
      hint: `Use --entry with one of their numbers: ${commaList(numbers, 'en')}.`,
    }),
    fr: ({ id, date, numbers }) => ({
      message: `Plusieurs entrées de ${id} portent la date ${date}\u00a0; rien n’a été enregistré.`,
      hint: `Indiquez avec --entry l’un de leurs numéros\u00a0: ${commaList(numbers, 'fr')}.`,
    }),
    ar: ({ id, date, numbers }) => ({
      message: arabic`في ${id} أكثر من قيد مؤرخ ${date}؛ لم يُحفظ شيء.`,
      hint: `حدد بالخيار ${isolate('--entry', 'ar')} رقم القيد: ${commaList(numbers, 'ar')}.`,
    }),
  },
  'confirmation-stands': {
    en: ({ id, meeting }) => ({
      message: `${meeting} took note of the implementation of ${id}, which rests on this entry; nothing was written.`,
      hint: `Withdraw the confirmation first: mandates withdraw ${id}`,
    }),
    fr: ({ id, meeting }) => ({
      message: `La réunion ${meeting} a pris note de la mise en œuvre de ${id}, qui repose sur cette entrée\u00a0; rien n’a été enregistré.`,
      hint: `Annulez d’abord l’entrée de cette réunion\u00a0: mandates withdraw ${id}`,
    }),
    ar: ({ id, meeting }) => ({
      message: arabic`أخذ الاجتماع ${meeting} علما بإنجاز ${id} استنادا إلى هذا القيد؛ لم يُحفظ شيء.`,
      hint: `اسحب قيد أخذ العلم أولا: ${isolate(`mandates withdraw ${id}`, 'ar')}`,
    }),
  },
  'only-evidence': {
    en: ({ id, ref }) => ({
      message: `${quote(ref, 'en')} is the only evidence for a status of ${id} that needs it; nothing was written.`,
      hint: `Give the right evidence: mandates correct ${id}. Or withdraw the whole entry.`,
    }),
    fr: ({ id, ref }) => ({
      message: `L’état enregistré pour ${id} exige une pièce justificative, et ${quote(ref, 'fr')} est la seule\u00a0; rien n’a été enregistré.`,
      hint: `Annulez l’entrée entière, ou indiquez la pièce justificative exacte\u00a0: mandates correct ${id}`,
    }),
    ar: ({ id, ref }) => ({
      message: arabic`المستند «${ref}» هو مستند الإثبات الوحيد لحالة في ${id} لا تُسجل دون إثبات؛ لم يُحفظ شيء.`,
      hint: `حدد المستند الصحيح: ${isolate(`mandates correct ${id}`, 'ar')}. أو اسحب القيد بأكمله.`,
    }),
  },
  'unknown-evidence': {
    en: ({ id, ref, known }) => ({
      message: `This entry of ${id} has no evidence ${quote(ref, 'en')}; nothing was written.`,
      hint: known.length === 0 ? 'It has no evidence.' : `Its evidence: ${commaList(known, 'en')}.`,
    }),
    fr: ({ id, ref, known }) => ({
      message: `Cette entrée de ${id} n’a pas de pièce justificative ${quote(ref, 'fr')}\u00a0; rien n’a été enregistré.`,
      hint:
        known.length === 0
          ? 'L’entrée n’a aucune pièce justificative.'
          : `Numéros ou cotes de ses pièces justificatives\u00a0: ${commaList(known, 'fr')}.`,
    }),
    ar: ({ id, ref, known }) => ({
      message: arabic`ليس في هذا القيد من ${id} مستند إثبات «${ref}»؛ لم يُحفظ شيء.`,
      hint:
        known.length === 0
          ? 'ليس في القيد أي مستند إثبات.'
          : `مستندات إثباته: ${commaList(known, 'ar')}.`,
    }),
  },
  'asks-no-states': {
    en: ({ id }) => ({
      message: `${id} is not carried out through Member States.`,
      hint: 'To list the mandates that are carried out in this way: mandates states. To add this mandate, add the field states to its record.',
    }),
    fr: ({ id }) => ({
      message: `Le mandat ${id} ne s’adresse pas aux États membres.`,
      hint: 'Pour qu’un mandat s’adresse à des États, ajoutez le champ states dans sa fiche. Pour voir les mandats concernés\u00a0: mandates states',
    }),
    ar: ({ id }) => ({
      message: `التكليف ${isolate(id, 'ar')} لا يُنفذ عن طريق الدول الأعضاء.`,
      hint: arabic`لعرض التكليفات التي تُنفذ عن طريق الدول: ${'mandates states'}. ولضم هذا التكليف إلى تلك التكليفات أضف الحقل ${'states'} إلى سجله.`,
    }),
  },
  'state-not-asked': {
    en: ({ state, id }) => ({
      message: `${id} is not addressed to ${state}; nothing was written.`,
      hint: `To list its addressees: mandates states ${id}`,
    }),
    fr: ({ state, id }) => ({
      message: `L’État ${state} ne figure pas parmi ceux auxquels le mandat ${id} s’adresse\u00a0; rien n’a été enregistré.`,
      hint: `Pour voir les États destinataires\u00a0: mandates states ${id}`,
    }),
    ar: ({ state, id }) => ({
      message: arabic`الدولة ${state} ليست من الدول الموجه إليها التكليف ${id}؛ لم يُحفظ شيء.`,
      hint: arabic`لعرض الدول الموجه إليها: ${`mandates states ${id}`}`,
    }),
  },
  'state-suspended-then': {
    en: ({ state, date }) => ({
      message: `${state} was suspended on ${date}; nothing was written.`,
      hint: 'Check the date of the reply, and the dates of the suspension in organisation.yaml.',
    }),
    fr: ({ state, date }) => ({
      message: `L’État ${state} était suspendu le ${date}\u00a0; rien n’a été enregistré.`,
      hint: 'Vérifiez la date de la réponse et celles de la suspension dans organisation.yaml.',
    }),
    ar: ({ state, date }) => ({
      message: `كانت عضوية الدولة ${isolate(state, 'ar')} معلقة في ${isolate(date, 'ar')}؛ لم يُحفظ شيء.`,
      hint: `تحقق من تاريخ الرد ومن تاريخي التعليق في ${isolate('organisation.yaml', 'ar')}.`,
    }),
  },
}
