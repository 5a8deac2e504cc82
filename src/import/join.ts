// A second language version of a document that the records hold: its texts beside those that are there.
import type { Language } from '../base/language.ts'
import type { Change } from '../edit/edit-record.ts'
import type { SourceDocument } from '../records/types.ts'
import type { Draft } from './draft.ts'
import { recordedParagraph, shortTitle } from './record.ts'

/** What would be added, or the paragraphs that are in one version only. */
export type Joined =
  | { readonly changes: readonly Change[] }
  | { readonly mismatch: { readonly onlyInRecord: string[]; readonly onlyInDraft: string[] } }

/** The texts of `draft` for the mandates of `document` with the same paragraphs; nothing is guessed. */
export function joinVersions(document: SourceDocument, draft: Draft): Joined {
  const { language } = draft.document
  const found = new Map(
    draft.mandates.map(({ paragraph, text }) => [recordedParagraph(paragraph), text]),
  )
  const recorded = new Set(document.mandates.map(({ paragraph }) => paragraph))
  const onlyInRecord = [...recorded].filter(paragraph => !found.has(paragraph))
  const onlyInDraft = [...found.keys()].filter(paragraph => !recorded.has(paragraph))
  if (onlyInRecord.length + onlyInDraft.length > 0)
    return { mismatch: { onlyInRecord, onlyInDraft } }
  return {
    changes: document.mandates.flatMap(({ index, paragraph, text, title }): Change[] => {
      const own = found.get(paragraph)
      if (own === undefined) return []
      return [
        ...addition(text, language, own, ['mandates', index, 'text', language]),
        ...addition(title, language, shortTitle(own), ['mandates', index, 'title', language]),
      ]
    }),
  }
}

function addition(
  known: Readonly<Partial<Record<Language, string | undefined>>>,
  language: Language,
  text: string,
  at: readonly (string | number)[],
): Change[] {
  return known[language] === undefined ? [{ put: text, at }] : []
}
