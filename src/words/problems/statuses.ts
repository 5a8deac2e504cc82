// Rules about statuses and their proof.
import type { Language } from '../../base/language.ts'
import { isStatus } from '../../base/vocabulary.ts'
import { andList, arabic, quote } from '../isolate.ts'
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
  | 'actions-disagree'
  | 'evidence-file-missing'
  | 'evidence-file-changed'
> = {
  'evidence-required': {
    en: () => ({
      message: `${label('implemented', 'en')} without evidence.`,
      hint: 'Add what proves it under “evidence”, or use “partially-implemented”.',
    }),
    fr: () => ({
      message: `${label('implemented', 'fr')} sans pièce justificative.`,
      hint: 'Ajoutez sous «\u00a0evidence\u00a0» ce qui le prouve, ou utilisez «\u00a0partially-implemented\u00a0».',
    }),
    ar: () => ({
      message: `الحالة ${label('implemented', 'ar')} دون مستند إثبات.`,
      hint: arabic`أضف ما يثبتها ضمن «${'evidence'}»، أو استعمل «${'partially-implemented'}».`,
    }),
  },
  'note-required': {
    en: ({ status }) => ({
      message: `${label(status, 'en')} without a reason.`,
      hint: 'Add the reason as “note”.',
    }),
    fr: ({ status }) => ({
      message: `${label(status, 'fr')} sans motif.`,
      hint: 'Ajoutez le motif sous «\u00a0note\u00a0».',
    }),
    ar: ({ status }) => ({
      message: `الحالة ${label(status, 'ar')} دون ذكر السبب.`,
      hint: arabic`أضف السبب ضمن «${'note'}».`,
    }),
  },
  'decision-required': {
    en: ({ status }) => ({
      message: `${label(status, 'en')} is for a meeting to decide, and none is named.`,
      hint: 'Add the meeting as “decidedBy”.',
    }),
    fr: ({ status }) => ({
      message: `${label(status, 'fr')} se décide en réunion, et aucune n’est indiquée.`,
      hint: 'Ajoutez la réunion sous «\u00a0decidedBy\u00a0».',
    }),
    ar: ({ status }) => ({
      message: `الحالة ${label(status, 'ar')} يقررها اجتماع، ولم يُذكر أي اجتماع.`,
      hint: arabic`أضف الاجتماع ضمن «${'decidedBy'}».`,
    }),
  },
  'successor-required': {
    en: () => ({
      message: `${label('superseded', 'en')} without the later mandate.`,
      hint: 'Add its id as “supersededBy”, or let the later mandate name this one under “renews”.',
    }),
    fr: () => ({
      message: `${label('superseded', 'fr')} sans le mandat ultérieur.`,
      hint: 'Ajoutez sa référence sous «\u00a0supersededBy\u00a0», ou citez celui-ci sous «\u00a0renews\u00a0» dans le mandat ultérieur.',
    }),
    ar: () => ({
      message: `الحالة ${label('superseded', 'ar')} دون تحديد التكليف اللاحق.`,
      hint: arabic`أضف مرجعه ضمن «${'supersededBy'}»، أو اذكر هذا التكليف ضمن «${'renews'}» في التكليف اللاحق.`,
    }),
  },
  'ongoing-one-off': {
    en: () => ({
      message: `${label('ongoing', 'en')} for a mandate that is to be carried out once.`,
      hint: 'Use “in-progress”, or make the mandate “kind: continuing”.',
    }),
    fr: () => ({
      message: `${label('ongoing', 'fr')} pour un mandat ponctuel.`,
      hint: 'Utilisez «\u00a0in-progress\u00a0», ou déclarez le mandat «\u00a0kind: continuing\u00a0».',
    }),
    ar: () => ({
      message: `الحالة ${label('ongoing', 'ar')} لتكليف ينفذ مرة واحدة.`,
      hint: arabic`استعمل «${'in-progress'}»، أو اجعل التكليف «${'kind: continuing'}».`,
    }),
  },
  'actions-disagree': {
    en: ({ status, byActions, open }) => ({
      message:
        status === 'implemented'
          ? `The mandate is ${label(status, 'en')}, but actions are still open: ${andList(open, 'en')}.`
          : `The mandate is ${label(status, 'en')}, but by its actions it would be ${label(byActions, 'en')}.`,
      hint: 'The entry on the mandate as a whole decides. Update the actions or the mandate, or remove that entry: the status then follows the actions again.',
    }),
    fr: ({ status, byActions, open }) => ({
      message:
        status === 'implemented'
          ? `L’état du mandat est ${label(status, 'fr')}, mais des actions restent en suspens\u00a0: ${andList(open, 'fr')}.`
          : `L’état du mandat est ${label(status, 'fr')}, mais serait ${label(byActions, 'fr')} d’après ses actions.`,
      hint: 'L’entrée relative à l’ensemble du mandat prévaut. Mettez à jour les actions ou le mandat, ou supprimez cette entrée\u00a0: l’état suivra de nouveau les actions.',
    }),
    ar: ({ status, byActions, open }) => ({
      message:
        status === 'implemented'
          ? `حالة التكليف ${label(status, 'ar')}، لكن ثمة إجراءات لم تُنجز بعد: ${andList(open, 'ar')}.`
          : `حالة التكليف ${label(status, 'ar')}، لكنها بحسب إجراءاته ${label(byActions, 'ar')}.`,
      hint: 'القيد المسجل للتكليف بأكمله هو المعتمد. حدّث الإجراءات أو التكليف، أو احذف ذلك القيد فتتبع الحالة الإجراءات من جديد.',
    }),
  },
  'evidence-file-missing': {
    en: ({ path }) => ({
      message: `The evidence ${quote(path, 'en')} is not in the records folder.`,
      hint: 'Put the file there, or correct its path.',
    }),
    fr: ({ path }) => ({
      message: `La pièce ${quote(path, 'fr')} n’est pas dans le dossier des fiches.`,
      hint: 'Placez-y le fichier, ou corrigez son chemin.',
    }),
    ar: ({ path }) => ({
      message: arabic`مستند الإثبات «${path}» غير موجود في مجلد السجلات.`,
      hint: 'ضع الملف فيه أو صحح مساره.',
    }),
  },
  'evidence-file-changed': {
    en: ({ path }) => ({
      message: `The evidence ${quote(path, 'en')} is not the file that was recorded: its SHA-256 differs.`,
      hint: 'Get the recorded version back, or record the new one as new evidence.',
    }),
    fr: ({ path }) => ({
      message: `La pièce ${quote(path, 'fr')} n’est pas le fichier enregistré\u00a0: son SHA-256 diffère.`,
      hint: 'Reprenez la version enregistrée, ou enregistrez la nouvelle comme nouvelle pièce.',
    }),
    ar: ({ path }) => ({
      message: arabic`مستند الإثبات «${path}» ليس الملف المسجل: بصمة ${'SHA-256'} مختلفة.`,
      hint: 'استعد النسخة المسجلة، أو سجل الجديدة مستند إثبات جديدا.',
    }),
  },
}
