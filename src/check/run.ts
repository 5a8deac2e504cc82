// Runs all rules in order, and finds the places of the problems in the files.
import { compareProblems, type Problem } from '../base/problem.ts'
import { readRecordFile } from '../files/read.ts'
import type { Records } from '../records/types.ts'
import { readYaml, type YamlFile } from '../records/yaml.ts'
import { dateRules } from './dates.ts'
import { deadlineRules } from './deadlines.ts'
import { entryRules } from './entries.ts'
import { evidenceRules } from './evidence.ts'
import type { Days, Finding, Locator, Rules } from './finding.ts'
import { keptReportProblems } from './kept-reports.ts'
import { identityRules } from './unique-ids.ts'
import { mergeDriverProblems } from './merge-driver.ts'
import { ownFieldRules } from './own-fields.ts'
import { officerRules } from './officers.ts'
import { referenceRules } from './references.ts'
import { renewalRules } from './renewals.ts'
import { replyRules } from './replies.ts'
import { statusRules } from './statuses.ts'
import { textRules } from './invisible-characters.ts'

const FAMILIES: readonly Rules[] = [
  identityRules,
  referenceRules,
  ownFieldRules,
  officerRules,
  renewalRules,
  dateRules,
  deadlineRules,
  entryRules,
  statusRules,
  evidenceRules,
  replyRules,
  textRules,
]

/**
 * Every problem in the records, those found while loading and those that the rules find. They are sorted by file, then
 * from top to bottom.
 *
 * @param hasMergeDriver whether the merge driver is registered in this clone
 */
export function checkRecords(
  records: Records,
  days: Days,
  hasMergeDriver: () => boolean = () => true,
): Problem[] {
  const locate = locatorIn(records.folder)
  const findings = FAMILIES.flatMap(rules => [...rules(records, days)])
  const found = withoutRepeats(findings.map(finding => problemOf(finding, locate)))
  const ofClone = mergeDriverProblems(records.folder, hasMergeDriver)
  const ofReports = keptReportProblems(records, locate)
  return [...records.problems, ...found, ...ofReports, ...ofClone].toSorted(compareProblems)
}

/**
 * The errors that are in `after` and were not in `before`, whatever their lines.
 *
 * @param texts the texts of changed files, by name; the others are read from disk
 */
export function newErrors(
  before: Records,
  after: Records,
  days: Days,
  texts: ReadonlyMap<string, string>,
): Problem[] {
  const locate = locatorIn(after.folder, texts)
  const findings = newFindings(before, after, days)
  return withoutRepeats(findings.map(finding => problemOf(finding, locate))).toSorted(
    compareProblems,
  )
}

/** The same errors, with their paths in place of their lines. */
export function newFindings(before: Records, after: Records, days: Days): Finding[] {
  const known = new Set(errorsIn(before, days).map(wordsOf))
  return errorsIn(after, days).filter(finding => !known.has(wordsOf(finding)))
}

function errorsIn(records: Records, days: Days): Finding[] {
  return FAMILIES.flatMap(rules => [...rules(records, days)]).filter(
    ({ severity }) => severity === 'error',
  )
}

function wordsOf({ rule, file, values }: Finding): string {
  return JSON.stringify([rule, file, values])
}

/** One place in a file can give several values in the records: a text for all languages, or an alias. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map(problem => [JSON.stringify(problem), problem])).values()]
}

function problemOf({ path, ...finding }: Finding, locate: Locator): Problem {
  return { ...finding, ...locate(finding.file, path) }
}

/** Finds the position of a path in a file. A file is read again only if something is found in it, and only once. */
function locatorIn(folder: string, texts: ReadonlyMap<string, string> = new Map()): Locator {
  const files = new Map<string, YamlFile | undefined>()
  const textOf = (file: string): string | undefined => {
    const content = readRecordFile(folder, file)
    return 'text' in content ? content.text : undefined
  }
  return (file, path) => {
    if (!files.has(file)) {
      const text = texts.get(file) ?? textOf(file)
      files.set(file, text === undefined ? undefined : readYaml(text))
    }
    return files.get(file)?.positionOf(path) ?? { line: 1, column: 1 }
  }
}
