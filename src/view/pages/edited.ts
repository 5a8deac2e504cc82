// Reports which fields of a document, mandate or action were changed.
import type { Language } from '../../base/language.ts'
import type { SourceDocument } from '../../records/types.ts'
import { organisationOn } from '../../tracking/organisation-on.ts'
import type { Found } from '../../query/find.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { longDate } from '../../words/dates.ts'
import { isolate } from '../../words/isolate.ts'
import { fromTo, moreEdited } from '../../words/edit.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import { labelled } from '../../words/list.ts'
import { committed, writtenTo } from '../../words/update.ts'
import { indented, wrapped } from '../parts/layout.ts'
import { mandateFields } from '../parts/mandate-fields.ts'
import type { Field } from '../parts/page.ts'
import { safe } from '../parts/safe.ts'
import { nameIn, shown } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'

/** What was changed, before and after. */
export type EditedPart =
  { readonly document: SourceDocument } | { readonly found: Found; readonly document?: undefined }

export interface Edited {
  readonly id: string
  readonly before: EditedPart
  readonly after: EditedPart
}

/** What was done, and the files that were written. */
export interface EditedFiles {
  /** The kind of change, in a word or two. */
  readonly done: string
  readonly files: readonly string[]
  readonly outcome: 'written' | 'committed'
}

/** If there are more, they are only counted. */
const MOST_SHOWN = 12

/** For each part its id, its title and the fields that changed; then the files. */
export function editedText(
  edited: readonly Edited[],
  snapshots: { readonly before: Snapshot; readonly after: Snapshot },
  { done, files, outcome }: EditedFiles,
  view: View,
): string[] {
  const { language, width, paint } = view
  const where = outcome === 'committed' ? committed : writtenTo
  const room = width === undefined ? width : width - 2
  const changed = edited.flatMap(({ id, before, after }) => {
    const changes = changesOf(before, after, snapshots, view)
    return changes.length === 0 ? [] : [{ id, title: titleOf(after, language), changes }]
  })
  const lines = changed.slice(0, MOST_SHOWN).flatMap(({ id, title, changes }) => {
    const head = `${paint.id(isolate(safe(id), language))} ${title}`
    return [
      ...wrapped(labelled(done, head, language), width),
      ...indented(
        changes.flatMap(line => wrapped(line, room)),
        '  ',
      ),
    ]
  })
  const rest = changed.length - MOST_SHOWN
  return [
    ...lines,
    ...(rest > 0 ? [moreEdited(rest, language)] : []),
    ...files.map(file => where[language](file)),
  ]
}

/** For each field that changed a line with its label, its value before and its value after. */
export function changesOf(
  before: EditedPart,
  after: EditedPart,
  snapshots: { readonly before: Snapshot; readonly after: Snapshot },
  view: View,
): string[] {
  const was = fieldsOf(before, snapshots.before, view)
  return fieldsOf(after, snapshots.after, view)
    .flatMap(each => changeOf(was, each))
    .map(({ label, from, to }) => labelled(label, fromTo[view.language](from, to), view.language))
}

/** A part that was renamed, removed, split or joined, with the lines below it. */
export interface TakenPart {
  readonly part: EditedPart
  /** The id, or both when it changed, isolated. */
  readonly id: string
  readonly lines: readonly string[]
}

/** For each part its id and title, with the lines below it; then the files. */
export function takenText(
  parts: readonly TakenPart[],
  { done, files, outcome }: EditedFiles,
  view: View,
): string[] {
  const { language, width, paint } = view
  const where = outcome === 'committed' ? committed : writtenTo
  const room = width === undefined ? width : width - 2
  return [
    ...parts.flatMap(({ part, id, lines }) => [
      ...wrapped(labelled(done, `${paint.id(id)} ${titleOf(part, language)}`, language), width),
      ...indented(
        lines.flatMap(line => wrapped(safe(line), room)),
        '  ',
      ),
    ]),
    ...files.map(file => where[language](file)),
  ]
}

function changeOf(
  before: readonly Field[],
  { label, lines }: Field,
): { label: string; from: string; to: string }[] {
  const was = before.find(field => field.label === label)?.lines ?? []
  const [from, to] = [was.join(' · '), lines.join(' · ')]
  return from === to ? [] : [{ label, from, to }]
}

function titleOf(part: EditedPart, language: Language): string {
  if (part.document) return shown(part.document.title, language, part.document.language)
  const { mandate, action } = part.found
  return shown((action?.action ?? mandate.mandate).title, language, mandate.document.language)
}

function fieldsOf(part: EditedPart, snapshot: Snapshot, view: View): Field[] {
  const { language } = view
  const title = oneLine('title', titleOf(part, language), view)
  const organisation = organisationOn(snapshot.organisation, snapshot.day)
  const named = (id: string | undefined, names: Parameters<typeof nameIn>[0]): string =>
    id === undefined ? '' : nameIn(names, id, language)
  const date = (day: Parameters<typeof longDate>[0] | undefined): string =>
    day === undefined ? '' : longDate(day, language)
  if (part.document) {
    const { symbol, body, meeting, date: day } = part.document
    return [
      title,
      oneLine('symbol', isolate(safe(symbol), language), view),
      oneLine('body', named(body, snapshot.bodies), view),
      oneLine('meeting', named(meeting, [...snapshot.calendar.byId.values()]), view),
      oneLine('date', date(day), view),
    ]
  }
  const { mandate, action } = part.found
  const officer = (id: string | undefined): Field =>
    oneLine('officer', named(id, organisation.officers), view)
  if (action) {
    const { department, target, officer: own } = action.action
    return [
      title,
      oneLine('departments', named(department, organisation.departments), view),
      oneLine('target', date(target), view),
      officer(own),
    ]
  }
  const { paragraph, renews, officer: own } = mandate.mandate
  return [
    title,
    oneLine('paragraph', isolate(safe(paragraph), language), view),
    ...mandateFields(mandate, snapshot, view).flatMap(({ label, lines }) => {
      if (label === FIELD_LABELS.source[language]) return []
      // The second line of a deadline has the name and place of the meeting.
      return { label, lines: label === FIELD_LABELS.due[language] ? lines.slice(0, 1) : lines }
    }),
    oneLine('renews', renews.map(id => isolate(safe(id), language)).join(' · '), view),
    officer(own),
  ]
}

function oneLine(label: keyof typeof FIELD_LABELS, text: string, { language }: View): Field {
  return { label: FIELD_LABELS[label][language], lines: text === '' ? [] : [text] }
}
