// What `apply` says about a row or a cell: why it is rejected, what to do about it, and what was not read.
import type { ByLanguage, Language, Sentence } from '../base/language.ts'
import type {
  CellRemark,
  RowFault,
  RowFaultKind,
  RowFaultValues,
  Standing,
} from '../base/row-fault.ts'
import type { Failure, FailureKind } from '../base/failures.ts'
import { isStatus } from '../base/vocabulary.ts'
import type { Explanation } from './explanation.ts'
import { explain } from './failures.ts'
import { arabic, isolate, orList, quote } from './isolate.ts'
import { STATUS_LABELS } from './labels.ts'
import { describeProblem } from './problems.ts'
import { FIELD_HEADINGS, SHEET_NAMES } from './sheet.ts'

type RowWords = {
  readonly [K in RowFaultKind]: ByLanguage<(values: RowFaultValues[K]) => Explanation>
}

const ODDITIES: Readonly<Record<'formula' | 'error' | 'merged', ByLanguage<string>>> = {
  formula: {
    en: 'this cell contains a formula',
    fr: 'cette cellule contient une formule',
    ar: 'في هذه الخلية معادلة',
  },
  error: {
    en: 'the spreadsheet shows an error here',
    fr: 'le tableur affiche ici une erreur',
    ar: 'يعرض برنامج جداول البيانات خطأ هنا',
  },
  merged: {
    en: 'this cell is merged with others',
    fr: 'cette cellule est fusionnée avec d’autres',
    ar: 'هذه الخلية مدمجة مع غيرها',
  },
}

