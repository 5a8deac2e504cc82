// The words of the report to a ministerial meeting. The same sentences in every format.
import type { CivilDate } from '../base/civil-date.ts'
import type { ByLanguage, Language } from '../base/language.ts'
import type { Status } from '../base/vocabulary.ts'
import { dateSpan, longDate } from './dates.ts'
import { arabic, isolate } from './isolate.ts'
import { LANGUAGE_LABELS } from './languages.ts'

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

/** On every page of the internal version. */
export const INTERNAL_MARK: ByLanguage<string> = { en: 'INTERNAL', fr: 'INTERNE', ar: 'داخلي' }

export const INCOMPLETE: ByLanguage<string> = {
  en: 'Incomplete: some records could not be read',
  fr: 'Incomplet\u00a0: certaines fiches n’ont pu être lues',
  ar: 'غير مكتمل: تعذرت قراءة بعض السجلات',
}

/** All versions are made from the same records: each of the working languages is an original. */
export const originalIn: (languages: readonly Language[], language: Language) => string = (
  languages,
  language,
) => {
  const names = languages.map(each => LANGUAGE_LABELS[each][language])
  return ORIGINAL[language] + names.join({ en: ', ', fr: ', ', ar: ' وب' }[language])
}

const ORIGINAL: ByLanguage<string> = { en: 'Original: ', fr: 'Original\u00a0: ', ar: 'الأصل: ب' }

export const submittedTo: Sentence<[meeting: string]> = {
  en: meeting => `Submitted to the ${meeting}`,
  fr: meeting => `Présenté ${SESSION.test(meeting) ? 'à la' : 'à\u00a0:'} ${meeting}`,
  ar: meeting => arabic`مقدم إلى ${genitive(meeting)}`,
}

/** Names of meetings that take a feminine article in French: `46e session`, `Réunion annuelle`. */
const SESSION = /^(\d\S*\s+)?(session|réunion|conférence|assemblée)\b/i

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
  closedEver: { en: 'Closed mandates', fr: 'Mandats clos', ar: 'ما أُنجز أو أُنهي' },
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

export const CONTENTS: ByLanguage<string> = {
  en: 'Contents',
  fr: 'Table des matières',
  ar: 'الفهرس',
}

/** Headings of tables, and of their columns. */
export const COLUMNS_OF_REPORT = {
  number: { en: 'No.', fr: 'N°', ar: 'الرقم' },
  sources: { en: 'Source documents', fr: 'Documents sources', ar: 'الوثائق المصدر' },
  issuedBy: {
    en: 'Issuing body and session',
    fr: 'Organe émetteur et session',
    ar: 'الجهة المصدرة والدورة',
  },
  paragraphs: { en: 'Paragraphs', fr: 'Paragraphes', ar: 'الفقرات' },
  matter: { en: 'Matter', fr: 'Question', ar: 'المسألة' },
  cause: { en: 'Cause', fr: 'Cause', ar: 'السبب' },
  reason: { en: 'Reason given', fr: 'Motif indiqué', ar: 'السبب المذكور' },
  mandates: { en: 'Mandates', fr: 'Mandats', ar: 'التكليفات' },
  actions: { en: 'Actions', fr: 'Mesures', ar: 'الإجراءات' },
  outstanding: { en: 'Outstanding', fr: 'En suspens', ar: 'غير المنجز' },
  overdue: { en: 'Overdue', fr: 'Échéance dépassée', ar: 'تجاوز الموعد' },
  taken: { en: 'Action taken', fr: 'Mesures prises', ar: 'الإجراءات المتخذة' },
  next: {
    en: 'Next step and deadline',
    fr: 'Prochaine étape et échéance',
    ar: 'الخطوة التالية والموعد',
  },
  given: { en: 'Given on', fr: 'Confié le', ar: 'تاريخ التكليف' },
  measure: { en: 'Measure', fr: 'Mesure demandée', ar: 'التدبير' },
  replied: { en: 'Replies received', fr: 'Réponses reçues', ar: 'الردود الواردة' },
  silent: { en: 'No reply recorded', fr: 'Aucune réponse enregistrée', ar: 'لم يسجل أي رد' },
  closedOn: { en: 'Closed on', fr: 'Clos le', ar: 'تاريخ الإنهاء' },
  basis: { en: 'Basis', fr: 'Fondement', ar: 'السند' },
  earlier: { en: 'Repeats', fr: 'Reprend', ar: 'مكرر من' },
  later: { en: 'Repeated by', fr: 'Repris par', ar: 'كرره' },
  meaning: { en: 'Meaning', fr: 'Signification', ar: 'المعنى' },
  meanings: { en: 'Words for status', fr: 'Termes employés pour l’état', ar: 'مصطلحات الحالة' },
  /** The day of a paper, or else that of the entry which rests on it. */
  dated: { en: 'Dated or reported', fr: 'Datée ou signalée le', ar: 'تاريخ المستند أو القيد' },
  confidentiality: { en: 'Confidentiality', fr: 'Confidentialité', ar: 'السرية' },
  byDepartment: {
    en: 'Mandates by leading department',
    fr: 'Mandats par département responsable',
    ar: 'التكليفات بحسب الإدارة المسؤولة',
  },
  ageing: {
    en: 'Outstanding mandates by session of origin',
    fr: 'Mandats en suspens, par session d’origine',
    ar: 'التكليفات غير المنجزة بحسب الدورة التي نشأت فيها',
  },
  origin: { en: 'Session of origin', fr: 'Session d’origine', ar: 'دورة النشأة' },
} satisfies Record<string, ByLanguage<string>>

