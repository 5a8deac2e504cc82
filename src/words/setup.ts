// What a new folder of records says to the one who opens its files.
import type { ByLanguage } from '../base/language.ts'
import { arabic, isolate } from './isolate.ts'

type Lines = ByLanguage<readonly string[]>

export const ORGANISATION_REMARKS = {
  head: {
    en: ['Who we are: names, working languages, departments and Member States.'],
    fr: ['Qui nous sommes : noms, langues de travail, départements et États membres.'],
    ar: ['من نحن: الأسماء ولغات العمل والإدارات والدول الأعضاء.'],
  },
  reportsTo: {
    en: ['The body of meetings.yaml to whose next meeting `mandates summary` reports.'],
    fr: ['L’organe de meetings.yaml à la prochaine réunion duquel s’adresse `mandates summary`.'],
    ar: ['الجهاز الوارد في meetings.yaml الذي يُرفع إلى اجتماعه القادم تقرير `mandates summary`.'],
  },
  departments: {
    en: ['The departments that mandates name, the leading one first:'],
    fr: ['Les départements que les mandats désignent, le chef de file en premier :'],
    ar: ['الإدارات التي تُسند إليها التكليفات، وأولها الإدارة الرئيسية:'],
  },
  states: {
    en: [
      'The Member States, by ISO 3166-1 code, each with its regional group when there are groups.',
      'Needed for mandates that are carried out through the Member States only:',
    ],
    fr: [
      'Les États membres, par code ISO 3166-1, chacun avec son groupe régional s’il y en a.',
      'Nécessaires seulement pour les mandats mis en œuvre par les États membres :',
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
      'The calendar. Deadlines name a meeting, and its days stand here alone: when it moves, every',
      'deadline moves with it. Leave `from` out while the date is to be fixed. States of a meeting:',
      'planned, held, postponed, cancelled.',
    ],
    fr: [
      'Le calendrier. Les échéances désignent une réunion, dont les dates ne figurent qu’ici : si elle',
      'est déplacée, toutes ses échéances le sont. Omettez `from` tant que la date est à fixer. États',
      'd’une réunion : planned (prévue), held (tenue), postponed (reportée), cancelled (annulée).',
    ],
    ar: [
      'جدول الاجتماعات. تذكر المواعيد اسم اجتماع، وأيامه مثبتة هنا وحدها: فإذا نُقل انتقلت معه',
      'جميع مواعيده. اترك `from` ما دام التاريخ لم يُحدد. حالات الاجتماع: planned (مقرر)،',
      'held (عُقد)، postponed (مؤجل)، cancelled (ملغى).',
    ],
  },
} satisfies Record<string, Lines>

