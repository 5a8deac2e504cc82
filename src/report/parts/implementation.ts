// Part IV: what was decided and what was done, side by side, for each outstanding mandate.
import type { Tracked } from '../../tracking/snapshot.ts'
import type { Event } from '../../tracking/history.ts'
import { grouped } from '../../query/sort.ts'
import { isDueAt } from '../../tracking/due.ts'
import { isOpen, isProposed } from '../../tracking/status.ts'
import { lateness } from '../../words/deadlines.ts'
import { commaList, isolate } from '../../words/isolate.ts'
import { afterColon, originalLabel, shortStatusLabel } from '../../words/labels.ts'
import { andMoreActions, capitalised, INTERNAL, labelled } from '../../words/list.ts'
import { attentionLabel } from '../../words/attention.ts'
import {
  COLUMNS_OF_REPORT,
  decidedAt,
  entriesBetween,
  FULL_TEXT,
  NEXT,
  NO_ACTION,
  SECTIONS,
  IN_GROUPS,
  SIDE_BY_SIDE,
  withContributors,
} from '../../words/report.ts'
import { bestText, namedIn, textIn } from '../../words/texts.ts'
import type { Block, Cell, Line, Marked } from '../document.ts'
import type { Figures } from '../figures.ts'
import { beginningOf, countFitting, shortened } from '../cell-limits.ts'
import {
  citationOf,
  dueDayOf,
  dueOf,
  evidenceName,
  numberShare,
  ownNumberCell,
  paragraph,
  paragraphOf,
  partHeading,
  quiet,
  type Say,
  statusLine,
  strong,
  table,
  titleOf,
  wholeDate,
} from '../context.ts'
import { band } from './bands.ts'

/** Omitted if no mandate is outstanding. Closed ones have a part of their own. */
export function implementationPart(figures: Figures, say: Say): Block[] {
  const { language } = say
  if (figures.outstanding.length === 0) return []
  const title = SECTIONS.implementation[language]
  const columns = [
    COLUMNS_OF_REPORT.number,
    COLUMNS_OF_REPORT.decision,
    COLUMNS_OF_REPORT.taken,
    COLUMNS_OF_REPORT.step,
  ]
  const rows = grouped(figures.outstanding, say.groupBy).flatMap(({ key, mandates }) => [
    [[band(key, mandates[0], figures, say)]],
    ...mandates.map(tracked => [
      ownNumberCell(tracked, say),
      decisionCell(tracked, figures, say),
      doneCell(tracked, figures, say),
      stepCell(tracked, figures, say),
    ]),
  ])
  return [
    partHeading('implementation', title, 'sideways'),
    paragraph(`${IN_GROUPS[say.groupBy][language]} ${SIDE_BY_SIDE[language]}`, say),
    { ...table(title, columns, rows, say), compared: [1, 2], shares: shares(say) },
  ]
}

/** The widths of the columns: the number, the decision, what was done, and what comes next. */
function shares(say: Say): number[] {
  return [numberShare(say) * 0.7, 0.42, 0.32, 0.22]
}

/** The title, the words of the decision in their own language, and the paragraph. */
function decisionCell(tracked: Tracked, { snapshot, numbers }: Figures, say: Say): Cell {
  const { language } = say
  const { mandate, document } = tracked
  const own = bestText(mandate.text, document.language, document.language)
  const offices = mandate.departments.map(id =>
    namedIn(snapshot.organisation.departments, id, language),
  )
  const original =
    own && own.language !== language ? ` [${originalLabel(own.language, language)}]` : ''
  // Without the band of its document, a mandate names it.
  const cited =
    say.groupBy === 'document' ? paragraphOf(mandate, language) : citationOf(tracked, say)
  const source = capitalised(cited) + original
  return [
    [strong(titleOf(tracked, say))],
    ...(own ? [decisionText(own, numbers.get(tracked)?.anchor, say)] : []),
    [quiet([source, ...departmentsIn(offices, say)].join(' · '))],
  ]
}

function decisionText(
  { text, language }: { readonly text: string; readonly language: string },
  anchor: string | undefined,
  say: Say,
): Line {
  const beginning = beginningOf(text)
  if (beginning === undefined) return [{ text, look: 'verbatim', language }]
  const link: Marked = {
    text: `[… ${FULL_TEXT[say.language]}]`,
    look: 'quiet',
    ...(anchor === undefined ? {} : { to: textAnchor(anchor) }),
  }
  return [{ text: isolate(beginning, say.language), look: 'verbatim', language }, ' ', link]
}

