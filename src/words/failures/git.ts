// Failures of git and of mergers.
import type { Explanations } from '../explanation.ts'
import type { ByLanguage } from '../../base/language.ts'
import type { Unfinished } from '../../base/user-error.ts'
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

/** The commands of git that end it, the better one first. */
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
  'commit-elsewhere': {
    en: ({ folder }) => ({
      message: `${folder} is in a git repository that keeps no files there; nothing was written.`,
      hint: 'Look at core.worktree and core.bare in its settings (git config --list), or record without --commit.',
    }),
    fr: ({ folder }) => ({
      message: `${folder} se trouve dans un dépôt git qui n’y conserve aucun fichier\u00a0; rien n’a été enregistré.`,
      hint: 'Vérifiez core.worktree et core.bare dans ses réglages (git config --list), ou enregistrez sans --commit.',
    }),
    ar: ({ folder }) => ({
      message: arabic`يقع ${folder} في مستودع git لا يحفظ ملفات هناك؛ لم يُحفظ شيء.`,
      hint: arabic`راجع ${'core.worktree'} و${'core.bare'} في إعداداته (${'git config --list'})، أو سجّل دون ${'--commit'}.`,
    }),
  },
  'commit-unfinished': {
    en: ({ what }) => ({
      message: `${UNFINISHED[what].en} is not finished in this repository, and a commit now would get mixed up with it; nothing was written.`,
      hint: `End it first (${orList(endsOf(what), 'en')}), or record without --commit.`,
    }),
    fr: ({ what }) => ({
      message: `${UNFINISHED[what].fr} est en cours dans ce dépôt, et un commit s’y mêlerait\u00a0; rien n’a été enregistré.`,
      hint: `Terminez d’abord (${orList(endsOf(what), 'fr')}), ou enregistrez sans --commit.`,
    }),
    ar: ({ what }) => ({
      message: `في هذا المستودع عملية لم تكتمل: ${UNFINISHED[what].ar}، ولو أُودع شيء الآن لاختلط بها؛ لم يُحفظ شيء.`,
      hint: `أنهها أولا (${orList(endsOf(what), 'ar')})، أو سجّل دون ${isolate('--commit', 'ar')}.`,
    }),
  },
  'commit-nameless': {
    en: () => ({
      message: 'Git does not know who commits; nothing was written.',
      hint: 'Tell it once: git config --global user.name NAME, and git config --global user.email ADDRESS',
    }),
    fr: () => ({
      message: 'Git ne sait pas qui est l’auteur du commit\u00a0; rien n’a été enregistré.',
      hint: 'Indiquez-le une fois pour toutes\u00a0: git config --global user.name NOM, et git config --global user.email ADRESSE',
    }),
    ar: () => ({
      message: 'لا يعرف git صاحب الإيداع؛ لم يُحفظ شيء.',
      hint: arabic`عرّفه مرة واحدة: ${'git config --global user.name NAME'} و${'git config --global user.email ADDRESS'}`,
    }),
  },
  'commit-mixed': {
    en: ({ file }) => ({
      message: `${file} was changed by hand and not committed, and what is recorded now rests on that; nothing was written.`,
      hint: `Look at it (git diff HEAD -- ${shellWord(file)}) and commit it first, or record without --commit.`,
    }),
    fr: ({ file }) => ({
      message: `${file} a été modifié à la main sans commit, et ce qui s’enregistre maintenant en dépend\u00a0; rien n’a été enregistré.`,
      hint: `Relisez ces modifications (git diff HEAD -- ${shellWord(file)}) et faites-en d’abord un commit, ou enregistrez sans --commit.`,
    }),
    ar: ({ file }) => ({
      message: arabic`عُدل ${file} يدويا ولم يُودع التعديل، وما يُسجل الآن مبني عليه؛ لم يُحفظ شيء.`,
      hint: arabic`راجعه (${`git diff HEAD -- ${shellWord(file)}`}) وأودعه أولا، أو سجّل دون ${'--commit'}.`,
    }),
  },
  'commit-ignored': {
    en: ({ file }) => ({
      message: `Git is told to ignore ${file}, so it cannot be committed; nothing was written.`,
      hint: `See where it is told so (git check-ignore -v ${shellWord(file)}), or record without --commit.`,
    }),
    fr: ({ file }) => ({
      message: `Git a pour consigne d’ignorer ${file}\u00a0: aucun commit n’est possible, et rien n’a été enregistré.`,
      hint: `Voyez d’où vient cette consigne (git check-ignore -v ${shellWord(file)}), ou enregistrez sans --commit.`,
    }),
    ar: ({ file }) => ({
      message: arabic`طُلب من ${'git'} تجاهل ${file} فلا يمكن إيداعه؛ لم يُحفظ شيء.`,
      hint: arabic`انظر أين طُلب ذلك (${`git check-ignore -v ${shellWord(file)}`})، أو سجّل دون ${'--commit'}.`,
    }),
  },
  'commit-busy': {
    en: ({ lock }) => ({
      message: 'Another git command is at work in this repository; nothing was written.',
      hint: `Try again in a moment. If none is running, delete ${lock}`,
    }),
    fr: ({ lock }) => ({
      message: 'Une autre commande git est en cours dans ce dépôt\u00a0; rien n’a été enregistré.',
      hint: `Réessayez dans un instant. Si aucune n’est en cours, supprimez ${lock}`,
    }),
    ar: ({ lock }) => ({
      message: 'يعمل أمر git آخر في هذا المستودع؛ لم يُحفظ شيء.',
      hint: arabic`أعد المحاولة بعد لحظة. وإن لم يكن أمر كهذا قيد التنفيذ فاحذف ${lock}`,
    }),
  },
}
