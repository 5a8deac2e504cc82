// What `--help` says of each command and option.
import type { ByLanguage } from '../base/language.ts'
import { arabic } from './isolate.ts'

export const PROGRAM_SUMMARY: ByLanguage<string> = {
  en: 'Follow up the mandates that the meetings of an organisation gave to its Secretary-General.',
  fr: 'Suivre les mandats que les réunions d’une organisation ont confiés à son Secrétaire général.',
  ar: 'متابعة التكليفات التي أسندتها اجتماعات المنظمة إلى أمينها العام.',
}

export const COMMAND_SUMMARIES = {
  list: {
    en: 'List outstanding mandates',
    fr: 'Énumérer les mandats en suspens',
    ar: 'عرض التكليفات غير المنجزة',
  },
  show: {
    en: 'Show one mandate or action whole',
    fr: 'Afficher un mandat ou une mesure en entier',
    ar: 'عرض تكليف أو إجراء بكامل تفاصيله',
  },
  update: {
    en: 'Record what was done about an action or a mandate',
    fr: 'Enregistrer ce qui a été fait pour une mesure ou un mandat',
    ar: 'تسجيل ما تم بشأن إجراء أو تكليف',
  },
  review: {
    en: 'Go through what is outstanding, one at a time',
    fr: 'Passer en revue les mandats en suspens, un par un',
    ar: 'مراجعة التكليفات غير المنجزة واحدا واحدا',
  },
  act: {
    en: 'Add an action to a mandate',
    fr: 'Ajouter une mesure à un mandat',
    ar: 'إضافة إجراء إلى تكليف',
  },
  extend: {
    en: 'Move the deadline of a mandate, keeping the original',
    fr: 'Reporter l’échéance d’un mandat, en gardant l’échéance initiale',
    ar: 'تمديد موعد تكليف مع الاحتفاظ بالموعد الأصلي',
  },
  confirm: {
    en: 'Record that a meeting took note that a mandate is done',
    fr: 'Enregistrer qu’une réunion a pris note de l’achèvement d’un mandat',
    ar: 'تسجيل أخذ اجتماع علما بإنجاز تكليف',
  },
  reply: {
    en: 'Record the reply of a Member State',
    fr: 'Enregistrer la réponse d’un État membre',
    ar: 'تسجيل رد دولة عضو',
  },
  states: {
    en: 'Show which Member States have replied, and what',
    fr: 'Afficher quels États membres ont répondu, et quoi',
    ar: 'عرض الدول الأعضاء التي ردت ومضمون ردودها',
  },
  log: {
    en: 'Show what was recorded, newest first',
    fr: 'Afficher ce qui a été enregistré, du plus récent au plus ancien',
    ar: 'عرض ما سُجل، من الأحدث إلى الأقدم',
  },
  check: {
    en: 'Tell every problem in the records',
    fr: 'Signaler tous les problèmes des fiches',
    ar: 'بيان جميع المشكلات في السجلات',
  },
  summary: {
    en: 'Print the report to the next ministerial meeting',
    fr: 'Établir le rapport à la prochaine réunion ministérielle',
    ar: 'إعداد التقرير المقدم إلى الاجتماع الوزاري القادم',
  },
  import: {
    en: 'Find the mandates in a document of a meeting',
    fr: 'Trouver les mandats dans un document de réunion',
    ar: 'استخراج التكليفات من وثيقة اجتماع',
  },
  export: {
    en: 'Write mandates for a spreadsheet, a calendar or another program',
    fr: 'Exporter les mandats vers un tableur, un calendrier ou un autre programme',
    ar: 'تصدير التكليفات إلى جدول أو تقويم أو برنامج آخر',
  },
  apply: {
    en: 'Record what was changed in an exported sheet',
    fr: 'Enregistrer ce qui a été modifié dans un tableau exporté',
    ar: 'تسجيل ما عُدّل في جدول مصدَّر',
  },
  init: {
    en: 'Set up a folder of records',
    fr: 'Créer un dossier de fiches',
    ar: 'إنشاء مجلد للسجلات',
  },
  meetings: {
    en: 'Show the calendar of meetings, and what is due at each',
    fr: 'Afficher le calendrier des réunions et ce qui est à présenter à chacune',
    ar: 'عرض جدول الاجتماعات وما هو مستحق في كل منها',
  },
  'git-setup': {
    en: 'Let git merge the records by meaning',
    fr: 'Faire fusionner les fiches par git selon leur sens',
    ar: 'جعل git يدمج السجلات بحسب معناها',
  },
  'merge-driver': {
    en: 'Merge versions of a record; called by git',
    fr: 'Fusionner des versions d’une fiche\u00a0; appelée par git',
    ar: 'دمج نسخ سجل؛ يستدعيه git',
  },
  completion: {
    en: 'Print the script with which a shell completes on TAB',
    fr: 'Afficher le script qui permet à un shell de compléter avec TAB',
    ar: 'طباعة البرنامج النصي الذي تُكمل به الصدفة بمفتاح TAB',
  },
  help: {
    en: 'Show help for a command',
    fr: 'Afficher l’aide d’une commande',
    ar: 'عرض المساعدة لأمر ما',
  },
} satisfies Record<string, ByLanguage<string>>