/** How a list that stands there as a remark is taken into use. */
export const SAMPLE_REMARK: Lines = {
  en: [
    'To use a sample below, remove the “# ” that its lines begin with, and put in your own entries.',
  ],
  fr: [
    'Pour employer un exemple ci-dessous, ôtez le « # » et l’espace en tête de ses lignes, puis adaptez-le.',
  ],
  ar: [
    'لاستعمال أحد الأمثلة أدناه احذف العلامة # والمسافة التي تليها من أول أسطره، ثم ضع بياناتك.',
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
    ar: 'تقرير عن سلامة العبّارات',
  },
  text: {
    en: 'Requests the Secretary-General to report to the Council at its next session.',
    fr: 'Prie le Secrétaire général de faire rapport au Conseil à sa prochaine session.',
    ar: 'يطلب إلى الأمين العام أن يقدم تقريرا إلى المجلس في دورته القادمة.',
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

One YAML file for each document of a meeting, with the mandates in it; folders below this one are free.
\`mandates import <document> --write\` makes one from a text, a Word file or a PDF. By hand, it looks like this:

\`\`\`yaml
${sample}\`\`\`

A status is never written down: it is read from the dated entries under \`updates\`, which \`mandates update\` adds.
\`mandates check\` tells what is wrong or missing.
`,
  fr: sample =>
    `# Documents

Un fichier YAML par document de réunion, avec les mandats qu’il contient ; les sous-dossiers sont libres.
\`mandates import <document> --write\` en crée un à partir d’un texte, d’un fichier Word ou d’un PDF. À la main :

\`\`\`yaml
${sample}\`\`\`

L’état n’est jamais inscrit : il se lit dans les entrées datées sous \`updates\`, que \`mandates update\` ajoute.
\`mandates check\` signale ce qui est erroné ou manquant.
`,
  ar: sample =>
    `# الوثائق

ملف YAML واحد لكل وثيقة صادرة عن اجتماع، وفيه تكليفاتها؛ ويجوز توزيعها على مجلدات فرعية.
يُنشئه الأمر \`mandates import <document> --write\` من نص أو ملف Word أو PDF. ويُكتب يدويا على هذا النحو:

\`\`\`yaml
${sample}\`\`\`

لا تُكتب الحالة أبدا: فهي تُقرأ من القيود المؤرخة تحت \`updates\` التي يضيفها الأمر \`mandates update\`.
ويبين الأمر \`mandates check\` ما فيها من خطأ أو نقص.
`,
}

export const DEFAULT_NAMES = {
  organisation: { en: 'Our organisation', fr: 'Notre organisation', ar: 'منظمتنا' },
  body: { en: 'Council of Ministers', fr: 'Conseil des ministres', ar: 'مجلس الوزراء' },
} satisfies Record<string, ByLanguage<string>>

/** @param command what comes after the meetings */
export const recordsWritten: ByLanguage<(folder: string, command: string) => string> = {
  en: (folder, command) =>
    `Records were set up in ${folder}. Next: add your meetings to ${folder}/meetings.yaml, then ${command}`,
  fr: (folder, command) =>
    `Les fiches ont été créées dans ${folder}. Ensuite : ajoutez vos réunions à ${folder}/meetings.yaml, puis ${command}`,
  ar: (folder, command) =>
    arabic`أُنشئت السجلات في ${folder}. بعد ذلك: أضف اجتماعاتك إلى ${`${folder}/meetings.yaml`}، ثم ${command}`,
}

/** After a folder was put under git. */
export const MERGING_HINT: ByLanguage<string> = {
  en: 'When several people work on it, mandates git-setup lets git merge records by meaning.',
  fr: 'À plusieurs, mandates git-setup permet à git de fusionner les fiches selon leur sens.',
  ar: `إذا عمل عليه عدة أشخاص فإن ${isolate('mandates git-setup', 'ar')} يتيح دمج السجلات بحسب معناها.`,
}

export const INIT_WORDS = {
  name: {
    en: 'the organisation’s name; once for each language as fr=…, or once for all',
    fr: 'le nom de l’organisation\u00a0; une fois par langue sous la forme fr=…, ou une fois pour toutes',
    ar: 'اسم المنظمة؛ مرة لكل لغة بصيغة fr=… أو مرة واحدة للجميع',
  },
  acronym: {
    en: 'its short name',
    fr: 'son sigle',
    ar: 'اسمها المختصر',
  },
  languages: {
    en: 'working languages, separated by commas: en, fr, ar (else the one that is spoken)',
    fr: 'langues de travail, séparées par des virgules\u00a0: en, fr, ar (à défaut celle employée)',
    ar: 'لغات العمل مفصولة بفواصل: en وfr وar (وإلا اللغة المستخدمة)',
  },
  reportsTo: {
    en: 'the id of the body that is reported to, as CFM (else COUNCIL)',
    fr: 'la référence de l’organe destinataire des rapports, comme CFM (à défaut COUNCIL)',
    ar: 'مرجع الجهاز الذي تُرفع إليه التقارير، مثل CFM (وإلا COUNCIL)',
  },
  git: {
    en: 'keep the folder under git',
    fr: 'placer le dossier sous git',
    ar: 'إدارة المجلد بواسطة git',
  },
} satisfies Record<string, ByLanguage<string>>

/** What `init` asks at a terminal. */
export const INIT_QUESTIONS = {
  languages: { en: 'Working languages', fr: 'Langues de travail', ar: 'لغات العمل' },
  name: {
    en: 'The organisation’s name',
    fr: 'Nom de l’organisation',
    ar: 'اسم المنظمة',
  },
  acronym: { en: 'Its short name', fr: 'Son sigle', ar: 'اسمها المختصر' },
  reportsTo: {
    en: 'The body that is reported to',
    fr: 'Organe destinataire des rapports',
    ar: 'الجهاز الذي تُرفع إليه التقارير',
  },
  git: {
    en: 'Keep it under git?',
    fr: 'Placer le dossier sous git\u00a0?',
    ar: 'أتريد إدارته بواسطة git؟',
  },
} satisfies Record<string, ByLanguage<string>>

export const INIT_REMARKS = {
  languages: {
    en: 'Of en, fr and ar, separated by commas.',
    fr: 'Parmi en, fr et ar, séparées par des virgules.',
    ar: 'من en وfr وar، مفصولة بفواصل.',
  },
  name: {
    en: 'It can be changed later, in organisation.yaml.',
    fr: 'Modifiable plus tard, dans organisation.yaml.',
    ar: 'يمكن تغييره لاحقا في organisation.yaml.',
  },
  acronym: {
    en: 'As in UL; it stands above every list.',
    fr: 'Par exemple UP\u00a0; il figure en tête des listes.',
    ar: 'مثل UL؛ ويظهر في رأس كل قائمة.',
  },
  reportsTo: {
    en: 'Its id, as its meetings will be named after it: COUNCIL gives COUNCIL-1.',
    fr: 'Sa référence, dont ses réunions tireront leur nom\u00a0: COUNCIL donne COUNCIL-1.',
    ar: 'مرجعه الذي تُسمى به اجتماعاته: فمن COUNCIL يأتي COUNCIL-1.',
  },
  git: {
    en: 'So that every change is kept, and several officers can work on copies.',
    fr: 'Pour garder chaque modification et travailler à plusieurs sur des copies.',
    ar: 'لحفظ كل تغيير، وليعمل عدة موظفين على نسخ.',
  },
} satisfies Record<keyof typeof INIT_QUESTIONS, ByLanguage<string>>

export const KEEP_IN_GIT = {
  yes: {
    en: 'yes, make a repository here',
    fr: 'oui, créer un dépôt ici',
    ar: 'نعم، أنشئ مستودعا هنا',
  },
  no: { en: 'no', fr: 'non', ar: 'لا' },
} satisfies Record<string, ByLanguage<string>>