/** The last row of a table of counts. */
export const TOTAL: ByLanguage<string> = { en: 'Total', fr: 'Total', ar: 'المجموع' }

export const NO_DEPARTMENT: ByLanguage<string> = {
  en: 'No department recorded',
  fr: 'Aucun département enregistré',
  ar: 'لا توجد إدارة مسجلة',
}

export const ALL_STATES: ByLanguage<string> = { en: 'All', fr: 'Tous', ar: 'الجميع' }

/** The period that the report covers: from the day on which the last meeting began. */
export const coverage: Sentence<
  [lastMeeting: string | null, since: CivilDate | null, day: CivilDate]
> = {
  en: (last, since, day) =>
    since === null || last === null
      ? `This report covers the period up to ${longDate(day, 'en')}.`
      : `This report covers the period from ${longDate(since, 'en')} (${last}) to ${longDate(day, 'en')}.`,
  fr: (last, since, day) =>
    since === null || last === null
      ? `Le présent rapport couvre la période allant jusqu’au ${longDate(day, 'fr')}.`
      : `Le présent rapport couvre la période allant du ${longDate(since, 'fr')} (${last}) au ${longDate(day, 'fr')}.`,
  ar: (last, since, day) =>
    since === null || last === null
      ? `يشمل هذا التقرير الفترة المنتهية في ${longDate(day, 'ar')}.`
      : `يشمل هذا التقرير الفترة من ${longDate(since, 'ar')} (${isolate(last, 'ar')}) إلى ${longDate(day, 'ar')}.`,
}

/** Which mandates stand under those without update since the last meeting. */
export const SILENT_SINCE: Sentence<[lastMeeting: string, since: CivilDate, day: CivilDate]> = {
  en: (last, since, day) =>
    `Outstanding mandates of every kind that were given before the ${last}, and about which nothing was recorded from its first day, ${longDate(since, 'en')}, to ${longDate(day, 'en')}.`,
  fr: (last, since, day) =>
    `Mandats en suspens de toute nature, confiés avant la dernière session (${last}) et au sujet desquels rien n’a été enregistré du ${longDate(since, 'fr')}, premier jour de celle-ci, au ${longDate(day, 'fr')}.`,
  ar: (last, since, day) =>
    `التكليفات غير المنجزة من أي نوع التي صدرت قبل الدورة السابقة (${last}) ولم يُسجل بشأنها شيء من ${longDate(since, 'ar')}، أول أيام تلك الدورة، إلى ${longDate(day, 'ar')}.`,
}

/** The same where there was no meeting before. */
export const SILENT_EVER: Sentence<[day: CivilDate]> = {
  en: day =>
    `Outstanding mandates of every kind about which nothing was recorded by ${longDate(day, 'en')}.`,
  fr: day =>
    `Mandats en suspens de toute nature, au sujet desquels rien n’a été enregistré jusqu’au ${longDate(day, 'fr')}.`,
  ar: day => `التكليفات غير المنجزة من أي نوع التي لم يُسجل بشأنها شيء حتى ${longDate(day, 'ar')}.`,
}

