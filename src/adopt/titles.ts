// Decides whether the titles beside rows are those of documents.
import type { Desk } from './desk.ts'
import type { DocumentFacts } from './documents.ts'
import type { Draft } from './drafts.ts'

/** Where every row is a document of its own, the title of its mandate is that of the document. */
export function withMandateTitle(
  facts: DocumentFacts,
  groups: ReadonlyMap<string, readonly Draft[]>,
): DocumentFacts {
  const isEach = groups.size > 1 && [...groups.values()].every(({ length }) => length === 1)
  return facts.title === undefined && isEach
    ? { ...facts, title: groups.get(facts.key)?.[0]?.title }
    : facts
}

/** Rows of one document with different titles: the titles are the house's own, of parts of the document. */
export function withOwnTitles(
  groups: ReadonlyMap<string, readonly Draft[]>,
  facts: readonly DocumentFacts[],
  desk: Desk,
): Map<string, Draft[]> {
  const titles = new Map(facts.map(({ key, title }) => [key, title]))
  return new Map(
    [...groups].map(([key, drafts]) => [
      key,
      drafts.map(draft => {
        const id =
          titles.get(key) === undefined && draft.clue.title !== undefined
            ? desk.fields.id('part')
            : undefined
        return id === undefined
          ? draft
          : { ...draft, extra: { ...draft.extra, [id]: draft.clue.title ?? '' } }
      }),
    ]),
  )
}
