// The words for rules about the clone that contains the records.
import { arabic } from '../isolate.ts'
import type { RuleWords } from '../advice.ts'

export const CLONE_RULES: RuleWords<'merge-driver-missing'> = {
  'merge-driver-missing': {
    en: () => ({
      message:
        'These records must be merged field by field, but git is not set up for that in this clone.',
      hint: 'Set it up once with mandates git-setup.',
    }),
    fr: () => ({
      message:
        'Ces fiches doivent être fusionnées champ par champ, mais git n’est pas réglé pour le faire dans ce clone.',
      hint: 'Exécutez une fois mandates git-setup.',
    }),
    ar: () => ({
      message: arabic`ينبغي دمج هذه السجلات حقلا حقلا، لكن ${'git'} غير مهيأ لذلك في نسخة المستودع هذه.`,
      hint: arabic`نفّذ مرة واحدة الأمر ${'mandates git-setup'}.`,
    }),
  },
}