/** How statuses come about, and up to when. */
export const METHOD: Sentence<[day: CivilDate]> = {
  en: day =>
    `Statuses are those reported by the departments and recorded by ${longDate(day, 'en')}, the cut-off date of this report. Recording a mandate as implemented requires a date and at least one item of evidence. Where nothing was reported, the report says that no information is recorded.`,
  fr: day =>
    `Les états indiqués sont ceux que les départements ont signalés et qui étaient enregistrés au ${longDate(day, 'fr')}, date d’arrêté du présent rapport. Une mise en œuvre ne peut être enregistrée comme achevée sans date ni pièce justificative. Lorsque rien n’a été signalé, le rapport indique qu’aucune information n’est enregistrée.`,
  ar: day =>
    `الحالات المبينة هي التي أبلغت عنها الإدارات وسُجلت حتى ${longDate(day, 'ar')}، وهو التاريخ المرجعي لهذا التقرير. ويُشترط لتسجيل تكليف بوصفه منفذا ذكر التاريخ ومستند إثبات واحد على الأقل. وحيث لم يُبلغ عن شيء، يذكر التقرير أنه لا توجد معلومات مسجلة.`,
}

export const WORDS_FOR_STATUS: ByLanguage<string> = {
  en: 'The words for status are used in the following sense.',
  fr: 'Les termes employés pour l’état de la mise en œuvre s’entendent comme suit.',
  ar: 'تُستخدم مصطلحات الحالة بالمعاني التالية.',
}

/** Before the table of the documents. */
export const sources: Sentence<[documents: number]> = {
  en: documents =>
    `The mandates were given in the following ${documents === 1 ? 'document' : 'documents'}.`,
  fr: documents =>
    documents === 1
      ? 'Les mandats ont été confiés dans le document suivant.'
      : 'Les mandats ont été confiés dans les documents suivants.',
  ar: documents =>
    documents === 1
      ? 'أُسندت التكليفات في الوثيقة التالية.'
      : documents === 2
        ? 'أُسندت التكليفات في الوثيقتين التاليتين.'
        : 'أُسندت التكليفات في الوثائق التالية.',
}

/** Where a document was printed as an annex to another. */
export const annexOf: Sentence<[annex: string]> = {
  en: annex => `annex ${annex}`,
  fr: annex => `annexe ${annex}`,
  ar: annex => `المرفق ${isolate(annex, 'ar')}`,
}

/** What the report is about; `hadMeeting`: whether there was a meeting before, and so a time before the period. */
export const covers: Sentence<
  [mandates: string, outstanding: number, closed: number, actions: string, hadMeeting: boolean]
> = {
  en: (mandates, outstanding, closed, actions, hadMeeting) =>
    hadMeeting
      ? `This report covers ${mandates} (outstanding: ${outstanding}; closed at the last meeting or since: ${closed}) and ${actions}. Mandates closed earlier are not counted.`
      : `This report covers ${mandates} (outstanding: ${outstanding}; closed: ${closed}) and ${actions}.`,
  fr: (mandates, outstanding, closed, actions, hadMeeting) =>
    hadMeeting
      ? `Le présent rapport porte sur ${mandates} (en suspens\u00a0: ${outstanding}\u00a0; clos lors de la dernière session ou depuis\u00a0: ${closed}) et ${actions}. Les mandats clos auparavant ne sont pas comptés.`
      : `Le présent rapport porte sur ${mandates} (en suspens\u00a0: ${outstanding}\u00a0; clos\u00a0: ${closed}) et ${actions}.`,
  ar: (mandates, outstanding, closed, actions, hadMeeting) =>
    hadMeeting
      ? `في هذا التقرير ${mandates} (غير المنجز منها: ${outstanding}؛ وما أُنجز أو أُنهي في الدورة السابقة أو بعدها: ${closed})، و${actions}. ولا تُحسب التكليفات التي أُنجزت أو أُنهيت قبل ذلك.`
      : `في هذا التقرير ${mandates} (غير المنجز منها: ${outstanding}؛ وما أُنجز أو أُنهي: ${closed})، و${actions}.`,
}