export const ARGUMENTS = {
  id: {
    en: 'a mandate or an action, by its id or any part of it that is unambiguous (5a, azer/5a.1)',
    fr: 'un mandat ou une mesure, par sa référence ou toute partie non équivoque (5a, azer/5a.1)',
    ar: 'تكليف أو إجراء، بمرجعه أو بأي جزء منه لا لبس فيه (5a، azer/5a.1)',
  },
  asked: {
    en: 'a mandate or an action, by its id or any part of it that is unambiguous (5a, azer/5a.1); on a terminal, whatever is left out is asked for',
    fr: 'un mandat ou une mesure, par sa référence ou toute partie non équivoque (5a, azer/5a.1)\u00a0; devant un terminal, ce qui manque est demandé',
    ar: 'تكليف أو إجراء، بمرجعه أو بأي جزء منه لا لبس فيه (5a، azer/5a.1)؛ وأمام الشاشة يُسأل عن كل ما لم يُذكر',
  },
} satisfies Record<string, ByLanguage<string>>

/** Options that every command has. */
export const SHARED_OPTIONS = {
  records: {
    en: 'the records folder (else MANDATES_RECORDS, else the nearest records/)',
    fr: 'le dossier des fiches (à défaut MANDATES_RECORDS, puis le records/ le plus proche)',
    ar: 'مجلد السجلات (وإلا MANDATES_RECORDS، ثم أقرب مجلد records/)',
  },
  lang: {
    en: 'language: en, fr or ar (else MANDATES_LANG, else the locale)',
    fr: 'langue\u00a0: en, fr ou ar (à défaut MANDATES_LANG, puis la langue du système)',
    ar: 'اللغة: en أو fr أو ar (وإلا MANDATES_LANG، ثم لغة النظام)',
  },
  asOf: {
    en: 'everything as it stood on this day (YYYY-MM-DD or yesterday; else today)',
    fr: 'la situation à cette date (AAAA-MM-JJ ou hier\u00a0; à défaut aujourd’hui)',
    ar: 'الحالة كما كانت في هذا اليوم (سنة-شهر-يوم أو أمس؛ وإلا اليوم)',
  },
  color: { en: 'no colours', fr: 'sans couleurs', ar: 'دون ألوان' },
  quiet: {
    en: 'only the result, no remarks',
    fr: 'seulement le résultat, sans remarques',
    ar: 'النتيجة فقط دون ملاحظات',
  },
  input: { en: 'never ask anything', fr: 'ne jamais poser de question', ar: 'دون طرح أي سؤال' },
  index: {
    en: 'read every record afresh (slower, same answer)',
    fr: 'relire toutes les fiches (plus lent, même réponse)',
    ar: 'قراءة جميع السجلات من جديد (أبطأ والجواب نفسه)',
  },
  debug: {
    en: 'show where in the program an error arose',
    fr: 'montrer où une erreur est survenue dans le programme',
    ar: 'إظهار موضع الخطأ في البرنامج',
  },
  help: { en: 'show this help', fr: 'afficher cette aide', ar: 'عرض هذه المساعدة' },
  version: { en: 'show the version', fr: 'afficher la version', ar: 'عرض رقم الإصدار' },
} satisfies Record<string, ByLanguage<string>>

