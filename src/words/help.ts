// The words of `--help` for each command and option.
import type { ByLanguage } from '../base/language.ts'
import { SHOWN_ENDINGS } from '../base/vocabulary.ts'
import { arabic, commaList } from './isolate.ts'

export const PROGRAM_SUMMARY: ByLanguage<string> = {
  en: 'Follow up the mandates that the meetings of an organisation gave to its Secretary-General.',
  fr: 'Suivre les mandats que les réunions d’une organisation ont confiés à son Secrétaire général.',
  ar: 'متابعة التكليفات التي أسندتها اجتماعات المنظمة إلى أمينها العام.',
}

/** The groups of commands on the help page, by what people do. */
export const COMMAND_GROUPS = {
  everyDay: { en: 'Every day:', fr: 'Au quotidien\u00a0:', ar: 'العمل اليومي:' },
  report: { en: 'Report:', fr: 'Rapport\u00a0:', ar: 'التقرير:' },
  records: { en: 'Records:', fr: 'Fiches\u00a0:', ar: 'السجلات:' },
  calendar: {
    en: 'Calendar and organisation:',
    fr: 'Calendrier et organisation\u00a0:',
    ar: 'جدول الاجتماعات والمنظمة:',
  },
  setUp: { en: 'Set up:', fr: 'Mise en place\u00a0:', ar: 'الإعداد:' },
} satisfies Record<string, ByLanguage<string>>

export type CommandGroup = keyof typeof COMMAND_GROUPS

export function isCommandGroup(name: string): name is CommandGroup {
  return Object.hasOwn(COMMAND_GROUPS, name)
}

