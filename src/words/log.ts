// The words of `log`.
import type { ByLanguage } from '../base/language.ts'
import { arabic, isolate } from './isolate.ts'
import { counted, MANDATES, type Forms } from './plural.ts'

export const LOG_TITLE: ByLanguage<string> = {
  en: 'Log of records',
  fr: 'Ce qui a été enregistré',
  ar: 'القيود المسجلة',
}

export const NOTHING_RECORDED: ByLanguage<string> = {
  en: 'Nothing was recorded in this period.',
  fr: 'Rien n’a été enregistré pendant cette période.',
  ar: 'لم يُسجل شيء خلال هذه الفترة.',
}

const MANDATES_GIVEN: ByLanguage<Forms> = {
  ...MANDATES,
  fr: { one: '# mandat confié', other: '# mandats confiés' },
}

/** The event of a document, with its number of mandates. */
export const documentGave: ByLanguage<(symbol: string, given: number) => string> = {
  en: (symbol, given) => `${symbol} gave ${counted(given, MANDATES, 'en')}`,
  fr: (symbol, given) => `Document ${symbol}\u00a0: ${counted(given, MANDATES_GIVEN, 'fr')}`,
  ar: (symbol, given) =>
    given === 0
      ? arabic`صدرت الوثيقة ${symbol}، وليس فيها تكليفات`
      : `صدرت الوثيقة ${isolate(symbol, 'ar')}، وفيها ${counted(given, MANDATES, 'ar')}`,
}

export const LOG_OPTIONS = {
  since: {
    en: 'from this date on, or from this meeting on (CFM-45)',
    fr: 'à partir de cette date ou de cette réunion (CFM-45)',
    ar: arabic`ابتداء من هذا التاريخ أو من هذا الاجتماع (${'CFM-45'})`,
  },
  until: {
    en: 'up to this date',
    fr: 'jusqu’à cette date',
    ar: 'حتى هذا التاريخ',
  },
  format: {
    en: 'text (default), json, ndjson, csv or markdown',
    fr: 'text (par défaut), json, ndjson, csv ou markdown',
    ar: 'text (الافتراضي) أو json أو ndjson أو csv أو markdown',
  },
} satisfies Record<string, ByLanguage<string>>
