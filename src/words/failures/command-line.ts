// Failures of the command line: something typed that cannot be meant.
import type { Language } from '../../base/language.ts'
import type { Explanations } from '../explanation.ts'
import { isolate, orList, quote } from '../isolate.ts'
import { didYouMean } from '../suggestion.ts'

function seeHelp(language: Language): string {
  const help = isolate('mandates --help', language)
  return {
    en: `See ${help}.`,
    fr: `Voir ${help}.`,
    ar: `انظر ${help}.`,
  }[language]
}

export const COMMAND_LINE: Explanations<
  | 'unknown-option'
  | 'unknown-command'
  | 'missing-argument'
  | 'missing-value'
  | 'too-many-arguments'
  | 'missing-option'
  | 'invalid-date'
  | 'invalid-choice'
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
    en: ({ option, nearest }) => ({
      message: `There is no option ${option}.`,
      hint: didYouMean(nearest, 'en') || seeHelp('en'),
    }),
    fr: ({ option, nearest }) => ({
      message: `L’option ${option} n’existe pas.`,
      hint: didYouMean(nearest, 'fr') || seeHelp('fr'),
    }),
    ar: ({ option, nearest }) => ({
      message: `لا يوجد خيار باسم ${isolate(option, 'ar')}.`,
      hint: didYouMean(nearest, 'ar') || seeHelp('ar'),
    }),
  },
  'unknown-command': {
    en: ({ command, nearest }) => ({
      message: `There is no command ${quote(command, 'en')}.`,
      hint: didYouMean(nearest, 'en') || seeHelp('en'),
    }),
    fr: ({ command, nearest }) => ({
      message: `La commande ${quote(command, 'fr')} n’existe pas.`,
      hint: didYouMean(nearest, 'fr') || seeHelp('fr'),
    }),
    ar: ({ command, nearest }) => ({
      message: `لا يوجد أمر باسم ${quote(command, 'ar')}.`,
      hint: didYouMean(nearest, 'ar') || seeHelp('ar'),
    }),
  },
  'missing-argument': {
    en: ({ argument }) => ({
      message: `${quote(argument, 'en')} is missing.`,
      hint: seeHelp('en'),
    }),
    fr: ({ argument }) => ({ message: `Il manque ${quote(argument, 'fr')}.`, hint: seeHelp('fr') }),
    ar: ({ argument }) => ({ message: `ينقص ${quote(argument, 'ar')}.`, hint: seeHelp('ar') }),
  },
  'missing-value': {
    en: ({ option }) => ({ message: `${option} needs a value.`, hint: seeHelp('en') }),
    fr: ({ option }) => ({ message: `${option} demande une valeur.`, hint: seeHelp('fr') }),
    ar: ({ option }) => ({
      message: `${isolate(option, 'ar')} يحتاج إلى قيمة.`,
      hint: seeHelp('ar'),
    }),
  },
  'too-many-arguments': {
    en: ({ expected }) => ({
      message: `Too many words: this command takes ${expected}.`,
      hint: 'Put quotation marks around a text of several words.',
    }),
    fr: ({ expected }) => ({
      message: `Trop de mots\u00a0: cette commande en prend ${expected}.`,
      hint: 'Mettez entre guillemets un texte de plusieurs mots.',
    }),
    ar: ({ expected }) => ({
      message: `عدد الكلمات أكثر من اللازم: هذا الأمر يقبل ${expected}.`,
      hint: 'ضع النص المكون من عدة كلمات بين علامتي اقتباس.',
    }),
  },
  'missing-option': {
    en: ({ option }) => ({ message: `${option} is needed.`, hint: seeHelp('en') }),
    fr: ({ option }) => ({ message: `${option} est requis.`, hint: seeHelp('fr') }),
    ar: ({ option }) => ({ message: `${isolate(option, 'ar')} مطلوب.`, hint: seeHelp('ar') }),
  },
  'invalid-date': {
    en: ({ option, found }) => ({
      message: `${option}: invalid date ${quote(found, 'en')}.`,
      hint: 'Use a day that exists, as YYYY-MM-DD.',
    }),
    fr: ({ option, found }) => ({
      message: `${option}\u00a0: date non valide ${quote(found, 'fr')}.`,
      hint: 'Indiquez un jour qui existe, au format AAAA-MM-JJ.',
    }),
    ar: ({ option, found }) => ({
      message: `${isolate(option, 'ar')}: تاريخ غير صالح ${quote(found, 'ar')}.`,
      hint: 'استعمل يوما موجودا بالصيغة سنة-شهر-يوم، مثل 2018-10-05.',
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
