// The mandates and actions that new rows add. They are judged in their places, by the rules for what is there already.
import type { CivilDate } from '../base/civil-date.ts'
import type { Language, LanguageTag } from '../base/language.ts'
import type { NewUpdate } from '../edit/update.ts'
import { planUpdate, textData } from '../edit/update.ts'
import { nextActionId } from '../edit/additions.ts'
import { asRead, type Data } from '../edit/data.ts'
import type { Change } from '../edit/change.ts'
import { freeId, shortTitle } from '../import/record.ts'
import { idOf, type Found } from '../query/find.ts'
import { planEdit, type FieldInput } from '../recording/edit.ts'
import { refuse as refuseFailure } from '../recording/refusals.ts'
import { partOf } from '../recording/record-part.ts'
import { idKey } from '../records/ids.ts'
import { documentShapes } from '../records/schema.ts'
import {
  actionId,
  mandateId,
  type Action,
  type Mandate,
  type SourceDocument,
  type Text,
} from '../records/types.ts'
import { mandatesOf } from '../records/withdrawn-entries.ts'
import { actionStatus, mandateStatus } from '../tracking/status.ts'
import { closed } from '../tracking/rules/closed.ts'
import { comparableText } from '../tracking/rules/repeated.ts'
import { snapshotOf, type Snapshot } from '../tracking/snapshot.ts'
import { typedParagraph } from '../words/paragraphs.ts'
import { noteIn } from '../command-line/typed-texts.ts'
import { textOf, type ColumnRemark } from './cells.ts'
import type { Context } from './context.ts'
import { Faults, judged, refuse } from './faults.ts'
import { entryOf, inItsLanguage, itemOf } from './new-item.ts'
import { newFields, unusedCells, type NewRow } from './new-row.ts'
import { joined } from './field-cells.ts'
import { contentOf } from './recorded.ts'
import { plain } from './values.ts'

/** A new mandate or action, as it will be. */
export interface Addition {
  readonly found: Found
  readonly update: NewUpdate | undefined
  /** The change that writes all of it. */
  readonly added: { readonly kind: NewRow['kind']; readonly change: Change }
  readonly remarks: readonly ColumnRemark[]
}

/** A new row in its place in the documents, before its other cells are judged. */
export interface PlacedRow {
  readonly row: NewRow
  /** Its full id. */
  readonly id: string
  readonly file: string
  /** The ids of its mandate and of its action. */
  readonly mandate: string
  readonly action: string | undefined
  /** Its required fields. */
  readonly required: Readonly<Record<string, Data>>
  /** Whether the records have it already, and with the same title. */
  readonly standing: 'same title' | 'other title' | undefined
}

export class Additions {
  readonly #documents: Map<string, SourceDocument>
  readonly #context: Context
  #snapshot: Snapshot | undefined

  constructor(context: Context) {
    this.#context = context
    this.#documents = new Map(context.records.documents.map(each => [each.file, each]))
  }

  /** Puts the row into its document. All rows are placed before the first one is judged. */
  place(row: NewRow, language: Language): PlacedRow {
    const as = row.kind === 'mandate' ? row.document : row.mandate.document
    const document = this.#documents.get(as.file) ?? as
    return row.kind === 'mandate'
      ? this.#placedMandate(row, document, language)
      : this.#placedAction(row, document, language)
  }