export const LIST_OPTIONS = {
  all: {
    en: 'closed mandates too',
    fr: 'y compris les mandats clos',
    ar: 'بما في ذلك التكليفات المنتهية',
  },
  status: { en: 'only these statuses', fr: 'seulement ces états', ar: 'هذه الحالات فقط' },
  overdue: {
    en: 'only what is overdue',
    fr: 'seulement ceux dont l’échéance est dépassée',
    ar: 'ما تجاوز موعده المحدد فقط',
  },
  silent: {
    en: 'only mandates of any kind without update since the last meeting',
    fr: 'seulement les mandats, de toute nature, sans mise à jour depuis la dernière session',
    ar: 'التكليفات من أي نوع دون تحديث منذ الدورة السابقة فقط',
  },
  stale: {
    en: 'the same, but only continuing mandates',
    fr: 'de même, mais seulement les mandats continus',
    ar: 'كذلك، لكن التكليفات المستمرة فقط',
  },
  dueBefore: {
    en: 'only what is due before this day',
    fr: 'seulement ceux dont l’échéance précède cette date',
    ar: 'ما يحل موعده قبل هذا اليوم فقط',
  },
  dueAt: {
    en: 'only what is due at these meetings',
    fr: 'seulement ceux à présenter à ces réunions',
    ar: 'المستحق في هذه الاجتماعات فقط',
  },
  document: {
    en: 'only the mandates of these documents (id or symbol)',
    fr: 'seulement les mandats de ces documents (référence ou cote)',
    ar: 'تكليفات هذه الوثائق فقط (المرجع أو الرمز)',
  },
  department: {
    en: 'only those of these departments; several values, as for the other filters, are separated by commas or given one by one',
    fr: 'seulement ceux de ces départements\u00a0; comme pour les autres filtres, plusieurs valeurs se séparent par des virgules ou se donnent une par une',
    ar: 'تكليفات هذه الإدارات فقط؛ وتُفصل القيم المتعددة، كما في سائر عوامل التصفية، بفواصل أو تُعطى واحدة واحدة',
  },
  state: {
    en: 'only those that ask these Member States (code or name)',
    fr: 'seulement ceux qui s’adressent à ces États membres (code ou nom)',
    ar: 'الموجهة إلى هذه الدول الأعضاء فقط (الرمز أو الاسم)',
  },
  kind: {
    en: 'only these kinds: one-off, recurring, continuing',
    fr: 'seulement ces natures\u00a0: one-off, recurring, continuing',
    ar: 'هذه الأنواع فقط: one-off أو recurring أو continuing',
  },
  search: {
    en: 'only those in which all these words occur; if repeated, one search is enough',
    fr: 'seulement ceux où figurent tous ces mots\u00a0; si l’option est répétée, une recherche suffit',
    ar: 'التي ترد فيها جميع هذه الكلمات فقط؛ وإذا كُرر الخيار كفى بحث واحد منها',
  },
  sort: {
    en: 'order: attention (default), due, id, status, updated',
    fr: 'ordre\u00a0: attention (par défaut), due, id, status, updated',
    ar: 'الترتيب: attention (الافتراضي)، due، id، status، updated',
  },
  groupBy: {
    en: 'groups: document, department, status, meeting',
    fr: 'groupes\u00a0: document, department, status, meeting',
    ar: 'التجميع حسب: document، department، status، meeting',
  },
  columns: {
    en: 'columns, separated by commas: id, title, status, due, document, paragraph, departments, kind, updated, actions',
    fr: 'colonnes, séparées par des virgules\u00a0: id, title, status, due, document, paragraph, departments, kind, updated, actions',
    ar: 'الأعمدة، مفصولة بفواصل: id، title، status، due، document، paragraph، departments، kind، updated، actions',
  },
  format: {
    en: 'table (default), json, ndjson, csv, tsv or markdown',
    fr: 'table (par défaut), json, ndjson, csv, tsv ou markdown',
    ar: 'table (الافتراضي) أو json أو ndjson أو csv أو tsv أو markdown',
  },
} satisfies Record<string, ByLanguage<string>>

