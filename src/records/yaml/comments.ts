// Finds comments in the text of a record file.
import { Lexer } from 'yaml'

/** Whether there is a comment between two offsets. A number sign within a text is none. */
export function hasComment(source: string, from: number, to: number): boolean {
  if (!source.slice(from, to).includes('#')) return false
  let [offset, isText] = [0, false]
  for (const token of new Lexer().lex(source)) {
    const isComment = !isText && token.startsWith('#')
    if (isComment && offset >= from && offset < to) return true
    // The lexer announces plain and block texts, and the parts of a file, by a sign that is not in the source.
    isText = token === '\u001F'
    if (!isText && !MARKS.has(token)) offset += token.length
  }
  return false
}

/** What the lexer adds to the source: the start of a document, of a text, and the end of the flow. */
const MARKS = new Set(['\u0002', '\u0018', '\u001F'])
