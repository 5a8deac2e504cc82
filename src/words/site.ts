// The words of the site: its pages, headings and notes. What lists, reports and pages share is in their tables.
import type { CivilDate } from '../base/civil-date.ts'
import type { ByLanguage, Language, Sentence } from '../base/language.ts'
import { longDate } from './dates.ts'
import { isolate } from './isolate.ts'
import { afterThe, genitive, withArticle } from './names.ts'
import { counted, DAYS, OF_MANDATES, OUTSTANDING_MANDATES, type Forms } from './plural.ts'

export const SITE_TITLE: ByLanguage<string> = {
  en: 'Mandates given to the Secretary-General',
  fr: 'Mandats confiés au Secrétaire général',
  ar: 'التكليفات المسندة إلى الأمين العام',
}

/** The parts of the site, in the order of the links on every page. */
export const SITE_PARTS = {
  overview: { en: 'Overview', fr: 'Vue d’ensemble', ar: 'نظرة عامة' },
  mandates: { en: 'Mandates', fr: 'Mandats', ar: 'التكليفات' },
  meetings: { en: 'Meetings', fr: 'Réunions', ar: 'الاجتماعات' },
  departments: { en: 'Departments', fr: 'Départements', ar: 'الإدارات' },
  states: { en: 'Member States', fr: 'États membres', ar: 'الدول الأعضاء' },
  changes: { en: 'What changed', fr: 'Ce qui a changé', ar: 'ما استجد' },
} satisfies Record<string, ByLanguage<string>>

export type SitePart = keyof typeof SITE_PARTS

export const TO_CONTENT: ByLanguage<string> = {
  en: 'Go to the content',
  fr: 'Aller au contenu',
  ar: 'الانتقال إلى المحتوى',
}

/** The remark that readers see only where the page cannot find its style: in a folder that is still packed. */
export const UNPACK_FIRST: ByLanguage<string> = {
  en: 'If this page looks plain, unpack the whole folder first. Then open index.html in it.',
  fr: 'Si cette page paraît sans mise en forme, décompressez d’abord tout le dossier. Ouvrez ensuite le fichier index.html.',
  ar: `إذا ظهرت هذه الصفحة دون تنسيق، ففك ضغط المجلد كاملا أولا. ثم افتح الملف ${isolate('index.html', 'ar')}.`,
}

export const PUBLIC_VERSION: ByLanguage<string> = {
  en: 'Public version',
  fr: 'Version publique',
  ar: 'نسخة عامة',
}

/** The label before what a site is limited to. */
export const LIMITED_TO: ByLanguage<string> = {
  en: 'Limited to',
  fr: 'Limité à',
  ar: 'يقتصر على',
}

export const ONLY_TEXTS_OFFICIAL: ByLanguage<string> = {
  en: 'Only the texts of the adopted documents are official. All other words on these pages are those of the Secretariat.',
  fr: 'Seuls les textes des documents adoptés font foi. Toutes les autres mentions de ces pages sont du Secrétariat.',
  ar: 'نصوص الوثائق المعتمدة هي وحدها الرسمية. وكل ما عداها في هذه الصفحات من صياغة الأمانة العامة.',
}

export const WHAT_WORDS_MEAN: ByLanguage<string> = {
  en: 'What the words mean',
  fr: 'Sens des termes employés',
  ar: 'معاني المصطلحات',
}

/** For example `37 of 60 mandates are outstanding.` */
export const outstandingOf: Sentence<[outstanding: number, mandates: number]> = {
  en: (outstanding, mandates) =>
    outstanding === 0
      ? 'No mandate is outstanding.'
      : `${outstanding} of ${counted(mandates, OF_MANDATES, 'en')} ${outstanding === 1 ? 'is' : 'are'} outstanding.`,
  fr: (outstanding, mandates) =>
    outstanding === 0
      ? 'Aucun mandat n’est en suspens.'
      : `${outstanding} ${outstanding === 1 ? 'mandat' : 'mandats'} sur ${mandates} ${outstanding === 1 ? 'est' : 'sont'} en suspens.`,
  ar: (outstanding, mandates) =>
    outstanding === 0
      ? 'لا توجد تكليفات غير منجزة.'
      : `في السجلات ${counted(outstanding, OUTSTANDING_MANDATES, 'ar')} من أصل ${counted(mandates, OF_MANDATES, 'ar')}.`,
}

