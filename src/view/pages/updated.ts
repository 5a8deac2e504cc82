// Reports an update to the person who made it.
import type { CivilDate } from '../../base/civil-date.ts'
import type { Status } from '../../base/vocabulary.ts'
import { differences, type Hunk } from '../../edit/diff.ts'
import { idOf, type Found } from '../../query/find.ts'
import { isolate } from '../../words/isolate.ts'
import { STATUS_LABELS } from '../../words/labels.ts'
import { labelled } from '../../words/list.ts'
import {
  committed,
  NOW_CLOSED,
  NOW_OUTSTANDING,
  toViewIt,
  STATUS_STAYS,
  STATUS_UPDATED,
  WILL_BE_RECORDED,
  WOULD_CHANGE,
  writtenTo,
} from '../../words/update.ts'
import { effectText, overrideText } from '../parts/status-remarks.ts'
import { indented, wrapped } from '../parts/layout.ts'
import { safe } from '../parts/safe.ts'
import { statusOf, titleIn, withId } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'

/** An update that was made, or would be. */
export interface Updated {
  readonly id: string
  readonly title: string
  readonly update: { readonly status: Status; readonly date: CivilDate }
  readonly before: Found
  readonly after: Found
  /** The path of the record file, relative to the current folder. */
  readonly file: string
  readonly outcome: 'written' | 'committed'
  /** The kind of change, in a word or two (default: that the status was updated). */
  readonly done?: string
  /** The sentence for an entry that leaves the status as it was (default: that the entry was added). */
  readonly same?: (status: string) => string
  /** What was wrong in an entry and is right now. */
  readonly corrected?: readonly string[]
}

/** For example `Status updated: … Not started → Implemented`, then the file and the command to view the record. */
export function updatedText(updated: Updated, view: View): string[] {
  const { language } = view
  const { update, before, after } = updated
  const { done = STATUS_UPDATED[language], same = STATUS_STAYS[language] } = updated
  const change = effectText(update, before, after, view, same)
  const consequences = consequencesOf(updated, view)
  return recordedText({ ...updated, done, change, consequences }, view)
}

/** The consequence of an action's update for its mandate, and why the mandate's status may not follow. */
function consequencesOf({ before, after }: Updated, view: View): string[] {
  const { language } = view
  const { mandate } = after
  const { override, status } = mandate
  // For an update of the mandate itself, only a contradiction with the actions is mentioned.
  if (override && (before.action ? override.byActions !== status : override.disagrees))
    return overrideText(mandate, view)
  if (!before.action || mandate.status === before.mandate.status) return []
  const now = mandate.outstanding ? NOW_OUTSTANDING : NOW_CLOSED
  return [now[language](mandate.id, STATUS_LABELS[mandate.status][language])]
}

/** The subject in one line: `5b.1  Circulate the note verbale … · Not started`. */
export function subjectText(found: Found, { language, paint, width }: View): string[] {
  const id = paint.id(isolate(idOf(found), language))
  const title = paint.heading(titleIn(language)(found))
  const status = statusOf(found, language)
  return wrapped(`${withId(id, title, language)} · ${status}`, width)
}

/** An entry that was recorded about a mandate or an action. */
export interface Recorded extends Pick<Updated, 'id' | 'title' | 'file' | 'outcome'> {
  /** The kind of change, in a word or two. */
  readonly done: string
  /** The new value, in one line. */
  readonly change: string
  /** The consequences, in sentences. */
  readonly consequences?: readonly string[]
  /** What was wrong and is right now, before the new value. */
  readonly corrected?: readonly string[]
}

/** What was recorded about which mandate or action, and the new value. */
export function recordedHead(
  recorded: Omit<Recorded, 'file' | 'outcome'>,
  { language, paint, width }: View,
): string[] {
  const { id, title, done, change, consequences = [], corrected = [] } = recorded
  const room = width === undefined ? width : width - 2
  return [
    ...wrapped(labelled(done, `${paint.id(isolate(id, language))} ${title}`, language), width),
    ...indented(
      [...corrected, ...(change === '' ? [] : [change]), ...consequences].flatMap(text =>
        wrapped(text, room),
      ),
      '  ',
    ),
  ]
}

/** For example `Deadline moved: … `, the new value, the file, and the command to view the record. */
export function recordedText(recorded: Recorded, view: View): string[] {
  const { language } = view
  const where = recorded.outcome === 'committed' ? committed : writtenTo
  return [
    ...recordedHead(recorded, view),
    where[language](recorded.file),
    toViewIt[language](recorded.id),
  ]
}

/** A change as a unified diff. */
export function diffText(file: string, before: string, after: string, view: View): string[] {
  const { paint } = view
  const hunks = differences(before, after)
  if (hunks.length === 0) return []
  const lines = hunks.flatMap(hunk => hunkLines(hunk, view))
  return [paint.heading(`--- a/${file}`), paint.heading(`+++ b/${file}`), ...lines]
}

/** The changed lines with their context, shown before the person confirms them. */
export function previewText(file: string, before: string, after: string, view: View): string[] {
  const { language, paint } = view
  const parts = differences(before, after).map((hunk, index) => [
    ...(index === 0 ? [] : [paint.quiet('…')]),
    ...changedLines(hunk, view),
  ])
  return [WILL_BE_RECORDED[language](file), ...parts.flat()]
}

function hunkLines(hunk: Hunk, view: View): string[] {
  const count = (mark: string): number =>
    hunk.lines.filter(line => line.mark === ' ' || line.mark === mark).length
  const place = `@@ -${hunk.oldStart},${count('-')} +${hunk.newStart},${count('+')} @@`
  return [view.paint.quiet(place), ...changedLines(hunk, view)]
}

function changedLines({ lines }: Hunk, { paint }: View): string[] {
  return lines.map(({ mark, text }) => {
    const line = `${mark}${safe(text)}`
    return mark === '+' ? paint.added(line) : mark === '-' ? paint.removed(line) : line
  })
}

export function dryRunRemark({ language }: View): string[] {
  return [WOULD_CHANGE[language]]
}
