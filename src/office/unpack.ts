// Unpacks untrusted zip files in small chunks, within limits.
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { UserError } from '../base/user-error.ts'

export type ZipFault = 'damaged' | 'too-large'

/** The limits on the content of a file. The sizes declared in the file are not trusted. */
export interface ZipBounds {
  /** The total unpacked size in bytes. */
  readonly bytes: number
  readonly parts: number
}

/** Reads one part, chunk by chunk. */
export type PieceReader = (piece: Uint8Array, isLast: boolean) => void

/** The size of a compressed chunk. It may grow a thousandfold, so a zip bomb is stopped early. */
const PIECE = 4 * 1024

/**
 * Unpacks the parts for which `readerOf` returns a reader. An error of a reader stops the unpacking and is thrown
 * again.
 *
 * @param fail throws the caller's error when the file is damaged or exceeds the limits
 */
export function unpack(
  bytes: Uint8Array,
  bounds: ZipBounds,
  readerOf: (name: string) => PieceReader | undefined,
  fail: (fault: ZipFault) => never,
): void {
  let [total, count, unfinished] = [0, 0, 0]
  const failures: unknown[] = []
  // After an error, the library still delivers the rest of the chunk, and it hides errors thrown in callbacks.
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
  // An incomplete part is an error.
  if (failures.length > 0 || unfinished > 0) fail('damaged')
}
