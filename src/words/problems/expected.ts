// What a field expects, for problems with an invalid value.
import type { ByLanguage, Language } from '../../base/language.ts'
import { arabic } from '../isolate.ts'

/** The text after “Expected: ”, for `expects` of a problem; “a text” if nothing more is known. */
export function expectation(expects: string, language: Language): string {
  return (EXPECTED.get(expects) ?? TEXT)[language]
}

const TEXT: ByLanguage<string> = {
  en: 'a text, or texts by language ({en: …, fr: …})',
  fr: 'un texte, ou des textes par langue ({en: …, fr: …})',
  ar: arabic`نص، أو نصوص بحسب اللغة (${'{en: …, fr: …}'})`,
}

const EXPECTED: ReadonlyMap<string, ByLanguage<string>> = new Map([
  // Kinds of values, by the names of the schema library
  ['string', { en: 'a text', fr: 'un texte', ar: 'نص' }],
  ['array', { en: 'a list', fr: 'une liste', ar: 'قائمة' }],
  ['object', { en: 'a group of fields', fr: 'un ensemble de champs', ar: 'مجموعة حقول' }],
  // The requirements of a single value
  ['text', TEXT],
  [
    'date',
    {
      en: 'a real date, in the form YYYY-MM-DD',
      fr: 'une date réelle, au format AAAA-MM-JJ',
      ar: 'تاريخ موجود بالصيغة سنة-شهر-يوم',
    },
  ],
  [
    'hijri-date',
    {
      en: 'a Hijri date, for example 1439-08-20',
      fr: 'une date de l’hégire, par exemple 1439-08-20',
      ar: arabic`تاريخ هجري، مثل ${'1439-08-20'}`,
    },
  ],
  [
    'id',
    {
      en: 'an id of letters, digits, “-” and “_” (no “/”, “.” or spaces)',
      fr: 'une référence composée de lettres, de chiffres, de «\u00a0-\u00a0» et de «\u00a0_\u00a0» (sans «\u00a0/\u00a0», «\u00a0.\u00a0» ni espaces)',
      ar: arabic`مرجع من حروف وأرقام و«${'-'}» و«${'_'}» (دون «${'/'}» أو «${'.'}» أو مسافات)`,
    },
  ],
  [
    'document-id',
    {
      en: 'an id of letters, digits, “-” and “_” that can name a file (not a Windows device name such as CON or NUL)',
      fr: 'une référence composée de lettres, de chiffres, de «\u00a0-\u00a0» et de «\u00a0_\u00a0», qui puisse servir de nom de fichier (pas un nom de périphérique de Windows, par exemple CON ou NUL)',
      ar: arabic`مرجع من حروف وأرقام و«${'-'}» و«${'_'}» يصلح اسما لملف (ليس ${'CON'} ولا ${'NUL'} ولا اسم جهاز آخر في ${'Windows'})`,
    },
  ],
  [
    'state-code',
    {
      en: 'a code of two capital letters, for example AZ',
      fr: 'un code de deux lettres majuscules, par exemple AZ',
      ar: arabic`رمز من حرفين لاتينيين كبيرين، مثل ${'AZ'}`,
    },
  ],
  [
    'whole-number',
    {
      en: 'a whole number, 1 or more',
      fr: 'un nombre entier supérieur ou égal à 1',
      ar: 'عدد صحيح ابتداء من 1',
    },
  ],
  [
    'period-or-body',
    {
      en: 'a period of at most 100 years (P1Y: every year; P6M: every six months; P2W: every two weeks) or the id of a body',
      fr: 'une périodicité de 100 ans au plus (P1Y\u00a0: tous les ans\u00a0; P6M\u00a0: tous les six mois\u00a0; P2W\u00a0: toutes les deux semaines) ou la référence d’un organe',
      ar: arabic`مدة لا تزيد على 100 سنة (${'P1Y'}: كل سنة؛ ${'P6M'}: كل ستة أشهر؛ ${'P2W'}: كل أسبوعين) أو مرجع جهة`,
    },
  ],
  [
    'file-path',
    {
      en: 'a path inside the records folder, for example evidence/nv-412.pdf',
      fr: 'un chemin dans le dossier des fiches, par exemple evidence/nv-412.pdf',
      ar: arabic`مسار داخل مجلد السجلات، مثل ${'evidence/nv-412.pdf'}`,
    },
  ],
  [
    'web-address',
    {
      en: 'an address that begins with http:// or https://',
      fr: 'une adresse qui commence par http:// ou https://',
      ar: arabic`عنوان أوله ${'http://'} أو ${'https://'}`,
    },
  ],
  [
    'email',
    {
      en: 'an email address, for example a.diallo@example.org',
      fr: 'une adresse électronique, par exemple a.diallo@example.org',
      ar: arabic`عنوان بريد إلكتروني، مثل ${'a.diallo@example.org'}`,
    },
  ],
  ['number', { en: 'a number', fr: 'un nombre', ar: 'عدد' }],
  [
    'sha256',
    {
      en: 'a SHA-256 digest (64 characters, 0-9 and a-f)',
      fr: 'une empreinte SHA-256 (64 caractères, 0-9 et a-f)',
      ar: arabic`بصمة ${'SHA-256'} من 64 خانة (${'0-9'} و${'a-f'})`,
    },
  ],
  [
    'language',
    {
      en: 'the tag of a language, such as en, fr, ar, es or pt-BR',
      fr: 'le code d’une langue, par exemple en, fr, ar, es ou pt-BR',
      ar: arabic`رمز لغة، مثل ${'en'} أو ${'fr'} أو ${'ar'} أو ${'es'} أو ${'pt-BR'}`,
    },
  ],
  // Fields with several valid forms
  [
    'due',
    {
      en: 'a date, {meeting: ID}, {next: BODY} or {every: BODY or P1Y}',
      fr: 'une date, {meeting: RÉUNION}, {next: ORGANE} ou {every: ORGANE ou P1Y}',
      ar: arabic`تاريخ، أو ${'{meeting: …}'}، أو ${'{next: …}'}، أو ${'{every: …}'}`,
    },
  ],
  [
    'to',
    {
      en: 'a date, {meeting: ID} or {next: BODY}',
      fr: 'une date, {meeting: RÉUNION} ou {next: ORGANE}',
      ar: arabic`تاريخ، أو ${'{meeting: …}'}، أو ${'{next: …}'}`,
    },
  ],
  [
    'asked',
    {
      en: '“members”, or a list of codes of States',
      fr: '«\u00a0members\u00a0», ou une liste de codes d’États',
      ar: arabic`«${'members'}» أو قائمة برموز الدول`,
    },
  ],
])
