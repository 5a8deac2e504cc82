// The parts of a workbook, which is a zip that strangers made: read piece by piece, and no more than a sheet can need.
import { Unzip, UnzipInflate, UnzipPassThrough } from 'fflate'
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { fail, type SheetFault } from '../base/user-error.ts'

/** Bytes that all parts may have together, unpacked; sizes that the file itself declares are not believed. */
const MOST_BYTES = 96 * 1024 * 1024
const MOST_PARTS = 2000
const PIECE = 64 * 1024

/** What is done at each piece of a part. Names are without their prefix; what is returned ends the reading. */
export interface PartReader {
  readonly open?: (name: string, attributes: Attributes) => SheetFault | undefined
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

export type Attributes = Readonly<Record<string, string>>

/**
 * Reads the parts for which `readerOf` has a reader, as XML.
 *
 * @throws UserError when it is damaged, or unpacks to more than a sheet can need
 */
export function readParts(
  bytes: Uint8Array,
  file: string,
  readerOf: (name: string) => PartReader | undefined,
): void {
  let [total, count, unfinished] = [0, 0, 0]
  let fault: SheetFault | undefined
  const unzip = new Unzip(part => {
    if (++count > MOST_PARTS) fault ??= 'too-large'
    const reader = fault === undefined ? readerOf(part.name) : undefined
    if (!reader) return
    const xml = xmlParser(reader, found => (fault ??= found))
    const decoder = new TextDecoder()
    unfinished++
    part.ondata = (error, chunk, final) => {
      if (error) fault ??= 'damaged'
      total += error ? 0 : chunk.length
      if (total > MOST_BYTES) fault ??= 'too-large'
      if (fault !== undefined) return
      xml.write(decoder.decode(chunk, { stream: !final }))
      if (!final) return
      unfinished--
      xml.close()
    }
    part.start()
  })
  unzip.register(UnzipInflate)
  unzip.register(UnzipPassThrough)
  for (let from = 0; from < bytes.length && fault === undefined; from += PIECE) {
    try {
      unzip.push(bytes.subarray(from, from + PIECE), from + PIECE >= bytes.length)
    } catch {
      fault ??= 'damaged'
    }
  }
  // A part that breaks off is not taken for all of it.
  if (unfinished > 0) fault ??= 'damaged'
  if (fault !== undefined) fail('sheet-unreadable', { file, reason: fault })
}

function xmlParser(reader: PartReader, stop: (fault: SheetFault) => void): SaxesParser {
  const parser = new SaxesParser()
  parser.on('doctype', () => stop('doctype'))
  parser.on('error', () => stop('damaged'))
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    const found = reader.open?.(localName(name), attributes)
    if (found !== undefined) stop(found)
  })
  parser.on('text', text => reader.text?.(text))
  parser.on('closetag', ({ name }) => reader.close?.(localName(name)))
  return parser
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
