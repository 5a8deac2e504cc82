// The addresses of pages: each id has one file name, valid on every system, which never depends on rank, status or time.
import { shortDigest } from '../files/site-folder.ts'

/**
 * Returns a function for the file name of each id, without its ending. Different ids have different names, even where
 * the system ignores case. An id of plain letters and digits is its own name.
 */
export function namesFor(ids: Iterable<string>): (id: string) => string {
  const spellings = new Map<string, Set<string>>()
  for (const id of ids) {
    const alike = spellings.get(id.toLowerCase()) ?? new Set()
    spellings.set(id.toLowerCase(), alike.add(id))
  }
  return id => fileName(id, (spellings.get(id.toLowerCase())?.size ?? 0) > 1)
}

/** @param marksCapitals whether another id differs only by case */
function fileName(id: string, marksCapitals: boolean): string {
  const plain = id.replace(/[^\w-]/gu, bytesOf)
  const cased = marksCapitals ? plain.replace(/[A-Z]/g, letter => `~~${letter}`) : plain
  if (cased.length > MOST_LETTERS) return `${cased.slice(0, MOST_LETTERS)}~${shortDigest(id)}`
  return RESERVED.test(cased) ? `${cased}~` : cased
}

/** For example `~c3~a9` for `é`. */
function bytesOf(letter: string): string {
  return [...new TextEncoder().encode(letter)]
    .map(byte => `~${byte.toString(16).padStart(2, '0')}`)
    .join('')
}

/** Systems allow 255 letters for a name, and some archives fewer for a whole path. */
const MOST_LETTERS = 100

/** Names of devices on Windows, and the names of our own pages. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d|index)$/i

/** The way from a page to another, both relative to the folder of their language. */
export function wayFrom(page: string): (to: string) => string {
  const up = '../'.repeat(page.split('/').length - 1)
  return to => up + to
}
