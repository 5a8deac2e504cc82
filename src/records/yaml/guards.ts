// What is looked for in the raw text, before any parser sees it: what it would misread, or choke on.
import { Lexer } from 'yaml'
import { faultAt, type Fault, type Position } from '../../base/problem.ts'

/** How deep maps and lists may stand in each other; a record needs about ten. */
export const MOST_LEVELS = 64

/** Indents beyond this are no one's, and each level of them costs the parser more than the last. */
const MOST_INDENT = 256

/** A record of a megabyte in ordinary lines has half as many. */
const MOST_PIECES = 300_000

/** What the lexer tells that stands in no text: the beginning of a document, of an error, of a scalar. */
const WITHOUT_LENGTH: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f'])

/** The first thing in `text` for which it cannot be parsed, if any. */
export function rawFault(text: string): Fault | undefined {
  return (
    emptiness(text) ??
    loneCarriageReturn(text) ??
    conflictMarkers(text) ??
    directive(text) ??
    depth(text) ??
    pieces(text)
  )
}

function emptiness(text: string): Fault | undefined {
  return text.trim() === '' ? faultAt('empty-file', { line: 1, column: 1 }, {}) : undefined
}

/** Line ends of old Macintosh files, which YAML takes for spaces within a line. */
function loneCarriageReturn(text: string): Fault | undefined {
  if (!text.includes('\r')) return undefined
  const offset = text.search(/\r(?!\n)/)
  return offset === -1 ? undefined : faultAt('lone-carriage-return', positionAt(text, offset), {})
}

/**
 * Marks of a merge that nobody has finished: three lines in order, of one mark each, of the same length. One alone
 * is no conflict, as a row of `=` may underline a heading in somebody's prose, unless it stands at the margin with
 * git's own seven and a label, where no record has anything of the kind.
 */
function conflictMarkers(text: string): Fault | undefined {
  if (!/<{4}|>{7}|\|{7}/.test(text)) return undefined
  // By the length of the marks: the line where a conflict of that length begins, and whether its middle was met.
  const open = new Map<number, { line: number; column: number; divided: boolean }>()
  let line = 0
  for (const content of text.split('\n')) {
    line++
    const mark = MARK.exec(content)
    if (!mark) continue
    const [, space = '', marks = '', label = ''] = mark
    const begun = open.get(marks.length)
    const here = { line, column: space.length + 1 }
    if (space === '' && LEFT_OVER.test(marks) && label !== '') return conflictAt(begun ?? here)
    if (marks.startsWith('<') && !begun) open.set(marks.length, { ...here, divided: false })
    else if (begun && marks.startsWith('=')) begun.divided = true
    else if (begun?.divided && marks.startsWith('>')) return conflictAt(begun)
  }
  return undefined
}

const MARK = /^([ \t]*)(<{4,}|={4,}|>{4,}|\|{4,})(| .*)\r?$/
const LEFT_OVER = /^(?:<{7}|>{7}|\|{7})$/

function conflictAt({ line, column }: Position): Fault {
  return faultAt('conflict-markers', { line, column }, {})
}

/** `%YAML 1.1` would give words and numbers other meanings. */
function directive(text: string): Fault | undefined {
  const found = /^%/m.exec(text)
  const before = found && text.slice(0, found.index)
  // Inside a document a line may begin with anything; directives stand before the first content only.
  if (!found || /^[^#\s%]/m.test(before?.replace(/^---.*$/gm, '') ?? '')) return undefined
  return faultAt('yaml-directive', positionAt(text, found.index), {})
}

/** A text that nests without end would abort the whole process inside the parser. */
function depth(text: string): Fault | undefined {
  const indent = text.search(/^ {256}/m)
  if (indent !== -1) return tooDeep(positionAt(text, indent + MOST_INDENT))
  const compact = text.search(/^ *(?:[-?] +){64}/m)
  if (compact !== -1) return tooDeep(positionAt(text, compact))
  return openBrackets(text) > MOST_LEVELS ? flowDepth(text) : undefined
}

/** How many brackets open; only a text with many can nest deeply. */
function openBrackets(text: string): number {
  return text.match(/[[{]/g)?.length ?? 0
}

function flowDepth(text: string): Fault | undefined {
  let [level, offset] = [0, 0]
  for (const token of new Lexer().lex(text)) {
    if (token === '[' || token === '{') level++
    else if (token === ']' || token === '}') level = Math.max(0, level - 1)
    if (level > MOST_LEVELS) return tooDeep(positionAt(text, offset))
    if (!WITHOUT_LENGTH.has(token)) offset += token.length
  }
  return undefined
}

/** Parsing takes half a kilobyte for each piece of the text; only a long text can have too many. */
function pieces(text: string): Fault | undefined {
  if (text.length <= MOST_PIECES) return undefined
  let [count, offset] = [0, 0]
  for (const token of new Lexer().lex(text)) {
    if (++count > MOST_PIECES) {
      return faultAt('too-many-pieces', positionAt(text, offset), { limit: MOST_PIECES })
    }
    if (!WITHOUT_LENGTH.has(token)) offset += token.length
  }
  return undefined
}

function tooDeep(position: Position): Fault {
  return faultAt('too-deep', position, { limit: MOST_LEVELS })
}

function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - start + 1 }
}
