// Days of the Hijri calendar, which the covers of official papers carry beside the Gregorian ones.
import type { CivilDate } from '../base/civil-date.ts'
import { partsOf } from '../base/civil-date.ts'
import type { ByLanguage, Language } from '../base/language.ts'

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
    'ذو القعدة',
    'ذو الحجة',
  ],
}

const ERA: ByLanguage<string> = { en: 'H', fr: 'H', ar: 'هـ' }

/** A recorded day, `1439-08-20`, as people write it: `20 Shaʿban 1439 H`. */
export function hijriDate(recorded: string, language: Language): string {
  const [year = '', month = '', day = ''] = recorded.split('-')
  return `${Number(day)} ${MONTHS[language][Number(month) - 1] ?? ''} ${year} ${ERA[language]}`
}

/**
 * The day that the Umm al-Qura calendar computes for a civil day. Official papers have been seen to differ by one day, so
 * that a recorded date goes before this one.
 */
export function computedHijri(date: CivilDate, language: Language): string {
  const { year, month, day } = partsOf(date)
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  })
  const parts = new Map(
    format.formatToParts(Date.UTC(year, month - 1, day)).map(({ type, value }) => [type, value]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes): string =>
    (parts.get(type) ?? '').padStart(2, '0')
  return hijriDate(`${part('year')}-${part('month')}-${part('day')}`, language)
}
