// A cell of evidence as the list that it is, compared item by item with what is recorded.
import { EVIDENCE_KINDS } from '../base/vocabulary.ts'
import { plain } from './values.ts'

/** What an evidence cell says beside what is recorded. Each item counts as often as it is there. */
export interface EvidenceChange {
  /** The items as they were exported. */
  readonly recorded: readonly string[]
  readonly added: readonly string[]
  /** Recorded, and not in the cell any more. */
  readonly removed: readonly string[]
}

export function evidenceChange(cell: string, recorded: readonly string[]): EvidenceChange {
  const pieces: (string | undefined)[] = piecesOf(cell)
  const removed = [...recorded]
    // A reference may hold a semicolon itself; the items of most pieces are looked for first.
    .toSorted((a, b) => piecesOf(b).length - piecesOf(a).length)
    .filter(item => !taken(pieces, piecesOf(item)))
  return { recorded, added: pieces.filter(piece => piece !== undefined), removed }
}

/** The parts of a cell between semicolons, of Arabic too, and breaks of a line. */
function piecesOf(cell: string): string[] {
  return cell
    .split(/[;؛\n\r]/)
    .map(piece => plain(piece).replace(/^([a-z-]+): /, '$1:'))
    .filter(piece => piece !== '')
}

/** Takes `item` out of the pieces of a cell; false where it is not among them. */
function taken(pieces: (string | undefined)[], item: readonly string[]): boolean {
  const at = pieces.findIndex((_, start) =>
    item.every((piece, offset) => pieces[start + offset] === piece),
  )
  if (at === -1) return false
  pieces.fill(undefined, at, at + item.length)
  return true
}

const KINDS = EVIDENCE_KINDS.join('|')

/** The kind of a second item, which no end of a word stands before: `Contract:5` is no `act`. */
const SECOND = new RegExp(`^(?<first>(?:${KINDS}):.*(?<!\\p{Ll}))(?<second>(?:${KINDS}):.*)$`, 'u')
const ITEM = new RegExp(`^(?:${KINDS}):`)

/** The two items that run into one another in an item that was added, if they do. */
export function joinedItems(
  item: string,
  recorded: readonly string[],
): readonly [string, string] | undefined {
  const known = recorded.find(one => item.startsWith(one) && ITEM.test(item.slice(one.length)))
  if (known !== undefined) return [known, item.slice(known.length)]
  const { first, second } = SECOND.exec(item)?.groups ?? {}
  return first === undefined || second === undefined ? undefined : [plain(first), second]
}
