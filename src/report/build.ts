// Builds the report to a meeting from the figures, as a neutral document in one language.
import type { Language } from '../base/language.ts'
import { annexNumber, INTERNAL_MARK, partNumber, REPORT_TITLE, SIGN_OFF } from '../words/report.ts'
import { namedIn } from '../words/texts.ts'
import { withoutLinks, type Block, type ReportDocument } from './document.ts'
import type { Figures } from './figures.ts'
import { continuityAnnex, evidenceAnnex, textsAnnex } from './parts/annexes.ts'
import { attentionPart } from './parts/attention.ts'
import { closedPart } from './parts/closed.ts'
import { cover, runningTitle, type ReportOptions } from './parts/cover.ts'
import { implementationPart } from './parts/implementation.ts'
import { observationsPart } from './parts/observations.ts'
import { overviewPart } from './parts/overview.ts'
import { sourcesAnnex } from './parts/sources.ts'
import { statesPart } from './parts/states.ts'
import { summaryPart } from './parts/summary.ts'
import type { Say } from './context.ts'

/** The whole report, in the usual order of such papers. */
export function buildReport(figures: Figures, options: ReportOptions): ReportDocument {
  const { language, audience, final, brief = false, groupBy = 'document' } = options
  const meetings = [...figures.snapshot.calendar.byId.values()]
  const meetingName = (id: string): string => namedIn(meetings, id, language)
  const { numbers } = figures
  const say: Say = {
    language,
    audience,
    final,
    meetingName,
    number: numbering(),
    numbers,
    brief,
    groupBy,
  }
  const signature = final ? SIGN_OFF[language].map((text): Block => ({ kind: 'line', text })) : []
  return {
    language,
    cover: cover(figures, options),
    title: REPORT_TITLE[language],
    running: runningTitle(options),
    marking: audience === 'internal' ? INTERNAL_MARK[language] : null,
    blocks: brief
      ? firstPage(figures, say)
      : [
          ...inOrder(PARTS, partNumber, figures, say),
          ...signature,
          ...inOrder(ANNEXES, annexNumber, figures, say).map(asAnnex),
        ],
    endMark: brief ? '' : '***',
  }
}

/** The first part alone, without its heading, and without links to other parts. */
function firstPage(figures: Figures, say: Say): Block[] {
  return summaryPart(figures, say).slice(1).map(withoutLinks)
}

type Part = (figures: Figures, say: Say) => Block[]

const PARTS: readonly Part[] = [
  summaryPart,
  overviewPart,
  attentionPart,
  implementationPart,
  statesPart,
  closedPart,
  observationsPart,
]

const ANNEXES: readonly Part[] = [sourcesAnnex, textsAnnex, evidenceAnnex, continuityAnnex]

/** The parts in which there is something, with their numbers. */
function inOrder(
  parts: readonly Part[],
  numberOf: (index: number, language: Language) => string,
  figures: Figures,
  say: Say,
): Block[] {
  let isSideways = false
  return parts
    .map(part => part(figures, say))
    .filter(blocks => blocks.length > 0)
    .flatMap(([first, ...rest], index) => {
      if (first?.kind !== 'heading') return []
      // A part that needs no wide page begins an upright one.
      const page = first.page ?? (isSideways ? 'upright' : undefined)
      isSideways = page === 'sideways'
      const number = numberOf(index, say.language)
      return [{ ...first, number, ...(page === undefined ? {} : { page }) }, ...rest]
    })
}

function asAnnex(block: Block): Block {
  return block.kind === 'heading' && block.number !== undefined
    ? { ...block, isAnnex: true }
    : block
}

/** Paragraph numbers 1, 2, 3 … through all parts. */
function numbering(): () => number {
  let last = 0
  return () => ++last
}
