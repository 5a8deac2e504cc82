// The words of the report to a ministerial meeting. The same sentences in every format.
import type { CivilDate } from '../base/civil-date.ts'
import type { ByLanguage, Language } from '../base/language.ts'
import type { Status } from '../base/vocabulary.ts'
import { dateSpan, longDate } from './dates.ts'
import { isolate } from './isolate.ts'

type Sentence<Values extends unknown[]> = ByLanguage<(...values: Values) => string>

export const REPORT_TITLE: ByLanguage<string> = {
  en: 'Implementation of the mandates given to the Secretary-General',
  fr: 'Mise en œuvre des mandats confiés au Secrétaire général',
  ar: 'تنفيذ التكليفات المسندة إلى الأمين العام',
}

export const REPORT_KIND: ByLanguage<string> = {
  en: 'Summary of implementation',
  fr: 'État récapitulatif de la mise en œuvre',
  ar: 'موجز حالة التنفيذ',
}

export const SYMBOL_TO_BE_ASSIGNED: ByLanguage<string> = {
  en: 'Symbol to be assigned',
  fr: 'Cote à attribuer',
  ar: 'الرمز يحدد لاحقا',
}

export const DRAFT: ByLanguage<string> = { en: 'DRAFT', fr: 'PROJET', ar: 'مشروع' }

export const FINAL: ByLanguage<string> = {
  en: 'FINAL',
  fr: 'VERSION FINALE',
  ar: 'الصيغة النهائية',
}

export const INTERNAL_VERSION: ByLanguage<string> = {
  en: 'Internal version, not for distribution',
  fr: 'Version interne, ne pas diffuser',
  ar: 'نسخة داخلية غير معدة للتوزيع',
}

export const INCOMPLETE: ByLanguage<string> = {
  en: 'Incomplete: some records could not be read',
  fr: 'Incomplet\u00a0: certaines fiches n’ont pu être lues',
  ar: 'غير مكتمل: تعذرت قراءة بعض السجلات',
}

export const submittedTo: Sentence<[meeting: string]> = {
  en: meeting => `Submitted to the ${meeting}`,
  fr: meeting => `Présenté à la ${meeting}`,
  ar: meeting => `مقدم إلى ${genitive(meeting)}`,
}

/** An Arabic name after a preposition: its tens end in -īn. */
function genitive(name: string): string {
  return name.replace(/(العشر|الثلاث|الأربع|الخمس|الست|السبع|الثمان|التسع)ون/g, '$1ين')
}

export const SECTIONS = {
  summary: { en: 'Summary', fr: 'Résumé', ar: 'موجز' },
  introduction: { en: 'Introduction', fr: 'Introduction', ar: 'مقدمة' },
  overview: { en: 'Overview', fr: 'Vue d’ensemble', ar: 'نظرة عامة' },
  attention: {
    en: 'Matters calling for attention',
    fr: 'Questions appelant l’attention',
    ar: 'مسائل تستدعي الاهتمام',
  },
  implementation: {
    en: 'Implementation mandate by mandate',
    fr: 'Mise en œuvre, mandat par mandat',
    ar: 'التنفيذ بحسب كل تكليف',
  },
  states: {
    en: 'Implementation by Member States',
    fr: 'Mise en œuvre par les États membres',
    ar: 'التنفيذ من جانب الدول الأعضاء',
  },
  closed: {
    en: 'Closed since the last session',
    fr: 'Mandats clos depuis la dernière session',
    ar: 'ما أُنجز أو أُنهي منذ الدورة السابقة',
  },
  observations: {
    en: 'Observations and action proposed to the meeting',
    fr: 'Observations et décisions proposées à la réunion',
    ar: 'الملاحظات والإجراءات المقترحة على الاجتماع',
  },
  annexTexts: {
    en: 'Annex I. Full text of the mandates',
    fr: 'Annexe I. Texte intégral des mandats',
    ar: 'المرفق الأول: النص الكامل للتكليفات',
  },
  annexEvidence: {
    en: 'Annex II. Register of evidence',
    fr: 'Annexe II. Registre des pièces justificatives',
    ar: 'المرفق الثاني: سجل مستندات الإثبات',
  },
  annexContinuity: {
    en: 'Annex III. Continuity with earlier and later sessions',
    fr: 'Annexe III. Continuité avec les sessions antérieures et ultérieures',
    ar: 'المرفق الثالث: الصلة بالدورات السابقة واللاحقة',
  },
  annexReplies: {
    en: 'Annex IV. Replies of Member States',
    fr: 'Annexe IV. Réponses des États membres',
    ar: 'المرفق الرابع: ردود الدول الأعضاء',
  },
} satisfies Record<string, ByLanguage<string>>

