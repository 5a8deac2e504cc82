// Refused changes: nothing was written, and why.
import { isStatus } from '../../base/vocabulary.ts'
import type { ByLanguage, Language } from '../../base/language.ts'
import type { Problem } from '../../base/problem.ts'
import type { EditRefusal } from '../../base/failure-reasons.ts'
import type { Explanations } from '../explanation.ts'
import { arabic, isolate, quote } from '../isolate.ts'
import { statusLabel } from '../labels.ts'
import { andMore } from '../list.ts'
import { counted, ERRORS } from '../plural.ts'
import { describeProblem } from '../problems.ts'
import { toViewIt } from '../update.ts'

function label(status: string, language: Language, of: 'mandate' | 'action' = 'mandate'): string {
  return quote(isStatus(status) ? statusLabel(status, of, language) : status, language)
}

export function problemLines(problems: readonly Problem[], language: Language): string[] {
  const lines = problems.slice(0, MOST_SHOWN).map(problem => {
    const { message, hint } = describeProblem(problem, language)
    return `${isolate(`${problem.file}:${problem.line}:${problem.column}`, language)}: ${message} ${hint}`
  })
  const rest = problems.length - lines.length
  return rest > 0 ? [...lines, andMore[language](rest)] : lines
}

/** A longer list would hide what to do. */
const MOST_SHOWN = 5

const REFUSALS: Record<EditRefusal, ByLanguage<string>> = {
  'no-such-place': {
    en: 'what is to be changed is no longer in the file',
    fr: 'ce qui est à modifier a disparu du fichier',
    ar: 'لم يعد المراد تعديله موجودا في الملف',
  },
  shared: {
    en: 'this value is shared with another part of the file by a YAML anchor',
    fr: 'la valeur est partagée avec un autre endroit du fichier par une ancre YAML',
    ar: arabic`القيمة مشتركة مع موضع آخر في الملف بعلامة ربط (${'anchor'})`,
  },
  'not-a-list': {
    en: 'this list is written in a form that cannot take a new entry',
    fr: 'la liste est écrite sous une forme qui n’admet pas de nouvelle entrée',
    ar: 'صيغة القائمة لا تتسع لقيد جديد',
  },
  'already-there': {
    en: 'such an entry already exists',
    fr: 'une telle entrée existe déjà',
    ar: 'يوجد فيه قيد من هذا النوع',
  },
  'comments-inside': {
    en: 'there is a comment inside what would be replaced or removed',
    fr: 'ce qui est à remplacer ou à supprimer contient un commentaire',
    ar: 'في داخل ما يراد تغييره أو حذفه تعليق',
  },
  'not-proved': {
    en: 'the result would differ from the requested change',
    fr: 'le résultat ne correspondrait pas à ce qui est demandé',
    ar: 'لن تُقرأ النتيجة كما أُريد لها',
  },
  unreadable: {
    en: 'the file is not valid YAML',
    fr: 'le fichier n’est pas du YAML valide',
    ar: arabic`صيغة ${'YAML'} في الملف غير صحيحة`,
  },
}

export const REFUSED_CHANGES: Explanations<
  | 'evidence-required'
  | 'note-required'
  | 'decision-required'
  | 'successor-required'
  | 'ongoing-one-off'
  | 'meeting-not-held'
  | 'supersedes-itself'
  | 'option-without-meaning'
  | 'hidden-characters'
  | 'date-in-future'
  | 'date-before-document'
  | 'entry-repeated'
  | 'record-has-errors'
  | 'perhaps-unreadable'
  | 'change-makes-errors'
  | 'edit-refused'