export const COMMAND_SUMMARIES = {
  list: {
    en: 'List outstanding mandates',
    fr: 'Énumérer les mandats en suspens',
    ar: 'عرض التكليفات غير المنجزة',
  },
  show: {
    en: 'Show one mandate or action in full',
    fr: 'Afficher un mandat ou une action en détail',
    ar: 'عرض تكليف أو إجراء بكامل تفاصيله',
  },
  update: {
    en: 'Record what was done about an action or a mandate',
    fr: 'Enregistrer ce qui a été fait pour une action ou un mandat',
    ar: 'تسجيل ما أُنجز بشأن إجراء أو تكليف',
  },
  review: {
    en: 'Go through the outstanding mandates, one at a time',
    fr: 'Passer en revue les mandats en suspens, un par un',
    ar: 'مراجعة التكليفات غير المنجزة واحدا واحدا',
  },
  act: {
    en: 'Add an action to a mandate',
    fr: 'Ajouter une action à un mandat',
    ar: 'إضافة إجراء إلى تكليف',
  },
  extend: {
    en: 'Move the deadline of a mandate, keeping the original',
    fr: 'Reporter l’échéance d’un mandat, en gardant l’échéance initiale',
    ar: 'تمديد موعد تكليف مع الاحتفاظ بالموعد الأصلي',
  },
  confirm: {
    en: 'Record that a meeting took note of the implementation of a mandate',
    fr: 'Enregistrer qu’une réunion a pris note de la mise en œuvre d’un mandat',
    ar: 'تسجيل أخذ العلم في اجتماع بإنجاز تكليف',
  },
  reply: {
    en: 'Record the reply of a Member State',
    fr: 'Enregistrer la réponse d’un État membre',
    ar: 'تسجيل رد دولة عضو',
  },
  correct: {
    en: 'Correct an entry that was recorded with an error',
    fr: 'Corriger une entrée erronée',
    ar: 'تصحيح قيد سُجل وفيه خطأ',
  },
  edit: {
    en: 'Change fields of mandates, actions or documents',
    fr: 'Modifier des champs de mandats, d’actions ou de documents',
    ar: 'تغيير حقول تكليفات أو إجراءات أو وثائق',
  },
  rename: {
    en: 'Give a mandate, action or document another id',
    fr: 'Changer la référence d’un mandat, d’une action ou d’un document',
    ar: 'تغيير مرجع تكليف أو إجراء أو وثيقة',
  },
  remove: {
    en: 'Remove a mandate or action that is none',
    fr: 'Supprimer un mandat ou une action enregistrés à tort',
    ar: 'حذف تكليف أو إجراء سُجل خطأ',
  },
  split: {
    en: 'Split a mandate that asks for two things',
    fr: 'Scinder un mandat qui demande deux choses',
    ar: 'تقسيم تكليف يطلب أمرين',
  },
  join: {
    en: 'Join two records of one mandate',
    fr: 'Réunir deux fiches d’un même mandat',
    ar: 'دمج سجلين لتكليف واحد',
  },
  open: {
    en: 'Open a record in your editor, and check it afterwards',
    fr: 'Ouvrir une fiche dans votre éditeur, puis la vérifier',
    ar: 'فتح سجل في محرر النصوص ثم التحقق منه',
  },
  withdraw: {
    en: 'Withdraw an entry that was recorded by mistake',
    fr: 'Annuler une entrée enregistrée par erreur',
    ar: 'سحب قيد سُجل خطأ',
  },
  undo: {
    en: 'Undo the last change that was recorded on this machine',
    fr: 'Défaire la dernière modification enregistrée sur cet ordinateur',
    ar: 'التراجع عن آخر تعديل سُجل على هذا الجهاز',
  },
  states: {
    en: 'Show the replies of Member States',
    fr: 'Afficher les réponses des États membres',
    ar: 'عرض الدول الأعضاء التي ردت ومضمون ردودها',
  },
  log: {
    en: 'Show what was recorded, newest first',
    fr: 'Afficher ce qui a été enregistré, du plus récent au plus ancien',
    ar: 'عرض ما سُجل، من الأحدث إلى الأقدم',
  },
  check: {
    en: 'Report every problem in the records',
    fr: 'Signaler tous les problèmes des fiches',
    ar: 'بيان جميع المشكلات في السجلات',
  },
  summary: {
    en: 'Print the report to the next ministerial meeting',
    fr: 'Établir le rapport à la prochaine réunion ministérielle',
    ar: 'إعداد التقرير المقدم إلى الاجتماع الوزاري القادم',
  },
  site: {
    en: 'Write a folder of pages for readers in any browser',
    fr: 'Enregistrer un dossier de pages à lire dans un navigateur',
    ar: 'إعداد مجلد صفحات تُقرأ في أي متصفح',
  },
  request: {
    en: 'Prepare requests for information, with sheets and draft mails',
    fr: 'Préparer les demandes d’informations, avec tableaux et courriels',
    ar: 'إعداد طلبات المعلومات مع الجداول ومسودات البريد',
  },
  import: {
    en: 'Find the mandates in a document of a meeting',
    fr: 'Trouver les mandats dans un document de réunion',
    ar: 'استخراج التكليفات من وثيقة اجتماع',
  },
  export: {
    en: 'Export mandates to a spreadsheet, a calendar or another program',
    fr: 'Exporter les mandats vers un tableur, un calendrier ou un autre programme',
    ar: 'تصدير التكليفات إلى جدول أو تقويم أو برنامج آخر',
  },
  adopt: {
    en: 'Bring in the mandates of an existing tracker',
    fr: 'Verser dans les fiches les mandats d’un tableau de suivi',
    ar: 'نقل التكليفات من جدول متابعة قائم',
  },
  apply: {
    en: 'Record what was changed in an exported sheet',
    fr: 'Enregistrer ce qui a été modifié dans un tableau exporté',
    ar: 'تسجيل ما عُدل في جدول مصدَّر',
  },
  init: {
    en: 'Set up a folder of records',
    fr: 'Créer un dossier de fiches',
    ar: 'إنشاء مجلد للسجلات',
  },
  meetings: {
    en: 'Show the calendar of meetings and what is due at each',
    fr: 'Afficher le calendrier des réunions et les mandats échéant à chacune',
    ar: 'عرض جدول الاجتماعات والمستحق في كل منها',
  },
  meeting: {
    en: 'Add, move, hold, postpone or cancel a meeting',
    fr: 'Ajouter une réunion, la déplacer, la reporter, l’annuler, ou enregistrer sa tenue',
    ar: 'إضافة اجتماع أو تغيير موعده أو تسجيل انعقاده أو تأجيله أو إلغاؤه',
  },
  body: {
    en: 'Add or rename a body whose meetings give mandates',
    fr: 'Ajouter ou renommer un organe dont les réunions donnent des mandats',
    ar: 'إضافة جهة تصدر التكليفات عن اجتماعاتها، أو تغيير اسمها',
  },
  department: {
    en: 'Add, rename, merge or close a department',
    fr: 'Ajouter, renommer, rattacher ou fermer un département',
    ar: 'إضافة إدارة أو تغيير اسمها أو دمجها أو إلغاؤها',
  },
  member: {
    en: 'Record that a Member State joins, is suspended, is reinstated or leaves',
    fr: 'Enregistrer l’adhésion, la suspension, la réintégration ou le départ d’un État membre',
    ar: 'تسجيل انضمام دولة عضو أو تعليق عضويتها أو انتهائهما',
  },
  subject: {
    en: 'Add, rename or remove a subject of mandates',
    fr: 'Ajouter, renommer ou supprimer un thème de mandats',
    ar: 'إضافة موضوع للتكليفات أو تغيير اسمه أو حذفه',
  },
  officer: {
    en: 'Add an officer, record a departure, or hand over the files',
    fr: 'Ajouter un ou une responsable, enregistrer un départ, transmettre des dossiers',
    ar: 'إضافة موظف مسؤول أو تسجيل مغادرته أو نقل ملفاته',
  },
  'git-setup': {
    en: 'Set up git to merge the records field by field',
    fr: 'Régler git pour qu’il fusionne les fiches champ par champ',
    ar: 'تهيئة git لدمج السجلات حقلا حقلا',
  },
  'merge-driver': {
    en: 'Merge versions of a record; called by git',
    fr: 'Fusionner des versions d’une fiche (commande appelée par git)',
    ar: 'دمج نسخ السجل؛ أمر يستدعيه git',
  },
  completion: {
    en: 'Print the shell script for completion with the Tab key',
    fr: 'Afficher le script de complétion (touche Tab) pour un shell',
    ar: 'عرض نص الإكمال التلقائي بمفتاح TAB لمفسر الأوامر',
  },
  help: {
    en: 'Show help for a command',
    fr: 'Afficher l’aide d’une commande',
    ar: 'عرض مساعدة أحد الأوامر',
  },
} satisfies Record<string, ByLanguage<string>>

export const ARGUMENTS = {
  id: {
    en: 'a mandate or an action, by its id or an unambiguous part of it (5a, azer/5a.1)',
    fr: 'un mandat ou une action, par sa référence ou toute partie non ambiguë de celle-ci (5a, azer/5a.1)',
    ar: arabic`تكليف أو إجراء، بمرجعه أو بأي جزء منه لا لبس فيه (${'5a'}، ${'azer/5a.1'})`,
  },
  asked: {
    en: 'a mandate or an action, by its id or an unambiguous part of it (5a, azer/5a.1); in a terminal, the program asks for missing values',
    fr: 'un mandat ou une action, par sa référence ou toute partie non ambiguë de celle-ci (5a, azer/5a.1)\u00a0; dans un terminal, les valeurs manquantes sont demandées',
    ar: arabic`تكليف أو إجراء، بمرجعه أو بأي جزء منه لا لبس فيه (${'5a'}، ${'azer/5a.1'})؛ وفي الطرفية يُسأل المستخدم عن كل ما لم يُذكر`,
  },
} satisfies Record<string, ByLanguage<string>>

