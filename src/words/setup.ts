// The comments in the files of a new records folder, and the words of `init`.
import { type ByLanguage, LANGUAGES } from '../base/language.ts'
import { andList, arabic } from './isolate.ts'

type Lines = ByLanguage<readonly string[]>

export const ORGANISATION_REMARKS = {
  head: {
    en: ['The organisation: its names, working languages, departments and Member States.'],
    fr: ['L’organisation\u00a0: noms, langues de travail, départements et États membres.'],
    ar: ['المنظمة: أسماؤها ولغات عملها وإداراتها ودولها الأعضاء.'],
  },
  reportsTo: {
    en: [
      'The body in `meetings.yaml` that receives the reports of `mandates summary`, at its next meeting.',
    ],
    fr: [
      'L’organe de `meetings.yaml` auquel `mandates summary` fait rapport, à sa prochaine réunion.',
    ],
    ar: [
      'الجهة الواردة في `meetings.yaml` التي يُرفع تقرير `mandates summary` إلى اجتماعها القادم.',
    ],
  },
  departments: {
    en: ['The departments. Each mandate names its departments, the lead department first:'],
    fr: [
      'Les départements. Chaque mandat désigne ses départements, le chef de file en premier\u00a0:',
    ],
    ar: ['الإدارات التي تُسند إليها التكليفات، وأولها الإدارة المسؤولة:'],
  },
  states: {
    en: [
      'The Member States, by ISO 3166-1 code, each with its regional group, if there are groups.',
      'Needed only for mandates that are carried out through Member States:',
    ],
    fr: [
      'Les États membres, par code ISO 3166-1, chacun avec son groupe régional s’il y en a.',
      'Nécessaires seulement pour les mandats qui s’adressent aux États membres\u00a0:',
    ],
    ar: [
      'الدول الأعضاء برموز ISO 3166-1، ولكل منها مجموعتها الإقليمية إن وُجدت مجموعات.',
      'لا تلزم إلا للتكليفات التي تُنفذ عن طريق الدول الأعضاء:',
    ],
  },
} satisfies Record<string, Lines>

export const MEETINGS_REMARKS = {
  head: {
    en: [
      'The calendar. Deadlines name a meeting, and its dates are kept only here: when a meeting moves,',
      'its deadlines move with it. Leave `from` out while the date is not fixed. Values of `state`:',
      'planned, held, postponed, cancelled.',
    ],
    fr: [
      'Le calendrier. Les échéances désignent une réunion, dont les dates ne figurent qu’ici\u00a0: si la',
      'réunion est déplacée, ses échéances le sont aussi. Omettez `from` tant que la date est à fixer.',
      'Valeurs de `state`\u00a0: planned (prévue), held (tenue), postponed (reportée), cancelled (annulée).',
    ],
    ar: [
      'جدول الاجتماعات. تحيل المواعيد إلى اجتماع، ولا تُذكر تواريخه إلا هنا: فإذا نُقل انتقلت معه',
      'جميع المواعيد المرتبطة به. احذف `from` ما دام التاريخ لم يُحدد. قيم `state`: planned (مقرر)،',
      'held (عُقد)، postponed (مؤجل)، cancelled (ملغى).',
    ],
  },
} satisfies Record<string, Lines>

/** How to use a commented-out list. */
export const SAMPLE_REMARK: Lines = {
  en: [
    'To use a sample below, remove “# ” from the start of its lines and put in your own entries.',
  ],
  fr: [
    'Pour utiliser un exemple ci-dessous, supprimez «\u00a0#\u00a0» et l’espace en début de ligne, puis adaptez-le.',
  ],
  ar: [
    'لاستخدام أحد الأمثلة أدناه احذف من بداية كل سطر منه العلامة # والمسافة التي تليها، ثم ضع بياناتك.',
  ],
}

export const SAMPLE_NAMES = {
  department: { en: 'Political Affairs', fr: 'Affaires politiques', ar: 'الشؤون السياسية' },
  group: { en: 'Asian group', fr: 'Groupe asiatique', ar: 'المجموعة الآسيوية' },
} satisfies Record<string, ByLanguage<string>>