const PASSED: ByLanguage<Forms> = {
  en: {
    zero: 'None has passed its deadline.',
    one: '# has passed its deadline.',
    other: '# have passed their deadline.',
  },
  fr: {
    zero: 'Aucun n’a dépassé son échéance.',
    one: '# mandat a dépassé son échéance.',
    other: '# mandats ont dépassé leur échéance.',
  },
  ar: {
    zero: 'لم يتجاوز أي تكليف موعده.',
    one: 'وتجاوز تكليف واحد موعده.',
    two: 'وتجاوز تكليفان موعديهما.',
    few: 'وتجاوزت # تكليفات موعدها.',
    many: 'وتجاوز # تكليفا موعده.',
    other: 'وتجاوز # تكليف موعده.',
  },
}

/** How many of the outstanding mandates are overdue. */
export function passedDeadline(count: number, language: Language): string {
  return counted(count, PASSED, language)
}

/** What is due at the next meeting, and when it begins. */
export const dueAtNext: Sentence<[count: number, meeting: string, days: number]> = {
  en: (count, meeting, days) =>
    `${count === 0 ? 'None is' : `${count} ${count === 1 ? 'is' : 'are'}`} due at the ${afterThe(meeting)}, ${inDays(days, 'en')}.`,
  fr: (count, meeting, days) => {
    const at = withArticle(meeting)?.à ?? `à la prochaine session (${meeting})`
    const begin = inDays(days, 'fr')
    if (count === 0) return `Aucun n’échoit ${at}, ${begin}.`
    return count === 1
      ? `Un mandat échoit ${at}, ${begin}.`
      : `${count} mandats échoient ${at}, ${begin}.`
  },
  ar: (count, meeting, days) =>
    count === 0
      ? `لا توجد تكليفات مستحقة في ${genitive(meeting)}، ${inDays(days, 'ar')}.`
      : `المستحق في ${genitive(meeting)}، ${inDays(days, 'ar')}: ${counted(count, OF_MANDATES, 'ar')}.`,
}

function inDays(days: number, language: Language): string {
  if (days <= 0)
    return { en: 'which is being held', fr: 'en cours', ar: 'المنعقدة حاليا' }[language]
  const count = counted(days, DAYS, language)
  return { en: `in ${count}`, fr: `dans ${count}`, ar: `بعد ${count}` }[language]
}

/** The label of the number of mandates that are due at the next meeting reported to. */
export const DUE_NEXT: ByLanguage<string> = {
  en: 'Due at the next session',
  fr: 'Échéant à la prochaine session',
  ar: 'مستحق في الدورة القادمة',
}

export const WORST_FIRST: ByLanguage<string> = {
  en: 'The longest overdue come first.',
  fr: 'Les échéances dépassées depuis le plus longtemps figurent en premier.',
  ar: 'الأطول تأخرا أولا.',
}

export const ALL_OUTSTANDING: ByLanguage<string> = {
  en: 'All outstanding mandates',
  fr: 'Tous les mandats en suspens',
  ar: 'جميع التكليفات غير المنجزة',
}

export const ALL_MANDATES: ByLanguage<string> = {
  en: 'All mandates, by document',
  fr: 'Tous les mandats, par document',
  ar: 'جميع التكليفات بحسب الوثيقة',
}

