// A document with the mandates found in it, as a draft that a person accepts.
import type { Language } from '../base/language.ts'
import { fail } from '../base/user-error.ts'
import type { Body, Meeting } from '../records/types.ts'
import type { Given } from './belief.ts'
import {
  deadlineIn,
  type Deadline,
  type DeadlineContext,
  type DeadlineFindings,
} from './deadline.ts'
import { findMandates } from './find.ts'
import type { Findings, Found, Skipped } from './found.ts'
import { goesOn } from './going-on.ts'
import { detectLanguage } from './language.ts'
import { metadataOf, metadataOfPart, type Metadata, type Surroundings } from './metadata.ts'
import type { Paragraph } from './paragraph.ts'
import { readDocument } from './read.ts'
import type { PdfToText } from './read/pdf.ts'
import { resolutionsIn, type Part } from './resolutions.ts'

export interface DraftMandate extends Found {
  readonly language: Language
  readonly deadline: Deadline | null
  readonly recurring: boolean
  /** Whether it goes on without an end, and without a day by which something is due. */
  readonly continuing: boolean
  /** What a person said of it: a title of its own, and the mandate that it renews. */
  readonly title?: string
  readonly renews?: string
}

export interface Draft {
  readonly document: Metadata
  readonly mandates: readonly DraftMandate[]
  /** What named the one asked, and was left out. */
  readonly skipped: readonly Skipped[]
  /** Of a document that holds many resolutions: each as a document of its own. */
  readonly parts: readonly Draft[]
}

export interface DraftOptions {
  /** Whether a document that holds many resolutions stays one. */
  readonly asOne?: boolean | undefined
  /** The language of the document, where it is not to be found out. */
  readonly language?: Language | undefined
  /** The one asked, where it is nobody usual. */
  readonly addressee?: string | undefined
  /** What a person says of the document. */
  readonly stated?: Given | undefined
}

/** All that a draft is made of; plain data, so that a thread can be handed it. */
export interface DraftTask {
  readonly bytes: Uint8Array
  /** The name of the document, for telling. */
  readonly file: string
  /** What the records know of the organisation; undefined where there are none. */
  readonly around: Surroundings | undefined
  readonly options: DraftOptions
}

/**
 * The draft of a document of any kind.
 *
 * @throws UserError when it cannot be read, or is in none of the three languages
 */
export async function draftDocument(task: DraftTask, pdfToText: PdfToText): Promise<Draft> {
  const { bytes, file, around, options } = task
  return draftOf(await readDocument(bytes, file, pdfToText), file, around, options)
}

/** @throws UserError for a language that is none of the three */
export function draftOf(
  paragraphs: readonly Paragraph[],
  file: string,
  around: Surroundings | undefined,
  options: DraftOptions,
): Draft {
  const language = options.language ?? languageOf(paragraphs, file)
  const { organisation } = around ?? {}
  const found = findMandates(paragraphs, language, { addressee: options.addressee, organisation })
  const parts = isOneOf(options) ? [] : resolutionsIn(paragraphs)
  const { stated } = options
  return {
    ...madeOf(metadataOf(paragraphs, language, around, stated), found, language, around),
    parts: parts.map(part => {
      const own = { symbol: part.symbol, title: part.title === '' ? undefined : part.title }
      const cover = paragraphs.slice(0, paragraphs.indexOf(part.paragraphs[0] ?? NOTHING))
      const document = metadataOfPart(part.paragraphs, cover, language, around, { ...own, ...stated })
      return { ...madeOf(document, partOf(found, part), language, around), parts: [] }
    }),
  }
}

/** Whether a person says what the whole is called: then it is one. */
function isOneOf({ asOne, stated }: DraftOptions): boolean {
  return asOne === true || stated?.symbol !== undefined || stated?.title !== undefined
}

const NOTHING: Paragraph = { text: '', label: null, line: 0, heading: false, recital: false }

/** What was found within a resolution, cited without its number. */
function partOf({ mandates, skipped }: Findings, { number, from, before }: Part): Findings {
  const own = <One extends { readonly line: number; readonly paragraph: string }>(
    all: readonly One[],
  ): One[] =>
    all
      .filter(({ line }) => line >= from && line < before)
      .map(one => ({ ...one, paragraph: withoutNumber(one.paragraph, number) }))
  return { mandates: own(mandates), skipped: own(skipped) }
}

function withoutNumber(paragraph: string, number: string): string {
  if (!paragraph.startsWith(number)) return paragraph
  return paragraph.slice(number.length).trim() || 'unnumbered'
}

function madeOf(
  document: Metadata,
  { mandates, skipped }: Findings,
  language: Language,
  around: Surroundings | undefined,
): Omit<Draft, 'parts'> {
  const context = {
    date: document.date ?? undefined,
    body: document.body ?? undefined,
    bodies: (around?.bodies ?? []).map(named),
    meetings: (around?.meetings ?? []).map(one => ({ ...named(one), body: one.body })),
  }
  return {
    document,
    skipped,
    mandates: mandates.map(found => {
      const due = deadlineOf(found, language, context)
      const continuing = !due.recurring && due.deadline === null && goesOn(found, language)
      return { ...found, language, ...due, continuing }
    }),
  }
}

/** The deadline of a mandate's own words; else that which its chapeau sets for all that is below it. */
function deadlineOf(
  { text, chapeau }: Found,
  language: Language,
  context: DeadlineContext,
): DeadlineFindings {
  const own = deadlineIn(text, language, context)
  if (own.deadline !== null || own.recurring || chapeau === null) return own
  return deadlineIn(chapeau, language, context)
}

function named({ id, name }: Body | Meeting): { id: string; names: string[] } {
  return { id, names: Object.values(name ?? {}).filter(one => one !== undefined) }
}

function languageOf(paragraphs: readonly Paragraph[], file: string): Language {
  const detected = detectLanguage(paragraphs.map(({ text }) => text).join('\n'))
  return detected.language ?? fail('document-language', { file, found: detected.other })
}
