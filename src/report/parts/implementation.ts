// Part V: what the secretariat did for each mandate, by source document, in the order of the documents.
import type { Tracked } from '../../tracking/snapshot.ts'
import type { Event } from '../../tracking/history.ts'
import { isOpen, isProposed } from '../../tracking/status.ts'
import { commaList } from '../../words/isolate.ts'
import { afterColon, FIELD_LABELS, shortStatusLabel, statusLabel } from '../../words/labels.ts'
import {
  andMoreActions,
  INTERNAL,
  labelled,
  NO_DUE_DATE,
  NO_INFORMATION,
} from '../../words/list.ts'
import { attentionLabel } from '../../words/attention.ts'
import {
  COLUMNS_OF_REPORT,
  decidedAt,
  earlierEntries,
  SECTIONS,
  withContributors,
} from '../../words/report.ts'
import { namedIn, textIn } from '../../words/texts.ts'
import type { Block, Cell } from '../document.ts'
import type { Figures } from '../figures.ts'
import { countFitting, shortened } from '../cell-limits.ts'
import {
  dueOf,
  evidenceName,
  heading,
  NOTHING,
  paragraphOf,
  table,
  wholeDate,
  titleOf,
  type Say,
} from '../context.ts'
import { byDocument } from './by-document.ts'

export function implementationPart(figures: Figures, say: Say): Block[] {
  const title = SECTIONS.implementation[say.language]
  if (figures.mandates.length === 0) return [heading(title), table(title, [], [], say)]
  const numbers = new Map(figures.mandates.map((tracked, index) => [tracked, index + 1]))
  return [
    heading(title),
    ...byDocument(figures.mandates).flatMap(mandates =>
      documentBlocks(mandates, numbers, figures, say),
    ),
  ]
}

function documentBlocks(
  mandates: readonly [Tracked, ...Tracked[]],
  numbers: ReadonlyMap<Tracked, number>,
  figures: Figures,
  say: Say,
): Block[] {
  const { language } = say
  const [{ document }] = mandates
  const columns = [
    COLUMNS_OF_REPORT.number,
    FIELD_LABELS.mandate,
    COLUMNS_OF_REPORT.taken,
    FIELD_LABELS.status,
    COLUMNS_OF_REPORT.next,
  ]
  const rows = mandates.map(tracked => [
    [String(numbers.get(tracked) ?? '')],
    [
      titleOf(tracked, say),
      paragraphOf(tracked.mandate, language),
      tracked.id,
      ...departmentLine(tracked, figures, say),
    ],
    actionTaken(tracked, figures, say),
    statusCell(tracked, say),
    tracked.outstanding ? [...nextStep(tracked, say), ...dueWithStep(tracked, say)] : [NOTHING],
  ])
  return [
    heading(document.symbol, 2),
    { kind: 'line', text: textIn(document.title, language, document.language) },
    table(document.symbol, columns, rows, say),
  ]
}

/** The leading and contributing departments. */
function departmentLine({ mandate }: Tracked, { snapshot }: Figures, say: Say): string[] {
  const { language } = say
  const [lead, ...others] = mandate.departments.map(id =>
    namedIn(snapshot.organisation.departments, id, language),
  )
  if (lead === undefined) return []
  return [
    others.length === 0 ? lead : withContributors[language](lead, commaList(others, language)),
  ]
}

/** The status in a word, whether it is overdue, and whether its closure is only a proposal. */
function statusCell(tracked: Tracked, { language }: Say): Cell {
  const { status, overdue } = tracked
  return [
    shortStatusLabel(status, 'mandate', language),
    ...(overdue ? [attentionLabel('overdue', true)[language]] : []),
    ...(isProposed(tracked) ? [attentionLabel('proposed', true)[language]] : []),
  ]
}

/** The deadline below the next step. No heading explains the cell, so it names the deadline even if none is set. */
function dueWithStep(tracked: Tracked, say: Say): string[] {
  return tracked.due === null ? [NO_DUE_DATE[say.language]] : dueOf(tracked, say)
}

/** The first unfinished action, and the number of the others. */
function nextStep({ actions, document }: Tracked, { language }: Say): string[] {
  const [next, ...others] = actions.filter(({ status }) => isOpen(status))
  if (!next) return []
  const title = shortened(textIn(next.action.title, language, document.language), language)
  return [others.length === 0 ? title : `${title} (${andMoreActions[language](others.length)})`]
}

/** The updates, oldest first, numbered, with dates and evidence. If there are many, only the newest are shown. */
function actionTaken(tracked: Tracked, { eventsOf, snapshot }: Figures, say: Say): Cell {
  const { language } = say
  const updates = eventsOf(tracked)
    .filter(({ what }) => what.kind === 'update')
    .toReversed()
  if (updates.length === 0) return [NO_INFORMATION[language]]
  const entries = updates.map((event, index) => {
    const decidedBy = event.what.kind === 'update' ? event.what.decidedBy : undefined
    const meeting = decidedBy === undefined ? null : say.meetingName(decidedBy)
    const offices = [...snapshot.organisation.departments, ...snapshot.bodies]
    const by = event.by && namedIn(offices, event.by, language)
    return entryOf({ ...event, by }, index + 1, meeting, tracked, say)
  })
  const kept = countFitting(entries.toReversed())
  const older = entries.length - kept
  return [...(older === 0 ? [] : [earlierEntries[language](older)]), ...entries.slice(older)]
}

/** For example `(1) 5 October 2018 – Draft the note: Implemented. The note was sent. [note verbale NV/2018/412]`. */
function entryOf(
  { about, what, note, evidence, date, by, internal }: Event,
  place: number,
  meeting: string | null,
  { actions, document }: Tracked,
  say: Say,
): string {
  const { language } = say
  if (what.kind !== 'update') return ''
  const action = actions.find(({ id }) => id === about)?.action
  const status = statusLabel(what.status, action ? 'action' : 'mandate', language)
  const decided = meeting === null ? status : decidedAt[language](status, meeting)
  const statusText = action
    ? labelled(
        shortened(textIn(action.title, language, document.language), language, 200),
        afterColon(decided, language),
        language,
      )
    : decided
  const noteText = note ? ` ${shortened(textIn(note, language, document.language), language)}` : ''
  const source = commaList(
    [
      ...evidence.map(item => evidenceName(item, say)),
      ...(by === undefined ? [] : [by]),
      ...(internal ? [INTERNAL[language]] : []),
    ],
    language,
  )
  return `(${place}) ${wholeDate(date, language)} – ${statusText}.${noteText}${source === '' ? '' : ` [${source}]`}`
}
