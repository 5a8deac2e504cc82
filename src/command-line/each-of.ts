// Several values of one option.
import { UserError } from '../base/user-error.ts'

/**
 * Parses several values, typed with commas between them or one by one, without duplicates. A name may contain commas
 * (`Korea, Republic of`), so the whole text is tried first, then its parts joined, then each part. What is in quotation
 * marks is one value.
 */
export function eachOf<T>(
  texts: readonly string[] | undefined,
  find: (text: string) => T,
): readonly T[] | undefined {
  return texts && [...new Set(texts.flatMap(text => wholeOrParts(text, find)))]
}

function wholeOrParts<T>(text: string, find: (text: string) => T): T[] {
  const parts = partsOf(text)
  if (parts.length === 0) return [find(text)]
  const whole = parts.length > 1 ? foundOrNot(text, find) : undefined
  if (whole) return [whole.value]
  const values: T[] = []
  for (let at = 0; at < parts.length;) {
    const lengths = [MOST_JOINED, 3, 2].filter(length => at + length <= parts.length)
    const joined = lengths.flatMap(length => {
      const found = foundOrNot(parts.slice(at, at + length).join(', '), find)
      return found ? [{ ...found, length }] : []
    })
    const [first = { value: find(withoutQuotes(parts[at] ?? '')), length: 1 }] = joined
    values.push(first.value)
    at += first.length
  }
  return values
}

/** The texts between commas. A comma in quotation marks separates nothing. */
function partsOf(text: string): string[] {
  const parts = ['']
  for (let at = 0; at < text.length;) {
    const letter = text[at] ?? ''
    const closing = CLOSING.get(letter)
    const end = closing === undefined ? -1 : text.indexOf(closing, at + 1)
    const piece = end === -1 ? letter : text.slice(at, end + 1)
    if (piece === ',') parts.push('')
    else parts.push((parts.pop() ?? '') + piece)
    at += piece.length
  }
  return parts.map(part => part.trim()).filter(part => part !== '')
}

/** The closing quotation marks by the opening ones. */
const CLOSING = new Map([
  ['"', '"'],
  ['«', '»'],
  ['“', '”'],
])

/** The number of commas in a name is limited, so that a long list takes no long time. */
const MOST_JOINED = 4

function withoutQuotes(part: string): string {
  return /^(?:"([^"]*)"|«([^»]*)»|“([^”]*)”)$/u.exec(part)?.slice(1).join('').trim() ?? part
}

function foundOrNot<T>(text: string, find: (text: string) => T): { value: T } | undefined {
  try {
    return { value: find(text) }
  } catch (error) {
    if (error instanceof UserError) return undefined
    throw error
  }
}
