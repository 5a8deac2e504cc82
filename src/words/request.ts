// The words of requests: the cover note to a department or an officer, the note verbale to a State, the mail around them.
import type { ByLanguage, Sentence } from '../base/language.ts'
import type { CivilDate } from '../base/civil-date.ts'
import { longDate } from './dates.ts'
import { arabic, isolate } from './isolate.ts'
import type { Forms } from './plural.ts'

export const REQUEST_TITLE: ByLanguage<string> = {
  en: 'Request for information on the implementation of mandates',
  fr: 'Demande d’informations sur la mise en œuvre des mandats',
  ar: 'طلب معلومات عن تنفيذ التكليفات',
}

export const NOTE_VERBALE: ByLanguage<string> = {
  en: 'Note verbale',
  fr: 'Note verbale',
  ar: 'مذكرة شفوية',
}

/** The labels above the text. */
export const NOTE_LABELS = {
  to: { en: 'To', fr: 'Destinataire', ar: 'إلى' },
  date: { en: 'Date', fr: 'Date', ar: 'التاريخ' },
  by: { en: 'Answer needed by', fr: 'Réponse attendue le', ar: 'موعد الرد' },
  number: { en: 'No.', fr: 'N°', ar: 'الرقم' },
} satisfies Record<string, ByLanguage<string>>

/** In place of the number that the registry gives to a note. */
export const NUMBER_TO_COME = '……………'

export const requestSubject: Sentence<[day: CivilDate]> = {
  en: day => `Mandates: information requested by ${longDate(day, 'en')}`,
  fr: day => `Mandats\u00a0: informations demandées pour le ${longDate(day, 'fr')}`,
  ar: day => `التكليفات: معلومات مطلوبة في موعد أقصاه ${longDate(day, 'ar')}`,
}

export const noteVerbaleSubject: Sentence<[day: CivilDate]> = {
  en: day => `Note verbale: measures taken, reply by ${longDate(day, 'en')}`,
  fr: day => `Note verbale\u00a0: mesures prises, réponse attendue le ${longDate(day, 'fr')}`,
  ar: day => `مذكرة شفوية: التدابير المتخذة، الرد في موعد أقصاه ${longDate(day, 'ar')}`,
}

/** The mandates of a request, as its object. */
export const MANDATES_BELOW: ByLanguage<Forms> = {
  en: { one: 'the mandate below', other: 'the # mandates below' },
  fr: { one: 'le mandat ci-dessous', other: 'les # mandats ci-dessous' },
  ar: {
    one: 'التكليف الوارد أدناه',
    two: 'التكليفين الواردين أدناه',
    few: 'التكليفات الواردة أدناه، وهي # تكليفات',
    many: 'التكليفات الواردة أدناه، وهي # تكليفا',
    other: 'التكليفات الواردة أدناه، وهي # تكليف',
  },
}

/** @param mandates `MANDATES_BELOW`, counted */
export const askedToReport: Sentence<[mandates: string, day: CivilDate]> = {
  en: (mandates, day) =>
    `Could you please report, by ${longDate(day, 'en')}, what has been done about ${mandates}?`,
  fr: (mandates, day) =>
    `Pourriez-vous indiquer, au plus tard le ${longDate(day, 'fr')}, ce qui a été fait pour ${mandates}\u00a0?`,
  ar: (mandates, day) =>
    `يُرجى التفضل بالإفادة، في موعد أقصاه ${longDate(day, 'ar')}، بما اتُّخذ بشأن ${mandates}.`,
}

/** @param meeting the name of the meeting */
export const forReportTo: Sentence<[meeting: string]> = {
  en: meeting => `The information is for the next report: ${meeting}.`,
  fr: meeting => `Ces informations serviront au prochain rapport\u00a0: ${meeting}.`,
  ar: meeting => `وتُستخدم هذه المعلومات في التقرير القادم: ${isolate(meeting, 'ar')}.`,
}

export const HOW_TO_ANSWER: ByLanguage<string> = {
  en: 'The attached sheet has a row for each of them. Please fill in the coloured columns (status, date, note and evidence), leave a row as it is if there is nothing new, and send the sheet back.',
  fr: 'Le tableau joint contient une ligne pour chacun. Veuillez remplir les colonnes colorées (état, date, note et pièces justificatives), laisser telle quelle une ligne s’il n’y a rien de nouveau, puis renvoyer le tableau.',
  ar: 'في الجدول المرفق صف لكل منها. ويُرجى ملء الأعمدة الملونة (الحالة والتاريخ والملاحظة ومستندات الإثبات)، وترك الصف كما هو إن لم يستجد شيء، ثم إعادة الجدول.',
}

