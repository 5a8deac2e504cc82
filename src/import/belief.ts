// What is believed of a document, with the place where it was read, so that a person can judge it.
import type { Paragraph } from './paragraph.ts'

export interface Belief<Value extends string = string> {
  /** Null where nothing was found. */
  readonly value: Value | null
  /** The line of the file and the words on it; null where it was not read in the document. */
  readonly line: number | null
  readonly words: string | null
  /** Whether the document says so itself, or a person did; anything else is a guess. */
  readonly certain: boolean
}

/** What a document says at its head, or a person says of it. */
export interface Beliefs {
  readonly body: Belief
  readonly meeting: Belief
  readonly date: Belief
  readonly place: Belief
  readonly title: Belief
  readonly symbol: Belief
  readonly type: Belief
  readonly annex: Belief
  readonly language: Belief
}

/** What a person says of a document; it takes the place of what would be read. */
export interface Given {
  readonly body?: string | undefined
  /** Null for none of the calendar. */
  readonly meeting?: string | null | undefined
  readonly date?: string | undefined
  readonly title?: string | undefined
  readonly symbol?: string | undefined
}

export const NOT_FOUND: Belief<never> = { value: null, line: null, words: null, certain: false }

/** What a person said, or what needs no place in the document to be believed. */
export function given<Value extends string>(value: Value): Belief<Value> {
  return { value, line: null, words: null, certain: true }
}

/** What was read in a paragraph. */
export function readIn<Value extends string>(
  value: Value,
  { line, text }: Pick<Paragraph, 'line' | 'text'>,
  certain: boolean,
): Belief<Value> {
  return { value, line, words: text.slice(0, MOST_WORDS), certain }
}

/** Enough to find the place again. */
const MOST_WORDS = 200
