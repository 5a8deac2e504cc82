// Rules about the shape of a record: its fields and what may stand in them.
import type { RuleWords } from '../advice.ts'
import { andList, arabic, orList, quote } from '../isolate.ts'
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
      message: `There is no field ${quote(field, 'en')} here.`,
      hint:
        didYouMean(nearest, 'en') ||
        'Take it out, or see docs/records.md for the fields there are.',
    }),
    fr: ({ field, nearest }) => ({
      message: `Il n’y a pas ici de champ ${quote(field, 'fr')}.`,
      hint:
        didYouMean(nearest, 'fr') || 'Retirez-le, ou voyez les champs admis dans docs/records.md.',
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
    fr: ({ field }) => ({ message: `Il manque ici ${quote(field, 'fr')}.`, hint: 'Ajoutez-le.' }),
    ar: ({ field }) => ({ message: arabic`الحقل «${field}» مفقود هنا.`, hint: 'أضفه.' }),
  },
  'wrong-type': {
    en: ({ field, expects }) => ({
      message:
        field === ''
          ? 'This file has the wrong form.'
          : `${quote(field, 'en')} has the wrong form.`,
      hint: `Expected is ${expectation(expects, 'en')}.`,
    }),
    fr: ({ field, expects }) => ({
      message:
        field === ''
          ? 'Ce fichier n’a pas la bonne forme.'
          : `${quote(field, 'fr')} n’a pas la bonne forme.`,
      hint: `Il faut ${expectation(expects, 'fr')}.`,
    }),
    ar: ({ field, expects }) => ({
      message: field === '' ? 'صيغة هذا الملف غير صحيحة.' : arabic`صيغة «${field}» غير صحيحة.`,
      hint: `المطلوب: ${expectation(expects, 'ar')}.`,
    }),
  },
  'unknown-value': {
    en: ({ field, found, allowed, nearest }) => ({
      message: `${quote(found, 'en')} is not possible for ${quote(field, 'en')}.`,
      hint: `${didYouMean(nearest, 'en')} Use ${orList(allowed, 'en')}.`.trim(),
    }),
    fr: ({ field, found, allowed, nearest }) => ({
      message: `${quote(found, 'fr')} n’est pas admis pour ${quote(field, 'fr')}.`,
      hint: `${didYouMean(nearest, 'fr')} Valeurs admises\u00a0: ${orList(allowed, 'fr')}.`.trim(),
    }),
    ar: ({ field, found, allowed, nearest }) => ({
      message: arabic`القيمة «${found}» غير مقبولة في «${field}».`,
      hint: `${didYouMean(nearest, 'ar')} القيم المقبولة: ${orList(allowed, 'ar')}.`.trim(),
    }),
  },
  'invalid-value': {
    en: ({ field, expects, found }) => ({
      message:
        found === ''
          ? `${quote(field, 'en')} is empty.`
          : `${quote(found, 'en')} is not valid for ${quote(field, 'en')}.`,
      hint: `Expected is ${expectation(expects, 'en')}.`,
    }),
    fr: ({ field, expects, found }) => ({
      message:
        found === ''
          ? `${quote(field, 'fr')} est vide.`
          : `${quote(found, 'fr')} n’est pas valide pour ${quote(field, 'fr')}.`,
      hint: `Il faut ${expectation(expects, 'fr')}.`,
    }),
    ar: ({ field, expects, found }) => ({
      message:
        found === ''
          ? arabic`الحقل «${field}» فارغ.`
          : arabic`القيمة «${found}» غير صالحة في «${field}».`,
      hint: `المطلوب: ${expectation(expects, 'ar')}.`,
    }),
  },
  'control-characters': {
    en: ({ codes }) => ({
      message: `This text holds characters that are not seen but change what is: ${andList(codes, 'en')}.`,
      hint: 'Type the text again. They are kept in the file, and left out wherever it is shown.',
    }),
    fr: ({ codes }) => ({
      message: `Ce texte contient des caractères invisibles qui changent ce qui se voit\u00a0: ${andList(codes, 'fr')}.`,
      hint: 'Ressaisissez le texte. Ils restent dans le fichier, mais ne sont jamais affichés.',
    }),
    ar: ({ codes }) => ({
      message: `في هذا النص محارف لا تُرى لكنها تغير ما يُرى: ${andList(codes, 'ar')}.`,
      hint: 'أعد كتابة النص. تبقى هذه المحارف في الملف ولا تظهر عند العرض.',
    }),
  },
}
