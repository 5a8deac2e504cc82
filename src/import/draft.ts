// Makes a draft of a document and its mandates, for a person to accept.
import type { Language } from '../base/language.ts'
import { recordedDays } from '../tracking/calendar.ts'
import { fail } from '../base/user-error.ts'
import type { Body, Meeting } from '../records/types.ts'
import type { StatedProperties } from './belief.ts'
import {
  deadlineIn,
  type Deadline,
  type DeadlineContext,
  type DeadlineFindings,
} from './deadline.ts'
import { findMandates } from './find.ts'
import type { Findings, Found, Skipped } from './findings.ts'
import { isContinuing } from './continuing.ts'
import { detectLanguage } from './language.ts'
import type { Other } from './other-addressees.ts'
import { metadataOf, metadataOfPart, type Metadata, type Surroundings } from './metadata.ts'
import type { Paragraph } from './paragraph.ts'
import { readDocument, type Converters } from './read.ts'
import { kindOf } from './read/kind.ts'
import { resolutionsIn, type Part } from './resolutions.ts'

export interface DraftMandate extends Found {
  readonly language: Language
  readonly deadline: Deadline | null
  readonly recurring: boolean
  /** Whether it continues without an end and has no due day. */
  readonly continuing: boolean
  /** The changes of a person: a title, and the mandate that it renews. */
  readonly title?: string
  readonly renews?: string
}

export interface Draft {
  readonly document: Metadata
  readonly mandates: readonly DraftMandate[]
  /** The passages that mention the addressee but give no mandate. */
  readonly skipped: readonly Skipped[]
  /** Who else is asked, and could be the head of the secretariat. */
  readonly others: readonly Other[]
  /** Whether LibreOffice converted the document. */
  readonly isConverted?: boolean
  /** If a document contains several resolutions: each of them as a document. */
  readonly parts: readonly Draft[]
}

export interface DraftOptions {
  /** Whether a document with several resolutions stays one document. */
  readonly asOne?: boolean | undefined
  /** The index, from 0, of the only resolution that is wanted. */
  readonly part?: number | undefined
  /** The language of the document, if it is not to be detected. */
  readonly language?: Language | undefined
  /** The only addressee, if it is not the usual one. */
  readonly addressee?: string | undefined
  /** The properties that a person states. */
  readonly stated?: StatedProperties | undefined
}

/** Everything that a draft is made from. It is plain data, so that it can be sent to a thread. */
export interface DraftTask {
  readonly bytes: Uint8Array
  /** The name of the document for messages. */
  readonly file: string
  /** The organisation's bodies and meetings; undefined without records. */
  readonly around: Surroundings | undefined
  readonly options: DraftOptions
}

/**
 * The draft of a document of any kind.
 *
 * @throws UserError when it cannot be read, or is in none of the three languages
 */
export async function draftDocument(task: DraftTask, converters: Converters): Promise<Draft> {
  const { bytes, file, around, options } = task
  const draft = draftOf(await readDocument(bytes, file, converters), file, around, options)
  return kindOf(bytes) === 'word' ? { ...draft, isConverted: true } : draft
}

/** @throws UserError for a language other than English, French and Arabic */
export function draftOf(
  paragraphs: readonly Paragraph[],
  file: string,
  around: Surroundings | undefined,
  options: DraftOptions,
): Draft {
  const language = options.language ?? languageOf(paragraphs, file)
  const { organisation } = around ?? {}
  const found = findMandates(paragraphs, language, { addressee: options.addressee, organisation })
  const { stated, part } = options
  const whole = madeOf(metadataOf(paragraphs, language, around, stated), found, language, around)
  const parts = isOneOf(options) ? [] : resolutionsIn(paragraphs)
  const cover = paragraphs.slice(
    0,
    paragraphs.findIndex(({ line }) => line >= (parts[0]?.from ?? 1)),
  )
  const drafts = parts.map((one): Draft => {
    const own = { symbol: one.symbol, title: one.title === '' ? undefined : one.title }
    const document = metadataOfPart(one.paragraphs, cover, language, around, { ...own, ...stated })
    return { ...madeOf(document, partOf(found, one), language, around), parts: [] }
  })
  return drafts[part ?? -1] ?? { ...whole, parts: drafts }
}

/** Whether the whole is one document, because a person stated its title or symbol and chose no part. */
function isOneOf({ asOne, stated, part }: DraftOptions): boolean {
  if (part !== undefined) return false
  return asOne === true || stated?.symbol !== undefined || stated?.title !== undefined
}

/** The findings within a resolution, cited without its number. */
function partOf({ mandates, skipped, others }: Findings, { number, from, before }: Part): Findings {
  const own = <One extends { readonly line: number; readonly paragraph: string }>(
    all: readonly One[],
  ): One[] =>
    all
      .filter(({ line }) => line >= from && line < before)
      .map(one => ({ ...one, paragraph: withoutNumber(one.paragraph, number) }))
  const within = others.filter(({ line }) => line >= from && line < before)
  return { mandates: own(mandates), skipped: own(skipped), others: within }
}

function withoutNumber(paragraph: string, number: string): string {
  if (!paragraph.startsWith(number)) return paragraph
  return paragraph.slice(number.length).trim() || 'unnumbered'
}

function madeOf(
  document: Metadata,
  { mandates, skipped, others }: Findings,
  language: Language,
  around: Surroundings | undefined,
): Omit<Draft, 'parts'> {
  const context = {
    date: document.date ?? undefined,
    body: document.body ?? undefined,
    bodies: (around?.bodies ?? []).map(named),
    meetings: (around?.meetings ?? []).map(one => ({
      ...named(one),
      body: one.body,
      last: recordedDays(one)?.last,
    })),
  }
  return {
    document,
    skipped,
    others,
    mandates: mandates.map(found => {
      const due = deadlineOf(found, language, context)
      const continuing = !due.recurring && due.deadline === null && isContinuing(found, language)
      return { ...found, language, ...due, continuing }
    }),
  }
}

/** The deadline in the mandate's own words; otherwise that of the chapeau, which applies to everything below it. */
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
