// check: reports every problem in the records.
import { Command } from 'commander'
import type { Problem } from '../../base/problem.ts'
import { findRecordsFolder, pathFrom } from '../../files/find-records.ts'
import { whole } from '../../view/parts/control-codes.ts'
import {
  problemsGithub,
  problemsJson,
  problemsText,
  problemSummary,
} from '../../view/pages/problems.ts'
import { CHECK_OPTIONS, COMMAND_SUMMARIES } from '../../words/help.ts'
import { noProblems } from '../../words/check.ts'
import { READING_RECORDS } from '../../words/progress.ts'
import { DONE, PROBLEMS_FOUND } from '../../base/exit-codes.ts'
import { hasMergeDriver } from '../../git/repository.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { describeHelp } from '../../command-line/help.ts'
import { choice, sharedOptions, type Shared } from '../../command-line/options.ts'
import { progressOn } from '../../terminal/progress.ts'
import { oneOf, valueOption } from '../../command-line/value-kinds.ts'

const FORMATS = ['text', 'json', 'github'] as const

interface CheckOptions {
  readonly strict: boolean
  readonly format: (typeof FORMATS)[number]
}

export function checkCommand({ io, language, end }: Invocation): Command {
  const command = new Command('check')
    .description(COMMAND_SUMMARIES.check[language])
    .option('--strict', CHECK_OPTIONS.strict[language])
    .addOption(valueOption('-f, --format <format>', CHECK_OPTIONS.format[language], oneOf(FORMATS)))
  command.action(async (input: { strict?: boolean; format?: string }) => {
    const { strict = false, format = 'text' } = input
    const options = { strict, format: choice('--format', format, FORMATS) }
    end(await runCheck(io, sharedOptions(command, io, language), options))
  })
  return describeHelp(command, language, [
    'mandates check',
    'mandates check --strict --format json',
  ])
}

/** @returns the exit code: 1 for any error, and with `--strict` for warnings too */
async function runCheck(io: Io, shared: Shared, options: CheckOptions): Promise<number> {
  const { loadRecords } = await import('../../records/load.ts')
  const { checkRecords } = await import('../../check/run.ts')
  // The files themselves are checked, never the index.
  const progress = progressOn(io, READING_RECORDS, shared.view)
  const records = loadRecords(findRecordsFolder(shared.records, io.cwd), progress.show)
  progress.end()
  const days = { day: shared.day, today: io.today() }
  // A server that annotates pull requests does not merge, and needs no driver.
  const isDesk = options.format !== 'github'
  const problems = checkRecords(records, days, () => !isDesk || hasMergeDriver(io, records.folder))
  const { view, language } = shared
  switch (options.format) {
    case 'json':
      io.out(whole(problemsJson(problems, view)))
      break
    case 'github':
      io.out(problemsGithub(problems, file => pathFrom(io.cwd, records.folder, file), view))
      break
    case 'text': {
      const { excerptsFrom } = await import('../../records/excerpt.ts')
      io.page(problemsText(problems, excerptsFrom(records.folder), view), view.language)
      if (problems.length > 0) io.out([problemSummary(problems, view)])
      else if (!shared.quiet) io.out([noProblems(records.documents, language)])
    }
  }
  return problems.some(problem => counts(problem, options)) ? PROBLEMS_FOUND : DONE
}

function counts(problem: Problem, { strict }: CheckOptions): boolean {
  return strict || problem.severity === 'error'
}
