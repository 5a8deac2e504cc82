// Rules about the clone in which the records lie.
import { arabic } from '../isolate.ts'
import type { RuleWords } from '../advice.ts'

export const CLONE_RULES: RuleWords<'merge-driver-missing'> = {
  'merge-driver-missing': {
    en: () => ({
      message:
        'These records are to be merged by meaning, but git does not know how in this clone.',
      hint: 'Set it up once with mandates git-setup.',
    }),
    fr: () => ({
      message:
        'Ces fiches sont à fusionner selon leur sens, mais git ne sait pas le faire dans ce clone.',
      hint: 'Réglez-le une fois pour toutes avec mandates git-setup.',
    }),
    ar: () => ({
      message: arabic`ينبغي دمج هذه السجلات بحسب معناها، لكن ${'git'} لا يعرف ذلك في هذه النسخة.`,
      hint: arabic`نفذ مرة واحدة الأمر ${'mandates git-setup'}.`,
    }),
  },
}
