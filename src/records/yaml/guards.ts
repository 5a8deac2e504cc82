// Checks of the raw text before it is parsed, for what the parser would misread or take too long to read.
import { Lexer } from 'yaml'
import { faultAt, type Fault, type Position } from '../../base/problem.ts'

/** The limit on nested maps and lists. A record needs about ten levels. */
export const MOST_LEVELS = 64

/** Nobody indents further than this, and each level costs the parser more than the last. */
const MOST_INDENT = 256

/** A record of one megabyte has half as many tokens. */
const MOST_PIECES = 300_000

/** Tokens of the lexer that have no text: the beginning of a document, an error or a scalar. */
const WITHOUT_LENGTH: ReadonlySet<string> = new Set(['\u0002', '\u0018', '\u001f'])

/** The first reason why `text` cannot be parsed, if any. */
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

/** The line ends of old Macintosh files. YAML reads them as spaces within a line. */
function loneCarriageReturn(text: string): Fault | undefined {
  if (!text.includes('\r')) return undefined
  const offset = text.search(/\r(?!\n)/)
  return offset === -1 ? undefined : faultAt('lone-carriage-return', positionAt(text, offset), {})
}

/**
 * The conflict markers of an unfinished merge: three lines in order, with one marker each of the same length. A single
 * marker is no conflict, because a row of `=` may underline a heading in a text. The exception is git's own seven
 * characters with a label at the left margin, which no record contains.
 */
function conflictMarkers(text: string): Fault | undefined {
  if (!/<{4}|>{7}|\|{7}/.test(text)) return undefined
  // By marker length: the line where a conflict begins, and whether its middle was found.
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

/** `%YAML 1.1` would change the meaning of words and numbers. */
function directive(text: string): Fault | undefined {
  const found = /^%/m.exec(text)
  const before = found && text.slice(0, found.index)
  // Within a document, any line may begin with `%`. Directives occur only before the first content.
  if (!found || /^[^#\s%]/m.test(before?.replace(/^---.*$/gm, '') ?? '')) return undefined
  return faultAt('yaml-directive', positionAt(text, found.index), {})
}

/** Very deep nesting would abort the whole process inside the parser. */
function depth(text: string): Fault | undefined {
  const indent = text.search(/^ {256}/m)
  if (indent !== -1) return tooDeep(positionAt(text, indent + MOST_INDENT))
  const compact = text.search(/^ *(?:[-?] +){64}/m)
  if (compact !== -1) return tooDeep(positionAt(text, compact))
  return openBrackets(text) > MOST_LEVELS ? flowDepth(text) : undefined
}

/** The number of opening brackets. Only a text with many of them can be nested deeply. */
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

/** The parser takes half a kilobyte for each token. Only a long text can have too many. */
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