/** The options that every command has. */
export const SHARED_OPTIONS = {
  records: {
    en: 'the records folder (default: MANDATES_RECORDS, then the nearest records/)',
    fr: 'le dossier des fiches (par défaut\u00a0: MANDATES_RECORDS, puis le dossier records/ le plus proche)',
    ar: arabic`مجلد السجلات (افتراضيا: ${'MANDATES_RECORDS'}، ثم مجلد ${'records/'} الأقرب)`,
  },
  lang: {
    en: 'language: en, fr or ar (default: MANDATES_LANG, then the locale)',
    fr: 'langue\u00a0: en, fr ou ar (par défaut\u00a0: MANDATES_LANG, puis la langue du système)',
    ar: arabic`اللغة: en أو fr أو ar (افتراضيا: ${'MANDATES_LANG'}، ثم لغة النظام)`,
  },
  asOf: {
    en: 'show the situation on this date (YYYY-MM-DD or yesterday; default: today)',
    fr: 'afficher la situation à cette date (AAAA-MM-JJ ou hier\u00a0; par défaut\u00a0: aujourd’hui)',
    ar: 'الحالة كما كانت في هذا التاريخ (سنة-شهر-يوم أو «أمس»؛ افتراضيا: تاريخ اليوم)',
  },
  color: { en: 'show no colours', fr: 'ne pas afficher de couleurs', ar: 'دون ألوان' },
  quiet: {
    en: 'show only the result, without remarks',
    fr: 'n’afficher que le résultat',
    ar: 'النتيجة فقط دون ملاحظات',
  },
  input: { en: 'ask no questions', fr: 'ne jamais poser de question', ar: 'دون طرح أي سؤال' },
  index: {
    en: 'read every record again (slower, same result)',
    fr: 'relire toutes les fiches (plus lent, même résultat)',
    ar: 'قراءة جميع السجلات من جديد (أبطأ، والنتيجة نفسها)',
  },
  debug: {
    en: 'show where in the program an error occurred',
    fr: 'afficher l’endroit du programme où l’erreur s’est produite',
    ar: 'إظهار موضع الخطأ في البرنامج',
  },
  help: { en: 'show this help', fr: 'afficher cette aide', ar: 'عرض هذه المساعدة' },
  version: { en: 'show the version', fr: 'afficher la version', ar: 'عرض رقم الإصدار' },
} satisfies Record<string, ByLanguage<string>>

