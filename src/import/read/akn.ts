// Reads Akoma Ntoso (AKN4UN): paragraphs, numbers, headings and recitals from the markup.
import { readLabel } from '../labels.ts'
import { collapsed, type Label, type Paragraph } from '../paragraph.ts'
import { readXml } from './xml.ts'

/** Elements whose text is a separate paragraph. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'heading', 'subheading', 'docTitle', 'block'])
const HEADINGS: ReadonlySet<string> = new Set(['heading', 'subheading', 'docTitle', 'crossHeading'])

export function paragraphsOfAkn(xml: string, file: string): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let [text, number, line, depth] = ['', '', 1, { meta: 0, recitals: 0, num: 0, block: 0 }]
  let heading = false
  readXml(xml, file, {
    open: (name, _, at) => {
      if (name === 'meta') depth.meta++
      if (name === 'recitals' || name === 'preamble') depth.recitals++
      if (name === 'num') {
        depth.num++
        number = ''
      }
      if (BLOCKS.has(name)) {
        depth.block++
        if (depth.block === 1) [text, line, heading] = ['', at, HEADINGS.has(name)]
      }
    },
    text: piece => {
      if (depth.meta > 0) return
      if (depth.num > 0) number += piece
      else if (depth.block > 0) text += piece
    },
    close: name => {
      if (name === 'meta') depth.meta--
      if (name === 'recitals' || name === 'preamble') depth.recitals--
      if (name === 'num') depth.num--
      if (!BLOCKS.has(name)) return
      depth.block--
      if (depth.block > 0) return
      const { label, rest } = labelled(collapsed(number), collapsed(text))
      if (rest !== '')
        paragraphs.push({ text: rest, label, line, heading, recital: depth.recitals > 0 })
      number = ''
    },
  })
  return paragraphs
}

/** The label from its own element, otherwise from the beginning of the text, where some converters leave it. */
function labelled(number: string, text: string): { label: Label | null; rest: string } {
  const own = number === '' ? undefined : labelOf(number)
  if (own) return { label: own, rest: text }
  const inside = readLabel(text)
  if (inside) return inside
  const bare = /^(\d{1,2})\s+(?=\p{Ll})/u.exec(text)
  return bare
    ? { label: numberLabel(bare[1] ?? ''), rest: text.slice(bare[0].length) }
    : { label: null, rest: text }
}

function labelOf(number: string): Label | null {
  return readLabel(`${number} x`)?.label ?? (/^\d{1,3}$/.test(number) ? numberLabel(number) : null)
}

function numberLabel(value: string): Label {
  return { kind: 'number', value, cited: value }
}
