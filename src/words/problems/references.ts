// Rules about ids and what they lead to.
import type { ByLanguage, Language } from '../../base/language.ts'
import type { ReferenceTarget } from '../../base/problem.ts'
import { didYouMean } from '../suggestion.ts'
import { arabic, quote } from '../isolate.ts'
import type { RuleWords } from '../advice.ts'

const TARGETS: Record<ReferenceTarget, ByLanguage<{ noun: string; where: string }>> = {
  body: {
    en: { noun: 'body', where: 'Add it to “bodies” in meetings.yaml.' },
    fr: { noun: 'l’organe', where: 'Ajoutez-le sous «\u00a0bodies\u00a0» dans meetings.yaml.' },
    ar: { noun: 'الجهاز', where: arabic`أضفه إلى «${'bodies'}» في ${'meetings.yaml'}.` },
  },
  meeting: {
    en: { noun: 'meeting', where: 'Add it to meetings.yaml, without a date while none is known.' },
    fr: {
      noun: 'la réunion',
      where: 'Ajoutez-la à meetings.yaml, sans date tant qu’elle n’est pas connue.',
    },
    ar: {
      noun: 'الاجتماع',
      where: arabic`أضفه إلى ${'meetings.yaml'}، دون تاريخ ما دام غير معروف.`,
    },
  },
  department: {
    en: { noun: 'department', where: 'Add it to “departments” in organisation.yaml.' },
    fr: {
      noun: 'le département',
      where: 'Ajoutez-le sous «\u00a0departments\u00a0» dans organisation.yaml.',
    },
    ar: { noun: 'الإدارة', where: arabic`أضفها إلى «${'departments'}» في ${'organisation.yaml'}.` },
  },
  state: {
    en: { noun: 'Member State', where: 'Add it to “states” in organisation.yaml.' },
    fr: {
      noun: 'l’État membre',
      where: 'Ajoutez-le sous «\u00a0states\u00a0» dans organisation.yaml.',
    },
    ar: { noun: 'الدولة العضو', where: arabic`أضفها إلى «${'states'}» في ${'organisation.yaml'}.` },
  },
  mandate: {
    en: { noun: 'mandate', where: 'Write its full id, as ACM-2018-AZER/5a.' },
    fr: { noun: 'le mandat', where: 'Écrivez sa référence complète, comme ACM-2018-AZER/5a.' },
    ar: { noun: 'التكليف', where: arabic`اكتب مرجعه الكامل، مثل ${'ACM-2018-AZER/5a'}.` },
  },
  measure: {
    en: { noun: 'measure', where: 'Add it to the “measures” of this mandate.' },
    fr: {
      noun: 'la mesure demandée',
      where: 'Ajoutez-la sous «\u00a0measures\u00a0» dans ce mandat.',
    },
    ar: { noun: 'التدبير', where: arabic`أضفه إلى «${'measures'}» في هذا التكليف.` },
  },
  group: {
    en: { noun: 'group', where: 'Add it to “groups” in organisation.yaml.' },
    fr: {
      noun: 'le groupe',
      where: 'Ajoutez-le sous «\u00a0groups\u00a0» dans organisation.yaml.',
    },
    ar: { noun: 'المجموعة', where: arabic`أضفها إلى «${'groups'}» في ${'organisation.yaml'}.` },
  },
}

/** How the earlier id was spelled, where that is not the same. */
function otherSpelling(id: string, first: string, as: string, language: Language): string {
  return id === first ? '' : `${as} ${quote(first, language)}`
}

export const REFERENCE_RULES: RuleWords<
  | 'duplicate-id'
  | 'unknown-reference'
  | 'renewal-circle'
  | 'renewal-not-earlier'
  | 'state-not-asked'
  | 'state-suspended'
