// The words for every rule: what is wrong with the records, and what to do about it.
import type { Language } from '../base/language.ts'
import type { Problem, RuleName, RuleValues } from '../base/problem.ts'
import type { Advice, RuleWords } from './advice.ts'
import { CLONE_RULES } from './problems/clone.ts'
import { DATE_RULES } from './problems/dates.ts'
import { FILE_RULES } from './problems/files.ts'
import { REFERENCE_RULES } from './problems/references.ts'
import { SHAPE_RULES } from './problems/shapes.ts'
import { STATUS_RULES } from './problems/statuses.ts'
import { YAML_RULES } from './problems/yaml.ts'

/** In the order of docs/checks.md. */
export const RULES: RuleWords<RuleName> = {
  ...FILE_RULES,
  ...YAML_RULES,
  ...SHAPE_RULES,
  ...REFERENCE_RULES,
  ...DATE_RULES,
  ...STATUS_RULES,
  ...CLONE_RULES,
}

/** The words for `problem` in `language`. */
export function describeProblem(
  { rule, values }: Pick<Problem, 'rule' | 'values'>,
  language: Language,
): Advice {
  return describe(rule, values, language)
}

function describe<R extends RuleName>(rule: R, values: RuleValues[R], language: Language): Advice {
  return RULES[rule][language](values)
}
