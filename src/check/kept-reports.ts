// The rules for kept reports: they can be read, and are about a meeting of the calendar.
import { faultAt, type Problem } from '../base/problem.ts'
import { nearest } from '../base/similar-words.ts'
import { keptReports } from '../records/kept-reports.ts'
import type { Records } from '../records/types.ts'
import type { Locator } from './finding.ts'

export function keptReportProblems({ folder, meetings }: Records, locate: Locator): Problem[] {
  const { reports, problems } = keptReports(folder)
  const ids = meetings.map(({ id }) => id)
  const unknown = [...reports].flatMap(([file, { meeting }]): Problem[] => {
    if (ids.includes(meeting)) return []
    const values = { to: 'meeting', id: meeting, nearest: nearest(meeting, ids, 1) } as const
    return [{ ...faultAt('unknown-reference', locate(file, ['meeting']), values), file }]
  })
  return [...problems, ...unknown]
}
