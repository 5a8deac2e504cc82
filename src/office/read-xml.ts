// Reading XML that strangers wrote: no entities but the five, nothing fetched, no document type.
import { SaxesParser, type SaxesTagPlain } from 'saxes'

export type XmlFault = 'damaged' | 'doctype' | 'too-deep'

export type Attributes = Readonly<Record<string, string>>

/** What is done at each piece of an XML text. Names are without their prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Attributes, line: number) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Takes a text piece by piece. */
export interface XmlReader {
  readonly write: (piece: string) => void
  /** Ends the text, which must be whole. */
  readonly close: () => void
}

/** Deeper than any document nests its parts. */
const MOST_DEPTH = 500

/** @param fail names the failure of the caller when the text is no XML, declares a document type, or is nested without end */
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
