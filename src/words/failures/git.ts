// Failures of git and of merges.
import type { Explanations } from '../explanation.ts'
import type { ByLanguage } from '../../base/language.ts'
import type { Unfinished } from '../../base/failure-reasons.ts'
import { shellWord } from '../../base/shell-word.ts'
import { arabic, isolate, orList } from '../isolate.ts'

const UNFINISHED: Readonly<Record<Unfinished, ByLanguage<string>>> = {
  merge: { en: 'A merge', fr: 'Une fusion (merge)', ar: arabic`دمج (${'merge'})` },
  rebase: { en: 'A rebase', fr: 'Un rebasage (rebase)', ar: arabic`نقل إيداعات (${'rebase'})` },
  am: {
    en: 'Applying patches (git am)',
    fr: 'Une application de correctifs (git am)',
    ar: arabic`تطبيق رقع (${'git am'})`,
  },
  'cherry-pick': {
    en: 'A cherry-pick',
    fr: 'Un picorage (cherry-pick)',
    ar: arabic`انتقاء إيداع (${'cherry-pick'})`,
  },
  revert: {
    en: 'A revert',
    fr: 'Une annulation (revert)',
    ar: arabic`تراجع عن إيداع (${'revert'})`,
  },
  bisect: {
    en: 'A search by bisection',
    fr: 'Une recherche par dichotomie (bisect)',
    ar: arabic`بحث بالتنصيف (${'bisect'})`,
  },
}

/** The git commands that end it, the preferred one first. */
function endsOf(what: Unfinished): readonly string[] {
  return what === 'bisect'
    ? ['git bisect reset']
    : [`git ${what} --continue`, `git ${what} --abort`]
}

export const GIT_FAILURES: Explanations<
  | 'no-repository'
  | 'git-missing'
  | 'git-refused'
  | 'cannot-merge'
  | 'commit-elsewhere'
  | 'commit-unfinished'
  | 'commit-nameless'
  | 'commit-mixed'
  | 'commit-ignored'
  | 'commit-busy'
