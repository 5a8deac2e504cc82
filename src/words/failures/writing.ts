// Failures of writing, of output and of other programs.
import type { ByLanguage, Language } from '../../base/language.ts'
import type { SpecialFile } from '../../base/user-error.ts'
import type { Explanations } from '../explanation.ts'
import { counted, ERRORS } from '../plural.ts'
import { shellWord } from '../../base/shell-word.ts'
import { arabic, isolate } from '../isolate.ts'

/** Who holds a lock, in brackets, as far as that is known. */
function holder(pid: number | undefined, host: string | undefined, language: Language): string {
  if (pid === undefined) return ''
  const place = host === undefined ? undefined : isolate(host, language)
  const said = {
    en: place === undefined ? `process ${pid}` : `process ${pid} on ${place}`,
    fr: place === undefined ? `processus ${pid}` : `processus ${pid} sur ${place}`,
    ar: place === undefined ? `العملية ${pid}` : `العملية ${pid} على الجهاز ${place}`,
  }[language]
  return ` (${said})`
}

/** Whether the disk refuses for want of room, and not because it is broken. */
function wantsRoom(reason: string): boolean {
  return reason === 'ENOSPC' || reason === 'EDQUOT' || reason === 'EFBIG'
}

const SPECIAL_FILES: Record<SpecialFile, ByLanguage<string>> = {
  folder: { en: 'a folder', fr: 'un dossier', ar: 'مجلد' },
  link: { en: 'a link', fr: 'un lien', ar: 'رابط' },
  'broken-link': {
    en: 'a link that leads nowhere',
    fr: 'un lien qui ne mène nulle part',
    ar: 'رابط لا يؤدي إلى أي ملف',
  },
  pipe: { en: 'a pipe', fr: 'un tube', ar: 'أنبوب' },
  device: { en: 'a device', fr: 'un périphérique', ar: 'جهاز' },
}

export const WRITING: Explanations<
  | 'locked'
  | 'changed-underneath'
  | 'recorded-meanwhile'
  | 'cannot-write'
  | 'open-elsewhere'
  | 'special-file'
  | 'disk-failed'
  | 'unconfirmed-write'
  | 'output-failed'
  | 'already-exists'
  | 'written-untold'
  | 'incomplete-final'
  | 'folder-not-empty'
  | 'records-stand'
  | 'git-failed'
  | 'no-name'
