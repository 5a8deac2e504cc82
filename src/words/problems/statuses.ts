// The words for rules about statuses and their evidence.
import type { Language } from '../../base/language.ts'
import { isStatus } from '../../base/vocabulary.ts'
import { andList, arabic, commaList, quote } from '../isolate.ts'
import { STATUS_LABELS } from '../labels.ts'
import type { RuleWords } from '../advice.ts'

function label(status: string, language: Language): string {
  return quote(isStatus(status) ? STATUS_LABELS[status][language] : status, language)
}

export const STATUS_RULES: RuleWords<
  | 'evidence-required'
  | 'note-required'
  | 'decision-required'
  | 'successor-required'
  | 'ongoing-one-off'
  | 'confirmed-not-implemented'
  | 'superseded-circle'
  | 'actions-disagree'
  | 'evidence-file-missing'
  | 'evidence-file-changed'
> = {
  'evidence-required': {
    en: () => ({
      message: `The status ${label('implemented', 'en')} has no evidence.`,
      hint: 'Add the evidence under “evidence”, or use “partially-implemented”.',
    }),
    fr: () => ({
      message: `L’état ${label('implemented', 'fr')} exige une pièce justificative, et aucune n’est indiquée.`,
      hint: 'Ajoutez la pièce justificative dans «\u00a0evidence\u00a0», ou utilisez «\u00a0partially-implemented\u00a0».',
    }),
    ar: () => ({
      message: `الحالة ${label('implemented', 'ar')} دون مستند إثبات.`,
      hint: arabic`أضف مستند الإثبات ضمن «${'evidence'}»، أو استخدم الحالة «${'partially-implemented'}».`,
    }),
  },
  'note-required': {
    en: ({ status }) => ({
      message: `The status ${label(status, 'en')} has no reason.`,
      hint: 'Add the reason as “note”.',
    }),
    fr: ({ status }) => ({
      message: `L’état ${label(status, 'fr')} exige un motif, et aucun n’est indiqué.`,
      hint: 'Ajoutez le motif dans «\u00a0note\u00a0».',
    }),
    ar: ({ status }) => ({
      message: `الحالة ${label(status, 'ar')} دون ذكر السبب.`,
      hint: arabic`أضف السبب ضمن «${'note'}».`,
    }),
  },
  'decision-required': {
    en: ({ status }) => ({
      message: `Only a meeting can set the status ${label(status, 'en')}, and no meeting is given.`,
      hint: 'Add the meeting as “decidedBy”.',
    }),
    fr: ({ status }) => ({
      message: `L’état ${label(status, 'fr')} ne peut être décidé que par une réunion, et aucune n’est indiquée.`,
      hint: 'Ajoutez la réunion dans «\u00a0decidedBy\u00a0».',
    }),
    ar: ({ status }) => ({
      message: `الحالة ${label(status, 'ar')} يقررها اجتماع، ولم يُذكر أي اجتماع.`,
      hint: arabic`أضف الاجتماع ضمن «${'decidedBy'}».`,
    }),
  },
  'successor-required': {
    en: () => ({
      message: `The status ${label('superseded', 'en')} has no later mandate.`,
      hint: 'Add its id as “supersededBy”, or list this mandate under “renews” in the later one.',
    }),
    fr: () => ({
      message: `L’état ${label('superseded', 'fr')} exige un mandat ultérieur, et aucun n’est indiqué.`,
      hint: 'Ajoutez la référence du mandat ultérieur dans «\u00a0supersededBy\u00a0», ou celle du présent mandat dans «\u00a0renews\u00a0» du mandat ultérieur.',
    }),
    ar: () => ({
      message: `الحالة ${label('superseded', 'ar')} دون تحديد التكليف اللاحق.`,
      hint: arabic`أضف مرجعه ضمن «${'supersededBy'}»، أو اذكر هذا التكليف ضمن «${'renews'}» في التكليف اللاحق.`,
    }),
  },
  'ongoing-one-off': {
    en: () => ({
      message: `The status ${label('ongoing', 'en')} is not possible for a one-off mandate.`,
      hint: 'Use “in-progress”, or set “kind: continuing”.',
    }),
    fr: () => ({
      message: `L’état ${label('ongoing', 'fr')} ne peut être attribué à un mandat ponctuel.`,
      hint: 'Utilisez «\u00a0in-progress\u00a0», ou indiquez «\u00a0kind: continuing\u00a0».',
    }),
    ar: () => ({
      message: `الحالة ${label('ongoing', 'ar')} لتكليف يُنفذ مرة واحدة.`,
      hint: arabic`استخدم الحالة «${'in-progress'}»، أو اكتب «${'kind: continuing'}».`,
    }),
  },
  'confirmed-not-implemented': {
    en: ({ status, date }) => ({
      message: `A meeting can only take note of a mandate that is implemented; on ${date}, its status was ${label(status, 'en')}.`,
      hint: 'Record the implementation with its evidence, correct the date, or remove “confirmed”.',
    }),
    fr: ({ status, date }) => ({
      message: `Une réunion ne peut prendre note que d’une mise en œuvre achevée\u00a0; le ${date}, l’état du mandat était ${label(status, 'fr')}.`,
      hint: 'Enregistrez la mise en œuvre avec ses pièces justificatives, corrigez la date, ou supprimez «\u00a0confirmed\u00a0».',
    }),
    ar: ({ status, date }) => ({
      message:
        arabic`لا يُؤخذ العلم إلا بإنجاز تكليف منفّذ، وكانت الحالة في ${date} ` +
        `${label(status, 'ar')}.`,
      hint: arabic`سجّل الإنجاز مع مستندات إثباته، أو صحح التاريخ، أو احذف «${'confirmed'}».`,
    }),
  },
  'superseded-circle': {
    en: ({ ids }) => ({
      message: `These mandates replace each other in a circle: ${ids.join(' → ')}.`,
      hint: 'Only a later mandate can replace a mandate: correct “supersededBy”.',
    }),
    fr: ({ ids }) => ({
      message: `Ces mandats se remplacent mutuellement\u00a0: ${ids.join(' → ')}.`,
      hint: 'Un mandat ne peut être remplacé que par un mandat ultérieur\u00a0: corrigez «\u00a0supersededBy\u00a0».',
    }),
    ar: ({ ids }) => ({
      message: arabic`تحل هذه التكليفات بعضها محل بعض في حلقة: ${ids.join(' → ')}.`,
      hint: arabic`لا يحل محل التكليف إلا تكليف لاحق: صحح «${'supersededBy'}».`,
    }),
  },
  'actions-disagree': {
    en: ({ status, byActions, open }) => ({
      message:
        status === 'implemented'
          ? `The mandate has the status ${label(status, 'en')}, but these actions are not finished: ${andList(open, 'en')}.`
          : `The mandate has the status ${label(status, 'en')}, but its actions give the status ${label(byActions, 'en')}.`,
      hint: 'The entry on the mandate itself counts. Update the actions or the mandate, or withdraw that entry with mandates withdraw: the status then follows the actions again.',
    }),
    fr: ({ status, byActions, open }) => ({
      message:
        status === 'implemented'
          ? `L’état du mandat est ${label(status, 'fr')}, mais des actions restent en suspens\u00a0: ${andList(open, 'fr')}.`
          : `L’état du mandat est ${label(status, 'fr')}, mais ses actions donnent l’état ${label(byActions, 'fr')}.`,
      hint: 'L’entrée relative à l’ensemble du mandat prévaut. Mettez à jour les actions ou le mandat, ou annulez cette entrée par mandates withdraw\u00a0: l’état sera de nouveau déduit des actions.',
    }),
    ar: ({ status, byActions, open }) => ({
      message:
        status === 'implemented'
          ? `حالة التكليف ${label(status, 'ar')}، لكن ثمة إجراءات لم تُنجز بعد: ${commaList(open, 'ar')}.`
          : `حالة التكليف ${label(status, 'ar')}، لكنها بحسب إجراءاته ${label(byActions, 'ar')}.`,
      hint: arabic`القيد المسجل للتكليف بأكمله هو المعتمد. حدّث الإجراءات أو التكليف، أو اسحب ذلك القيد بالأمر ${'mandates withdraw'} فتتبع الحالة الإجراءات من جديد.`,
    }),
  },
  'evidence-file-missing': {
    en: ({ path }) => ({
      message: `The evidence ${quote(path, 'en')} is not in the records folder.`,
      hint: 'Put the file there, or correct its path.',
    }),
    fr: ({ path }) => ({
      message: `La pièce justificative ${quote(path, 'fr')} ne se trouve pas dans le dossier des fiches.`,
      hint: 'Placez le fichier dans ce dossier, ou corrigez son chemin.',
    }),
    ar: ({ path }) => ({
      message: arabic`مستند الإثبات «${path}» غير موجود في مجلد السجلات.`,
      hint: 'ضع الملف فيه أو صحح مساره.',
    }),
  },
  'evidence-file-changed': {
    en: ({ path }) => ({
      message: `The evidence ${quote(path, 'en')} is not the file that was recorded: its SHA-256 differs.`,
      hint: 'Restore the recorded version, or record the new one as new evidence.',
    }),
    fr: ({ path }) => ({
      message: `La pièce justificative ${quote(path, 'fr')} n’est pas le fichier enregistré\u00a0: son empreinte SHA-256 diffère.`,
      hint: 'Rétablissez la version enregistrée, ou enregistrez la nouvelle version comme une pièce distincte.',
    }),
    ar: ({ path }) => ({
      message: arabic`مستند الإثبات «${path}» ليس الملف المسجل: بصمته ${'SHA-256'} مختلفة.`,
      hint: 'استعد النسخة المسجلة، أو سجّل الجديدة مستند إثبات جديدا.',
    }),
  },
}