/** If a failure of `update` names an option, these hints say what to do in a sheet instead. */
const SHEET_HINTS: Partial<Record<FailureKind, ByLanguage<string>>> = {
  'evidence-required': {
    en: 'Add the new evidence to the entries in the cell, for example note-verbale:NV/2018/412',
    fr: 'Ajoutez la nouvelle pièce justificative à celles de la cellule, sous la forme nature:numéro, par exemple note-verbale:NV/2018/412',
    ar: arabic`أضف المستند الجديد إلى ما في الخلية بصيغة النوع:الرقم، مثل ${'note-verbale:NV/2018/412'}.`,
  },
  'note-required': {
    en: 'Write a new note.',
    fr: 'Rédigez une nouvelle note.',
    ar: 'اكتب ملاحظة جديدة.',
  },
  'decision-required': {
    en: 'Record this row separately: mandates update ID --decided-by MEETING',
    fr: 'Enregistrez cette ligne séparément\u00a0: mandates update RÉF --decided-by RÉUNION',
    ar: arabic`سجّل هذا التكليف على حدة: ${'mandates update المرجع --decided-by الاجتماع'}`,
  },
  'successor-required': {
    en: 'Record this row separately: mandates update ID --superseded-by ID',
    fr: 'Enregistrez cette ligne séparément\u00a0: mandates update RÉF --superseded-by RÉF',
    ar: arabic`سجّل هذا التكليف على حدة: ${'mandates update المرجع --superseded-by المرجع'}`,
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
      hint: 'A new mandate needs its document and its text. To change a mandate, export again, and change its row.',
    }),
    fr: () => ({
      message: 'Cette ligne n’a pas de référence.',
      hint: 'Un nouveau mandat a besoin de son document et de son texte. Pour modifier un mandat, exportez de nouveau et modifiez sa ligne.',
    }),
    ar: () => ({
      message: 'لا مرجع لهذا الصف.',
      hint: 'يحتاج التكليف الجديد إلى وثيقته ونصه. ولتعديل تكليف صدّر من جديد وعدّل صفه.',
    }),
  },
  'new-without': {
    en: ({ what }) => ({
      message:
        what === 'document'
          ? 'This new mandate has no document.'
          : 'This new mandate has no text: a title alone is not enough.',
      hint:
        what === 'document'
          ? 'Enter the symbol or the ID of the document that contains it.'
          : 'Copy the text of the mandate from its document, word for word.',
    }),
    fr: ({ what }) => ({
      message:
        what === 'document'
          ? 'Ce nouveau mandat n’a pas de document.'
          : 'Ce nouveau mandat n’a pas de texte\u00a0: un titre ne suffit pas.',
      hint:
        what === 'document'
          ? 'Saisissez la cote ou la référence du document qui le contient.'
          : 'Copiez mot pour mot le texte du mandat depuis son document.',
    }),
    ar: ({ what }) => ({
      message:
        what === 'document'
          ? 'لا وثيقة لهذا التكليف الجديد.'
          : 'لا نص لهذا التكليف الجديد، والعنوان وحده لا يكفي.',
      hint:
        what === 'document'
          ? 'أدخل رمز الوثيقة التي ورد فيها التكليف أو مرجعها.'
          : 'انسخ نص التكليف حرفيا من وثيقته.',
    }),
  },
  'document-unclear': {
    en: ({ symbol, ids }) => ({
      message: `Several documents have the symbol ${quote(symbol, 'en')}.`,
      hint: `Enter an ID instead: ${orList(
        ids.map(id => isolate(id, 'en')),
        'en',
      )}`,
    }),
    fr: ({ symbol, ids }) => ({
      message: `Plusieurs documents portent la cote ${quote(symbol, 'fr')}.`,
      hint: `Saisissez plutôt une référence\u00a0: ${orList(
        ids.map(id => isolate(id, 'fr')),
        'fr',
      )}`,
    }),
    ar: ({ symbol, ids }) => ({
      message: `عدة وثائق تحمل الرمز ${quote(symbol, 'ar')}.`,
      hint: `أدخل المرجع بدلا منه: ${orList(
        ids.map(id => isolate(id, 'ar')),
        'ar',
      )}`,
    }),
  },
  'action-of-new-mandate': {
    en: () => ({
      message: 'This row has a new mandate and an action. An action needs the ID of its mandate.',
      hint: 'Record the mandate first. Then add a row with its ID for the action.',
    }),
    fr: () => ({
      message:
        'Cette ligne contient un nouveau mandat et une action. Une action a besoin de la référence de son mandat.',
      hint: 'Enregistrez d’abord le mandat. Ajoutez ensuite pour l’action une ligne avec la référence du mandat.',
    }),
    ar: () => ({
      message: 'في هذا الصف تكليف جديد وإجراء. ويحتاج الإجراء إلى مرجع تكليفه.',
      hint: 'سجّل التكليف أولا، ثم أضف للإجراء صفا فيه مرجع التكليف.',
    }),
  },
  'already-there': {
    en: ({ id }) => ({
      message: `This is already in the records as ${id}, but with other values.`,
      hint: 'Export again, and change the row with this ID.',
    }),
    fr: ({ id }) => ({
      message: `Cette ligne figure déjà dans les fiches sous la référence ${id}, mais avec d’autres valeurs.`,
      hint: 'Exportez de nouveau et modifiez la ligne qui porte cette référence.',
    }),
    ar: ({ id }) => ({
      message: arabic`هذا الصف مسجل بالفعل بالمرجع ${id}، لكن بقيم أخرى.`,
      hint: 'صدّر من جديد وعدّل الصف الذي يحمل هذا المرجع.',
    }),
  },
  'new-recorded': {
    en: ({ id }) => ({
      message: `This is already in the records as ${id}.`,
      hint: 'Remove the row.',
    }),
    fr: ({ id }) => ({
      message: `Cette ligne figure déjà dans les fiches sous la référence ${id}.`,
      hint: 'Supprimez la ligne.',
    }),
    ar: ({ id }) => ({
      message: arabic`هذا الصف مسجل بالفعل بالمرجع ${id}.`,
      hint: 'احذف الصف.',
    }),
  },
  'check-error': {
    en: ({ problem }) => describeProblem(problem, 'en'),
    fr: ({ problem }) => describeProblem(problem, 'fr'),
    ar: ({ problem }) => describeProblem(problem, 'ar'),
  },
  'unknown-row': {
    en: ({ id }) => ({
      message: `No mandate or action has the ID ${id}.`,
      hint: 'Export again, or remove the row.',
    }),
    fr: ({ id }) => ({
      message: `Aucun mandat ni action ne porte la référence ${id}.`,
      hint: 'Exportez de nouveau, ou supprimez la ligne.',
    }),
    ar: ({ id }) => ({
      message: arabic`لا يوجد تكليف ولا إجراء بالمرجع ${id}.`,
      hint: 'صدّر من جديد أو احذف الصف.',
    }),
  },
  'repeated-row': {
    en: ({ id, first }) => ({
      message: `${id} is already in row ${first}.`,
      hint: 'Keep one of the two rows.',
    }),
    fr: ({ id, first }) => ({
      message: `La référence ${id} figure déjà à la ligne ${first}.`,
      hint: 'Gardez l’une des deux lignes.',
    }),
    ar: ({ id, first }) => ({
      message: arabic`المرجع ${id} وارد أيضا في الصف ${first}.`,
      hint: 'احتفظ بأحد الصفين.',
    }),
  },
  'other-row': {
    en: ({ id, other }) => ({
      message: `The ID ${id} is in the row that belongs to ${other}.`,
      hint: 'The IDs were separated from their rows, for example because only one column was sorted. Undo that, or export again.',
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
      hint: 'Enter a plain value in the cell.',
    }),
    fr: ({ oddity }) => ({
      message: `${capital(ODDITIES[oddity].fr)}.`,
      hint: 'Saisissez une valeur simple dans la cellule.',
    }),
    ar: ({ oddity }) => ({
      message: `${ODDITIES[oddity].ar}.`,
      hint: 'اكتب في الخلية قيمة عادية.',
    }),
  },
  'bad-mark': {
    en: () => ({
      message:
        'The last column was changed, so the program does not know what the records said at the export.',
      hint: 'Export again, and make the change again.',
    }),
    fr: () => ({
      message:
        'La dernière colonne a été modifiée\u00a0: le contenu des fiches lors de l’exportation ne peut plus être vérifié.',
      hint: 'Exportez de nouveau et refaites la modification.',
    }),
    ar: () => ({
      message: 'عُدل العمود الأخير، فتعذر التحقق مما كان في السجلات وقت التصدير.',
      hint: 'صدّر من جديد وأعد التعديل.',
    }),
  },
  'changed-since': {
    en: ({ was, now }) => ({
      message: `The records have changed since the export: the status was ${standing(was, 'en')}, and is now ${standing(now, 'en')}${sameNote(was, now, 'en')}.`,
      hint: 'View the record with mandates show, export again, and make the change again.',
    }),
    fr: ({ was, now }) => ({
      message: `Les fiches ont changé depuis l’exportation\u00a0: l’état était ${standing(was, 'fr')}, il est à présent ${standing(now, 'fr')}${sameNote(was, now, 'fr')}.`,
      hint: 'Consultez la fiche avec mandates show, exportez de nouveau et refaites la modification.',
    }),
    ar: ({ was, now }) => ({
      message: `تغيرت السجلات منذ التصدير: كانت الحالة ${standing(was, 'ar')}، وهي الآن ${standing(now, 'ar')}${sameNote(was, now, 'ar')}.`,
      hint: arabic`اعرض السجل بالأمر ${'mandates show'}، وصدّر من جديد، وأعد التعديل.`,
    }),
  },
  'unknown-status': {
    en: ({ found }) => ({
      message: `${quote(found, 'en')} is not a status.`,
      hint: `Choose a status from the list on the sheet ${quote(SHEET_NAMES.guide.en, 'en')}.`,
    }),
    fr: ({ found }) => ({
      message: `${quote(found, 'fr')} n’est pas un état.`,
      hint: `Choisissez un état dans la liste (feuille ${quote(SHEET_NAMES.guide.fr, 'fr')} d’un fichier xlsx).`,
    }),
    ar: ({ found }) => ({
      message: `القيمة ${quote(found, 'ar')} ليست حالة معروفة.`,
      hint: `اختر حالة من القائمة (ورقة ${quote(SHEET_NAMES.guide.ar, 'ar')} في ملف xlsx).`,
    }),
  },
  'unknown-day': {
    en: ({ found }) => ({
      message: `${quote(found, 'en')} is not a date, or could be read as more than one date.`,
      hint: 'Write year, month and day: 2018-10-05',
    }),
    fr: ({ found }) => ({
      message: `${quote(found, 'fr')} peut désigner plusieurs dates, ou n’en désigne aucune.`,
      hint: 'Écrivez l’année, le mois et le jour, par exemple 2018-10-05',
    }),
    ar: ({ found }) => ({
      message: `القيمة ${quote(found, 'ar')} ليست تاريخا، أو تحتمل أكثر من تاريخ.`,
      hint: arabic`اكتب السنة والشهر واليوم: ${'2018-10-05'}`,
    }),
  },
  cleared: {
    en: () => ({
      message: 'This cell was emptied, but that does not delete what was recorded.',
      hint: 'Put the text back, or enter the new text.',
    }),
    fr: () => ({
      message:
        'Cette cellule a été vidée\u00a0; l’entrée antérieure n’est pas supprimée pour autant.',
      hint: 'Rétablissez le texte, ou saisissez un nouveau texte.',
    }),
    ar: () => ({
      message: 'أُفرغت هذه الخلية، لكن ما سُجل لا يُحذف بذلك.',
      hint: 'أعد النص السابق، أو اكتب نصا جديدا.',
    }),
  },
  'field-cleared': {
    en: () => ({
      message: 'This cell was emptied, but a sheet removes nothing.',
      hint: 'Put the text back. To remove the value from the record: mandates edit ID --clear',
    }),
    fr: () => ({
      message: 'Cette cellule a été vidée, mais un tableau ne supprime rien.',
      hint: 'Rétablissez le texte. Pour supprimer la valeur de la fiche\u00a0: mandates edit RÉF --clear',
    }),
    ar: () => ({
      message: 'أُفرغت هذه الخلية، لكن الجدول لا يحذف شيئا.',
      hint: arabic`أعد النص السابق. لحذف القيمة من السجل: ${'mandates edit المرجع --clear'}`,
    }),
  },
  'field-of-mandate': {
    en: () => ({
      message: 'An action has no such field.',
      hint: 'Enter it in the row of the mandate.',
    }),
    fr: () => ({
      message: 'Une action n’a pas ce champ.',
      hint: 'Saisissez la valeur dans la ligne du mandat.',
    }),
    ar: () => ({
      message: 'ليس للإجراء هذا الحقل.',
      hint: 'أدخل القيمة في صف التكليف.',
    }),
  },
  'field-changed-since': {
    en: ({ now }) => ({
      message: `This field was also changed in the records since the export: it now says ${quotedOrNothing(now, 'en')}.`,
      hint: 'Decide which is right. If it is yours, export again and enter it again.',
    }),
    fr: ({ now }) => ({
      message: `Ce champ a aussi été modifié dans les fiches depuis l’exportation\u00a0: il contient à présent ${quotedOrNothing(now, 'fr')}.`,
      hint: 'Choisissez la valeur exacte. Si c’est la vôtre, exportez de nouveau et saisissez-la encore une fois.',
    }),
    ar: ({ now }) => ({
      message: `عُدل هذا الحقل في السجلات أيضا منذ التصدير، وفيه الآن ${quotedOrNothing(now, 'ar')}.`,
      hint: 'حدد القيمة الصحيحة. فإن كانت قيمتك فصدّر من جديد وأدخلها مرة أخرى.',
    }),
  },
  'lost-letters': {
    en: () => ({
      message:
        'Some characters in this cell became question marks, because the file was saved in an encoding that does not have them.',
      hint: 'Export again, and save it as xlsx or as “CSV UTF-8”.',
    }),
    fr: () => ({
      message:
        'Des caractères de cette cellule sont devenus des points d’interrogation\u00a0: le fichier a été enregistré dans un codage qui ne comporte pas ces caractères.',
      hint: 'Exportez de nouveau, et enregistrez en xlsx ou en «\u00a0CSV UTF-8\u00a0».',
    }),
    ar: () => ({
      message:
        'تحولت بعض المحارف في هذه الخلية إلى علامات استفهام، لأن الملف حُفظ بترميز لا يشملها.',
      hint: arabic`صدّر من جديد واحفظ بصيغة xlsx أو «${'CSV UTF-8'}».`,
    }),
  },
  'hidden-letters': {
    en: () => ({
      message: 'This cell contains invisible characters.',
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
      message: `Two items of evidence are not separated: ${quote(first, 'en')} and ${quote(second, 'en')}.`,
      hint: 'Put a semicolon between them. If they are one item, record it with mandates update ID --evidence',
    }),
    fr: ({ first, second }) => ({
      message: `Deux pièces justificatives se suivent sans séparation\u00a0: ${quote(first, 'fr')} et ${quote(second, 'fr')}.`,
      hint: 'Séparez ces pièces par un point-virgule. S’il s’agit d’une seule pièce, enregistrez-la avec mandates update RÉF --evidence',
    }),
    ar: ({ first, second }) => ({
      message: `مستندا إثبات متصلان بلا فاصل: ${quote(first, 'ar')} و${quote(second, 'ar')}.`,
      hint: arabic`ضع فاصلة منقوطة بينهما. وإن كانا مستندا واحدا فسجّله بالأمر ${'mandates update المرجع --evidence'}`,
    }),
  },
  unbelievable: {
    en: ({ failure }) => inSheet(failure, 'en'),
    fr: ({ failure }) => inSheet(failure, 'fr'),
    ar: ({ failure }) => inSheet(failure, 'ar'),
  },
}

