// What `apply` says: why a row is not taken, and what was or would be recorded.
import type { ByLanguage, Language } from '../base/language.ts'
import type {
  CellRemark,
  RowFault,
  RowFaultKind,
  RowFaultValues,
  Standing,
} from '../base/row-fault.ts'
import type { FailureKind } from '../base/user-error.ts'
import { isStatus } from '../base/vocabulary.ts'
import type { Explanation } from './explanation.ts'
import { explain } from './failures.ts'
import { arabic, isolate, quote } from './isolate.ts'
import { STATUS_LABELS } from './labels.ts'
import type { Forms } from './plural.ts'

type Sentence<Values extends unknown[]> = ByLanguage<(...values: Values) => string>

type RowWords = {
  readonly [K in RowFaultKind]: ByLanguage<(values: RowFaultValues[K]) => Explanation>
}

const ODDITIES: Readonly<Record<'formula' | 'error' | 'merged', ByLanguage<string>>> = {
  formula: {
    en: 'a formula stands here',
    fr: 'cette cellule contient une formule',
    ar: 'في هذه الخلية صيغة حسابية',
  },
  error: {
    en: 'the spreadsheet shows an error here',
    fr: 'le tableur affiche ici une erreur',
    ar: 'يعرض برنامج الجداول خطأ هنا',
  },
  merged: {
    en: 'this cell is merged with others',
    fr: 'cette cellule est fusionnée avec d’autres',
    ar: 'هذه الخلية مدمجة مع غيرها',
  },
}

/** Where a failure of `update` names an option, what to do in a sheet instead. */
const SHEET_HINTS: Partial<Record<FailureKind, ByLanguage<string>>> = {
  'evidence-required': {
    en: 'Add the new evidence to those in the cell: kind:reference, as in note-verbale:NV/2018/412',
    fr: 'Ajoutez la nouvelle pièce à celles de la cellule, sous la forme nature:référence, par exemple note-verbale:NV/2018/412',
    ar: arabic`أضف المستند الجديد إلى ما في الخلية بصيغة النوع:المرجع، مثل ${'note-verbale:NV/2018/412'}`,
  },
  'note-required': {
    en: 'Write a new note.',
    fr: 'Rédigez une nouvelle note.',
    ar: 'اكتب ملاحظة جديدة.',
  },
  'decision-required': {
    en: 'Record this one by itself: mandates update ID --decided-by MEETING',
    fr: 'Enregistrez celui-ci à part\u00a0: mandates update RÉF --decided-by RÉUNION',
    ar: arabic`سجل هذا وحده: ${'mandates update ID --decided-by MEETING'}`,
  },
  'successor-required': {
    en: 'Record this one by itself: mandates update ID --superseded-by ID',
    fr: 'Enregistrez celui-ci à part\u00a0: mandates update RÉF --superseded-by RÉF',
    ar: arabic`سجل هذا وحده: ${'mandates update ID --superseded-by ID'}`,
  },
  'date-before-document': {
    en: 'Correct the date.',
    fr: 'Corrigez la date.',
    ar: 'صحح التاريخ.',
  },
}