/** The anchor of the full text of a mandate with this anchor. */
export function textAnchor(anchor: string): string {
  return `text-${anchor}`
}

/** The leading department. The internal version names the contributing ones as well. */
function departmentsIn(
  [lead, ...others]: readonly string[],
  { language, audience }: Say,
): string[] {
  if (lead === undefined) return []
  return audience === 'ministerial' || others.length === 0
    ? [isolate(lead, language)]
    : [withContributors[language](lead, commaList(others, language))]
}

/** At most this many entries are shown; of a longer history, the first and the last few. */
const [MOST_ENTRIES, LAST_ENTRIES] = [5, 3]

/** The updates, oldest first, with their dates and evidence. */
function doneCell(tracked: Tracked, { eventsOf, snapshot }: Figures, say: Say): Cell {
  const { language } = say
  const updates = eventsOf(tracked)
    .filter(({ what }) => what.kind === 'update')
    .toReversed()
  if (updates.length === 0) return [`${NO_ACTION[language]}.`]
  const offices = [...snapshot.organisation.departments, ...snapshot.bodies]
  const entries = updates.map((event, index) => {
    const by = event.by && namedIn(offices, event.by, language)
    return entryOf({ ...event, by }, updates[index - 1]?.about, tracked, say)
  })
  const [first = '', ...rest] = entries
  const room = entries.length > MOST_ENTRIES ? LAST_ENTRIES : rest.length
  const last = rest.slice(rest.length - room)
  const kept = Math.min(last.length, countFitting([first, ...last.toReversed()]) - 1)
  const left = rest.length - kept
  return [
    first,
    ...(left === 0 ? [] : [entriesBetween[language](left)]),
    ...rest.slice(rest.length - kept),
  ]
}

/** For example `5 October 2018 – Draft the note: Implemented. The note was sent. [note verbale NV/2018/412]`. */
function entryOf(
  { about, what, note, evidence, date, by, internal }: Event,
  aboutBefore: string | undefined,
  { actions, document }: Tracked,
  say: Say,
): Line {
  const { language } = say
  if (what.kind !== 'update') return ''
  const action = actions.find(({ id }) => id === about)?.action
  const label = shortStatusLabel(what.status, action ? 'action' : 'mandate', language)
  const status =
    what.decidedBy === undefined
      ? label
      : decidedAt[language](label, say.meetingName(what.decidedBy))
  // Two entries about the same action name it once.
  const named =
    action && about !== aboutBefore
      ? labelled(
          shortened(textIn(action.title, language, document.language), language, 200),
          afterColon(status, language),
          language,
        )
      : status
  const noteText = note ? ` ${shortened(textIn(note, language, document.language), language)}` : ''
  const source = commaList(
    [
      ...evidence.map(item => evidenceName(item, say)),
      ...(by === undefined ? [] : [by]),
      ...(internal ? [INTERNAL[language]] : []),
    ],
    language,
  )
  return [
    strong(wholeDate(date, language)),
    ` – ${named}.${noteText}`,
    ...(source === '' ? [] : [quiet(` [${source}]`)]),
  ]
}

/** The status, how late it is, whether its closure is proposed, the deadline and the next action. */
function stepCell(tracked: Tracked, { snapshot, meeting }: Figures, say: Say): Cell {
  const { language } = say
  const { due, overdue } = tracked
  const late = overdue && due?.date != null ? [lateness(due.date, snapshot.day, language)] : []
  const isHere = isDueAt(tracked, meeting.id) && !overdue
  const deadline = due === null ? [] : overdue ? dueDayOf(tracked, say) : dueOf(tracked, say)
  return [
    statusLine(tracked, say),
    ...late.map((text): Line => [{ text: capitalised(text), look: 'late' }]),
    ...(isProposed(tracked) ? [attentionLabel('proposed', true)[language]] : []),
    ...(isHere ? [attentionLabel('dueHere', true)[language]] : []),
    ...(isHere ? deadline.slice(due?.original == null ? deadline.length : -1) : deadline).map(
      (text): Line => [quiet(text)],
    ),
    // A mandate that is proposed for closure has no next step but the decision.
    ...(isProposed(tracked) ? [] : nextStep(tracked, say)),
  ]
}

/** The first unfinished action, and the number of the others. */
function nextStep({ actions, document }: Tracked, { language }: Say): string[] {
  const [next, ...others] = actions.filter(({ status }) => isOpen(status))
  if (!next) return []
  const title = shortened(textIn(next.action.title, language, document.language), language)
  const more = others.length === 0 ? title : `${title} (${andMoreActions[language](others.length)})`
  return [labelled(NEXT[language], more, language)]
}