export const ATTENTION = {
  overdue: { en: 'Overdue', fr: 'Échéance dépassée', ar: 'تجاوز الموعد المحدد' },
  dueHere: {
    en: 'Due at this meeting',
    fr: 'À présenter à cette session',
    ar: 'مستحق في هذه الدورة',
  },
  blocked: { en: 'Blocked', fr: 'Mise en œuvre bloquée', ar: 'متعثر' },
  silent: {
    en: 'No update since the last meeting',
    fr: 'Sans mise à jour depuis la dernière session',
    ar: 'دون تحديث منذ الدورة السابقة',
  },
  proposed: { en: 'Proposed for closure', fr: 'Clôture proposée', ar: 'مقترح إنهاؤه' },
} satisfies Record<string, ByLanguage<string>>

export const CONTENTS: ByLanguage<string> = {
  en: 'Contents',
  fr: 'Table des matières',
  ar: 'الفهرس',
}

/** Headings of tables. */
export const COLUMNS_OF_REPORT = {
  number: { en: 'No.', fr: 'N°', ar: 'الرقم' },
  matter: { en: 'Matter', fr: 'Question', ar: 'المسألة' },
  mandates: { en: 'Mandates', fr: 'Mandats', ar: 'التكليفات' },
  actions: { en: 'Actions', fr: 'Mesures', ar: 'الإجراءات' },
  taken: { en: 'Action taken', fr: 'Mesures prises', ar: 'الإجراءات المتخذة' },
  overdue: { en: 'Overdue', fr: 'Échéance dépassée', ar: 'تجاوز الموعد' },
  given: { en: 'Given on', fr: 'Confié le', ar: 'تاريخ التكليف' },
  measure: { en: 'Measure', fr: 'Mesure demandée', ar: 'التدبير' },
  group: { en: 'Group', fr: 'Groupe', ar: 'المجموعة' },
  replied: { en: 'Replies received', fr: 'Réponses reçues', ar: 'الردود الواردة' },
  silent: { en: 'No reply recorded', fr: 'Aucune réponse enregistrée', ar: 'لم يسجل أي رد' },
  earlier: { en: 'Repeats', fr: 'Reprend', ar: 'مكرر من' },
  later: { en: 'Repeated by', fr: 'Repris par', ar: 'كرره' },
  meaning: { en: 'Meaning', fr: 'Signification', ar: 'المعنى' },
  meanings: { en: 'Words for status', fr: 'Termes employés pour l’état', ar: 'مصطلحات الحالة' },
  ageing: {
    en: 'Outstanding mandates by the session at which they were first given',
    fr: 'Mandats en suspens, selon la session qui les a confiés à l’origine',
    ar: 'التكليفات غير المنجزة بحسب الدورة التي أُسندت فيها أول مرة',
  },
  origin: { en: 'First given at', fr: 'Confié à l’origine par', ar: 'أُسند أول مرة في' },
} satisfies Record<string, ByLanguage<string>>

export const ALL_STATES: ByLanguage<string> = { en: 'All', fr: 'Tous', ar: 'الجميع' }

/** How the statuses came about, and what the report covers. */
export const coverage: Sentence<
  [lastMeeting: string | null, since: CivilDate | null, day: CivilDate]
> = {
  en: (last, since, day) =>
    since === null || last === null
      ? `This report covers the period up to ${longDate(day, 'en')}.`
      : `This report covers the period from the ${last} (${longDate(since, 'en')}) to ${longDate(day, 'en')}.`,
  fr: (last, since, day) =>
    since === null || last === null
      ? `Le présent rapport couvre la période allant jusqu’au ${longDate(day, 'fr')}.`
      : `Le présent rapport couvre la période allant de la ${last} (${longDate(since, 'fr')}) au ${longDate(day, 'fr')}.`,
  ar: (last, since, day) =>
    since === null || last === null
      ? `يشمل هذا التقرير الفترة المنتهية في ${longDate(day, 'ar')}.`
      : `يشمل هذا التقرير الفترة من ${genitive(last)} (${longDate(since, 'ar')}) إلى ${longDate(day, 'ar')}.`,
}

