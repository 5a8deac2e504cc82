// Reads the final reports that were kept.
import type { Problem } from '../base/problem.ts'
import { findReportFiles } from '../files/find-records.ts'
import { readParsed } from './load.ts'
import { parseKeptReport } from './parse.ts'
import type { KeptReport } from './report-schema.ts'

/** All kept reports of a records folder, by the names of their files, and the problems found in them. */
export function keptReports(folder: string): {
  readonly reports: ReadonlyMap<string, KeptReport>
  readonly problems: readonly Problem[]
} {
  const reports = new Map<string, KeptReport>()
  const problems: Problem[] = []
  for (const file of findReportFiles(folder)) {
    const { value, faults } = readParsed(folder, file, parseKeptReport)
    problems.push(...faults.map((fault): Problem => ({ ...fault, file })))
    if (value) reports.set(file, value)
  }
  return { reports, problems }
}
