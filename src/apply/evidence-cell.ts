// Parses an evidence cell as a list, and compares it item by item with the record.
import { EVIDENCE_KINDS } from '../base/vocabulary.ts'
import { plain } from './values.ts'

/** How an evidence cell differs from the record. Duplicates count separately. */
export interface EvidenceChange {
  /** The recorded items, as they were exported. */
  readonly recorded: readonly string[]
  readonly added: readonly string[]
  /** The items that are recorded but no longer in the cell. */
  readonly removed: readonly string[]
}

export function evidenceChange(cell: string, recorded: readonly string[]): EvidenceChange {
  const pieces: (string | undefined)[] = piecesOf(cell)
  const removed = [...recorded]
    // A reference may contain a semicolon, so the items with the most pieces are matched first.
    .toSorted((a, b) => piecesOf(b).length - piecesOf(a).length)
    .filter(item => !taken(pieces, piecesOf(item)))
  return { recorded, added: pieces.filter(piece => piece !== undefined), removed }
}

/** Splits a cell at semicolons, Arabic semicolons and line breaks. */
function piecesOf(cell: string): string[] {
  return cell
    .split(/[;؛\n\r]/)
    .map(piece => plain(piece).replace(/^([a-z-]+): /, '$1:'))
    .filter(piece => piece !== '')
}

/** Removes `item` from the pieces of a cell; returns false if it is not among them. */
function taken(pieces: (string | undefined)[], item: readonly string[]): boolean {
  const at = pieces.findIndex((_, start) =>
    item.every((piece, offset) => pieces[start + offset] === piece),
  )
  if (at === -1) return false
  pieces.fill(undefined, at, at + item.length)
  return true
}

const KINDS = EVIDENCE_KINDS.join('|')

/** The kind of a second item. It must not follow a lower-case letter, so that `Contract:5` is not read as `act`. */
const SECOND = new RegExp(`^(?<first>(?:${KINDS}):.*(?<!\\p{Ll}))(?<second>(?:${KINDS}):.*)$`, 'u')
const ITEM = new RegExp(`^(?:${KINDS}):`)

/** The two items that an added item consists of, if a semicolon is missing between them. */
export function joinedItems(
  item: string,
  recorded: readonly string[],
): readonly [string, string] | undefined {
  const known = recorded.find(one => item.startsWith(one) && ITEM.test(item.slice(one.length)))
  if (known !== undefined) return [known, item.slice(known.length)]
  const { first, second } = SECOND.exec(item)?.groups ?? {}
  return first === undefined || second === undefined ? undefined : [plain(first), second]
}
