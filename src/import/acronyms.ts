// The acronyms of a document, by which it names organisations and their secretariats.
import { ORGANISATIONS } from './phrases/organisations.ts'

/** A word in capitals, of one script, possibly with small letters: `BIPM`, `IsDB`, `UN-Habitat`. */
export const ACRONYM = /^\p{Lu}[\p{L}\d&-]{0,12}\p{Lu}\d{0,3}$/u
const ACRONYMS = /(?<![\p{L}\d])\p{Lu}[\p{L}&]{0,10}\p{Lu}(?![\p{L}])/gu

/** The acronyms in a folded text. */
export function acronymsIn(text: string): string[] {
  // In a line of capitals, acronyms cannot be told from words.
  return text
    .split('\n')
    .flatMap(line =>
      line !== line.toUpperCase() || /^\p{Lu}{3,6}$/u.test(line)
        ? (line.match(ACRONYMS) ?? [])
        : [...line.matchAll(IN_BRACKETS)].flatMap(({ groups }) => groups?.['acronym'] ?? []),
    )
}

/** An acronym after the name that it stands for: `ARCHIPELAGO COMMUNITY (ARCOM)`. */
const IN_BRACKETS = /\((?<acronym>\p{Lu}[\p{Lu}&-]{1,10})\)/gu

/**
 * The acronyms that occur with titles: the one that occurs most often, such as `the BIPM Director` in the minutes of its
 * committee, and those of a name in the head.
 */
export function acronymsOfTitles(text: string, head: string): string[] {
  const counts = new Map<string, number>()
  for (const { groups } of text.matchAll(WITH_TITLE)) {
    const acronym = groups?.['before'] ?? groups?.['after'] ?? ''
    if (!isOfList(acronym)) counts.set(acronym, (counts.get(acronym) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  const initials = head.split('\n').map(initialsOf)
  return [
    ...(most && most[1] > 1 ? [most[0]] : []),
    ...[...counts.keys()].filter(acronym => initials.some(line => line.includes(acronym))),
  ]
}

/** The initials of the words of a line that are not small words: `SLFC` of `Southern Lakes Fisheries Commission`. */
function initialsOf(line: string): string {
  const words = line.match(/\p{L}+/gu) ?? []
  return words
    .filter(word => /^\p{Lu}/u.test(word) && !SMALL_WORDS.test(word))
    .map(word => word[0])
    .join('')
}

const SMALL_WORDS = /^(?:of|the|for|and|on|in|du|de|des|la|le|les|l|d|et|pour|sur)$/iu

const WITH_TITLE =
  /(?<![\p{L}\d])(?:(?<before>\p{Lu}[\p{L}&]{0,10}\p{Lu}) (?:Secretar\p{L}{1,4}|General Secretar\p{L}{1,4}|Director|Executive)|(?:Secretar|Director|[Dd]irecteur|[Ss]ecrétaire|[Ss]ecrétariat)(?:\p{L}|[ -](?=[Gg]\p{Ll}{6})){0,16} (?:of|for|du|de la|de l') ?(?:the )?(?<after>\p{Lu}[\p{L}&]{0,10}\p{Lu}))(?![\p{L}])/gu

/** Whether an acronym is that of a known organisation. */
export function isOfList(acronym: string): boolean {
  return ORGANISATIONS.some(({ acronyms }) => acronyms.includes(acronym))
}

/** The acronyms by which a text names a secretariat: `the LRC Secretariat (LRCS)`. */
export function secretariatsIn(text: string): string[] {
  const found = text.slice(0, MOST_LETTERS).matchAll(OF_SECRETARIAT)
  return [...new Set([...found].flatMap(({ groups }) => groups?.['acronym'] ?? []))]
}

const MOST_LETTERS = 200_000
const OF_SECRETARIAT =
  /(?:Secretariat|[Ss]ecrétariat(?: (?:général|exécutif|permanent|technique))?) \((?:the |le )?["“«']?\s?(?<acronym>\p{Lu}{2,8})\s?["”»']?\)/gu
