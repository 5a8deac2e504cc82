// The words for YAML syntax errors, by the error code of the parser.
import type { ByLanguage, Language } from '../../base/language.ts'
import type { Advice } from '../advice.ts'
import { arabic } from '../isolate.ts'

/** The words for an error code; general advice for a rare or unknown one. */
export function syntaxAdvice(code: string, language: Language): Advice {
  const { message, hint } = (FAULTS.get(code) ?? OTHER)[language]
  switch (language) {
    case 'en':
      return { message: `This is not valid YAML: ${message}.`, hint }
    case 'fr':
      return { message: `Ce passage n’est pas du YAML valide\u00a0: ${message}.`, hint }
    case 'ar':
      return { message: arabic`صيغة ${'YAML'} غير صحيحة: ` + `${message}.`, hint }
  }
}

const OTHER: ByLanguage<Advice> = {
  en: {
    message: 'this cannot be read',
    hint: 'Often a text contains “: ” or begins with a special character. Put it in quotation marks.',
  },
  fr: {
    message: 'la lecture est impossible à cet endroit',
    hint: 'Souvent, un texte contient un deux-points suivi d’une espace ou commence par un caractère spécial\u00a0: mettez-le entre guillemets droits.',
  },
  ar: {
    message: 'تتعذر قراءة هذا الموضع',
    hint: 'كثيرا ما يكون السبب نصا يحوي نقطتين بعدهما مسافة أو يبدأ بعلامة خاصة: ضعه بين علامتي اقتباس.',
  },
}

/** For example `title: Report: second`, or a line that is indented too deeply. */
const FIELD_WITHIN: ByLanguage<Advice> = {
  en: {
    message: 'a second field begins within the value of the first',
    hint: 'Put a text that contains “: ” in quotation marks, or correct the indentation of the next line.',
  },
  fr: {
    message: 'un second champ commence dans la valeur du premier',
    hint: 'Mettez entre guillemets droits un texte qui contient un deux-points suivi d’une espace, ou corrigez le retrait de la ligne suivante.',
  },
  ar: {
    message: 'يبدأ حقل ثان داخل قيمة الحقل الأول',
    hint: 'ضع بين علامتي اقتباس كل نص يحوي نقطتين بعدهما مسافة، أو صحح إزاحة السطر التالي.',
  },
}

/** For example `title:Report`, or the continuation of a text without an indent. */
const NO_FIELD: ByLanguage<Advice> = {
  en: {
    message: 'this line is not a field',
    hint: 'Put a colon and a space after the name of the field, or indent the line if it continues the one above.',
  },
  fr: {
    message: 'cette ligne n’est pas un champ',
    hint: 'Mettez un deux-points et une espace après le nom du champ, ou mettez la ligne en retrait si elle continue la précédente.',
  },
  ar: {
    message: 'هذا السطر ليس حقلا',
    hint: 'ضع نقطتين ومسافة بعد اسم الحقل، أو أزح السطر إن كان تتمة لما قبله.',
  },
}

const INCOMPLETE: ByLanguage<Advice> = {
  en: {
    message: 'something is missing, such as a closing quotation mark, a comma or a colon',
    hint: 'Check this line and the lines above it.',
  },
  fr: {
    message:
      'il manque quelque chose, par exemple un guillemet fermant, une virgule ou un deux-points',
    hint: 'Vérifiez cette ligne et celles qui la précèdent.',
  },
  ar: {
    message: 'ينقص شيء، مثل علامة اقتباس ختامية أو فاصلة أو نقطتين',
    hint: 'تحقق من هذا السطر ومما قبله.',
  },
}

const MISPLACED: ByLanguage<Advice> = {
  en: {
    message: 'the line is indented incorrectly, or a bracket above it is not closed',
    hint: 'Start all fields of a group in the same column, and close every “[” and “{”.',
  },
  fr: {
    message:
      'la ligne n’est pas dans la bonne colonne, ou un crochet ou une accolade n’est pas fermé plus haut',
    hint: 'Commencez les champs d’un même ensemble dans la même colonne, et fermez tout «\u00a0[\u00a0» et tout «\u00a0{\u00a0».',
  },
  ar: {
    message: 'إزاحة السطر غير صحيحة، أو لم يُغلق قوس قبله',
    hint: arabic`ابدأ حقول المجموعة الواحدة في عمود واحد، وأغلق كل «${'['}» و«${'{'}».`,
  },
}

const BAD_START: ByLanguage<Advice> = {
  en: {
    message: 'a text cannot begin with this character',
    hint: 'Put the text in quotation marks.',
  },
  fr: {
    message: 'un texte ne peut pas commencer par ce caractère',
    hint: 'Mettez le texte entre guillemets droits.',
  },
  ar: {
    message: 'لا يجوز أن يبدأ النص بهذه العلامة',
    hint: 'ضع النص بين علامتي اقتباس.',
  },
}

const BAD_ESCAPE: ByLanguage<Advice> = {
  en: {
    message: 'inside double quotation marks, “\\” cannot be followed by this character',
    hint: 'Use single quotation marks, or write “\\\\” for a backslash.',
  },
  fr: {
    message: 'entre guillemets doubles, «\u00a0\\\u00a0» ne peut pas être suivi de ce caractère',
    hint: 'Utilisez des guillemets simples, ou écrivez «\u00a0\\\\\u00a0» pour une barre oblique inverse.',
  },
  ar: {
    message: arabic`لا يجوز أن يتبع هذا الحرف العلامة «${'\\'}» بين علامتي اقتباس مزدوجتين`,
    hint: arabic`استخدم علامتي اقتباس مفردتين، أو اكتب «${'\\\\'}» للشرطة المائلة العكسية.`,
  },
}

const OUT_OF_PLACE: ByLanguage<Advice> = {
  en: {
    message: 'this does not belong here',
    hint: 'Often a quotation mark ends a text too early, or a line is not indented enough.',
  },
  fr: {
    message: 'un élément n’est pas à sa place ici',
    hint: 'Souvent, un guillemet ferme un texte trop tôt, ou une ligne n’est pas assez en retrait.',
  },
  ar: {
    message: 'هذا ليس في موضعه',
    hint: 'كثيرا ما تنهي علامة اقتباس النص قبل أوانه، أو تكون إزاحة السطر غير كافية.',
  },
}

const FAULTS: ReadonlyMap<string, ByLanguage<Advice>> = new Map([
  ['BLOCK_AS_IMPLICIT_KEY', FIELD_WITHIN],
  ['MULTILINE_IMPLICIT_KEY', NO_FIELD],
  ['MISSING_CHAR', INCOMPLETE],
  ['BAD_INDENT', MISPLACED],
  ['BAD_SCALAR_START', BAD_START],
  ['BAD_DQ_ESCAPE', BAD_ESCAPE],
  ['UNEXPECTED_TOKEN', OUT_OF_PLACE],
])
