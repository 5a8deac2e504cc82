// All rules in their order, and where in the files they are broken.
import { compareProblems, type Position, type Problem } from '../base/problem.ts'
import { readRecordFile } from '../files/read.ts'
import type { Records } from '../records/types.ts'
import { readYaml, type YamlFile } from '../records/yaml.ts'
import { dateRules } from './dates.ts'
import { deadlineRules } from './deadlines.ts'
import { entryRules } from './entries.ts'
import { evidenceRules } from './evidence.ts'
import type { Days, Finding, Rules } from './finding.ts'
import { identityRules } from './identity.ts'
import { mergeDriverProblems } from './merge-driver.ts'
import { referenceRules } from './references.ts'
import { renewalRules } from './renewals.ts'
import { replyRules } from './replies.ts'
import { statusRules } from './statuses.ts'
import { textRules } from './text.ts'

const FAMILIES: readonly Rules[] = [
  identityRules,
  referenceRules,
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
 * Every problem in the records: those met while loading, and those that the rules find.
 * In the order of a reader: by file, from top to bottom.
 *
 * @param hasMergeDriver whether git knows in this clone how to merge records by meaning
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
  return [...records.problems, ...found, ...ofClone].toSorted(compareProblems)
}

/** One place in a file may stand for several in the records: a text for all languages, an alias. */
function withoutRepeats(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map(problem => [JSON.stringify(problem), problem])).values()]
}

function problemOf({ path, ...finding }: Finding, locate: Locator): Problem {
  return { ...finding, ...locate(finding.file, path) }
}

type Locator = (file: string, path: Finding['path']) => Position

/** Where a path stands in a file; each file is read again once, and only when something is found in it. */
function locatorIn(folder: string): Locator {
  const files = new Map<string, YamlFile | undefined>()
  return (file, path) => {
    if (!files.has(file)) {
      const content = readRecordFile(folder, file)
      files.set(file, 'text' in content ? readYaml(content.text) : undefined)
    }
    return files.get(file)?.positionOf(path) ?? { line: 1, column: 1 }
  }
}