export const LIST_OPTIONS = {
  all: {
    en: 'include closed mandates',
    fr: 'y compris les mandats clos',
    ar: 'بما في ذلك ما أُنجز أو أُنهي',
  },
  status: {
    en: 'only mandates with these statuses',
    fr: 'seulement les mandats dans l’un de ces états',
    ar: 'هذه الحالات فقط',
  },
  overdue: {
    en: 'only overdue mandates',
    fr: 'seulement les mandats dont l’échéance est dépassée',
    ar: 'ما تجاوز موعده المحدد فقط',
  },
  silent: {
    en: 'only mandates, of any kind, with no update since the last meeting of the body that receives reports',
    fr: 'seulement les mandats, de toute nature, sans mise à jour depuis la dernière session de l’organe auquel il est fait rapport',
    ar: 'ما لم يُسجل له تحديث منذ الدورة السابقة للجهة التي تُرفع إليها التقارير، أيا كان نوعه',
  },
  stale: {
    en: 'like --silent, but only continuing mandates',
    fr: 'comme --silent, mais seulement les mandats continus',
    ar: 'كالخيار السابق، للتكليفات المستمرة فقط',
  },
  unanswered: {
    en: 'only mandates about which a recorded request has no answer',
    fr: 'seulement les mandats dont une demande enregistrée est restée sans réponse',
    ar: 'ما سُجل بشأنه طلب معلومات لم يُرد عليه فقط',
  },
  silentSince: {
    en: 'only mandates, of any kind, with no update since this date or meeting',
    fr: 'seulement les mandats, de toute nature, sans mise à jour depuis cette date ou cette réunion',
    ar: 'ما لم يُسجل له تحديث منذ هذا التاريخ أو الاجتماع، أيا كان نوعه',
  },
  dueBefore: {
    en: 'only mandates due before this date or meeting',
    fr: 'seulement les mandats dont l’échéance précède cette date ou cette réunion',
    ar: 'ما يحل موعده قبل هذا التاريخ أو الاجتماع فقط',
  },
  dueAfter: {
    en: 'only mandates due after this date or meeting',
    fr: 'seulement les mandats dont l’échéance suit cette date ou cette réunion',
    ar: 'ما يحل موعده بعد هذا التاريخ أو الاجتماع فقط',
  },
  dueWithin: {
    en: 'only mandates due within this time from now: 30d (days), 2w (weeks), 6m (months), 1y (years)',
    fr: 'seulement les mandats échéant dans ce délai\u00a0: 30d (jours), 2w (semaines), 6m (mois), 1y (années)',
    ar: arabic`ما يحل موعده خلال هذه المدة فقط: ${'30d'} (30 يوما) أو ${'2w'} (أسبوعان) أو ${'6m'} (6 أشهر) أو ${'1y'} (سنة)`,
  },
  noDue: {
    en: 'only mandates without a due date; together with another filter of due dates, those too',
    fr: 'seulement les mandats sans échéance fixée\u00a0; avec un autre filtre d’échéance, ces mandats s’ajoutent',
    ar: 'ما ليس له موعد محدد فقط، أو إضافة إلى نتائج خيار آخر للمواعيد إن ذُكر',
  },
  dueAt: {
    en: 'only mandates due at these meetings',
    fr: 'seulement les mandats échéant à ces réunions',
    ar: 'المستحق في هذه الاجتماعات فقط',
  },
  document: {
    en: 'only the mandates of these documents (id or symbol)',
    fr: 'seulement les mandats de ces documents (référence ou cote)',
    ar: 'تكليفات هذه الوثائق فقط (المرجع أو الرمز)',
  },
  body: {
    en: 'only the mandates given by these bodies (id or name)',
    fr: 'seulement les mandats confiés par ces organes (référence ou nom)',
    ar: 'تكليفات هذه الجهات فقط (المرجع أو الاسم)',
  },
  olderThan: {
    en: 'only the mandates of documents that are older than this: 2y, 6m, 2w, 30d',
    fr: 'seulement les mandats des documents plus anciens que ce délai\u00a0: 2y, 6m, 2w, 30d',
    ar: arabic`تكليفات الوثائق التي مضى على صدورها أكثر من هذه المدة فقط: ${'2y'} أو ${'6m'} أو ${'2w'} أو ${'30d'}`,
  },
  department: {
    en: 'only the mandates of these departments; as for all filters, separate several values with commas or repeat the option',
    fr: 'seulement les mandats de ces départements\u00a0; pour indiquer plusieurs valeurs, comme pour les autres filtres, séparez-les par des virgules ou répétez l’option',
    ar: 'تكليفات هذه الإدارات فقط؛ وفي جميع خيارات التصفية تُفصل القيم المتعددة بفواصل، أو يُكرر الخيار',
  },
  noDepartment: {
    en: 'only mandates without a department; together with --department, those too',
    fr: 'seulement les mandats sans département\u00a0; avec --department, ces mandats s’ajoutent',
    ar: arabic`ما ليس له إدارة فقط، أو إضافة إلى نتائج الخيار ${'--department'} إن ذُكر`,
  },
  subject: {
    en: 'only the mandates with these subjects (id or name)',
    fr: 'seulement les mandats relevant de ces thèmes (référence ou nom)',
    ar: 'التكليفات في هذه المواضيع فقط (المرجع أو الاسم)',
  },
  noSubject: {
    en: 'only mandates without a subject; together with --subject, those too',
    fr: 'seulement les mandats sans thème\u00a0; avec --subject, ces mandats s’ajoutent',
    ar: arabic`ما ليس له موضوع فقط، أو إضافة إلى نتائج الخيار ${'--subject'} إن ذُكر`,
  },
  officer: {
    en: 'only the mandates of these officers (id, name, or “me”)',
    fr: 'seulement les mandats de ces responsables (référence, nom ou «\u00a0moi\u00a0»)',
    ar: 'تكليفات هؤلاء الموظفين فقط (المرجع أو الاسم أو «أنا»)',
  },
  noOfficer: {
    en: 'only mandates without an officer; together with --officer, those too',
    fr: 'seulement les mandats sans responsable\u00a0; avec --officer, ces mandats s’ajoutent',
    ar: arabic`ما ليس له موظف مسؤول فقط، أو إضافة إلى نتائج الخيار ${'--officer'} إن ذُكر`,
  },
  field: {
    en: 'only the mandates with this value in a field of your own (FIELD=VALUE)',
    fr: 'seulement les mandats ayant cette valeur dans un champ de votre organisation (CHAMP=VALEUR)',
    ar: 'التكليفات التي لها هذه القيمة في أحد حقول المنظمة فقط (الحقل=القيمة)',
  },
  internal: {
    en: 'for internal use: also show the officers',
    fr: 'à usage interne\u00a0: afficher aussi les responsables',
    ar: 'للاستخدام الداخلي: عرض الموظفين المسؤولين أيضا',
  },
  state: {
    en: 'only the mandates addressed to these Member States (code or name)',
    fr: 'seulement les mandats qui s’adressent à ces États membres (code ou nom)',
    ar: 'التكليفات الموجهة إلى هذه الدول الأعضاء فقط (رمز الدولة أو اسمها)',
  },
  kind: {
    en: 'only mandates of these kinds: one-off, recurring, continuing',
    fr: 'seulement les mandats de cette nature\u00a0: one-off (ponctuel), recurring (périodique) ou continuing (continu)',
    ar: arabic`التكليفات من هذه الأنواع فقط: ${'one-off'} (لمرة واحدة) أو ${'recurring'} (دوري) أو ${'continuing'} (مستمر)`,
  },
  search: {
    en: 'only the mandates that contain all these words, phrases in quotation marks included, and no -word; if the option is repeated, those that match any of the searches',
    fr: 'seulement les mandats où figurent tous ces mots et ces expressions entre guillemets, mais aucun mot précédé de «\u00a0-\u00a0»\u00a0; si l’option est répétée, ceux qui répondent à l’une au moins des recherches',
    ar: 'ما ترد فيه جميع هذه الكلمات، والعبارات التي بين علامتي اقتباس، ولا ترد فيه أي كلمة تسبقها شرطة؛ وإذا كُرر الخيار كفت مطابقة إحدى قيمه',
  },
  sort: {
    en: 'order: attention (default), due, id, status, updated',
    fr: 'ordre\u00a0: attention (par défaut), due, id, status, updated',
    ar: 'الترتيب: attention (الافتراضي)، due، id، status، updated',
  },
  groupBy: {
    en: 'groups: document, department, subject, body, status, meeting',
    fr: 'groupes\u00a0: document, department, subject, body, status, meeting',
    ar: 'التجميع حسب: document، department، subject، body، status، meeting',
  },
  columns: {
    en: 'columns, separated by commas: id, title, status, due, document, paragraph, departments, kind, updated, actions, subjects, officer (with --internal), or fields of your own',
    fr: 'colonnes, séparées par des virgules\u00a0: id, title, status, due, document, paragraph, departments, kind, updated, actions, subjects, officer (avec --internal), ou des champs de votre organisation',
    ar: arabic`الأعمدة المختارة، مفصولة بفواصل، من id وtitle وstatus وdue وdocument وparagraph وdepartments وkind وupdated وactions وsubjects وofficer (مع ${'--internal'}) أو من حقول المنظمة`,
  },
  format: {
    en: 'table (default), json, ndjson, csv, tsv or markdown',
    fr: 'table (par défaut), json, ndjson, csv, tsv ou markdown',
    ar: 'table (الافتراضي) أو json أو ndjson أو csv أو tsv أو markdown',
  },
} satisfies Record<string, ByLanguage<string>>

