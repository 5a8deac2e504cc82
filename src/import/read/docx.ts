// Reads Word documents: paragraphs with the numbers that Word prints.
import { fail } from '../../base/user-error.ts'
import { readLabel } from '../labels.ts'
import { collapsed, HEAD, type Label, type Paragraph } from '../paragraph.ts'
import { numberingOf } from './docx-numbering.ts'
import { stylesOf } from './docx-styles.ts'
import { SYMBOL_ALONE } from './page-furniture.ts'
import { tablesOf } from './cells.ts'
import { levelIn } from './numbers.ts'
import { partsOf } from './package.ts'
import { readXml } from './xml.ts'

/** The parts with the text, the lists and the styles. Some programs add a number to these names. */
const PARTS = /^word\/(?:document|numbering|styles|header)\d*\.xml$/

/** Text that is not read: deleted words, field codes, and fallbacks for text boxes. */
const SILENT: ReadonlySet<string> = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback'])

/** A paragraph that is being read. One in a text box begins before the surrounding one ends. */
interface Open {
  text: string
  style: string
  list: { id?: string; level?: number }
  /** Whether its paragraph mark was deleted, so that the next paragraph belongs to it. */
  isJoined: boolean
}

export function paragraphsOfDocx(bytes: Uint8Array, file: string): Paragraph[] {
  const parts = partsOf(bytes, file, name => PARTS.test(name))
  const part = (kind: string): string | undefined =>
    [...parts].find(([name]) => name.startsWith(`word/${kind}`))?.[1]
  const xml = part('document') ?? fail('document-unreadable', { file, reason: 'not-a-document' })
  const styles = stylesOf(part('styles'), file)
  const counter = numberingOf(part('numbering'), styles, file)
  const paragraphs: Paragraph[] = symbolsIn(parts, file)
  const open: Open[] = []
  const tables = tablesOf()
  let [silent, inText, inMark, order] = [0, false, false, 0]
  let joined = ''
  /** The number of a row, if it has a cell of its own. */
  let apart: Label | null = null
  const end = ({ text, style, list, isJoined }: Open): void => {
    if (isJoined) {
      joined += text
      return
    }
    order++
    const whole = (joined + text).trim()
    const printed = counter.next(list.id, list.level, style)
    const { label, rest } = labelled(printed, whole.replaceAll(BREAK, ' '))
    joined = ''
    if (rest === '') {
      apart = label ?? apart
      return
    }
    const heading = styles.isHeading(style)
    const lines = whole.split(BREAK).map(line => ({ text: collapsed(line), line: order }))
    const isBroken = lines.length > 1 && paragraphs.length < HEAD
    const paragraph = { text: rest, label: label ?? apart, line: order, heading, recital: false }
    const cell = tables.cell()
    paragraphs.push({ ...paragraph, ...(isBroken && { lines }), ...(cell && { cell }) })
    apart = null
  }
  readXml(xml, file, {
    open: (name, attributes) => {
      const current = open.at(-1)
      tables.open(name)
      // The paragraph mark was deleted, or was moved with the whole paragraph.
      if ((name === 'del' || name === 'moveFrom') && inMark && current) current.isJoined = true
      if (SILENT.has(name)) silent++
      if (name === 'p') open.push({ text: '', style: '', list: {}, isJoined: false })
      if (name === 'pPr') inMark = true
      if (name === 't') inText = true
      if (name === 'tr') apart = null
      if (!current || silent > 0) return
      if (name === 'pStyle') current.style = attributes['val'] ?? ''
      if (name === 'numId') current.list.id = attributes['val'] ?? ''
      if (name === 'ilvl') current.list.level = levelIn(attributes['val'])
      // A tab element in the paragraph properties is a tab stop, not text.
      if (!inMark) current.text += BLANKS[name] ?? ''
    },
    text: piece => {
      const current = open.at(-1)
      if (inText && silent === 0 && current) current.text += piece
    },
    close: name => {
      if (SILENT.has(name)) silent--
      if (name === 't') inText = false
      if (name === 'pPr') inMark = false
      tables.close(name)
      if (name !== 'p') return
      const closed = open.pop()
      if (closed && silent === 0) end(closed)
    },
  })
  return paragraphs
}

/** The symbols that are alone in a line of a page header. */
function symbolsIn(parts: ReadonlyMap<string, string>, file: string): Paragraph[] {
  const symbols = new Set<string>()
  for (const [name, xml] of parts) {
    let text = ''
    if (!name.startsWith('word/header')) continue
    readXml(xml, file, {
      text: piece => (text += piece),
      close: element => {
        if (element !== 'p') return
        if (SYMBOL_ALONE.test(text.trim())) symbols.add(text.trim())
        text = ''
      },
    })
  }
  return [...symbols].map(text => ({ text, label: null, line: 1, heading: false, recital: false }))
}

/** A line break within a paragraph. No text of a document can contain this character. */
const BREAK = '\v'

/** The text for elements without text. */
const BLANKS: Readonly<Record<string, string>> = {
  tab: '\t',
  br: BREAK,
  cr: BREAK,
  noBreakHyphen: '-',
}

/** The label that Word prints before a paragraph, otherwise the typed one. */
function labelled(printed: string, text: string): { label: Label | null; rest: string } {
  const numbered = printed === '' ? undefined : readLabel(`${printed} x`)
  const typed = readLabel(text)
  // A typed number is more specific than a bullet before it.
  if (numbered && !(numbered.label.kind === 'bullet' && typed))
    return { label: numbered.label, rest: collapsed(text) }
  return typed
    ? { label: typed.label, rest: collapsed(typed.rest) }
    : { label: null, rest: collapsed(text) }
}
