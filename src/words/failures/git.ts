// Failures of git and of mergers.
import type { Explanations } from '../explanation.ts'
import { isolate } from '../isolate.ts'

export const GIT_FAILURES: Explanations<
  'no-repository' | 'git-missing' | 'git-refused' | 'cannot-merge'
> = {
  'no-repository': {
    en: ({ folder }) => ({
      message: `${folder} is not in a git repository.`,
      hint: 'Make it one first: git init',
    }),
    fr: ({ folder }) => ({
      message: `${folder} ne se trouve pas dans un dépôt git.`,
      hint: 'Créez-en un d’abord\u00a0: git init',
    }),
    ar: ({ folder }) => ({
      message: `لا يقع ${isolate(folder, 'ar')} في مستودع git.`,
      hint: `أنشئ مستودعا أولا: ${isolate('git init', 'ar')}`,
    }),
  },
  'git-missing': {
    en: () => ({
      message: 'git is not installed on this computer.',
      hint: 'Without it everything works except committing and merging. The records have their dated log all the same.',
    }),
    fr: () => ({
      message: 'git n’est pas installé sur cet ordinateur.',
      hint: 'Tout fonctionne sans lui, sauf l’enregistrement dans git et la fusion. Les fiches conservent leur journal daté.',
    }),
    ar: () => ({
      message: `برنامج ${isolate('git', 'ar')} غير مثبت على هذا الحاسوب.`,
      hint: 'يعمل كل شيء بدونه ما عدا الإيداع والدمج، وتحتفظ السجلات بتواريخ كل ما قُيد فيها.',
    }),
  },
  'git-refused': {
    en: ({ reason }) => ({
      message: `Git did not do it: ${reason}`,
      hint: 'Mend that, and repeat the command; nothing is done twice.',
    }),
    fr: ({ reason }) => ({
      message: `Git ne l’a pas fait\u00a0: ${reason}`,
      hint: 'Remédiez-y et relancez la commande\u00a0; rien ne sera fait deux fois.',
    }),
    ar: ({ reason }) => ({
      message: `لم ينفذه git: ${isolate(reason, 'ar')}`,
      hint: 'عالج ذلك ثم أعد الأمر؛ ولن يُنفذ شيء مرتين.',
    }),
  },
  'cannot-merge': {
    en: ({ path }) => ({
      message: `${path} cannot be merged by meaning; git merges it line by line.`,
      hint: 'Look at it afterwards: mandates check',
    }),
    fr: ({ path }) => ({
      message: `${path} ne peut être fusionné selon son sens\u00a0; git le fusionne ligne par ligne.`,
      hint: 'Vérifiez-le ensuite\u00a0: mandates check',
    }),
    ar: ({ path }) => ({
      message: `لا يمكن دمج ${isolate(path, 'ar')} بحسب معناه؛ ويدمجه git سطرا سطرا.`,
      hint: `راجعه بعد ذلك: ${isolate('mandates check', 'ar')}`,
    }),
  },
}
