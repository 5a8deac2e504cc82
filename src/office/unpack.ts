// Reading a zip file that strangers made: part by part, in small pieces, and no more than its reader has room for.
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { UserError } from '../base/user-error.ts'

export type ZipFault = 'damaged' | 'too-large'

/** The most that a file may hold. Sizes that the file itself declares are not believed. */
export interface ZipBounds {
  /** Bytes that all parts may have together, unpacked. */
  readonly bytes: number
  readonly parts: number
}

/** Takes a part piece by piece, until the last. */
export type PieceReader = (piece: Uint8Array, isLast: boolean) => void

/** What is unpacked at once: a thousand times as much may come of it, so that a part without end is stopped early. */
const PIECE = 4 * 1024

/**
 * Reads the parts for which `readerOf` has a reader. What a reader throws ends the reading and is thrown again.
 *
 * @param fail names the failure of the caller when the file is damaged or exceeds the bounds
 */
export function unpack(
  bytes: Uint8Array,
  bounds: ZipBounds,
  readerOf: (name: string) => PieceReader | undefined,
  fail: (fault: ZipFault) => never,
): void {
  let [total, count, unfinished] = [0, 0, 0]
  const failures: unknown[] = []
  // The library calls back for what remains of a piece even after an error, and hides what is thrown in a callback.
  const attempt = (step: () => void): void => {
    if (failures.length > 0) return
    try {
      step()
    } catch (error) {
      failures.push(error)
    }
  }
  const unzip = new Unzip(part =>
    attempt(() => {
      if (++count > bounds.parts) fail('too-large')
      const reader = readerOf(part.name)
      if (!reader) return
      unfinished++
      part.ondata = (error, piece, isLast) =>
        attempt(() => {
          if (error) fail('damaged')
          total += piece.length
          if (total > bounds.bytes) fail('too-large')
          reader(piece, isLast)
          if (isLast) unfinished--
        })
      part.start()
    }),
  )
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  for (let from = 0; from < bytes.length && failures.length === 0; from += PIECE) {
    const piece = bytes.subarray(from, from + PIECE)
    attempt(() => unzip.push(piece, from + PIECE >= bytes.length))
  }
  const [failure] = failures
  if (failure instanceof UserError) throw failure
  // A part that breaks off is not taken for all of it.
  if (failures.length > 0 || unfinished > 0) fail('damaged')
}
