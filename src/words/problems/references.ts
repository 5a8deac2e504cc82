// The words for rules about ids and references.
import type { ByLanguage, Language } from '../../base/language.ts'
import type { ReferenceTarget } from '../../base/problem.ts'
import { didYouMean } from '../suggestion.ts'
import { arabic, quote } from '../isolate.ts'
import type { RuleWords } from '../advice.ts'

const TARGETS: Record<ReferenceTarget, ByLanguage<{ missing: string; where: string }>> = {
  body: {
    en: { missing: 'Body not found:', where: 'Add it to “bodies” in meetings.yaml.' },
    fr: {
      missing: 'Organe introuvable\u00a0:',
      where: 'Ajoutez cet organe dans «\u00a0bodies\u00a0» (meetings.yaml).',
    },
    ar: {
      missing: 'تعذر العثور على الجهة',
      where: arabic`أضف الجهة إلى «${'bodies'}» في ${'meetings.yaml'}.`,
    },
  },
  meeting: {
    en: {
      missing: 'Meeting not found:',
      where: 'Add it to meetings.yaml (leave out the date if it is not known).',
    },
    fr: {
      missing: 'Réunion introuvable\u00a0:',
      where: 'Ajoutez cette réunion à meetings.yaml (sans date si elle n’est pas encore fixée).',
    },
    ar: {
      missing: 'تعذر العثور على الاجتماع',
      where: arabic`أضف الاجتماع إلى ${'meetings.yaml'}، دون تاريخ ما دام غير معروف.`,
    },
  },
  department: {
    en: {
      missing: 'Department not found:',
      where: 'Add it to “departments” in organisation.yaml.',
    },
    fr: {
      missing: 'Département introuvable\u00a0:',
      where: 'Ajoutez ce département dans «\u00a0departments\u00a0» (organisation.yaml).',
    },
    ar: {
      missing: 'تعذر العثور على الإدارة',
      where: arabic`أضف الإدارة إلى «${'departments'}» في ${'organisation.yaml'}.`,
    },
  },
  subject: {
    en: { missing: 'Subject not found:', where: 'Add it to “subjects” in organisation.yaml.' },
    fr: {
      missing: 'Thème introuvable\u00a0:',
      where: 'Ajoutez ce thème dans «\u00a0subjects\u00a0» (organisation.yaml).',
    },
    ar: {
      missing: 'تعذر العثور على الموضوع',
      where: arabic`أضف الموضوع إلى «${'subjects'}» في ${'organisation.yaml'}.`,
    },
  },
  officer: {
    en: {
      missing: 'Officer not found:',
      where: 'Add the officer to “officers” in organisation.yaml.',
    },
    fr: {
      missing: 'Responsable introuvable\u00a0:',
      where: 'Ajoutez cette personne dans «\u00a0officers\u00a0» (organisation.yaml).',
    },
    ar: {
      missing: 'تعذر العثور على الموظف المسؤول',
      where: arabic`أضف الموظف إلى «${'officers'}» في ${'organisation.yaml'}.`,
    },
  },
  state: {
    en: { missing: 'Member State not found:', where: 'Add it to “states” in organisation.yaml.' },
    fr: {
      missing: 'État membre introuvable\u00a0:',
      where: 'Ajoutez cet État dans «\u00a0states\u00a0» (organisation.yaml).',
    },
    ar: {
      missing: 'تعذر العثور على الدولة العضو',
      where: arabic`أضف الدولة إلى «${'states'}» في ${'organisation.yaml'}.`,
    },
  },
  mandate: {
    en: {
      missing: 'Mandate not found:',
      where: 'Write its full id, for example ACM-2018-AZER/5a.',
    },
    fr: {
      missing: 'Mandat introuvable\u00a0:',
      where: 'Écrivez la référence complète du mandat, par exemple ACM-2018-AZER/5a.',
    },
    ar: {
      missing: 'تعذر العثور على التكليف',
      where: arabic`اكتب مرجع التكليف كاملا، مثل ${'ACM-2018-AZER/5a'}.`,
    },
  },
  measure: {
    en: { missing: 'Measure not found:', where: 'Add it to the “measures” of this mandate.' },
    fr: {
      missing: 'Mesure introuvable\u00a0:',
      where: 'Ajoutez cette mesure dans «\u00a0measures\u00a0» de ce mandat.',
    },
    ar: {
      missing: 'تعذر العثور على التدبير',
      where: arabic`أضف التدبير إلى «${'measures'}» في هذا التكليف.`,
    },
  },
  group: {
    en: { missing: 'Group not found:', where: 'Add it to “groups” in organisation.yaml.' },
    fr: {
      missing: 'Groupe introuvable\u00a0:',
      where: 'Ajoutez ce groupe dans «\u00a0groups\u00a0» (organisation.yaml).',
    },
    ar: {
      missing: 'تعذر العثور على المجموعة',
      where: arabic`أضف المجموعة إلى «${'groups'}» في ${'organisation.yaml'}.`,
    },
  },
}

