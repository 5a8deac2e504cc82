// The words of the report to a ministerial meeting, in every format.
import type { CivilDate } from '../base/civil-date.ts'
import {
  type ByLanguage,
  type Language,
  languageName,
  type LanguageTag,
  type Sentence,
} from '../base/language.ts'
import type { Status } from '../base/vocabulary.ts'
import { dateSpan, longDate } from './dates.ts'
import { arabic, isolate } from './isolate.ts'
import { afterThe, annexInArabic, genitive, withArticle } from './names.ts'
import type { MeetingNamed } from './show.ts'
import { counted, type Forms } from './plural.ts'

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
  ar: 'الرمز يُحدد لاحقا',
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

/** The marking on every page of the internal version. */
export const INTERNAL_MARK: ByLanguage<string> = { en: 'INTERNAL', fr: 'INTERNE', ar: 'داخلي' }

export const INCOMPLETE: ByLanguage<string> = {
  en: 'Incomplete: some records could not be read',
  fr: 'Incomplet\u00a0: certaines fiches n’ont pas pu être lues',
  ar: 'غير مكتمل: تعذرت قراءة بعض السجلات',
}

/** All language versions are made from the same records, so each of the working languages is an original. */
export const originalIn: (languages: readonly LanguageTag[], language: Language) => string = (
  languages,
  language,
) => {
  const names = languages.map(each => languageName(each, language))
  return ORIGINAL[language] + names.join({ en: ', ', fr: ', ', ar: ' وب' }[language])
}

const ORIGINAL: ByLanguage<string> = { en: 'Original: ', fr: 'Original\u00a0: ', ar: 'الأصل: ب' }

export const submittedTo: Sentence<[meeting: string]> = {
  en: meeting => `Submitted to the ${afterThe(meeting)}`,
  fr: meeting => {
    const named = withArticle(meeting)
    return named ? `Présenté ${named.à}` : `Destinataire\u00a0: ${meeting}`
  },
  ar: meeting => arabic`مقدم إلى ${genitive(meeting)}`,
}