export const NOTHING_TO_REPORT: ByLanguage<string> = {
  en: 'No mandate is recorded as outstanding, and none as closed in the period.',
  fr: 'Aucun mandat n’est enregistré comme étant en suspens, ni comme ayant été clos pendant la période.',
  ar: 'لا يوجد أي تكليف مسجل بوصفه غير منجز، ولا بوصفه مُنهى خلال الفترة.',
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
    fr: 'Aucun commencement de mise en œuvre n’est enregistré.',
    ar: 'لم يُسجل الشروع في أي إجراء.',
  },
  'in-progress': {
    en: 'At least one action has begun.',
    fr: 'Une mesure au moins a été engagée.',
    ar: 'شُرع في إجراء واحد على الأقل.',
  },
  'partially-implemented': {
    en: 'Some distinct elements are finished, with evidence; others are not.',
    fr: 'Certains éléments distincts sont achevés, pièces à l’appui\u00a0; d’autres ne le sont pas.',
    ar: 'أُنجزت بعض العناصر بمستندات إثبات، ولم تُنجز عناصر أخرى.',
  },
  implemented: {
    en: 'All elements are finished, with a date and evidence.',
    fr: 'Tous les éléments sont achevés, avec date et pièce justificative.',
    ar: 'أُنجزت جميع العناصر، مع ذكر التاريخ ومستند إثبات.',
  },
  ongoing: {
    en: 'A continuing or recurring mandate, reported by what was done in the period.',
    fr: 'Mandat continu ou périodique, dont il est rendu compte par ce qui a été fait pendant la période.',
    ar: 'تكليف مستمر أو دوري، يُبلغ عما أُنجز بشأنه خلال الفترة.',
  },
  blocked: {
    en: 'Implementation cannot proceed at present; the cause is given.',
    fr: 'La mise en œuvre ne peut se poursuivre pour l’instant\u00a0; la cause est indiquée.',
    ar: 'تعذرت مواصلة التنفيذ حاليا، مع بيان السبب.',
  },
  overtaken: {
    en: 'Events have removed its object; it is closed only when the meeting so decides.',
    fr: 'Les événements l’ont privé d’objet\u00a0; il n’est clos que si la réunion en décide ainsi.',
    ar: 'زال موضوعه بفعل الأحداث؛ ولا يُنهى إلا بقرار من الاجتماع.',
  },
  superseded: {
    en: 'A later mandate, which is named, takes its place.',
    fr: 'Un mandat ultérieur, désigné, le remplace.',
    ar: 'حل محله تكليف لاحق، مع ذكره.',
  },
  discontinued: {
    en: 'Ended by a decision, or proposed to be.',
    fr: 'Clos par une décision, ou dont la clôture est proposée.',
    ar: 'أُنهي بقرار، أو يُقترح إنهاؤه.',
  },
}

/** Why a mandate counts as closed. */
export const decisionOf: Sentence<[meeting: string]> = {
  en: meeting => `decision: ${meeting}`,
  fr: meeting => `décision\u00a0: ${meeting}`,
  ar: meeting => arabic`قرار: ${meeting}`,
}

export const laterMandate: Sentence<[id: string]> = {
  en: id => `later mandate: ${id}`,
  fr: id => `mandat ultérieur\u00a0: ${id}`,
  ar: id => `التكليف اللاحق: ${isolate(id, 'ar')}`,
}

/** After what the secretariat reports as done. */
export const takenNoteOf: Sentence<[meeting: string]> = {
  en: meeting => `noted by: ${meeting}`,
  fr: meeting => `prise de note\u00a0: ${meeting}`,
  ar: meeting => arabic`أخذ العلم: ${meeting}`,
}

/** A status that a meeting decided on. */
export const decidedAt: Sentence<[status: string, meeting: string]> = {
  en: (status, meeting) => `${status} (decision: ${meeting})`,
  fr: (status, meeting) => `${status} (décision\u00a0: ${meeting})`,
  ar: (status, meeting) => arabic`${status} (قرار: ${meeting})`,
}