export const SHOW_OPTIONS = {
  internal: LIST_OPTIONS.internal,
  format: {
    en: 'text (default) or json',
    fr: 'text (par défaut) ou json',
    ar: 'text (الافتراضي) أو json',
  },
  history: {
    en: 'show withdrawn entries too, with the reasons',
    fr: 'afficher aussi les entrées annulées, avec les motifs',
    ar: 'عرض القيود المسحوبة أيضا مع أسباب سحبها',
  },
} satisfies Record<string, ByLanguage<string>>

export const UPDATE_OPTIONS = {
  status: {
    en: 'the new status',
    fr: 'le nouvel état',
    ar: 'الحالة الجديدة',
  },
  note: {
    en: 'what was done, in a sentence',
    fr: 'ce qui a été fait, en une phrase',
    ar: 'بيان ما أُنجز، في جملة واحدة',
  },
  evidence: {
    en: 'evidence: kind:reference (note-verbale:NV/2018/412) or a file in the records folder; repeatable',
    fr: 'pièce justificative\u00a0: nature:numéro (note-verbale:NV/2018/412) ou fichier du dossier des fiches\u00a0; option répétable',
    ar: arabic`مستند إثبات، بصيغة النوع:الرقم (${'note-verbale:NV/2018/412'}) أو ملف داخل مجلد السجلات؛ ويمكن تكرار الخيار`,
  },
  date: {
    en: 'the date on which it was done (default: today)',
    fr: 'la date à laquelle le fait s’est produit (par défaut\u00a0: aujourd’hui)',
    ar: 'تاريخ الإنجاز (افتراضيا: تاريخ اليوم)',
  },
  by: {
    en: 'who reports it (default: your name in git)',
    fr: 'qui communique l’information (par défaut\u00a0: le nom d’utilisateur de git)',
    ar: 'جهة الإبلاغ (افتراضيا: اسم المستخدم في git)',
  },
  decidedBy: {
    en: 'the meeting that decided it',
    fr: 'la réunion qui a pris la décision',
    ar: 'الاجتماع الذي اتخذ القرار',
  },
  supersededBy: {
    en: 'the later mandate that takes its place',
    fr: 'le mandat ultérieur qui remplace ce mandat',
    ar: 'التكليف اللاحق الذي حل محل هذا التكليف',
  },
  for: {
    en: 'the deadline of a recurring mandate that this update meets (CFM-46)',
    fr: 'pour un mandat périodique, l’échéance à laquelle répond cette mise à jour (CFM-46)',
    ar: arabic`الدورة التي يُستوفى بها هذا التكليف الدوري، مثل ${'CFM-46'}`,
  },
  internal: {
    en: 'keep this entry out of the ministerial report',
    fr: 'ne pas faire figurer cette entrée dans le rapport ministériel',
    ar: 'عدم إدراج هذا القيد في التقرير الوزاري',
  },
} satisfies Record<string, ByLanguage<string>>

export const EXPORT_OPTIONS = {
  format: {
    en: 'csv, xlsx, json, ndjson or ics (default: by the file name, or csv)',
    fr: 'csv, xlsx, json, ndjson ou ics (par défaut\u00a0: d’après le nom du fichier, puis csv)',
    ar: 'csv أو xlsx أو json أو ndjson أو ics (افتراضيا: csv، ما لم يدل اسم الملف على صيغة أخرى)',
  },
  output: {
    en: 'write to this file',
    fr: 'enregistrer dans ce fichier',
    ar: 'الحفظ في هذا الملف',
  },
  editable: {
    en: 'fields that may be changed in the sheet: title, kind, department, due, target, subject, officer (with --internal), fields of the organisation’s own, or all',
    fr: 'champs modifiables dans le tableau\u00a0: title, kind, department, due, target, subject, officer (avec --internal), les champs propres à l’organisation, ou all (tous)',
    ar: arabic`حقول يمكن تعديلها في الجدول: title أو kind أو department أو due أو target أو subject أو officer (مع ${'--internal'}) أو حقول المنظمة الخاصة أو all للكل`,
  },
  force: {
    en: 'replace the file if it exists',
    fr: 'remplacer le fichier s’il existe',
    ar: 'استبدال الملف إن كان موجودا',
  },
} satisfies Record<string, ByLanguage<string>>

export const OPEN_ARGUMENTS = {
  id: {
    en: 'a mandate, an action or a document',
    fr: 'un mandat, une action ou un document',
    ar: 'تكليف أو إجراء أو وثيقة',
  },
} satisfies Record<string, ByLanguage<string>>

export const ADOPT_ARGUMENTS = {
  file: {
    en: 'the tracker: xlsx, csv, docx, html, JSON or YAML',
    fr: 'tableau de suivi\u00a0: xlsx, csv, docx, html, JSON ou YAML',
    ar: 'جدول المتابعة: xlsx أو csv أو docx أو html أو JSON أو YAML',
  },
} satisfies Record<string, ByLanguage<string>>

export const ADOPT_OPTIONS = {
  format: {
    en: 'text, json, or yaml for the map alone (default: text)',
    fr: 'text, json, ou yaml pour le seul fichier de lecture (par défaut\u00a0: text)',
    ar: 'text أو json، أو yaml لملف القراءة وحده (افتراضيا: text)',
  },
  map: {
    en: 'read the tracker as this file says; if the file does not exist, write it with the proposals',
    fr: 'lire le tableau selon ce fichier\u00a0; s’il n’existe pas, l’enregistrer avec les propositions',
    ar: 'قراءة الجدول وفق هذا الملف، أو إنشاء الملف بالمقترحات إن لم يكن موجودا',
  },
  asOf: {
    en: 'the date of the statuses, if the tracker has none',
    fr: 'date des états, si le tableau n’en indique pas',
    ar: 'تاريخ الحالات إن لم يكن في الجدول',
  },
  rejects: {
    en: 'write the rows that are not taken to this csv file, with the reason for each',
    fr: 'enregistrer dans ce fichier csv les lignes non reprises, avec le motif de chacune',
    ar: 'حفظ الصفوف التي لم تؤخذ في ملف csv هذا مع سبب كل منها',
  },
  write: {
    en: 'record the mandates, all or none (default: only show them)',
    fr: 'enregistrer les mandats, tous ou aucun (par défaut\u00a0: seulement les afficher)',
    ar: 'حفظ التكليفات كلها أو عدم حفظ أي منها (افتراضيا: تُعرض فقط)',
  },
} satisfies Record<string, ByLanguage<string>>

