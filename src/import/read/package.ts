// The parts of an Office file, which is a zip that strangers made: no more is unpacked than a document can need.
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { fail, UserError } from '../../base/user-error.ts'

/** Bytes that all parts may have together, unpacked; sizes that the file itself declares are not believed. */
const MOST_BYTES = 32 * 1024 * 1024
const MOST_PARTS = 5000
/** What is unpacked at once: a thousand times as much may come of it. */
const PIECE = 4 * 1024

/**
 * The parts of a package whose names `wanted` asks for.
 *
 * @throws UserError when it is damaged, or unpacks to more than a document can need
 */
export function partsOf(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
): Map<string, string> {
  const parts = new Map<string, string>()
  let [total, count] = [0, 0]
  const unzip = new Unzip(part => {
    if (++count > MOST_PARTS) fail('document-unreadable', { file, reason: 'too-large' })
    if (!wanted(part.name)) return
    const chunks: Uint8Array[] = []
    part.ondata = (error, chunk, final) => {
      // What is thrown in here comes back as an error of the library.
      if (error)
        fail('document-unreadable', { file, reason: total > MOST_BYTES ? 'too-large' : 'damaged' })
      total += chunk.length
      if (total > MOST_BYTES) fail('document-unreadable', { file, reason: 'too-large' })
      chunks.push(chunk)
      if (final) parts.set(part.name, Buffer.concat(chunks).toString('utf8'))
    }
    part.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  // In pieces, so that a part that grows without end is stopped early.
  for (let from = 0; from < bytes.length; from += PIECE) {
    try {
      unzip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length)
    } catch (error) {
      if (error instanceof UserError) throw error
      fail('document-unreadable', { file, reason: 'damaged' })
    }
  }
  return parts
}
