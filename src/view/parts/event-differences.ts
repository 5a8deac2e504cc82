// What a correction changed in an entry: for each value the wrong one and the right one.
import type { Event } from '../../tracking/history.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import { fromTo } from '../../words/edit.ts'
import { isolate } from '../../words/isolate.ts'
import { labelled } from '../../words/list.ts'
import { SHEET_HEADINGS } from '../../words/sheet.ts'
import { eventDetails, evidenceText } from './events.ts'
import { safe } from './safe.ts'
import { shown } from './texts.ts'
import type { View } from './view.ts'

type Label = 'date' | 'status' | 'by' | 'note' | 'evidence'

/** One line for each value that is different. */
export function eventDifferences(
  wrong: Event,
  right: Event,
  snapshot: Snapshot,
  view: View,
): string[] {
  const { language } = view
  const before = new Map(valuesOf(wrong, snapshot, view))
  return valuesOf(right, snapshot, view).flatMap(([label, text]) => {
    const was = before.get(label) ?? ''
    if (was === text) return []
    const change = fromTo[language](was, text)
    // What an extension or a reply says is no status.
    const isNamed = label !== 'status' || right.what.kind === 'update'
    return isNamed ? labelled(SHEET_HEADINGS[label][language], change, language) : change
  })
}

function valuesOf(event: Event, snapshot: Snapshot, view: View): [label: Label, text: string][] {
  const { language } = view
  const { date, by, note, evidence } = event
  const what = { ...event, by: undefined, internal: false, withdrawn: undefined }
  return [
    ['date', isolate(date, language)],
    ['status', eventDetails(what, snapshot, view)],
    ['by', by === undefined ? '' : isolate(safe(by), language)],
    ['note', note ? shown(note, language) : ''],
    ['evidence', evidence.map(item => evidenceText(item, view)).join(' · ')],
  ]
}
