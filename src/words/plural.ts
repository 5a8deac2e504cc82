// Counted nouns. Arabic has six forms. French treats 0 like 1.
import { type ByLanguage, type Language, WRITING } from '../base/language.ts'

/** The forms of a counted noun. `#` is the number. A missing form falls back to `other`, except `zero`. */
export interface Forms {
  readonly zero?: string
  readonly one?: string
  readonly two?: string
  readonly few?: string
  readonly many?: string
  readonly other: string
}

const rules = new Map<Language, Intl.PluralRules>()

/**
 * `count` with its noun, in the right form. All languages use the digits 0-9. In Arabic no line break comes between the
 * number and its noun.
 */
export function counted(count: number, forms: ByLanguage<Forms>, language: Language): string {
  const rule = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, rule)
  const category = rule.select(count)
  const { zero, other, [category]: form = other } = forms[language]
  const text = (count === 0 ? zero : undefined) ?? form
  const kept = text.replace('# ', `#${WRITING[language].afterNumber}`)
  return kept.replace('#', numeral(count, language))
}

/** A number with digit grouping, for example `12,345`. */
export function numeral(count: number, language: Language): string {
  const digits = String(Math.abs(count))
  const rest = digits.length % 3
  const groups = [digits.slice(0, rest), ...(digits.slice(rest).match(/\d{3}/g) ?? [])]
  const grouped = groups.filter(group => group !== '').join(WRITING[language].thousands)
  return `${count < 0 ? '-' : ''}${digits.length > 4 ? grouped : digits}`
}

export const MANDATES: ByLanguage<Forms> = {
  en: { one: '# mandate', other: '# mandates' },
  fr: { one: '# mandat', other: '# mandats' },
  ar: {
    zero: 'لا توجد تكليفات',
    one: 'تكليف واحد',
    two: 'تكليفان',
    few: '# تكليفات',
    many: '# تكليفا',
    other: '# تكليف',
  },
}

/** Mandates after another noun ("the keeping of … mandates"). Arabic has the genitive here. */
export const OF_MANDATES: ByLanguage<Forms> = {
  ...MANDATES,
  ar: { ...MANDATES.ar, two: 'تكليفين' },
}

export const OUTSTANDING_MANDATES: ByLanguage<Forms> = {
  en: { one: '# outstanding mandate', other: '# outstanding mandates' },
  fr: { one: '# mandat en suspens', other: '# mandats en suspens' },
  ar: {
    zero: 'لا توجد تكليفات غير منجزة',
    one: 'تكليف واحد غير منجز',
    two: 'تكليفان غير منجزين',
    few: '# تكليفات غير منجزة',
    many: '# تكليفا غير منجز',
    other: '# تكليف غير منجز',
  },
}

/** Days after a preposition ("by … days"). Arabic has the genitive here. */
export const DAYS: ByLanguage<Forms> = {
  en: { one: '# day', other: '# days' },
  fr: { one: '# jour', other: '# jours' },
  ar: { one: 'يوم واحد', two: 'يومين', few: '# أيام', many: '# يوما', other: '# يوم' },
}

/** Years after a preposition, like days. */
export const YEARS: ByLanguage<Forms> = {
  en: { one: '# year', other: '# years' },
  fr: { one: '# an', other: '# ans' },
  ar: { one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', many: '# سنة', other: '# سنة' },
}

export const ERRORS: ByLanguage<Forms> = {
  en: { one: '# error', other: '# errors' },
  fr: { one: '# erreur', other: '# erreurs' },
  ar: {
    zero: 'لا توجد أخطاء',
    one: 'خطأ واحد',
    two: 'خطآن',
    few: '# أخطاء',
    many: '# خطأ',
    other: '# خطأ',
  },
}

/** The count of others besides a named one. */
export const OTHER_UNKNOWN_FIELDS: ByLanguage<Forms> = {
  en: { one: '# more', other: '# more' },
  fr: { one: '# autre champ inconnu', other: '# autres champs inconnus' },
  ar: {
    zero: 'لا حقول أخرى غير معروفة',
    one: 'حقل آخر غير معروف',
    two: 'حقلان آخران غير معروفين',
    few: '# حقول أخرى غير معروفة',
    many: '# حقلا آخر غير معروف',
    other: '# حقل آخر غير معروف',
  },
}

export const WARNINGS: ByLanguage<Forms> = {
  en: { one: '# warning', other: '# warnings' },
  fr: { one: '# avertissement', other: '# avertissements' },
  ar: {
    zero: 'لا توجد تنبيهات',
    one: 'تنبيه واحد',
    two: 'تنبيهان',
    few: '# تنبيهات',
    many: '# تنبيها',
    other: '# تنبيه',
  },
}

export const DOCUMENTS: ByLanguage<Forms> = {
  en: { one: '# document', other: '# documents' },
  fr: { one: '# document', other: '# documents' },
  ar: {
    zero: 'لا توجد وثائق',
    one: 'وثيقة واحدة',
    two: 'وثيقتان',
    few: '# وثائق',
    many: '# وثيقة',
    other: '# وثيقة',
  },
}

export const ENTRIES: ByLanguage<Forms> = {
  en: { one: '# entry', other: '# entries' },
  fr: { one: '# entrée', other: '# entrées' },
  ar: {
    zero: 'لا توجد قيود',
    one: 'قيد واحد',
    two: 'قيدان',
    few: '# قيود',
    many: '# قيدا',
    other: '# قيد',
  },
}
