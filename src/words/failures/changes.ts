// Refusals of a change: nothing was written, and why.
import { isStatus } from '../../base/vocabulary.ts'
import type { ByLanguage, Language } from '../../base/language.ts'
import type { Problem } from '../../base/problem.ts'
import type { EditRefusal } from '../../base/user-error.ts'
import type { Explanations } from '../explanation.ts'
import { isolate, quote } from '../isolate.ts'
import { statusLabel } from '../labels.ts'
import { andMore } from '../listing.ts'
import { counted, ERRORS } from '../plural.ts'
import { describeProblem } from '../problems.ts'

function label(status: string, language: Language, of: 'mandate' | 'action' = 'mandate'): string {
  return quote(isStatus(status) ? statusLabel(status, of, language) : status, language)
}

function problemLines(problems: readonly Problem[], language: Language): string[] {
  const lines = problems.slice(0, MOST_SHOWN).map(problem => {
    const { message, hint } = describeProblem(problem, language)
    return `${isolate(`${problem.file}:${problem.line}:${problem.column}`, language)}: ${message} ${hint}`
  })
  const rest = problems.length - lines.length
  return rest > 0 ? [...lines, andMore[language](rest)] : lines
}

/** More of them would hide what to do. */
const MOST_SHOWN = 5

const REFUSALS: Record<EditRefusal, ByLanguage<string>> = {
  'no-such-place': {
    en: 'the entry is no longer there',
    fr: 'l’entrée ne s’y trouve plus',
    ar: 'لم يعد القيد موجودا',
  },
  shared: {
    en: 'it is shared with another place by an anchor',
    fr: 'une ancre la partage avec un autre endroit',
    ar: 'يشترك مع موضع آخر عبر علامة مرجعية',
  },
  'not-a-list': {
    en: 'it is written in a form that leaves no room for a new entry',
    fr: 'sa forme ne laisse pas de place à une nouvelle entrée',
    ar: 'صيغته لا تتسع لقيد جديد',
  },
  'already-there': {
    en: 'there is one already',
    fr: 'il y en a déjà une',
    ar: 'يوجد قيد من قبل',
  },
  'not-proved': {
    en: 'the result would not read as intended',
    fr: 'le résultat ne se lirait pas comme prévu',
    ar: 'لن تُقرأ النتيجة كما أُريد لها',
  },
  unreadable: {
    en: 'it is not valid YAML',
    fr: 'ce n’est pas du YAML valide',
    ar: 'صيغة YAML غير صحيحة',
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
      message: `Evidence is required for ${label('implemented', 'en')}; nothing was written.`,
      hint: 'Add --evidence kind:reference, as in --evidence note-verbale:NV/2018/412',
    }),
    fr: () => ({
      message: `Une pièce justificative est requise pour ${label('implemented', 'fr')}\u00a0; rien n’a été enregistré.`,
      hint: 'Ajoutez --evidence nature:référence, par exemple --evidence note-verbale:NV/2018/412',
    }),
    ar: () => ({
      message: `يلزم مستند إثبات لاختيار الحالة ${label('implemented', 'ar')}؛ لم يُحفظ شيء.`,
      hint: `أضف ${isolate('--evidence note-verbale:NV/2018/412', 'ar')} أو ما يماثله.`,
    }),
  },
  'note-required': {
    en: ({ status, of }) => ({
      message: `A reason is required for ${label(status, 'en', of)}; nothing was written.`,
      hint: 'Add --note with the reason.',
    }),
    fr: ({ status, of }) => ({
      message: `Un motif est requis pour ${label(status, 'fr', of)}\u00a0; rien n’a été enregistré.`,
      hint: 'Ajoutez --note avec le motif.',
    }),
    ar: ({ status, of }) => ({
      message: `يلزم ذكر السبب لاختيار الحالة ${label(status, 'ar', of)}؛ لم يُحفظ شيء.`,
      hint: `أضف السبب بالخيار ${isolate('--note', 'ar')}.`,
    }),
  },
  'decision-required': {
    en: ({ status }) => ({
      message: `Only a meeting can decide ${label(status, 'en')} here; nothing was written.`,
      hint: 'Add --decided-by with the meeting that did.',
    }),
    fr: ({ status }) => ({
      message: `Seule une réunion peut ici décider ${label(status, 'fr')}\u00a0; rien n’a été enregistré.`,
      hint: 'Ajoutez --decided-by avec la réunion qui en a décidé.',
    }),
    ar: ({ status }) => ({
      message: `لا يقرر الحالة ${label(status, 'ar')} هنا إلا اجتماع؛ لم يُحفظ شيء.`,
      hint: `أضف الاجتماع الذي قرر ذلك بالخيار ${isolate('--decided-by', 'ar')}.`,
    }),
  },
  'successor-required': {
    en: () => ({
      message: `${label('superseded', 'en')} needs the later mandate; nothing was written.`,
      hint: 'Add --superseded-by with its id.',
    }),
    fr: () => ({
      message: `${label('superseded', 'fr')} exige le mandat ultérieur\u00a0; rien n’a été enregistré.`,
      hint: 'Ajoutez --superseded-by avec sa référence.',
    }),
    ar: () => ({
      message: `الحالة ${label('superseded', 'ar')} تستلزم تحديد التكليف اللاحق؛ لم يُحفظ شيء.`,
      hint: `أضف مرجعه بالخيار ${isolate('--superseded-by', 'ar')}.`,
    }),
  },
  'ongoing-one-off': {
    en: ({ id }) => ({
      message: `${id} is to be done once, so it cannot be ${label('ongoing', 'en')}; nothing was written.`,
      hint: 'Use in-progress, or make the mandate continuing in its record.',
    }),
    fr: ({ id }) => ({
      message: `${id} est ponctuel et ne peut être ${label('ongoing', 'fr')}\u00a0; rien n’a été enregistré.`,
      hint: 'Utilisez in-progress, ou déclarez le mandat continuing dans sa fiche.',
    }),
    ar: ({ id }) => ({
      message: `${isolate(id, 'ar')} لمرة واحدة، فلا تصلح له الحالة ${label('ongoing', 'ar')}؛ لم يُحفظ شيء.`,
      hint: `استعمل ${isolate('in-progress', 'ar')}، أو اجعل التكليف ${isolate('continuing', 'ar')} في سجله.`,
    }),
  },
  'meeting-not-held': {
    en: ({ meeting, date }) => ({
      message: `${meeting} cannot have decided anything by ${date}: it had not begun; nothing was written.`,
      hint: 'Name the meeting that decided it, or its days in meetings.yaml.',
    }),
    fr: ({ meeting, date }) => ({
      message: `${meeting} n’a pu rien décider au ${date}\u00a0: la réunion n’avait pas commencé\u00a0; rien n’a été enregistré.`,
      hint: 'Indiquez la réunion qui en a décidé, ou ses dates dans meetings.yaml.',
    }),
    ar: ({ meeting, date }) => ({
      message: `لا يمكن أن يكون ${isolate(meeting, 'ar')} قد قرر شيئا حتى ${isolate(date, 'ar')}، إذ لم يكن قد بدأ؛ لم يُحفظ شيء.`,
      hint: `حدد الاجتماع الذي قرر ذلك، أو مواعيده في ${isolate('meetings.yaml', 'ar')}.`,
    }),
  },
  'supersedes-itself': {
    en: ({ id }) => ({
      message: `${id} cannot take its own place, nor that of a mandate that took its place; nothing was written.`,
      hint: 'Give --superseded-by the later mandate.',
    }),
    fr: ({ id }) => ({
      message: `${id} ne peut se remplacer lui-même, ni remplacer un mandat qui l’a remplacé\u00a0; rien n’a été enregistré.`,
      hint: 'Donnez à --superseded-by le mandat ultérieur.',
    }),
    ar: ({ id }) => ({
      message: `لا يحل ${isolate(id, 'ar')} محل نفسه، ولا محل تكليف حل محله؛ لم يُحفظ شيء.`,
      hint: `حدد التكليف اللاحق بالخيار ${isolate('--superseded-by', 'ar')}.`,
    }),
  },
  'option-without-meaning': {
    en: ({ option, needs }) => ({
      message: `${option} means nothing here; nothing was written.`,
      hint: `It goes with: ${needs}.`,
    }),
    fr: ({ option, needs }) => ({
      message: `${option} n’a pas de sens ici\u00a0; rien n’a été enregistré.`,
      hint: `Cette option accompagne\u00a0: ${needs}.`,
    }),
    ar: ({ option, needs }) => ({
      message: `الخيار ${isolate(option, 'ar')} لا معنى له هنا؛ لم يُحفظ شيء.`,
      hint: `يُستعمل مع: ${isolate(needs, 'ar')}.`,
    }),
  },
  'hidden-characters': {
    en: ({ option }) => ({
      message: `${option} holds characters that nobody can see; nothing was written.`,
      hint: 'Type the text again instead of pasting it.',
    }),
    fr: ({ option }) => ({
      message: `${option} contient des caractères invisibles\u00a0; rien n’a été enregistré.`,
      hint: 'Saisissez de nouveau le texte au lieu de le coller.',
    }),
    ar: ({ option }) => ({
      message: `يحتوي ${isolate(option, 'ar')} على محارف خفية؛ لم يُحفظ شيء.`,
      hint: 'اكتب النص من جديد بدلا من لصقه.',
    }),
  },
  'date-in-future': {
    en: ({ date, today }) => ({
      message: `${date} is in the future (today is ${today}); nothing was written.`,
      hint: 'Record what was done, on the day it was done.',
    }),
    fr: ({ date, today }) => ({
      message: `${date} est dans l’avenir (nous sommes le ${today})\u00a0; rien n’a été enregistré.`,
      hint: 'Enregistrez ce qui a été fait, à la date où cela a été fait.',
    }),
    ar: ({ date, today }) => ({
      message: `التاريخ ${isolate(date, 'ar')} في المستقبل (اليوم ${isolate(today, 'ar')})؛ لم يُحفظ شيء.`,
      hint: 'سجل ما تم، بتاريخ اليوم الذي تم فيه.',
    }),
  },
  'date-before-document': {
    en: ({ date, documentDate, symbol }) => ({
      message: `${date} is before ${symbol} (${documentDate}); nothing was written.`,
      hint: 'Nothing can be done about a mandate before it was given. Check --date.',
    }),
    fr: ({ date, documentDate, symbol }) => ({
      message: `${date} précède ${symbol} (${documentDate})\u00a0; rien n’a été enregistré.`,
      hint: 'Rien ne peut être fait pour un mandat avant qu’il soit donné. Vérifiez --date.',
    }),
    ar: ({ date, documentDate, symbol }) => ({
      message: `التاريخ ${isolate(date, 'ar')} سابق للوثيقة ${isolate(symbol, 'ar')} (${isolate(documentDate, 'ar')})؛ لم يُحفظ شيء.`,
      hint: `لا يمكن تنفيذ تكليف قبل صدوره. تحقق من ${isolate('--date', 'ar')}.`,
    }),
  },
  'entry-repeated': {
    en: ({ id }) => ({
      message: `The latest entry of ${id} says the same already; nothing was written.`,
      hint: `See it with: mandates show ${id}`,
    }),
    fr: ({ id }) => ({
      message: `La dernière entrée de ${id} dit déjà la même chose\u00a0; rien n’a été enregistré.`,
      hint: `Pour la voir\u00a0: mandates show ${id}`,
    }),
    ar: ({ id }) => ({
      message: `آخر قيد في ${isolate(id, 'ar')} مطابق لهذا القيد؛ لم يُحفظ شيء.`,
      hint: `لعرضه: ${isolate(`mandates show ${id}`, 'ar')}`,
    }),
  },
  'perhaps-unreadable': {
    en: ({ id, file, problems }) => ({
      message: `${id} was not found in what could be read; ${file} could not.`,
      lines: problemLines(problems, 'en'),
      hint: 'Mend it first; mandates check tells it all.',
    }),
    fr: ({ id, file, problems }) => ({
      message: `${id} ne figure pas dans ce qui a pu être lu\u00a0; ${file} n’a pu l’être.`,
      lines: problemLines(problems, 'fr'),
      hint: 'Corrigez-le d’abord\u00a0; mandates check signale tout.',
    }),
    ar: ({ id, file, problems }) => ({
      message: `لم يوجد ${isolate(id, 'ar')} في ما أمكنت قراءته، وتعذرت قراءة ${isolate(file, 'ar')}.`,
      lines: problemLines(problems, 'ar'),
      hint: `صححه أولا؛ ويبين ${isolate('mandates check', 'ar')} كل شيء.`,
    }),
  },
  'record-has-errors': {
    en: ({ file, problems }) => ({
      message: `${file} has ${counted(problems.length, ERRORS, 'en')}; nothing was written.`,
      lines: problemLines(problems, 'en'),
      hint: 'Mend it first; mandates check tells it all.',
    }),
    fr: ({ file, problems }) => ({
      message: `${file} comporte ${counted(problems.length, ERRORS, 'fr')}\u00a0; rien n’a été enregistré.`,
      lines: problemLines(problems, 'fr'),
      hint: 'Corrigez-les d’abord\u00a0; mandates check les signale toutes.',
    }),
    ar: ({ file, problems }) => ({
      message: `في ${isolate(file, 'ar')} ${counted(problems.length, ERRORS, 'ar')}؛ لم يُحفظ أي تغيير.`,
      lines: problemLines(problems, 'ar'),
      hint: `صححها أولا؛ ويبينها جميعا ${isolate('mandates check', 'ar')}.`,
    }),
  },
  'change-makes-errors': {
    en: ({ file, problems }) => ({
      message: `The change would put errors into ${file}; nothing was written.`,
      lines: problemLines(problems, 'en'),
      hint: 'Correct the values given.',
    }),
    fr: ({ file, problems }) => ({
      message: `La modification introduirait des erreurs dans ${file}\u00a0; rien n’a été enregistré.`,
      lines: problemLines(problems, 'fr'),
      hint: 'Corrigez les valeurs données.',
    }),
    ar: ({ file, problems }) => ({
      message: `يُدخل هذا التغيير أخطاء على ${isolate(file, 'ar')}؛ لم يُحفظ شيء.`,
      lines: problemLines(problems, 'ar'),
      hint: 'صحح القيم المعطاة.',
    }),
  },
  'edit-refused': {
    en: ({ file, reason }) => ({
      message: `${file} cannot be edited safely here (${REFUSALS[reason].en}); nothing was written.`,
      hint: 'Add the entry by hand, then run: mandates check',
    }),
    fr: ({ file, reason }) => ({
      message: `${file} ne peut être modifié ici sans risque (${REFUSALS[reason].fr})\u00a0; rien n’a été enregistré.`,
      hint: 'Ajoutez l’entrée à la main, puis lancez\u00a0: mandates check',
    }),
    ar: ({ file, reason }) => ({
      message: `لا يمكن تعديل ${isolate(file, 'ar')} هنا بأمان (${REFUSALS[reason].ar})؛ لم يُحفظ شيء.`,
      hint: `أضف القيد يدويا ثم نفذ: ${isolate('mandates check', 'ar')}`,
    }),
  },
}
