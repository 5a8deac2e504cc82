// Part I, on one page: what is outstanding and overdue, why, and what the meeting is asked to decide.
import { compareText } from '../../base/compare.ts'
import type { Language } from '../../base/language.ts'
import { STATUSES } from '../../base/vocabulary.ts'
import { groupBar } from '../../charts/bars.ts'
import { isDone, isProposed } from '../../tracking/status.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { ATTENTION_REASONS, attentionLabel } from '../../words/attention.ts'
import { countedAs } from '../../words/brackets.ts'
import { commaList } from '../../words/isolate.ts'
import { FIELD_LABELS, shortStatusLabel } from '../../words/labels.ts'
import { capitalised, labelled } from '../../words/list.ts'
import {
  askedToTakeNote,
  decision,
  decisionHeading,
  LETTERS,
  mayWish,
} from '../../words/report-asks.ts'
import { attentionSentence, COUNTED_TWICE, covers } from '../../words/report-counts.ts'
import { BY_STATUS, FIGURE_LABELS, KEY_FIGURES, mandateNumbers } from '../../words/report-groups.ts'
import {
  ALSO_OVERDUE,
  COLUMNS_OF_REPORT,
  LISTED_BELOW,
  NOTHING_TO_REPORT,
  SECTIONS,
} from '../../words/report.ts'
import type { Block } from '../document.ts'
import type { Figures } from '../figures.ts'
import {
  heading,
  line,
  paragraph,
  partHeading,
  quiet,
  table,
  titleOf,
  withNumbers,
  type Say,
} from '../context.ts'
import { bodyName } from './body-name.ts'
import { causeLength, overdueRow, overdueShares } from './overdue.ts'

export function summaryPart(figures: Figures, say: Say): Block[] {
  const { language } = say
  const { attention, mandates, since } = figures
  const heads = [partHeading('summary', SECTIONS.summary[language], 'upright')]
  if (mandates.length === 0) {
    return [...heads, paragraph(NOTHING_TO_REPORT[language], say), ...asked(figures, say)]
  }
  const matters = ATTENTION_REASONS.map(matter => [matter, attention[matter].length] as const)
  const counts = { mandates: mandates.length, outstanding: figures.outstanding.length }
  const scope = covers(counts, language)
  const counted = matters.flatMap(([matter]) => attention[matter])
  const isTwice = new Set(counted).size < counted.length
  const calls = attentionSentence(matters, since !== null, language)
  return [
    ...heads,
    paragraph([scope, calls, ...(isTwice ? [COUNTED_TWICE[language]] : [])].join(' '), say),
    keyFigures(figures, say),
    ...statusBar(figures, say),
    ...overdueTable(figures, say),
    ...asked(figures, say),
  ]
}

function keyFigures({ attention, outstanding, closed, since }: Figures, { language }: Say): Block {
  const hadMeeting = since !== null
  const implemented = closed.filter(({ tracked }) => isDone(tracked.status)).length
  return {
    kind: 'figures',
    caption: KEY_FIGURES[language],
    items: [
      { count: outstanding.length, label: FIGURE_LABELS.outstanding[language] },
      {
        count: attention.overdue.length,
        label: FIGURE_LABELS.overdue[language],
        isLate: attention.overdue.length > 0,
      },
      {
        count: attention.dueHere.length,
        label: FIGURE_LABELS.dueHere[language],
      },
      {
        count: implemented,
        label: FIGURE_LABELS[hadMeeting ? 'implemented' : 'implementedEver'][language],
      },
      { count: attention.silent.length, label: attentionLabel('silent', hadMeeting)[language] },
    ],
  }
}

/** The bar of groups, and the statuses in words. */
function statusBar({ groups, mandates }: Figures, { language }: Say): Block[] {
  const outstanding = mandates.filter(each => each.outstanding)
  const closed = mandates.filter(each => !each.outstanding)
  const sentences = [
    ...statusWords(BY_STATUS.outstanding[language], outstanding, language),
    ...statusWords(BY_STATUS.closed[language], closed, language),
  ]
  return [
    groupBar(COLUMNS_OF_REPORT.byGroup[language], groups, language),
    line([{ text: sentences.join(' '), look: 'quiet' }]),
  ]
}