export const COUNTED_ONCE: ByLanguage<string> = {
  en: 'Each mandate is counted once, under its lead department.',
  fr: 'Chaque mandat est compté une fois, pour son département chef de file.',
  ar: 'يُحسب كل تكليف مرة واحدة لدى الإدارة المسؤولة عنه.',
}

/** Which mandates the overview counts, and how this differs from the report. */
export const ALL_COUNTED: ByLanguage<string> = {
  en: 'These pages count all mandates that were given. The report to a session counts those that were outstanding or closed in its period.',
  fr: 'Ces pages comptent tous les mandats confiés. Le rapport à une session compte ceux qui étaient en suspens ou ont été clos pendant la période.',
  ar: 'تُحسب في هذه الصفحات جميع التكليفات المسندة. أما التقرير المقدم إلى دورة فيُحسب فيه ما لم يُنجز وما أُنجز أو أُنهي خلال الفترة.',
}

/** A deadline that was moved, with the name of the meeting, the date, or the body whose next meeting it is. */
export const MOVED_TO: {
  readonly meeting: Sentence<[name: string]>
  readonly date: Sentence<[day: CivilDate]>
  readonly next: Sentence<[body: string]>
} = {
  meeting: {
    en: name => `Deadline moved to the ${afterThe(name)}`,
    fr: name => {
      const named = withArticle(name)
      return named ? `Échéance reportée ${named.à}` : `Échéance reportée\u00a0: ${name}`
    },
    ar: name => `مُدد الموعد إلى ${isolate(genitive(name), 'ar')}`,
  },
  date: {
    en: day => `Deadline moved to ${longDate(day, 'en')}`,
    fr: day => `Échéance reportée au ${longDate(day, 'fr')}`,
    ar: day => `مُدد الموعد إلى ${longDate(day, 'ar')}`,
  },
  next: {
    en: body => `Deadline moved to the next meeting: ${body}`,
    fr: body => `Échéance reportée à la prochaine réunion\u00a0: ${body}`,
    ar: body => `مُدد الموعد إلى الاجتماع القادم: ${isolate(body, 'ar')}`,
  },
}

export const LATEST_ENTRIES: ByLanguage<string> = {
  en: 'Latest entries',
  fr: 'Dernières entrées',
  ar: 'أحدث القيود',
}

export const LAST_ENTRY: ByLanguage<string> = {
  en: 'Last entry',
  fr: 'Dernière entrée',
  ar: 'آخر قيد',
}

export const WHAT_WAS_ASKED: ByLanguage<string> = {
  en: 'What was asked',
  fr: 'Ce qui est demandé',
  ar: 'المطلوب',
}

export const VERBATIM: ByLanguage<string> = {
  en: 'Verbatim, in the language of the document.',
  fr: 'Texte intégral, dans la langue du document.',
  ar: 'النص الحرفي بلغة الوثيقة.',
}

export const ACTION_TAKEN: ByLanguage<string> = {
  en: 'Action taken',
  fr: 'Suite donnée',
  ar: 'الإجراءات المتخذة',
}

export const NO_ACTION: ByLanguage<string> = {
  en: 'No action is recorded.',
  fr: 'Aucune action n’est enregistrée.',
  ar: 'لا توجد إجراءات مسجلة.',
}

export const NO_REPLY_MEANS: ByLanguage<string> = {
  en: 'A missing reply does not mean that no measure was taken.',
  fr: 'L’absence de réponse ne signifie pas qu’aucune mesure n’a été prise.',
  ar: 'لا يعني عدم تسجيل رد أنه لم يُتخذ أي تدبير.',
}

export const RENEWS_NONE: ByLanguage<string> = {
  en: 'This mandate renews no other, and no other renews it.',
  fr: 'Ce mandat n’en reconduit aucun autre, et aucun autre ne le reconduit.',
  ar: 'لا يجدد هذا التكليف تكليفا سابقا، ولم يُجدد في تكليف لاحق.',
}

/** The note of an entry whose own note is internal. */
export const NOT_PUBLISHED: ByLanguage<string> = {
  en: 'reason not published',
  fr: 'motif non publié',
  ar: 'السبب غير منشور',
}

