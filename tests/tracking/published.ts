// The data that a final report keeps.
import { keepReport } from '../../src/edit/keep-report.ts'
import { keptReports } from '../../src/records/kept-reports.ts'
import type { ReportIssue } from '../../src/records/report-schema.ts'
import type { Records } from '../../src/records/types.ts'
import { printedIssue } from '../../src/report/printed-issue.ts'
import { temporaryFolder } from '../folders.ts'
import { day } from '../records/build.ts'
import { figuresFor } from '../report/figures-for.ts'

/** The data that a final report to B-2 keeps. */
export function published(all: Records, on: string, made = on): ReportIssue {
  const folder = temporaryFolder()
  const figures = figuresFor(all, 'B-2', on)
  const issue = printedIssue(figures, { made: day(made), symbol: undefined, languages: ['en'] })
  keepReport(folder, 'B-2', issue, undefined)
  const [kept] = keptReports(folder).reports.values()
  if (!kept?.issues[0]) throw new Error('nothing was kept')
  return kept.issues[0]
}