/** The number of mandates of each status, with those that are proposed for closure last. Empty if there is none. */
function statusWords(label: string, mandates: readonly Tracked[], language: Language): string[] {
  if (mandates.length === 0) return []
  const proposed = mandates.filter(isProposed).length
  const counts = STATUSES.map(status => {
    const count = mandates.filter(each => each.status === status && !isProposed(each)).length
    return [shortStatusLabel(status, 'mandate', language), count] as const
  })
  const named = [...counts, [attentionLabel('proposed', true)[language], proposed] as const]
  const words = named.flatMap(([name, count]) =>
    count === 0 ? [] : [countedAs(name, count, language)],
  )
  return [`${labelled(label, commaList(words, language), language)}.`]
}

/** How many overdue mandates the page has room for: fewer if their causes are long. */
const [MOST_OVERDUE, MOST_WITH_LONG_CAUSES, LONG_CAUSE] = [6, 5, 110]

/** The same for a page that has the lines of the cover as well. */
const MOST_IN_BRIEF = 3

/** The overdue mandates that the first page names, the longest overdue first. */
export function overdueOnFirstPage(figures: Figures, say: Say): readonly Tracked[] {
  const sorted = figures.attention.overdue.toSorted((a, b) =>
    compareText(a.due?.date ?? '', b.due?.date ?? ''),
  )
  if (say.brief) return sorted.slice(0, MOST_IN_BRIEF)
  const first = sorted.slice(0, MOST_OVERDUE)
  const isLong = first.some(each => causeLength(each, figures, say) > LONG_CAUSE)
  return isLong ? first.slice(0, MOST_WITH_LONG_CAUSES) : first
}

function overdueTable(figures: Figures, say: Say): Block[] {
  const { language } = say
  const shown = overdueOnFirstPage(figures, say)
  if (shown.length === 0) return []
  const rest = figures.attention.overdue.filter(each => !shown.includes(each))
  const title = attentionLabel('overdue', true)[language]
  const columns = [
    COLUMNS_OF_REPORT.number,
    FIELD_LABELS.mandate,
    FIELD_LABELS.due,
    COLUMNS_OF_REPORT.stateOfPlay,
  ]
  const rows = shown.map(tracked => overdueRow(tracked, figures, say))
  return [
    heading(countedAs(title, figures.attention.overdue.length, language)),
    { ...table(title, columns, rows, say), shares: overdueShares(say) },
    ...(rest.length === 0
      ? []
      : [line(withNumbers(rest, (say.brief ? ALSO_OVERDUE : LISTED_BELOW)[language], say))]),
  ]
}

/** The matters on which the meeting may decide. A deadline at this meeting is none, because the mandate is reported on. */
const MATTERS = ['overdue', 'blocked', 'proposed'] as const

function asked(figures: Figures, say: Say): Block[] {
  const { language } = say
  const body = bodyName(figures, say)
  const found = MATTERS.filter(matter => figures.attention[matter].length > 0)
  const note = askedToTakeNote(body, language)
  return [
    heading(decisionHeading(body, language)),
    paragraph(found.length === 0 ? note : `${note} ${mayWish(body, language)}`, say),
    ...found.map((matter, index): Block => {
      const mandates = figures.attention[matter]
      const isLast = index === found.length - 1
      const sentence = (numbers: string): string =>
        decision(matter, mandates.length, numbers, body, isLast, language)
      const letter = LETTERS[language][index] ?? ''
      return { kind: 'item', letter, text: withNumbers(mandates, sentence, say) }
    }),
    ...(say.brief ? othersNamed(found, figures, say) : []),
  ]
}

/** At most this many mandates are named below the decision. */
const MOST_NAMED = 6

/**
 * The mandates of the decision that no table of the first page names: those that are blocked or proposed for closure,
 * then the overdue ones. Empty if there are too many.
 */
function othersNamed(
  matters: readonly (typeof MATTERS)[number][],
  figures: Figures,
  say: Say,
): Block[] {
  const listed = new Set(overdueOnFirstPage(figures, say))
  const { numbers, language } = say
  const decided = new Set(matters.toReversed().flatMap(matter => figures.attention[matter]))
  const others = figures.outstanding.filter(each => decided.has(each) && !listed.has(each))
  if (others.length === 0 || others.length > MOST_NAMED) return []
  const named = others.map(tracked => {
    const number = mandateNumbers([numbers.get(tracked)?.number ?? 0], language)
    return labelled(capitalised(number), titleOf(tracked, say), language)
  })
  return [line([quiet(named.join('  ·  '))])]
}
