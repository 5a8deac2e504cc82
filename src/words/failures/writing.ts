// Failures of writing, of output and of other programs.
import type { ByLanguage, Language } from '../../base/language.ts'
import type { SpecialFile } from '../../base/failure-reasons.ts'
import type { Explanations } from '../explanation.ts'
import { counted, ERRORS } from '../plural.ts'
import { shellWord } from '../../base/shell-word.ts'
import { arabic, isolate, quote } from '../isolate.ts'

/** The holder of a lock, in brackets, as far as it is known. */
function holder(pid: number | undefined, host: string | undefined, language: Language): string {
  if (pid === undefined) return ''
  const place = host === undefined ? undefined : isolate(host, language)
  const text = {
    en: place === undefined ? `process ${pid}` : `process ${pid} on ${place}`,
    fr: place === undefined ? `processus ${pid}` : `processus ${pid} sur ${place}`,
    ar: place === undefined ? `العملية ${pid}` : `العملية ${pid} على الجهاز ${place}`,
  }[language]
  return ` (${text})`
}

/** Whether the disk is full, as opposed to broken. */
function wantsRoom(reason: string): boolean {
  return reason === 'ENOSPC' || reason === 'EDQUOT' || reason === 'EFBIG'
}

const SPECIAL_FILES: Record<SpecialFile, ByLanguage<string>> = {
  folder: { en: 'a folder', fr: 'un dossier', ar: 'مجلد' },
  link: { en: 'a link', fr: 'un lien', ar: 'رابط' },
  'broken-link': {
    en: 'a broken link',
    fr: 'un lien rompu',
    ar: 'رابط لا يؤدي إلى أي ملف',
  },
  pipe: { en: 'a pipe', fr: 'un tube', ar: 'أنبوب' },
  device: { en: 'a device', fr: 'un périphérique', ar: 'جهاز' },
}

export const WRITING: Explanations<
  | 'locked'
  | 'changed-underneath'
  | 'changed-since-written'
  | 'removal-uncommitted'
  | 'recorded-meanwhile'
  | 'cannot-write'
  | 'open-elsewhere'
  | 'unusable-name'
  | 'special-file'
  | 'disk-failed'
  | 'unconfirmed-write'
  | 'output-failed'
  | 'already-exists'
  | 'written-untold'
  | 'incomplete-final'
  | 'folder-not-empty'
  | 'not-a-site'
  | 'records-stand'
  | 'git-failed'
  | 'no-name'
