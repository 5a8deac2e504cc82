// Matches the names in a tracker with those of the records: departments in any language, short or as initials.
import { fold } from '../base/fold.ts'
import { slug } from '../import/record.ts'
import type { Organisation } from '../records/types.ts'
import { initialsOf } from './deadlines.ts'
import { EVERYBODY, MEMBERS, NOTHING } from './phrases/rows.ts'

/** Something that a tracker names and the records do not have yet. */
export interface NewName {
  readonly id: string
  readonly name: string
}

/** What a cell of owners says. */
export interface Owners {
  readonly departments: readonly string[]
  readonly isForMembers: boolean
  /** Owners that are no department: everybody. */
  readonly others: readonly string[]
}

const KINDS =
  /(?<![\p{L}])(?:departments?|dept\.?|directorates?|division|unit|section|office|general directorate|the|of|for|and|departements?|directions?|generale?|unites?|service|des|de|du|la|le|les|et|d'|l'|اداره|الاداره|اداره عامه|قسم|مكتب)(?![\p{L}])/gu

/** A name without the words for what kind of unit it is, and without small words. */
function bareName(name: string): string {
  return fold(name)
    .replaceAll(/[&,.()]/g, ' ')
    .replaceAll(/(?<![\p{L}])[dl]'/gu, ' ')
    .replaceAll(KINDS, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Words that make a unit another one than a department of the same beginning. */
const OTHER_UNIT =
  /(?:directorate|division|unit|section|office|service|direction|مكتب|قسم)(?![\p{L}])/u

/** The departments of the records and those that a tracker adds. */
export class Departments {
  readonly #ids = new Map<string, string>()
  readonly #bare: (readonly [name: string, id: string])[] = []
  readonly #made = new Map<string, NewName>()
  readonly #states: (name: string) => boolean

  /**
   * @param known ids by the names that the map of the tracker gives them
   * @param isState whether a name is that of a State, which is no department
   */
  constructor(
    { departments }: Organisation,
    known: ReadonlyMap<string, string>,
    isState: (name: string) => boolean,
  ) {
    this.#states = isState
    for (const { id, name, names = [] } of departments) {
      const all = [name, ...names.map(earlier => earlier.name)].flatMap(each =>
        Object.values(each).filter(text => text !== undefined),
      )
      this.#ids.set(fold(id), id)
      for (const each of all) {
        this.#ids.set(fold(each), id)
        const bare = bareName(each)
        if (!this.#ids.has(bare)) this.#ids.set(bare, id)
        this.#bare.push([bare, id])
        const short = fold(initialsOf(each))
        if (short.length > 1 && !this.#ids.has(short)) this.#ids.set(short, id)
      }
    }
    const ids = new Set(departments.map(({ id }) => id))
    for (const [name, id] of known) {
      this.#ids.set(fold(name), id)
      // Of two names of a new department in a map, the first is its name.
      if (!ids.has(id) && !this.#made.has(id)) this.#made.set(id, { id, name })
    }
  }

  /** The departments that were made, in the order in which the tracker names them. */
  get made(): readonly NewName[] {
    return [...this.#made.values()]
  }

  /** The owners in a cell. Names that are not known are made. */
  read(cell: string): Owners {
    const departments: string[] = []
    const others: string[] = []
    let isForMembers = false
    for (const name of this.#namesIn(cell)) {
      const folded = fold(name)
      if (NOTHING.test(folded)) continue
      if (MEMBERS.test(folded)) isForMembers = true
      else if (EVERYBODY.test(folded) || this.#states(name)) others.push(name)
      else {
        const id = this.#find(name) ?? this.#make(name)
        if (id !== undefined && !departments.includes(id)) departments.push(id)
      }
    }
    return { departments, isForMembers, others }
  }

  /** Always split where people put a mark between two names; at a comma or an “and” only between known ones. */
  #namesIn(cell: string): string[] {
    return cell
      .split(/[;\n؛]|\s?\/\s?(?![\d])/u)
      .flatMap(part => this.#split(part.trim(), /\s?[,،]\s?/u))
      .flatMap(part => this.#split(part, /\s(?:and|et|&)\s|\sو\s?(?=\p{L})|\s?\+\s?/u))
      .map(part => part.replace(/^[-•*\s]+|(?<![\s.])[\s.]+$/g, ''))
      .filter(part => part !== '')
  }

  #split(name: string, at: RegExp): string[] {
    if (this.#find(name) !== undefined) return [name]
    const parts = name
      .split(at)
      .map(part => part.trim())
      .filter(part => part !== '')
    const isKnown = (part: string): boolean =>
      this.#find(part) !== undefined ||
      isAcronym(part) ||
      EVERYBODY.test(fold(part)) ||
      MEMBERS.test(fold(part))
    return parts.length > 1 && parts.every(isKnown) ? parts : [name]
  }

  #find(name: string): string | undefined {
    const folded = fold(name)
    const bare = bareName(name)
    const whole =
      this.#ids.get(folded) ??
      this.#ids.get(folded.replaceAll('.', '')) ??
      (bare === '' ? undefined : this.#ids.get(bare))
    if (whole !== undefined || bare.length < 4 || OTHER_UNIT.test(folded)) return whole
    const beginning = new Set(
      this.#bare.filter(([known]) => known.startsWith(`${bare} `)).map(([, id]) => id),
    )
    return beginning.size === 1 ? [...beginning][0] : undefined
  }

  #make(name: string): string | undefined {
    const id = uniqueId(name, used => [...this.#ids.values()].includes(used))
    if (id === undefined || name.length > 120) return undefined
    this.#ids.set(fold(name), id)
    this.#made.set(id, { id, name })
    return id
  }
}

/** `IOFS`, `IsDB`, `SESRIC`. */
function isAcronym(name: string): boolean {
  return /^[\p{L}\d-]{2,9}$/u.test(name) && (name.match(/\p{Lu}/gu)?.length ?? 0) > 1
}

/** An id made of a name; undefined if it has no letters. */
export function uniqueId(name: string, isTaken: (id: string) => boolean): string | undefined {
  const own = Array.from(slug(fold(name).replaceAll("'", '-')))
    .slice(0, 40)
    .join('')
    .replace(/-$/, '')
  if (own === '') return undefined
  for (let count = 1; count < 10_000; count++) {
    const id = count === 1 ? own : `${own}-${count}`
    if (!isTaken(id)) return id
  }
  return undefined
}

/** Names of one kind that the records declare: subjects, or the house's own fields. */
export class Declared {
  readonly #ids = new Map<string, string>()
  readonly #made = new Map<string, NewName>()

  constructor(
    known: readonly {
      readonly id: string
      readonly name: Readonly<Record<string, string | undefined>>
    }[],
  ) {
    for (const { id, name } of known)
      for (const each of [id, ...Object.values(name)])
        if (each !== undefined) this.#ids.set(fold(each), id)
  }

  get made(): readonly NewName[] {
    return [...this.#made.values()]
  }

  /** The id of a name, which is declared if it is new. Undefined for a name without letters. */
  id(name: string): string | undefined {
    const known = this.#ids.get(fold(name))
    if (known !== undefined) return known
    const taken = new Set(this.#ids.values())
    const id = uniqueId(name, used => taken.has(used))
    if (id === undefined) return undefined
    this.#ids.set(fold(name), id)
    this.#made.set(id, { id, name })
    return id
  }
}
