// The annex on the sources of the mandates, the period, and the meaning of the statuses.
import { FIELD_LABELS, STATUS_LABELS } from '../../words/labels.ts'
import { commaList } from '../../words/isolate.ts'
import { citedParagraphs } from '../../words/paragraphs.ts'
import {
  annexOf,
  COLUMNS_OF_REPORT,
  coverage,
  METHOD,
  SECTIONS,
  sources,
  STATUS_MEANINGS,
  WORDS_FOR_STATUS,
} from '../../words/report.ts'
import { CLOSED_EARLIER } from '../../words/report-counts.ts'
import { namedIn } from '../../words/texts.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import type { Block, Cell } from '../document.ts'
import type { Figures } from '../figures.ts'
import { paragraph, partHeading, strong, table, wholeDate, type Say } from '../context.ts'
import { byDocument } from './by-document.ts'

export function sourcesAnnex(figures: Figures, say: Say): Block[] {
  const { language } = say
  const { lastMeeting, since, snapshot } = figures
  const last = lastMeeting && namedIn([lastMeeting], lastMeeting.id, language)
  const period = coverage[language](last, since, snapshot.day)
  return [
    partHeading('sources', SECTIONS.sources[language]),
    ...sourcesOf(figures, say),
    paragraph([period, ...(since === null ? [] : [CLOSED_EARLIER[language]])].join(' '), say),
    paragraph(METHOD[language](snapshot.day), say),
    ...wordsForStatus(figures, say),
  ]
}

/** The documents, and the paragraphs that contain the mandates. */
function sourcesOf(figures: Figures, say: Say): Block[] {
  const { language } = say
  const documents = byDocument(figures.mandates)
  if (documents.length === 0) return []
  const columns = [
    FIELD_LABELS.document,
    COLUMNS_OF_REPORT.issuedBy,
    COLUMNS_OF_REPORT.paragraphs,
    COLUMNS_OF_REPORT.mandates,
  ]
  const rows = documents.map(mandates => sourceRow(mandates, figures, say))
  return [
    paragraph(sources[language](documents.length), say),
    { ...table(COLUMNS_OF_REPORT.sources[language], columns, rows, say), shares: SOURCE_SHARES },
  ]
}

/** The widths of the columns of the documents. */
const SOURCE_SHARES = [0.27, 0.48, 0.15, 0.1]

function sourceRow(
  mandates: readonly [Tracked, ...Tracked[]],
  { bodies, snapshot }: Figures,
  { language }: Say,
): Cell[] {
  const [{ document }] = mandates
  const { symbol, annex, body, meeting, date } = document
  const session =
    meeting === undefined ? [] : [namedIn([...snapshot.calendar.byId.values()], meeting, language)]
  return [
    [[strong(symbol)], ...(annex === undefined ? [] : [annexOf[language](annex)])],
    [
      commaList(
        [
          ...(session.length === 0 ? [namedIn(bodies, body, language)] : session),
          wholeDate(date, language),
        ],
        language,
      ),
    ],
    [
      citedParagraphs(
        mandates.map(({ mandate }) => mandate.paragraph),
        language,
      ),
    ],
    [String(mandates.length)],
  ]
}

/** The meaning of the status words that this report uses. */
function wordsForStatus({ byStatus }: Figures, say: Say): Block[] {
  const { language } = say
  if (byStatus.length === 0) return []
  const columns = [FIELD_LABELS.status, COLUMNS_OF_REPORT.meaning]
  const rows = byStatus.map(({ status }) => [
    [STATUS_LABELS[status][language]],
    [STATUS_MEANINGS[status][language]],
  ])
  return [
    paragraph(WORDS_FOR_STATUS[language], say),
    table(COLUMNS_OF_REPORT.meanings[language], columns, rows, say),
  ]
}
