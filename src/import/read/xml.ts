// Reading XML that strangers wrote: no entities but the five, nothing fetched, no document type.
import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { fail } from '../../base/user-error.ts'

/** What is done at each piece of an XML text. Names are without their prefix. */
export interface XmlHandler {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>, line: number) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Deeper than any document nests its parts. */
const MOST_DEPTH = 500

/** @throws UserError when the text is no XML, declares a document type, or is nested without end */
export function readXml(xml: string, file: string, handler: XmlHandler): void {
  const parser = new SaxesParser()
  parser.on('doctype', () => fail('document-unreadable', { file, reason: 'doctype' }))
  parser.on('error', () => fail('document-unreadable', { file, reason: 'damaged' }))
  let depth = 0
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (++depth > MOST_DEPTH) fail('document-unreadable', { file, reason: 'too-deep' })
    const plain = Object.fromEntries(
      Object.entries(attributes).map(([key, value]) => [localName(key), value]),
    )
    handler.open?.(localName(name), plain, parser.line)
  })
  parser.on('text', text => handler.text?.(text))
  parser.on('closetag', ({ name }) => {
    depth--
    handler.close?.(localName(name))
  })
  parser.write(xml).close()
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
