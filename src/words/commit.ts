// The words about a commit, besides that it was made.
import type { ByLanguage, Sentence } from '../base/language.ts'
import { arabic, isolate, quote } from './isolate.ts'

export const wouldCommit: Sentence<[message: string]> = {
  en: message => `It would be committed to git as ${quote(message, 'en')}.`,
  fr: message => `L’ensemble ferait l’objet d’un commit git\u00a0: ${quote(message, 'fr')}.`,
  ar: message => `وسيُودع ذلك في git بعنوان ${quote(message, 'ar')}.`,
}

export const withEvidence: Sentence<[files: string]> = {
  en: files => `Evidence in the same commit: ${files}`,
  fr: files => `Pièces justificatives dans le même commit\u00a0: ${files}`,
  ar: files => `مستندات الإثبات في الإيداع نفسه: ${files}`,
}

/** The remark before the command that adds the file anyway. */
export const ignoredEvidence: Sentence<[file: string]> = {
  en: file =>
    `Git is set to ignore ${file}, so the commit does not contain the file. To add it to git:`,
  fr: file =>
    `Git est réglé pour ignorer le fichier ${file}, qui ne figure pas dans le commit. Pour ajouter ce fichier\u00a0:`,
  ar: file => arabic`ضُبط ${'git'} لتجاهل الملف ${file}، فلم يدخل في الإيداع. لإضافته:`,
}

export const otherChanges: Sentence<[file: string]> = {
  en: file => `Your other changes in ${file} are unchanged and not in the commit.`,
  fr: file =>
    `Vos autres modifications du fichier ${file} sont restées telles quelles, hors du commit.`,
  ar: file => `بقيت تعديلاتك الأخرى في الملف ${isolate(file, 'ar')} كما هي، خارج الإيداع.`,
}

/** The remark if HEAD is detached, before the command that creates a branch. */
export const onNoBranch: Sentence<[commit: string]> = {
  en: commit =>
    `You are on no branch (detached HEAD), so the commit ${commit} can later be found only by its name. To keep it:`,
  fr: commit =>
    `Vous n’êtes sur aucune branche (HEAD détachée)\u00a0: le commit ${commit} ne pourra être retrouvé que par ce nom. Pour garder ce commit\u00a0:`,
  ar: commit =>
    arabic`المستودع ليس على أي فرع (${'detached HEAD'})، فلن يتسنى الوصول إلى الإيداع ${commit} بعد ذلك إلا باسمه. لحفظه:`,
}

export const wouldBeOnNoBranch: ByLanguage<string> = {
  en: 'You are on no branch (detached HEAD), so the commit could later be found only by its name.',
  fr: 'Vous n’êtes sur aucune branche (HEAD détachée)\u00a0: le commit ne pourrait être retrouvé que par son nom.',
  ar: arabic`المستودع ليس على أي فرع (${'detached HEAD'})، فلن يتسنى الوصول إلى الإيداع بعد ذلك إلا باسمه.`,
}