> = {
  locked: {
    en: ({ path, pid, unseen }) => ({
      message: `${path} is being changed by another command${holder(pid, unseen?.host, 'en')}.`,
      hint: unseen
        ? `Try again in a moment. If no other mandates command is running, delete ${unseen.lock}`
        : 'Try again in a moment.',
    }),
    fr: ({ path, pid, unseen }) => ({
      message: `Le fichier ${path} est en cours de modification par une autre commande${holder(pid, unseen?.host, 'fr')}.`,
      hint: unseen
        ? `Réessayez dans un instant. Si aucune commande mandates n’est en cours, supprimez ${unseen.lock}`
        : 'Réessayez dans un instant.',
    }),
    ar: ({ path, pid, unseen }) => ({
      message: `يجري تعديل الملف ${isolate(path, 'ar')} بأمر آخر${holder(pid, unseen?.host, 'ar')}.`,
      hint: unseen
        ? `أعد المحاولة بعد لحظة. وإن لم يكن أي أمر آخر من mandates قيد التنفيذ فاحذف الملف ${isolate(unseen.lock, 'ar')}`
        : 'أعد المحاولة بعد لحظة.',
    }),
  },
  'changed-underneath': {
    en: ({ path }) => ({
      message: `${path} was changed by someone else since you read it; nothing was written.`,
      hint: 'Check the file and run the command again.',
    }),
    fr: ({ path }) => ({
      message: `Le fichier ${path} a été modifié entre-temps par un autre utilisateur\u00a0; rien n’a été enregistré.`,
      hint: 'Relisez ce fichier, puis relancez la commande.',
    }),
    ar: ({ path }) => ({
      message: `عدّل مستخدم آخر الملف ${isolate(path, 'ar')} بعد قراءتك له؛ لم يُحفظ شيء.`,
      hint: 'راجع الملف ثم أعد الأمر.',
    }),
  },
  'changed-since-written': {
    en: ({ file }) => ({
      message: `The last change cannot be undone, because ${file} has changed since; nothing was written.`,
      hint: 'Withdraw or correct the entry instead. To find it: mandates log',
    }),
    fr: ({ file }) => ({
      message: `La dernière modification ne peut pas être défaite, car le fichier ${file} a changé depuis\u00a0; rien n’a été enregistré.`,
      hint: 'Annulez ou corrigez plutôt l’entrée. Pour la retrouver\u00a0: mandates log',
    }),
    ar: ({ file }) => ({
      message: `تعذر التراجع عن آخر تعديل لأن الملف ${isolate(file, 'ar')} تغير بعده؛ لم يُحفظ شيء.`,
      hint: arabic`اسحب القيد أو صححه بدلا من ذلك. للعثور عليه: ${'mandates log'}`,
    }),
  },
  'removal-uncommitted': {
    en: ({ file }) => ({
      message: `The last change created ${file}, and --commit cannot commit its removal; nothing was written.`,
      hint: 'Run the command without --commit, then commit the removal with git.',
    }),
    fr: ({ file }) => ({
      message: `La dernière modification a créé le fichier ${file}, dont --commit ne peut pas enregistrer la suppression\u00a0; rien n’a été enregistré.`,
      hint: 'Relancez la commande sans --commit, puis enregistrez la suppression dans git.',
    }),
    ar: ({ file }) => ({
      message: `أنشأ آخر تعديل الملف ${isolate(file, 'ar')}، ولا يمكن إيداع حذفه بالخيار ${isolate('--commit', 'ar')}؛ لم يُحفظ شيء.`,
      hint: arabic`أعد الأمر دون ${'--commit'}، ثم أودع الحذف في ${'git'}.`,
    }),
  },
  'recorded-meanwhile': {
    en: ({ what, now }) => ({
      message: now
        ? `${what} was not changed, because the records were changed in the meantime:`
        : `${what} was changed by another command in the meantime; nothing was written.`,
      hint: 'Check the record, and run the command again if it still applies.',
    }),
    fr: ({ what, now }) => ({
      message: now
        ? `Les fiches ont été modifiées entre-temps, et rien n’a été enregistré pour ${what}\u00a0:`
        : `Une autre commande a modifié ${what} entre-temps\u00a0; rien n’a été enregistré.`,
      hint: 'Consultez de nouveau la fiche, et relancez la commande si la modification reste valable.',
    }),
    ar: ({ what, now }) => ({
      message: now
        ? `عُدلت السجلات في هذه الأثناء، فلم يُحفظ شيء بشأن ${isolate(what, 'ar')}:`
        : `عدّل أمر آخر السجل ${isolate(what, 'ar')} في هذه الأثناء؛ لم يُحفظ شيء.`,
      hint: 'راجع السجل مرة أخرى، ثم أعد الأمر إن ظل صالحا.',
    }),
  },
  'cannot-write': {
    en: ({ path, reason }) => ({
      message: `Cannot write ${path} (${reason}).`,
      hint: 'Check that the folder exists and that you have permission to write there.',
    }),
    fr: ({ path, reason }) => ({
      message: `Écriture impossible\u00a0: ${path} (${reason})`,
      hint: 'Vérifiez que le dossier existe et que vous avez le droit d’y écrire.',
    }),
    ar: ({ path, reason }) => ({
      message: `تعذرت كتابة الملف ${isolate(path, 'ar')} (${isolate(reason, 'ar')}).`,
      hint: 'تحقق من وجود المجلد ومن صلاحية الكتابة فيه.',
    }),
  },
  'open-elsewhere': {
    en: ({ path }) => ({
      message: `${path} is open in another program; nothing was written.`,
      hint: 'Close it there (Word, Excel, a preview), and run the command again.',
    }),
    fr: ({ path }) => ({
      message: `Le fichier ${path} est ouvert dans un autre programme\u00a0; rien n’a été enregistré.`,
      hint: 'Fermez ce fichier (dans Word, Excel, un aperçu), puis relancez la commande.',
    }),
    ar: ({ path }) => ({
      message: `الملف ${isolate(path, 'ar')} مفتوح في برنامج آخر؛ لم يُحفظ شيء.`,
      hint: 'أغلقه في ذلك البرنامج (Word أو Excel أو نافذة معاينة) ثم أعد الأمر.',
    }),
  },
  'unusable-name': {
    en: ({ name }) => ({
      message: `Windows cannot keep a file or folder with the name ${quote(name, 'en')}; nothing was written.`,
      hint: 'Use a name of letters, digits and hyphens that is not a device such as CON or NUL.',
    }),
    fr: ({ name }) => ({
      message: `Windows n’accepte ni fichier ni dossier du nom de ${quote(name, 'fr')}\u00a0; rien n’a été enregistré.`,
      hint: 'Choisissez un nom composé de lettres, de chiffres et de traits d’union, autre que celui d’un périphérique (CON, NUL).',
    }),
    ar: ({ name }) => ({
      message: `لا يقبل نظام Windows ملفا أو مجلدا بالاسم ${quote(name, 'ar')}؛ لم يُحفظ شيء.`,
      hint: arabic`اختر اسما من حروف وأرقام وواصلات، غير أسماء الأجهزة مثل ${'CON'} أو ${'NUL'}.`,
    }),
  },
  'special-file': {
    en: ({ path, found }) => ({
      message: `${path} is ${SPECIAL_FILES[found].en}, not a regular file; nothing was written.`,
      hint: 'Find out where it came from, then remove it or use another name.',
    }),
    fr: ({ path, found }) => ({
      message: `${path} est ${SPECIAL_FILES[found].fr}, et non un fichier ordinaire\u00a0; rien n’a été enregistré.`,
      hint: 'Cherchez l’origine de cet élément, puis supprimez-le ou choisissez un autre nom.',
    }),
    ar: ({ path, found }) => ({
      message: `المسار ${isolate(path, 'ar')} ${SPECIAL_FILES[found].ar} وليس ملفا عاديا؛ لم يُحفظ شيء.`,
      hint: 'تبيّن مصدره ثم أزله أو اختر اسما آخر.',
    }),
  },
  'disk-failed': {
    en: ({ path, reason }) => ({
      message: `${path} could not be saved (${reason}); nothing there was changed.`,
      hint: wantsRoom(reason)
        ? 'Free some space on the disk, and run the command again.'
        : 'Check the disk, and run the command again.',
    }),
    fr: ({ path, reason }) => ({
      message: `Le fichier ${path} n’a pas pu être enregistré (${reason})\u00a0; rien n’y a été modifié.`,
      hint: wantsRoom(reason)
        ? 'Libérez de l’espace sur le disque et relancez la commande.'
        : 'Vérifiez le disque et relancez la commande.',
    }),
    ar: ({ path, reason }) => ({
      message: `تعذر حفظ الملف ${isolate(path, 'ar')} (${isolate(reason, 'ar')})؛ ولم يتغير فيه شيء.`,
      hint: wantsRoom(reason) ? 'وفّر مساحة على القرص ثم أعد الأمر.' : 'تحقق من القرص ثم أعد الأمر.',
    }),
  },
  'unconfirmed-write': {
    en: ({ path, reason }) => ({
      message: `${path} was changed, but the disk did not confirm it (${reason}).`,
      hint: 'Check the file before you run the command again.',
    }),
    fr: ({ path, reason }) => ({
      message: `Le fichier ${path} a été modifié, mais le disque ne l’a pas confirmé (${reason}).`,
      hint: 'Vérifiez le fichier avant de relancer la commande.',
    }),
    ar: ({ path, reason }) => ({
      message: `عُدل الملف ${isolate(path, 'ar')} لكن القرص لم يؤكد الحفظ (${isolate(reason, 'ar')}).`,
      hint: 'راجع الملف قبل إعادة الأمر.',
    }),
  },
  'output-failed': {
    en: ({ reason }) => ({
      message: `The output could not be written (${reason}).`,
      hint: 'Check the disk, or the program that receives the output, and run the command again.',
    }),
    fr: ({ reason }) => ({
      message: `Le résultat n’a pas pu être écrit (${reason}).`,
      hint: 'Vérifiez le disque, ou le programme qui reçoit le résultat, puis relancez la commande.',
    }),
    ar: ({ reason }) => ({
      message: `تعذر إخراج النتيجة (${isolate(reason, 'ar')}).`,
      hint: 'تحقق من القرص أو من البرنامج الذي يتلقى النتيجة ثم أعد الأمر.',
    }),
  },
  'already-exists': {
    en: ({ path }) => ({
      message: `${path} already exists and was not changed.`,
      hint: 'Choose another name, or add --force to replace it.',
    }),
    fr: ({ path }) => ({
      message: `Le fichier ${path} existe déjà et n’a pas été modifié.`,
      hint: 'Choisissez un autre nom, ou ajoutez --force pour le remplacer.',
    }),
    ar: ({ path }) => ({
      message: arabic`الملف ${path} موجود، وقد تُرك كما هو.`,
      hint: `اختر اسما آخر، أو أضف ${isolate('--force', 'ar')} لاستبداله.`,
    }),
  },
  'written-untold': {
    en: ({ file, reason }) => ({
      message: `The update was written to ${file}, but the confirmation could not be displayed (${reason}).`,
      hint: 'Do not run the command again. To check: mandates show',
    }),
    fr: ({ file, reason }) => ({
      message: `La mise à jour est enregistrée dans ${file}, mais la confirmation n’a pas pu être affichée (${reason}).`,
      hint: 'Ne relancez pas la commande. Pour vérifier\u00a0: mandates show',
    }),
    ar: ({ file, reason }) => ({
      message: `حُفظ التحديث في الملف ${isolate(file, 'ar')}، لكن تعذر عرض التأكيد (${isolate(reason, 'ar')}).`,
      hint: `لا تكرر الأمر. تحقق بالأمر ${isolate('mandates show', 'ar')}.`,
    }),
  },
  'incomplete-final': {
    en: ({ count }) => ({
      message: `The records contain ${counted(count, ERRORS, 'en')}, so the report could be incomplete or wrong. No final report was made.`,
      hint: 'Correct them first; mandates check lists them all. You can still make a draft.',
    }),
    fr: ({ count }) => ({
      message: `Les fiches comportent ${counted(count, ERRORS, 'fr')}\u00a0: le rapport pourrait être incomplet ou inexact. Aucune version finale n’a été établie.`,
      hint: 'Corrigez d’abord ces erreurs (mandates check les énumère). Un projet peut être établi entre-temps.',
    }),
    ar: ({ count }) => ({
      message: `في السجلات ${counted(count, ERRORS, 'ar')} قد يترتب عليها نقص أو خطأ، فلم يُعد تقرير نهائي.`,
      hint: arabic`صحح الأخطاء أولا؛ ويمكن إعداد مشروع التقرير في هذه الأثناء. لعرض جميع الأخطاء: ${'mandates check'}`,
    }),
  },
  'folder-not-empty': {
    en: ({ path }) => ({
      message: `${path} already exists and is not empty.`,
      hint: 'Choose another folder: mandates init NAME',
    }),
    fr: ({ path }) => ({
      message: `Le dossier ${path} existe déjà et n’est pas vide.`,
      hint: 'Indiquez un autre dossier\u00a0: mandates init NOM',
    }),
    ar: ({ path }) => ({
      message: arabic`المجلد ${path} موجود وليس فارغا.`,
      hint: `حدد مجلدا آخر: ${isolate('mandates init الاسم', 'ar')}`,
    }),
  },
  'not-a-site': {
    en: ({ path }) => ({
      message: `${path} contains files, and no earlier site; nothing was written.`,
      hint: 'Choose a new or empty folder: mandates site FOLDER',
    }),
    fr: ({ path }) => ({
      message: `Le dossier ${path} contient des fichiers, mais aucun site antérieur\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez un dossier nouveau ou vide\u00a0: mandates site DOSSIER',
    }),
    ar: ({ path }) => ({
      message: arabic`في المجلد ${path} ملفات وليس فيه موقع سابق؛ لم يُحفظ شيء.`,
      hint: `حدد مجلدا جديدا أو فارغا: ${isolate('mandates site المجلد', 'ar')}`,
    }),
  },
  'records-stand': {
    en: ({ folder }) => ({
      message: `There are already records in ${folder}; nothing was written.`,
      hint: `To list them: mandates --records ${shellWord(folder)} list. To set up others: mandates init NAME`,
    }),
    fr: ({ folder }) => ({
      message: `Il y a déjà des fiches dans ${folder}\u00a0; rien n’a été enregistré.`,
      hint: `Pour consulter ces fiches\u00a0: mandates --records ${shellWord(folder)} list. Pour créer d’autres fiches\u00a0: mandates init NOM`,
    }),
    ar: ({ folder }) => ({
      message: arabic`في المجلد ${folder} سجلات؛ لم يُحفظ شيء.`,
      hint: arabic`لعرضها: ${`mandates --records ${shellWord(folder)} list`}. ولإنشاء سجلات أخرى: ${'mandates init الاسم'}`,
    }),
  },
  'git-failed': {
    en: ({ action, reason }) => ({
      message: `git ${action} failed: ${reason}`,
      hint: 'The record is saved, but it was not committed to git.',
    }),
    fr: ({ action, reason }) => ({
      message: `git ${action} a échoué\u00a0: ${reason}`,
      hint: 'La fiche est enregistrée, mais elle n’a pas été ajoutée à git.',
    }),
    ar: ({ action, reason }) => ({
      message: `فشل الأمر ${isolate(`git ${action}`, 'ar')}: ${isolate(reason, 'ar')}`,
      hint: arabic`السجل نفسه محفوظ، ولم يتعذر إلا إيداعه في ${'git'}.`,
    }),
  },
  'no-name': {
    en: () => ({
      message: 'The name of the person who reports this is missing.',
      hint: 'Add --by NAME, or set your name once, in the variable MANDATES_BY or in git: git config --global user.name NAME',
    }),
    fr: () => ({
      message: 'L’auteur de cette mise à jour n’est pas indiqué.',
      hint: 'Ajoutez --by NOM, ou indiquez une fois votre nom, dans la variable MANDATES_BY ou dans git\u00a0: git config --global user.name NOM',
    }),
    ar: () => ({
      message: 'لم تُحدد جهة الإبلاغ.',
      hint: arabic`أضف ${'--by الاسم'}، أو عرّف اسمك مرة واحدة في المتغير ${'MANDATES_BY'} أو في ${'git'}: ${'git config --global user.name الاسم'}`,
    }),
  },
}
