// The words of the commands that let git merge records field by field.
import type { ByLanguage } from '../base/language.ts'
import { arabic, isolate } from './isolate.ts'
import { counted, type Forms } from './plural.ts'

/** The comment above our lines in `.gitattributes`. */
export const MERGED_BY_FIELD: ByLanguage<string> = {
  en: 'Record files are merged field by field: mandates git-setup',
  fr: 'Les fiches sont fusionnées champ par champ\u00a0: mandates git-setup',
  ar: 'تُدمج ملفات السجلات حقلا حقلا: mandates git-setup',
}

export const SETUP_OPTIONS = {
  yes: {
    en: 'write the settings (default: show them and, in a terminal, ask)',
    fr: 'enregistrer les réglages (par défaut\u00a0: les afficher et, dans un terminal, demander confirmation)',
    ar: 'الحفظ (افتراضيا: العرض فقط، مع طلب الموافقة في الطرفية)',
  },
  undo: {
    en: 'remove the settings',
    fr: 'supprimer les réglages',
    ar: 'إلغاء الإعداد',
  },
} satisfies Record<string, ByLanguage<string>>

export const DRIVER_ARGUMENTS = {
  base: {
    en: 'the common earlier version (%O)',
    fr: 'la version dont les deux autres sont issues (%O)',
    ar: arabic`النسخة التي انطلقت منها النسختان (${'%O'})`,
  },
  ours: {
    en: 'our version, which becomes the merged one (%A)',
    fr: 'la version locale, qui devient la version fusionnée (%A)',
    ar: arabic`نسختنا، وتصبح النسخة المدمجة (${'%A'})`,
  },
  theirs: {
    en: 'their version (%B)',
    fr: 'l’autre version (%B)',
    ar: arabic`النسخة الأخرى (${'%B'})`,
  },
  path: {
    en: 'the path of the record (%P)',
    fr: 'le chemin de la fiche (%P)',
    ar: arabic`السجل الذي تعود إليه هذه النسخ (${'%P'})`,
  },
  markerSize: {
    en: 'the length of the conflict markers (%L)',
    fr: 'la longueur des marques de conflit (%L)',
    ar: arabic`عدد الرموز في علامة التعارض (${'%L'})`,
  },
} satisfies Record<string, ByLanguage<string>>

const PLACES: ByLanguage<Forms> = {
  en: { one: '# contradiction', other: '# contradictions' },
  fr: { one: '# contradiction', other: '# contradictions' },
  ar: {
    one: 'تناقض واحد',
    two: 'تناقضان',
    few: '# تناقضات',
    many: '# تناقضا',
    other: '# تناقض',
  },
}

export const conflictsLeft: ByLanguage<(path: string, count: number) => string> = {
  en: (path, count) =>
    `${path}: ${counted(count, PLACES, 'en')} to resolve by hand, between <<<<<<< and >>>>>>>. Everything else is merged.`,
  fr: (path, count) =>
    `${path}\u00a0: vous devez régler ${counted(count, PLACES, 'fr')}, entre <<<<<<< et >>>>>>>\u00a0; le reste est fusionné.`,
  ar: (path, count) =>
    `${isolate(path, 'ar')}: ${counted(count, PLACES, 'ar')} بحاجة إلى حسم يدوي، بين ${isolate('<<<<<<<', 'ar')} و${isolate('>>>>>>>', 'ar')}؛ ودُمج كل ما عداها.`,
}

export const SETUP_WORDS = {
  forAll: {
    en: 'Kept with the records, for all users:',
    fr: 'Conservé avec les fiches, pour tous\u00a0:',
    ar: 'يُحفظ مع السجلات للجميع:',
  },
  forClone: {
    en: 'Git settings for this clone only (git config):',
    fr: 'Réglages de git pour ce seul clone (git config)\u00a0:',
    ar: arabic`إعدادات git لنسخة المستودع هذه وحدها (${'git config'}):`,
  },
  question: {
    en: 'Write these settings?',
    fr: 'Enregistrer ces réglages\u00a0?',
    ar: 'أتُحفظ هذه الإعدادات؟',
  },
  yes: { en: 'yes, write them', fr: 'oui, les enregistrer', ar: 'نعم، حفظها' },
  no: {
    en: 'no, change nothing',
    fr: 'non, tout laisser inchangé',
    ar: 'لا، ترك كل شيء على حاله',
  },
  standing: {
    en: 'Git already merges the records field by field in this clone; there is nothing to change.',
    fr: 'Dans ce clone, git fusionne déjà les fiches champ par champ\u00a0; il n’y a rien à changer.',
    ar: 'يدمج git السجلات حقلا حقلا في نسخة المستودع هذه؛ ولا شيء يستدعي التغيير.',
  },
  absent: {
    en: 'Git was not set up to merge the records field by field; there is nothing to remove.',
    fr: 'Git n’était pas réglé pour fusionner les fiches champ par champ\u00a0; il n’y a rien à supprimer.',
    ar: 'لم يكن git معدا لدمج السجلات حقلا حقلا؛ ولا شيء يستدعي الإزالة.',
  },
  undone: {
    en: 'Git merges the records line by line again.',
    fr: 'Git fusionne de nouveau les fiches ligne par ligne.',
    ar: 'عاد git إلى دمج السجلات سطرا سطرا.',
  },
} satisfies Record<string, ByLanguage<string>>

export const notYetWritten: ByLanguage<(command: string) => string> = {
  en: command => `Nothing was written. To write it: ${command}`,
  fr: command => `Rien n’a été enregistré. Pour enregistrer\u00a0: ${command}`,
  ar: command => `لم يُحفظ شيء. للحفظ: ${isolate(command, 'ar')}`,
}

/** @param commit the command that commits the attributes; undefined if they are already committed */
export const SET_UP: ByLanguage<string> = {
  en: 'Git now merges the records field by field in this clone.',
  fr: 'Dans ce clone, git fusionne désormais les fiches champ par champ.',
  ar: `صار ${isolate('git', 'ar')} يدمج السجلات حقلا حقلا في نسخة المستودع هذه.`,
}

/** The remark before the command that commits the attributes. */
export const COMMIT_IT: ByLanguage<string> = {
  en: 'Next, commit the file of attributes:',
  fr: 'Enregistrez ensuite le fichier d’attributs dans git (commit)\u00a0:',
  ar: 'بعد ذلك أودع ملف الخصائص في المستودع:',
}

/** The remark after the attributes were written, which apply to all clones. */
export const ONCE_IN_EACH_CLONE: ByLanguage<string> = {
  en: 'Each colleague then runs mandates git-setup once in their own clone.',
  fr: 'Chaque collègue exécute alors une fois mandates git-setup dans son propre clone.',
  ar: arabic`ثم ينفذ كل زميل الأمر ${'mandates git-setup'} مرة واحدة في نسخته من المستودع.`,
}
