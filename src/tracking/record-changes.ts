// How the records themselves were changed: ids, departments and officers, and mandates that were split or joined.
import type { CivilDate } from '../base/civil-date.ts'
import {
  actionId,
  mandateId,
  type Mandate,
  type SourceDocument,
  type Text,
} from '../records/types.ts'
import { became } from './earlier.ts'

type MandateChange = NonNullable<Mandate['changes']>[number]

/** A change of a record. It is no event, and no report prints it. */
export type RecordChange =
  | { readonly kind: 'rename'; readonly from: string; readonly to: string }
  | {
      readonly kind: 'departments'
      readonly from: readonly string[]
      readonly to: readonly string[]
    }
  /** `to` is null if there is no officer any more. */
  | { readonly kind: 'officer'; readonly from: string; readonly to: string | null }
  /** The mandate was part of another one. */
  | { readonly kind: 'split'; readonly from: string }
  /** Another record of the same mandate was joined to this one. */
  | { readonly kind: 'join'; readonly joined: Joined }

/** One change. `about` is the full id of the document, mandate or action. */
export interface RecordChangeEvent {
  readonly date: CivilDate
  readonly about: string
  readonly what: RecordChange
  readonly by?: string | undefined
  readonly note?: Text | undefined
  readonly evidence: readonly []
  /** Officers are internal. */
  readonly internal: boolean
}

type Joined = NonNullable<MandateChange['joined']>

const KINDS: Readonly<Record<RecordChange['kind'], true>> = {
  rename: true,
  departments: true,
  officer: true,
  split: true,
  join: true,
}

/** Whether a record was changed, rather than something reported. */
export function isRecordChange(what: { readonly kind: string }): what is RecordChange {
  return what.kind in KINDS
}

/** The changes of a mandate and its actions, with the entries of the records that they come from. */
export function changesOf(
  document: Pick<SourceDocument, 'id'>,
  mandate: Mandate,
): (readonly [entry: MandateChange, event: RecordChangeEvent])[] {
  const { changes = [], actions } = mandate
  const own = changes.flatMap(entry =>
    whatChanged(entry, changes, {
      id: mandate.id,
      departments: mandate.departments,
      officer: mandate.officer,
    }).map(what => [entry, changeEvent(mandateId(document, mandate), entry, what)] as const),
  )
  const ofActions = actions.flatMap(action => {
    const entries = (action.changes ?? []).map(({ was, ...entry }): MandateChange => {
      const departments = was.department === undefined ? undefined : [was.department]
      return { ...entry, was: { id: was.id, departments, officer: was.officer } }
    })
    const departments = action.department === undefined ? [] : [action.department]
    const present = { id: action.id, departments, officer: action.officer }
    const about = actionId(document, mandate, action)
    return entries.flatMap(entry =>
      whatChanged(entry, entries, present).map(
        what => [entry, changeEvent(about, entry, what)] as const,
      ),
    )
  })
  return [...own, ...ofActions]
}

/** The changes of a document's id. */
export function renamesOf({ id, changes = [] }: SourceDocument): RecordChangeEvent[] {
  return changes.map(change => {
    const to = became(changes, change, 'id', id) ?? id
    return changeEvent(id, change, { kind: 'rename', from: change.was.id, to })
  })
}

type Was = NonNullable<MandateChange['was']>

function whatChanged(
  entry: MandateChange,
  changes: readonly MandateChange[],
  present: Was,
): RecordChange[] {
  const { was = {}, splitFrom, joined } = entry
  const after = <Field extends keyof Was>(field: Field): Was[Field] =>
    became(changes, entry, field, present[field])
  const found: RecordChange[] = []
  if (was.id !== undefined) found.push({ kind: 'rename', from: was.id, to: after('id') ?? was.id })
  if (was.departments !== undefined)
    found.push({ kind: 'departments', from: was.departments, to: after('departments') ?? [] })
  if (was.officer !== undefined)
    found.push({ kind: 'officer', from: was.officer, to: after('officer') ?? null })
  if (splitFrom !== undefined) found.push({ kind: 'split', from: splitFrom })
  if (joined) found.push({ kind: 'join', joined })
  return found
}

function changeEvent(
  about: string,
  { date, by }: { readonly date: CivilDate; readonly by?: string | undefined },
  what: RecordChange,
): RecordChangeEvent {
  const note = what.kind === 'join' ? what.joined.text : undefined
  return { date, about, by, note, evidence: [], internal: what.kind === 'officer', what }
}