export const SAMPLE_DOCUMENT = {
  title: {
    en: 'Resolution on the safety of ferries',
    fr: 'Résolution relative à la sécurité des bacs',
    ar: 'قرار بشأن سلامة العبّارات',
  },
  mandate: {
    en: 'Report on the safety of ferries',
    fr: 'Rapport sur la sécurité des bacs',
    ar: 'تقرير بشأن سلامة العبّارات',
  },
  text: {
    en: 'Requests the Secretary-General to report to the Council at its next session.',
    fr: 'Prie le Secrétaire général de faire rapport au Conseil à sa prochaine session.',
    ar: 'يطلب من الأمين العام أن يقدم تقريرا إلى المجلس في دورته القادمة.',
  },
  action: {
    en: 'Ask the ports for their figures',
    fr: 'Demander leurs chiffres aux ports',
    ar: 'طلب البيانات من الموانئ',
  },
} satisfies Record<string, ByLanguage<string>>

export const DOCUMENTS_REMARK: ByLanguage<(sample: string) => string> = {
  en: sample =>
    `# Documents

One YAML file for each document of a meeting, with its mandates. You can use subfolders as you like.
\`mandates import <document> --write\` creates one from a text, a Word file or a PDF. Written by hand, it looks like this:

\`\`\`yaml
${sample}\`\`\`

A status is never a field. It comes from the dated entries under \`updates\`, which \`mandates update\` adds.
\`mandates check\` reports what is wrong or missing.
`,
  fr: sample =>
    `# Documents

Un fichier YAML par document de réunion, avec les mandats qu’il contient. Vous pouvez créer des sous-dossiers à votre gré.
\`mandates import <document> --write\` crée ce fichier à partir d’un texte, d’un fichier Word ou d’un PDF.
Une fiche que vous rédigez vous-même se présente ainsi\u00a0:

\`\`\`yaml
${sample}\`\`\`

L’état d’un mandat n’est pas un champ\u00a0: il résulte des entrées datées de \`updates\`, que \`mandates update\` ajoute.
\`mandates check\` signale ce qui est erroné ou manquant.
`,
  ar: sample =>
    `# الوثائق

ملف YAML واحد لكل وثيقة صادرة عن اجتماع، وفيه تكليفاتها؛ ويجوز توزيع الملفات على مجلدات فرعية.
يُنشئه الأمر \`mandates import <document> --write\` من نص أو ملف Word أو PDF. ويمكن أن يُكتب يدويا على هذا النحو:

\`\`\`yaml
${sample}\`\`\`

لا تُكتب الحالة أبدا: فهي تُقرأ من القيود المؤرخة تحت \`updates\` التي يضيفها الأمر \`mandates update\`.
ويبين الأمر \`mandates check\` ما في الملفات من خطأ أو نقص.
`,
}

export const DEFAULT_NAMES = {
  organisation: { en: 'Our organisation', fr: 'Notre organisation', ar: 'منظمتنا' },
  body: { en: 'Council of Ministers', fr: 'Conseil des ministres', ar: 'المجلس الوزاري' },
} satisfies Record<string, ByLanguage<string>>

/** @param command the next command, after the meetings are filled in */
export const recordsWritten: ByLanguage<(folder: string, command: string) => string> = {
  en: (folder, command) =>
    `The records folder ${folder} is ready. Next, add your meetings with mandates meeting add, then run: ${command}`,
  fr: (folder, command) =>
    `Le dossier de fiches ${folder} a été créé. Ajoutez vos réunions avec mandates meeting add, puis lancez\u00a0: ${command}`,
  ar: (folder, command) =>
    arabic`أُنشئ مجلد السجلات ${folder}. أضف اجتماعاتك بالأمر ${'mandates meeting add'}، ثم نفّذ الأمر: ${command}`,
}

/** The hint after a folder became a git repository. */
export const MERGING_HINT: ByLanguage<string> = {
  en: 'If several people keep these records, run mandates git-setup: git then merges them field by field.',
  fr: 'Si plusieurs personnes tiennent ces fiches, exécutez mandates git-setup\u00a0: git les fusionnera champ par champ.',
  ar: arabic`إذا عمل على السجلات أكثر من شخص، أتاح الأمر ${'mandates git-setup'} دمجها حقلا حقلا.`,
}