/** The department that leads, and those that contribute. */
export const withContributors: Sentence<[lead: string, others: string]> = {
  en: (lead, others) => `${lead}; in support: ${others}`,
  fr: (lead, others) => `${lead}\u00a0; en appui\u00a0: ${others}`,
  ar: (lead, others) => arabic`${lead}؛ الجهات المساندة: ${others}`,
}

/** Before the newest part of a long story. */
export const earlierEntries: Sentence<[count: number]> = {
  en: count => `[earlier entries in the record: ${count}]`,
  fr: count => `[entrées antérieures dans la fiche\u00a0: ${count}]`,
  ar: count => `[قيود سابقة في السجل: ${count}]`,
}

export const HOW_REPLIES_ARE_COUNTED: ByLanguage<string> = {
  en: 'This part tells what the Member States have replied, independently of the action taken by the Secretariat. Replies are counted of the States to which each request is addressed: as a rule, those that were members, and not suspended, on the date of the document. Annex IV names them. The absence of a reply from the records does not mean that nothing was done.',
  fr: 'La présente partie rend compte des réponses des États membres, indépendamment des mesures prises par le Secrétariat. Les réponses sont rapportées au nombre d’États auxquels chaque demande est adressée\u00a0: en règle générale, ceux qui, à la date du document, étaient membres et n’étaient pas suspendus. L’annexe IV les désigne. L’absence de réponse enregistrée ne signifie pas que rien n’a été fait.',
  ar: 'يبين هذا الجزء ردود الدول الأعضاء، بمعزل عن الإجراءات التي اتخذتها الأمانة. وتُنسب الردود إلى عدد الدول الموجه إليها كل طلب، وهي كقاعدة عامة الدول التي كانت أعضاء في تاريخ الوثيقة ولم تكن عضويتها معلقة. ويسميها المرفق الرابع. ولا يعني عدم تسجيل رد أنه لم يُتخذ أي إجراء.',
}