export const HOW_TO_CITE: ByLanguage<string> = {
  en: 'How to cite',
  fr: 'Comment citer',
  ar: 'صيغة الإحالة',
}

export const PREVIOUS_IN_DOCUMENT: ByLanguage<string> = {
  en: 'Previous in this document',
  fr: 'Précédent dans ce document',
  ar: 'السابق في هذه الوثيقة',
}

export const NEXT_IN_DOCUMENT: ByLanguage<string> = {
  en: 'Next in this document',
  fr: 'Suivant dans ce document',
  ar: 'التالي في هذه الوثيقة',
}

export const PREVIOUS_PAGE: ByLanguage<string> = {
  en: 'Previous page',
  fr: 'Page précédente',
  ar: 'الصفحة السابقة',
}

export const NEXT_PAGE: ByLanguage<string> = {
  en: 'Next page',
  fr: 'Page suivante',
  ar: 'الصفحة التالية',
}

export const pageOf: Sentence<[page: number, pages: number]> = {
  en: (page, pages) => `Page ${page} of ${pages}`,
  fr: (page, pages) => `Page ${page} sur ${pages}`,
  ar: (page, pages) => `الصفحة ${page} من ${pages}`,
}

/** The page at the former address of a mandate. */
export const MOVED_HERE: ByLanguage<string> = {
  en: 'This mandate has a new address.',
  fr: 'Ce mandat a une nouvelle adresse.',
  ar: 'لهذا التكليف عنوان جديد.',
}

export const REMOVED_MANDATE: ByLanguage<string> = {
  en: 'This mandate was removed from the records, because it was none.',
  fr: 'Cette entrée a été supprimée des fiches\u00a0: ce n’était pas un mandat.',
  ar: 'حُذف هذا القيد من السجلات لأنه لم يكن تكليفا.',
}

/** The headings of the page of a meeting. */
export const DUE_HERE: ByLanguage<string> = {
  en: 'Due at this meeting',
  fr: 'Mandats échéant à cette réunion',
  ar: 'المستحق في هذا الاجتماع',
}

export const NOTHING_DUE_HERE: ByLanguage<string> = {
  en: 'No outstanding mandate is due at this meeting.',
  fr: 'Aucun mandat en suspens n’échoit à cette réunion.',
  ar: 'لا يوجد تكليف غير منجز مستحق في هذا الاجتماع.',
}

export const GIVEN_HERE: ByLanguage<string> = {
  en: 'Given at this meeting',
  fr: 'Mandats confiés à cette réunion',
  ar: 'المسند في هذا الاجتماع',
}

/** The label of the day on which the papers of a meeting are due. */
export const PAPERS_DAY: ByLanguage<string> = {
  en: 'Papers due',
  fr: 'Documents à remettre',
  ar: 'موعد تقديم الوثائق',
}

/** Which mandates are counted for a department. */
export const INVOLVED: ByLanguage<string> = {
  en: 'A mandate is counted for each department that leads it, contributes to it or is responsible for an action.',
  fr: 'Un mandat est compté pour chaque département qui en est chef de file, y contribue ou est chargé d’une action.',
  ar: 'يُحسب التكليف لكل إدارة مسؤولة عنه أو مساهمة فيه أو مسؤولة عن إجراء.',
}

export const BY_SUBJECT: ByLanguage<string> = {
  en: 'Mandates by subject',
  fr: 'Mandats par thème',
  ar: 'التكليفات بحسب الموضوع',
}

export const BY_BODY: ByLanguage<string> = {
  en: 'Mandates by issuing body',
  fr: 'Mandats par organe auteur',
  ar: 'التكليفات بحسب الجهة المصدرة',
}

export const STATUS_OF_ALL: ByLanguage<string> = {
  en: 'Mandates and actions by status',
  fr: 'Mandats et actions par état',
  ar: 'التكليفات والإجراءات بحسب الحالة',
}

