// Builds the report to a meeting from the figures, as a neutral document in one language.
import type { Language } from '../base/language.ts'
import { INTERNAL_MARK, numberedSection, REPORT_TITLE, SIGN_OFF } from '../words/report.ts'
import { namedIn } from '../words/texts.ts'
import type { Block, ReportDocument } from './document.ts'
import type { Figures } from './figures.ts'
import { annexes } from './parts/annexes.ts'
import { attentionPart } from './parts/attention.ts'
import { closedPart } from './parts/closed.ts'
import { cover, runningTitle, type ReportOptions } from './parts/cover.ts'
import { implementationPart } from './parts/implementation.ts'
import { introductionPart } from './parts/introduction.ts'
import { observationsPart } from './parts/observations.ts'
import { overviewPart } from './parts/overview.ts'
import { statesPart } from './parts/states.ts'
import { summaryPart } from './parts/summary.ts'
import type { Say } from './context.ts'

/** The whole report, in the usual order of such papers. */
export function buildReport(figures: Figures, options: ReportOptions): ReportDocument {
  const { language, audience, final } = options
  const meetings = [...figures.snapshot.calendar.byId.values()]
  const meetingName = (id: string): string => namedIn(meetings, id, language)
  const say: Say = { language, audience, final, meetingName, number: numbering() }
  const signature = final ? SIGN_OFF[language].map((text): Block => ({ kind: 'line', text })) : []
  return {
    language,
    cover: cover(figures, options),
    title: REPORT_TITLE[language],
    running: runningTitle(options),
    marking: audience === 'internal' ? INTERNAL_MARK[language] : null,
    blocks: [
      ...PARTS.map(part => part(figures, say))
        .filter(blocks => blocks.length > 0)
        .flatMap((blocks, index) => numbered(blocks, index, language)),
      ...annexes(figures, say),
      ...signature,
    ],
    endMark: '***',
  }
}

const PARTS = [
  summaryPart,
  introductionPart,
  overviewPart,
  attentionPart,
  implementationPart,
  statesPart,
  closedPart,
  observationsPart,
]

/** Puts the part's number before its heading, which is the first block. */
function numbered(blocks: readonly Block[], index: number, language: Language): Block[] {
  return blocks.map((block, place) =>
    place === 0 && block.kind === 'heading'
      ? { ...block, text: numberedSection(index, block.text, language) }
      : block,
  )
}

/** Paragraph numbers 1, 2, 3 … through all parts. */
function numbering(): () => number {
  let last = 0
  return () => ++last
}