export const SHOW_OPTIONS = {
  format: {
    en: 'text (default) or json',
    fr: 'text (par défaut) ou json',
    ar: 'text (الافتراضي) أو json',
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
    ar: 'ما تم القيام به، في جملة',
  },
  evidence: {
    en: 'evidence, as kind:reference (note-verbale:NV/2018/412) or a file in the records folder; may be repeated',
    fr: 'pièce justificative, sous la forme nature:référence (note-verbale:NV/2018/412) ou un fichier du dossier des fiches\u00a0; peut être répétée',
    ar: 'مستند إثبات، بصيغة النوع:المرجع (note-verbale:NV/2018/412) أو ملف داخل مجلد السجلات؛ يمكن تكراره',
  },
  date: {
    en: 'the day on which it was done (else today)',
    fr: 'le jour où cela a été fait (à défaut aujourd’hui)',
    ar: 'اليوم الذي تم فيه (وإلا اليوم)',
  },
  by: {
    en: 'who reports it (else the user name in git)',
    fr: 'qui le signale (à défaut le nom d’utilisateur de git)',
    ar: 'الجهة المبلغة (وإلا اسم المستخدم في git)',
  },
  decidedBy: {
    en: 'the meeting that decided it',
    fr: 'la réunion qui en a décidé',
    ar: 'الاجتماع الذي قرر ذلك',
  },
  supersededBy: {
    en: 'the later mandate that takes its place',
    fr: 'le mandat ultérieur qui le remplace',
    ar: 'التكليف اللاحق الذي حل محله',
  },
  for: {
    en: 'the occurrence of a recurring mandate that this fulfils (CFM-46)',
    fr: 'l’échéance d’un mandat périodique ainsi honorée (CFM-46)',
    ar: 'الموعد الذي يفي به هذا التحديث من تكليف دوري (CFM-46)',
  },
  internal: {
    en: 'keep it out of the ministerial report',
    fr: 'ne pas le faire figurer dans le rapport ministériel',
    ar: 'عدم إدراجه في التقرير الوزاري',
  },
} satisfies Record<string, ByLanguage<string>>

export const EXPORT_OPTIONS = {
  format: {
    en: 'csv (default), xlsx, json, ndjson or ics; else by the name of the file',
    fr: 'csv (par défaut), xlsx, json, ndjson ou ics\u00a0; sinon d’après le nom du fichier',
    ar: 'csv (الافتراضي) أو xlsx أو json أو ndjson أو ics، وإلا بحسب اسم الملف',
  },
  output: {
    en: 'write it to this file',
    fr: 'l’enregistrer dans ce fichier',
    ar: 'حفظه في هذا الملف',
  },
  force: {
    en: 'replace the file when it exists',
    fr: 'remplacer le fichier s’il existe',
    ar: 'استبدال الملف إن كان موجودا',
  },
} satisfies Record<string, ByLanguage<string>>

export const APPLY_ARGUMENTS = {
  file: {
    en: 'a csv or xlsx file that export wrote, and in which rows were changed',
    fr: 'un fichier csv ou xlsx produit par export et dont des lignes ont été modifiées',
    ar: 'ملف csv أو xlsx أنتجه الأمر export وعُدلت فيه صفوف',
  },
} satisfies Record<string, ByLanguage<string>>

export const APPLY_OPTIONS = {
  write: {
    en: 'record the changes, all of them or none (else they are only shown)',
    fr: 'enregistrer les changements, tous ou aucun (à défaut, les montrer seulement)',
    ar: 'حفظ التغييرات، كلها أو لا شيء منها (وإلا تُعرض فقط)',
  },
  date: {
    en: 'the day for rows whose date was not changed (else today)',
    fr: 'la date des lignes où elle n’a pas été modifiée (à défaut aujourd’hui)',
    ar: 'تاريخ الصفوف التي لم يُعدل تاريخها (وإلا اليوم)',
  },
  by: {
    en: 'who reports rows in which that was not changed (else the user name in git)',
    fr: 'qui signale les lignes où cela n’a pas été modifié (à défaut le nom d’utilisateur de git)',
    ar: 'الجهة المبلغة في الصفوف التي لم يُعدل فيها ذلك (وإلا اسم المستخدم في git)',
  },
  commit: {
    en: 'commit the updates to git, with their evidence, and nothing else',
    fr: 'enregistrer dans git (commit) ces mises à jour et leurs pièces, et rien d’autre',
    ar: arabic`إيداع التحديثات ووثائق إثباتها في ${'git'} (commit) دون غيرها`,
  },
} satisfies Record<string, ByLanguage<string>>

export const IMPORT_ARGUMENTS = {
  files: {
    en: 'documents, or folders of them: txt, md, html, docx, pdf, Akoma Ntoso xml',
    fr: 'des documents ou des dossiers\u00a0: txt, md, html, docx, pdf, xml Akoma Ntoso',
    ar: arabic`وثائق أو مجلدات: txt وmd وhtml وdocx وpdf و${'xml'} (Akoma Ntoso)`,
  },
} satisfies Record<string, ByLanguage<string>>

