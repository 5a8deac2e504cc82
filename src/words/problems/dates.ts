// The words for rules about dates and the calendar of meetings.
import { arabic } from '../isolate.ts'
import type { RuleWords } from '../advice.ts'

export const DATE_RULES: RuleWords<
  | 'before-document'
  | 'in-the-future'
  | 'dates-reversed'
  | 'meeting-unconfirmed'
  | 'meeting-not-yet-held'
  | 'decided-too-early'
  | 'due-at-cancelled'
  | 'due-before-document'
  | 'due-out-of-range'
  | 'extension-backwards'
  | 'same-day'
  | 'entry-repeated'
> = {
  'before-document': {
    en: ({ date, documentDate }) => ({
      message: `${date} is before the document itself (${documentDate}).`,
      hint: 'A mandate cannot be implemented before it was given. Correct the date.',
    }),
    fr: ({ date, documentDate }) => ({
      message: `La date ${date} est antérieure à celle du document lui-même (${documentDate}).`,
      hint: 'Un mandat ne peut être mis en œuvre avant d’avoir été confié. Corrigez la date.',
    }),
    ar: ({ date, documentDate }) => ({
      message: arabic`التاريخ ${date} سابق لتاريخ الوثيقة نفسها (${documentDate}).`,
      hint: 'لا يمكن تنفيذ تكليف قبل صدوره: صحح التاريخ.',
    }),
  },
  'in-the-future': {
    en: ({ date, today }) => ({
      message: `${date} is in the future (today is ${today}), so this entry is not counted yet.`,
      hint: 'Correct the date if it is wrong.',
    }),
    fr: ({ date, today }) => ({
      message: `La date ${date} est postérieure à la date du jour (${today})\u00a0; cette entrée n’est pas encore prise en compte.`,
      hint: 'Si c’est une erreur, corrigez la date.',
    }),
    ar: ({ date, today }) => ({
      message: arabic`التاريخ ${date} لاحق لتاريخ اليوم (${today})، فلا يُحتسب هذا القيد بعد.`,
      hint: 'صحح التاريخ إن كان خطأ.',
    }),
  },
  'dates-reversed': {
    en: ({ from, to }) => ({
      message: `It ends (${to}) before it begins (${from}).`,
      hint: 'Swap or correct the two dates.',
    }),
    fr: ({ from, to }) => ({
      message: `La fin (${to}) précède le début (${from}).`,
      hint: 'Intervertissez ou corrigez les deux dates.',
    }),
    ar: ({ from, to }) => ({
      message: arabic`النهاية (${to}) قبل البداية (${from}).`,
      hint: 'بدّل بين التاريخين أو صححهما.',
    }),
  },
  'meeting-unconfirmed': {
    en: ({ meeting, date }) => ({
      message: `${meeting} was planned to end on ${date}, which has passed, but the calendar does not say whether it was held.`,
      hint: 'Record what happened with mandates meeting hold, mandates meeting postpone or mandates meeting cancel.',
    }),
    fr: ({ meeting, date }) => ({
      message: `La réunion ${meeting} devait prendre fin le ${date}\u00a0; cette date est passée, mais le calendrier n’indique pas si la réunion s’est tenue.`,
      hint: 'Enregistrez ce qu’il en est avec mandates meeting hold, mandates meeting postpone ou mandates meeting cancel.',
    }),
    ar: ({ meeting, date }) => ({
      message: arabic`كان اختتام أعمال ${meeting} مقررا في ${date}، وقد مضى هذا التاريخ ولم يُذكر في جدول الاجتماعات هل عُقد الاجتماع.`,
      hint: arabic`سجّل ما حدث بالأمر ${'mandates meeting hold'} أو ${'mandates meeting postpone'} أو ${'mandates meeting cancel'}.`,
    }),
  },
  'meeting-not-yet-held': {
    en: ({ meeting, date }) => ({
      message: `${meeting} is recorded as held, but it only begins on ${date}.`,
      hint: 'Correct the days of the meeting with mandates meeting move.',
    }),
    fr: ({ meeting, date }) => ({
      message: `La réunion ${meeting} est indiquée comme tenue, mais elle ne commence que le ${date}.`,
      hint: 'Corrigez les dates de la réunion avec mandates meeting move.',
    }),
    ar: ({ meeting, date }) => ({
      message: arabic`سُجل انعقاد ${meeting}، مع أن تاريخ البدء ${date} لم يحن بعد.`,
      hint: arabic`صحح تاريخ الانعقاد بالأمر ${'mandates meeting move'}.`,
    }),
  },
  'decided-too-early': {
    en: ({ meeting, date }) => ({
      message: `${meeting} had not begun on ${date}, so it could not have decided this.`,
      hint: 'Give the meeting that decided it, or correct the dates in meetings.yaml.',
    }),
    fr: ({ meeting, date }) => ({
      message: `La réunion ${meeting} n’avait pas encore commencé le ${date}, et n’a donc rien pu décider.`,
      hint: 'Indiquez la réunion qui a pris la décision, ou corrigez les dates dans meetings.yaml.',
    }),
    ar: ({ meeting, date }) => ({
      message: arabic`لم تكن أعمال ${meeting} قد بدأت في ${date}، فلا يمكن أن يكون قد صدر فيها قرار حتى ذلك التاريخ.`,
      hint: arabic`حدد الاجتماع الذي اتخذ القرار، أو صحح تاريخه في ${'meetings.yaml'}.`,
    }),
  },
  'due-at-cancelled': {
    en: ({ meeting }) => ({
      message: `This is due at ${meeting}, which was cancelled; no date is set.`,
      hint: 'Record the new deadline with mandates extend.',
    }),
    fr: ({ meeting }) => ({
      message: `L’échéance était fixée à la réunion ${meeting}, qui a été annulée\u00a0; aucune date n’est fixée.`,
      hint: 'Enregistrez la nouvelle échéance avec mandates extend.',
    }),
    ar: ({ meeting }) => ({
      message: arabic`الموعد المحدد هو الاجتماع ${meeting}، وقد أُلغي انعقاده ولم يُحدد موعد آخر.`,
      hint: arabic`سجّل الموعد الجديد بالأمر ${'mandates extend'}.`,
    }),
  },
  'due-before-document': {
    en: ({ date, documentDate }) => ({
      message: `The deadline (${date}) is before the document itself (${documentDate}).`,
      hint: 'Correct the deadline or the date of the document.',
    }),
    fr: ({ date, documentDate }) => ({
      message: `L’échéance (${date}) est antérieure à la date du document lui-même (${documentDate}).`,
      hint: 'Corrigez l’échéance ou la date du document.',
    }),
    ar: ({ date, documentDate }) => ({
      message: arabic`الموعد المحدد (${date}) سابق لتاريخ الوثيقة نفسها (${documentDate}).`,
      hint: 'صحح الموعد أو تاريخ الوثيقة.',
    }),
  },
  'due-out-of-range': {
    en: ({ every, documentDate }) => ({
      message: `No due date can be computed: ${every} after ${documentDate} is later than the year 9999.`,
      hint: 'Correct the period, or the date of the document.',
    }),
    fr: ({ every, documentDate }) => ({
      message: `L’échéance ne peut pas être calculée\u00a0: la période ${every} à compter du ${documentDate} dépasse l’année 9999.`,
      hint: 'Corrigez la périodicité, ou la date du document.',
    }),
    ar: ({ every, documentDate }) => ({
      message: arabic`لا يمكن حساب الموعد: المدة ${every} بعد ${documentDate} تتجاوز سنة 9999.`,
      hint: 'صحح المدة أو تاريخ الوثيقة.',
    }),
  },
  'extension-backwards': {
    en: ({ to, from }) => ({
      message: `This extension makes the deadline earlier (${from} → ${to}).`,
      hint: 'Correct the deadline if it is wrong.',
    }),
    fr: ({ to, from }) => ({
      message: `Cette modification avance l’échéance, du ${from} au ${to}.`,
      hint: 'Si c’est une erreur, corrigez l’échéance.',
    }),
    ar: ({ to, from }) => ({
      message: arabic`هذا التعديل يقدّم الموعد من ${from} إلى ${to}.`,
      hint: 'صحح الموعد إن كان خطأ.',
    }),
  },
  'same-day': {
    en: ({ date }) => ({
      message: `Two entries dated ${date} differ, and their order is not given.`,
      hint: 'Add “order: 2” to the later entry.',
    }),
    fr: ({ date }) => ({
      message: `Deux entrées du ${date} se contredisent, et leur ordre n’est pas indiqué.`,
      hint: 'Ajoutez «\u00a0order: 2\u00a0» à la plus récente de ces entrées.',
    }),
    ar: ({ date }) => ({
      message: arabic`يوجد قيدان مختلفان بتاريخ ${date}، ولا يُعرف أيهما الأخير.`,
      hint: arabic`أضف إلى القيد الأخير «${'order: 2'}».`,
    }),
  },
  'entry-repeated': {
    en: ({ date }) => ({
      message: `This entry of ${date} repeats the entry before it.`,
      hint: 'Remove one of the two.',
    }),
    fr: ({ date }) => ({
      message: `Cette entrée du ${date} répète celle qui la précède.`,
      hint: 'Supprimez l’une de ces deux entrées.',
    }),
    ar: ({ date }) => ({
      message: arabic`هذا القيد المؤرخ ${date} مطابق للقيد السابق له.`,
      hint: 'احذف أحدهما.',
    }),
  },
}