/** The titles of the parts and of the annexes. */
export const SECTIONS = {
  summary: { en: 'Summary', fr: 'Résumé', ar: 'موجز' },
  overview: { en: 'Overview', fr: 'Vue d’ensemble', ar: 'نظرة عامة' },
  attention: {
    en: 'Matters calling for attention',
    fr: 'Questions appelant l’attention',
    ar: 'مسائل تستدعي الاهتمام',
  },
  implementation: {
    en: 'Decision and implementation',
    fr: 'Décision et mise en œuvre',
    ar: 'القرار والتنفيذ',
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
  sources: { en: 'Sources and method', fr: 'Sources et méthode', ar: 'المصادر والمنهج' },
  texts: {
    en: 'Full text of the mandates that were shortened',
    fr: 'Texte intégral des mandats abrégés',
    ar: 'النص الكامل للتكليفات المختصرة',
  },
  evidence: {
    en: 'Register of evidence',
    fr: 'Registre des pièces justificatives',
    ar: 'سجل مستندات الإثبات',
  },
  continuity: {
    en: 'Continuity with earlier and later sessions',
    fr: 'Continuité avec les sessions antérieures et ultérieures',
    ar: 'الصلة بالدورات السابقة واللاحقة',
  },
} satisfies Record<string, ByLanguage<string>>

export const CONTENTS: ByLanguage<string> = {
  en: 'Contents',
  fr: 'Table des matières',
  ar: 'الفهرس',
}

/** The headings of tables and columns. */
export const COLUMNS_OF_REPORT = {
  number: { en: 'No.', fr: 'N°', ar: 'الرقم' },
  session: { en: 'Session', fr: 'Session', ar: 'الدورة' },
  total: { en: 'Total', fr: 'Total', ar: 'المجموع' },
  decision: { en: 'Decision', fr: 'Décision', ar: 'القرار' },
  step: {
    en: 'Status and next step',
    fr: 'État et prochaine étape',
    ar: 'الحالة والخطوة التالية',
  },
  reply: { en: 'Reply', fr: 'Réponse', ar: 'الرد' },
  stateOfPlay: {
    en: 'Status and last report (date)',
    fr: 'État et dernière information (date)',
    ar: 'الحالة وآخر إفادة (تاريخها)',
  },
  byGroup: { en: 'Mandates by status', fr: 'Mandats par état', ar: 'التكليفات بحسب الحالة' },
  state: { en: 'Member State', fr: 'État membre', ar: 'الدولة العضو' },
  sources: { en: 'Source documents', fr: 'Documents sources', ar: 'وثائق المصدر' },
  issuedBy: {
    en: 'Issuing body and session',
    fr: 'Organe auteur et session',
    ar: 'الجهة المصدرة والدورة',
  },
  paragraphs: { en: 'Paragraphs', fr: 'Paragraphes', ar: 'الفقرات' },
  cause: { en: 'Cause', fr: 'Cause', ar: 'السبب' },
  reason: { en: 'Reason given', fr: 'Motif indiqué', ar: 'السبب المذكور' },
  mandates: { en: 'Mandates', fr: 'Mandats', ar: 'التكليفات' },
  outstanding: { en: 'Outstanding', fr: 'En suspens', ar: 'غير المنجز' },
  overdue: { en: 'Overdue', fr: 'Échéance dépassée', ar: 'المتأخر' },
  taken: { en: 'Implementation', fr: 'Mise en œuvre', ar: 'التنفيذ' },
  given: { en: 'Given on', fr: 'Confiés le', ar: 'تاريخ التكليف' },
  replied: { en: 'Replies received', fr: 'Réponses reçues', ar: 'الردود الواردة' },
  closedOn: { en: 'Closed on', fr: 'Clos le', ar: 'تاريخ الإنجاز أو الإنهاء' },
  basis: { en: 'Basis', fr: 'Fondement', ar: 'السند' },
  earlier: { en: 'Renews', fr: 'Reconduit', ar: 'مجدد من' },
  later: { en: 'Renewed by', fr: 'Reconduit par', ar: 'جُدد في' },
  meaning: { en: 'Meaning', fr: 'Signification', ar: 'المعنى' },
  meanings: { en: 'Status terms', fr: 'Terminologie', ar: 'مصطلحات الحالة' },
  byDepartment: {
    en: 'Mandates by lead department',
    fr: 'Mandats par département chef de file',
    ar: 'التكليفات بحسب الإدارة المسؤولة',
  },
  ageing: {
    en: 'Outstanding mandates by session of origin',
    fr: 'Mandats en suspens, par session d’origine',
    ar: 'التكليفات غير المنجزة بحسب الدورة المصدرة',
  },
  originYear: { en: 'Year of origin', fr: 'Année d’origine', ar: 'سنة الصدور' },
  origin: { en: 'Session of origin', fr: 'Session d’origine', ar: 'الدورة المصدرة' },
} satisfies Record<string, ByLanguage<string>>

export const NO_SUBJECT: ByLanguage<string> = {
  en: 'No subject recorded',
  fr: 'Aucun thème enregistré',
  ar: 'لا يوجد موضوع مسجل',
}

export const NO_DEPARTMENT: ByLanguage<string> = {
  en: 'No department recorded',
  fr: 'Aucun département enregistré',
  ar: 'لا توجد إدارة مسجلة',
}

/** The period of the report: it begins on the day on which the last meeting began. */
export const coverage: Sentence<
  [lastMeeting: string | null, since: CivilDate | null, day: CivilDate]
> = {
  en: (last, since, day) =>
    since === null || last === null
      ? `This report covers the period up to ${longDate(day, 'en')}.`
      : `This report covers the period from ${longDate(since, 'en')} (${last}) to ${longDate(day, 'en')}.`,
  fr: (last, since, day) =>
    since === null || last === null
      ? `Le présent rapport porte sur la période qui s’achève le ${longDate(day, 'fr')}.`
      : `Le présent rapport porte sur la période du ${longDate(since, 'fr')} (${last}) au ${longDate(day, 'fr')}.`,
  ar: (last, since, day) =>
    since === null || last === null
      ? `يشمل هذا التقرير الفترة المنتهية في ${longDate(day, 'ar')}.`
      : `يشمل هذا التقرير الفترة من ${longDate(since, 'ar')} (${isolate(last, 'ar')}) إلى ${longDate(day, 'ar')}.`,
}

/** Which mandates count as having no update since the last meeting. */
export const SILENT_SINCE: Sentence<[lastMeeting: string, since: CivilDate, day: CivilDate]> = {
  en: (last, since, day) =>
    `Outstanding mandates of every kind that were given before the ${afterThe(last)}, and about which nothing was recorded from its first day, ${longDate(since, 'en')}, to ${longDate(day, 'en')}.`,
  fr: (last, since, day) =>
    `Mandats en suspens de toute nature, confiés avant la dernière session (${last}) et au sujet desquels rien n’a été enregistré du ${longDate(since, 'fr')}, premier jour de celle-ci, au ${longDate(day, 'fr')}.`,
  ar: (last, since, day) =>
    `التكليفات غير المنجزة، أيا كان نوعها، التي صدرت قبل الدورة السابقة (${last}) ولم يُسجل بشأنها شيء من ${longDate(since, 'ar')}، أول أيام تلك الدورة، إلى ${longDate(day, 'ar')}.`,
}

/** The same without an earlier meeting. */
export const SILENT_EVER: Sentence<[day: CivilDate]> = {
  en: day =>
    `Outstanding mandates of every kind about which nothing was recorded up to ${longDate(day, 'en')}.`,
  fr: day =>
    `Mandats en suspens de toute nature, au sujet desquels rien n’a été enregistré jusqu’au ${longDate(day, 'fr')}.`,
  ar: day =>
    `التكليفات غير المنجزة، أيا كان نوعها، التي لم يُسجل بشأنها شيء حتى ${longDate(day, 'ar')}.`,
}

/** How statuses are determined, and up to which day. */
export const METHOD: Sentence<[day: CivilDate]> = {
  en: day =>
    `Statuses are those reported by the departments, as recorded on ${longDate(day, 'en')}, the cut-off date of this report. A mandate can be recorded as implemented only with a date and at least one item of evidence. Where nothing was reported, this report says “No action recorded”.`,
  fr: day =>
    `Les états indiqués sont ceux que les départements avaient communiqués au ${longDate(day, 'fr')}, date de clôture des données. Une mise en œuvre ne peut être enregistrée comme achevée sans date ni pièce justificative. Lorsque rien n’a été communiqué, le rapport porte la mention «\u00a0Aucune action enregistrée\u00a0».`,
  ar: day =>
    `الحالات المبينة هي التي أبلغت عنها الإدارات وسُجلت حتى ${longDate(day, 'ar')}، وهو التاريخ المرجعي لهذا التقرير. ولا تُسجل الحالة «منفّذ» إلا مع ذكر التاريخ ومستند إثبات واحد على الأقل. وإذا لم يُبلغ عن شيء وردت في التقرير عبارة «لم يُسجل أي إجراء».`,
}

export const WORDS_FOR_STATUS: ByLanguage<string> = {
  en: 'The statuses have the following meanings.',
  fr: 'Les états de la mise en œuvre s’entendent comme suit.',
  ar: 'تُستخدم مصطلحات الحالة بالمعاني التالية.',
}

/** The sentence before the table of documents. */
export const sources: Sentence<[documents: number]> = {
  en: documents =>
    `The mandates were given in the following ${documents === 1 ? 'document' : 'documents'}.`,
  fr: documents =>
    documents === 1
      ? 'Les mandats ont été confiés dans le document suivant.'
      : 'Les mandats ont été confiés dans les documents suivants.',
  ar: documents =>
    documents === 1
      ? 'أُسندت التكليفات بموجب الوثيقة التالية.'
      : documents === 2
        ? 'أُسندت التكليفات بموجب الوثيقتين التاليتين.'
        : 'أُسندت التكليفات بموجب الوثائق التالية.',
}

/** The citation of a document that was printed as an annex to another. */
export const annexOf: Sentence<[annex: string]> = {
  en: annex => `annex ${annex}`,
  fr: annex => `annexe ${annex}`,
  ar: annex => `المرفق ${annexInArabic(annex)}`,
}

export const NOTHING_TO_REPORT: ByLanguage<string> = {
  en: 'No mandate is outstanding, and none was closed in the period.',
  fr: 'Aucun mandat n’est en suspens et aucun n’a été clos pendant la période.',
  ar: 'لا يوجد تكليف غير منجز، ولم يُنجز أو يُنه أي تكليف خلال الفترة.',
}

/** The meaning of each status, and its basis. */
export const STATUS_MEANINGS: Record<Status, ByLanguage<string>> = {
  'not-started': {
    en: 'No work is recorded as begun.',
    fr: 'Aucun commencement de mise en œuvre n’est enregistré.',
    ar: 'لم يُسجل الشروع في أي عمل.',
  },
  'in-progress': {
    en: 'At least one action has begun.',
    fr: 'Une action au moins a été engagée.',
    ar: 'شُرع في إجراء واحد على الأقل.',
  },
  'partially-implemented': {
    en: 'Some distinct elements are finished, with evidence; others are not.',
    fr: 'Certains éléments distincts sont achevés, pièces justificatives à l’appui\u00a0; d’autres ne le sont pas.',
    ar: 'أُنجزت بعض العناصر، مع ذكر مستندات إثبات، ولم تُنجز عناصر أخرى.',
  },
  implemented: {
    en: 'All elements are finished, with a date and evidence.',
    fr: 'Tous les éléments sont achevés, avec date et pièce justificative.',
    ar: 'أُنجزت جميع العناصر، مع ذكر التاريخ ومستند إثبات.',
  },
  ongoing: {
    en: 'A continuing or recurring mandate, reported by what was done in the period.',
    fr: 'Mandat continu ou périodique\u00a0; le rapport indique ce qui a été fait pendant la période.',
    ar: 'تكليف مستمر أو دوري، يُبلغ عما أُنجز بشأنه خلال الفترة.',
  },
  blocked: {
    en: 'Implementation cannot proceed at present; the cause is given.',
    fr: 'La mise en œuvre ne peut se poursuivre pour l’instant\u00a0; la cause est indiquée.',
    ar: 'تتعذر مواصلة التنفيذ حاليا، والسبب مبين.',
  },
  overtaken: {
    en: 'Events have made the mandate unnecessary; it is closed only if the session so decides.',
    fr: 'Les événements ont privé le mandat d’objet\u00a0; il n’est clos que si la session en décide ainsi.',
    ar: 'زال موضوع التكليف بفعل الأحداث؛ ولا يُنهى إلا بقرار من الدورة.',
  },
  superseded: {
    en: 'A later mandate, named in the report, replaces it.',
    fr: 'Un mandat ultérieur, indiqué dans le rapport, le remplace.',
    ar: 'حل محله تكليف لاحق مذكور في التقرير.',
  },
  discontinued: {
    en: 'Closed by a decision, or proposed for closure.',
    fr: 'Mandat clos par une décision, ou dont la clôture est proposée.',
    ar: 'أُنهي بقرار، أو يُقترح إنهاؤه.',
  },
}

/** The basis of a closed mandate. */
export const decisionOf: Sentence<[meeting: string]> = {
  en: meeting => `decision of the ${afterThe(meeting)}`,
  fr: meeting => `décision${ofMeeting(meeting)}`,
  ar: meeting => arabic`قرار ${genitive(meeting)}`,
}

/** @param citation the citation of the later mandate */
export const laterMandate: Sentence<[citation: string]> = {
  en: citation => `renewed by ${citation}`,
  fr: citation => `reconduit par ${citation}`,
  ar: citation => `جُدد في ${citation}`,
}

/** The sentence after what the secretariat reports as done. */
export const takenNoteOf: Sentence<[meeting: string]> = {
  en: meeting => `noted by the ${afterThe(meeting)}`,
  fr: meeting => {
    const named = withArticle(meeting)
    return named ? `${named.le} en a pris note` : `note prise par\u00a0: ${meeting}`
  },
  ar: meeting => arabic`أُخذ العلم به في: ${meeting}`,
}

function ofMeeting(meeting: string): string {
  const named = withArticle(meeting)
  return named ? ` ${named.de}` : `\u00a0: ${meeting}`
}

/** A status that a meeting decided. It continues a label that already says "by decision". */
export const decidedAt: Sentence<[status: string, meeting: string]> = {
  en: (status, meeting) => `${status} (decision of the ${afterThe(meeting)})`,
  fr: (status, meeting) =>
    status.endsWith('décision')
      ? `${status}${ofMeeting(meeting)}`
      : `${status} (décision${ofMeeting(meeting)})`,
  ar: (status, meeting) =>
    status.endsWith('بقرار')
      ? arabic`${status} من ${genitive(meeting)}`
      : arabic`${status} (بقرار من ${genitive(meeting)})`,
}

/** The leading department, and the contributing ones. */
export const withContributors: Sentence<[lead: string, others: string]> = {
  en: (lead, others) => `${lead}; in support: ${others}`,
  fr: (lead, others) => `${lead}\u00a0; en appui\u00a0: ${others}`,
  ar: (lead, others) => arabic`${lead}، بمساندة ${others}`,
}

/** The paragraph before the table of States. */
export const HOW_REPLIES_ARE_READ: Sentence<[day: CivilDate]> = {
  en: day =>
    `This part sets out the replies received from Member States, as recorded on ${longDate(day, 'en')}, independently of the action taken by the General Secretariat. An empty cell means that no reply is recorded. It does not mean that nothing was done. A dash means that the request is not addressed to the State.`,
  fr: day =>
    `La présente partie expose les réponses reçues des États membres et enregistrées au ${longDate(day, 'fr')}, indépendamment de la suite donnée par le Secrétariat général. Une case vide signifie qu’aucune réponse n’est enregistrée, non que rien n’a été fait. Un tiret signifie que la demande n’est pas adressée à l’État.`,
  ar: day =>
    `يبين هذا الجزء ردود الدول الأعضاء المسجلة حتى ${longDate(day, 'ar')}، بمعزل عن الإجراءات التي اتخذتها الأمانة العامة. والخانة الخالية تعني أنه لم يُسجل أي رد، ولا تعني أنه لم يُتخذ أي تدبير. والشرطة تعني أن الطلب غير موجه إلى الدولة.`,
}

/** The mandates to which no State replied. */
export const NO_REPLY_TO: Sentence<[numbers: string]> = {
  en: numbers => `No reply is recorded to the requests in ${numbers}.`,
  fr: numbers => `Aucune réponse n’est enregistrée aux demandes suivantes\u00a0: ${numbers}.`,
  ar: numbers => `ولم يُسجل أي رد على الطلبات التالية: ${numbers}.`,
}

/** The text for a reply whose content is internal. */
export const REPLY_RECEIVED: ByLanguage<string> = {
  en: 'reply received',
  fr: 'réponse reçue',
  ar: 'ورد الرد',
}

/** The text where nothing was reported about a mandate. */
export const NO_ACTION: ByLanguage<string> = {
  en: 'No action recorded',
  fr: 'Aucune action enregistrée',
  ar: 'لم يُسجل أي إجراء',
}

/** The label of the next step. */
export const NEXT: ByLanguage<string> = {
  en: 'Next step',
  fr: 'Prochaine étape',
  ar: 'الخطوة التالية',
}

/** The remark between the oldest and the newest entries of a long history. */
export const entriesBetween: Sentence<[count: number]> = {
  en: count => `[${counted(count, MORE_ENTRIES, 'en')} in between]`,
  fr: count => `[${counted(count, MORE_ENTRIES, 'fr')} entre les deux]`,
  ar: count => `[${counted(count, MORE_ENTRIES, 'ar')} بين ذلك]`,
}

const MORE_ENTRIES: ByLanguage<Forms> = {
  en: { one: '# more entry', other: '# more entries' },
  fr: { one: '# autre entrée', other: '# autres entrées' },
  ar: {
    one: 'قيد آخر',
    two: 'قيدان آخران',
    few: '# قيود أخرى',
    many: '# قيدا آخر',
    other: '# قيد آخر',
  },
}

/** The link from a shortened text. */
export const FULL_TEXT: ByLanguage<string> = {
  en: 'full text in the annex',
  fr: 'texte intégral en annexe',
  ar: 'النص الكامل في المرفق',
}

/** The order of the table of decisions. */
export const IN_GROUPS = {
  document: {
    en: 'The outstanding mandates follow in the order of their documents.',
    fr: 'Les mandats en suspens sont présentés dans l’ordre de leurs documents.',
    ar: 'ترد فيما يلي التكليفات غير المنجزة بترتيب وثائقها.',
  },
  department: {
    en: 'The outstanding mandates follow by lead department.',
    fr: 'Les mandats en suspens sont présentés par département chef de file.',
    ar: 'ترد فيما يلي التكليفات غير المنجزة بحسب الإدارة المسؤولة.',
  },
  subject: {
    en: 'The outstanding mandates follow by subject.',
    fr: 'Les mandats en suspens sont présentés par thème.',
    ar: 'ترد فيما يلي التكليفات غير المنجزة بحسب الموضوع.',
  },
  body: {
    en: 'The outstanding mandates follow by issuing body.',
    fr: 'Les mandats en suspens sont présentés par organe auteur.',
    ar: 'ترد فيما يلي التكليفات غير المنجزة بحسب الجهة المصدرة.',
  },
} satisfies Record<string, ByLanguage<string>>

/** The columns of the table of decisions. */
export const SIDE_BY_SIDE: ByLanguage<string> = {
  en: 'One column has the decision, in its own words and language. The next has what was done, with its date and evidence.',
  fr: 'Une colonne contient la décision, dans ses propres termes et sa langue\u00a0; la suivante, ce qui a été fait, avec la date et les pièces justificatives.',
  ar: 'وفي أحد الأعمدة نص القرار بلغته الأصلية، وفي العمود الذي يليه ما نُفذ مع تاريخه ومستند إثباته.',
}

/** The mandates of a group that a table above already has. */
export const LISTED_ABOVE: Sentence<[numbers: string]> = {
  en: numbers => `Listed above: ${numbers}.`,
  fr: numbers => `Déjà mentionnés ci-dessus\u00a0: ${numbers}.`,
  ar: numbers => `المذكور أعلاه: ${numbers}.`,
}

/** The overdue mandates for which the first page has no room. */
export const LISTED_BELOW: Sentence<[numbers: string]> = {
  en: numbers => `Listed under “${SECTIONS.attention.en}”: ${numbers}.`,
  fr: numbers => `Mentionnés sous «\u00a0${SECTIONS.attention.fr}\u00a0»\u00a0: ${numbers}.`,
  ar: numbers => `المذكور تحت عنوان «${SECTIONS.attention.ar}»: ${numbers}.`,
}

/** The same if the report is its first page alone. */
export const ALSO_OVERDUE: Sentence<[numbers: string]> = {
  en: numbers => `Also overdue: ${numbers}.`,
  fr: numbers => `Également à échéance dépassée\u00a0: ${numbers}.`,
  ar: numbers => `وتجاوز موعده كذلك: ${numbers}.`,
}

/** The paragraphs of a part, in the table of contents. */
export const paragraphsOf: Sentence<[first: number, last: number]> = {
  en: (first, last) => (first === last ? `paragraph ${first}` : `paragraphs ${first}–${last}`),
  fr: (first, last) => (first === last ? `paragraphe ${first}` : `paragraphes ${first} à ${last}`),
  ar: (first, last) =>
    first === last
      ? `الفقرة\u00a0${first}`
      : `${last === first + 1 ? 'الفقرتان' : 'الفقرات'}\u00a0${first}–${last}`,
}

/** The text in a column of last updates. */
export const NO_UPDATE: ByLanguage<string> = { en: 'None', fr: 'Aucune', ar: 'لا يوجد' }

/** The remark at a shortened text in a table. */
export const SHORTENED: ByLanguage<string> = {
  en: 'shortened; the secretariat has the full text',
  fr: 'abrégé\u00a0; texte complet au Secrétariat général',
  ar: 'مختصر؛ النص الكامل لدى الأمانة العامة',
}

/** The words of `Page 2 of 9`, around the two numbers. */
export const PAGE_OF: ByLanguage<readonly [before: string, between: string]> = {
  en: ['Page ', ' of '],
  fr: ['Page ', ' sur '],
  ar: ['صفحة ', ' من '],
}

/** The numbers of parts: Roman numerals, or the ordinals of Arabic papers. */
const PART_NUMBERS: ByLanguage<readonly string[]> = {
  en: ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.', 'VII.', 'VIII.'],
  fr: ['I.', 'II.', 'III.', 'IV.', 'V.', 'VI.', 'VII.', 'VIII.'],
  ar: ['أولا:', 'ثانيا:', 'ثالثا:', 'رابعا:', 'خامسا:', 'سادسا:', 'سابعا:', 'ثامنا:'],
}

/** For example `IV.` */
export function partNumber(index: number, language: Language): string {
  return PART_NUMBERS[language][index] ?? ''
}

const ANNEX_NUMBERS: ByLanguage<readonly string[]> = {
  en: ['Annex I.', 'Annex II.', 'Annex III.', 'Annex IV.'],
  fr: ['Annexe I.', 'Annexe II.', 'Annexe III.', 'Annexe IV.'],
  ar: ['المرفق الأول:', 'المرفق الثاني:', 'المرفق الثالث:', 'المرفق الرابع:'],
}

/** For example `Annex II.` */
export function annexNumber(index: number, language: Language): string {
  return ANNEX_NUMBERS[language][index] ?? ''
}

/** The placeholder in a draft for text by people. */
export const OBSERVATIONS_SLOT: ByLanguage<string> = {
  en: '[Observations of the Secretary-General: to be drafted.]',
  fr: '[Observations du Secrétaire général\u00a0: à rédiger.]',
  ar: '[ملاحظات الأمين العام: تُصاغ لاحقا.]',
}

/** The place and dates of a meeting, on the cover. */
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
      from === null ? 'يُحدد الموعد لاحقا' : `${dateSpan(from, to, 'ar')}\u00a0م`,
    ]
      .filter(Boolean)
      .join('، '),
}