/** What a State was asked to do, as a heading. */
export const MEASURE: ByLanguage<string> = { en: 'Measure', fr: 'Mesure', ar: 'التدبير' }

/** The heading of States without a regional group. */
export const NO_GROUP: ByLanguage<string> = {
  en: 'Without a regional group',
  fr: 'Sans groupe régional',
  ar: 'دون مجموعة إقليمية',
}

/** From when on changes are listed. */
export const ENTRIES_SINCE: Sentence<[meeting: string]> = {
  en: meeting => `Since the opening of the ${afterThe(meeting)}`,
  fr: meeting => `Depuis l’ouverture ${withArticle(meeting)?.de ?? 'de la dernière session'}`,
  ar: meeting => `منذ افتتاح ${isolate(genitive(meeting), 'ar')}`,
}

/** The words of the search and the filters. */
export const SEARCHED_WORDS: ByLanguage<string> = {
  en: 'Words or a “phrase” in titles, texts and notes',
  fr: 'Mots ou «\u00a0expression\u00a0» dans les titres, les textes et les notes',
  ar: 'كلمات أو «عبارة» في العناوين والنصوص والملاحظات',
}

export const SEARCH: ByLanguage<string> = { en: 'Search', fr: 'Rechercher', ar: 'بحث' }

export const FILTERS: ByLanguage<string> = { en: 'Filters', fr: 'Filtres', ar: 'خيارات التصفية' }

export const CLOSED_TOO: ByLanguage<string> = {
  en: 'Closed mandates too',
  fr: 'Y compris les mandats clos',
  ar: 'مع ما أُنجز أو أُنهي',
}

export const ORDER: ByLanguage<string> = { en: 'Order', fr: 'Ordre', ar: 'الترتيب' }

export const NEEDS_ATTENTION_FIRST: ByLanguage<string> = {
  en: 'what calls for attention first',
  fr: 'ce qui appelle l’attention en premier',
  ar: 'ما يستدعي الاهتمام أولا',
}

export const LATEST_FIRST: ByLanguage<string> = {
  en: 'last update first',
  fr: 'dernière mise à jour en premier',
  ar: 'آخر تحديث أولا',
}

export const ORDER_OF_DOCUMENTS: ByLanguage<string> = {
  en: 'by document',
  fr: 'par document',
  ar: 'بحسب الوثيقة',
}

/** The number of mandates found. The sign is replaced by the number. */
export const FOUND: ByLanguage<string> = {
  en: 'Mandates found: #',
  fr: 'Mandats trouvés\u00a0: #',
  ar: 'التكليفات المطابقة: #',
}

export const SEARCHING: ByLanguage<string> = {
  en: 'Searching…',
  fr: 'Recherche en cours…',
  ar: 'البحث جار…',
}

export const SHOW_MORE: ByLanguage<string> = {
  en: 'Show more',
  fr: 'Afficher la suite',
  ar: 'عرض المزيد',
}

export const MATTERS: ByLanguage<string> = {
  en: 'Attention',
  fr: 'Attention',
  ar: 'ما يستدعي الاهتمام',
}

/** What the command says when the site is written. */
export const SITE_WRITTEN: Sentence<
  [index: string, written: number, kept: number, removed: number]
> = {
  en: (index, written, kept, removed) =>
    `Site written to ${index} · files new or changed ${written}, unchanged ${kept}, removed ${removed}`,
  fr: (index, written, kept, removed) =>
    `Site enregistré dans ${index} · fichiers nouveaux ou modifiés ${written}, inchangés ${kept}, supprimés ${removed}`,
  ar: (index, written, kept, removed) =>
    `حُفظ الموقع في ${isolate(index, 'ar')} · الملفات الجديدة أو المعدلة ${written}، وغير المعدلة ${kept}، والمحذوفة ${removed}`,
}
