// Assembles the documents of drafts: ids, verbatim texts and updates as a record holds them.
import type { LanguageTag } from '../base/language.ts'
import { fold, foldSymbol } from '../base/fold.ts'
import { withoutEmpty, type Data } from '../edit/data.ts'
import { shortTitle } from '../import/record.ts'
import { missingFrom } from '../tracking/rules/requirements.ts'
import type { DocumentFacts } from './documents.ts'
import type { Draft } from './drafts.ts'
import { uniqueId } from './names.ts'
import type { Status } from '../base/vocabulary.ts'
import { updateData, type AdoptedUpdate } from './updates.ts'

/** A mandate as a record holds it, with the rows that it comes from. */
export interface AdoptedMandate {
  readonly rows: readonly string[]
  readonly data: Readonly<Record<string, Data>>
  readonly draft: Draft
  /** Whether a status has no day, or the text is missing: it cannot be recorded yet. */
  readonly isIncomplete: boolean
}

export interface AdoptedDocument {
  readonly facts: DocumentFacts
  readonly language: LanguageTag
  readonly mandates: readonly AdoptedMandate[]
}

export function documentsOf(
  groups: ReadonlyMap<string, readonly Draft[]>,
  facts: readonly DocumentFacts[],
  languageOf: (texts: string) => LanguageTag,
): AdoptedDocument[] {
  const byDocument = new Map(facts.map(each => [each.key, idsOf(groups.get(each.key) ?? [])]))
  const find = finder(facts, groups, byDocument)
  return facts.map(each => {
    const drafts = groups.get(each.key) ?? []
    const ids = byDocument.get(each.key) ?? []
    const language = languageIn(drafts, languageOf)
    return {
      facts: each,
      language,
      mandates: drafts.map((draft, index) => {
        const data = mandateData(draft, ids[index] ?? String(index + 1), language, each.key, find)
        const all = [...draft.updates, ...draft.actions.flatMap(({ updates }) => updates)]
        return {
          rows: draft.rows,
          draft,
          data,
          isIncomplete:
            Object.keys(draft.texts).length === 0 || all.some(({ date }) => date === undefined),
        }
      }),
    }
  })
}

function languageIn(
  drafts: readonly Draft[],
  languageOf: (texts: string) => LanguageTag,
): LanguageTag {
  const counts = new Map<string, number>()
  for (const { texts } of drafts)
    for (const language of Object.keys(texts)) counts.set(language, (counts.get(language) ?? 0) + 1)
  const [most] = [...counts].toSorted((a, b) => b[1] - a[1])
  return most === undefined || most[0] === ''
    ? languageOf(drafts.map(({ texts }) => texts[''] ?? '').join('\n'))
    : most[0]
}

type Find = (words: string, key: string) => string | undefined

function mandateData(
  draft: Draft,
  id: string,
  language: LanguageTag,
  key: string,
  find: Find,
): Record<string, Data> {
  const text: Record<string, string> = Object.fromEntries(
    Object.entries(draft.texts).map(([tag, words]) => [tag === '' ? language : tag, words]),
  )
  const [first = ''] = Object.values(text)
  const titles: Record<string, string> =
    draft.title === undefined
      ? Object.fromEntries(
          Object.entries(text).map(([tag, words]) => [
            tag,
            shortTitle(words.replaceAll('\n', ' ')),
          ]),
        )
      : { [language]: draft.title }
  const updates = (each: readonly AdoptedUpdate[]): Record<string, Data>[] =>
    updateData(each, words => find(words, key))
  return withoutEmpty({
    id,
    paragraph: paragraphOf(draft, id),
    title: first === '' ? undefined : titles,
    text: first === '' ? undefined : text,
    addressee: draft.isForMembers ? 'member-states' : undefined,
    kind: kindOf(draft),
    due:
      draft.due === undefined
        ? undefined
        : typeof draft.due === 'string'
          ? draft.due
          : { ...draft.due },
    target: draft.target,
    departments: [...draft.departments],
    subjects: [...draft.subjects],
    extra: { ...draft.extra },
    updates: updates(draft.updates),
    actions: draft.actions.map((action, index) =>
      withoutEmpty({
        id: String(index + 1),
        title: { [language]: action.title },
        department: action.department,
        target: action.target,
        updates: updates(action.updates),
      }),
    ),
    states: draft.states,
  })
}

/** The paragraph; the number of the row where there is none. */
function paragraphOf({ paragraph, number }: Draft, id: string): string {
  return paragraph !== '' ? paragraph : number !== '' ? number : id
}

/** A task that comes back, or that goes on. Only such a task can be called ongoing. */
function kindOf({ due, isContinuing, updates, actions }: Draft): string | undefined {
  if (typeof due === 'object' && 'every' in due) return 'recurring'
  const statuses: Status[] = [...updates, ...actions.flatMap(each => each.updates)].map(
    ({ status }) => status,
  )
  const goesOn = statuses.some(status =>
    missingFrom(
      { status, note: undefined, decidedBy: undefined, supersededBy: undefined, evidence: [] },
      'mandate',
      { kind: 'one-off' },
      false,
    ).includes('ongoing-one-off'),
  )
  return isContinuing || goesOn ? 'continuing' : undefined
}

/** Ids of mandates within a document: the paragraph, otherwise the number, otherwise the place. */
function idsOf(drafts: readonly Draft[]): string[] {
  const taken = new Set<string>()
  return drafts.map(({ paragraph, number }, index) => {
    const name = paragraph !== '' ? compact(paragraph) : number !== '' ? number : String(index + 1)
    const id = uniqueId(name, used => taken.has(used)) ?? String(index + 1)
    taken.add(id)
    return id
  })
}

/** `4(a)` and `4 a` are `4a`. */
function compact(paragraph: string): string {
  return paragraph.replace(/^(\d{1,4}) ?\(?([a-z])\)?$/i, '$1$2')
}

/** Finds the mandate that replaced another: by the symbol and the paragraph that its words name. */
function finder(
  facts: readonly DocumentFacts[],
  groups: ReadonlyMap<string, readonly Draft[]>,
  ids: ReadonlyMap<string, readonly string[]>,
): Find {
  return (words, own) => {
    const folded = foldSymbol(words)
    const named = facts
      .filter(
        ({ symbol, key }) =>
          symbol !== undefined && key !== own && folded.includes(foldSymbol(symbol)),
      )
      .toSorted((a, b) => (b.symbol?.length ?? 0) - (a.symbol?.length ?? 0))[0]
    const place = /(?:par|para|paragraph|paragraphe|op|الفقره)\.? ?(\d{1,3}(?:\([a-z]\))?)/u.exec(
      fold(words),
    )?.[1]
    if (!named || place === undefined) return undefined
    const index = (groups.get(named.key) ?? []).findIndex(
      ({ paragraph }) => compact(paragraph) === compact(place),
    )
    const id = ids.get(named.key)?.[index]
    return id === undefined ? undefined : `${named.id}/${id}`
  }
}