/** The day of the report, on the cover. */
export const situationOn: Sentence<[day: CivilDate]> = {
  en: day => `As at ${longDate(day, 'en')}`,
  fr: day => `Situation au ${longDate(day, 'fr')}`,
  ar: day => `الحالة في ${longDate(day, 'ar')}\u00a0م`,
}

/** A note in the draft that Hijri dates were computed and not recorded. */
export const computedDays: Sentence<[days: string]> = {
  en: days => `${days}, calculated`,
  fr: days => `${days}, date indicative`,
  ar: days => `${days}، تاريخ محسوب`,
}

/** Lines for a person to fill in. */
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

/** The warning about a final report without its symbol. */
export const FINAL_WITHOUT_SYMBOL: ByLanguage<string> = {
  en: `This final report has no symbol, so its cover says “${SYMBOL_TO_BE_ASSIGNED.en}”. To add the symbol: --symbol SYMBOL`,
  fr: `Cette version finale n’a pas de cote, et sa couverture porte la mention «\u00a0${SYMBOL_TO_BE_ASSIGNED.fr}\u00a0». Pour ajouter la cote\u00a0: --symbol COTE`,
  ar: `لا رمز لهذا التقرير النهائي، وعلى غلافه عبارة «${SYMBOL_TO_BE_ASSIGNED.ar}». لتحديد رمز له: ${isolate('--symbol الرمز', 'ar')}`,
}