export const WITH_THANKS: ByLanguage<string> = {
  en: 'Thank you for your cooperation.',
  fr: 'Merci de votre coopération.',
  ar: 'مع جزيل الشكر على حسن التعاون.',
}

/** The headings of the table in a cover note. */
export const REQUEST_COLUMNS = {
  mandate: { en: 'Mandate', fr: 'Mandat', ar: 'التكليف' },
  open: { en: 'Still open', fr: 'Reste à faire', ar: 'ما لم يُنجز' },
  due: { en: 'Due', fr: 'Échéance', ar: 'الموعد المحدد' },
} satisfies Record<string, ByLanguage<string>>

export const VERBALE_OPENING: ByLanguage<string> = {
  en: 'The General Secretariat presents its compliments to the Ministry of Foreign Affairs, and has the honour to recall the following, which concerns the Member States:',
  fr: 'Le Secrétariat général présente ses compliments au Ministère des affaires étrangères et a l’honneur de rappeler ce qui suit, qui concerne les États membres\u00a0:',
  ar: 'تُهدي الأمانة العامة أطيب تحياتها إلى وزارة الخارجية، وتتشرف بالتذكير بما يلي، وهو يخص الدول الأعضاء:',
}

/** Before the measures of a mandate that have no reply yet. */
export const MEASURES_ASKED: ByLanguage<string> = {
  en: 'Measures for which no reply is recorded',
  fr: 'Mesures pour lesquelles aucune réponse n’est enregistrée',
  ar: 'التدابير التي لم يُسجل بشأنها رد',
}

export const verbaleRequest: Sentence<[day: CivilDate]> = {
  en: day =>
    `The General Secretariat would be grateful if the Ministry could inform it, by ${longDate(day, 'en')}, of the measures taken or under way, and send it a copy of the relevant texts.`,
  fr: day =>
    `Le Secrétariat général saurait gré au Ministère de bien vouloir lui faire connaître, au plus tard le ${longDate(day, 'fr')}, les mesures prises ou en cours, et de lui transmettre une copie des textes pertinents.`,
  ar: day =>
    `وتكون الأمانة العامة ممتنة لو تفضلت الوزارة بموافاتها، في موعد أقصاه ${longDate(day, 'ar')}، بالتدابير المتخذة أو الجاري اتخاذها، مع نسخة من النصوص ذات الصلة.`,
}

export const VERBALE_CLOSING: ByLanguage<string> = {
  en: 'The General Secretariat avails itself of this opportunity to renew to the Ministry of Foreign Affairs the assurances of its highest consideration.',
  fr: 'Le Secrétariat général saisit cette occasion pour renouveler au Ministère des affaires étrangères les assurances de sa très haute considération.',
  ar: 'وتغتنم الأمانة العامة هذه المناسبة لتعرب لوزارة الخارجية عن فائق تقديرها واحترامها.',
}

export const MINISTRY: Sentence<[state: string]> = {
  en: state => `Ministry of Foreign Affairs – ${state}`,
  fr: state => `Ministère des affaires étrangères – ${state}`,
  ar: state => `وزارة الخارجية – ${isolate(state, 'ar')}`,
}

export const REMINDER_TITLE: ByLanguage<string> = {
  en: 'Reminder: information on the implementation of mandates',
  fr: 'Rappel\u00a0: informations sur la mise en œuvre des mandats',
  ar: 'تذكير: معلومات عن تنفيذ التكليفات',
}

export const reminderSubject: Sentence<[subject: string]> = {
  en: subject => `Reminder – ${subject}`,
  fr: subject => `Rappel – ${subject}`,
  ar: subject => `تذكير – ${subject}`,
}

/** Since when the recipient has not answered. */
export const askedSince: Sentence<[day: CivilDate]> = {
  en: day =>
    `This information was requested on ${longDate(day, 'en')}, and no answer has been recorded since.`,
  fr: day =>
    `Ces informations ont été demandées le ${longDate(day, 'fr')}, et aucune réponse n’a été enregistrée depuis.`,
  ar: day => `وقد طُلبت هذه المعلومات في ${longDate(day, 'ar')}، ولم يُسجل رد منذ ذلك الحين.`,
}

export const REQUESTS_RECORDED: ByLanguage<Forms> = {
  en: { one: '# request recorded', other: '# requests recorded' },
  fr: { one: '# demande enregistrée', other: '# demandes enregistrées' },
  ar: {
    zero: 'لم يُسجل أي طلب',
    one: 'سُجل طلب واحد',
    two: 'سُجل طلبان',
    few: 'سُجلت # طلبات',
    many: 'سُجل # طلبا',
    other: 'سُجل # طلب',
  },
}

