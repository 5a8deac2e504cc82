// The report to a meeting as a neutral document: the figures, said in one language.
import type { CivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'

import { computedHijri, hijriDate } from '../words/hijri.ts'
import { asAt } from '../words/listing.ts'
import {
  DRAFT,
  FINAL,
  heldAt,
  INCOMPLETE,
  INTERNAL_VERSION,
  numberedSection,
  REPORT_KIND,
  REPORT_TITLE,
  signOff,
  submittedTo,
  SYMBOL_TO_BE_ASSIGNED,
} from '../words/report.ts'
import { namedIn, toldIn } from '../words/texts.ts'
import { annexes } from './annexes.ts'
import type { Block, ReportDocument } from './document.ts'
import type { Audience, Figures } from './figures.ts'
import {
  attentionSection,
  closedSection,
  introductionSection,
  observationsSection,
  summarySection,
} from './sections.ts'
import { implementationSection, overviewSection, statesSection } from './tables.ts'
import type { Say } from './say.ts'

export interface ReportOptions {
  readonly language: Language
  readonly audience: Audience
  /** The document's symbol, once one is assigned. */
  readonly symbol: string | undefined
  /** Whether it is no longer a draft. */
  readonly final: boolean
  /** Whether a part of the records could not be read, and may be missing. */
  readonly incomplete?: boolean
}

/** The whole report, in the order in which such papers are laid before ministers. */
export function buildReport(figures: Figures, options: ReportOptions): ReportDocument {
  const say: Say = { language: options.language, audience: options.audience, number: numbering() }
  const { language, final } = options
  const signature: Block[] = final ? [{ kind: 'line', text: signOff[language]() }] : []
  return {
    language,
    cover: cover(figures, options),
    title: REPORT_TITLE[language],
    running: `${symbolOf(options)} – ${(final ? FINAL : DRAFT)[language]}`,
    blocks: [
      ...SECTIONS.map(section => section(figures, say))
        .filter(blocks => blocks.length > 0)
        .flatMap((blocks, index) => numbered(blocks, index, language)),
      ...annexes(figures, say),
      ...signature,
    ],
    endMark: '***',
  }
}

const SECTIONS = [
  summarySection,
  introductionSection,
  overviewSection,
  attentionSection,
  implementationSection,
  statesSection,
  closedSection,
  observationsSection,
]

/** A section with its number before its own heading, which is its first block. */
function numbered(blocks: readonly Block[], index: number, language: Language): Block[] {
  return blocks.map((block, place) =>
    place === 0 && block.kind === 'heading'
      ? { ...block, text: numberedSection(index, block.text, language) }
      : block,
  )
}

/** 1, 2, 3 … through all sections. */
function numbering(): () => number {
  let last = 0
  return () => ++last
}

function cover(figures: Figures, options: ReportOptions): string[] {
  const { language, final, audience } = options
  const { meeting, state } = figures
  const meetings = [...state.calendar.byId.values()]
  const place = meeting.place ? toldIn(meeting.place, language) : null
  return [
    toldIn(state.organisation.name, language),
    symbolOf(options),
    `${REPORT_KIND[language]} – ${(final ? FINAL : DRAFT)[language]}`,
    ...(audience === 'internal' ? [INTERNAL_VERSION[language]] : []),
    ...(options.incomplete ? [INCOMPLETE[language]] : []),
    submittedTo[language](namedIn(meetings, meeting.id, language)),
    `${heldAt[language](place, meeting.from ?? null, meeting.to)}${meetingHijri(figures, language)}`,
    `${asAt[language](state.day)} (${computedHijri(state.day, language)})`,
  ]
}

function symbolOf({ symbol, language }: ReportOptions): string {
  return symbol ?? SYMBOL_TO_BE_ASSIGNED[language]
}

/** The meeting's days in the other calendar: as recorded, else computed; nothing while it has no date. */
function meetingHijri({ meeting }: Figures, language: Language): string {
  const { hijri, from, to } = meeting
  const told = hijri ? recorded(hijri, language) : computed(from, to, language)
  return told === undefined ? '' : ` (${told})`
}

function recorded(hijri: { from: string; to?: string | undefined }, language: Language): string {
  const last = hijri.to === undefined ? '' : ` – ${hijriDate(hijri.to, language)}`
  return hijriDate(hijri.from, language) + last
}

function computed(
  from: CivilDate | undefined,
  to: CivilDate | undefined,
  language: Language,
): string | undefined {
  if (from === undefined) return undefined
  const [first, last] = [from, to ?? from].map(date => computedHijri(date, language))
  return first === last ? first : `${first} – ${last}`
}
