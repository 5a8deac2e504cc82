// Splits a document with several resolutions or decisions, each with its number and title.
import { westernDigits } from '../base/digits.ts'
import { fold } from '../base/fold.ts'
import type { Paragraph } from './paragraph.ts'
import { HEADINGS_OF_RESOLUTIONS } from './phrases/heads.ts'

/** The heading of a resolution. */
export interface ResolutionHeading {
  /** The number for citations of its paragraphs: `1/46-POL`, `12/CP.24`, `WHA66.4`. */
  readonly number: string
  /** The name that the document uses: `Resolution No. 1/46-POL`. */
  readonly symbol: string
  /** The heading after the number; empty if the title is on the next line. */
  readonly title: string
}

/** A resolution, and its content. */
export interface Part extends ResolutionHeading {
  readonly paragraphs: readonly Paragraph[]
  /** The lines of the file: the first, and the one after the last. */
  readonly from: number
  readonly before: number
}

/** The maximum length of the heading of a resolution. */
const LONGEST = 260

/** A date at the end of the line below a title. */
const DAY_AT_END = /\s\d{1,2}\s\p{L}{3,12}\s\d{4}$/u

/** The number and title, if a paragraph is the heading of a resolution; otherwise undefined. */
export function headingOfResolution({
  text,
  label,
  cell,
}: Paragraph): ResolutionHeading | undefined {
  if (cell || text.length > LONGEST || /[;,،؛]$/.test(text)) return undefined
  // In a list of resolutions, each one has its own number in front.
  if (label && label.kind !== 'number') return undefined
  const western = westernDigits(text)
  for (const pattern of HEADINGS_OF_RESOLUTIONS) {
    const found = pattern.exec(western)
    const number = found?.groups?.['number']
    if (!found || number === undefined || !/\d/.test(number)) continue
    const title = (found.groups?.['title'] ?? text.slice(found[0].length))
      .replace(/^[\s:.–—-]+/, '')
      .trim()
    // A sentence about a resolution begins in lower case and ends with a full stop.
    if (/^\p{Ll}/u.test(title) && title.endsWith('.')) return undefined
    const symbol = found[0].replace(/(?<![\s:.–—-])[\s:.–—-]+$/, '')
    return {
      number: number.replaceAll(/\s?([-/])\s?(?=[\u0621-\u064a\d])/g, '$1'),
      symbol: found.groups?.['title'] ? number : symbol,
      title: title.replace(/\.$/, '').replace(DAY_AT_END, ''),
    }
  }
  return undefined
}

/** The resolutions of a document; none if it is a single resolution. */
export function resolutionsIn(paragraphs: readonly Paragraph[]): Part[] {
  const numbered = withBodies(paragraphs, placesOf(paragraphs))
  const places = numbered.length >= 2 ? numbered : openingsOf(paragraphs)
  if (places.length < 2 || places.length > MOST) return []
  return places.map((place, index) => {
    const next = places[index + 1]?.at
    const own = paragraphs.slice(place.at, next)
    const { number, symbol } = place.heading
    return {
      number,
      symbol,
      title: place.heading.title === '' ? titleBelow(own) : place.heading.title,
      paragraphs: own,
      from: paragraphs[place.at]?.line ?? 1,
      before: next === undefined ? Infinity : (paragraphs[next]?.line ?? Infinity),
    }
  })
}

/** No meeting adopts more; a text with more headings was made to be slow. */
const MOST = 2000

interface Place {
  readonly at: number
  readonly heading: ResolutionHeading
}

/** All headings, except those repeated on each page. */
function placesOf(paragraphs: readonly Paragraph[]): Place[] {
  const places: Place[] = []
  for (const [at, paragraph] of paragraphs.entries()) {
    const heading = headingOfResolution(paragraph)
    if (heading && heading.number !== places.at(-1)?.heading.number) places.push({ at, heading })
  }
  return places
}

/** Headings with text below them. The entries of an index have none. */
function withBodies(paragraphs: readonly Paragraph[], places: readonly Place[]): Place[] {
  return places.filter(({ at }, index) => {
    const body = paragraphs.slice(at + 1, places[index + 1]?.at)
    const letters = body.reduce((sum, { text }) => sum + text.length, 0)
    const says = body.some(({ text, label }) => label !== null || /[.;؛]$/.test(text))
    return body.length > 0 && (says || letters >= LEAST_LETTERS)
  })
}

/** A resolution is longer than the gap between two entries of an index. */
const LEAST_LETTERS = 100

/**
 * In a document without numbers: the title above each repetition of the sentence with which the body begins to speak.
 */
function openingsOf(paragraphs: readonly Paragraph[]): Place[] {
  const openings = paragraphs.flatMap(({ text, label }, at) =>
    !label && text.length < 120 && /^(?:the|le|la|les|l['’]|إن)\s?.*[,،]$/iu.test(text)
      ? [{ at, opening: fold(text) }]
      : [],
  )
  const [first] = openings
  const same = openings.filter(({ opening }) => opening === first?.opening)
  if (same.length < 2) return []
  const places = same.map(({ at }) => {
    const above = paragraphs[at - 1]
    const isTitle =
      above !== undefined &&
      !above.label &&
      above.text.length <= 160 &&
      !/[.;:,؛،]$/.test(above.text)
    const title = isTitle ? above.text : ''
    return { at: isTitle ? at - 1 : at, heading: { number: title, symbol: title, title } }
  })
  return places.every(({ heading }) => heading.title !== '') ? places : []
}

/** The title on the line below the number. */
function titleBelow([, below]: readonly Paragraph[]): string {
  if (!below || below.label || below.recital || below.text.length > LONGEST) return ''
  return /[.,;:،؛]$/.test(below.text) ? '' : below.text
}
