// What `log` says.
import type { ByLanguage } from '../base/language.ts'

export const LOG_TITLE: ByLanguage<string> = {
  en: 'What was recorded',
  fr: 'Ce qui a été enregistré',
  ar: 'ما تم تسجيله',
}

export const NOTHING_RECORDED: ByLanguage<string> = {
  en: 'Nothing was recorded in that time.',
  fr: 'Rien n’a été enregistré pendant cette période.',
  ar: 'لم يُسجل شيء خلال هذه المدة.',
}

export const documentGave: ByLanguage<(symbol: string, mandates: string) => string> = {
  en: (symbol, mandates) => `${symbol} was made: ${mandates}`,
  fr: (symbol, mandates) => `${symbol} a été établi\u00a0: ${mandates}`,
  ar: (symbol, mandates) => `صدرت ${symbol}: ${mandates}`,
}

export const LOG_OPTIONS = {
  since: {
    en: 'from this day on, or from this meeting on (CFM-45)',
    fr: 'à partir de ce jour, ou de cette réunion (CFM-45)',
    ar: 'ابتداء من هذا اليوم أو من هذا الاجتماع (CFM-45)',
  },
  until: {
    en: 'up to this day',
    fr: 'jusqu’à ce jour',
    ar: 'حتى هذا اليوم',
  },
  format: {
    en: 'text (default), json, ndjson, csv or markdown',
    fr: 'text (par défaut), json, ndjson, csv ou markdown',
    ar: 'text (الافتراضي) أو json أو ndjson أو csv أو markdown',
  },
} satisfies Record<string, ByLanguage<string>>