> = {
  'duplicate-id': {
    en: ({ id, first, file }) => ({
      message: `The id ${quote(id, 'en')} is used already${otherSpelling(id, first, ', as', 'en')}, in ${file}.`,
      hint: 'Give one of the two another id. Ids that differ only in case are the same.',
    }),
    fr: ({ id, first, file }) => ({
      message: `La référence ${quote(id, 'fr')} est déjà prise${otherSpelling(id, first, ', sous la forme', 'fr')}, dans ${file}.`,
      hint: 'Donnez à l’un des deux une autre référence. La casse ne les distingue pas.',
    }),
    ar: ({ id, first, file }) => ({
      message:
        arabic`المرجع «${id}» مستعمل من قبل` +
        otherSpelling(id, first, ' بالصيغة', 'ar') +
        arabic` في ${file}.`,
      hint: 'أعط أحدهما مرجعا آخر. لا يميز بين المراجع اختلاف الحروف الكبيرة والصغيرة.',
    }),
  },
  'unknown-reference': {
    en: ({ to, id, nearest }) => ({
      message: `There is no ${TARGETS[to].en.noun} ${quote(id, 'en')}.`,
      hint: `${didYouMean(nearest, 'en')} ${TARGETS[to].en.where}`.trim(),
    }),
    fr: ({ to, id, nearest }) => ({
      message: `Introuvable\u00a0: ${TARGETS[to].fr.noun} ${quote(id, 'fr')}.`,
      hint: `${didYouMean(nearest, 'fr')} ${TARGETS[to].fr.where}`.trim(),
    }),
    ar: ({ to, id, nearest }) => ({
      message: `غير موجود: ${TARGETS[to].ar.noun} ${quote(id, 'ar')}.`,
      hint: `${didYouMean(nearest, 'ar')} ${TARGETS[to].ar.where}`.trim(),
    }),
  },
  'renewal-circle': {
    en: ({ ids }) => ({
      message: `These mandates renew each other in a circle: ${ids.join(' → ')}.`,
      hint: 'A mandate renews an earlier one: take out the line that leads back.',
    }),
    fr: ({ ids }) => ({
      message: `Ces mandats se reconduisent en cercle\u00a0: ${ids.join(' → ')}.`,
      hint: 'Un mandat reconduit un mandat antérieur\u00a0: retirez la ligne qui revient en arrière.',
    }),
    ar: ({ ids }) => ({
      message: arabic`تجدد هذه التكليفات بعضها بعضا في حلقة: ${ids.join(' → ')}.`,
      hint: 'يجدد التكليف تكليفا سابقا: احذف السطر الذي يعيد إلى البداية.',
    }),
  },
  'renewal-not-earlier': {
    en: ({ id, earlier }) => ({
      message: `${id} cannot renew ${earlier}, which is not earlier.`,
      hint: 'Check the dates of the two documents, and which mandate repeats which.',
    }),
    fr: ({ id, earlier }) => ({
      message: `${id} ne peut reconduire ${earlier}, qui n’est pas antérieur.`,
      hint: 'Vérifiez les dates des deux documents, et lequel reprend l’autre.',
    }),
    ar: ({ id, earlier }) => ({
      message: arabic`لا يمكن أن يجدد ${id} التكليف ${earlier} لأنه ليس سابقا له.`,
      hint: 'تحقق من تاريخي الوثيقتين ومن أيهما يكرر الآخر.',
    }),
  },
  'state-not-asked': {
    en: ({ state }) => ({
      message: `${state} is not among the States asked, so this reply is not counted.`,
      hint: 'Correct the code, or the States asked.',
    }),
    fr: ({ state }) => ({
      message: `L’État ${state} n’est pas parmi les États sollicités\u00a0; cette réponse n’est pas comptée.`,
      hint: 'Corrigez le code, ou les États sollicités.',
    }),
    ar: ({ state }) => ({
      message: arabic`الدولة ${state} ليست من الدول المطلوب منها، فلا يُحتسب هذا الرد.`,
      hint: 'صحح الرمز أو قائمة الدول المطلوب منها.',
    }),
  },
  'state-suspended': {
    en: ({ state, date }) => ({
      message: `${state} was suspended on ${date}, the day of this reply.`,
      hint: 'Check the day of the reply, or the suspension in organisation.yaml.',
    }),
    fr: ({ state, date }) => ({
      message: `L’État ${state} était suspendu le ${date}, jour de cette réponse.`,
      hint: 'Vérifiez la date de la réponse, ou la suspension dans organisation.yaml.',
    }),
    ar: ({ state, date }) => ({
      message: arabic`كانت عضوية الدولة ${state} معلقة في ${date}، يوم هذا الرد.`,
      hint: arabic`تحقق من تاريخ الرد أو من مدة التعليق في ${'organisation.yaml'}.`,
    }),
  },
}