export const IMPORT_OPTIONS = {
  format: {
    en: 'text (default), json or yaml (the record it would make)',
    fr: 'text (par défaut), json ou yaml (la fiche qui en serait faite)',
    ar: arabic`text (الافتراضي) أو json أو ${'yaml'} (السجل الذي سينتج)`,
  },
  write: {
    en: 'make the record, or add the texts of a second language version to it',
    fr: 'créer la fiche, ou y ajouter les textes d’une deuxième version linguistique',
    ar: 'إنشاء السجل، أو إضافة نصوص نسخة بلغة ثانية إليه',
  },
  from: {
    en: 'the language of the document: en, fr or ar (else found out)',
    fr: 'la langue du document\u00a0: en, fr ou ar (sinon reconnue)',
    ar: 'لغة الوثيقة: en أو fr أو ar (وإلا تُكتشف)',
  },
  addressee: {
    en: 'who is asked, where it is not the head of the secretariat',
    fr: 'le destinataire, si ce n’est pas le chef du secrétariat',
    ar: 'الجهة المكلفة، إن لم تكن رئيس الأمانة',
  },
  body: {
    en: 'the body that made the document (else read at its head, else the one reported to)',
    fr: 'l’organe émetteur (sinon lu dans l’en-tête, sinon l’organe destinataire des rapports)',
    ar: 'الجهة المصدرة (وإلا تُقرأ في رأس الوثيقة، وإلا الجهة التي تُرفع إليها التقارير)',
  },
  meeting: {
    en: 'the meeting that adopted it (else by its number or its days, if the calendar has it)',
    fr: 'la réunion qui l’a adopté (sinon d’après son numéro ou ses dates, si elle est au calendrier)',
    ar: 'الاجتماع الذي اعتمدها (وإلا بحسب رقمه أو أيامه إن كان في الجدول)',
  },
  date: {
    en: 'the day on which it was adopted (else read at its head)',
    fr: 'la date de son adoption (sinon lue dans l’en-tête)',
    ar: 'يوم اعتمادها (وإلا يُقرأ في رأس الوثيقة)',
  },
  title: {
    en: 'its title (else read at its head)',
    fr: 'son titre (sinon lu dans l’en-tête)',
    ar: 'عنوانها (وإلا يُقرأ في رأس الوثيقة)',
  },
  symbol: {
    en: 'its symbol (else read at its head)',
    fr: 'sa cote (sinon lue dans l’en-tête)',
    ar: 'رمزها (وإلا يُقرأ في رأس الوثيقة)',
  },
  id: {
    en: 'the id of the record (else made from its symbol)',
    fr: 'la référence de la fiche (sinon tirée de la cote)',
    ar: 'مرجع السجل (وإلا يؤخذ من الرمز)',
  },
  explain: {
    en: 'say why each was taken',
    fr: 'dire pourquoi chacun a été retenu',
    ar: 'بيان سبب أخذ كل منها',
  },
  explainSkipped: {
    en: 'tell what was looked at and left out, and why',
    fr: 'indiquer ce qui a été examiné et écarté, et pourquoi',
    ar: 'بيان ما فُحص واستُبعد وسببه',
  },
} satisfies Record<string, ByLanguage<string>>

export const INIT_ARGUMENTS = {
  folder: {
    en: 'the folder to make (else records)',
    fr: 'le dossier à créer (à défaut records)',
    ar: 'المجلد المراد إنشاؤه (وإلا records)',
  },
} satisfies Record<string, ByLanguage<string>>

