// Rules about days and the calendar of meetings.
import { arabic } from '../isolate.ts'
import type { RuleWords } from '../advice.ts'

export const DATE_RULES: RuleWords<
  | 'before-document'
  | 'in-the-future'
  | 'dates-reversed'
  | 'meeting-unconfirmed'
  | 'meeting-not-yet-held'
  | 'due-at-cancelled'
  | 'due-before-document'
  | 'due-out-of-range'
  | 'extension-backwards'
  | 'same-day'
> = {
  'before-document': {
    en: ({ date, documentDate }) => ({
      message: `${date} is before the document itself (${documentDate}).`,
      hint: 'Nothing can be done about a mandate before it was given: correct the date.',
    }),
    fr: ({ date, documentDate }) => ({
      message: `${date} précède le document lui-même (${documentDate}).`,
      hint: 'Rien ne peut être fait pour un mandat avant qu’il soit donné\u00a0: corrigez la date.',
    }),
    ar: ({ date, documentDate }) => ({
      message: arabic`التاريخ ${date} سابق للوثيقة نفسها (${documentDate}).`,
      hint: 'لا يمكن تنفيذ تكليف قبل صدوره: صحح التاريخ.',
    }),
  },
  'in-the-future': {
    en: ({ date, today }) => ({
      message: `${date} is in the future (today is ${today}), so this does not count yet.`,
      hint: 'Correct the date, if it is a slip.',
    }),
    fr: ({ date, today }) => ({
      message: `${date} est dans l’avenir (nous sommes le ${today})\u00a0; ceci ne compte pas encore.`,
      hint: 'Corrigez la date, s’il s’agit d’une erreur.',
    }),
    ar: ({ date, today }) => ({
      message: arabic`التاريخ ${date} في المستقبل (اليوم ${today})، فلا يُحتسب بعد.`,
      hint: 'صحح التاريخ إن كان سهوا.',
    }),
  },
  'dates-reversed': {
    en: ({ from, to }) => ({
      message: `It ends (${to}) before it begins (${from}).`,
      hint: 'Exchange or correct the two dates.',
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
      message: `${meeting} was planned to end on ${date}, which has passed; nothing says whether it was held.`,
      hint: 'Set its state to held, postponed or cancelled.',
    }),
    fr: ({ meeting, date }) => ({
      message: `La fin de la réunion ${meeting} était prévue le ${date}\u00a0; cette date est passée, et rien n’indique si la réunion s’est tenue.`,
      hint: 'Indiquez son état\u00a0: held, postponed ou cancelled.',
    }),
    ar: ({ meeting, date }) => ({
      message: arabic`كان انتهاء ${meeting} مقررا في ${date} وقد مضى، ولم يُسجل هل تم انعقاده.`,
      hint: arabic`حدد حالته: ${'held'} أو ${'postponed'} أو ${'cancelled'}.`,
    }),
  },
  'meeting-not-yet-held': {
    en: ({ meeting, date }) => ({
      message: `${meeting} is recorded as held, but begins on ${date} only.`,
      hint: 'Set its state to planned, or correct its days.',
    }),
    fr: ({ meeting, date }) => ({
      message: `${meeting} est indiquée comme tenue, mais elle ne commence que le ${date}.`,
      hint: 'Indiquez planned, ou corrigez ses dates.',
    }),
    ar: ({ meeting, date }) => ({
      message: arabic`انعقاد ${meeting} مسجل على أنه تم، لكنه لا يبدأ إلا في ${date}.`,
      hint: arabic`اجعل حالته ${'planned'} أو صحح تاريخه.`,
    }),
  },
  'due-at-cancelled': {
    en: ({ meeting }) => ({
      message: `This is due at ${meeting}, which was cancelled; no day is set.`,
      hint: 'Record the new deadline under “extensions”.',
    }),
    fr: ({ meeting }) => ({
      message: `L’échéance est ${meeting}, qui a été annulée\u00a0; aucune date n’est fixée.`,
      hint: 'Enregistrez la nouvelle échéance sous «\u00a0extensions\u00a0».',
    }),
    ar: ({ meeting }) => ({
      message: arabic`الموعد المحدد هو ${meeting}، وقد أُلغي انعقاده ولم يُحدد موعد آخر.`,
      hint: arabic`سجل الموعد الجديد ضمن «${'extensions'}».`,
    }),
  },
  'due-before-document': {
    en: ({ date, documentDate }) => ({
      message: `The deadline (${date}) is before the document itself (${documentDate}).`,
      hint: 'Correct the deadline or the date of the document.',
    }),
    fr: ({ date, documentDate }) => ({
      message: `L’échéance (${date}) précède le document lui-même (${documentDate}).`,
      hint: 'Corrigez l’échéance ou la date du document.',
    }),
    ar: ({ date, documentDate }) => ({
      message: arabic`الموعد المحدد (${date}) سابق للوثيقة نفسها (${documentDate}).`,
      hint: 'صحح الموعد أو تاريخ الوثيقة.',
    }),
  },
  'due-out-of-range': {
    en: ({ every, documentDate }) => ({
      message: `No due date can be computed: ${every} after ${documentDate} is later than the year 9999.`,
      hint: 'Correct the period, or the date of the document.',
    }),
    fr: ({ every, documentDate }) => ({
      message: `L’échéance ne peut être calculée\u00a0: ${every} après le ${documentDate} dépasse l’année 9999.`,
      hint: 'Corrigez la période, ou la date du document.',
    }),
    ar: ({ every, documentDate }) => ({
      message: arabic`لا يمكن حساب الموعد: ${every} بعد ${documentDate} تتجاوز سنة 9999.`,
      hint: 'صحح المدة أو تاريخ الوثيقة.',
    }),
  },
  'extension-backwards': {
    en: ({ to, from }) => ({
      message: `This extension moves the deadline back, from ${from} to ${to}.`,
      hint: 'Correct it, if it is a slip.',
    }),
    fr: ({ to, from }) => ({
      message: `Cette prolongation avance l’échéance, de ${from} à ${to}.`,
      hint: 'Corrigez-la, s’il s’agit d’une erreur.',
    }),
    ar: ({ to, from }) => ({
      message: arabic`هذا التمديد يقدم الموعد من ${from} إلى ${to}.`,
      hint: 'صححه إن كان سهوا.',
    }),
  },
  'same-day': {
    en: ({ date }) => ({
      message: `Two entries of ${date} say different things, and nothing tells which came later.`,
      hint: 'Give the later one “order: 2”.',
    }),
    fr: ({ date }) => ({
      message: `Deux entrées du ${date} se contredisent, sans que l’on sache laquelle est la dernière.`,
      hint: 'Donnez à la dernière «\u00a0order: 2\u00a0».',
    }),
    ar: ({ date }) => ({
      message: arabic`قيدان بتاريخ ${date} مختلفان، ولا يُعرف أيهما الأخير.`,
      hint: arabic`أضف إلى الأخير «${'order: 2'}».`,
    }),
  },
}
