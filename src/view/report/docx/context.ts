// What every paragraph of one language version needs to know.
import type { Direction, Language, LanguageTag } from '../../../base/language.ts'
import { directionOf } from '../../parts/direction.ts'

export interface Context {
  readonly language: Language
  /** The direction of the document: that of its first version. */
  readonly base: Direction
  /** The index of the version among all versions. */
  readonly version: number
  readonly bookmarks: Bookmarks
}

/** The bookmarks of one version. */
export interface Bookmarks {
  /** The name of the bookmark at an anchor. */
  readonly nameOf: (anchor: string) => string
  /** The next free number. Every bookmark has its own. */
  readonly next: () => number
}

/** The longest name that Word accepts. */
const LONGEST = 40

/** Names begin with a letter, and have letters, digits and underscores only. */
export function bookmarksOf(version: number, next: () => number): Bookmarks {
  const names = new Map<string, string>()
  const used = new Set<string>()
  const nameOf = (anchor: string): string => {
    const known = names.get(anchor)
    if (known !== undefined) return known
    const plain = `M${version === 0 ? '' : version + 1}_${anchor.replaceAll(/[^A-Za-z0-9]/g, '_')}`
    const name =
      plain.length <= LONGEST && !used.has(plain)
        ? plain
        : `${plain.slice(0, LONGEST - 8)}_${names.size}`
    names.set(anchor, name)
    used.add(name)
    return name
  }
  return { nameOf, next }
}

/** Whether a text runs against the direction of the document, so that its style is another one. */
export function isTurned(language: LanguageTag, { base }: Context): boolean {
  return directionOf(language) !== base
}