> = {
  locked: {
    en: ({ path, pid, unseen }) => ({
      message: `${path} is being changed by another command${holder(pid, unseen?.host, 'en')}.`,
      hint: unseen
        ? `Try again in a moment. If no such command is running, delete ${unseen.lock}`
        : 'Try again in a moment.',
    }),
    fr: ({ path, pid, unseen }) => ({
      message: `${path} est en cours de modification par une autre commande${holder(pid, unseen?.host, 'fr')}.`,
      hint: unseen
        ? `Réessayez dans un instant. Si aucune commande de ce genre n’est en cours, supprimez ${unseen.lock}`
        : 'Réessayez dans un instant.',
    }),
    ar: ({ path, pid, unseen }) => ({
      message: `يجري تعديل ${isolate(path, 'ar')} بأمر آخر${holder(pid, unseen?.host, 'ar')}.`,
      hint: unseen
        ? `أعد المحاولة بعد لحظة. وإن لم يكن أمر كهذا قيد التنفيذ فاحذف ${isolate(unseen.lock, 'ar')}`
        : 'أعد المحاولة بعد لحظة.',
    }),
  },
  'changed-underneath': {
    en: ({ path }) => ({
      message: `${path} was changed by someone else since you read it; nothing was written.`,
      hint: 'Look at it again, and repeat the command.',
    }),
    fr: ({ path }) => ({
      message: `${path} a été modifié entre-temps par un autre utilisateur\u00a0; rien n’a été enregistré.`,
      hint: 'Relisez-le et relancez la commande.',
    }),
    ar: ({ path }) => ({
      message: `عدّل مستخدم آخر ${isolate(path, 'ar')} بعد قراءتك له؛ لم يُحفظ شيء.`,
      hint: 'راجعه ثم أعد الأمر.',
    }),
  },
  'recorded-meanwhile': {
    en: ({ what, now }) => ({
      message: now
        ? `The records were changed in the meantime, and ${what} was left as it was:`
        : `${what} was changed by another command in the meantime; nothing was written.`,
      hint: 'Look at it again, and repeat the command if it still applies.',
    }),
    fr: ({ what, now }) => ({
      message: now
        ? `Les fiches ont été modifiées entre-temps, et ${what} est resté tel quel\u00a0:`
        : `Une autre commande a modifié ${what} entre-temps\u00a0; rien n’a été enregistré.`,
      hint: 'Consultez de nouveau la fiche, et relancez la commande si elle reste valable.',
    }),
    ar: ({ what, now }) => ({
      message: now
        ? `عُدلت السجلات في هذه الأثناء، فبقي ${isolate(what, 'ar')} كما هو:`
        : `عدّل أمر آخر ${isolate(what, 'ar')} في هذه الأثناء؛ لم يُحفظ شيء.`,
      hint: 'راجع السجل مرة أخرى، ثم أعد الأمر إن ظل صالحا.',
    }),
  },
  'cannot-write': {
    en: ({ path, reason }) => ({
      message: `Cannot write ${path} (${reason}).`,
      hint: 'Check that the folder exists and that you may write there.',
    }),
    fr: ({ path, reason }) => ({
      message: `Impossible d’écrire ${path} (${reason}).`,
      hint: 'Vérifiez que le dossier existe et que vous pouvez y écrire.',
    }),
    ar: ({ path, reason }) => ({
      message: `تعذرت كتابة ${isolate(path, 'ar')} (${isolate(reason, 'ar')}).`,
      hint: 'تحقق من وجود المجلد ومن صلاحية الكتابة فيه.',
    }),
  },
  'open-elsewhere': {
    en: ({ path }) => ({
      message: `${path} is open in another program; nothing was written.`,
      hint: 'Close it there (Word, Excel, a preview), and repeat the command.',
    }),
    fr: ({ path }) => ({
      message: `${path} est ouvert dans un autre programme\u00a0; rien n’a été enregistré.`,
      hint: 'Fermez-le dans ce programme (Word, Excel, un aperçu), puis relancez la commande.',
    }),
    ar: ({ path }) => ({
      message: `الملف ${isolate(path, 'ar')} مفتوح في برنامج آخر؛ ولم يُحفظ شيء.`,
      hint: 'أغلقه في ذلك البرنامج (وورد أو إكسل أو نافذة معاينة) ثم أعد الأمر.',
    }),
  },
  'special-file': {
    en: ({ path, found }) => ({
      message: `${path} is ${SPECIAL_FILES[found].en}, and not an ordinary file; nothing was written.`,
      hint: 'Find out what put it there, then take it away or use another name.',
    }),
    fr: ({ path, found }) => ({
      message: `${path} est ${SPECIAL_FILES[found].fr}, non un fichier ordinaire\u00a0; rien n’a été enregistré.`,
      hint: 'Voyez d’où il vient, puis retirez-le ou choisissez un autre nom.',
    }),
    ar: ({ path, found }) => ({
      message: `${isolate(path, 'ar')} ${SPECIAL_FILES[found].ar} وليس ملفا عاديا؛ ولم يُحفظ شيء.`,
      hint: 'تبيّن مصدره ثم أزله أو اختر اسما آخر.',
    }),
  },
  'disk-failed': {
    en: ({ path, reason }) => ({
      message: `${path} could not be saved (${reason}); nothing there was changed.`,
      hint: wantsRoom(reason)
        ? 'Make room on the disk, and repeat the command.'
        : 'Check the disk, and repeat the command.',
    }),
    fr: ({ path, reason }) => ({
      message: `${path} n’a pas pu être enregistré (${reason})\u00a0; rien n’y a été modifié.`,
      hint: wantsRoom(reason)
        ? 'Libérez de l’espace sur le disque et relancez la commande.'
        : 'Vérifiez le disque et relancez la commande.',
    }),
    ar: ({ path, reason }) => ({
      message: `تعذر حفظ ${isolate(path, 'ar')} (${isolate(reason, 'ar')})؛ ولم يتغير فيه شيء.`,
      hint: wantsRoom(reason) ? 'وفر مساحة على القرص ثم أعد الأمر.' : 'تحقق من القرص ثم أعد الأمر.',
    }),
  },
  'unconfirmed-write': {
    en: ({ path, reason }) => ({
      message: `${path} was changed, but the disk did not confirm it (${reason}).`,
      hint: 'Look at the file before you repeat the command.',
    }),
    fr: ({ path, reason }) => ({
      message: `${path} a été modifié, mais le disque ne l’a pas confirmé (${reason}).`,
      hint: 'Vérifiez le fichier avant de relancer la commande.',
    }),
    ar: ({ path, reason }) => ({
      message: `عُدل ${isolate(path, 'ar')} لكن القرص لم يؤكد الحفظ (${isolate(reason, 'ar')}).`,
      hint: 'راجع الملف قبل إعادة الأمر.',
    }),
  },
  'output-failed': {
    en: ({ reason }) => ({
      message: `The output could not be written (${reason}).`,
      hint: 'Check the disk or the program that reads it, and repeat the command.',
    }),
    fr: ({ reason }) => ({
      message: `Le résultat n’a pas pu être écrit (${reason}).`,
      hint: 'Vérifiez le disque ou le programme qui le lit, puis relancez la commande.',
    }),
    ar: ({ reason }) => ({
      message: `تعذر إخراج النتيجة (${isolate(reason, 'ar')}).`,
      hint: 'تحقق من القرص أو من البرنامج القارئ ثم أعد الأمر.',
    }),
  },
  'already-exists': {
    en: ({ path }) => ({
      message: `${path} exists already; it was left as it is.`,
      hint: 'Choose another name, or add --force to replace it.',
    }),
    fr: ({ path }) => ({
      message: `${path} existe déjà\u00a0; il est resté tel quel.`,
      hint: 'Choisissez un autre nom, ou ajoutez --force pour le remplacer.',
    }),
    ar: ({ path }) => ({
      message: `${isolate(path, 'ar')} موجود من قبل، وبقي كما هو.`,
      hint: `اختر اسما آخر، أو أضف ${isolate('--force', 'ar')} لاستبداله.`,
    }),
  },
  'written-untold': {
    en: ({ file, reason }) => ({
      message: `The update is written to ${file}, but that could not be told (${reason}).`,
      hint: 'Do not repeat the command. Look with: mandates show',
    }),
    fr: ({ file, reason }) => ({
      message: `La mise à jour est enregistrée dans ${file}, mais cela n’a pu être affiché (${reason}).`,
      hint: 'Ne répétez pas la commande. Vérifiez avec\u00a0: mandates show',
    }),
    ar: ({ file, reason }) => ({
      message: `حُفظ التحديث في ${isolate(file, 'ar')}، لكن تعذر عرض ذلك (${isolate(reason, 'ar')}).`,
      hint: `لا تكرر الأمر. تحقق بالأمر ${isolate('mandates show', 'ar')}.`,
    }),
  },
  'incomplete-final': {
    en: ({ count }) => ({
      message: `The records hold ${counted(count, ERRORS, 'en')}, so that something may be missing: no final report was made.`,
      hint: 'Mend them first; mandates check tells them all. A draft can be made meanwhile.',
    }),
    fr: ({ count }) => ({
      message: `Les fiches comportent ${counted(count, ERRORS, 'fr')} et des éléments peuvent manquer\u00a0: aucun rapport définitif n’a été établi.`,
      hint: 'Corrigez d’abord\u00a0; mandates check signale tout. Un projet peut être établi entre-temps.',
    }),
    ar: ({ count }) => ({
      message: `في السجلات ${counted(count, ERRORS, 'ar')} وقد ينقص شيء: لم يُعد تقرير نهائي.`,
      hint: `صححها أولا؛ ويبينها جميعا ${isolate('mandates check', 'ar')}. ويمكن إعداد مشروع في هذه الأثناء.`,
    }),
  },
  'folder-not-empty': {
    en: ({ path }) => ({
      message: `${path} exists already, and is not empty.`,
      hint: 'Name another folder: mandates init NAME',
    }),
    fr: ({ path }) => ({
      message: `${path} existe déjà et n’est pas vide.`,
      hint: 'Nommez un autre dossier\u00a0: mandates init NOM',
    }),
    ar: ({ path }) => ({
      message: `${isolate(path, 'ar')} موجود من قبل وليس فارغا.`,
      hint: `حدد مجلدا آخر: ${isolate('mandates init NAME', 'ar')}`,
    }),
  },
  'records-stand': {
    en: ({ folder }) => ({
      message: `There are records in ${folder} already; nothing was written.`,
      hint: `To look at them: mandates --records ${shellWord(folder)} list. To set up others: mandates init NAME`,
    }),
    fr: ({ folder }) => ({
      message: `Il y a déjà des fiches dans ${folder}\u00a0; rien n’a été enregistré.`,
      hint: `Pour les consulter\u00a0: mandates --records ${shellWord(folder)} list. Pour en créer d’autres\u00a0: mandates init NOM`,
    }),
    ar: ({ folder }) => ({
      message: arabic`في ${folder} سجلات من قبل؛ لم يُحفظ شيء.`,
      hint: arabic`لعرضها: ${`mandates --records ${shellWord(folder)} list`}. لإنشاء غيرها: ${'mandates init NAME'}`,
    }),
  },
  'git-failed': {
    en: ({ action, reason }) => ({
      message: `git ${action} failed: ${reason}`,
      hint: 'The record itself is saved; only git did not take it.',
    }),
    fr: ({ action, reason }) => ({
      message: `git ${action} a échoué\u00a0: ${reason}`,
      hint: 'La fiche elle-même est enregistrée\u00a0; seul git ne l’a pas prise.',
    }),
    ar: ({ action, reason }) => ({
      message: `فشل ${isolate(`git ${action}`, 'ar')}: ${isolate(reason, 'ar')}`,
      hint: 'السجل نفسه محفوظ، ولم يتعذر إلا حفظه في git.',
    }),
  },
  'no-name': {
    en: () => ({
      message: 'Nobody is named as reporting this.',
      hint: 'Add --by NAME, or set your name once, in the variable MANDATES_BY or in git: git config --global user.name NAME',
    }),
    fr: () => ({
      message: 'Personne n’est indiqué comme auteur de ce signalement.',
      hint: 'Ajoutez --by NOM, ou indiquez votre nom une fois pour toutes, dans la variable MANDATES_BY ou dans git\u00a0: git config --global user.name NOM',
    }),
    ar: () => ({
      message: 'لم تُحدد الجهة المبلغة.',
      hint: `أضف ${isolate('--by', 'ar')} مع الاسم، أو عرّف اسمك مرة واحدة في المتغير ${isolate('MANDATES_BY', 'ar')} أو في ${isolate('git', 'ar')}: ${isolate('git config --global user.name', 'ar')}`,
    }),
  },
}