/** A reply whose content is kept to the secretariat. */
export const REPLY_RECEIVED: ByLanguage<string> = {
  en: 'reply received',
  fr: 'réponse reçue',
  ar: 'ورد رد',
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

/** What the meeting is asked to do, in the summary. */
export const ASKED_TO_CONSIDER: ByLanguage<string> = {
  en: 'The meeting is asked to take note of this report and to consider the matters listed under “Matters calling for attention”.',
  fr: 'La réunion est invitée à prendre note du présent rapport et à examiner les questions énumérées sous «\u00a0Questions appelant l’attention\u00a0».',
  ar: 'يُرجى من الاجتماع أن يأخذ علما بهذا التقرير وأن ينظر في المسائل الواردة تحت «مسائل تستدعي الاهتمام».',
}

/** The same where no matter calls for attention. */
export const ASKED_TO_TAKE_NOTE: ByLanguage<string> = {
  en: 'The meeting is asked to take note of this report.',
  fr: 'La réunion est invitée à prendre note du présent rapport.',
  ar: 'يُرجى من الاجتماع أن يأخذ علما بهذا التقرير.',
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

/** Left for people to write, in a draft. */
export const OBSERVATIONS_SLOT: ByLanguage<string> = {
  en: '[Observations of the Secretary-General: to be drafted.]',
  fr: '[Observations du Secrétaire général\u00a0: à rédiger.]',
  ar: '[ملاحظات الأمين العام: تُحرر لاحقا.]',
}

export const TAKE_NOTE: ByLanguage<string> = {
  en: 'The meeting may wish to take note of this report.',
  fr: 'La réunion souhaitera peut-être prendre note du présent rapport.',
  ar: 'لعل الاجتماع يود أن يأخذ علما بهذا التقرير.',
}

/** Before the mandates that the meeting may have something to say about; what, is its own affair. */
export const GUIDANCE_WANTED: ByLanguage<string> = {
  en: 'It may wish to give its guidance on the mandates listed below. Whether a mandate is renewed, merged with another or discontinued is for the meeting to decide.',
  fr: 'Elle souhaitera peut-être donner des orientations sur les mandats énumérés ci-après. C’est à elle qu’il appartient de décider si un mandat est reconduit, fusionné avec un autre ou clos.',
  ar: 'ولعله يود أن يقدم توجيهاته بشأن التكليفات الواردة أدناه. وله وحده أن يقرر تجديد تكليف ما أو دمجه مع غيره أو إنهاءه.',
}

/** The place and the days of a meeting on the cover. */
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
    [
      place && isolate(place, 'ar'),
      from === null ? 'يحدد الموعد لاحقا' : `${dateSpan(from, to, 'ar')}\u00a0م`,
    ]
      .filter(Boolean)
      .join('، '),
}

/** The day as of which the report is told, on the cover. */
export const situationOn: Sentence<[day: CivilDate]> = {
  en: day => `As at ${longDate(day, 'en')}`,
  fr: day => `Situation au ${longDate(day, 'fr')}`,
  ar: day => `الحالة في ${longDate(day, 'ar')}\u00a0م`,
}

/** Days of the other calendar that were computed, and not recorded: for whoever checks the draft. */
export const computedDays: Sentence<[days: string]> = {
  en: days => `${days}, computed`,
  fr: days => `${days}, date calculée`,
  ar: days => `${days}، تاريخ محسوب`,
}

/** A line each, for a person to fill in. */
export const SIGN_OFF: ByLanguage<readonly string[]> = {
  en: [
    'Place: ____________________',
    'Date: ____________________',
    'For the Secretary-General: ____________________',
  ],
  fr: [
    'Lieu\u00a0: ____________________',
    'Date\u00a0: ____________________',
    'Pour le Secrétaire général\u00a0: ____________________',
  ],
  ar: [
    'المكان: ____________________',
    'التاريخ: ____________________',
    'عن الأمين العام: ____________________',
  ],
}

export const REPLIED_OF: Sentence<[replied: number, asked: number]> = {
  en: (replied, asked) => `${replied}\u00a0of\u00a0${asked}`,
  fr: (replied, asked) => `${replied}\u00a0sur\u00a0${asked}`,
  ar: (replied, asked) => `${replied}\u00a0من\u00a0${asked}`,
}

export const symbolAndParagraph: Sentence<[symbol: string, paragraph: string]> = {
  en: (symbol, paragraph) => `${symbol}, ${paragraph}`,
  fr: (symbol, paragraph) => `${symbol}, ${paragraph}`,
  ar: (symbol, paragraph) => `${isolate(symbol, 'ar')}، ${paragraph}`,
}

/** Beside a paper that goes before ministers without its symbol. */
export const FINAL_WITHOUT_SYMBOL: ByLanguage<string> = {
  en: `This final report has no symbol: “${SYMBOL_TO_BE_ASSIGNED.en}” stands on its cover. To give it one: --symbol SYMBOL`,
  fr: `Ce rapport définitif n’a pas de cote\u00a0: sa couverture porte «\u00a0${SYMBOL_TO_BE_ASSIGNED.fr}\u00a0». Pour lui en donner une\u00a0: --symbol COTE`,
  ar: `هذا التقرير النهائي بلا رمز: على غلافه عبارة «${SYMBOL_TO_BE_ASSIGNED.ar}». ولإعطائه رمزا: ${isolate('--symbol SYMBOL', 'ar')}`,
}

/** Beside a report to a meeting that cannot receive it any more. */
export const meetingOver: Sentence<[meeting: string, last: CivilDate]> = {
  en: (meeting, last) =>
    `${meeting} was over on ${longDate(last, 'en')}, before the day of which this report tells. For an earlier day: --as-of DATE`,
  fr: (meeting, last) =>
    `${meeting} a pris fin le ${longDate(last, 'fr')}, avant la date à laquelle ce rapport est arrêté. Pour une date antérieure\u00a0: --as-of DATE`,
  ar: (meeting, last) =>
    `انتهى ${isolate(meeting, 'ar')} في ${longDate(last, 'ar')}، أي قبل تاريخ هذا التقرير. لتاريخ أسبق: ${isolate('--as-of DATE', 'ar')}`,
}

export const meetingCancelled: Sentence<[meeting: string]> = {
  en: meeting => `${meeting} was cancelled: this report has nobody to go to.`,
  fr: meeting => `${meeting} a été annulée\u00a0: ce rapport est sans destinataire.`,
  ar: meeting => `أُلغي ${isolate(meeting, 'ar')}: لا جهة يُقدم إليها هذا التقرير.`,
}