export const APPLY_ARGUMENTS = {
  file: {
    en: 'a csv or xlsx file from mandates export, with your changes',
    fr: 'fichier csv ou xlsx produit par mandates export, puis modifié',
    ar: 'ملف csv أو xlsx أنتجه الأمر export وعُدلت فيه صفوف',
  },
} satisfies Record<string, ByLanguage<string>>

export const APPLY_OPTIONS = {
  partial: {
    en: 'record the rows that are in order, even if others are rejected',
    fr: 'enregistrer les lignes correctes, même si d’autres sont refusées',
    ar: 'حفظ الصفوف السليمة وإن رُفض غيرها',
  },
  rejects: {
    en: 'write the rejected rows to this file, with what is wrong in each, to correct them and apply them again',
    fr: 'enregistrer dans ce fichier les lignes refusées, avec l’anomalie de chacune, pour les corriger et les appliquer de nouveau',
    ar: 'حفظ الصفوف المرفوضة في هذا الملف مع بيان المشكلة في كل منها، لتصحيحها وتطبيقها من جديد',
  },
  write: {
    en: 'record the changes, all or none (default: only show them)',
    fr: 'enregistrer les modifications, toutes ou aucune (par défaut\u00a0: seulement les afficher)',
    ar: 'حفظ التغييرات كلها أو عدم حفظ أي منها (افتراضيا: تُعرض فقط)',
  },
  date: {
    en: 'the date for rows whose date was not changed (default: today)',
    fr: 'la date des lignes dont la date n’a pas été modifiée (par défaut\u00a0: aujourd’hui)',
    ar: 'تاريخ الصفوف التي لم يُعدل تاريخها (افتراضيا: تاريخ اليوم)',
  },
  by: {
    en: 'who reports the rows whose “Reported by” cell was not changed (default: your name in git)',
    fr: 'l’auteur des lignes dont la colonne «\u00a0Communiqué par\u00a0» n’a pas été modifiée (par défaut\u00a0: le nom d’utilisateur de git)',
    ar: 'جهة الإبلاغ في الصفوف التي لم تُعدل فيها (افتراضيا: اسم المستخدم في git)',
  },
  commit: {
    en: 'commit only these updates and their evidence to git',
    fr: 'enregistrer dans git (commit) ces mises à jour et leurs pièces justificatives, et rien d’autre',
    ar: arabic`إيداع هذه التحديثات ومستندات إثباتها وحدها في ${'git'} (commit)`,
  },
} satisfies Record<string, ByLanguage<string>>

export const IMPORT_ARGUMENTS = {
  files: {
    en: `documents, or folders of them: ${commaList(SHOWN_ENDINGS, 'en')} (Akoma Ntoso)`,
    fr: `des documents ou des dossiers\u00a0: ${commaList(SHOWN_ENDINGS, 'fr')} (Akoma Ntoso)`,
    ar: `وثائق أو مجلدات: ${commaList(SHOWN_ENDINGS, 'ar')} (Akoma Ntoso)`,
  },
} satisfies Record<string, ByLanguage<string>>

export const IMPORT_OPTIONS = {
  format: {
    en: 'text (default), json or yaml (the draft record)',
    fr: 'text (par défaut), json ou yaml (projet de fiche)',
    ar: arabic`text (الافتراضي) أو json أو ${'yaml'} (السجل الناتج)`,
  },
  write: {
    en: 'create the record, or add the texts of a second language version to it',
    fr: 'créer la fiche, ou y ajouter les textes d’une deuxième version linguistique',
    ar: 'إنشاء السجل، أو إضافة نص الوثيقة بلغة أخرى إليه',
  },
  from: {
    en: 'the language of the document: en, fr or ar (default: detected)',
    fr: 'la langue du document\u00a0: en, fr ou ar (par défaut\u00a0: reconnue automatiquement)',
    ar: 'لغة الوثيقة: en أو fr أو ar (افتراضيا: تُحدد تلقائيا)',
  },
  addressee: {
    en: 'the addressee, if not the head of the secretariat',
    fr: 'le destinataire, si ce n’est pas le chef du secrétariat',
    ar: 'الجهة الموجه إليها الطلب، إن لم تكن رئيس الأمانة العامة',
  },
  body: {
    en: 'the issuing body (default: found in the document, then the body that receives reports)',
    fr: 'l’organe auteur du document (par défaut\u00a0: d’après le document, puis l’organe auquel il est fait rapport)',
    ar: 'الجهة المصدرة (افتراضيا: الجهة المسماة في الوثيقة، ثم التي تُرفع إليها التقارير)',
  },
  meeting: {
    en: 'the meeting that adopted the document (default: found in the calendar by its number or dates)',
    fr: 'la réunion qui a adopté le document (par défaut\u00a0: trouvée dans le calendrier d’après son numéro ou ses dates)',
    ar: 'الاجتماع الذي اعتمد الوثيقة (افتراضيا: بحسب رقمه أو تاريخه في جدول الاجتماعات)',
  },
  date: {
    en: 'the date of adoption (default: found in the document)',
    fr: 'la date d’adoption (par défaut\u00a0: d’après le document)',
    ar: 'تاريخ اعتماد الوثيقة (افتراضيا: التاريخ الوارد فيها)',
  },
  title: {
    en: 'the title of the document (default: found in the document)',
    fr: 'le titre du document (par défaut\u00a0: d’après le document)',
    ar: 'عنوان الوثيقة (افتراضيا: العنوان الوارد فيها)',
  },
  symbol: {
    en: 'the symbol of the document (default: found in the document)',
    fr: 'la cote du document (par défaut\u00a0: d’après le document)',
    ar: 'رمز الوثيقة (افتراضيا: الرمز الوارد فيها)',
  },
  id: {
    en: 'the id of the record (default: made from its symbol)',
    fr: 'la référence de la fiche (par défaut\u00a0: tirée de la cote)',
    ar: 'مرجع السجل (افتراضيا: مأخوذ من الرمز)',
  },
  explain: {
    en: 'show why each mandate was included',
    fr: 'indiquer pourquoi chaque mandat a été retenu',
    ar: 'بيان سبب استخراج كل تكليف',
  },
  asOne: {
    en: 'keep a document that holds several resolutions as one record',
    fr: 'faire une seule fiche d’un document contenant plusieurs résolutions',
    ar: 'جعل الوثيقة التي تضم عدة قرارات سجلا واحدا',
  },
  explainSkipped: {
    en: 'show which passages were left out, and why',
    fr: 'indiquer les passages écartés, et pourquoi',
    ar: 'بيان ما فُحص واستُبعد، مع السبب',
  },
} satisfies Record<string, ByLanguage<string>>

