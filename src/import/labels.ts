// Recognises labels of paragraphs and list items in printed, scanned and typed text.
import { westernDigits } from '../base/digits.ts'
import type { Label } from './paragraph.ts'

/** A label, and the text after it. */
export interface Labelled {
  readonly label: Label
  readonly rest: string
}

const NUMBER =
  /^(?:(?:para(?:graph|\.)?|OP|\(OP\))\s*)?(\d{1,3})(?:\s?(?:bis|ter|quater))?\s?(?:[.)](?!\d)|[°º](?=[\s)])\)?|\/(?=\s)|\s?[-–—](?=\s|\p{L}|$))\s*/u
/** The label of an operative paragraph without a full stop: `OP7`. */
const OPERATIVE = /^OP\s?(\d{1,3})\s+/
/** A number with several levels: `19.85`. */
const STEPPED = /^(\d{1,3}(?:\.\d{1,3}){1,3})\.?\s+(?=[(["“«]?[\p{Lu}\u0621-\u064a])/u
/** The same in Arabic texts with dashes: «3-1». */
const STEPPED_ARABIC =
  /^(\d{1,2}(?:[-/]\d{1,2}){1,2})(?:\s?[-–.)])?\s+(?=[(«"]?[\u0621-\u064a][\u0621-\u065f])/u
/** The same before a task or a gap: `3.1 to count`, `3.1. count`. */
const STEPPED_TASK =
  /^(\d{1,3}(?:\.\d{1,3}){1,3})(?:\s(?=(?:to|de) \p{Ll}{2}|d['’]\p{Ll})|(?:\.\s|\t| {2})\s*(?=\p{L}))/u
/** A number in quotation marks, which Arabic texts use for the lowest level. */
const QUOTED = /^['‘’"“”](\d{1,2})['‘’"“”]\s*/u
/** A scanning error for `1.` or `10.`. */
const SCANNED = /^([lI]|[lI1]\s?O)\s?\.\s+(?=\p{Lu})/u
/** A number followed by a wide gap, from a tab stop. */
const SPACED = /^(\d{1,3})(?:\t+| {2,})(?=\S)/
const BRACKETED = /^\(\s?([\p{Ll}]{1,4}|[A-Z]|\d{1,2}|[\u0621-\u064a]{1,3})\s?\)\s*/u
const HALF_BRACKETED = /^([a-z]|[ivx]{2,5}|[\u0621-\u064a]{1,2}|\d{1,2})\s?\)\s*/u
const DOTTED_LETTER = /^([a-z]|[ivx]{2,5}|[أ-ي])\.\s+(?=\S)/u
/** For example `a- `, `a/ `, «أ-». After a Latin letter a space is required, because `e-mail` has none. */
const DASHED_LETTER =
  /^(?:([a-z]|[ivx]{2,5}|[A-Z](?=\/))\s?[-–—/]\s+|([\u0621-\u064a]{1,2})\s?[-–—/]\s*)(?=\p{L})/u
const BULLET =
  /^(?:[-–—•·●▪◦*‣○■□▫♦❖➢➤✓✔→⇒§\uf0a7\uf0b7\uf0d8]|o(?=\s{2}))\s*(?<=\s|[•●▪◦■□▫❖➢➤✓✔\uf0a7\uf0b7\uf0d8])/u

/** An ordinal in words, such as «ثالثا:». */
const ORDINAL =
  /^((?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا|حادي عشر|ثاني عشر|ثالث عشر|رابع عشر|خامس عشر)ً?)\s?[:.،\-–—]\s*/u

/** The label at the beginning of a line, if there is one. */
export function readLabel(line: string): Labelled | undefined {
  const text = westernDigits(line)
  const bullet = BULLET.exec(text)
  if (bullet) {
    const rest = text.slice(bullet[0].length)
    // Some Markdown has a bullet before an existing number.
    return numbered(rest) ?? { label: { kind: 'bullet', value: '', cited: '' }, rest }
  }
  return numbered(text)
}

function numbered(text: string): Labelled | undefined {
  const number = NUMBER.exec(text) ?? OPERATIVE.exec(text) ?? SPACED.exec(text)
  if (number) {
    const value = `${Number(number[1])}${/\d\s?(bis|ter|quater)/.exec(number[0])?.[1] ?? ''}`
    const half = /^\d{1,3}\s?\)/.test(text)
    return {
      label: { kind: 'number', value, cited: half ? `${value})` : value },
      rest: text.slice(number[0].length),
    }
  }
  const stepped = STEPPED.exec(text) ?? STEPPED_TASK.exec(text) ?? STEPPED_ARABIC.exec(text)
  if (stepped) {
    const value = stepped[1] ?? ''
    return { label: { kind: 'number', value, cited: value }, rest: text.slice(stepped[0].length) }
  }
  const quoted = QUOTED.exec(text)
  if (quoted) {
    const value = quoted[1] ?? ''
    return {
      label: { kind: 'roman', value, cited: `'${value}'` },
      rest: text.slice(quoted[0].length),
    }
  }
  const scanned = SCANNED.exec(text)
  if (scanned) {
    const value = /o$/i.test(scanned[1] ?? '') ? '10' : '1'
    return { label: { kind: 'number', value, cited: value }, rest: text.slice(scanned[0].length) }
  }
  const bracketed = BRACKETED.exec(text)
  if (bracketed) return lettered(bracketed[1] ?? '', value => `(${value})`, text, bracketed[0])
  const half = HALF_BRACKETED.exec(text)
  if (half) return lettered(half[1] ?? '', value => `${value})`, text, half[0])
  const ordinal = ORDINAL.exec(text)
  if (ordinal) {
    const value = (ordinal[1] ?? '').replace('ً', '')
    return { label: { kind: 'ordinal', value, cited: value }, rest: text.slice(ordinal[0].length) }
  }
  const dashed = DASHED_LETTER.exec(text)
  if (dashed) return lettered(dashed[1] ?? dashed[2] ?? '', value => `${value}-`, text, dashed[0])
  const dotted = DOTTED_LETTER.exec(text)
  return dotted ? lettered(dotted[1] ?? '', value => `${value}.`, text, dotted[0]) : undefined
}

function lettered(
  value: string,
  cite: (value: string) => string,
  text: string,
  matched: string,
): Labelled {
  const isRoman = /^[ivx]{2,5}$/.test(value)
  const kind = /^\d/.test(value) ? 'number' : isRoman ? 'roman' : 'letter'
  return { label: { kind, value, cited: cite(value) }, rest: text.slice(matched.length) }
}

/** Alphabets in the order used for lists. */
const LATIN = 'abcdefghijklmnopqrstuvwxyz'
const ARABIC = 'ابجدهوزحطيكلمنسعفصقرشتثخذضظغ'
const HIJAI = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'
export const ALPHABETS = [LATIN, ARABIC, HIJAI]

/** Corrects labels damaged by scanning: a letter that breaks the sequence of all its neighbours (`a) h) c)`). */
export function corrected(labels: readonly (Label | null)[]): (Label | null)[] {
  const alphabet = ALPHABETS.find(letters => isLetteredBy(labels, letters))
  if (alphabet === undefined) return [...labels]
  return labels.map((label, index) => {
    const expected = alphabet[index]
    if (label?.kind !== 'letter' || expected === undefined) return label
    return plainLetter(label.value) === expected
      ? label
      : { ...label, value: expected, cited: label.cited.replace(label.value, expected) }
  })
}

/** Whether most labels are at their positions in an alphabet. */
function isLetteredBy(labels: readonly (Label | null)[], alphabet: string): boolean {
  const right = labels.filter(
    (label, place) => label?.kind === 'letter' && plainLetter(label.value) === alphabet[place],
  )
  return right.length >= 2 && right.length * 2 > labels.length
}

export function plainLetter(value: string): string {
  return value.replaceAll(/[أإآ]/g, 'ا').replace(/ه$/, 'ه')[0] ?? ''
}
