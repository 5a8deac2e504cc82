// Failures of the command line: invalid values and options.
import type { ByLanguage, Language, Sentence } from '../../base/language.ts'
import { shellWord } from '../../base/shell-word.ts'
import { isStatus } from '../../base/vocabulary.ts'
import type { Explanations } from '../explanation.ts'
import { arabic, commaList, isolate, orList, quote } from '../isolate.ts'
import { valueName } from '../help-terms.ts'
import {
  afterColon,
  ANSWER_LABELS,
  EVIDENCE_LABELS,
  KIND_LABELS,
  shortStatusLabel,
  STATUS_LABELS,
} from '../labels.ts'
import { capitalised, labelled } from '../list.ts'
import { counted, type Forms } from '../plural.ts'
import { didYouMean } from '../suggestion.ts'

function seeHelp(command: string | undefined, language: Language): string {
  const help = isolate(`mandates ${command === undefined ? '' : `${command} `}--help`, language)
  return {
    en: `See ${help}.`,
    fr: `Consultez ${help}.`,
    ar: `انظر ${help}.`,
  }[language]
}

/** For example `“json” and “csv”`. */
function quoted(values: readonly string[], language: Language): string {
  const and = { en: ' and ', fr: ' et ', ar: ' و' }[language]
  return values.map(value => quote(value, language)).join(and)
}

/** What is wrong with an option, or with an answer to a question. */
function labelledBy(option: string | undefined, text: string, language: Language): string {
  return option === undefined
    ? capitalised(text)
    : labelled(OPTION[language](option), text, language)
}

/** Values with their meanings, if they have any: `متعثر (blocked)`. */
function inArabic(option: string, values: readonly string[]): string[] {
  return values.map(value => {
    const meaning = MEANINGS[option]?.[value]?.ar
    return meaning === undefined ? value : `${meaning} (${value})`
  })
}

const MEANINGS: Readonly<Record<string, Readonly<Record<string, ByLanguage<string>>>>> = {
  '--status': STATUS_LABELS,
  '--answer': ANSWER_LABELS,
  '--kind': KIND_LABELS,
  '--set-kind': KIND_LABELS,
  '--evidence': EVIDENCE_LABELS,
}

/** Values with their meanings, as the help of `--answer` has them: `complied (mesure prise)`. */
function inFrench(option: string, values: readonly string[]): string[] {
  return values.map(value => {
    // A status has a short label, so that all of them fit into one hint.
    const isShort = option === '--status' && isStatus(value)
    const meaning = isShort
      ? afterColon(shortStatusLabel(value, 'mandate', 'fr'), 'fr')
      : MEANINGS[option]?.[value]?.fr
    return meaning === undefined ? value : `${value} (${meaning})`
  })
}

/** An option at the beginning of a sentence, which must begin with a letter of its language. */
const OPTION: Sentence<[option: string]> = {
  en: option => option,
  fr: option => option,
  ar: option =>
    option.startsWith('<')
      ? `المدخل ${quote(valueName(option.slice(1, -1), 'ar'), 'ar')}`
      : arabic`الخيار ${option}`,
}

