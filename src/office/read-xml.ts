// Reads untrusted XML: only the five predefined entities, nothing is fetched, and no document type is allowed.
import { SaxesParser, type SaxesTagPlain } from 'saxes'

export type XmlFault = 'damaged' | 'doctype' | 'too-deep'

export type Attributes = Readonly<Record<string, string>>

/** The callbacks for the parts of an XML text. Names come without their prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes, line: number) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Reads a text in chunks. */
export interface XmlReader {
  readonly write: (piece: string) => void
  /** Ends the text, which must be complete. */
  readonly close: () => void
}

/** No document nests its elements deeper. */
const MOST_DEPTH = 500

/** @param fail throws the caller's error when the text is not XML, declares a document type, or is nested too deeply */
export function xmlReader(handler: XmlHandler, fail: (fault: XmlFault) => never): XmlReader {
  const parser = new SaxesParser()
  parser.on('doctype', () => fail('doctype'))
  parser.on('error', () => fail('damaged'))
  let depth = 0
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (++depth > MOST_DEPTH) fail('too-deep')
    handler.open?.(localName(name), withLocalNames(attributes), parser.line)
  })
  parser.on('text', text => handler.text?.(text))
  parser.on('closetag', ({ name }) => {
    depth--
    handler.close?.(localName(name))
  })
  return { write: piece => parser.write(piece), close: () => parser.close() }
}

function withLocalNames(attributes: Attributes): Attributes {
  const local: Record<string, string> = {}
  for (const key of Object.keys(attributes)) local[localName(key)] = attributes[key] ?? ''
  return local
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
