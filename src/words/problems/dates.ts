// Rules about days and the calendar of meetings.
import { isolate } from '../isolate.ts'
import type { RuleWords } from '../advice.ts'

export const DATE_RULES: RuleWords<
  | 'before-document'
  | 'in-the-future'
  | 'dates-reversed'
  | 'meeting-unconfirmed'
  | 'meeting-not-yet-held'
  | 'due-at-cancelled'
  | 'due-before-document'
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
      message: `التاريخ ${isolate(date, 'ar')} سابق للوثيقة نفسها (${isolate(documentDate, 'ar')}).`,
      hint: 'لا يمكن تنفيذ تكليف قبل صدوره: صحح التاريخ.',
    }),
  },
  'in-the-future': {
    en: ({ date, today }) => ({
      message: `${date} is in the future (as at ${today}), so this does not count yet.`,
      hint: 'Correct the date, if it is a slip.',
    }),
    fr: ({ date, today }) => ({
      message: `${date} est dans l’avenir (au ${today})\u00a0; ceci ne compte pas encore.`,
      hint: 'Corrigez la date, s’il s’agit d’une erreur.',
    }),
    ar: ({ date, today }) => ({
      message: `التاريخ ${isolate(date, 'ar')} في المستقبل (الحالة في ${isolate(today, 'ar')})، فلا يُحتسب بعد.`,
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
      message: `النهاية (${isolate(to, 'ar')}) قبل البداية (${isolate(from, 'ar')}).`,
      hint: 'بدّل بين التاريخين أو صححهما.',
    }),
  },
  'meeting-unconfirmed': {
    en: ({ meeting, date }) => ({
      message: `${meeting} was planned for ${date}, which has passed; nothing says whether it was held.`,
      hint: 'Set its state to held, postponed or cancelled.',
    }),
    fr: ({ meeting, date }) => ({
      message: `${meeting} était prévue pour le ${date}, qui est passé\u00a0; rien n’indique si elle s’est tenue.`,
      hint: 'Indiquez son état\u00a0: held, postponed ou cancelled.',
    }),
    ar: ({ meeting, date }) => ({
      message: `كان ${isolate(meeting, 'ar')} مقررا في ${isolate(date, 'ar')} وقد مضى، ولم يُسجل هل عُقد.`,
      hint: 'حدد حالته: held أو postponed أو cancelled.',
    }),
  },
  'meeting-not-yet-held': {
    en: ({ meeting, date }) => ({
      message: `${meeting} is recorded as held, but begins on ${date} only.`,
      hint: 'Set its state to planned, or correct its days.',
    }),
    fr: ({ meeting, date }) => ({
      message: `${meeting} est indiquée comme tenue, mais ne commence que le ${date}.`,
      hint: 'Indiquez planned, ou corrigez ses dates.',
    }),
    ar: ({ meeting, date }) => ({
      message: `${isolate(meeting, 'ar')} مسجل على أنه عُقد، لكنه لا يبدأ إلا في ${isolate(date, 'ar')}.`,
      hint: 'اجعل حالته planned أو صحح تاريخه.',
    }),
  },
  'due-at-cancelled': {
    en: ({ meeting }) => ({
      message: `This is due at ${meeting}, which was cancelled.`,
      hint: 'Record the new deadline as an extension.',
    }),
    fr: ({ meeting }) => ({
      message: `L’échéance est ${meeting}, qui a été annulée.`,
      hint: 'Enregistrez la nouvelle échéance sous extensions.',
    }),
    ar: ({ meeting }) => ({
      message: `الموعد المحدد هو ${isolate(meeting, 'ar')}، وقد أُلغي.`,
      hint: 'سجل الموعد الجديد ضمن extensions.',
    }),
  },
  'due-before-document': {
    en: ({ date, documentDate }) => ({
      message: `This is due (${date}) before the document was made (${documentDate}).`,
      hint: 'Correct the deadline or the date of the document.',
    }),
    fr: ({ date, documentDate }) => ({
      message: `L’échéance (${date}) précède le document (${documentDate}).`,
      hint: 'Corrigez l’échéance ou la date du document.',
    }),
    ar: ({ date, documentDate }) => ({
      message: `الموعد المحدد (${isolate(date, 'ar')}) سابق للوثيقة (${isolate(documentDate, 'ar')}).`,
      hint: 'صحح الموعد أو تاريخ الوثيقة.',
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
      message: `هذا التمديد يقدم الموعد من ${isolate(from, 'ar')} إلى ${isolate(to, 'ar')}.`,
      hint: 'صححه إن كان سهوا.',
    }),
  },
  'same-day': {
    en: ({ date }) => ({
      message: `Two updates of ${date} say different things, and nothing tells which came later.`,
      hint: 'Give the later one “order: 2”.',
    }),
    fr: ({ date }) => ({
      message: `Deux mises à jour du ${date} se contredisent, sans que l’on sache laquelle est la dernière.`,
      hint: 'Donnez à la dernière «\u00a0order: 2\u00a0».',
    }),
    ar: ({ date }) => ({
      message: `تحديثان بتاريخ ${isolate(date, 'ar')} مختلفان، ولا يُعرف أيهما الأخير.`,
      hint: `أعط الأخير ${isolate('order: 2', 'ar')}.`,
    }),
  },
}