> = {
  'no-repository': {
    en: ({ folder }) => ({
      message: `${folder} is not in a git repository.`,
      hint: 'Create a repository first: git init',
    }),
    fr: ({ folder }) => ({
      message: `Le dossier ${folder} ne se trouve pas dans un dépôt git.`,
      hint: 'Créez d’abord un dépôt\u00a0: git init',
    }),
    ar: ({ folder }) => ({
      message: `لا يقع المجلد ${isolate(folder, 'ar')} في مستودع git.`,
      hint: `أنشئ مستودعا أولا: ${isolate('git init', 'ar')}`,
    }),
  },
  'git-missing': {
    en: () => ({
      message: 'git is not installed on this computer.',
      hint: 'Everything works without git, except committing and merging. The records still keep their dated log.',
    }),
    fr: () => ({
      message: 'Git n’est pas installé sur cet ordinateur.',
      hint: 'Tout fonctionne sans git, sauf l’enregistrement dans git et la fusion. Les fiches conservent leur historique daté.',
    }),
    ar: () => ({
      message: `برنامج ${isolate('git', 'ar')} غير مثبت على هذا الحاسوب.`,
      hint: arabic`يعمل كل شيء دون ${'git'} ما عدا الإيداع والدمج، وتحتفظ السجلات بتواريخ كل ما قُيد فيها.`,
    }),
  },
  'git-refused': {
    en: ({ reason }) => ({
      message: `Git refused the operation: ${reason}`,
      hint: 'Fix this problem and run the command again. Steps that were done are not repeated.',
    }),
    fr: ({ reason }) => ({
      message: `Git a refusé l’opération\u00a0: ${reason}`,
      hint: 'Corrigez ce problème et relancez la commande\u00a0; ce qui est déjà fait ne sera pas répété.',
    }),
    ar: ({ reason }) => ({
      message: arabic`تعذر على ${'git'} تنفيذ العملية: ${reason}`,
      hint: 'عالج هذه المشكلة ثم أعد الأمر؛ ولن يُنفذ شيء مرتين.',
    }),
  },
  'cannot-merge': {
    en: ({ path }) => ({
      message: `${path} cannot be merged field by field; git merges it line by line.`,
      hint: 'Check it afterwards with: mandates check',
    }),
    fr: ({ path }) => ({
      message: `Le fichier ${path} ne peut pas être fusionné champ par champ\u00a0; git le fusionne ligne par ligne.`,
      hint: 'Vérifiez ensuite ce fichier\u00a0: mandates check',
    }),
    ar: ({ path }) => ({
      message: `لا يمكن دمج الملف ${isolate(path, 'ar')} حقلا حقلا؛ ويدمجه git سطرا سطرا.`,
      hint: `راجعه بعد ذلك: ${isolate('mandates check', 'ar')}`,
    }),
  },
  'commit-elsewhere': {
    en: ({ folder }) => ({
      message: `${folder} is in a git repository that keeps no files there; nothing was written.`,
      hint: 'Check core.worktree and core.bare in the settings of git (git config --list), or record without --commit.',
    }),
    fr: ({ folder }) => ({
      message: `Le dossier ${folder} se trouve dans un dépôt git qui n’y conserve aucun fichier\u00a0; rien n’a été enregistré.`,
      hint: 'Vérifiez core.worktree et core.bare dans les réglages de git (git config --list), ou enregistrez sans --commit.',
    }),
    ar: ({ folder }) => ({
      message: arabic`يقع المجلد ${folder} في مستودع git لا يحفظ ملفات هناك؛ لم يُحفظ شيء.`,
      hint: arabic`راجع ${'core.worktree'} و${'core.bare'} في إعدادات git (${'git config --list'})، أو سجّل دون ${'--commit'}.`,
    }),
  },
  'commit-unfinished': {
    en: ({ what }) => ({
      message: `${UNFINISHED[what].en} is not finished in this repository, and a commit now would get mixed up with it; nothing was written.`,
      hint: `Finish it first (${orList(endsOf(what), 'en')}), or record without --commit.`,
    }),
    fr: ({ what }) => ({
      message: `${UNFINISHED[what].fr} est en cours dans ce dépôt, et un commit ferait partie de cette opération\u00a0; rien n’a été enregistré.`,
      hint: `Terminez d’abord cette opération (${orList(endsOf(what), 'fr')}), ou enregistrez sans --commit.`,
    }),
    ar: ({ what }) => ({
      message: `في هذا المستودع عملية لم تكتمل: ${UNFINISHED[what].ar}، ولو أُودع شيء الآن لاختلط بها؛ لم يُحفظ شيء.`,
      hint: `أنه هذه العملية أولا (${orList(endsOf(what), 'ar')})، أو سجّل دون ${isolate('--commit', 'ar')}.`,
    }),
  },
  'commit-nameless': {
    en: () => ({
      message: 'Git does not know who commits; nothing was written.',
      hint: 'Set your name and address once: git config --global user.name NAME, and git config --global user.email ADDRESS',
    }),
    fr: () => ({
      message: 'Git ne connaît pas l’auteur du commit\u00a0; rien n’a été enregistré.',
      hint: 'Indiquez une fois votre nom et votre adresse\u00a0: git config --global user.name NOM, puis git config --global user.email ADRESSE',
    }),
    ar: () => ({
      message: 'لم يُحدد في git صاحب الإيداع؛ لم يُحفظ شيء.',
      hint: arabic`عرّف اسمك وعنوانك مرة واحدة: ${'git config --global user.name الاسم'} و${'git config --global user.email العنوان'}`,
    }),
  },
  'commit-mixed': {
    en: ({ file }) => ({
      message: `${file} was edited but not committed, and this entry depends on that change; nothing was written.`,
      hint: `Check the change (git diff HEAD -- ${shellWord(file)}) and commit it first, or record without --commit.`,
    }),
    fr: ({ file }) => ({
      message: `Le fichier ${file} a été modifié sans commit, et cette entrée dépend de la modification\u00a0; rien n’a été enregistré.`,
      hint: `Relisez ces modifications (git diff HEAD -- ${shellWord(file)}) et faites-en d’abord un commit, ou enregistrez sans --commit.`,
    }),
    ar: ({ file }) => ({
      message: arabic`عُدل الملف ${file} ولم يُودع التعديل، والقيد الجديد مبني عليه؛ لم يُحفظ شيء.`,
      hint: arabic`راجعه (${`git diff HEAD -- ${shellWord(file)}`}) وأودعه أولا، أو سجّل دون ${'--commit'}.`,
    }),
  },
  'commit-ignored': {
    en: ({ file }) => ({
      message: `Git ignores ${file}, so it cannot be committed; nothing was written.`,
      hint: `Find the rule that ignores it (git check-ignore -v ${shellWord(file)}), or record without --commit.`,
    }),
    fr: ({ file }) => ({
      message: `Git ignore le fichier ${file}\u00a0: aucun commit n’est possible, et rien n’a été enregistré.`,
      hint: `Cherchez la règle qui en est la cause (git check-ignore -v ${shellWord(file)}), ou enregistrez sans --commit.`,
    }),
    ar: ({ file }) => ({
      message: arabic`يتجاهل ${'git'} الملف ${file} فلا يمكن إيداعه؛ لم يُحفظ شيء.`,
      hint: arabic`ابحث عن القاعدة التي تستبعده (${`git check-ignore -v ${shellWord(file)}`})، أو سجّل دون ${'--commit'}.`,
    }),
  },
  'commit-busy': {
    en: ({ lock }) => ({
      message: 'Another git command is running in this repository; nothing was written.',
      hint: `Try again in a moment. If no other git command is running, delete ${lock}`,
    }),
    fr: ({ lock }) => ({
      message: 'Une autre commande git est en cours dans ce dépôt\u00a0; rien n’a été enregistré.',
      hint: `Réessayez dans un instant. Si aucune commande git n’est en cours, supprimez ${lock}`,
    }),
    ar: ({ lock }) => ({
      message: 'يعمل أمر git آخر في هذا المستودع؛ لم يُحفظ شيء.',
      hint: arabic`أعد المحاولة بعد لحظة. وإن لم يكن أي أمر git آخر قيد التنفيذ فاحذف الملف ${lock}`,
    }),
  },
}
