// Hijri dates, which the covers of official papers show beside the Gregorian ones.
import type { CivilDate } from '../base/civil-date.ts'
import { WRITING, type ByLanguage, type Language } from '../base/language.ts'
import { ummAlQura, type HijriDay } from '../base/umm-al-qura.ts'
import { spanOf } from './dates.ts'

const MONTHS: ByLanguage<readonly string[]> = {
  en: [
    'Muharram',
    'Safar',
    'Rabiʿ I',
    'Rabiʿ II',
    'Jumada I',
    'Jumada II',
    'Rajab',
    'Shaʿban',
    'Ramadan',
    'Shawwal',
    'Dhu al-Qaʿda',
    'Dhu al-Hijja',
  ],
  fr: [
    'mouharram',
    'safar',
    'rabiʿ I',
    'rabiʿ II',
    'joumada I',
    'joumada II',
    'rajab',
    'chaʿban',
    'ramadan',
    'chawwal',
    'dhou al-qiʿda',
    'dhou al-hijja',
  ],
  ar: [
    'محرم',
    'صفر',
    'ربيع الأول',
    'ربيع الآخر',
    'جمادى الأولى',
    'جمادى الآخرة',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    // The month follows the day here, so it is in the genitive.
    'ذي القعدة',
    'ذي الحجة',
  ],
}

const ERA: ByLanguage<string> = { en: 'H', fr: 'H', ar: 'هـ' }

/** Recorded dates such as `1439-08-20` in words: `20 and 21 Shaʿban 1439 H`. Nothing is repeated unnecessarily. */
export function hijriSpan(from: string, to: string, language: Language): string {
  return daysOf(partsOfHijri(from), partsOfHijri(to), language)
}

function daysOf(first: HijriDay, last: HijriDay, language: Language): string {
  const isOneMonth = first.year === last.year && first.month === last.month
  const end = `${dayAndMonth(last, language)}${WRITING[language].afterNumber}${yearOf(last, language)}`
  if (isOneMonth && first.day === last.day) return end
  const begin = isOneMonth
    ? String(first.day)
    : first.year === last.year
      ? dayAndMonth(first, language)
      : `${dayAndMonth(first, language)}${WRITING[language].afterNumber}${yearOf(first, language)}`
  return spanOf(begin, end, isOneMonth && last.day === first.day + 1, language)
}

function partsOfHijri(recorded: string): HijriDay {
  const [year = 0, month = 0, day = 0] = recorded.split('-').map(Number)
  return { year, month, day }
}

function dayAndMonth({ day, month }: HijriDay, language: Language): string {
  return `${day} ${MONTHS[language][month - 1] ?? ''}`.replaceAll(
    ' ',
    WRITING[language].afterNumber,
  )
}

function yearOf({ year }: HijriDay, language: Language): string {
  return `${year}\u00a0${ERA[language]}`
}

/**
 * Civil dates converted by the Umm al-Qura calendar. Official papers may differ by one day, so a recorded date takes
 * precedence. Undefined for days before the first year of the calendar.
 */
export function computedHijriSpan(
  from: CivilDate,
  to: CivilDate,
  language: Language,
): string | undefined {
  const [first, last] = [ummAlQura(from), ummAlQura(to)]
  return first.year < 1 || last.year < 1 ? undefined : daysOf(first, last, language)
}