/** The number of arguments that a command takes. */
const ARGUMENTS: ByLanguage<Forms> = {
  en: { one: 'one', other: '#' },
  fr: { one: 'un seul', other: '#' },
  ar: { one: 'كلمة واحدة', two: 'كلمتين', few: '# كلمات', many: '# كلمة', other: '# كلمة' },
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
  | 'invalid-period'
  | 'invalid-field'
  | 'only-internal'
  | 'needs-terminal'
  | 'cancelled'
  | 'as-of-while-recording'
  | 'needs-output'
  | 'one-language-each'
  | 'no-browser'
  | 'printing-failed'
> = {
  'unknown-option': {
    en: ({ command, option, nearest }) => ({
      message: `Unknown option: ${option}`,
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
      message: `Unknown command: ${quote(command, 'en')}`,
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
      message: `Il manque l’argument ${quote(valueName(argument, 'fr'), 'fr')}.`,
      hint: seeHelp(command, 'fr'),
    }),
    ar: ({ command, argument }) => ({
      message: `لم يُذكر المدخل ${quote(valueName(argument, 'ar'), 'ar')}.`,
      hint: seeHelp(command, 'ar'),
    }),
  },
  'missing-value': {
    en: ({ command, option }) => ({
      message: `${option} needs a value.`,
      hint: seeHelp(command, 'en'),
    }),
    fr: ({ command, option }) => ({
      message: `L’option ${option} exige une valeur.`,
      hint: seeHelp(command, 'fr'),
    }),
    ar: ({ command, option }) => ({
      message: arabic`الخيار ${option} يحتاج إلى قيمة.`,
      hint: seeHelp(command, 'ar'),
    }),
  },
  'several-values': {
    en: ({ option, values }) => ({
      message: `${option} takes only one value, but several were given: ${quoted(values, 'en')}.`,
      hint: 'Give only one of them.',
    }),
    fr: ({ option, values }) => ({
      message: `L’option ${option} n’accepte qu’une valeur, et en a reçu plusieurs\u00a0: ${quoted(values, 'fr')}.`,
      hint: 'Indiquez une seule valeur.',
    }),
    ar: ({ option, values }) => ({
      message: `يقبل الخيار ${isolate(option, 'ar')} قيمة واحدة، وقد ذُكرت له عدة قيم: ${quoted(values, 'ar')}.`,
      hint: 'حدد قيمة واحدة فقط.',
    }),
  },
  'too-many-arguments': {
    en: ({ command, expected, words }) =>
      expected === 0
        ? {
            message: `${command ?? 'mandates'} takes only options, and ${quote(words, 'en')} is not an option.`,
            hint: `To view one mandate: mandates show ${shellWord(words)}. To search for words: mandates list --search ${shellWord(words)}`,
          }
        : {
            message: `Too many arguments: this command takes ${counted(expected, ARGUMENTS, 'en')}.`,
            hint: 'Put quotation marks around a text of several words.',
          },
    fr: ({ command, expected, words }) =>
      expected === 0
        ? {
            message: `${command ?? 'mandates'} n’accepte que des options\u00a0; ${quote(words, 'fr')} n’en est pas une.`,
            hint: `Pour consulter un mandat\u00a0: mandates show ${shellWord(words)}. Pour chercher des mots\u00a0: mandates list --search ${shellWord(words)}`,
          }
        : {
            message: `Trop d’arguments\u00a0: cette commande en accepte ${counted(expected, ARGUMENTS, 'fr')}.`,
            hint: 'Mettez entre guillemets droits un texte de plusieurs mots.',
          },
    ar: ({ command, expected, words }) =>
      expected === 0
        ? {
            message: `لا يقبل الأمر ${isolate(command ?? 'mandates', 'ar')} إلا الخيارات، و${quote(words, 'ar')} ليس خيارا.`,
            hint: `لعرض تكليف: ${isolate(`mandates show ${shellWord(words)}`, 'ar')}. وللبحث عن كلمات: ${isolate(`mandates list --search ${shellWord(words)}`, 'ar')}`,
          }
        : {
            message: `عدد الكلمات أكثر مما يقبله هذا الأمر (${counted(expected, ARGUMENTS, 'ar')}).`,
            hint: 'ضع النص المكون من عدة كلمات بين علامتي اقتباس.',
          },
  },
  'missing-option': {
    en: ({ command, option, allowed }) => ({
      message: `${option} is required.`,
      hint: allowed ? `Use ${orList(allowed, 'en')}.` : seeHelp(command, 'en'),
    }),
    fr: ({ command, option, allowed }) => ({
      message: `L’option ${option} est obligatoire.`,
      hint: allowed
        ? `Valeurs admises\u00a0: ${orList(inFrench(option, allowed), 'fr')}.`
        : seeHelp(command, 'fr'),
    }),
    ar: ({ command, option, allowed }) => ({
      message: arabic`الخيار ${option} مطلوب.`,
      hint: allowed
        ? `القيم المقبولة: ${commaList(inArabic(option, allowed), 'ar')}.`
        : seeHelp(command, 'ar'),
    }),
  },
  'invalid-date': {
    en: ({ option, found, wellFormed }) => ({
      message: labelledBy(option, `invalid date ${quote(found, 'en')}.`, 'en'),
      hint:
        wellFormed === undefined
          ? 'Use a real date in the form YYYY-MM-DD.'
          : `Write ${wellFormed}`,
    }),
    fr: ({ option, found, wellFormed }) => ({
      message: labelledBy(option, `${quote(found, 'fr')} n’est pas une date valide.`, 'fr'),
      hint:
        wellFormed === undefined
          ? 'Indiquez une date réelle, au format AAAA-MM-JJ.'
          : `Écrivez ${wellFormed}`,
    }),
    ar: ({ option, found, wellFormed }) => ({
      message: labelledBy(option, `التاريخ ${quote(found, 'ar')} غير صالح.`, 'ar'),
      hint:
        wellFormed === undefined
          ? arabic`استخدم تاريخا موجودا بالصيغة سنة-شهر-يوم، مثل ${'2018-10-05'}.`
          : `اكتب ${isolate(wellFormed, 'ar')}`,
    }),
  },
  'invalid-choice': {
    en: ({ option, found, allowed, nearest }) => ({
      message: `${option}: ${quote(found, 'en')} is not a valid value.`,
      hint: `${didYouMean(nearest, 'en')} Use ${orList(allowed, 'en')}.`.trim(),
    }),
    fr: ({ option, found, allowed, nearest }) => ({
      message: `${option}\u00a0: ${quote(found, 'fr')} n’est pas une valeur admise.`,
      hint: `${didYouMean(nearest, 'fr')} Valeurs admises\u00a0: ${orList(inFrench(option, allowed), 'fr')}.`.trim(),
    }),
    ar: ({ option, found, allowed, nearest }) => ({
      message: labelledBy(option, `القيمة ${quote(found, 'ar')} غير مقبولة.`, 'ar'),
      hint: `${didYouMean(inArabic(option, nearest), 'ar')} القيم المقبولة: ${commaList(inArabic(option, allowed), 'ar')}.`.trim(),
    }),
  },
  'invalid-document-id': {
    en: ({ option, found }) => ({
      message: `${option}: ${quote(found, 'en')} cannot be the id of a document.`,
      hint: 'Use at most 64 letters, digits, “-” and “_”, but not a Windows device name such as CON or NUL.',
    }),
    fr: ({ option, found }) => ({
      message: `${option}\u00a0: ${quote(found, 'fr')} ne peut pas être la référence d’un document.`,
      hint: 'Utilisez au plus 64 lettres, chiffres, «\u00a0-\u00a0» et «\u00a0_\u00a0», mais pas un nom de périphérique de Windows, par exemple CON ou NUL.',
    }),
    ar: ({ option, found }) => ({
      message: `الخيار ${isolate(option, 'ar')}: القيمة ${quote(found, 'ar')} لا تصلح مرجعا لوثيقة.`,
      hint: arabic`استخدم 64 محرفا على الأكثر من الحروف والأرقام و«${'-'}» و«${'_'}»، ما لم يكن مجموعها اسم جهاز في ${'Windows'} مثل ${'CON'} أو ${'NUL'}.`,
    }),
  },
  'invalid-evidence': {
    en: ({ found, kinds, nearest }) => ({
      message: `${quote(found, 'en')} is neither a kind with a reference nor a file.`,
      hint: `${didYouMean(nearest, 'en')} Write kind:reference, for example note-verbale:NV/2018/412. Kinds: ${orList(kinds, 'en')}.`.trim(),
    }),
    fr: ({ found, kinds, nearest }) => ({
      message: `${quote(found, 'fr')} n’est ni une pièce justificative (nature:numéro) ni un fichier.`,
      hint: `${didYouMean(nearest, 'fr')} Écrivez nature:numéro, par exemple note-verbale:NV/2018/412. Natures\u00a0: ${orList(kinds, 'fr')}.`.trim(),
    }),
    ar: ({ found, kinds, nearest }) => ({
      message: `القيمة ${quote(found, 'ar')} ليست مستند إثبات (النوع:الرقم) ولا ملفا.`,
      hint: `${didYouMean(nearest, 'ar')} اكتب النوع:الرقم، مثل ${isolate('note-verbale:NV/2018/412', 'ar')}. الأنواع: ${commaList(inArabic('--evidence', kinds), 'ar')}.`.trim(),
    }),
  },
  'evidence-outside': {
    en: ({ path, folder }) => ({
      message: `${path} is outside the records folder.`,
      hint: `Copy it into ${folder} first, so that it is kept with the records.`,
    }),
    fr: ({ path, folder }) => ({
      message: `Le fichier ${path} se trouve hors du dossier des fiches.`,
      hint: `Copiez d’abord ce fichier dans ${folder}\u00a0: il sera conservé avec les fiches.`,
    }),
    ar: ({ path, folder }) => ({
      message: arabic`الملف ${path} يقع خارج مجلد السجلات.`,
      hint: arabic`انسخه أولا إلى ${folder} ليُحفظ مع السجلات.`,
    }),
  },
  'nothing-to-record': {
    en: () => ({
      message: 'You did not say what to record.',
      hint: 'Give at least --status, for example: mandates update 5b.1 --status in-progress --note "Draft sent"',
    }),
    fr: () => ({
      message: 'Aucune modification à enregistrer n’a été indiquée.',
      hint: 'Indiquez au moins --status, par exemple\u00a0: mandates update 5b.1 --status in-progress --note "Projet transmis"',
    }),
    ar: () => ({
      message: 'لم يُحدد ما يراد تسجيله.',
      hint: arabic`حدد الحالة على الأقل بالخيار ${'--status'}، مثل: ${'mandates update 5b.1 --status in-progress --note "أُحيل المشروع"'}`,
    }),
  },
  'invalid-period': {
    en: ({ option, found }) => ({
      message: `${option} does not accept ${quote(found, 'en')}.`,
      hint: 'Give a number and a unit: 30d (days), 2w (weeks), 6m (months) or 1y (years).',
    }),
    fr: ({ option, found }) => ({
      message: `L’option ${option} n’accepte pas ${quote(found, 'fr')}.`,
      hint: 'Indiquez un nombre et une unité\u00a0: 30d (jours), 2w (semaines), 6m (mois) ou 1y (années).',
    }),
    ar: ({ option, found }) => ({
      message: arabic`لا يقبل الخيار ${option} القيمة «${found}».`,
      hint: arabic`اكتب عددا ووحدة، مثل ${'30d'} (30 يوما) أو ${'2w'} (أسبوعان) أو ${'6m'} (6 أشهر) أو ${'1y'} (سنة).`,
    }),
  },
  'invalid-field': {
    en: ({ found, known }) => ({
      message: `--field needs a field and its value, not ${quote(found, 'en')}.`,
      hint: `Write FIELD=VALUE. Fields: ${known.join(', ') || 'none in organisation.yaml'}`,
    }),
    fr: ({ found, known }) => ({
      message: `L’option --field exige un champ et sa valeur, et non ${quote(found, 'fr')}.`,
      hint: `Écrivez CHAMP=VALEUR. Champs\u00a0: ${known.join(', ') || 'aucun dans organisation.yaml'}`,
    }),
    ar: ({ found, known }) => ({
      message: arabic`يقبل الخيار ${'--field'} حقلا وقيمته، لا «${found}».`,
      hint:
        arabic`اكتب الحقل ثم علامة ${'='} ثم القيمة. الحقول: ` + (commaList(known, 'ar') || '–'),
    }),
  },
  'only-internal': {
    en: ({ option }) => ({
      message: `${option} is possible only in internal output.`,
      hint: 'Add --internal.',
    }),
    fr: ({ option }) => ({
      message: `L’option ${option} n’est possible que dans un document interne.`,
      hint: 'Ajoutez --internal.',
    }),
    ar: ({ option }) => ({
      message: arabic`الخيار ${option} للاستخدام الداخلي وحده.`,
      hint: arabic`أضف الخيار ${'--internal'}.`,
    }),
  },
  'needs-terminal': {
    en: ({ command, instead }) => ({
      message: `${command} asks questions, so it needs a terminal.`,
      hint: `Without a terminal, use: ${instead}`,
    }),
    fr: ({ command, instead }) => ({
      message: `${command} pose des questions et exige un terminal interactif.`,
      hint: `Sans terminal, utilisez\u00a0: ${instead}`,
    }),
    ar: ({ command, instead }) => ({
      message: arabic`يطرح الأمر ${command} أسئلة في الطرفية، ولا طرفية هنا.`,
      hint: arabic`للعمل دون طرفية: ${instead}`,
    }),
  },
  cancelled: {
    en: () => ({ message: 'Cancelled; nothing was written.', hint: '' }),
    fr: () => ({ message: 'Annulé\u00a0; rien n’a été enregistré.', hint: '' }),
    ar: () => ({ message: 'أُلغي الأمر؛ لم يُحفظ شيء.', hint: '' }),
  },
  'as-of-while-recording': {
    en: () => ({
      message: 'Updates are always recorded as of today; --as-of only changes what you view.',
      hint: 'Leave out --as-of. Use --date for the day on which something happened.',
    }),
    fr: () => ({
      message:
        'Les mises à jour sont enregistrées à la date du jour\u00a0; --as-of ne sert qu’à la consultation.',
      hint: 'N’employez pas --as-of ici. Pour indiquer la date du fait, employez --date.',
    }),
    ar: () => ({
      message: arabic`يجري التسجيل بتاريخ اليوم؛ والخيار ${'--as-of'} للاطلاع على السجلات فقط.`,
      hint: arabic`احذف هذا الخيار؛ ويُحدد تاريخ الإنجاز بالخيار ${'--date'}.`,
    }),
  },
  'needs-output': {
    en: ({ format }) => ({
      message: `A ${format} file cannot be shown on a terminal.`,
      hint: `Give a file name: --output report.${format}`,
    }),
    fr: ({ format }) => ({
      message: `Un fichier ${format} ne peut pas être affiché dans un terminal.`,
      hint: `Indiquez un fichier\u00a0: --output rapport.${format}`,
    }),
    ar: ({ format }) => ({
      message: arabic`لا يمكن عرض ملف ${format} في الطرفية.`,
      hint: `حدد ملفا للتقرير: ${isolate(`--output report.${format}`, 'ar')}`,
    }),
  },
  'one-language-each': {
    en: ({ format }) => ({
      message: `A ${format} file contains only one language.`,
      hint: 'To write one file per language, give a folder that ends with a slash: --output reports/',
    }),
    fr: ({ format }) => ({
      message: `Un fichier ${format} ne contient qu’une seule langue.`,
      hint: 'Indiquez un dossier, terminé par une barre oblique\u00a0; il recevra un fichier par langue\u00a0: --output rapports/',
    }),
    ar: ({ format }) => ({
      message: `ملف ${isolate(format, 'ar')} الواحد لا يتسع إلا للغة واحدة.`,
      hint: `حدد مجلدا ينتهي اسمه بشرطة مائلة ليُحفظ فيه ملف لكل لغة: ${isolate('--output reports/', 'ar')}`,
    }),
  },
  'no-browser': {
    en: () => ({
      message: 'No browser was found that can write a PDF; nothing was written.',
      hint: 'Install Chromium, Chrome or Edge, or print the page yourself: --output report.html',
    }),
    fr: () => ({
      message:
        'Aucun navigateur capable d’écrire un fichier PDF n’a été trouvé\u00a0; rien n’a été enregistré.',
      hint: 'Installez Chromium, Chrome ou Edge, ou imprimez vous-même la page\u00a0: --output rapport.html',
    }),
    ar: () => ({
      message: 'لا يوجد متصفح قادر على إنشاء ملف PDF؛ لم يُحفظ شيء.',
      hint: `ثبت Chromium أو Chrome أو Edge، أو اطبع الصفحة بنفسك: ${isolate('--output report.html', 'ar')}`,
    }),
  },
  'printing-failed': {
    en: ({ program }) => ({
      message: `The browser ${program} did not write the PDF; nothing was written.`,
      hint: 'To print the page yourself: --output report.html',
    }),
    fr: ({ program }) => ({
      message: `Le navigateur ${program} n’a pas écrit le fichier PDF\u00a0; rien n’a été enregistré.`,
      hint: 'Pour imprimer vous-même la page\u00a0: --output rapport.html',
    }),
    ar: ({ program }) => ({
      message: arabic`لم ينشئ المتصفح ${program} ملف PDF؛ لم يُحفظ شيء.`,
      hint: `احفظ الصفحة واطبعها بنفسك: ${isolate('--output report.html', 'ar')}`,
    }),
  },
}
