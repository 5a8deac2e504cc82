// Reads HTML pages, including those saved by word processors and scanning programs.
import { Parser } from 'htmlparser2'
import { fail } from '../../base/user-error.ts'
import type { Paragraph } from '../paragraph.ts'
import { listsOf } from './html-lists.ts'
import { tablesOf } from './cells.ts'
import type { Line } from './lines.ts'
import { paragraphsOfLines } from './text.ts'

/** Elements that are not part of the text. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'script style noscript template svg nav button select textarea iframe object title del'.split(
    ' ',
  ),
)
/** Elements that are separate paragraphs. */
const BLOCKS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd table tr td th caption blockquote section article header footer main aside center address pre figure hr form'.split(
    ' ',
  ),
)
const HEADING = /^h[1-6]$/
const NOTES = /(?:^|[\s-])(?:sd)?(?:foot|end)notes?(?:\d+|-?text)?$|^(?:ftn|edn|fn)\d+$/i
const NOTE_MARK = /(?:foot|end)note-?(?:ref|anc|sym)/i
/** The limit on nested elements. Pages that never close elements exceed any well-formed page. */
const MOST_DEPTH = 2000

/** @throws UserError when the elements are nested too deeply */
export function paragraphsOfHtml(html: string, file: string): Paragraph[] {
  const lines: Line[] = []
  const lists = listsOf()
  const tables = tablesOf()
  let [text, depth, leftOut, kept] = ['', 0, 0, 0]
  let heading = false
  let raised: string | undefined
  const lineOf = lineCounter(html)
  const flush = (isBlock: boolean): void => {
    const shown = text.trim()
    const number = lineOf(parser.startIndex)
    const line = { number, heading, goesOn: false, cell: tables.cell() }
    if (shown !== '') lines.push({ ...line, text: `${lists.label()}${shown}` })
    if (isBlock) lines.push({ ...line, text: '' })
    text = ''
  }
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (++depth > MOST_DEPTH) fail('document-unreadable', { file, reason: 'too-deep' })
      if (leftOut > 0 || isLeftOut(name, attributes)) {
        leftOut++
        return
      }
      if (BLOCKS.has(name)) flush(true)
      if (name === 'br') flush(false)
      if (name === 'pre') kept++
      if (name === 'sup') raised = ''
      if (HEADING.test(name)) heading = true
      lists.open(name, attributes)
      tables.open(name)
    },
    ontext: piece => {
      if (leftOut > 0) return
      if (raised !== undefined) raised += piece
      else if (kept === 0) text += piece.replaceAll(/\s+/g, ' ')
      else {
        const [first = '', ...others] = piece.split('\n')
        text += first
        for (const other of others) {
          flush(text.trim() === '')
          text = other
        }
      }
    },
    onclosetag: name => {
      depth--
      if (leftOut > 0) {
        leftOut--
        return
      }
      if (name === 'sup' && raised !== undefined) {
        // The number of a footnote is omitted, but other raised text (`1er`) is not.
        if (!/^[\d\s,*[\]()]*$/.test(raised)) text += raised
        raised = undefined
      }
      if (name === 'pre') kept--
      if (BLOCKS.has(name)) flush(true)
      if (HEADING.test(name)) heading = false
      lists.close(name)
      tables.close(name)
    },
  })
  parser.write(html)
  parser.end()
  flush(true)
  return paragraphsOfLines(lines)
}

type Attributes = Readonly<Record<string, string>>

function isLeftOut(
  name: string,
  { id = '', class: names = '', style = '', hidden }: Attributes,
): boolean {
  return (
    LEFT_OUT.has(name) ||
    hidden !== undefined ||
    /display\s*:\s*none|mso-element\s*:\s*(?:foot|end)note(?!-)/i.test(style) ||
    NOTES.test(id) ||
    NOTES.test(names) ||
    NOTE_MARK.test(names)
  )
}

/** Returns a function for the line number of an offset. Offsets must be in ascending order. */
function lineCounter(text: string): (place: number) => number {
  let line = 1
  const breakAfter = (place: number): number => {
    const found = text.indexOf('\n', place)
    return found === -1 ? Infinity : found
  }
  let next = breakAfter(0)
  return place => {
    for (; next < place; next = breakAfter(next + 1)) line++
    return line
  }
}
