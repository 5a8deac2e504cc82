// Detected properties of a document, each with the place where it was found, so that a person can check it.
import type { Paragraph } from './paragraph.ts'

export interface Belief<Value extends string = string> {
  /** Null if nothing was found. */
  readonly value: Value | null
  /** The line in the file, and the words on it; null for a value that is not from the document. */
  readonly line: number | null
  readonly words: string | null
  /** Whether the document or a person states the value. Otherwise it is a guess. */
  readonly certain: boolean
}

/** The properties of a document, as detected in its head or stated by a person. */
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

/** The properties that a person stated. They replace detected ones. */
export interface StatedProperties {
  readonly body?: string | undefined
  /** Null for a document of no meeting in the calendar. */
  readonly meeting?: string | null | undefined
  readonly date?: string | undefined
  readonly title?: string | undefined
  readonly symbol?: string | undefined
}

export const NOT_FOUND: Belief<never> = { value: null, line: null, words: null, certain: false }

/** A value that a person stated, or one that is certain without a place in the document. */
export function certainValue<Value extends string>(value: Value): Belief<Value> {
  return { value, line: null, words: null, certain: true }
}

/** A value that was found in a paragraph. */
export function readIn<Value extends string>(
  value: Value,
  { line, text }: Pick<Paragraph, 'line' | 'text'>,
  certain: boolean,
): Belief<Value> {
  return { value, line, words: text.slice(0, MOST_WORDS), certain }
}

/** Enough to find the place again. */
const MOST_WORDS = 200
