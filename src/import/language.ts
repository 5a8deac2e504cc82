// Which of the three languages a text is in.
import type { Language } from '../base/language.ts'

/** The commonest short words; a text of another language has few of them. */
const COMMON: Readonly<Record<'en' | 'fr', ReadonlySet<string>>> = {
  en: new Set(['the', 'of', 'and', 'to', 'in', 'for', 'that', 'on', 'with', 'by', 'its', 'which']),
  fr: new Set([
    'le',
    'la',
    'les',
    'de',
    'des',
    'du',
    'et',
    'à',
    'en',
    'que',
    'pour',
    'dans',
    'sur',
    'aux',
  ]),
}

/** How large a share of the words of a text must be common ones. */
const SHARE = 0.12

/** The language of `text`; undefined when it is none of the three, or there is too little to tell. */
export function detectLanguage(text: string): Language | undefined {
  const sample = text.slice(0, 60_000)
  const arabic = sample.match(/[\u0621-\u064a]/g)?.length ?? 0
  const latin = sample.match(/[a-zà-ÿ]/gi)?.length ?? 0
  if (arabic > latin) return arabic > 20 ? 'ar' : undefined
  const words = sample
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean)
  const shareOf = (language: 'en' | 'fr'): number =>
    words.filter(word => COMMON[language].has(word)).length / Math.max(1, words.length)
  const [english, french] = [shareOf('en'), shareOf('fr')]
  if (Math.max(english, french) < SHARE) return undefined
  return english >= french ? 'en' : 'fr'
}
