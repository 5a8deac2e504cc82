// What the manual page says besides what help says: its headings, and what a reader of it may look for.
import type { ByLanguage } from '../base/language.ts'
import { arabic } from './isolate.ts'

export const MANUAL_HEADINGS = {
  name: { en: 'NAME', fr: 'NOM', ar: 'الاسم' },
  synopsis: { en: 'SYNOPSIS', fr: 'SYNOPSIS', ar: 'الموجز' },
  description: { en: 'DESCRIPTION', fr: 'DESCRIPTION', ar: 'الوصف' },
  commands: { en: 'COMMANDS', fr: 'COMMANDES', ar: 'الأوامر' },
  options: {
    en: 'OPTIONS OF ALL COMMANDS',
    fr: 'OPTIONS DE TOUTES LES COMMANDES',
    ar: 'خيارات جميع الأوامر',
  },
  environment: { en: 'ENVIRONMENT', fr: 'ENVIRONNEMENT', ar: 'البيئة' },
  files: { en: 'FILES', fr: 'FICHIERS', ar: 'الملفات' },
  exitStatus: { en: 'EXIT STATUS', fr: 'CODE DE RETOUR', ar: 'رموز الخروج' },
  seeAlso: { en: 'SEE ALSO', fr: 'VOIR AUSSI', ar: 'انظر أيضا' },
} satisfies Record<string, ByLanguage<string>>

export const MANUAL_NAME: ByLanguage<string> = {
  en: 'follow up what the meetings of an organisation decided',
  fr: 'suivre ce que les réunions d’une organisation ont décidé',
  ar: 'متابعة ما قررته اجتماعات المنظمة',
}

/** How a command is called: a word for it, and one for what follows. */
export const MANUAL_SYNOPSIS = {
  command: { en: 'command', fr: 'commande', ar: 'الأمر' },
  rest: { en: 'arguments and options', fr: 'arguments et options', ar: 'المدخلات والخيارات' },
} satisfies Record<string, ByLanguage<string>>

export const MANUAL_DESCRIPTION: ByLanguage<readonly string[]> = {
  en: [
    'Records are plain YAML files in one folder, usually under git. A status is never stored: it is read from dated updates, so that everything can be told as of any day.',
    'A mandate or an action is named by its id or any part of it that only one has: 5b.1 for ACM-2018-AZER/5b.1.',
    'Without a command, it tells where things stand and what to do next.',
  ],
  fr: [
    'Les fiches sont de simples fichiers YAML dans un dossier, d’ordinaire sous git. Aucun état n’est enregistré comme tel : il se lit dans les mises à jour datées, si bien que tout peut être présenté à n’importe quelle date.',
    'Un mandat ou une mesure se désigne par sa référence ou par toute partie de celle-ci qui n’appartient qu’à lui : 5b.1 pour ACM-2018-AZER/5b.1.',
    'Sans commande, le programme indique où en sont les choses et que faire ensuite.',
  ],
  ar: [
    'السجلات ملفات YAML عادية في مجلد واحد، يحفظها git عادة. ولا تُخزن الحالة قط، بل تُقرأ من التحديثات المؤرخة، فيمكن عرض كل شيء كما كان في أي يوم.',
    'يُسمى التكليف أو الإجراء بمرجعه أو بأي جزء منه لا يشاركه فيه غيره: 5b.1 عوضا عن ACM-2018-AZER/5b.1.',
    'ودون أي أمر يبين البرنامج الوضع الراهن وما ينبغي فعله بعد ذلك.',
  ],
}

export const MANUAL_ENVIRONMENT: readonly (readonly [name: string, meaning: ByLanguage<string>])[] =
  [
    [
      'MANDATES_RECORDS',
      {
        en: 'the records folder, where --records does not name one',
        fr: 'le dossier des fiches, à défaut de --records',
        ar: 'مجلد السجلات إن لم يُذكر في --records',
      },
    ],
    [
      'MANDATES_LANG',
      {
        en: 'the language, where --lang does not name one',
        fr: 'la langue, à défaut de --lang',
        ar: 'اللغة إن لم تُذكر في --lang',
      },
    ],
    [
      'LC_ALL, LC_MESSAGES, LANG',
      {
        en: 'the locale, whose language is spoken where nothing else names one',
        fr: 'la langue du système, employée si rien d’autre n’en désigne une',
        ar: 'لغة النظام، وتُستعمل إن لم تُحدد لغة أخرى',
      },
    ],
    [
      'MANDATES_BY',
      {
        en: 'who records, where --by does not name anyone (else the user.name of git)',
        fr: 'l’auteur des saisies, à défaut de --by (à défaut le user.name de git)',
        ar: 'اسم من يقيّد إن لم يُذكر في --by (وإلا user.name في git)',
      },
    ],
    ['NO_COLOR', { en: 'no colours', fr: 'sans couleurs', ar: 'دون ألوان' }],
    [
      'PAGER',
      {
        en: 'what shows long answers on a terminal (else less)',
        fr: 'ce qui affiche les longues réponses sur un terminal (à défaut less)',
        ar: 'البرنامج الذي يعرض الأجوبة الطويلة على الشاشة (وإلا less)',
      },
    ],
    [
      'XDG_CACHE_HOME',
      {
        en: 'where the key of the index is kept, and the index of records that are not under git (else ~/.cache)',
        fr: 'où sont conservés la clé de l’index et l’index des fiches qui ne sont pas sous git (à défaut ~/.cache)',
        ar: arabic`حيث يُحفظ مفتاح الفهرس، وفهرس السجلات التي لا يحفظها ${'git'} (وإلا ${'~/.cache'})`,
      },
    ],
  ]

export const MANUAL_FILES: readonly (readonly [path: string, meaning: ByLanguage<string>])[] = [
  [
    'records/organisation.yaml',
    {
      en: 'names, working languages, departments and Member States',
      fr: 'noms, langues de travail, départements et États membres',
      ar: 'الأسماء ولغات العمل والإدارات والدول الأعضاء',
    },
  ],
  [
    'records/meetings.yaml',
    {
      en: 'bodies, and the calendar of their meetings',
      fr: 'les organes et le calendrier de leurs réunions',
      ar: 'الأجهزة وجدول اجتماعاتها',
    },
  ],
  [
    'records/documents/',
    {
      en: 'one file for each document, with its mandates',
      fr: 'un fichier par document, avec ses mandats',
      ar: 'ملف لكل وثيقة بتكليفاتها',
    },
  ],
  [
    'records/evidence/',
    {
      en: 'files that prove something, if they are kept there',
      fr: 'les pièces justificatives, si elles y sont conservées',
      ar: 'ملفات الإثبات إن حُفظت هناك',
    },
  ],
]

export const MANUAL_DOCUMENTS: ByLanguage<string> = {
  en: 'README.md and docs/ in the folder of the program',
  fr: 'README.md et docs/ dans le dossier du programme',
  ar: 'README.md ومجلد docs/ في مجلد البرنامج',
}