export const INIT_OPTIONS = {
  example: {
    en: 'an invented organisation to try everything on, with sixty mandates',
    fr: 'une organisation fictive pour tout essayer, avec soixante mandats',
    ar: 'منظمة متخيلة لتجربة كل شيء، لها ستون تكليفا',
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
    ar: 'اجتماعات هذه الأجهزة فقط',
  },
  upcoming: {
    en: 'only meetings that are not over',
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
    en: 'the meeting it is for (else the next one of the body reported to)',
    fr: 'la réunion destinataire (à défaut la prochaine de l’organe destinataire des rapports)',
    ar: 'الاجتماع المقدم إليه (وإلا الاجتماع القادم للجهاز الذي تُرفع إليه التقارير)',
  },
  format: {
    en: 'text (default), markdown, html, docx or json; else by the name of the file',
    fr: 'text (par défaut), markdown, html, docx ou json\u00a0; sinon d’après le nom du fichier',
    ar: 'text (الافتراضي) أو markdown أو html أو docx أو json، وإلا بحسب اسم الملف',
  },
  output: {
    en: 'write it to this file instead, or to a folder: a file for each language of --lang ar,en,fr',
    fr: 'l’enregistrer dans ce fichier, ou dans un dossier\u00a0: un fichier par langue de --lang ar,en,fr',
    ar: arabic`حفظه في هذا الملف، أو في مجلد: ملف لكل لغة من ${'--lang ar,en,fr'}`,
  },
  force: {
    en: 'replace the file when it exists',
    fr: 'remplacer le fichier s’il existe',
    ar: 'استبدال الملف إن كان موجودا',
  },
  symbol: {
    en: 'the symbol of the report, once one is assigned',
    fr: 'la cote du rapport, une fois attribuée',
    ar: 'رمز التقرير متى حُدد',
  },
  final: {
    en: 'no longer a draft: with a line to sign',
    fr: 'version définitive, avec une ligne de signature',
    ar: 'صيغة نهائية مع سطر للتوقيع',
  },
  internal: {
    en: 'with names, internal notes and internal evidence',
    fr: 'avec les noms, les notes et les pièces internes',
    ar: 'مع الأسماء والملاحظات والمستندات الداخلية',
  },
} satisfies Record<string, ByLanguage<string>>

/** Commander's own headings, which it gives in English. */
export const HELP_TITLES: Record<string, ByLanguage<string>> = {
  'Usage:': { en: 'Usage:', fr: 'Utilisation\u00a0:', ar: 'الاستخدام:' },
  'Arguments:': { en: 'Arguments:', fr: 'Arguments\u00a0:', ar: 'المدخلات:' },
  'Options:': { en: 'Options:', fr: 'Options\u00a0:', ar: 'الخيارات:' },
  'Global Options:': { en: 'Everywhere:', fr: 'Partout\u00a0:', ar: 'في كل أمر:' },
  'Commands:': { en: 'Commands:', fr: 'Commandes\u00a0:', ar: 'الأوامر:' },
  'Exit codes:': { en: 'Exit codes:', fr: 'Codes de sortie\u00a0:', ar: 'رموز الخروج:' },
  'Examples:': { en: 'Examples:', fr: 'Exemples\u00a0:', ar: 'أمثلة:' },
}

/** What each exit code of the program means. */
export const EXIT_CODES: readonly (readonly [code: string, meaning: ByLanguage<string>])[] = [
  ['0', { en: 'done', fr: 'fait', ar: 'تم' }],
  [
    '1',
    {
      en: 'check found problems, or a merge left conflicts',
      fr: 'check a trouvé des problèmes, ou une fusion a laissé des conflits',
      ar: 'وجد check مشكلات، أو ترك الدمج تعارضات',
    },
  ],
  ['2', { en: 'wrong usage', fr: 'mauvais usage', ar: 'استخدام خاطئ' }],
  [
    '65',
    {
      en: 'a record or document cannot be read',
      fr: 'une fiche ou un document est illisible',
      ar: 'تعذرت قراءة سجل أو وثيقة',
    },
  ],
  ['66', { en: 'input is missing', fr: 'entrée introuvable', ar: 'المدخلات غير موجودة' }],
  ['70', { en: 'our own bug', fr: 'erreur du programme', ar: 'خطأ في البرنامج' }],
  [
    '73',
    { en: 'cannot write there', fr: 'écriture impossible à cet endroit', ar: 'تعذرت الكتابة هناك' },
  ],
  [
    '74',
    {
      en: 'disk full, or output failed',
      fr: 'disque plein, ou sortie en échec',
      ar: 'القرص ممتلئ أو فشل الإخراج',
    },
  ],
  [
    '75',
    {
      en: 'locked or changed by someone else: try again',
      fr: 'verrouillé ou modifié par autrui\u00a0: à réessayer',
      ar: 'مقفل أو عدله شخص آخر: أعد المحاولة',
    },
  ],
  ['130, 143', { en: 'interrupted', fr: 'interrompu', ar: 'أُوقف' }],
  ['141', { en: 'the reader went away', fr: 'le lecteur est parti', ar: 'انصرف القارئ' }],
]
