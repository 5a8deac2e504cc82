// Merges three versions of a record file by meaning.
import { isDeepStrictEqual } from 'node:util'
import { readYaml } from '../records/yaml.ts'
import { withKeys, type Read } from './keys.ts'
import { mergeBoxes } from './merge.ts'
import { isClash, type Box, type Clash } from './piece.ts'
import { piecesOf } from './split.ts'
import { areCommentsIn, pick } from './comments.ts'
import { resolvedData } from './resolved.ts'
import { mergedText, type Marks } from './write.ts'

/** The texts of three versions. The base is empty if both sides added the file. */
export interface Versions {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}

export interface Merger {
  readonly text: string
  /** The number of conflicts for a person to resolve. Each is between marks. */
  readonly clashes: number
}

/**
 * Merges two sides and their base. Undefined when one of them cannot be read, or a merge by meaning is not safe. Lines
 * are then merged instead.
 */
export function mergeRecords(versions: Versions, marks: Marks): Merger | undefined {
  const { base, ours, theirs } = versions
  const unchanged = pick(base, ours, theirs)
  if (unchanged !== undefined) return { text: unchanged, clashes: 0 }
  const ends = { base: lineEndOf(base), ours: lineEndOf(ours), theirs: lineEndOf(theirs) }
  if (!ends.base || !ends.ours || !ends.theirs) return undefined
  const [was, here, there] = [base, ours, theirs].map(text => withLineEnd(text, '\n'))
  const merged = mergeLines({ base: was ?? '', ours: here ?? '', theirs: there ?? '' }, marks)
  // If one side changed the line ends and the other did not, the change is kept.
  const lineEnd = pick(ends.base, ends.ours, ends.theirs) ?? ends.ours
  return merged && { ...merged, text: withLineEnd(merged.text, lineEnd) }
}

function mergeLines({ base, ours, theirs }: Versions, marks: Marks): Merger | undefined {
  const [here, there] = [readPieces(ours), readPieces(theirs)]
  const was = base === '' ? undefined : readPieces(base)
  if (!here || !there || (base !== '' && !was)) return undefined
  // Two files that were added under one name may be unrelated.
  if (!was && idOf(here.box) !== idOf(there.box)) return undefined
  const box = mergeBoxes(withKeys({ base: was, ours: here, theirs: there }), '')
  if (!box) return undefined
  const text = mergedText(box, marks)
  const keepsRemarks = areCommentsIn(ours, text, base) && areCommentsIn(theirs, text, base)
  const clashes = clashesIn(box)
  const isProved = isReadAsMeant(box, 'ours') && (clashes === 0 || isReadAsMeant(box, 'theirs'))
  return keepsRemarks && isProved ? { text, clashes } : undefined
}

function readPieces(text: string): Read | undefined {
  const file = readYaml(text)
  const box = piecesOf(file)
  return box && { box, data: file.value }
}

function idOf({ items }: Box): unknown {
  return items.find(({ key }) => key === 'id')?.data
}

/** Whether the text, parsed again, has the intended data and no new fault. */
function isReadAsMeant(box: Box<Clash>, side: 'ours' | 'theirs'): boolean {
  const { value, faults } = readYaml(mergedText(box, side))
  const isSound = faults.every(({ severity }) => severity !== 'error')
  return isSound && isDeepStrictEqual(value, resolvedData(box, side))
}

function clashesIn(box: Box<Clash>): number {
  return box.items.reduce((count, part) => {
    if (isClash(part)) return count + 1
    return part.value.kind === 'leaf' ? count : count + clashesIn(part.value)
  }, 0)
}

/** The line end of a text; undefined when it mixes several. */
function lineEndOf(text: string): string | undefined {
  const windows = text.split('\r\n').length - 1
  if (windows === 0) return '\n'
  return windows === text.split('\n').length - 1 ? '\r\n' : undefined
}

function withLineEnd(text: string, lineEnd: string): string {
  return text.replaceAll(lineEnd === '\n' ? '\r\n' : /(?<!\r)\n/g, lineEnd)
}