export const METHOD: ByLanguage<string> = {
  en: 'Statuses are those reported by the departments and recorded with their date; nothing is recorded as implemented without evidence. Where nothing was reported, the report says that no information is recorded.',
  fr: 'Les états sont ceux que les départements ont signalés et qui ont été enregistrés à leur date\u00a0; aucune mise en œuvre n’est déclarée achevée sans pièce justificative. Lorsque rien n’a été signalé, le rapport indique qu’aucune information n’est enregistrée.',
  ar: 'الحالات هي التي أبلغت عنها الإدارات وسُجلت بتاريخها؛ ولا يُسجل أي تكليف منفذا دون مستند إثبات. وحيث لم يُبلغ عن شيء، يذكر التقرير أنه لا توجد معلومات مسجلة.',
}

export const sources: Sentence<[list: string]> = {
  en: list => `The mandates were given in: ${list}.`,
  fr: list => `Les mandats ont été confiés dans\u00a0: ${list}.`,
  ar: list => `أُسندت التكليفات في: ${list}.`,
}

/** What the report is about. */
export const covers: Sentence<[mandates: string, actions: string]> = {
  en: (mandates, actions) => `This report covers ${mandates} and ${actions}.`,
  fr: (mandates, actions) => `Le présent rapport porte sur ${mandates} et ${actions}.`,
  ar: (mandates, actions) => `عدد ما يشمله هذا التقرير: ${mandates}، ${actions}.`,
}

/** `Not started (7)`. */
export function countedAs(label: string, count: number, language: Language): string {
  return language === 'fr' ? `${label}\u00a0(${count})` : `${label} (${count})`
}

export const STATUS_OF_MANDATES: ByLanguage<string> = {
  en: 'Status of the mandates',
  fr: 'État de la mise en œuvre des mandats',
  ar: 'حالة تنفيذ التكليفات',
}

export const PROGRESS = {
  since: {
    en: 'At the last meeting and since',
    fr: 'Lors de la dernière session et depuis',
    ar: 'في الدورة السابقة وما بعدها',
  },
  ever: { en: 'Up to now', fr: 'À ce jour', ar: 'حتى الآن' },
  given: { en: 'mandates given', fr: 'mandats confiés', ar: 'تكليفات أُسندت' },
  updates: {
    en: 'updates recorded',
    fr: 'mises à jour enregistrées',
    ar: 'تحديثات سُجلت',
  },
  closed: { en: 'mandates closed', fr: 'mandats clos', ar: 'تكليفات أُنجزت أو أُنهيت' },
} satisfies Record<string, ByLanguage<string>>

/** What each status says, and on what ground. */
export const STATUS_MEANINGS: Record<Status, ByLanguage<string>> = {
  'not-started': {
    en: 'Nothing is recorded as begun.',
    fr: 'Aucun commencement n’est enregistré.',
    ar: 'لم يُسجل البدء في أي شيء.',
  },
  'in-progress': {
    en: 'At least one action has begun.',
    fr: 'Une mesure au moins a été engagée.',
    ar: 'بدأ إجراء واحد على الأقل.',
  },
  'partially-implemented': {
    en: 'Some distinct elements are finished, with evidence; others are not.',
    fr: 'Certains éléments distincts sont achevés, pièces à l’appui\u00a0; d’autres ne le sont pas.',
    ar: 'أُنجزت بعض العناصر بمستندات إثبات، ولم تُنجز أخرى.',
  },
  implemented: {
    en: 'All elements are finished, with a date and evidence.',
    fr: 'Tous les éléments sont achevés, avec date et pièce justificative.',
    ar: 'أُنجزت جميع العناصر، بتاريخ ومستند إثبات.',
  },
  ongoing: {
    en: 'A mandate that continues or returns: told by what was done in the period.',
    fr: 'Mandat continu ou périodique\u00a0: il est rendu compte de ce qui a été fait pendant la période.',
    ar: 'تكليف مستمر أو دوري: يُبلغ عما أُنجز خلال الفترة.',
  },
  blocked: {
    en: 'It cannot go on at present; the cause is given.',
    fr: 'La mise en œuvre ne peut se poursuivre pour l’instant\u00a0; la cause est indiquée.',
    ar: 'تعذرت مواصلة التنفيذ حاليا، مع بيان السبب.',
  },
  overtaken: {
    en: 'Events have removed its object; closed only once the meeting so decides.',
    fr: 'Les événements l’ont privé d’objet\u00a0; il n’est clos que si la réunion en décide ainsi.',
    ar: 'زال موضوعه بفعل الأحداث؛ ولا يُنهى إلا بقرار من الاجتماع.',
  },
  superseded: {
    en: 'A later mandate, which is named, takes its place.',
    fr: 'Un mandat ultérieur, désigné, le remplace.',
    ar: 'حل محله تكليف لاحق مذكور.',
  },
  discontinued: {
    en: 'Ended by a decision, or proposed to be.',
    fr: 'Clos par une décision, ou dont la clôture est proposée.',
    ar: 'أُنهي بقرار، أو يُقترح إنهاؤه.',
  },
}

