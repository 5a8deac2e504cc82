// Compares what was adopted with the records: what is new, what they hold already, and what contradicts them.
import { fold, foldSymbol } from '../base/fold.ts'
import type { Change } from '../edit/change.ts'
import type { Data } from '../edit/data.ts'
import { DOCUMENTS_FOLDER, ORGANISATION_FILE } from '../files/find-records.ts'
import type { Mandate, Records, SourceDocument, Update } from '../records/types.ts'
import type { Adoption } from './adopt.ts'
import type { AdoptedDocument, AdoptedMandate } from './documents-of.ts'
import { recordText } from './record.ts'
import type { RejectedRow } from './rows.ts'

export interface AdoptionPlan {
  readonly newFiles: readonly { readonly name: string; readonly content: string }[]
  readonly changes: ReadonlyMap<string, readonly Change[]>
  /** The new mandates of each document, by its id. */
  readonly added: ReadonlyMap<string, number>
  /** Mandates that the records hold, and how many updates they get. */
  readonly held: number
  readonly updates: number
  /** Rows that contradict the records. They are not written. */
  readonly contradicting: readonly RejectedRow[]
}

/** @param source the name of the tracker, for the new files */
export function planOf(adoption: Adoption, records: Records, source: string): AdoptionPlan {
  const changes = new Map<string, Change[]>()
  const newFiles: { name: string; content: string }[] = []
  const added = new Map<string, number>()
  const contradicting: RejectedRow[] = []
  let [held, updates] = [0, 0]
  const known = new Map(records.documents.map(document => [document.id, document]))
  for (const adopted of adoption.documents) {
    const document = known.get(adopted.facts.id)
    if (!document) {
      newFiles.push({
        name: `${DOCUMENTS_FOLDER}/${adopted.facts.id}.yaml`,
        content: recordText(adopted, source),
      })
      added.set(adopted.facts.id, adopted.mandates.length)
      continue
    }
    const compared = comparedWith(document, adopted)
    added.set(document.id, compared.added)
    held += compared.held
    updates += compared.updates
    contradicting.push(...compared.contradicting)
    if (compared.changes.length > 0) changes.set(document.file, compared.changes)
  }
  const names = newNames(adoption, records)
  if (names.length > 0) changes.set(ORGANISATION_FILE, names)
  return { newFiles, changes, added, held, updates, contradicting }
}

/** The departments, subjects and fields that the records do not declare yet. */
function newNames(
  { departments, subjects, fields }: Adoption,
  { organisation }: Records,
): Change[] {
  const lists = { departments, subjects, fields }
  return (['departments', 'subjects', 'fields'] as const).flatMap(list => {
    const known = new Set(organisation[list].map(({ id }) => id))
    return lists[list]
      .filter(({ id }) => !known.has(id))
      .map(({ id, name }): Change => ({ append: { id, name }, to: [list] }))
  })
}

interface Compared {
  readonly changes: Change[]
  readonly added: number
  readonly held: number
  readonly updates: number
  readonly contradicting: readonly RejectedRow[]
}

function comparedWith(document: SourceDocument, { mandates }: AdoptedDocument): Compared {
  const changes: Change[] = []
  const contradicting: RejectedRow[] = []
  const ids = new Set([...document.mandates, ...(document.removed ?? [])].map(({ id }) => id))
  let [added, held, updates] = [0, 0, 0]
  for (const adopted of mandates) {
    const found = heldIn(document, adopted)
    if (found === 'changed-text') {
      contradicting.push({ at: adopted.rows[0] ?? '', reason: 'changed-text', cells: [] })
    } else if (found) {
      held++
      const more = updatesFor(found, adopted)
      updates += more.length
      changes.push(...more)
    } else {
      added++
      changes.push({ append: { ...adopted.data, id: freeId(adopted, ids) }, to: ['mandates'] })
    }
  }
  return { changes, added, held, updates, contradicting }
}

/** Ids that were used once are not used again, even those of removed mandates. */
function freeId({ data }: AdoptedMandate, ids: Set<string>): string {
  const own = textOf(data['id'])
  for (let count = 1; ; count++) {
    const id = count === 1 ? own : `${own}-${count}`
    if (ids.has(id)) continue
    ids.add(id)
    return id
  }
}

function plain(text: string): string {
  return fold(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function textsOf({ text }: Mandate): string[] {
  return Object.values(text).flatMap(each => (each === undefined ? [] : [plain(each)]))
}

/** The mandate of the records that a row is about. */
function heldIn(
  document: SourceDocument,
  { draft, data }: AdoptedMandate,
): Mandate | 'changed-text' | undefined {
  const texts = new Set(Object.values(draft.texts).map(plain))
  const same = document.mandates.filter(mandate => textsOf(mandate).some(text => texts.has(text)))
  const paragraph = foldSymbol(textOf(data['paragraph']))
  const there = document.mandates.filter(mandate => foldSymbol(mandate.paragraph) === paragraph)
  const both = same.find(mandate => there.includes(mandate))
  if (both) return both
  if (same.length === 1) return same[0]
  if (draft.states !== undefined && there.length > 0) return there[0]
  return there.length > 0 && draft.paragraph !== '' ? 'changed-text' : undefined
}

/** The updates and actions of a row that a mandate does not have yet. */
function updatesFor(mandate: Mandate, { data }: AdoptedMandate): Change[] {
  const place = ['mandates', mandate.index]
  const changes = appended(itemsOf(data['updates']), mandate.updates, [...place, 'updates'])
  let next = Math.max(0, ...mandate.actions.map(({ id }) => Number(id) || 0))
  for (const action of itemsOf(data['actions'])) {
    const titles = new Set(Object.values(action['title'] ?? {}).map(text => plain(String(text))))
    const index = mandate.actions.findIndex(({ title }) =>
      Object.values(title).some(text => text !== undefined && titles.has(plain(text))),
    )
    const known = mandate.actions[index]
    changes.push(
      ...(known
        ? appended(itemsOf(action['updates']), known.updates, [
            ...place,
            'actions',
            index,
            'updates',
          ])
        : [{ append: { ...action, id: String(++next) }, to: [...place, 'actions'] }]),
    )
  }
  return changes
}

function textOf(data: Data | undefined): string {
  return typeof data === 'string' ? data : ''
}

type Fields = Readonly<Record<string, Data>>

function itemsOf(data: Data | undefined): Fields[] {
  return Array.isArray(data) ? data.filter(isFields) : []
}

function isFields(data: Data): data is Fields {
  return typeof data === 'object' && !Array.isArray(data)
}

function appended(
  updates: readonly Fields[],
  known: readonly Update[],
  to: (string | number)[],
): Change[] {
  const changes: Change[] = []
  const orders = new Map<string, number>()
  for (const { date, order } of known) orders.set(date, Math.max(orders.get(date) ?? 0, order ?? 1))
  for (const update of updates) {
    if (known.some(each => isSame(each, update))) continue
    const date = textOf(update['date'])
    const order = orders.get(date)
    if (order !== undefined) orders.set(date, order + 1)
    changes.push({ append: order === undefined ? update : { ...update, order: order + 1 }, to })
  }
  return changes
}

function isSame(known: Update, update: Fields): boolean {
  const note = plain(textOf(update['note']))
  const notes = Object.values(known.note ?? {}).flatMap(text =>
    text === undefined ? [] : [plain(text)],
  )
  return (
    known.date === update['date'] &&
    known.status === update['status'] &&
    (notes.length === 0 ? note === '' : notes.includes(note))
  )
}
