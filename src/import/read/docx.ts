// Word documents: paragraphs with the numbers that Word itself would print.
import { fail } from '../../base/user-error.ts'
import { readLabel } from '../labels.ts'
import { collapsed, type Label, type Paragraph } from '../paragraph.ts'
import { numberingOf } from './docx-numbering.ts'
import { partsOf } from './package.ts'
import { readXml } from './xml.ts'

const DOCUMENT = 'word/document.xml'
const NUMBERING = 'word/numbering.xml'
const STYLES = 'word/styles.xml'

/** Text that is not part of what is read: deleted words, codes of fields, alternative pictures. */
const SILENT: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'Fallback',
  'pict',
  'drawing',
])

export function paragraphsOfDocx(bytes: Uint8Array, file: string): Paragraph[] {
  const parts = partsOf(bytes, file, name => [DOCUMENT, NUMBERING, STYLES].includes(name))
  const xml = parts.get(DOCUMENT) ?? fail('document-unreadable', { file, reason: 'not-a-document' })
  const counter = numberingOf(parts.get(NUMBERING), parts.get(STYLES), file)
  const paragraphs: Paragraph[] = []
  let [text, style, silent, inText] = ['', '', 0, false]
  let list: { id?: string; level: number } = { level: 0 }
  let order = 0
  readXml(xml, file, {
    open: (name, attributes) => {
      if (SILENT.has(name)) silent++
      if (name === 'p') [text, style, list] = ['', '', { level: 0 }]
      if (name === 'pStyle') style = attributes['val'] ?? ''
      if (name === 'numId') list.id = attributes['val'] ?? ''
      if (name === 'ilvl') list.level = Number(attributes['val'] ?? 0)
      if (name === 't') inText = true
      if (silent === 0 && (name === 'tab' || name === 'br' || name === 'cr'))
        text += name === 'tab' ? '\t' : ' '
      if (silent === 0 && name === 'noBreakHyphen') text += '-'
    },
    text: piece => {
      if (inText && silent === 0) text += piece
    },
    close: name => {
      if (SILENT.has(name)) silent--
      if (name === 't') inText = false
      if (name !== 'p') return
      order++
      const printed = counter.next(list.id, list.level, style)
      const { label, rest } = labelled(printed, text.trim())
      if (rest !== '') {
        const heading =
          /^(?:Title|Heading|Titre|berschrift)/i.test(style) || counter.isHeading(style)
        paragraphs.push({ text: rest, label, line: order, heading, recital: false })
      }
    },
  })
  return paragraphs
}

/** The label that Word prints before a paragraph, else the one that was typed. */
function labelled(printed: string, text: string): { label: Label | null; rest: string } {
  const numbered = printed === '' ? undefined : readLabel(`${printed} x`)
  if (numbered) return { label: numbered.label, rest: collapsed(text) }
  const typed = readLabel(text)
  return typed
    ? { label: typed.label, rest: collapsed(typed.rest) }
    : { label: null, rest: collapsed(text) }
}
