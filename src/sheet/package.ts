// Reads the XML parts of a workbook in chunks, without unpacking more than a sheet can need.
import { fail } from '../base/user-error.ts'
import { xmlReader, type XmlFault, type XmlHandler } from '../office/read-xml.ts'
import { unpack, type PieceReader, type ZipFault } from '../office/unpack.ts'

const BOUNDS = { bytes: 96 * 1024 * 1024, parts: 2000 }

/**
 * Reads the parts for which `handlerOf` returns a handler.
 *
 * @throws UserError when the file is damaged, or unpacks to more than a sheet can need
 */
export function readParts(
  bytes: Uint8Array,
  file: string,
  handlerOf: (name: string) => XmlHandler | undefined,
): void {
  const refuse = (fault: ZipFault | XmlFault): never =>
    // No spreadsheet nests its elements this deeply.
    fail('sheet-unreadable', { file, reason: fault === 'too-deep' ? 'damaged' : fault })
  const readerOf = (name: string): PieceReader | undefined => {
    const handler = handlerOf(name)
    if (!handler) return undefined
    const xml = xmlReader(handler, refuse)
    const decoder = new TextDecoder()
    return (piece, isLast) => {
      xml.write(decoder.decode(piece, { stream: !isLast }))
      if (isLast) xml.close()
    }
  }
  unpack(bytes, BOUNDS, readerOf, refuse)
}