const ROW_FAULTS: RowWords = {
  'no-id': {
    en: () => ({
      message: 'This row has no ID.',
      hint: 'Export again, and change the rows that are there.',
    }),
    fr: () => ({
      message: 'Cette ligne n’a pas de référence.',
      hint: 'Exportez de nouveau et modifiez les lignes existantes.',
    }),
    ar: () => ({ message: 'لا مرجع لهذا الصف.', hint: 'صدّر من جديد وعدّل الصفوف الموجودة.' }),
  },
  'unknown-row': {
    en: ({ id }) => ({
      message: `The records have no row ${id}.`,
      hint: 'Export again, or remove the row.',
    }),
    fr: ({ id }) => ({
      message: `Les fiches ne comportent aucune ligne ${id}.`,
      hint: 'Exportez de nouveau, ou supprimez la ligne.',
    }),
    ar: ({ id }) => ({
      message: arabic`لا يوجد في السجلات صف ${id}.`,
      hint: 'صدّر من جديد أو احذف الصف.',
    }),
  },
  'repeated-row': {
    en: ({ id, first }) => ({
      message: `${id} stands in row ${first} already.`,
      hint: 'Keep one of the two.',
    }),
    fr: ({ id, first }) => ({
      message: `${id} figure déjà à la ligne ${first}.`,
      hint: 'Gardez l’une des deux.',
    }),
    ar: ({ id, first }) => ({
      message: arabic`${id} وارد من قبل في الصف ${first}.`,
      hint: 'أبقِ أحدهما.',
    }),
  },
  'other-row': {
    en: ({ id, other }) => ({
      message: `The ID ${id} stands in the row of ${other}.`,
      hint: 'The IDs came apart from their rows, as when one column alone is sorted. Undo that, or export again.',
    }),
    fr: ({ id, other }) => ({
      message: `La référence ${id} figure dans la ligne de ${other}.`,
      hint: 'Les références ont été séparées de leurs lignes, par exemple par le tri d’une seule colonne. Annulez ce tri, ou exportez de nouveau.',
    }),
    ar: ({ id, other }) => ({
      message: arabic`المرجع ${id} وارد في صف ${other}.`,
      hint: 'انفصلت المراجع عن صفوفها، كما يحدث عند فرز عمود واحد وحده. تراجع عن ذلك أو صدّر من جديد.',
    }),
  },
  'odd-cell': {
    en: ({ oddity }) => ({
      message: `${capital(ODDITIES[oddity].en)}.`,
      hint: 'Put a plain value in its place.',
    }),
    fr: ({ oddity }) => ({
      message: `${capital(ODDITIES[oddity].fr)}.`,
      hint: 'Mettez une valeur simple à la place.',
    }),
    ar: ({ oddity }) => ({ message: `${ODDITIES[oddity].ar}.`, hint: 'ضع مكانها قيمة عادية.' }),
  },
  'bad-mark': {
    en: () => ({
      message:
        'The last column was changed, so that nobody can tell what the records said at the time.',
      hint: 'Export again, and repeat the change.',
    }),
    fr: () => ({
      message:
        'La dernière colonne a été modifiée\u00a0: on ne sait plus ce que disaient les fiches.',
      hint: 'Exportez de nouveau et refaites la modification.',
    }),
    ar: () => ({
      message: 'عُدل العمود الأخير، فلا يُعرف ما كان في السجلات حينئذ.',
      hint: 'صدّر من جديد وأعد التعديل.',
    }),
  },
  'changed-since': {
    en: ({ was, now }) => ({
      message: `The records have changed since the export: it was ${standing(was, 'en')}, and is now ${standing(now, 'en')}${sameNote(was, now, 'en')}.`,
      hint: 'Look at it with mandates show, export again, and repeat the change.',
    }),
    fr: ({ was, now }) => ({
      message: `Les fiches ont changé depuis l’exportation\u00a0: c’était ${standing(was, 'fr')}, c’est à présent ${standing(now, 'fr')}${sameNote(was, now, 'fr')}.`,
      hint: 'Examinez-le avec mandates show, exportez de nouveau et refaites la modification.',
    }),
    ar: ({ was, now }) => ({
      message: `تغيرت السجلات منذ التصدير: كانت الحالة ${standing(was, 'ar')}، وهي الآن ${standing(now, 'ar')}${sameNote(was, now, 'ar')}.`,
      hint: arabic`اعرضه بالأمر ${'mandates show'}، وصدّر من جديد، وأعد التعديل.`,
    }),
  },
  'unknown-status': {
    en: ({ found }) => ({
      message: `${quote(found, 'en')} is no status.`,
      hint: 'Choose one from the list, as on the second sheet.',
    }),
    fr: ({ found }) => ({
      message: `${quote(found, 'fr')} n’est pas un état.`,
      hint: 'Choisissez-en un dans la liste, comme sur la deuxième feuille.',
    }),
    ar: ({ found }) => ({
      message: `${quote(found, 'ar')} ليست حالة معروفة.`,
      hint: 'اختر حالة من القائمة، كما في الورقة الثانية.',
    }),
  },
  'unknown-day': {
    en: ({ found }) => ({
      message: `${quote(found, 'en')} is no date that can be read in one way only.`,
      hint: 'Write year, month and day: 2018-10-05',
    }),
    fr: ({ found }) => ({
      message: `${quote(found, 'fr')} n’est pas une date sans équivoque.`,
      hint: 'Écrivez année, mois et jour\u00a0: 2018-10-05',
    }),
    ar: ({ found }) => ({
      message: `${quote(found, 'ar')} ليس تاريخا لا لبس فيه.`,
      hint: arabic`اكتب السنة والشهر واليوم: ${'2018-10-05'}`,
    }),
  },
  cleared: {
    en: () => ({
      message: 'This cell was emptied; what was recorded is not taken back.',
      hint: 'Put its text back, or say what is new.',
    }),
    fr: () => ({
      message: 'Cette cellule a été vidée\u00a0; ce qui a été enregistré n’est pas retiré.',
      hint: 'Remettez son texte, ou indiquez ce qui est nouveau.',
    }),
    ar: () => ({
      message: 'أُفرغت هذه الخلية، وما سُجل لا يُسحب.',
      hint: 'أعد نصها، أو اكتب الجديد.',
    }),
  },
  'lost-letters': {
    en: () => ({
      message:
        'Letters of this cell have become question marks: the file was saved in an encoding without them.',
      hint: 'Export again, and save it as xlsx or as “CSV UTF-8”.',
    }),
    fr: () => ({
      message:
        'Des lettres de cette cellule sont devenues des points d’interrogation\u00a0: le fichier a été enregistré dans un codage qui ne les a pas.',
      hint: 'Exportez de nouveau, et enregistrez en xlsx ou en «\u00a0CSV UTF-8\u00a0».',
    }),
    ar: () => ({
      message: 'تحولت حروف في هذه الخلية إلى علامات استفهام، لأن الملف حُفظ بترميز لا يشملها.',
      hint: 'صدّر من جديد واحفظ بصيغة xlsx أو «CSV UTF-8».',
    }),
  },
  'hidden-letters': {
    en: () => ({
      message: 'This cell holds characters that nobody can see.',
      hint: 'Type the text again instead of pasting it.',
    }),
    fr: () => ({
      message: 'Cette cellule contient des caractères invisibles.',
      hint: 'Saisissez de nouveau le texte au lieu de le coller.',
    }),
    ar: () => ({ message: 'في هذه الخلية محارف خفية.', hint: 'اكتب النص من جديد بدلا من لصقه.' }),
  },
  'joined-evidence': {
    en: ({ first, second }) => ({
      message: `Two items of evidence run into one another: ${quote(first, 'en')} and ${quote(second, 'en')}.`,
      hint: 'Put a semicolon between them. If they are one reference, record it with mandates update ID --evidence',
    }),
    fr: ({ first, second }) => ({
      message: `Deux pièces justificatives se suivent sans séparation\u00a0: ${quote(first, 'fr')} et ${quote(second, 'fr')}.`,
      hint: 'Séparez-les par un point-virgule. S’il s’agit d’une seule référence, enregistrez-la avec mandates update RÉF --evidence',
    }),
    ar: ({ first, second }) => ({
      message: `مستندان متصلان بلا فاصل: ${quote(first, 'ar')} و${quote(second, 'ar')}.`,
      hint: arabic`ضع فاصلة منقوطة بينهما. وإن كانا مرجعا واحدا فسجّله بالأمر ${'mandates update ID --evidence'}`,
    }),
  },
  unbelievable: {
    en: ({ failure }) => ({ ...explain(failure, 'en'), ...hintOf(failure.kind, 'en') }),
    fr: ({ failure }) => ({ ...explain(failure, 'fr'), ...hintOf(failure.kind, 'fr') }),
    ar: ({ failure }) => ({ ...explain(failure, 'ar'), ...hintOf(failure.kind, 'ar') }),
  },
}

