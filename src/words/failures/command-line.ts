// Failures of the command line: something typed that cannot be meant.
import type { Language } from '../../base/language.ts'
import { shellWord } from '../../base/shell-word.ts'
import type { Explanations } from '../explanation.ts'
import { isolate, orList, quote } from '../isolate.ts'
import { labelled } from '../listing.ts'
import { didYouMean } from '../suggestion.ts'

function seeHelp(command: string | undefined, language: Language): string {
  const help = isolate(`mandates ${command === undefined ? '' : `${command} `}--help`, language)
  return {
    en: `See ${help}.`,
    fr: `Voir ${help}.`,
    ar: `انظر ${help}.`,
  }[language]
}

/** `“json” and “csv”`. */
function quoted(values: readonly string[], language: Language): string {
  const and = { en: ' and ', fr: ' et ', ar: ' و' }[language]
  return values.map(value => quote(value, language)).join(and)
}

/** What is wrong with an option, or with an answer where none was typed. */
function labelledBy(option: string | undefined, text: string, language: Language): string {
  return option === undefined
    ? capitalised(text)
    : labelled(isolate(option, language), text, language)
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export const COMMAND_LINE: Explanations<
  | 'unknown-option'
  | 'unknown-command'
  | 'missing-argument'
  | 'missing-value'
  | 'several-values'
  | 'too-many-arguments'
  | 'missing-option'
  | 'invalid-date'
  | 'invalid-choice'
  | 'invalid-document-id'
  | 'invalid-evidence'
  | 'evidence-outside'
  | 'nothing-to-record'
  | 'needs-terminal'
  | 'cancelled'
  | 'as-of-while-recording'
  | 'needs-output'
  | 'one-language-each'
> = {
  'unknown-option': {
    en: ({ command, option, nearest }) => ({
      message: `There is no option ${option}.`,
      hint: didYouMean(nearest, 'en') || seeHelp(command, 'en'),
    }),
    fr: ({ command, option, nearest }) => ({
      message: `L’option ${option} n’existe pas.`,
      hint: didYouMean(nearest, 'fr') || seeHelp(command, 'fr'),
    }),
    ar: ({ command, option, nearest }) => ({
      message: `لا يوجد خيار باسم ${isolate(option, 'ar')}.`,
      hint: didYouMean(nearest, 'ar') || seeHelp(command, 'ar'),
    }),
  },
  'unknown-command': {
    en: ({ command, nearest }) => ({
      message: `There is no command ${quote(command, 'en')}.`,
      hint: didYouMean(nearest, 'en') || seeHelp(undefined, 'en'),
    }),
    fr: ({ command, nearest }) => ({
      message: `La commande ${quote(command, 'fr')} n’existe pas.`,
      hint: didYouMean(nearest, 'fr') || seeHelp(undefined, 'fr'),
    }),
    ar: ({ command, nearest }) => ({
      message: `لا يوجد أمر باسم ${quote(command, 'ar')}.`,
      hint: didYouMean(nearest, 'ar') || seeHelp(undefined, 'ar'),
    }),
  },
  'missing-argument': {
    en: ({ command, argument }) => ({
      message: `${quote(argument, 'en')} is missing.`,
      hint: seeHelp(command, 'en'),
    }),
    fr: ({ command, argument }) => ({
      message: `Il manque ${quote(argument, 'fr')}.`,
      hint: seeHelp(command, 'fr'),
    }),
    ar: ({ command, argument }) => ({
      message: `ينقص ${quote(argument, 'ar')}.`,
      hint: seeHelp(command, 'ar'),
    }),
  },
  'missing-value': {
    en: ({ command, option }) => ({
      message: `${option} needs a value.`,
      hint: seeHelp(command, 'en'),
    }),
    fr: ({ command, option }) => ({
      message: `${option} demande une valeur.`,
      hint: seeHelp(command, 'fr'),
    }),
    ar: ({ command, option }) => ({
      message: `${isolate(option, 'ar')} يحتاج إلى قيمة.`,
      hint: seeHelp(command, 'ar'),
    }),
  },
  'several-values': {
    en: ({ option, values }) => ({
      message: `${option} takes one value, and was given several: ${quoted(values, 'en')}.`,
      hint: 'Give one of them.',
    }),
    fr: ({ option, values }) => ({
      message: `${option} ne prend qu’une valeur, et en a reçu plusieurs\u00a0: ${quoted(values, 'fr')}.`,
      hint: 'N’en donnez qu’une.',
    }),
    ar: ({ option, values }) => ({
      message: `يأخذ ${isolate(option, 'ar')} قيمة واحدة، وقد أُعطي عدة قيم: ${quoted(values, 'ar')}.`,
      hint: 'أعطه قيمة واحدة فقط.',
    }),
  },
  'too-many-arguments': {
    en: ({ command, expected, words }) =>
      expected === 0
        ? {
            message: `${command ?? 'mandates'} takes options only: ${quote(words, 'en')} is none.`,
            hint: `To look at one mandate: mandates show ${shellWord(words)}. To look for words: mandates list --search ${shellWord(words)}`,
          }
        : {
            message: `Too many words: this command takes ${expected}.`,
            hint: 'Put quotation marks around a text of several words.',
          },
    fr: ({ command, expected, words }) =>
      expected === 0
        ? {
            message: `${command ?? 'mandates'} n’admet que des options\u00a0: ${quote(words, 'fr')} n’en est pas une.`,
            hint: `Pour consulter un mandat\u00a0: mandates show ${shellWord(words)}. Pour chercher des mots\u00a0: mandates list --search ${shellWord(words)}`,
          }
        : {
            message: `Trop de mots\u00a0: cette commande en prend ${expected}.`,
            hint: 'Mettez entre guillemets un texte de plusieurs mots.',
          },
    ar: ({ command, expected, words }) =>
      expected === 0
        ? {
            message: `لا يقبل الأمر ${isolate(command ?? 'mandates', 'ar')} إلا الخيارات، و${quote(words, 'ar')} ليس خيارا.`,
            hint: `لعرض تكليف: ${isolate(`mandates show ${shellWord(words)}`, 'ar')}. وللبحث عن كلمات: ${isolate(`mandates list --search ${shellWord(words)}`, 'ar')}`,
          }
        : {
            message: `عدد الكلمات أكثر من اللازم: هذا الأمر يقبل ${expected}.`,
            hint: 'ضع النص المكون من عدة كلمات بين علامتي اقتباس.',
          },
  },
  'missing-option': {
    en: ({ command, option, allowed }) => ({
      message: `${option} is needed.`,
      hint: allowed ? `Use ${orList(allowed, 'en')}.` : seeHelp(command, 'en'),
    }),
    fr: ({ command, option, allowed }) => ({
      message: `${option} est requis.`,
      hint: allowed ? `Valeurs admises\u00a0: ${orList(allowed, 'fr')}.` : seeHelp(command, 'fr'),
    }),
    ar: ({ command, option, allowed }) => ({
      message: `${isolate(option, 'ar')} مطلوب.`,
      hint: allowed ? `القيم المقبولة: ${orList(allowed, 'ar')}.` : seeHelp(command, 'ar'),
    }),
  },
  'invalid-date': {
    en: ({ option, found, meant }) => ({
      message: labelledBy(option, `invalid date ${quote(found, 'en')}.`, 'en'),
      hint: meant === undefined ? 'Use a day that exists, as YYYY-MM-DD.' : `Write ${meant}`,
    }),
    fr: ({ option, found, meant }) => ({
      message: labelledBy(option, `date non valide ${quote(found, 'fr')}.`, 'fr'),
      hint:
        meant === undefined
          ? 'Indiquez un jour qui existe, au format AAAA-MM-JJ.'
          : `Écrivez ${meant}`,
    }),
    ar: ({ option, found, meant }) => ({
      message: labelledBy(option, `تاريخ غير صالح ${quote(found, 'ar')}.`, 'ar'),
      hint:
        meant === undefined
          ? 'استعمل يوما موجودا بالصيغة سنة-شهر-يوم، مثل 2018-10-05.'
          : `اكتب ${isolate(meant, 'ar')}`,
    }),
  },
  'invalid-choice': {
    en: ({ option, found, allowed, nearest }) => ({
      message: `${option}: ${quote(found, 'en')} is not possible.`,
      hint: `${didYouMean(nearest, 'en')} Use ${orList(allowed, 'en')}.`.trim(),
    }),
    fr: ({ option, found, allowed, nearest }) => ({
      message: `${option}\u00a0: ${quote(found, 'fr')} n’est pas admis.`,
      hint: `${didYouMean(nearest, 'fr')} Valeurs admises\u00a0: ${orList(allowed, 'fr')}.`.trim(),
    }),
    ar: ({ option, found, allowed, nearest }) => ({
      message: `${isolate(option, 'ar')}: القيمة ${quote(found, 'ar')} غير مقبولة.`,
      hint: `${didYouMean(nearest, 'ar')} القيم المقبولة: ${orList(allowed, 'ar')}.`.trim(),
    }),
  },
  'invalid-document-id': {
    en: ({ option, found }) => ({
      message: `${option}: ${quote(found, 'en')} cannot be the id of a document.`,
      hint: 'Use at most 64 letters, digits, “-” and “_”, and no name of a device of Windows (CON, NUL).',
    }),
    fr: ({ option, found }) => ({
      message: `${option}\u00a0: ${quote(found, 'fr')} ne peut pas être la référence d’un document.`,
      hint: 'Utilisez au plus 64 lettres, chiffres, «\u00a0-\u00a0» et «\u00a0_\u00a0», sans nom de périphérique de Windows (CON, NUL).',
    }),
    ar: ({ option, found }) => ({
      message: `الخيار ${isolate(option, 'ar')}: القيمة ${quote(found, 'ar')} لا تصلح مرجعا لوثيقة.`,
      hint: `استخدم 64 حرفا على الأكثر من الحروف والأرقام و«${isolate('-', 'ar')}» و«${isolate('_', 'ar')}»، وليس اسم جهاز في Windows (${isolate('CON', 'ar')} أو ${isolate('NUL', 'ar')}).`,
    }),
  },
  'invalid-evidence': {
    en: ({ found, kinds, nearest }) => ({
      message: `${quote(found, 'en')} is neither a kind with a reference nor a file.`,
      hint: `${didYouMean(nearest, 'en')} Write kind:reference, as in note-verbale:NV/2018/412. Kinds: ${orList(kinds, 'en')}.`.trim(),
    }),
    fr: ({ found, kinds, nearest }) => ({
      message: `${quote(found, 'fr')} n’est ni une nature suivie d’une référence, ni un fichier.`,
      hint: `${didYouMean(nearest, 'fr')} Écrivez nature:référence, par exemple note-verbale:NV/2018/412. Natures\u00a0: ${orList(kinds, 'fr')}.`.trim(),
    }),
    ar: ({ found, kinds, nearest }) => ({
      message: `${quote(found, 'ar')} ليس نوعا متبوعا بمرجع ولا ملفا.`,
      hint: `${didYouMean(nearest, 'ar')} اكتب النوع:المرجع، مثل ${isolate('note-verbale:NV/2018/412', 'ar')}. الأنواع: ${orList(kinds, 'ar')}.`.trim(),
    }),
  },
  'evidence-outside': {
    en: ({ path, folder }) => ({
      message: `${path} lies outside the records folder.`,
      hint: `Copy it below ${folder} first, so that it travels with the records.`,
    }),
    fr: ({ path, folder }) => ({
      message: `${path} se trouve hors du dossier des fiches.`,
      hint: `Copiez-le d’abord dans ${folder}, afin qu’il accompagne les fiches.`,
    }),
    ar: ({ path, folder }) => ({
      message: `${isolate(path, 'ar')} يقع خارج مجلد السجلات.`,
      hint: `انسخه أولا إلى ${isolate(folder, 'ar')} ليرافق السجلات.`,
    }),
  },
  'nothing-to-record': {
    en: () => ({
      message: 'Nothing was said about what to record.',
      hint: 'Give at least --status, as in: mandates update 5b.1 --status in-progress --note "Draft sent"',
    }),
    fr: () => ({
      message: 'Rien n’indique ce qu’il faut enregistrer.',
      hint: 'Donnez au moins --status, par exemple\u00a0: mandates update 5b.1 --status in-progress --note "Projet transmis"',
    }),
    ar: () => ({
      message: 'لم يُحدد ما يراد تسجيله.',
      hint: `حدد الحالة على الأقل بالخيار ${isolate('--status', 'ar')}.`,
    }),
  },
  'needs-terminal': {
    en: ({ command, instead }) => ({
      message: `${command} asks a person at a terminal, and there is none here.`,
      hint: `Without one: ${instead}`,
    }),
    fr: ({ command, instead }) => ({
      message: `${command} interroge une personne devant un terminal, et il n’y en a pas ici.`,
      hint: `Sans terminal : ${instead}`,
    }),
    ar: ({ command, instead }) => ({
      message: `الأمر ${isolate(command, 'ar')} يطرح أسئلة على شخص أمام الشاشة، ولا شاشة هنا.`,
      hint: `بدونها: ${isolate(instead, 'ar')}`,
    }),
  },
  cancelled: {
    en: () => ({ message: 'Cancelled; nothing was written.', hint: '' }),
    fr: () => ({ message: 'Annulé ; rien n’a été enregistré.', hint: '' }),
    ar: () => ({ message: 'أُلغي الأمر ولم يُحفظ شيء.', hint: '' }),
  },
  'as-of-while-recording': {
    en: () => ({
      message: 'What is recorded is recorded today: --as-of is for looking at the records only.',
      hint: 'Leave it out. --date says on which day something happened.',
    }),
    fr: () => ({
      message: 'Ce qui est enregistré l’est aujourd’hui : --as-of ne sert qu’à la consultation.',
      hint: 'Retirez cette option. --date indique le jour où le fait a eu lieu.',
    }),
    ar: () => ({
      message: `يجري التسجيل بتاريخ اليوم، أما ${isolate('--as-of', 'ar')} فهو للاطلاع على السجلات فقط.`,
      hint: `احذف هذا الخيار؛ ويحدد ${isolate('--date', 'ar')} يوم حدوث الأمر.`,
    }),
  },
  'needs-output': {
    en: ({ format }) => ({
      message: `A ${format} file cannot be shown on a terminal.`,
      hint: `Name a file for it: --output report.${format}`,
    }),
    fr: ({ format }) => ({
      message: `Un fichier ${format} ne peut pas être affiché dans un terminal.`,
      hint: `Nommez un fichier\u00a0: --output rapport.${format}`,
    }),
    ar: ({ format }) => ({
      message: `لا يمكن عرض ملف ${isolate(format, 'ar')} على الشاشة.`,
      hint: `حدد ملفا له: ${isolate(`--output report.${format}`, 'ar')}`,
    }),
  },
  'one-language-each': {
    en: ({ format }) => ({
      message: `One ${format} file holds one language only.`,
      hint: 'Name a folder, with a slash at its end, for a file in each language: --output reports/',
    }),
    fr: ({ format }) => ({
      message: `Un fichier ${format} ne contient qu’une seule langue.`,
      hint: 'Nommez un dossier, suivi d’une barre oblique, qui recevra un fichier par langue\u00a0: --output rapports/',
    }),
    ar: ({ format }) => ({
      message: `ملف ${isolate(format, 'ar')} الواحد لا يتسع إلا للغة واحدة.`,
      hint: `حدد مجلدا ينتهي اسمه بشرطة مائلة ليُحفظ فيه ملف لكل لغة: ${isolate('--output reports/', 'ar')}`,
    }),
  },
}