export const INIT_WORDS = {
  name: {
    en: 'the name of the organisation: once for all languages, or once for each language (fr=…)',
    fr: 'le nom de l’organisation\u00a0: une fois pour toutes les langues ou une fois par langue (fr=…)',
    ar: arabic`اسم المنظمة: مرة واحدة لجميع اللغات، أو مرة لكل لغة (${'fr=…'})`,
  },
  acronym: {
    en: 'its short name',
    fr: 'le sigle de l’organisation',
    ar: 'الاسم المختصر للمنظمة',
  },
  languages: {
    en: 'working languages, separated by commas: en, fr, ar (default: the current language)',
    fr: 'langues de travail, séparées par des virgules\u00a0: en, fr, ar (par défaut\u00a0: la langue de l’interface)',
    ar: 'لغات العمل، مفصولة بفواصل: en وfr وar (افتراضيا: لغة العرض)',
  },
  reportsTo: {
    en: 'the id of the body that receives reports, for example CFM (default: COUNCIL)',
    fr: 'la référence de l’organe auquel il est fait rapport, par exemple CFM (par défaut\u00a0: COUNCIL)',
    ar: arabic`مرجع الجهة التي تُرفع إليها التقارير، مثل ${'CFM'} (افتراضيا: ${'COUNCIL'})`,
  },
  git: {
    en: 'keep the folder under git',
    fr: 'placer le dossier sous git',
    ar: 'إدارة المجلد بواسطة git',
  },
} satisfies Record<string, ByLanguage<string>>

/** The questions of `init`. */
export const INIT_QUESTIONS = {
  languages: { en: 'Working languages', fr: 'Langues de travail', ar: 'لغات العمل' },
  name: {
    en: 'The organisation’s name',
    fr: 'Nom de l’organisation',
    ar: 'اسم المنظمة',
  },
  acronym: { en: 'Its short name', fr: 'Sigle', ar: 'الاسم المختصر للمنظمة' },
  reportsTo: {
    en: 'The body that receives reports',
    fr: 'Organe auquel il est fait rapport',
    ar: 'الجهة التي تُرفع إليها التقارير',
  },
  git: {
    en: 'Keep it under git?',
    fr: 'Placer le dossier sous git\u00a0?',
    ar: 'أتريد إدارة المجلد بواسطة git؟',
  },
} satisfies Record<string, ByLanguage<string>>

export const INIT_REMARKS = {
  languages: {
    en: `One or more of ${andList(LANGUAGES, 'en')}, separated by commas.`,
    fr: `Une ou plusieurs langues parmi ${andList(LANGUAGES, 'fr')}, séparées par des virgules.`,
    ar: `لغة أو أكثر من ${andList(LANGUAGES, 'ar')}، مفصولة بفواصل.`,
  },
  name: {
    en: 'You can change the name later, in organisation.yaml.',
    fr: 'Ce nom pourra être modifié dans organisation.yaml.',
    ar: arabic`يمكن تغييره لاحقا في ${'organisation.yaml'}.`,
  },
  acronym: {
    en: 'For example UL. It is shown at the top of every list.',
    fr: 'Par exemple UP. Le sigle de l’organisation figure en tête des listes.',
    ar: 'كما يظهر في رأس كل قائمة.',
  },
  reportsTo: {
    en: 'The id of the body. Its meetings are named after it: COUNCIL gives COUNCIL-1.',
    fr: 'La référence de l’organe, dont dérivent celles de ses réunions\u00a0: COUNCIL donne COUNCIL-1.',
    ar: arabic`مرجع الجهة، ومنه تؤخذ مراجع اجتماعاتها: فاجتماع الجهة ${'COUNCIL'} الأول مرجعه ${'COUNCIL-1'}.`,
  },
  git: {
    en: 'Every change is kept, and several people can work on copies.',
    fr: 'Chaque modification est conservée, et plusieurs personnes peuvent travailler sur des copies.',
    ar: 'يُحفظ كل تغيير، ويتسنى لأكثر من شخص العمل على نسخ من السجلات.',
  },
} satisfies Record<keyof typeof INIT_QUESTIONS, ByLanguage<string>>

export const KEEP_IN_GIT = {
  yes: {
    en: 'yes, create a repository here',
    fr: 'oui, créer un dépôt ici',
    ar: 'نعم، إنشاء مستودع هنا',
  },
  no: { en: 'no', fr: 'non', ar: 'لا' },
} satisfies Record<string, ByLanguage<string>>
