// A document with the mandates found in it, as a draft that a person accepts.
import type { Language } from '../base/language.ts'
import type { Records } from '../records/types.ts'
import { deadlineIn, type Deadline } from './deadline.ts'
import { findMandates, type Found, type Skipped } from './find.ts'
import { detectLanguage } from './language.ts'
import { metadataOf, type Metadata } from './metadata.ts'
import type { Paragraph } from './paragraph.ts'

export interface DraftMandate extends Found {
  readonly language: Language
  readonly deadline: Deadline | null
  readonly recurring: boolean
}

export interface Draft {
  readonly document: Metadata
  readonly mandates: readonly DraftMandate[]
  /** What named the one asked, and was left out. */
  readonly skipped: readonly Skipped[]
}

export interface DraftOptions {
  /** The language of the document, where it is not to be found out. */
  readonly language?: Language | undefined
  /** The one asked, where it is nobody usual. */
  readonly addressee?: string | undefined
}

/** The draft of a document; undefined where its language is none of the three. */
export function draftOf(
  paragraphs: readonly Paragraph[],
  records: Records | undefined,
  options: DraftOptions,
): Draft | undefined {
  const language = options.language ?? detectLanguage(paragraphs.map(({ text }) => text).join('\n'))
  if (language === undefined) return undefined
  const document = metadataOf(paragraphs, language, records)
  const { mandates, skipped } = findMandates(paragraphs, language, options.addressee)
  const context = {
    date: document.date ?? undefined,
    body: document.body ?? undefined,
    bodies: (records?.bodies ?? []).map(({ id, name }) => ({
      id,
      names: Object.values(name).filter(one => one !== undefined),
    })),
  }
  return {
    document,
    skipped,
    mandates: mandates.map(found => ({
      ...found,
      language,
      ...deadlineIn(found.text, language, context),
    })),
  }
}
