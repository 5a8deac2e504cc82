// The manual page, in the markup that `man` reads.
import { wrapped } from '../parts/layout.ts'
import { safe } from '../parts/safe.ts'

export interface Manual {
  readonly title: string
  /** The footer of each page: the program and its version. */
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
  /** A term, and its meaning indented below it. */
  | { readonly kind: 'entry'; readonly term: string; readonly text: string }
  /** Lines that are printed unchanged. */
  | { readonly kind: 'lines'; readonly lines: readonly string[] }

export function manualText({ title, source, sections }: Manual): string {
  const head = [
    `.TH ${quoted(title.toUpperCase())} 1 "" ${quoted(source)}`,
    // No hyphenation and no justification, because ids and options are copied from the page.
    '.nh',
    '.ad l',
  ]
  const body = sections.flatMap(({ heading, blocks }) => [
    `.SH ${quoted(heading)}`,
    ...blocks.flatMap((block, index) => {
      // A heading begins a new paragraph anyway.
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

/** Text that `man` reflows. Its source lines are short enough for an editor. */
function filled(text: string): string[] {
  return wrapped(text, LINE_LENGTH).map(escaped)
}

/** Escaping lengthens lines, which should stay within 80 characters. */
const LINE_LENGTH = 72

/** Escapes text, so that it contains no instructions and every character can be copied as typed. */
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
