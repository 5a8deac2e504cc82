// Detects the language of a text.
import { isLanguage, type Language } from '../base/language.ts'

/** The most common short words of the three languages, and of languages that are confused with them. */
const COMMON: Readonly<Record<string, ReadonlySet<string>>> = {
  en: wordsIn('the of and to in for that on with by its which'),
  fr: wordsIn('le la les de des du et à en que pour dans sur aux'),
  es: wordsIn('el la los las de del y en que para por con una se su al'),
  pt: wordsIn('o a os as de do da dos das e em que para por com uma ao'),
  it: wordsIn('il la le di del della dei delle e che per con una gli al alla nel'),
  de: wordsIn('der die das und in den von zu mit dem des für im auf dass'),
  nl: wordsIn('de het een van en in op voor met te dat zijn aan'),
  tr: wordsIn('ve bir bu için ile da de olarak olan üye'),
  id: wordsIn('dan yang di untuk dengan dari pada ini dalam oleh'),
}

function wordsIn(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}

/** Letters that occur in Persian and Urdu, but not in Arabic. */
const NOT_ARABIC = /[پچژگکیٹڈڑںہےۀ]/g
const URDU = /[ٹڈڑںہے]/g
const UKRAINIAN = /[іїєґ]/gi

/** The minimum share of common words in a text. */
const SHARE = 0.12
/** The number of letters in another script that identifies the script. */
const ENOUGH = 20

/** The result: one of the three languages, the code of another one, or nothing. */
export type Detected =
  | { readonly language: Language }
  | { readonly language: undefined; readonly other: string | undefined }

/** The language of `text`, if there is enough text. */
export function detectLanguage(text: string): Detected {
  const sample = text.slice(0, 60_000)
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0
  const latin = count(/\p{Script=Latin}/gu)
  const arabic = count(/\p{Script=Arabic}/gu)
  if (arabic > latin) return arabic > ENOUGH ? inArabicScript(arabic, count) : unknown()
  const cyrillic = count(/\p{Script=Cyrillic}/gu)
  if (cyrillic > latin && cyrillic > ENOUGH)
    return unknown(count(UKRAINIAN) > cyrillic / 50 ? 'uk' : 'ru')
  const han = count(/\p{Script=Han}/gu)
  if (han > latin && han > ENOUGH) return unknown(count(/[\u3040-\u30ff]/g) > 0 ? 'ja' : 'zh')
  return inLatinScript(sample)
}

function inArabicScript(letters: number, count: (pattern: RegExp) => number): Detected {
  if (count(NOT_ARABIC) < letters / 20) return { language: 'ar' }
  return unknown(count(URDU) > letters / 50 ? 'ur' : 'fa')
}

function inLatinScript(sample: string): Detected {
  const words = sample
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const shares = Object.entries(COMMON).map(([code, common]) => ({
    code,
    share: words.filter(word => common.has(word)).length / Math.max(1, words.length),
  }))
  const [best] = shares.toSorted((a, b) => b.share - a.share)
  if (!best || best.share < SHARE) return unknown()
  return isLanguage(best.code) ? { language: best.code } : unknown(best.code)
}

function unknown(other?: string): Detected {
  return { language: undefined, other }
}
