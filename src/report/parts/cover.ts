// The cover: the organisation, the meeting and the date.
import type { CivilDate } from '../../base/civil-date.ts'
import type { Language, LanguageTag } from '../../base/language.ts'
import { firstDay, lastDay } from '../../tracking/calendar.ts'
import { MEETING_STATE_LABELS } from '../../words/labels.ts'
import { computedHijriSpan, hijriSpan } from '../../words/hijri.ts'
import { isolate } from '../../words/isolate.ts'
import {
  computedDays,
  DRAFT,
  FINAL,
  heldAt,
  INCOMPLETE,
  INTERNAL_VERSION,
  originalIn,
  REPORT_KIND,
  situationOn,
  submittedTo,
  SYMBOL_TO_BE_ASSIGNED,
} from '../../words/report.ts'
import { selectedBy } from '../../words/filtering.ts'
import { namedIn, textIn } from '../../words/texts.ts'
import type { ReportGrouping } from '../../query/sort.ts'
import type { Audience } from '../audience.ts'
import type { Figures } from '../figures.ts'
import { shortened } from '../cell-limits.ts'

export interface ReportOptions {
  readonly language: Language
  readonly audience: Audience
  /** The document's symbol, if one is assigned. */
  readonly symbol: string | undefined
  /** Whether it is no longer a draft. */
  readonly final: boolean
  /** Whether it is the first page alone. */
  readonly brief?: boolean
  /** The groups of the table of decisions. */
  readonly groupBy?: ReportGrouping
  /** What the mandates were selected by; none in a report on all. */
  readonly criteria?: readonly string[]
  /** Whether some records could not be read and may be missing. */
  readonly incomplete?: boolean
}

/** The lines of the cover. The first one is the organisation. */
export function cover(figures: Figures, options: ReportOptions): string[] {
  const { language, audience } = options
  const { meeting, snapshot } = figures
  const { name, languages } = snapshot.organisation
  const place = meeting.place ? textIn(meeting.place, language) : null
  const held =
    meeting.state === 'cancelled'
      ? MEETING_STATE_LABELS.cancelled[language]
      : heldAt[language](place, firstDay(meeting) ?? null, lastDay(meeting))
  return [
    textIn(name, language),
    ...(options.brief ? [runningTitle(options)] : ownLines(options, languages)),
    ...(audience === 'internal' ? [INTERNAL_VERSION[language]] : []),
    ...(options.criteria ?? []).map(selectedBy[language]),
    ...(options.incomplete ? [INCOMPLETE[language]] : []),
    submittedTo[language](namedIn([meeting], meeting.id, language)),
    `${held}${inBrackets(meetingHijri(figures, options))}`,
    `${situationOn[language](snapshot.day)}${inBrackets(computed(snapshot.day, snapshot.day, options))}`,
  ].map(line => shortened(line, language))
}

/** The lines about the report itself, which its first page alone has no room for. */
function ownLines(options: ReportOptions, languages: readonly LanguageTag[]): string[] {
  const { language } = options
  return [
    symbolOf(options),
    originalIn(languages.includes(language) ? languages : [...languages, language], language),
    `${REPORT_KIND[language]} – ${stageOf(options)}`,
  ]
}

/** The running header of every page: the symbol, and whether it is a draft. */
export function runningTitle(options: ReportOptions): string {
  const symbol = isolate(symbolOf(options), options.language)
  const title = options.final ? symbol : `${symbol} – ${stageOf(options)}`
  return shortened(title, options.language)
}

function symbolOf({ symbol, language }: ReportOptions): string {
  return symbol ?? SYMBOL_TO_BE_ASSIGNED[language]
}

function stageOf({ final, language }: ReportOptions): string {
  return (final ? FINAL : DRAFT)[language]
}

function inBrackets(text: string | undefined): string {
  return text === undefined ? '' : ` (${text})`
}

/** The Hijri dates of the meeting, as recorded or otherwise computed. They are empty while the meeting has no date. */
function meetingHijri({ meeting }: Figures, options: ReportOptions): string | undefined {
  const [first, last] = [firstDay(meeting), lastDay(meeting)]
  if (first === undefined) return undefined
  const { hijri } = meeting
  return hijri
    ? hijriSpan(hijri.from, hijri.to ?? hijri.from, options.language)
    : computed(first, last ?? first, options)
}

/** A computed Hijri date may differ by one day from the official one. The draft says so. */
function computed(
  from: CivilDate,
  to: CivilDate,
  { language, final }: ReportOptions,
): string | undefined {
  const days = computedHijriSpan(from, to, language)
  return days === undefined || final ? days : computedDays[language](days)
}