export const INIT_ARGUMENTS = {
  folder: {
    en: 'the folder to create (default: records)',
    fr: 'le dossier à créer (par défaut\u00a0: records)',
    ar: 'المجلد المراد إنشاؤه (افتراضيا: records)',
  },
} satisfies Record<string, ByLanguage<string>>

export const INIT_OPTIONS = {
  example: {
    en: 'a fictitious organisation with sixty mandates, for practice',
    fr: 'une organisation fictive avec 60 mandats, pour s’exercer',
    ar: 'منظمة افتراضية للتدرب، لها ستون تكليفا',
  },
} satisfies Record<string, ByLanguage<string>>

export const CHECK_OPTIONS = {
  strict: {
    en: 'count warnings as errors',
    fr: 'traiter les avertissements comme des erreurs',
    ar: 'اعتبار التنبيهات أخطاء',
  },
  format: {
    en: 'text (default), json, or github (annotations of a pull request)',
    fr: 'text (par défaut), json ou github (annotations d’une demande de fusion)',
    ar: arabic`text (الافتراضي) أو json أو ${'github'} (تعليقات على طلب الدمج)`,
  },
} satisfies Record<string, ByLanguage<string>>

export const MEETINGS_OPTIONS = {
  body: {
    en: 'only the meetings of these bodies',
    fr: 'seulement les réunions de ces organes',
    ar: 'اجتماعات هذه الجهات فقط',
  },
  upcoming: {
    en: 'only meetings that have not ended',
    fr: 'seulement les réunions qui ne sont pas terminées',
    ar: 'الاجتماعات التي لم تنته بعد فقط',
  },
  format: {
    en: 'table (default) or json',
    fr: 'table (par défaut) ou json',
    ar: 'table (الافتراضي) أو json',
  },
} satisfies Record<string, ByLanguage<string>>

export const SUMMARY_OPTIONS = {
  for: {
    en: 'the meeting that receives the report (default: the next meeting of the body that receives reports)',
    fr: 'la réunion à laquelle le rapport est présenté (par défaut\u00a0: la prochaine réunion de l’organe auquel il est fait rapport)',
    ar: 'الاجتماع المقدم إليه التقرير (افتراضيا: الاجتماع القادم للجهة التي تُرفع إليها التقارير)',
  },
  format: {
    en: 'text, markdown, html, docx, pdf or json (default: by the file name, or text)',
    fr: 'text, markdown, html, docx, pdf ou json (par défaut\u00a0: d’après le nom du fichier, puis text)',
    ar: 'text أو markdown أو html أو docx أو pdf أو json (افتراضيا: text، ما لم يدل اسم الملف على صيغة أخرى)',
  },
  output: {
    en: 'write to this file, or to a folder (one file for each language in --lang ar,en,fr)',
    fr: 'enregistrer dans ce fichier ou dans un dossier (un fichier par langue de --lang ar,en,fr)',
    ar: arabic`الحفظ في هذا الملف، أو في مجلد (ملف لكل لغة من ${'--lang ar,en,fr'})`,
  },
  force: {
    en: 'replace the file if it exists',
    fr: 'remplacer le fichier s’il existe',
    ar: 'استبدال الملف إن كان موجودا',
  },
  symbol: {
    en: 'the symbol of the report, if it has one',
    fr: 'la cote du rapport, une fois attribuée',
    ar: 'رمز التقرير متى حُدد',
  },
  final: {
    en: 'make the final version, with a signature line',
    fr: 'version finale, avec une ligne de signature',
    ar: 'صيغة نهائية مع سطر للتوقيع',
  },
  internal: {
    en: 'include names, internal notes and internal evidence',
    fr: 'avec les noms, les notes et les pièces internes',
    ar: 'مع الأسماء، والملاحظات ومستندات الإثبات الداخلية',
  },
  brief: {
    en: 'only the first page: figures, overdue mandates and the decision asked',
    fr: 'seulement la première page\u00a0: chiffres, mandats à échéance dépassée et décision demandée',
    ar: 'الصفحة الأولى وحدها: الأرقام، والتكليفات المتأخرة، والقرار المطلوب',
  },
  groupBy: {
    en: 'groups of outstanding mandates: document (default), department, subject, body',
    fr: 'groupes de mandats en suspens\u00a0: document (par défaut), department, subject, body',
    ar: 'تجميع التكليفات غير المنجزة حسب: document (الافتراضي)، department، subject، body',
  },
} satisfies Record<string, ByLanguage<string>>

