// What the commands that let git merge records by meaning say.
import type { ByLanguage } from '../base/language.ts'
import { arabic, isolate } from './isolate.ts'
import { counted, type Forms } from './plural.ts'

/** Above our lines in `.gitattributes`. */
export const MERGED_BY_MEANING: ByLanguage<string> = {
  en: 'Record files are merged by meaning: mandates git-setup',
  fr: 'Les fiches sont fusionnées selon leur sens : mandates git-setup',
  ar: 'تُدمج ملفات السجلات بحسب معناها: mandates git-setup',
}

export const SETUP_OPTIONS = {
  yes: {
    en: 'write it (else it is shown, and asked on a terminal)',
    fr: 'l’enregistrer (à défaut, le montrer et, dans un terminal, demander)',
    ar: 'حفظه (وإلا عُرض، وطُلبت الموافقة في الطرفية)',
  },
  undo: {
    en: 'take it out again',
    fr: 'le retirer',
    ar: 'إزالته من جديد',
  },
} satisfies Record<string, ByLanguage<string>>

export const DRIVER_ARGUMENTS = {
  base: {
    en: 'the version that both come from (%O)',
    fr: 'la version dont les deux sont issues (%O)',
    ar: 'النسخة التي انطلقت منها النسختان (%O)',
  },
  ours: {
    en: 'our version, which becomes the merged one (%A)',
    fr: 'notre version, qui devient la version fusionnée (%A)',
    ar: 'نسختنا، وتصبح هي النسخة المدموجة (%A)',
  },
  theirs: {
    en: 'their version (%B)',
    fr: 'l’autre version (%B)',
    ar: 'النسخة الأخرى (%B)',
  },
  path: {
    en: 'the record they are versions of (%P)',
    fr: 'la fiche dont ce sont les versions (%P)',
    ar: 'السجل الذي هي نسخ منه (%P)',
  },
  markerSize: {
    en: 'how many signs a conflict mark has (%L)',
    fr: 'le nombre de signes d’une marque de conflit (%L)',
    ar: 'عدد الرموز في علامة التعارض (%L)',
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

export const leftToSettle: ByLanguage<(path: string, count: number) => string> = {
  en: (path, count) =>
    `${path}: ${counted(count, PLACES, 'en')} to settle by hand, between <<<<<<< and >>>>>>>; all else is merged.`,
  fr: (path, count) =>
    `${path}\u00a0: ${counted(count, PLACES, 'fr')} à trancher à la main, entre <<<<<<< et >>>>>>>\u00a0; tout le reste est fusionné.`,
  ar: (path, count) =>
    `${isolate(path, 'ar')}: ${counted(count, PLACES, 'ar')} تُحل يدويا، بين ${isolate('<<<<<<<', 'ar')} و${isolate('>>>>>>>', 'ar')}؛ ودُمج كل ما عدا ذلك.`,
}

export const SETUP_WORDS = {
  forAll: {
    en: 'Kept with the records, for everybody:',
    fr: 'Conservé avec les fiches, pour tous\u00a0:',
    ar: 'يُحفظ مع السجلات للجميع:',
  },
  forClone: {
    en: 'Settings of git for this clone alone (git config):',
    fr: 'Réglages de git pour ce seul clone (git config)\u00a0:',
    ar: arabic`إعدادات git لهذه النسخة وحدها (${'git config'}):`,
  },
  question: {
    en: 'Write these settings?',
    fr: 'Enregistrer ces réglages\u00a0?',
    ar: 'أتريد حفظ هذه الإعدادات؟',
  },
  yes: { en: 'yes, write them', fr: 'oui, les enregistrer', ar: 'نعم، احفظها' },
  no: {
    en: 'no, leave everything as it is',
    fr: 'non, tout laisser tel quel',
    ar: 'لا، اترك كل شيء كما هو',
  },
  standing: {
    en: 'Git merges the records by meaning in this clone; there is nothing to change.',
    fr: 'Dans ce clone, git fusionne les fiches selon leur sens\u00a0; il n’y a rien à changer.',
    ar: 'يدمج git السجلات بحسب معناها في هذه النسخة؛ ولا شيء يستدعي التغيير.',
  },
  absent: {
    en: 'Git was not set up to merge the records by meaning; there is nothing to take out.',
    fr: 'Git n’était pas réglé pour fusionner les fiches selon leur sens\u00a0; il n’y a rien à retirer.',
    ar: 'لم يكن git معدا لدمج السجلات بحسب معناها؛ ولا شيء يُزال.',
  },
  undone: {
    en: 'Git merges the records line by line again.',
    fr: 'Git fusionne de nouveau les fiches ligne par ligne.',
    ar: 'عاد git إلى دمج السجلات سطرا سطرا.',
  },
} satisfies Record<string, ByLanguage<string>>

export const notYetWritten: ByLanguage<(command: string) => string> = {
  en: command => `Nothing was written. To write it: ${command}`,
  fr: command => `Rien n’a été enregistré. Pour l’enregistrer\u00a0: ${command}`,
  ar: command => `لم يُحفظ شيء. للحفظ: ${isolate(command, 'ar')}`,
}

/** @param commit the command that keeps the attributes; undefined when they were kept before */
export const SET_UP: ByLanguage<string> = {
  en: 'Git now merges the records by meaning in this clone.',
  fr: 'Dans ce clone, git fusionne désormais les fiches selon leur sens.',
  ar: `صار ${isolate('git', 'ar')} يدمج السجلات بحسب معناها في هذه النسخة.`,
}

/** Above the commands that keep the attributes in git. */
export const COMMIT_IT: ByLanguage<string> = {
  en: 'Next, commit the file of attributes:',
  fr: 'Enregistrez ensuite le fichier d’attributs dans git (commit)\u00a0:',
  ar: 'بعد ذلك أودع ملف الخصائص في المستودع:',
}

/** After the attributes were written, which everybody gets. */
export const ONCE_IN_EACH_CLONE: ByLanguage<string> = {
  en: 'Every colleague then runs mandates git-setup once, in a clone of their own.',
  fr: 'Chaque collègue exécute alors une fois mandates git-setup dans son propre clone.',
  ar: arabic`ثم ينفذ كل زميل الأمر ${'mandates git-setup'} مرة واحدة في نسخته.`,
}
