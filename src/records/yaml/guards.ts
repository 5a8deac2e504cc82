// What is looked for in the raw text, before any parser sees it: what it would misread, or choke on.
import { Lexer } from 'yaml'
import { faultAt, type Fault, type Position } from '../../base/problem.ts'

/** How deep maps and lists may stand in each other; a record needs about ten. */
export const MOST_LEVELS = 64

/** Indents beyond this are no one's, and each level of them costs the parser more than the last. */
const MOST_INDENT = 256

/** The first thing in `text` for which it cannot be parsed, if any. */
export function rawFault(text: string): Fault | undefined {
  return (
    emptiness(text) ??
    loneCarriageReturn(text) ??
    conflictMarkers(text) ??
    directive(text) ??
    depth(text)
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
 * Marks of a merge that nobody has finished: three lines in order, of one mark each, of the same length. One
 * alone is no conflict: a row of `=` may underline a heading in somebody's prose.
 */
function conflictMarkers(text: string): Fault | undefined {
  if (!text.includes('<<<<')) return undefined
  const lines = text.split('\n')
  for (const [index, line] of lines.entries()) {
    const opening = /^\s*(<{4,})(?: .*)?\r?$/.exec(line)
    if (opening && isConflict(lines.slice(index + 1), opening[1]?.length ?? 0)) {
      return faultAt('conflict-markers', { line: index + 1, column: line.indexOf('<') + 1 }, {})
    }
  }
  return undefined
}

function isConflict(lines: readonly string[], length: number): boolean {
  const markOf = (line: string): string => line.trim().split(' ')[0] ?? ''
  const middle = lines.findIndex(line => markOf(line) === '='.repeat(length))
  return middle !== -1 && lines.slice(middle + 1).some(line => markOf(line) === '>'.repeat(length))
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
    if (token !== '\u0002' && token !== '\u0018' && token !== '\u001f') offset += token.length
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