function hintOf(kind: FailureKind, language: Language): { hint?: string } {
  const hint = SHEET_HINTS[kind]?.[language]
  return hint === undefined ? {} : { hint }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `“Implemented” (2018-10-05)`. */
function standing({ status, date }: Standing, language: Language): string {
  const label = quote(isStatus(status) ? STATUS_LABELS[status][language] : status, language)
  return date === undefined ? label : `${label} (${isolate(date, language)})`
}

/** Where status and day are the same, something else was recorded. */
function sameNote(was: Standing, now: Standing, language: Language): string {
  if (was.status !== now.status || was.date !== now.date) return ''
  return { en: ', with other entries', fr: ', avec d’autres entrées', ar: '، مع قيود أخرى' }[
    language
  ]
}

/** Why a row is not taken, and what to do about it. */
export function explainRow(fault: RowFault, language: Language): Explanation {
  return explainKind(fault.kind, fault.values, language)
}

function explainKind<K extends RowFaultKind>(
  kind: K,
  values: RowFaultValues[K],
  language: Language,
): Explanation {
  return ROW_FAULTS[kind][language](values)
}

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
  ar: (letter, heading) => `العمود ${isolate(letter, 'ar')} (${heading})`,
}

export const NOTHING_CHANGED: ByLanguage<string> = {
  en: 'The sheet says what the records say: there is nothing to record.',
  fr: 'Le tableau dit ce que disent les fiches\u00a0: il n’y a rien à enregistrer.',
  ar: 'الجدول مطابق للسجلات: لا شيء يُسجل.',
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
  en: { one: '# row cannot be taken', other: '# rows cannot be taken' },
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

/** Of rows that an earlier `apply` of the same sheet recorded. */
export const RECORDED_BEFORE: ByLanguage<Forms> = {
  en: { one: '# row is recorded already', other: '# rows are recorded already' },
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

export const NOTHING_WRITTEN: ByLanguage<string> = {
  en: 'Nothing was written.',
  fr: 'Rien n’a été enregistré.',
  ar: 'لم يُحفظ شيء.',
}

export const toWrite: Sentence<[command: string]> = {
  en: command => `To record this: ${command}`,
  fr: command => `Pour l’enregistrer\u00a0: ${command}`,
  ar: command => `للحفظ: ${isolate(command, 'ar')}`,
}

/** What follows the place of a cell that says something else than the records and changes nothing. */
export const CELL_REMARKS: Readonly<
  Record<CellRemark['kind'], Sentence<[here: string, recorded: string]>>
> = {
  'not-read': {
    en: (here, recorded) =>
      `is not read: it says ${said(here, 'en')}, the records say ${said(recorded, 'en')}.`,
    fr: (here, recorded) =>
      `n’est pas lue\u00a0: elle dit ${said(here, 'fr')}, les fiches disent ${said(recorded, 'fr')}.`,
    ar: (here, recorded) =>
      `لا يُقرأ: المكتوب فيه ${said(here, 'ar')}، وفي السجلات ${said(recorded, 'ar')}.`,
  },
  rewritten: {
    en: (here, recorded) =>
      `says ${said(here, 'en')}, which is what a spreadsheet makes of ${said(recorded, 'en')}: this is not a change.`,
    fr: (here, recorded) =>
      `dit ${said(here, 'fr')}, forme que le tableur donne à ${said(recorded, 'fr')}\u00a0: ce n’est pas une modification.`,
    ar: (here, recorded) =>
      `المكتوب فيه ${said(here, 'ar')}، وهو ما يحوّل إليه برنامج الجداول ${said(recorded, 'ar')}: لا يُعد هذا تعديلا.`,
  },
  kept: {
    en: (_, recorded) =>
      `no longer has ${said(recorded, 'en')}. It stays in the records: a sheet removes nothing.`,
    fr: (_, recorded) =>
      `ne contient plus ${said(recorded, 'fr')}. Cette pièce reste dans les fiches\u00a0: un tableau ne supprime rien.`,
    ar: (_, recorded) =>
      `لم يعد فيه ${said(recorded, 'ar')}. يبقى هذا المستند في السجلات: الجدول لا يحذف شيئا.`,
  },
}

function said(text: string, language: Language): string {
  if (text !== '') return quote(text, language)
  return { en: 'nothing', fr: 'rien', ar: 'لا شيء' }[language]
}