  #placedMandate(
    row: Extract<NewRow, { kind: 'mandate' }>,
    document: SourceDocument,
    language: Language,
  ): PlacedRow {
    const { cells } = row
    const paragraph = typedParagraph(textOf(cells, 'paragraph'))
    const wording = textOf(cells, 'text')
    const text = inItsLanguage(wording, document.language)
    const typed = noteIn(row.title, language, document.language)
    const title = typed ?? inItsLanguage(shortTitle(plain(wording)), document.language, wording)
    const there = document.mandates.find(
      each =>
        each.paragraph === paragraph &&
        Object.values(each.text).some(said => plain(said ?? '') === plain(wording)),
    )
    const ids = mandatesOf(document).flatMap(({ id, formerly = [] }) => [id, ...formerly])
    const taken = new Set(ids.map(idKey))
    const has = (id: string): boolean => taken.has(idKey(id))
    const id = there?.id ?? freeId(paragraph, { has }, ids.length + 1)
    const required = { id, paragraph, title: textData(title), text: textData(text) }
    const isTitled = row.title === '' || Object.values(there?.title ?? {}).includes(row.title)
    if (!there) {
      const shape = documentShapes(document.language).mandate
      const mandate = { ...shape.parse(asRead(required)), index: ids.length }
      this.#put({ ...document, mandates: [...document.mandates, mandate] })
    }
    const { file } = document
    const standing = there && (isTitled ? 'same title' : 'other title')
    const full = mandateId(document, { id })
    return { row, id: full, file, mandate: id, action: undefined, required, standing }
  }

  #placedAction(
    row: Extract<NewRow, { kind: 'action' }>,
    document: SourceDocument,
    language: Language,
  ): PlacedRow {
    const mandate =
      document.mandates.find(({ id }) => id === row.mandate.mandate.id) ?? row.mandate.mandate
    const title = noteIn(row.title, language, document.language) ?? row.title
    const words = wordsOf(title, document.language)
    const there = mandate.actions.find(each => wordsOf(each.title, document.language) === words)
    const id = there?.id ?? nextActionId(document, mandate)
    if (!there) {
      const action: Action = { id, title: textIn(title, document.language), updates: [] }
      const now: Mandate = { ...mandate, actions: [...mandate.actions, action] }
      const { mandates } = document
      this.#put({ ...document, mandates: mandates.map(each => (each.id === now.id ? now : each)) })
    }
    return {
      row,
      id: actionId(document, mandate, { id }),
      file: document.file,
      mandate: mandate.id,
      action: id,
      required: { id, title: textData(title) },
      standing: there && 'same title',
    }
  }

  #put(document: SourceDocument): void {
    this.#documents.set(document.file, document)
  }

  /** The records with all new rows in their places. */
  #after(): Snapshot {
    const { records, snapshot } = this.#context
    this.#snapshot ??= snapshotOf(
      { ...records, documents: [...this.#documents.values()] },
      snapshot.day,
    )
    return this.#snapshot
  }

  /** The mandate or action of a placed row. */
  foundOf({ file, mandate: id, action }: PlacedRow): Found | undefined {
    const mandate = this.#after().mandates.find(
      each => each.document.file === file && each.mandate.id === id,
    )
    return mandate && { mandate, action: mandate.actions.find(each => each.action.id === action) }
  }

  /**
   * Judges the other cells of a row by the rules of `edit` and `update`.
   *
   * @param language the language of the sheet
   * @throws RowRefused when a cell cannot be recorded, and when all of it is recorded already
   */
  judge(placed: PlacedRow, language: Language): Addition {
    const { row, required, standing } = placed
    const found = this.foundOf(placed) ?? refuse({ kind: 'unknown-row', values: { id: placed.id } })
    const context = { ...this.#context, snapshot: this.#after() }
    const faults = new Faults()
    if (row.kind === 'action')
      faults.collect(() => judged('id', () => refuseFailure(closed(found.mandate))))
    const fields = newFields(row, language)
    const planned = (input: FieldInput): Change[] =>
      planEdit(input, { language }, context.records, context.snapshot, partOf(found))
    for (const { from, input } of fields) faults.collect(() => judged(from, () => planned(input)))
    const update = entryOf(
      row,
      withoutEntries(found, context.snapshot.day),
      language,
      context,
      faults,
    )
    faults.refuse()
    const values = planned(joined(fields))
    if (standing !== undefined) {
      const isSaid = update === undefined || hasEntry(found, update)
      const isSame = standing === 'same title' && values.length === 0 && isSaid
      refuse({ kind: isSame ? 'new-recorded' : 'already-there', values: { id: idOf(found) } })
    }
    const { document, mandate } = found.mandate
    const entry = update && planUpdate(document, mandate.id, found.action?.action.id, update)
    const item = itemOf(row.kind, required, values, entry)
    const to = row.kind === 'mandate' ? ['mandates'] : ['mandates', mandate.index, 'actions']
    const remarks = unusedCells(
      row,
      fields.map(({ from }) => from),
      update,
      this.#context.snapshot,
    )
    const added = { kind: row.kind, change: { append: item, to } }
    return { found, update, added, remarks }
  }
}

/** As it was when it was new. */
function withoutEntries({ mandate: tracked, action: trackedAction }: Found, day: CivilDate): Found {
  const updates: Mandate['updates'] = []
  const mandate = { ...tracked.mandate, updates }
  if (!trackedAction) {
    const status = mandateStatus(mandate, day, false)
    return { mandate: { ...tracked, mandate, status }, action: undefined }
  }
  const action = { ...trackedAction.action, updates }
  const status = actionStatus(action, day)
  return { mandate: tracked, action: { ...trackedAction, action, status } }
}

function hasEntry({ mandate, action }: Found, update: NewUpdate): boolean {
  const { language } = mandate.document
  return (action?.action ?? mandate.mandate).updates.some(
    entry => contentOf(entry, language) === contentOf(update, language),
  )
}

function textIn(text: string | Text, original: LanguageTag): Text {
  return typeof text === 'string' ? { [original]: text } : text
}

function wordsOf(text: string | Text, original: LanguageTag): string {
  return JSON.stringify(comparableText(text, original))
}
