// The annexes: verbatim texts, evidence, continuity, and the replies of Member States by name.
import { ANSWERS } from '../../base/vocabulary.ts'
import { alphabetOf } from '../../words/alphabet.ts'
import { commaList, isolate } from '../../words/isolate.ts'
import { ANSWER_LABELS, FIELD_LABELS, originalLabel } from '../../words/labels.ts'
import { capitalised, INTERNAL, labelled } from '../../words/list.ts'
import { COLUMNS_OF_REPORT, REPLY_RECEIVED, SECTIONS } from '../../words/report.ts'
import { namedIn, bestText, textIn } from '../../words/texts.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import type { Block, Cell } from '../document.ts'
import type { Figures } from '../figures.ts'
import type { MeasureFigure } from '../replies.ts'
import {
  citationOf,
  dayOf,
  evidenceName,
  heading,
  mandateCell,
  NOTHING,
  orNothing,
  paragraphOf,
  table,
  titleOf,
  type Say,
} from '../context.ts'
import { shortened } from '../cell-limits.ts'
import { byDocument } from './by-document.ts'
import { measureTitle } from './states.ts'

export function annexes(figures: Figures, say: Say): Block[] {
  return [
    ...textsAnnex(figures, say),
    ...evidenceAnnex(figures, say),
    ...continuityAnnex(figures, say),
    ...repliesAnnex(figures, say),
  ]
}

function textsAnnex({ mandates }: Figures, say: Say): Block[] {
  const title = SECTIONS.annexTexts[say.language]
  if (mandates.length === 0) return [heading(title), table(title, [], [], say)]
  return [
    heading(title),
    ...byDocument(mandates).flatMap(inDocument => [
      heading(inDocument[0].document.symbol, 2),
      ...inDocument.flatMap(tracked => textBlocks(tracked, say)),
    ]),
  ]
}

/** The texts are in the language of the document. They are never translated. */
function textBlocks(tracked: Tracked, say: Say): Block[] {
  const { language } = say
  const { mandate, document } = tracked
  const own = bestText(mandate.text, document.language, document.language)
  const original = own && own.language !== language ? originalLabel(own.language, language) : null
  return [
    heading(
      labelled(capitalised(paragraphOf(mandate, language)), titleOf(tracked, say), language),
      3,
    ),
    ...(own ? [{ kind: 'quote' as const, text: own.text, language: own.language, original }] : []),
  ]
}

/** The internal version marks internal evidence. */
function evidenceAnnex({ evidence }: Figures, say: Say): Block[] {
  const { language, audience } = say
  const title = SECTIONS.annexEvidence[language]
  const isInternal = audience === 'internal'
  const rows = evidence.map(({ tracked, about, evidence: item, reported }) => [
    aboutCell(about, tracked, say),
    [evidenceName(item, say)],
    [dayOf(item.date ?? reported, say)],
    ...(isInternal ? [[item.internal ? INTERNAL[language] : NOTHING]] : []),
  ])
  const columns = [
    FIELD_LABELS.mandateOrAction,
    FIELD_LABELS.evidence,
    COLUMNS_OF_REPORT.dated,
    ...(isInternal ? [COLUMNS_OF_REPORT.confidentiality] : []),
  ]
  return [heading(title), table(title, columns, rows, say)]
}

function continuityAnnex({ continuity, snapshot }: Figures, say: Say): Block[] {
  const title = SECTIONS.annexContinuity[say.language]
  const owners = new Map(snapshot.mandates.map(tracked => [tracked.id, tracked]))
  const columns = [FIELD_LABELS.mandate, COLUMNS_OF_REPORT.earlier, COLUMNS_OF_REPORT.later]
  const cited = (id: string): string => {
    const owner = owners.get(id)
    return owner ? citationOf(owner, say) : isolate(id, say.language)
  }
  const rows = continuity.map(({ tracked, earlier, later }) => [
    mandateCell(tracked, say),
    orNothing(earlier.map(cited)),
    orNothing(later.map(cited)),
  ])
  return [heading(title), table(title, columns, rows, say)]
}

/** The title of the mandate or of its action with the id `about`, and its place in the document. */
function aboutCell(about: string, tracked: Tracked, say: Say): Cell {
  const { language } = say
  const action = tracked.actions.find(({ id }) => id === about)?.action
  if (!action) return mandateCell(tracked, say)
  const title = textIn(action.title, language, tracked.document.language)
  return [shortened(title, language), citationOf(tracked, say)]
}

/** The replies by State, and the States without a recorded reply, which is no criticism. */
function repliesAnnex({ replies, snapshot }: Figures, say: Say): Block[] {
  const { language } = say
  if (replies.length === 0) return []
  const names = namesIn(snapshot.organisation.states, say)
  const title = SECTIONS.annexReplies[language]
  const columns = [
    FIELD_LABELS.mandate,
    COLUMNS_OF_REPORT.measure,
    COLUMNS_OF_REPORT.replied,
    COLUMNS_OF_REPORT.silent,
  ]
  const rows = replies.flatMap(figure =>
    withSameAnswers(figure.measures).map(([first, ...others]) => [
      mandateCell(figure.tracked, say),
      [first, ...others].map(({ measure }) => measureTitle(figure, measure, say)),
      orNothing(answerLines(first, names, say)),
      [names(first.silent)],
    ]),
  )
  return [heading(title), table(title, columns, rows, say)]
}

/** The names of States in the alphabetical order of the reader's language. */
function namesIn(
  states: Figures['snapshot']['organisation']['states'],
  say: Say,
): (codes: readonly string[]) => string {
  const named = states.map(({ code, name }) => ({ id: code, name }))
  const alphabet = alphabetOf(say.language)
  return codes =>
    commaList(
      codes.map(code => namedIn(named, code, say.language)).toSorted(alphabet),
      say.language,
    ) || NOTHING
}

/** Combines measures to which the same States gave the same answers. */
function withSameAnswers(
  measures: readonly MeasureFigure[],
): [MeasureFigure, ...MeasureFigure[]][] {
  const groups = new Map<string, [MeasureFigure, ...MeasureFigure[]]>()
  for (const measure of measures) {
    const key = JSON.stringify([measure.answers, measure.silent])
    const group = groups.get(key)
    if (group) group.push(measure)
    else groups.set(key, [measure])
  }
  return [...groups.values()]
}

/** One line for each answer, for example `complied: Borealia, Dunmare`. */
function answerLines(
  { answers }: MeasureFigure,
  names: (codes: readonly string[]) => string,
  { language }: Say,
): Cell {
  return [...ANSWERS, null].flatMap(answer => {
    const codes = answers.filter(reply => reply.answer === answer).map(({ state }) => state)
    const label = answer === null ? REPLY_RECEIVED : ANSWER_LABELS[answer]
    return codes.length === 0 ? [] : [labelled(label[language], names(codes), language)]
  })
}