/** The warning about a report to a meeting that is over. */
export const meetingOver: Sentence<[meeting: MeetingNamed, last: CivilDate]> = {
  en: ({ id }, last) =>
    `${id} ended on ${longDate(last, 'en')}, before the date of this report. For an earlier date: --as-of DATE`,
  fr: ({ id }, last) =>
    `La réunion ${id} a pris fin le ${longDate(last, 'fr')}, avant la date du présent rapport. Pour un rapport à une date antérieure\u00a0: --as-of DATE`,
  ar: ({ name }, last) =>
    `انتهت أعمال ${isolate(genitive(name), 'ar')} في ${longDate(last, 'ar')}، أي قبل التاريخ المرجعي لهذا التقرير. لاختيار تاريخ أسبق: ${isolate('--as-of التاريخ', 'ar')}`,
}

export const meetingCancelled: Sentence<[meeting: MeetingNamed]> = {
  en: ({ id }) => `${id} was cancelled, so this report cannot be submitted to it.`,
  fr: ({ id }) => `La réunion ${id} a été annulée\u00a0: ce rapport ne peut lui être présenté.`,
  ar: ({ name }) => `أُلغي انعقاد ${isolate(genitive(name), 'ar')}، فلا جهة يُقدم إليها هذا التقرير.`,
}
