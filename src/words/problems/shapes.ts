// Rules about the shape of a record: its fields and what may stand in them.
import type { ByLanguage, Language } from '../../base/language.ts'
import { orList, quote } from '../isolate.ts'
import { didYouMean } from '../suggestion.ts'
import type { RuleWords } from '../advice.ts'

/** What a field expects, by the name that the schema has for it. */
const EXPECTED: Record<string, ByLanguage<string>> = {
  string: { en: 'a text', fr: 'un texte', ar: 'نص' },
  array: { en: 'a list', fr: 'une liste', ar: 'قائمة' },
  object: { en: 'a map of fields', fr: 'une table de champs', ar: 'خريطة حقول' },
  date: {
    en: 'a day that exists, as YYYY-MM-DD',
    fr: 'un jour qui existe, au format AAAA-MM-JJ',
    ar: 'يوم موجود بالصيغة سنة-شهر-يوم',
  },
  'hijri-date': {
    en: 'a Hijri day, as 1439-08-20',
    fr: 'un jour de l’hégire, comme 1439-08-20',
    ar: 'يوم هجري، مثل 1439-08-20',
  },
  id: {
    en: 'an id of letters, digits, - and _ (no /, . or spaces)',
    fr: 'une référence de lettres, chiffres, - et _ (sans /, . ni espaces)',
    ar: 'مرجع من حروف وأرقام و- و_ (دون / أو . أو مسافات)',
  },
  'state-code': {
    en: 'a code of two capital letters, as AZ',
    fr: 'un code de deux lettres majuscules, comme AZ',
    ar: 'رمز من حرفين لاتينيين كبيرين، مثل AZ',
  },
  text: {
    en: 'a text, or texts by language ({en: …, fr: …, ar: …})',
    fr: 'un texte, ou des textes par langue ({en: …, fr: …, ar: …})',
    ar: 'نص، أو نصوص بحسب اللغة ({en: …, fr: …, ar: …})',
  },
  'whole-number': {
    en: 'a whole number from 1',
    fr: 'un nombre entier à partir de 1',
    ar: 'عدد صحيح من 1',
  },
  'period-or-body': {
    en: 'a period (P1Y, P6M) or the id of a body',
    fr: 'une période (P1Y, P6M) ou la référence d’un organe',
    ar: 'مدة (P1Y أو P6M) أو مرجع جهاز',
  },
  'file-path': {
    en: 'a path below the records folder, as evidence/nv-412.pdf',
    fr: 'un chemin dans le dossier des fiches, comme evidence/nv-412.pdf',
    ar: 'مسار داخل مجلد السجلات، مثل evidence/nv-412.pdf',
  },
  'web-address': {
    en: 'an address that begins with http:// or https://',
    fr: 'une adresse qui commence par http:// ou https://',
    ar: 'عنوان يبدأ بـ http:// أو https://',
  },
  sha256: {
    en: 'a SHA-256 of 64 digits 0-9 and a-f',
    fr: 'un SHA-256 de 64 chiffres 0-9 et a-f',
    ar: 'بصمة SHA-256 من 64 خانة 0-9 وa-f',
  },
  due: {
    en: 'a date, {meeting: ID}, {next: BODY} or {every: BODY or P1Y}',
    fr: 'une date, {meeting: RÉUNION}, {next: ORGANE} ou {every: ORGANE ou P1Y}',
    ar: 'تاريخ، أو {meeting: …}، أو {next: …}، أو {every: …}',
  },
  to: {
    en: 'a date, {meeting: ID} or {next: BODY}',
    fr: 'une date, {meeting: RÉUNION} ou {next: ORGANE}',
    ar: 'تاريخ، أو {meeting: …}، أو {next: …}',
  },
  asked: {
    en: '“members”, or a list of codes of States',
    fr: '«\u00a0members\u00a0», ou une liste de codes d’États',
    ar: '«members» أو قائمة برموز الدول',
  },
}

function expected(expects: string, language: Language): string {
  const known = EXPECTED[expects] ?? EXPECTED['text']
  return known?.[language] ?? expects
}

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
      message: `لا يوجد هنا حقل باسم ${quote(field, 'ar')}.`,
      hint: didYouMean(nearest, 'ar') || 'احذفه، أو راجع الحقول المقبولة في docs/records.md.',
    }),
  },
  'missing-field': {
    en: ({ field }) => ({ message: `${quote(field, 'en')} is missing here.`, hint: 'Add it.' }),
    fr: ({ field }) => ({ message: `Il manque ici ${quote(field, 'fr')}.`, hint: 'Ajoutez-le.' }),
    ar: ({ field }) => ({ message: `الحقل ${quote(field, 'ar')} مفقود هنا.`, hint: 'أضفه.' }),
  },
  'wrong-type': {
    en: ({ field, expects }) => ({
      message:
        field === ''
          ? 'This file has the wrong form.'
          : `${quote(field, 'en')} has the wrong form.`,
      hint: `Expected is ${expected(expects, 'en')}.`,
    }),
    fr: ({ field, expects }) => ({
      message:
        field === ''
          ? 'Ce fichier n’a pas la bonne forme.'
          : `${quote(field, 'fr')} n’a pas la bonne forme.`,
      hint: `Il faut ${expected(expects, 'fr')}.`,
    }),
    ar: ({ field, expects }) => ({
      message: field === '' ? 'صيغة هذا الملف غير صحيحة.' : `صيغة ${quote(field, 'ar')} غير صحيحة.`,
      hint: `المطلوب: ${expected(expects, 'ar')}.`,
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
      message: `القيمة ${quote(found, 'ar')} غير مقبولة في ${quote(field, 'ar')}.`,
      hint: `${didYouMean(nearest, 'ar')} القيم المقبولة: ${orList(allowed, 'ar')}.`.trim(),
    }),
  },
  'invalid-value': {
    en: ({ field, expects, found }) => ({
      message: `${quote(found, 'en')} is not valid for ${quote(field, 'en')}.`,
      hint: `Expected is ${expected(expects, 'en')}.`,
    }),
    fr: ({ field, expects, found }) => ({
      message: `${quote(found, 'fr')} n’est pas valide pour ${quote(field, 'fr')}.`,
      hint: `Il faut ${expected(expects, 'fr')}.`,
    }),
    ar: ({ field, expects, found }) => ({
      message: `القيمة ${quote(found, 'ar')} غير صالحة في ${quote(field, 'ar')}.`,
      hint: `المطلوب: ${expected(expects, 'ar')}.`,
    }),
  },
  'control-characters': {
    en: ({ codes }) => ({
      message: `This text holds characters that are not seen but change what is: ${codes.join(', ')}.`,
      hint: 'Type the text again. They are kept in the file, and left out wherever it is shown.',
    }),
    fr: ({ codes }) => ({
      message: `Ce texte contient des caractères invisibles qui changent ce qui se voit\u00a0: ${codes.join(', ')}.`,
      hint: 'Ressaisissez le texte. Ils restent dans le fichier, mais ne sont jamais affichés.',
    }),
    ar: ({ codes }) => ({
      message: `في هذا النص محارف لا تُرى لكنها تغير ما يُرى: ${codes.join('، ')}.`,
      hint: 'أعد كتابة النص. تبقى هذه المحارف في الملف ولا تظهر عند العرض.',
    }),
  },
}
