// The words to avoid, as docs/words.md lists them for each language.
import { readFileSync } from 'node:fs'
import type { Language } from '../../src/base/language.ts'

/** A row of the table. */
interface Avoided {
  readonly not: string
  readonly say: string
  readonly pattern: RegExp
}

const PAGE = readFileSync(new URL('../../docs/words.md', import.meta.url), 'utf8')

export const WORDS_TO_AVOID: Record<Language, readonly Avoided[]> = {
  en: rowsUnder('English'),
  fr: rowsUnder('Français'),
  ar: rowsUnder('العربية'),
}

function rowsUnder(heading: string): Avoided[] {
  const section = PAGE.split(`\n### ${heading}\n`)[1]?.split('\n#')[0] ?? ''
  const rows = [...section.matchAll(/^\| (.*?) +\| (.*?) +\|$/gm)].slice(2)
  return rows.map(([, not = '', say = '']) => ({ not, say, pattern: patternOf(not) }))
}

/** A pattern for whole words. In Arabic, an article or attached particles may precede the word. */
function patternOf(words: string): RegExp {
  const any = words.split(' · ').map(word => {
    const stem = word.replace(/…$/, '').replaceAll(/[()/]/g, String.raw`\$&`)
    return stem + (word.endsWith('…') ? String.raw`\p{L}*` : '')
  })
  const before = /\p{Script=Arabic}/u.test(words) ? '[وف]?[بكل]?(?:ال|لل)?' : ''
  const flags = /\p{Lu}/u.test(words) ? 'u' : 'iu'
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])${before}(?:${any.join('|')})(?![\p{L}\p{M}\p{N}])`,
    flags,
  )
}
