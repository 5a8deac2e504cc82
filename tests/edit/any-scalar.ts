// One text written as YAML in any way that keeps it.
import { chance, oneOf, type Draw } from '../numbers.ts'

/** Whether `text` needs no quotes. */
function isPlain(text: string, within: 'block' | 'flow'): boolean {
  if (
    !/^[\p{L}\p{N}(.]/u.test(text) ||
    /: |:$| #|^[.]{3}|[\n\t]/.test(text) ||
    text !== text.trim()
  )
    return false
  return within === 'block' || !/[,[\]{}]/.test(text)
}

/** On one line. */
export function flowScalar(
  draw: Draw,
  text: string,
  within: 'block' | 'flow',
  fancy: number,
): string {
  if (isPlain(text, within) && !chance(draw, fancy)) return text
  return text.includes('\n') || chance(draw, 40)
    ? doubleQuoted(text)
    : `'${text.replaceAll("'", "''")}'`
}

function doubleQuoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u00a0\u2028\u2029\ufeff]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** The text on several lines without an indicator, broken between words: plain, or in quotes. */
export function plainLines(draw: Draw, text: string): string[] {
  const canBreak = !/\n|^ | $| {2}|\t/.test(text) && text.includes(' ')
  const quote = isPlain(text, 'block') ? oneOf(draw, ['', "'", '"']) : "'"
  const whole =
    quote === '"'
      ? doubleQuoted(text).slice(1, -1)
      : quote === ''
        ? text
        : text.replaceAll("'", "''")
  if (!canBreak || text.includes('#') || text.includes('"'))
    return [flowScalar(draw, text, 'block', 100)]
  const words = whole.split(' ')
  const at = 1 + draw(Math.max(1, words.length - 1))
  // The beginning of a line must not look like other YAML, nor end the document.
  if (!/^[\p{L}]/u.test(words[at] ?? '')) return [quote + whole + quote]
  return [quote + words.slice(0, at).join(' '), words.slice(at).join(' ') + quote]
}

/** The text in a block below an indicator; empty if no block can contain the text. */
export function blockText(draw: Draw, text: string, column: number): [string?, ...string[]] {
  if (/[^\P{C}\n\u00ad\u200c]/u.test(text) || text.trim() === '' || /[ \t]+(?:\n|$)/.test(text))
    return []
  const deeper = 1 + draw(4)
  const needsNumber = text.startsWith(' ')
  const number = needsNumber || chance(draw, 10) ? String(deeper) : ''
  // In a list below its key, the number counts from the dash; in a map, from its keys.
  const margin = ' '.repeat(Math.max(0, column) + deeper)
  const indent = (line: string): string => (line === '' ? '' : margin + line)
  const isFolded = !/\n[ -#]/.test(text) && !text.includes('\n') && chance(draw, 60)
  if (!isFolded) return [oneOf(draw, ['|', `|`]) + number + '-', ...text.split('\n').map(indent)]
  const lines: string[] = ['']
  for (const word of text.split(' ')) {
    const last = lines.length - 1
    if (lines[last] !== '' && chance(draw, 15) && word !== '') lines.push(word)
    else lines[last] = lines[last] === '' ? word : `${lines[last]} ${word}`
  }
  if (/ {2}/.test(text) || lines.some(line => line === '')) return []
  return [`>${number}-`, ...lines.map(indent)]
}
