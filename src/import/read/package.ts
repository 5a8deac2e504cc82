// Unpacks the parts of a Word document as text, within the limits of a document.
import { fail } from '../../base/user-error.ts'
import { unpack, type PieceReader } from '../../office/unpack.ts'

const BOUNDS = { bytes: 32 * 1024 * 1024, parts: 5000 }

/**
 * The parts of a package whose names `wanted` accepts.
 *
 * @throws UserError when it is damaged, or unpacks to more than a document can need
 */
export function partsOf(
  bytes: Uint8Array,
  file: string,
  wanted: (name: string) => boolean,
): Map<string, string> {
  const parts = new Map<string, string>()
  const readerOf = (name: string): PieceReader | undefined => {
    if (!wanted(name)) return undefined
    const pieces: Uint8Array[] = []
    return (piece, isLast) => {
      pieces.push(piece)
      if (isLast) parts.set(name, Buffer.concat(pieces).toString('utf8'))
    }
  }
  unpack(bytes, BOUNDS, readerOf, reason => fail('document-unreadable', { file, reason }))
  return parts
}
