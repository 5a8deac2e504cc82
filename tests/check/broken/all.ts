// All records that break a rule, in the order of docs/checks.md.
import type { Broken } from './broken.ts'
import { BROKEN_DATES } from './dates.ts'
import { BROKEN_FILES } from './files.ts'
import { BROKEN_IDS } from './ids.ts'
import { BROKEN_REFERENCES } from './references.ts'
import { BROKEN_SHAPES } from './shapes.ts'
import { BROKEN_STATUSES } from './statuses.ts'
import { BROKEN_YAML } from './yaml.ts'

export const BROKEN: readonly Broken[] = [
  ...BROKEN_FILES,
  ...BROKEN_YAML,
  ...BROKEN_SHAPES,
  ...BROKEN_IDS,
  ...BROKEN_REFERENCES,
  ...BROKEN_DATES,
  ...BROKEN_STATUSES,
]
