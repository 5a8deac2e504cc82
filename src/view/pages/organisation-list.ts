// A list of the calendar or of the organisation as a page: a table, or blocks where a table would be too wide.
import { isRightToLeft } from '../../base/language.ts'
import { outstandingBy, type Listed } from '../../query/holders.ts'
import { inCalendarOrder } from '../../tracking/calendar.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { isolate } from '../../words/isolate.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import { labelled } from '../../words/list.ts'
import { CHANGED_LABELS } from '../../words/organisation-changes.ts'
import { LIST_TITLES, noneRecorded, OUTSTANDING_HERE } from '../../words/organisation-lists.ts'
import { numeral } from '../../words/plural.ts'
import { indented, widthOf, wrapped } from '../parts/layout.ts'
import { pageHeading } from '../parts/page.ts'
import { safe } from '../parts/safe.ts'
import { tableLines } from '../parts/table.ts'
import { withId } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'
import { meetingsText } from './meetings.ts'
import { fieldsOf, type ChangedThing } from './organisation-changed.ts'

/** All things of one kind, as they were on the day of the snapshot. */
export function organisationListText(thing: Listed, snapshot: Snapshot, view: View): string[] {
  const { language } = view
  const head = pageHeading(LIST_TITLES[thing][language], snapshot, view)
  const lines =
    thing === 'meeting'
      ? meetingsText(inCalendarOrder(snapshot.calendar), snapshot, view)
      : rowsText(thing, snapshot, view)
  return [
    ...head,
    ...(lines.length === 0
      ? wrapped(noneRecorded[language](`mandates ${thing} add`), view.width)
      : lines),
  ]
}

interface Row {
  readonly id: string
  /** The texts by their headings. */
  readonly texts: ReadonlyMap<string, string>
}

function rowsText(thing: Exclude<Listed, 'meeting'>, snapshot: Snapshot, view: View): string[] {
  const rows = rowsOf(thing, snapshot, view)
  if (rows.length === 0) return []
  const used = new Set(rows.flatMap(({ texts }) => [...texts.keys()]))
  const labels = [...Object.values(CHANGED_LABELS), OUTSTANDING_HERE].map(
    label => label[view.language],
  )
  const headings = [...new Set(labels)].filter(heading => used.has(heading))
  const lines = isRightToLeft(view.language) ? blocks(rows, view) : table(rows, headings, view)
  const { width = Infinity } = view
  return lines.every(line => widthOf(line) <= width) ? lines : blocks(rows, view)
}

const THINGS = {
  body: 'body',
  department: 'department',
  member: 'state',
  subject: 'subject',
  officer: 'officer',
} as const satisfies Record<Exclude<Listed, 'meeting'>, ChangedThing>

/** Texts that are empty in a row have no place in it. */
function rowsOf(thing: Exclude<Listed, 'meeting'>, snapshot: Snapshot, view: View): Row[] {
  const { language } = view
  const { organisation, bodies } = snapshot
  const ids: Readonly<Record<typeof thing, readonly string[]>> = {
    body: bodies.map(({ id }) => id),
    department: organisation.departments.map(({ id }) => id),
    member: organisation.states.map(({ code }) => code),
    subject: organisation.subjects.map(({ id }) => id),
    officer: organisation.officers.map(({ id }) => id),
  }
  const counts = thing === 'member' ? undefined : outstandingBy(thing, snapshot)
  const facts = { organisation, bodies, meetings: [...snapshot.calendar.byId.values()] }
  return ids[thing].map(id => {
    const fields = fieldsOf(THINGS[thing], facts, id, language).filter(([, text]) => text !== '')
    const texts = fields.map(([label, text]) => [CHANGED_LABELS[label][language], text] as const)
    const count = counts?.get(id) ?? 0
    const outstanding = [OUTSTANDING_HERE[language], numeral(count, language)] as const
    return { id, texts: new Map([...texts, ...(counts ? [outstanding] : [])]) }
  })
}

function table(rows: readonly Row[], headings: readonly string[], view: View): string[] {
  const { language, paint, width } = view
  const columns = [FIELD_LABELS.id[language], ...headings].map((heading, index) => ({
    heading: paint.heading(heading),
    ...(index > 0 && { least: Math.min(14, widthOf(heading) + 6) }),
    ...(heading === OUTSTANDING_HERE[language] && { align: 'right' as const }),
  }))
  const cells = rows.map(({ id, texts }) => [
    paint.id(isolate(safe(id), language)),
    ...headings.map(heading => texts.get(heading) ?? ''),
  ])
  return tableLines(columns, cells, width)
}

/** One block for each, for narrow screens and for right-to-left scripts. */
function blocks(rows: readonly Row[], { language, width, paint }: View): string[] {
  const room = width === undefined ? width : width - 2
  return rows.flatMap(({ id, texts }) => {
    const [name = '', ...details] = [...texts].map(([label, text], index) =>
      index === 0 ? text : labelled(label, text, language),
    )
    return [
      ...wrapped(withId(paint.id(isolate(safe(id), language)), name, language), width),
      ...details.flatMap(line => indented(wrapped(line, room), '  ')),
    ]
  })
}
