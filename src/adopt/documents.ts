// Groups mandates into documents: by a column of symbols, by heading rows, or by the title of the table.
import type { CivilDate } from '../base/civil-date.ts'
import { fold, foldSymbol } from '../base/fold.ts'
import { idFor } from '../import/record.ts'
import { isDocumentId } from '../records/ids.ts'
import type { Records } from '../records/types.ts'
import { dayOf, foldedDays, type DayOrder } from './days.ts'
import { namedSymbolIn, symbolIn } from './symbols.ts'

/** What the tracker, or its map, says about a document. */
export interface DocumentFacts {
  /** Names the group in the map: its symbol, or the table. */
  readonly key: string
  readonly id: string
  readonly symbol: string | undefined
  readonly title: string | undefined
  readonly type: 'resolution' | 'decision'
  readonly body: string
  readonly meeting: string | undefined
  readonly date: CivilDate | undefined
}

/** What one row says about its document. */
export interface DocumentClue {
  readonly symbol?: string | undefined
  readonly title?: string | undefined
  /** A cell with the day of the document, or of its meeting. */
  readonly date?: string | undefined
  readonly meeting?: string | undefined
  /** Words around the symbol that say what it is: “Decision No. 17/2025”. */
  readonly words?: string | undefined
}

/** Collects the clues of all rows, and gives each document its facts. */
export class Documents {
  readonly #clues = new Map<string, DocumentClue[]>()
  readonly #spellings = new Map<string, string>()
  readonly #records: Records
  readonly #fallback: string

  /** @param fallback the name of the group whose rows name no document */
  constructor(records: Records, fallback: string) {
    this.#records = records
    this.#fallback = fallback
  }

  /** The key of the group that a row belongs to. */
  add(clue: DocumentClue): string {
    const key = clue.symbol === undefined ? this.#fallback : this.#known(clue.symbol)
    const clues = this.#clues.get(key) ?? []
    this.#clues.set(key, clues)
    clues.push(clue)
    return key
  }

  /** One document may be spelled in several ways. */
  #known(symbol: string): string {
    const folded = foldSymbol(symbol)
    const known = this.#spellings.get(folded)
    if (known !== undefined) return known
    this.#spellings.set(folded, symbol)
    return symbol
  }

  /** Whether all rows of a group name one title. */
  titleOf(key: string): string | undefined {
    const titles = new Map(
      (this.#clues.get(key) ?? []).flatMap(({ title }) =>
        title === undefined ? [] : [[fold(title), title] as const],
      ),
    )
    return titles.size === 1 ? [...titles.values()][0] : undefined
  }

  facts(order: DayOrder): DocumentFacts[] {
    const taken = new Set<string>()
    const recorded = new Map(
      this.#records.documents.map(document => [foldSymbol(document.symbol), document]),
    )
    return [...this.#clues].map(([key, clues]) => {
      const symbol = clues.find(clue => clue.symbol !== undefined)?.symbol
      const known = symbol === undefined ? undefined : recorded.get(foldSymbol(symbol))
      const id = known?.id ?? idOf(symbol ?? key, taken)
      taken.add(id)
      const days = clues.flatMap(({ date }) => (date === undefined ? [] : [dayIn(date, order)]))
      const meeting =
        clues.find(clue => clue.meeting !== undefined)?.meeting ??
        meetingOf(symbol ?? '', this.#records)
      const held = this.#records.meetings.find(each => each.id === meeting)
      const body = held?.body ?? bodyOf(symbol ?? '', this.#records)
      return {
        key,
        id,
        symbol:
          known?.symbol ??
          (symbol !== undefined && /\d/.test(symbol) && isSymbol(symbol) ? symbol : undefined),
        title: this.titleOf(key),
        type: clues.some(({ words }) => /decision|مقرر/u.test(fold(words ?? '')))
          ? 'decision'
          : 'resolution',
        body,
        meeting,
        date: days.find(day => day !== undefined) ?? held?.to ?? held?.from,
      }
    })
  }
}

function dayIn(cell: string, order: DayOrder): CivilDate | undefined {
  const day = dayOf(foldedDays(cell.split('\n')[0] ?? ''), order)
  return day && 'day' in day ? day.day : undefined
}

/** A file name, or a word with a number, is no symbol. */
function isSymbol(text: string): boolean {
  return !/\.(?:pdf|docx?|xlsx?)$/i.test(text) && (/[/-]/.test(text) || /^\d/.test(text))
}

function idOf(name: string, taken: ReadonlySet<string>): string {
  const own = idFor(name)
  const id = isDocumentId(own) ? own : `document-${taken.size + 1}`
  for (let count = 2; taken.has(id) && count < 1000; count++)
    if (!taken.has(`${id}-${count}`)) return `${id}-${count}`
  return id
}

/** The meeting whose number a symbol has: `4/48-E` is of the 48th session, `1/CR-50` of the 50th. */
function meetingOf(symbol: string, { meetings, organisation }: Records): string | undefined {
  const [, before, after] = /\/(?:\p{L}{1,6}-(\d{1,3})$|(\d{1,3})-\p{L})/u.exec(symbol) ?? []
  const number = before ?? after
  const named = number === undefined ? undefined : `${organisation.reportsTo}-${number}`
  const own = /^([^/]{2,20})\//.exec(symbol)?.[1]
  return meetings.find(({ id }) => id === named || id === own)?.id
}

function bodyOf(symbol: string, { bodies, organisation }: Records): string {
  const own = bodies.find(({ id }) => symbol.startsWith(`${id}-`) || symbol.startsWith(`${id}/`))
  return own?.id ?? organisation.reportsTo
}

/** The symbol in the titles above a table, if there is exactly one. A note has a number too, but is no document. */
export function titleSymbol(
  titles: readonly string[],
): { symbol: string; paragraph?: string } | undefined {
  for (const read of [namedSymbolIn, symbolIn]) {
    const found = titles.flatMap(title => {
      const one = read(title)
      const paragraph = PARAGRAPH.exec(fold(title))?.[1]
      return one ? [{ symbol: one.symbol, ...(paragraph !== undefined && { paragraph }) }] : []
    })
    const [only] = found
    if (new Set(found.map(({ symbol }) => symbol)).size === 1) return only
  }
  return undefined
}

const PARAGRAPH = /(?:paragraph|para|op|paragraphe|الفقره)\.? ?(\d{1,3}(?:\([a-z]\))?)/u