/** After the status of a mandate that the secretariat reports as done. */
export const takenNoteOf: Sentence<[meeting: string]> = {
  en: meeting => `noted by the ${meeting}`,
  fr: meeting => `pris en note par\u00a0: ${meeting}`,
  ar: meeting => `أخذ علما به: ${meeting}`,
}

/** Where a long text was cut in a table. */
export const SHORTENED: ByLanguage<string> = {
  en: 'shortened; the record has it whole',
  fr: 'abrégé\u00a0; texte complet dans la fiche',
  ar: 'مختصر؛ النص الكامل في السجل',
}

/** `Page 2 of 9`: what stands before, between and after the two numbers. */
export const PAGE_OF: ByLanguage<readonly [before: string, between: string]> = {
  en: ['Page ', ' of '],
  fr: ['Page ', ' sur '],
  ar: ['صفحة ', ' من '],
}

export const ASKED_TO_CONSIDER: ByLanguage<string> = {
  en: 'The meeting is asked to consider the matters listed under “Matters calling for attention”.',
  fr: 'La réunion est invitée à examiner les questions énumérées sous «\u00a0Questions appelant l’attention\u00a0».',
  ar: 'يُرجى من الاجتماع النظر في المسائل الواردة تحت «مسائل تستدعي الاهتمام».',
}

/** The numbers of sections: Roman, or the ordinals that Arabic papers use. */
const SECTION_NUMBERS: ByLanguage<readonly string[]> = {
  en: ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.', 'VII.', 'VIII.'],
  fr: ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.', 'VII.', 'VIII.'],
  ar: ['أولا:', 'ثانيا:', 'ثالثا:', 'رابعا:', 'خامسا:', 'سادسا:', 'سابعا:', 'ثامنا:'],
}

/** `IV. Matters calling for attention`. */
export function numberedSection(index: number, title: string, language: Language): string {
  return `${SECTION_NUMBERS[language][index] ?? ''} ${title}`.trim()
}

/** Left for people to write. */
export const OBSERVATIONS_SLOT: ByLanguage<string> = {
  en: 'The meeting may wish to take note of this report, and to renew, merge or discontinue the mandates listed below.',
  fr: 'La réunion souhaitera peut-être prendre note du présent rapport et reconduire, fusionner ou clore les mandats énumérés ci-après.',
  ar: 'لعل الاجتماع يود أن يأخذ علما بهذا التقرير وأن يجدد التكليفات الواردة أدناه أو يدمجها أو ينهيها.',
}

/** The same where no mandate calls for a decision. */
export const TAKE_NOTE: ByLanguage<string> = {
  en: 'The meeting may wish to take note of this report.',
  fr: 'La réunion souhaitera peut-être prendre note du présent rapport.',
  ar: 'لعل الاجتماع يود أن يأخذ علما بهذا التقرير.',
}

/** The place and the date of a meeting on the cover. */
export const heldAt: Sentence<
  [place: string | null, from: CivilDate | null, to: CivilDate | undefined]
> = {
  en: (place, from, to) =>
    [place, from === null ? 'date to be fixed' : dateSpan(from, to, 'en')]
      .filter(Boolean)
      .join(', '),
  fr: (place, from, to) =>
    [place, from === null ? 'date à fixer' : dateSpan(from, to, 'fr')].filter(Boolean).join(', '),
  ar: (place, from, to) =>
    [place, from === null ? 'يحدد الموعد لاحقا' : dateSpan(from, to, 'ar')]
      .filter(Boolean)
      .join('، '),
}

export const signOff: Sentence<[]> = {
  en: () => 'Place, date, signature: ______________________________',
  fr: () => 'Lieu, date, signature\u00a0: ______________________________',
  ar: () => 'المكان، التاريخ، التوقيع: ______________________________',
}

export const REPLIED_OF: Sentence<[replied: number, asked: number]> = {
  en: (replied, asked) => `${replied} of ${asked}`,
  fr: (replied, asked) => `${replied} sur ${asked}`,
  ar: (replied, asked) => `${replied} من ${asked}`,
}

export const symbolAndParagraph: Sentence<[symbol: string, paragraph: string]> = {
  en: (symbol, paragraph) => `${symbol}, ${paragraph}`,
  fr: (symbol, paragraph) => `${symbol}, ${paragraph}`,
  ar: (symbol, paragraph) => `${isolate(symbol, 'ar')}، ${paragraph}`,
}
