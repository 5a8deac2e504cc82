// The manual page, in the language that `man` reads.
import { wrapped } from '../parts/layout.ts'
import { safe } from '../parts/safe.ts'

export interface Manual {
  readonly title: string
  /** What the foot of each page says: the program and its version. */
  readonly source: string
  readonly sections: readonly ManualSection[]
}

export interface ManualSection {
  readonly heading: string
  readonly blocks: readonly ManualBlock[]
}

export type ManualBlock =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'subheading'; readonly text: string }
  /** A term and what it means, indented under it. */
  | { readonly kind: 'entry'; readonly term: string; readonly text: string }
  /** Lines to be shown as they are. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }

export function manualText({ title, source, sections }: Manual): string {
  const head = [
    `.TH ${quoted(title.toUpperCase())} 1 "" ${quoted(source)}`,
    // Neither words nor lines are pulled apart to fill the page: ids and options are copied from it.
    '.nh',
    '.ad l',
  ]
  const body = sections.flatMap(({ heading, blocks }) => [
    `.SH ${quoted(heading)}`,
    ...blocks.flatMap((block, index) => {
      // A heading begins a paragraph of its own.
      const before = blocks[index - 1]
      return blockLines(block, before !== undefined && before.kind !== 'subheading')
    }),
  ])
  return [...head, ...body].map(line => `${line}\n`).join('')
}

function blockLines(block: ManualBlock, isNew: boolean): string[] {
  switch (block.kind) {
    case 'text':
      return [...(isNew ? ['.PP'] : []), ...filled(block.text)]
    case 'subheading':
      return [`.SS ${quoted(block.text)}`]
    case 'entry':
      return ['.TP', `\\fB${escaped(block.term)}\\fR`, ...filled(block.text)]
    case 'lines':
      return ['.PP', '.RS 4', '.nf', ...block.lines.map(escaped), '.fi', '.RE']
  }
}

/** Text that `man` fills into lines of its own; in lines that an editor shows. */
function filled(text: string): string[] {
  return wrapped(text, LINE_LENGTH).map(escaped)
}

/** Escaping makes lines a little longer than the 80 letters that are usual. */
const LINE_LENGTH = 72

/** Text in which nothing is an instruction, and every sign is the one that can be typed. */
function escaped(text: string): string {
  const plain = safe(text).replace(/[\\^~`'-]/g, sign => SIGNS[sign] ?? sign)
  return /^[.]/.test(plain) ? `\\&${plain}` : plain
}

const SIGNS: Readonly<Record<string, string>> = {
  '\\': '\\e',
  '^': '\\(ha',
  '~': '\\(ti',
  '`': '\\(ga',
  "'": '\\(aq',
  '-': '\\-',
}

/** One argument of an instruction. */
function quoted(text: string): string {
  return `"${escaped(text).replaceAll('"', '\\(dq')}"`
}