/** The failure of a command, with the heading of a column in place of an option. */
function inSheet(failure: Failure, language: Language): Explanation {
  const option: unknown = Reflect.get(failure.values, 'option')
  const column = typeof option === 'string' ? option.replace('--set-', 'set_') : ''
  const named = structuredClone(failure)
  if (isHeading(column)) Reflect.set(named.values, 'option', FIELD_HEADINGS[column][language])
  return { ...explain(named, language), ...hintOf(failure.kind, language) }
}

function isHeading(column: string): column is keyof typeof FIELD_HEADINGS {
  return Object.hasOwn(FIELD_HEADINGS, column)
}

function hintOf(kind: FailureKind, language: Language): { hint?: string } {
  const hint = SHEET_HINTS[kind]?.[language]
  return hint === undefined ? {} : { hint }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** For example `“Implemented” (2018-10-05)`. */
function standing({ status, date }: Standing, language: Language): string {
  const label = quote(isStatus(status) ? STATUS_LABELS[status][language] : status, language)
  return date === undefined ? label : `${label} (${isolate(date, language)})`
}

/** If the status and the day are the same, something else was recorded. */
function sameNote(was: Standing, now: Standing, language: Language): string {
  if (was.status !== now.status || was.date !== now.date) return ''
  return { en: ', with other entries', fr: ', avec d’autres entrées', ar: '، مع قيود أخرى' }[
    language
  ]
}

/** Why a row is rejected, and what to do about it. */
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

/** The remark after the place of a cell that differs from the records without changing anything. */
export const CELL_REMARKS: Readonly<
  Record<CellRemark['kind'], Sentence<[here: string, recorded: string]>>
> = {
  'not-read': {
    en: (here, recorded) =>
      `is not used: the cell says ${quotedOrNothing(here, 'en')}, but the records say ${quotedOrNothing(recorded, 'en')}.`,
    fr: (here, recorded) =>
      `– cellule non prise en compte\u00a0: elle contient ${quotedOrNothing(here, 'fr')}, alors que les fiches contiennent ${quotedOrNothing(recorded, 'fr')}.`,
    ar: (here, recorded) =>
      `لم يُؤخذ به: المكتوب فيه ${quotedOrNothing(here, 'ar')}، وفي السجلات ${quotedOrNothing(recorded, 'ar')}.`,
  },
  rewritten: {
    en: (here, recorded) =>
      `says ${quotedOrNothing(here, 'en')}, which a spreadsheet program makes from ${quotedOrNothing(recorded, 'en')}: this is not a change.`,
    fr: (here, recorded) =>
      `– ${quotedOrNothing(here, 'fr')} est la forme que le tableur donne à ${quotedOrNothing(recorded, 'fr')}\u00a0: ce n’est pas une modification.`,
    ar: (here, recorded) =>
      `المكتوب فيه ${quotedOrNothing(here, 'ar')}، وهي صيغة برنامج جداول البيانات لما في السجلات، أي ${quotedOrNothing(recorded, 'ar')}؛ ولا يُعد هذا تعديلا.`,
  },
  kept: {
    en: (_, recorded) =>
      `no longer has ${quotedOrNothing(recorded, 'en')}. It stays in the records: a sheet removes nothing.`,
    fr: (_, recorded) =>
      `– ${quotedOrNothing(recorded, 'fr')} ne figure plus dans la cellule, mais cette pièce justificative reste dans les fiches\u00a0: un tableau ne supprime rien.`,
    ar: (_, recorded) =>
      `لم يعد فيه ${quotedOrNothing(recorded, 'ar')}. يبقى هذا المستند في السجلات، فالجدول لا يحذف شيئا.`,
  },
}

function quotedOrNothing(text: string, language: Language): string {
  if (text !== '') return quote(text, language)
  return { en: 'nothing', fr: 'une valeur vide', ar: 'قيمة فارغة' }[language]
}
