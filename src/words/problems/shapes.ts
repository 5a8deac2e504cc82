// The words for rules about the shape of a record: its fields and their values.
import type { RuleWords } from '../advice.ts'
import { andList, arabic, commaList, orList, quote } from '../isolate.ts'
import { didYouMean } from '../suggestion.ts'
import { expectation } from './expected.ts'

export const SHAPE_RULES: RuleWords<
  | 'unknown-field'
  | 'missing-field'
  | 'wrong-type'
  | 'unknown-value'
  | 'invalid-value'
  | 'control-characters'
> = {
  'unknown-field': {
    en: ({ field, nearest }) => ({
      message: `Unknown field: ${quote(field, 'en')}.`,
      hint: didYouMean(nearest, 'en') || 'Remove it, or see the list of fields in docs/records.md.',
    }),
    fr: ({ field, nearest }) => ({
      message: `Le champ ${quote(field, 'fr')} n’existe pas ici.`,
      hint:
        didYouMean(nearest, 'fr') ||
        'Supprimez ce champ, ou consultez la liste des champs dans docs/records.md.',
    }),
    ar: ({ field, nearest }) => ({
      message: arabic`لا يوجد هنا حقل باسم «${field}».`,
      hint:
        didYouMean(nearest, 'ar') ||
        arabic`احذفه، أو راجع الحقول المقبولة في ${'docs/records.md'}.`,
    }),
  },
  'missing-field': {
    en: ({ field }) => ({ message: `${quote(field, 'en')} is missing here.`, hint: 'Add it.' }),
    fr: ({ field }) => ({
      message: `Le champ ${quote(field, 'fr')} manque ici.`,
      hint: 'Ajoutez ce champ.',
    }),
    ar: ({ field }) => ({ message: arabic`الحقل «${field}» مفقود هنا.`, hint: 'أضفه.' }),
  },
  'wrong-type': {
    en: ({ field, expects }) => ({
      message:
        field === ''
          ? 'The content of this file has the wrong type.'
          : `${quote(field, 'en')} has the wrong type.`,
      hint: `Expected: ${expectation(expects, 'en')}.`,
    }),
    fr: ({ field, expects }) => ({
      message:
        field === ''
          ? 'Ce fichier n’a pas la bonne forme.'
          : `Le champ ${quote(field, 'fr')} n’a pas la bonne forme.`,
      hint: `Valeur attendue\u00a0: ${expectation(expects, 'fr')}.`,
    }),
    ar: ({ field, expects }) => ({
      message:
        field === '' ? 'صيغة هذا الملف غير صحيحة.' : arabic`صيغة الحقل «${field}» غير صحيحة.`,
      hint: `المطلوب: ${expectation(expects, 'ar')}.`,
    }),
  },
  'unknown-value': {
    en: ({ field, found, allowed, nearest }) => ({
      message: `${quote(found, 'en')} is not a valid value for ${quote(field, 'en')}.`,
      hint: `${didYouMean(nearest, 'en')} Use ${orList(allowed, 'en')}.`.trim(),
    }),
    fr: ({ field, found, allowed, nearest }) => ({
      message: `${quote(found, 'fr')} n’est pas une valeur admise pour ${quote(field, 'fr')}.`,
      hint: `${didYouMean(nearest, 'fr')} Valeurs admises\u00a0: ${orList(allowed, 'fr')}.`.trim(),
    }),
    ar: ({ field, found, allowed, nearest }) => ({
      message: arabic`القيمة «${found}» غير مقبولة في الحقل «${field}».`,
      hint: `${didYouMean(nearest, 'ar')} القيم المقبولة: ${commaList(allowed, 'ar')}.`.trim(),
    }),
  },
  'invalid-value': {
    en: ({ field, expects, found }) => ({
      message:
        found === ''
          ? `${quote(field, 'en')} is empty.`
          : `${quote(found, 'en')} is not valid for ${quote(field, 'en')}.`,
      hint: `Expected: ${expectation(expects, 'en')}.`,
    }),
    fr: ({ field, expects, found }) => ({
      message:
        found === ''
          ? `Le champ ${quote(field, 'fr')} est vide.`
          : `${quote(found, 'fr')} n’est pas valide pour ${quote(field, 'fr')}.`,
      hint: `Valeur attendue\u00a0: ${expectation(expects, 'fr')}.`,
    }),
    ar: ({ field, expects, found }) => ({
      message:
        found === ''
          ? arabic`الحقل «${field}» فارغ.`
          : arabic`القيمة «${found}» غير صالحة في الحقل «${field}».`,
      hint: `المطلوب: ${expectation(expects, 'ar')}.`,
    }),
  },
  'control-characters': {
    en: ({ codes }) => ({
      message: `This text contains invisible characters that change what is displayed: ${andList(codes, 'en')}.`,
      hint: 'Type the text again. The file keeps these characters, but they are never displayed.',
    }),
    fr: ({ codes }) => ({
      message: `Ce texte contient des caractères invisibles qui modifient l’affichage\u00a0: ${andList(codes, 'fr')}.`,
      hint: 'Ressaisissez le texte. Ces caractères restent dans le fichier, mais ne sont jamais affichés.',
    }),
    ar: ({ codes }) => ({
      message: `في هذا النص محارف خفية تغير ما يُعرض: ${commaList(codes, 'ar')}.`,
      hint: 'أعد كتابة النص. تبقى هذه المحارف في الملف ولا تظهر عند العرض.',
    }),
  },
}