export const SITE_ARGUMENT: ByLanguage<string> = {
  en: 'the folder of the site: new, empty, or an earlier site, which is replaced',
  fr: 'le dossier du site\u00a0: nouveau, vide, ou un site antérieur à remplacer',
  ar: 'مجلد الموقع: جديد، أو فارغ، أو موقع سابق يُستبدل',
}

export const REQUEST_OPTIONS = {
  to: {
    en: 'whom to ask: departments, officers or states (default: departments)',
    fr: 'à qui demander\u00a0: departments (départements), officers (responsables) ou states (États) (par défaut\u00a0: departments)',
    ar: arabic`الجهات المطلوب ردها: ${'departments'} للإدارات أو ${'officers'} للموظفين أو ${'states'} للدول (افتراضيا: ${'departments'})`,
  },
  by: {
    en: 'the day by which answers are needed (default: the day for the papers of the meeting)',
    fr: 'le jour pour lequel les réponses sont attendues (par défaut\u00a0: le jour de remise des documents de la réunion)',
    ar: 'موعد الرد (افتراضيا: موعد تسليم وثائق الاجتماع)',
  },
  for: {
    en: 'the meeting that receives the next report (default: the next meeting of the body that receives reports)',
    fr: 'la réunion à laquelle le prochain rapport est présenté (par défaut\u00a0: la prochaine réunion de l’organe auquel il est fait rapport)',
    ar: 'الاجتماع المقدم إليه التقرير القادم (افتراضيا: الاجتماع القادم للجهة التي تُرفع إليها التقارير)',
  },
  output: {
    en: 'write to this folder, with a folder in it for each recipient',
    fr: 'enregistrer dans ce dossier, avec un sous-dossier par destinataire',
    ar: 'الحفظ في هذا المجلد، وفيه مجلد لكل جهة',
  },
  force: {
    en: 'replace files that exist',
    fr: 'remplacer les fichiers qui existent',
    ar: 'استبدال الملفات الموجودة',
  },
  record: {
    en: 'note in the records who was asked and by when, so that list --unanswered knows',
    fr: 'noter dans les fiches à qui il est demandé quoi et pour quand, pour list --unanswered',
    ar: arabic`تسجيل الجهات المطلوب ردها وموعد الرد، لأجل ${'list --unanswered'}`,
  },
  again: {
    en: 'remind only those who have not answered a recorded request',
    fr: 'relancer seulement les destinataires d’une demande enregistrée restée sans réponse',
    ar: 'تذكير من لم يرد على طلب مسجل وحده',
  },
  dryRun: {
    en: 'show who would be asked about what, and write nothing',
    fr: 'montrer à qui il serait demandé quoi, sans rien enregistrer',
    ar: 'عرض ما سيُطلب ومن يُطلب منه دون حفظ شيء',
  },
} satisfies Record<string, ByLanguage<string>>

/** The headings that commander has only in English. */
export const HELP_TITLES: Record<string, ByLanguage<string>> = {
  'Usage:': { en: 'Usage:', fr: 'Utilisation\u00a0:', ar: 'الاستخدام:' },
  'Arguments:': { en: 'Arguments:', fr: 'Arguments\u00a0:', ar: 'المدخلات:' },
  'Options:': { en: 'Options:', fr: 'Options\u00a0:', ar: 'الخيارات:' },
  'Global Options:': {
    en: 'Global options:',
    fr: 'Options communes\u00a0:',
    ar: 'خيارات جميع الأوامر:',
  },
  'Commands:': { en: 'Commands:', fr: 'Commandes\u00a0:', ar: 'الأوامر:' },
  'Exit codes:': { en: 'Exit codes:', fr: 'Codes de sortie\u00a0:', ar: 'رموز الخروج:' },
  'Examples:': { en: 'Examples:', fr: 'Exemples\u00a0:', ar: 'أمثلة:' },
}

/** The meaning of each exit code. */
export const EXIT_CODES: readonly (readonly [code: string, meaning: ByLanguage<string>])[] = [
  ['0', { en: 'success', fr: 'succès', ar: 'نجاح' }],
  [
    '1',
    {
      en: 'check found problems, or a merge left conflicts',
      fr: 'check a trouvé des problèmes, ou une fusion a laissé des conflits',
      ar: 'وجد الأمر check مشكلات، أو ترك الدمج تعارضات',
    },
  ],
  ['2', { en: 'invalid command line', fr: 'commande mal formée', ar: 'استخدام خاطئ' }],
  [
    '65',
    {
      en: 'a record or document cannot be read',
      fr: 'une fiche ou un document est illisible',
      ar: 'تعذرت قراءة سجل أو وثيقة',
    },
  ],
  [
    '66',
    {
      en: 'a file or folder was not found',
      fr: 'fichier ou dossier introuvable',
      ar: 'ملف الإدخال غير موجود',
    },
  ],
  ['70', { en: 'a bug in the program', fr: 'erreur du programme', ar: 'خطأ في البرنامج' }],
  [
    '73',
    {
      en: 'the program cannot write there',
      fr: 'écriture impossible à cet endroit',
      ar: 'تعذرت الكتابة في الموضع المحدد',
    },
  ],
  [
    '74',
    {
      en: 'disk full, or output failed',
      fr: 'disque plein, ou échec de l’écriture du résultat',
      ar: 'القرص ممتلئ أو تعذر إخراج النتيجة',
    },
  ],
  [
    '75',
    {
      en: 'the record is locked or was changed by someone else: try again',
      fr: 'fiche verrouillée ou modifiée par un autre utilisateur\u00a0: réessayer',
      ar: 'السجل مقفل أو عدّله شخص آخر: أعد المحاولة',
    },
  ],
  ['130, 143', { en: 'interrupted', fr: 'interrompu', ar: 'أُوقف التنفيذ قبل اكتماله' }],
  [
    '141',
    {
      en: 'output pipe closed',
      fr: 'sortie fermée par le programme qui la lisait',
      ar: 'أُغلق مسار الإخراج قبل اكتماله',
    },
  ],
]
