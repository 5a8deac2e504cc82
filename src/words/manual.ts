// The words of the manual page besides those of the help pages.
import type { ByLanguage } from '../base/language.ts'
import { arabic } from './isolate.ts'

export const MANUAL_HEADINGS = {
  name: { en: 'NAME', fr: 'NOM', ar: 'الاسم' },
  synopsis: { en: 'SYNOPSIS', fr: 'SYNOPSIS', ar: 'الموجز' },
  description: { en: 'DESCRIPTION', fr: 'DESCRIPTION', ar: 'الوصف' },
  commands: { en: 'COMMANDS', fr: 'COMMANDES', ar: 'الأوامر' },
  options: {
    en: 'OPTIONS OF ALL COMMANDS',
    fr: 'OPTIONS COMMUNES',
    ar: 'خيارات جميع الأوامر',
  },
  environment: { en: 'ENVIRONMENT', fr: 'ENVIRONNEMENT', ar: 'متغيرات البيئة' },
  files: { en: 'FILES', fr: 'FICHIERS', ar: 'الملفات' },
  exitStatus: { en: 'EXIT STATUS', fr: 'CODES DE SORTIE', ar: 'رموز الخروج' },
  seeAlso: { en: 'SEE ALSO', fr: 'VOIR AUSSI', ar: 'انظر أيضا' },
} satisfies Record<string, ByLanguage<string>>

export const MANUAL_NAME: ByLanguage<string> = {
  en: 'follow up what the meetings of an organisation decided',
  fr: 'suivre ce que les réunions d’une organisation ont décidé',
  ar: 'متابعة ما قررته اجتماعات المنظمة',
}

/** The synopsis: a word for the command, and one for its arguments. */
export const MANUAL_SYNOPSIS = {
  command: { en: 'command', fr: 'commande', ar: 'الأمر' },
  rest: { en: 'arguments and options', fr: 'arguments et options', ar: 'المدخلات والخيارات' },
} satisfies Record<string, ByLanguage<string>>

export const MANUAL_DESCRIPTION: ByLanguage<readonly string[]> = {
  en: [
    'Records are plain YAML files in one folder, usually under git. A status is never stored. It comes from dated updates, so the program can show the situation on any date.',
    'Refer to a mandate or an action by its id, or by an unambiguous part of it: 5b.1 for ACM-2018-AZER/5b.1.',
    'Without a command, mandates shows the current situation and what to do next.',
  ],
  fr: [
    'Les fiches sont de simples fichiers YAML dans un dossier, d’ordinaire sous git. Aucun état n’est enregistré comme tel\u00a0: il se déduit des mises à jour datées, et la situation peut donc être présentée à n’importe quelle date.',
    'Un mandat ou une action se désigne par sa référence ou par toute partie non ambiguë de celle-ci\u00a0: 5b.1 pour ACM-2018-AZER/5b.1.',
    'Sans commande, le programme affiche la situation et l’étape suivante.',
  ],
  ar: [
    'السجلات ملفات YAML عادية في مجلد واحد، يحفظها git عادة. ولا تُخزن الحالة أبدا، بل تُقرأ من التحديثات المؤرخة، فيمكن عرض كل شيء كما كان في أي يوم.',
    arabic`يُحدد التكليف أو الإجراء بمرجعه أو بأي جزء منه لا يشاركه فيه غيره، مثل ${'5b.1'} بدلا من ${'ACM-2018-AZER/5b.1'}.`,
    'وإذا لم يُذكر أي أمر بيّن البرنامج الوضع الراهن وما ينبغي فعله بعد ذلك.',
  ],
}

export const MANUAL_ENVIRONMENT: readonly (readonly [name: string, meaning: ByLanguage<string>])[] =
  [
    [
      'MANDATES_RECORDS',
      {
        en: 'the records folder, if --records is not given',
        fr: 'le dossier des fiches, si --records n’est pas indiqué',
        ar: arabic`مجلد السجلات إن لم يُحدد بالخيار ${'--records'}`,
      },
    ],
    [
      'MANDATES_LANG',
      {
        en: 'the language, if --lang is not given',
        fr: 'la langue, si --lang n’est pas indiqué',
        ar: arabic`اللغة إن لم تُحدد بالخيار ${'--lang'}`,
      },
    ],
    [
      'LC_ALL, LC_MESSAGES, LANG',
      {
        en: 'the system locale; it sets the language if nothing else does',
        fr: 'la langue du système, si aucune des variables précédentes n’est définie',
        ar: 'لغة النظام، وتُستخدم إن لم تُحدد لغة أخرى',
      },
    ],
    [
      'MANDATES_BY',
      {
        en: 'your name in the entries, if --by is not given (default: user.name in git)',
        fr: 'l’auteur des mises à jour, si --by n’est pas indiqué (par défaut\u00a0: user.name dans git)',
        ar: arabic`جهة الإبلاغ إن لم تُحدد بالخيار ${'--by'} (افتراضيا: ${'user.name'} في git)`,
      },
    ],
    ['NO_COLOR', { en: 'show no colours', fr: 'ne pas afficher de couleurs', ar: 'دون ألوان' }],
    [
      'PAGER',
      {
        en: 'the program that shows long output page by page (default: less)',
        fr: 'le programme qui affiche les longs résultats page par page (par défaut\u00a0: less)',
        ar: 'البرنامج الذي يعرض النتائج الطويلة في الطرفية (افتراضيا: less)',
      },
    ],
    [
      'XDG_STATE_HOME',
      {
        en: 'the folder where the program keeps what undo needs (default: ~/.local/state)',
        fr: 'le dossier où le programme conserve ce dont la commande undo a besoin (par défaut\u00a0: ~/.local/state)',
        ar: arabic`المجلد الذي يُحفظ فيه ما يحتاج إليه الأمر ${'undo'} (افتراضيا: ${'~/.local/state'})`,
      },
    ],
    [
      'XDG_CACHE_HOME',
      {
        en: 'the folder for the key of the index, and for the index of records that are not under git (default: ~/.cache)',
        fr: 'le dossier où sont conservés la clé de l’index et l’index des fiches qui ne sont pas sous git (par défaut\u00a0: ~/.cache)',
        ar: arabic`المجلد الذي يُحفظ فيه مفتاح الفهرس وفهرس السجلات التي لا يديرها ${'git'} (افتراضيا: ${'~/.cache'})`,
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
      ar: 'الجهات وجدول اجتماعاتها',
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
    'records/reports/',
    {
      en: 'the final reports, as they were printed',
      fr: 'les rapports finals, tels qu’ils ont été établis',
      ar: 'التقارير النهائية كما صدرت',
    },
  ],
  [
    'records/evidence/',
    {
      en: 'files kept as evidence',
      fr: 'les fichiers conservés comme pièces justificatives',
      ar: 'ملفات مستندات الإثبات',
    },
  ],
]

export const MANUAL_DOCUMENTS: ByLanguage<string> = {
  en: 'README.md and docs/ in the folder of the program',
  fr: 'README.md et docs/ dans le dossier du programme',
  ar: arabic`الملف ${'README.md'} والمجلد ${'docs/'} في مجلد البرنامج`,
}