> = {
  'evidence-required': {
    en: () => ({
      message: `Evidence is required for the status ${label('implemented', 'en')}; nothing was written.`,
      hint: 'Add --evidence kind:reference, for example --evidence note-verbale:NV/2018/412',
    }),
    fr: () => ({
      message: `Une pièce justificative est requise pour l’état ${label('implemented', 'fr')}\u00a0; rien n’a été enregistré.`,
      hint: 'Ajoutez --evidence nature:numéro, par exemple --evidence note-verbale:NV/2018/412',
    }),
    ar: () => ({
      message: `يلزم مستند إثبات لاختيار الحالة ${label('implemented', 'ar')}؛ لم يُحفظ شيء.`,
      hint: arabic`أضف المستند بالخيار ${'--evidence'}، مثل ${'--evidence note-verbale:NV/2018/412'}.`,
    }),
  },
  'note-required': {
    en: ({ status, of }) => ({
      message: `A reason is required for the status ${label(status, 'en', of)}; nothing was written.`,
      hint: 'Add --note with the reason.',
    }),
    fr: ({ status, of }) => ({
      message: `Un motif est requis pour l’état ${label(status, 'fr', of)}\u00a0; rien n’a été enregistré.`,
      hint: 'Ajoutez --note avec le motif.',
    }),
    ar: ({ status, of }) => ({
      message: `يلزم ذكر السبب لاختيار الحالة ${label(status, 'ar', of)}؛ لم يُحفظ شيء.`,
      hint: `أضف السبب بالخيار ${isolate('--note', 'ar')}.`,
    }),
  },
  'decision-required': {
    en: ({ status }) => ({
      message: `Only a meeting can set the status ${label(status, 'en')} here; nothing was written.`,
      hint: 'Add --decided-by with the id of that meeting, for example --decided-by CFM-46.',
    }),
    fr: ({ status }) => ({
      message: `L’état ${label(status, 'fr')} ne peut être décidé que par une réunion\u00a0; rien n’a été enregistré.`,
      hint: 'Ajoutez --decided-by et la référence de la réunion, par exemple --decided-by CFM-46.',
    }),
    ar: ({ status }) => ({
      message: `لا يقرر الحالة ${label(status, 'ar')} هنا إلا اجتماع؛ لم يُحفظ شيء.`,
      hint: arabic`أضف مرجع الاجتماع الذي اتخذ القرار، مثل ${'--decided-by CFM-46'}.`,
    }),
  },
  'successor-required': {
    en: () => ({
      message: `The status ${label('superseded', 'en')} needs the id of the later mandate; nothing was written.`,
      hint: 'Use --superseded-by with that id.',
    }),
    fr: () => ({
      message: `L’état ${label('superseded', 'fr')} exige l’indication du mandat ultérieur\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez la référence de ce mandat avec --superseded-by.',
    }),
    ar: () => ({
      message: `الحالة ${label('superseded', 'ar')} تستلزم تحديد التكليف اللاحق؛ لم يُحفظ شيء.`,
      hint: arabic`أضف مرجع التكليف اللاحق بالخيار ${'--superseded-by'}.`,
    }),
  },
  'ongoing-one-off': {
    en: ({ id }) => ({
      message: `${id} is a one-off mandate, so its status cannot be ${label('ongoing', 'en')}; nothing was written.`,
      hint: 'Use in-progress, or set “kind: continuing” in the record.',
    }),
    fr: ({ id }) => ({
      message: `Le mandat ${id} est ponctuel\u00a0: l’état ${label('ongoing', 'fr')} ne peut lui être attribué\u00a0; rien n’a été enregistré.`,
      hint: 'Utilisez in-progress ou, dans la fiche, indiquez «\u00a0kind: continuing\u00a0».',
    }),
    ar: ({ id }) => ({
      message: `التكليف ${isolate(id, 'ar')} يُنفذ مرة واحدة، فلا تصلح له الحالة ${label('ongoing', 'ar')}؛ لم يُحفظ شيء.`,
      hint: arabic`استخدم الحالة ${'in-progress'}، أو اكتب «${'kind: continuing'}» في السجل.`,
    }),
  },
  'meeting-not-held': {
    en: ({ meeting, date }) => ({
      message: `${meeting} had not begun on ${date}, so it could not have decided this; nothing was written.`,
      hint: 'Give the meeting that decided it, or correct the dates in meetings.yaml.',
    }),
    fr: ({ meeting, date }) => ({
      message: `La réunion ${meeting} n’avait pas encore commencé le ${date}, et n’a donc rien pu décider\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez la réunion qui a pris la décision, ou corrigez les dates dans meetings.yaml.',
    }),
    ar: ({ meeting, date }) => ({
      message: arabic`لم تكن أعمال ${meeting} قد بدأت في ${date}، فلا يمكن أن يكون قد صدر فيها قرار حتى ذلك التاريخ؛ لم يُحفظ شيء.`,
      hint: arabic`حدد الاجتماع الذي اتخذ القرار، أو حدد تاريخه في ${'meetings.yaml'}.`,
    }),
  },
  'supersedes-itself': {
    en: ({ id }) => ({
      message: `${id} cannot replace itself or a mandate that already replaced it; nothing was written.`,
      hint: 'Use --superseded-by with the id of the later mandate.',
    }),
    fr: ({ id }) => ({
      message: `${id} ne peut remplacer ni lui-même, ni un mandat qui l’a déjà remplacé\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez le mandat ultérieur avec --superseded-by.',
    }),
    ar: ({ id }) => ({
      message: arabic`لا يحل التكليف ${id} محل نفسه، ولا محل تكليف حل محله؛ لم يُحفظ شيء.`,
      hint: `حدد التكليف اللاحق بالخيار ${isolate('--superseded-by', 'ar')}.`,
    }),
  },
  'option-without-meaning': {
    en: ({ option, needs }) => ({
      message: `${option} cannot be used here; nothing was written.`,
      hint: `Use it only with: ${needs}.`,
    }),
    fr: ({ option, needs }) => ({
      message: `${option} ne s’applique pas ici\u00a0; rien n’a été enregistré.`,
      hint: `Cette option ne s’emploie qu’avec\u00a0: ${needs}.`,
    }),
    ar: ({ option, needs }) => ({
      message: arabic`لا محل للخيار ${option} هنا؛ لم يُحفظ شيء.`,
      hint: arabic`يُستخدم هذا الخيار مع: ${needs}.`,
    }),
  },
  'hidden-characters': {
    en: ({ option }) => ({
      message: `The text of ${option} contains invisible characters; nothing was written.`,
      hint: 'Type the text again instead of pasting it.',
    }),
    fr: ({ option }) => ({
      message: `Le texte de ${option} contient des caractères invisibles\u00a0; rien n’a été enregistré.`,
      hint: 'Saisissez de nouveau le texte au lieu de le coller.',
    }),
    ar: ({ option }) => ({
      message: arabic`تحتوي قيمة الخيار ${option} على محارف خفية؛ لم يُحفظ شيء.`,
      hint: 'اكتب النص من جديد بدلا من لصقه.',
    }),
  },
  'date-in-future': {
    en: ({ date, today }) => ({
      message: `${date} is in the future (today is ${today}); nothing was written.`,
      hint: 'Give the date on which it was done.',
    }),
    fr: ({ date, today }) => ({
      message: `La date ${date} est postérieure à la date du jour (${today})\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez la date à laquelle le fait s’est produit.',
    }),
    ar: ({ date, today }) => ({
      message: arabic`التاريخ ${date} لاحق لتاريخ اليوم (${today})؛ لم يُحفظ شيء.`,
      hint: 'سجّل ما أُنجز بتاريخ إنجازه.',
    }),
  },
  'date-before-document': {
    en: ({ date, documentDate, symbol }) => ({
      message: `${date} is before ${symbol} (${documentDate}); nothing was written.`,
      hint: 'A mandate cannot be implemented before it was given. Check --date.',
    }),
    fr: ({ date, documentDate, symbol }) => ({
      message: `La date ${date} est antérieure à celle du document ${symbol} (${documentDate})\u00a0; rien n’a été enregistré.`,
      hint: 'Un mandat ne peut être mis en œuvre avant d’avoir été confié. Vérifiez --date.',
    }),
    ar: ({ date, documentDate, symbol }) => ({
      message: `التاريخ ${isolate(date, 'ar')} سابق لتاريخ الوثيقة ${isolate(symbol, 'ar')} (${isolate(documentDate, 'ar')})؛ لم يُحفظ شيء.`,
      hint: `لا يمكن تنفيذ تكليف قبل صدوره. تحقق من قيمة الخيار ${isolate('--date', 'ar')}.`,
    }),
  },
  'entry-repeated': {
    en: ({ id }) => ({
      message: `The latest entry of ${id} already says the same; nothing was written.`,
      hint: toViewIt.en(id),
    }),
    fr: ({ id }) => ({
      message: `La dernière entrée de ${id} indique déjà la même chose\u00a0; rien n’a été enregistré.`,
      hint: toViewIt.fr(id),
    }),
    ar: ({ id }) => ({
      message: `آخر قيد في ${isolate(id, 'ar')} مطابق لهذا القيد؛ لم يُحفظ شيء.`,
      hint: toViewIt.ar(id),
    }),
  },
  'perhaps-unreadable': {
    en: ({ id, file, problems }) => ({
      message: `${id} was not found. It may be in ${file}, which cannot be read.`,
      lines: problemLines(problems, 'en'),
      hint: 'Correct this file first. To see all its errors, run: mandates check',
    }),
    fr: ({ id, file, problems }) => ({
      message: `La référence ${id} n’a pas été trouvée\u00a0; elle figure peut-être dans ${file}, qui n’a pas pu être lu.`,
      lines: problemLines(problems, 'fr'),
      hint: 'Corrigez d’abord ce fichier\u00a0; mandates check en énumère toutes les erreurs.',
    }),
    ar: ({ id, file, problems }) => ({
      message: arabic`لم يُعثر على ${id}، ولعله في الملف ${file} الذي تعذرت قراءته.`,
      lines: problemLines(problems, 'ar'),
      hint: arabic`صحح هذا الملف أولا. ولعرض جميع أخطائه: ${'mandates check'}`,
    }),
  },
  'record-has-errors': {
    en: ({ file, problems }) => ({
      message: `${file} has ${counted(problems.length, ERRORS, 'en')}; nothing was written.`,
      lines: problemLines(problems, 'en'),
      hint: 'Correct this file first. To see all its errors, run: mandates check',
    }),
    fr: ({ file, problems }) => ({
      message: `Le fichier ${file} comporte ${counted(problems.length, ERRORS, 'fr')}\u00a0; rien n’a été enregistré.`,
      lines: problemLines(problems, 'fr'),
      hint: 'Corrigez d’abord ce fichier\u00a0; mandates check en énumère toutes les erreurs.',
    }),
    ar: ({ file, problems }) => ({
      message: `في الملف ${isolate(file, 'ar')} ${counted(problems.length, ERRORS, 'ar')}؛ لم يُحفظ شيء.`,
      lines: problemLines(problems, 'ar'),
      hint: arabic`صحح هذا الملف أولا. ولعرض جميع أخطائه: ${'mandates check'}`,
    }),
  },
  'change-makes-errors': {
    en: ({ file, problems }) => ({
      message: `This change would make ${file} invalid; nothing was written.`,
      lines: problemLines(problems, 'en'),
      hint: 'Correct the values that you gave.',
    }),
    fr: ({ file, problems }) => ({
      message: `La modification introduirait des erreurs dans ${file}\u00a0; rien n’a été enregistré.`,
      lines: problemLines(problems, 'fr'),
      hint: 'Corrigez les valeurs indiquées.',
    }),
    ar: ({ file, problems }) => ({
      message: `يُدخل هذا التغيير أخطاء في الملف ${isolate(file, 'ar')}؛ لم يُحفظ شيء.`,
      lines: problemLines(problems, 'ar'),
      hint: 'صحح القيم التي أدخلتها.',
    }),
  },
  'edit-refused': {
    en: ({ file, reason }) => ({
      message: `${file} cannot be edited safely here (${REFUSALS[reason].en}); nothing was written.`,
      hint: 'Make the change in an editor, then run: mandates check',
    }),
    fr: ({ file, reason }) => ({
      message: `Le fichier ${file} ne peut pas être modifié ici sans risque (${REFUSALS[reason].fr})\u00a0; rien n’a été enregistré.`,
      hint: 'Faites la modification vous-même dans le fichier, puis lancez\u00a0: mandates check',
    }),
    ar: ({ file, reason }) => ({
      message: `لا يمكن تعديل الملف ${isolate(file, 'ar')} هنا بأمان (${REFUSALS[reason].ar})؛ لم يُحفظ شيء.`,
      hint: arabic`أجرِ التعديل بنفسك في محرر نصوص، ثم نفّذ: ${'mandates check'}`,
    }),
  },
}
