// Decides which paragraphs are items of the list above them, and where a list continues.
import { ALPHABETS, plainLetter } from './labels.ts'
import type { Label, Paragraph } from './paragraph.ts'

/** A paragraph while its unit is still being assembled. */
export interface OpenUnit {
  text: string
  readonly line: number
  readonly label: Label | null
  readonly cited: string
  readonly section: string
  items: OpenItem[]
  after: string
  readonly lead: string | null
  readonly preamble: boolean
  isRule: boolean
  /** Whether it is in an enacted text, or in a list of what was decided. */
  readonly isEnacted: boolean
  readonly isDecided: boolean
}

/** An item while its unit is being assembled. */
interface OpenItem {
  /** The text with the lists below it. */
  text: string
  readonly own: string
  readonly line: number
  readonly label: Label | null
  readonly below: OpenItem[]
}

/** Whether a labelled paragraph is an item of the paragraph above. */
export function isItem(label: Label | null, current: OpenUnit): boolean {
  if (!label) return false
  // `3.1` is an item below `3.` if that ends with a colon.
  if (label.kind === 'number' && isStepBelow(label.value, current))
    return /[:؛]$/.test(current.text) || current.items.length > 0
  // `18)` after `17)`, or «ب)» after «أ)», is a sibling.
  if (current.label && label.kind !== 'bullet' && shapeOf(label) === shapeOf(current.label))
    return isFirst(label) && label.cited !== label.value && current.text.endsWith(':')
  if (isFirstOperative(label, current)) return false
  if (label.kind === 'ordinal') return false
  if (label.kind !== 'number') return true
  if (current.label?.kind === 'ordinal') return /[:؛]$/.test(current.text)
  // `(1)` and `1)` are items below `1.`, but a plain number is a paragraph of its own.
  return label.cited !== label.value && (current.label !== null || /[:؛]$/.test(current.text))
}

/** `3.1` is a step below `3`. In Arabic, printers also write «1.3». */
function isStepBelow(value: string, { label, text }: OpenUnit): boolean {
  if (label === null) return false
  return (
    value.startsWith(`${label.value}.`) ||
    (/[\u0621-\u064a]/.test(text) && value.endsWith(`.${label.value}`))
  )
}

/**
 * Whether a letter numbers the first operative paragraph, just below the sentence with which a body begins to speak.
 */
function isFirstOperative(own: Label, { label, text, preamble, items }: OpenUnit): boolean {
  if (own.kind !== 'letter' && own.kind !== 'roman') return false
  return isFirst(own) && label === null && items.length === 0 && (preamble || /[,،]$/.test(text))
}

function isFirst({ value }: Label): boolean {
  return ['1', 'a', 'A', 'i', 'ا', 'أ'].includes(value)
}

/** The list that a label continues across a printed note: `(3)` after `(2)`. */
export function listGoingOn(label: Label, units: readonly OpenUnit[]): OpenUnit | undefined {
  if (label.kind !== 'bullet' && label.cited === label.value) return undefined
  const at = units.findLastIndex(({ items }) => items.length > 0)
  const list = at === -1 ? undefined : units[at]
  const between = units.slice(at + 1)
  if (!list || between.length === 0 || between.length > MOST_BETWEEN) return undefined
  if (between.some(one => one.label !== null || one.lead !== list.lead || one.text.endsWith(':')))
    return undefined
  // Below a heading, the marks of a list begin again.
  if (label.kind === 'bullet' && between.some(one => !/[.;؛]$/.test(one.text))) return undefined
  const last = list.items.at(-1)?.label
  return last && shapeOf(last) === shapeOf(label) && isNext(last.value, label.value)
    ? list
    : undefined
}

/** The maximum number of paragraphs of notes within a list. */
const MOST_BETWEEN = 4

/** Whether a number or letter is the next one: `3` after `2`, `iv` after `iii`. */
export function isNext(before: string, value: string): boolean {
  if (value === '') return before === ''
  if (/^\d+$/.test(value)) return Number(value) === Number(before) + 1
  return follows(before, value) || ROMANS.indexOf(value) === ROMANS.indexOf(before) + 1
}

const ROMANS = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

export function addItem(unit: OpenUnit, { text, line, label }: Paragraph): void {
  const last = unit.items.at(-1)
  if (last && isBelow(label, unit.items)) {
    last.text = `${last.text} ${label?.kind === 'bullet' ? '-' : (label?.cited ?? '')} ${text}`
    last.below.push({ text, own: text, line, label, below: [] })
  } else unit.items.push({ text, own: text, line, label, below: [] })
}

/** Whether a label belongs to a list within the last item, because it is of another kind than the items. */
function isBelow(label: Label | null, items: OpenUnit['items']): boolean {
  const first = items[0]?.label
  if (!label || !first) return false
  // `i)` at the beginning of a list is a Roman number. `(i)` after `(a)` is one too, but after `(h)` it is the ninth
  // letter.
  const isRomanList = first.value === 'i' || first.kind === 'roman'
  if (isRomanList) return !/^[ivx]+$/.test(label.value)
  if (shapeOf(label) !== shapeOf(first)) return first.kind !== 'letter' || label.kind !== 'letter'
  const before = items.at(-1)?.label?.value ?? ''
  return label.kind === 'letter' && /^[ivx]$/.test(label.value) && !follows(before, label.value)
}

function shapeOf({ kind, cited, value }: Label): string {
  return `${kind} ${cited.replace(value, '')}`
}

function follows(before: string, letter: string): boolean {
  if (before.length !== letter.length || before === '') return false
  return ALPHABETS.some(letters => {
    const at = letters.indexOf(plainLetter(before))
    return at !== -1 && letters[at + 1] === plainLetter(letter)
  })
}