/** Rows about which the recipient was asked before, and has not answered. */
export const ASKED_BEFORE: ByLanguage<Forms> = {
  en: {
    one: '# row was requested before and has no answer',
    other: '# rows were requested before and have no answer',
  },
  fr: {
    one: '# ligne a déjà fait l’objet d’une demande restée sans réponse',
    other: '# lignes ont déjà fait l’objet d’une demande restée sans réponse',
  },
  ar: {
    one: 'صف واحد سبق طلبه ولم يُرد عليه',
    two: 'صفان سبق طلبهما ولم يُرد عليهما',
    few: '# صفوف سبق طلبها ولم يُرد عليها',
    many: '# صفا سبق طلبها ولم يُرد عليها',
    other: '# صف سبق طلبها ولم يُرد عليها',
  },
}

/** What the command reports. */
export const REQUESTS_MADE: ByLanguage<Forms> = {
  en: { one: '# request prepared', other: '# requests prepared' },
  fr: { one: '# demande préparée', other: '# demandes préparées' },
  ar: {
    zero: 'لم يُعَد أي طلب',
    one: 'أُعد طلب واحد',
    two: 'أُعد طلبان',
    few: 'أُعدت # طلبات',
    many: 'أُعد # طلبا',
    other: 'أُعد # طلب',
  },
}

export const REQUESTS_PLANNED: ByLanguage<Forms> = {
  en: { one: '# request would be prepared', other: '# requests would be prepared' },
  fr: { one: '# demande serait préparée', other: '# demandes seraient préparées' },
  ar: {
    zero: 'لن يُعَد أي طلب',
    one: 'سيُعد طلب واحد',
    two: 'سيُعد طلبان',
    few: 'ستُعد # طلبات',
    many: 'سيُعد # طلبا',
    other: 'سيُعد # طلب',
  },
}

export const answersBy: Sentence<[day: CivilDate]> = {
  en: day => `answers needed by ${longDate(day, 'en')}`,
  fr: day => `réponses attendues le ${longDate(day, 'fr')} au plus tard`,
  ar: day => `موعد الرد أقصاه ${longDate(day, 'ar')}`,
}

/** The rows of a sheet that somebody is asked to fill in. */
export const ROWS_ASKED: ByLanguage<Forms> = {
  en: { one: '# row', other: '# rows' },
  fr: { one: '# ligne', other: '# lignes' },
  ar: { one: 'صف واحد', two: 'صفان', few: '# صفوف', many: '# صفا', other: '# صف' },
}

export const QUESTIONS_ASKED: ByLanguage<Forms> = {
  en: { one: '# question', other: '# questions' },
  fr: { one: '# question', other: '# questions' },
  ar: { one: 'سؤال واحد', two: 'سؤالان', few: '# أسئلة', many: '# سؤالا', other: '# سؤال' },
}

export const NO_REQUEST: ByLanguage<string> = {
  en: 'There is nothing to ask: no outstanding mandate matches.',
  fr: 'Il n’y a rien à demander\u00a0: aucun mandat en suspens ne correspond.',
  ar: 'ليس هناك ما يُطلب، فلا يوجد تكليف غير منجز مطابق.',
}

export const NOTHING_SENT: ByLanguage<string> = {
  en: 'Nothing was sent. Open each .eml file in your mail program: it is a draft, which you check and send.',
  fr: 'Rien n’a été envoyé. Ouvrez chaque fichier .eml dans votre logiciel de messagerie\u00a0: c’est un brouillon, à vérifier et à envoyer par vos soins.',
  ar: arabic`لم يُرسل شيء. افتح كل ملف ${'.eml'} في برنامج البريد: هو مسودة تراجعها ثم ترسلها.`,
}

/** Mandates about which nobody can be asked. */
export const UNASSIGNED: ByLanguage<Forms> = {
  en: {
    one: '# mandate has nobody to ask',
    other: '# mandates have nobody to ask',
  },
  fr: {
    one: '# mandat n’a personne à interroger',
    other: '# mandats n’ont personne à interroger',
  },
  ar: {
    one: 'تكليف واحد لا توجد جهة تُسأل عنه',
    two: 'تكليفان لا توجد جهة تُسأل عنهما',
    few: '# تكليفات لا توجد جهة تُسأل عنها',
    many: '# تكليفا لا توجد جهة تُسأل عنها',
    other: '# تكليف لا توجد جهة تُسأل عنها',
  },
}