/** The spelling of the earlier id, if it differs. */
function otherSpelling(id: string, first: string, as: string, language: Language): string {
  return id === first ? '' : `${as} ${quote(first, language)}`
}

export const REFERENCE_RULES: RuleWords<
  | 'duplicate-id'
  | 'unknown-reference'
  | 'undeclared-field'
  | 'officer-left'
  | 'renewal-circle'
  | 'renewal-not-earlier'
  | 'state-not-asked'
  | 'state-suspended'
> = {
  'duplicate-id': {
    en: ({ id, first, file }) => ({
      message: `The id ${quote(id, 'en')} is already used${otherSpelling(id, first, ', as', 'en')}, in ${file}.`,
      hint: 'Give one of the two another id. Ids that differ only in capital letters or accents count as the same.',
    }),
    fr: ({ id, first, file }) => ({
      message: `La référence ${quote(id, 'fr')} est déjà utilisée${otherSpelling(id, first, ', sous la forme', 'fr')}, dans ${file}.`,
      hint: 'Donnez une autre référence à l’un des deux éléments. Deux références qui ne diffèrent que par les majuscules ou les accents comptent comme une seule.',
    }),
    ar: ({ id, first, file }) => ({
      message:
        arabic`المرجع «${id}» مستخدم فعلا` +
        otherSpelling(id, first, ' بالصيغة', 'ar') +
        arabic` في ${file}.`,
      hint: 'أعط أحدهما مرجعا آخر. لا يكفي اختلاف الحروف الكبيرة والصغيرة أو علامات التشكيل للتمييز بين مرجعين.',
    }),
  },
  'unknown-reference': {
    en: ({ to, id, nearest }) => ({
      message: `${TARGETS[to].en.missing} ${quote(id, 'en')}.`,
      hint: `${didYouMean(nearest, 'en')} ${TARGETS[to].en.where}`.trim(),
    }),
    fr: ({ to, id, nearest }) => ({
      message: `${TARGETS[to].fr.missing} ${quote(id, 'fr')}.`,
      hint: `${didYouMean(nearest, 'fr')} ${TARGETS[to].fr.where}`.trim(),
    }),
    ar: ({ to, id, nearest }) => ({
      message: `${TARGETS[to].ar.missing} ${quote(id, 'ar')}.`,
      hint: `${didYouMean(nearest, 'ar')} ${TARGETS[to].ar.where}`.trim(),
    }),
  },
  'undeclared-field': {
    en: ({ field, nearest }) => ({
      message: `The organisation declares no field ${quote(field, 'en')}, so it is not shown.`,
      hint: `${didYouMean(nearest, 'en')} Add it to “fields” in organisation.yaml.`.trim(),
    }),
    fr: ({ field, nearest }) => ({
      message: `L’organisation ne déclare aucun champ ${quote(field, 'fr')}\u00a0; ce champ n’est pas affiché.`,
      hint: `${didYouMean(nearest, 'fr')} Ajoutez ce champ dans «\u00a0fields\u00a0» (organisation.yaml).`.trim(),
    }),
    ar: ({ field, nearest }) => ({
      message: arabic`لم تعرّف المنظمة حقلا باسم «${field}»، فلا يُعرض.`,
      hint: `${didYouMean(nearest, 'ar')} ${arabic`أضف الحقل إلى «${'fields'}» في ${'organisation.yaml'}.`}`.trim(),
    }),
  },
  'officer-left': {
    en: ({ officer, date }) => ({
      message: `The officer ${quote(officer, 'en')} left on ${date}, and this mandate is outstanding.`,
      hint: 'Hand over the outstanding work with mandates officer handover.',
    }),
    fr: ({ officer, date }) => ({
      message: `La personne responsable, ${quote(officer, 'fr')}, a quitté ses fonctions le ${date}, et ce mandat est en suspens.`,
      hint: 'Transmettez les dossiers en suspens avec mandates officer handover.',
    }),
    ar: ({ officer, date }) => ({
      message: arabic`غادر الموظف المسؤول «${officer}» منصبه في ${date}، وهذا التكليف غير منجز.`,
      hint: arabic`انقل الأعمال غير المنجزة إلى موظف آخر بالأمر ${'mandates officer handover'}.`,
    }),
  },
  'renewal-circle': {
    en: ({ ids }) => ({
      message: `These mandates renew each other in a circle: ${ids.join(' → ')}.`,
      hint: 'A mandate can only renew an earlier one: remove the line that names the later one.',
    }),
    fr: ({ ids }) => ({
      message: `Ces mandats se reconduisent mutuellement\u00a0: ${ids.join(' → ')}.`,
      hint: 'Un mandat ne reconduit qu’un mandat antérieur\u00a0: supprimez la ligne qui désigne le plus récent.',
    }),
    ar: ({ ids }) => ({
      message: arabic`تجدد هذه التكليفات بعضها بعضا في حلقة: ${ids.join(' → ')}.`,
      hint: 'يجدد التكليف تكليفا سابقا: احذف السطر الذي يغلق الحلقة.',
    }),
  },
  'renewal-not-earlier': {
    en: ({ id, earlier }) => ({
      message: `${id} cannot renew ${earlier}, which is not earlier.`,
      hint: 'Check the dates of the two documents, and which of the two mandates renews the other.',
    }),
    fr: ({ id, earlier }) => ({
      message: `Le mandat ${id} ne peut pas reconduire le mandat ${earlier}, qui n’est pas antérieur.`,
      hint: 'Vérifiez les dates des deux documents, et lequel des deux mandats reconduit l’autre.',
    }),
    ar: ({ id, earlier }) => ({
      message: arabic`لا يمكن أن يجدد التكليف ${id} التكليف ${earlier} لأنه ليس سابقا له.`,
      hint: 'تحقق من تاريخي الوثيقتين، ومن التكليف الذي يجدد الآخر.',
    }),
  },
  'state-not-asked': {
    en: ({ state }) => ({
      message: `This mandate is not addressed to ${state}, so this reply is not counted.`,
      hint: 'Correct the code, or the list of addressees.',
    }),
    fr: ({ state }) => ({
      message: `L’État ${state} ne figure pas parmi ceux auxquels ce mandat s’adresse\u00a0; cette réponse n’est pas comptée.`,
      hint: 'Corrigez le code, ou la liste des États destinataires.',
    }),
    ar: ({ state }) => ({
      message: arabic`الدولة ${state} ليست من الدول الموجه إليها التكليف، فلا يُحتسب هذا الرد.`,
      hint: 'صحح الرمز أو قائمة الدول الموجه إليها.',
    }),
  },
  'state-suspended': {
    en: ({ state, date }) => ({
      message: `${state} was suspended on ${date}, the date of this reply.`,
      hint: 'Check the date of the reply, or the suspension in organisation.yaml.',
    }),
    fr: ({ state, date }) => ({
      message: `L’État ${state} était suspendu le ${date}, date de cette réponse.`,
      hint: 'Vérifiez la date de la réponse, ou la suspension dans organisation.yaml.',
    }),
    ar: ({ state, date }) => ({
      message: arabic`كانت عضوية الدولة ${state} معلقة في ${date}، تاريخ هذا الرد.`,
      hint: arabic`تحقق من تاريخ الرد أو من مدة التعليق في ${'organisation.yaml'}.`,
    }),
  },
}
