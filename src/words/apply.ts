// The words of `apply`: what was or would be recorded.
import type { ByLanguage, Sentence } from '../base/language.ts'
import { arabic, isolate, quote } from './isolate.ts'
import type { Forms } from './plural.ts'

export const sheetName: Sentence<[name: string]> = {
  en: name => `sheet ${quote(name, 'en')}`,
  fr: name => `feuille ${quote(name, 'fr')}`,
  ar: name => `الورقة ${quote(name, 'ar')}`,
}

export const rowNumber: Sentence<[row: number]> = {
  en: row => `row ${row}`,
  fr: row => `ligne ${row}`,
  ar: row => `الصف ${row}`,
}

export const columnNamed: Sentence<[letter: string, heading: string]> = {
  en: (letter, heading) => `column ${letter} (${heading})`,
  fr: (letter, heading) => `colonne ${letter} (${heading})`,
  ar: (letter, heading) => arabic`العمود ${letter} (${heading})`,
}

/** For a row of a sheet to send back that was brought up to date. */
export const KEEP_OR_REMOVE: ByLanguage<string> = {
  en: 'This row is up to date again, with your change. Keep it if the change is still right; otherwise remove the row.',
  fr: 'Cette ligne est de nouveau à jour et contient votre modification. Si la modification reste exacte, gardez la ligne\u00a0; supprimez-la dans le cas contraire.',
  ar: 'حُدّث هذا الصف مع الإبقاء على تعديلك. أبقه إن كان التعديل لا يزال صحيحا، واحذفه إن لم يكن كذلك.',
}

/** What was done with the rows that cannot be recorded. */
export const rejectsWritten: Sentence<[file: string]> = {
  en: file =>
    `The rejected rows are in ${file}, each with its problem: correct them and apply that file.`,
  fr: file =>
    `Les lignes refusées se trouvent dans ${file}, chacune avec son anomalie\u00a0: corrigez-les, puis appliquez ce fichier.`,
  ar: file => arabic`الصفوف المرفوضة في ${file}، ومع كل منها مشكلته: صححها ثم طبّق هذا الملف.`,
}

export const NOTHING_CHANGED: ByLanguage<string> = {
  en: 'The sheet matches the records: there is nothing to record.',
  fr: 'Le tableau correspond aux fiches\u00a0: il n’y a rien à enregistrer.',
  ar: 'الجدول مطابق للسجلات، فليس فيه ما يُسجل.',
}

export const CHANGED_ROWS: ByLanguage<Forms> = {
  en: { one: '# row was changed', other: '# rows were changed' },
  fr: { one: '# ligne modifiée', other: '# lignes modifiées' },
  ar: {
    zero: 'لم يُعدل أي صف',
    one: 'عُدل صف واحد',
    two: 'عُدل صفان',
    few: 'عُدلت # صفوف',
    many: 'عُدل # صفا',
    other: 'عُدل # صف',
  },
}

export const REFUSED_ROWS: ByLanguage<Forms> = {
  en: { one: '# row is rejected', other: '# rows are rejected' },
  fr: { one: '# ligne refusée', other: '# lignes refusées' },
  ar: {
    zero: 'لم يُرفض أي صف',
    one: 'رُفض صف واحد',
    two: 'رُفض صفان',
    few: 'رُفضت # صفوف',
    many: 'رُفض # صفا',
    other: 'رُفض # صف',
  },
}

/** The count of rows that set fields. */
export const ROWS_EDITED: ByLanguage<Forms> = {
  en: { one: '# record changed', other: '# records changed' },
  fr: { one: '# fiche modifiée', other: '# fiches modifiées' },
  ar: {
    zero: 'لم يُعدل أي سجل',
    one: 'عُدل سجل واحد',
    two: 'عُدل سجلان',
    few: 'عُدلت # سجلات',
    many: 'عُدل # سجلا',
    other: 'عُدل # سجل',
  },
}

/** What a row adds. */
export const NEW_ROW: Readonly<Record<'mandate' | 'action', ByLanguage<string>>> = {
  mandate: { en: 'New mandate', fr: 'Nouveau mandat', ar: 'تكليف جديد' },
  action: { en: 'New action', fr: 'Nouvelle action', ar: 'إجراء جديد' },
}

/** The count of rows that add a mandate or an action. */
export const ROWS_ADDED: Readonly<Record<'mandate' | 'action', ByLanguage<Forms>>> = {
  mandate: {
    en: { one: '# mandate added', other: '# mandates added' },
    fr: { one: '# mandat ajouté', other: '# mandats ajoutés' },
    ar: {
      zero: 'لم يُضف أي تكليف',
      one: 'أُضيف تكليف واحد',
      two: 'أُضيف تكليفان',
      few: 'أُضيفت # تكليفات',
      many: 'أُضيف # تكليفا',
      other: 'أُضيف # تكليف',
    },
  },
  action: {
    en: { one: '# action added', other: '# actions added' },
    fr: { one: '# action ajoutée', other: '# actions ajoutées' },
    ar: {
      zero: 'لم يُضف أي إجراء',
      one: 'أُضيف إجراء واحد',
      two: 'أُضيف إجراءان',
      few: 'أُضيفت # إجراءات',
      many: 'أُضيف # إجراء',
      other: 'أُضيف # إجراء',
    },
  },
}

export const UPDATES_WRITTEN: ByLanguage<Forms> = {
  en: { one: '# update recorded', other: '# updates recorded' },
  fr: { one: '# mise à jour enregistrée', other: '# mises à jour enregistrées' },
  ar: {
    zero: 'لم يُسجل أي تحديث',
    one: 'سُجل تحديث واحد',
    two: 'سُجل تحديثان',
    few: 'سُجلت # تحديثات',
    many: 'سُجل # تحديثا',
    other: 'سُجل # تحديث',
  },
}

/** The count of rows that an earlier `apply` of the same sheet recorded. */
export const RECORDED_BEFORE: ByLanguage<Forms> = {
  en: { one: '# row was already recorded', other: '# rows were already recorded' },
  fr: { one: '# ligne est déjà enregistrée', other: '# lignes sont déjà enregistrées' },
  ar: {
    zero: 'لم يسبق تسجيل أي صف',
    one: 'سبق تسجيل صف واحد',
    two: 'سبق تسجيل صفين',
    few: 'سبق تسجيل # صفوف',
    many: 'سبق تسجيل # صفا',
    other: 'سبق تسجيل # صف',
  },
}

export const toWrite: Sentence<[command: string]> = {
  en: command => `To record this: ${command}`,
  fr: command => `Pour enregistrer\u00a0: ${command}`,
  ar: command => `للحفظ: ${isolate(command, 'ar')}`,
}
