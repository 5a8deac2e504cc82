// apply: the way back for what was changed in an exported sheet.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { changeFiles, type FilePlan } from '../../edit/change-file.ts'
import { planUpdate } from '../../edit/update.ts'
import { resolveFrom } from '../../files/evidence.ts'
import { pathFrom } from '../../files/find.ts'
import { readSource, sourcesAt } from '../../files/source.ts'
import { readSheets } from '../../sheet/read.ts'
import { asOf } from '../../tracking/as-of.ts'
import {
  appliedText,
  remarksText,
  refusalsText,
  writtenText,
  type AppliedRow,
} from '../../view/applied.ts'
import { diffText, dryRunRemark } from '../../view/updated.ts'
import { NOTHING_CHANGED, RECORDED_BEFORE, toWrite } from '../../words/applying.ts'
import { APPLY_ARGUMENTS, APPLY_OPTIONS, COMMAND_SUMMARIES } from '../../words/help.ts'
import { knownSheets } from '../apply/columns.ts'
import { planOf, type Plan } from '../apply/plan.ts'
import { counted } from '../../words/plural.ts'
import { commandLine } from '../asking/command-line.ts'
import { BAD_RECORD, DONE, TRY_AGAIN } from '../exit-codes.ts'
import { commitFiles } from '../git.ts'
import type { Invocation } from '../invocation.ts'
import type { Io } from '../io.ts'
import { dateOption, describeHelp, recordingOptions, type Shared } from '../options.ts'
import { reporter, tellWritten } from '../recording.ts'
import { openRecords, tellUnreadable } from '../records.ts'
import { DAY, FILE, OWN_WORDS, valueArgument, valueOption } from '../takes.ts'

interface ApplyInput {
  readonly write?: boolean
  readonly date?: string
  readonly by?: string
  readonly commit?: boolean
}

interface ApplyOptions extends ApplyInput {
  readonly file: string
}

export function applyCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof APPLY_OPTIONS): string => APPLY_OPTIONS[key][language]
  const command = new Command('apply')
    .description(COMMAND_SUMMARIES.apply[language])
    .addArgument(valueArgument('<file>', APPLY_ARGUMENTS.file[language], FILE))
    .option('-w, --write', say('write'))
    .addOption(valueOption('--date <date>', say('date'), DAY))
    .addOption(valueOption('--by <name>', say('by'), OWN_WORDS))
    .option('--commit', say('commit'))
  command.action(async (file: string, input: ApplyInput) => {
    end(await runApply(io, recordingOptions(command, io, language), { ...input, file }))
  })
  return describeHelp(command, language, [
    'mandates apply mandates.xlsx',
    'mandates apply mandates.xlsx --write --by "Political Affairs" --commit',
  ])
}

/** @returns the exit code */
async function runApply(io: Io, shared: Shared, options: ApplyOptions): Promise<number> {
  const records = await openRecords(io, shared)
  const state = asOf(records, io.today())
  const sheets = knownSheets(readSheets(sheetAt(io.cwd, options.file), options.file), options.file)
  const plan = planOf(sheets, {
    io,
    records,
    state,
    date: options.date === undefined ? io.today() : dateOption('--date', options.date, io.today()),
    by: () => reporter(io, records.folder, options.by),
  })
  const plans = filePlans(plan.rows)
  if (plan.recorded > 0 && !shared.quiet)
    io.err([`${counted(plan.recorded, RECORDED_BEFORE, shared.language)}.`])
  if (plan.refusals.length > 0 || !options.write) {
    if (!options.write) showChanges(io, records.folder, plan, plans, shared, options)
    return Math.max(tellRefused(io, plan, shared), await tellUnreadable(io, shared, records))
  }
  changeFiles(records.folder, plans, false)
  const files = plans.map(({ file }) => file)
  if (options.commit && files.length > 0) {
    commitFiles(io, records.folder, files, `apply: ${plan.rows.length} updates`)
  }
  tellRecorded(io, records.folder, plan, files, shared, options)
  return tellUnreadable(io, shared, records)
}

function sheetAt(cwd: string, file: string): Buffer {
  const path = resolveFrom(cwd, file)
  return sourcesAt(cwd, file).includes(path)
    ? readSource(path)
    : fail('document-missing', { path, reason: 'special' })
}

/** The updates by the file that they belong to. */
function filePlans(rows: readonly AppliedRow[]): FilePlan[] {
  const byFile = new Map<string, AppliedRow[]>()
  for (const row of rows) {
    const { file } = row.found.mandate.document
    byFile.set(file, [...(byFile.get(file) ?? []), row])
  }
  return [...byFile].map(([file, ofFile]) => ({
    file,
    plan: document =>
      ofFile.map(({ found: { mandate, action }, update }) =>
        planUpdate(document, mandate.mandate.id, action?.action.id, update),
      ),
  }))
}

function showChanges(
  io: Io,
  folder: string,
  { rows, refusals }: Plan,
  plans: readonly FilePlan[],
  { view, quiet, language }: Shared,
  options: ApplyOptions,
): void {
  if (rows.length === 0) {
    if (refusals.length === 0) io.out([NOTHING_CHANGED[language]])
    return
  }
  const changed = changeFiles(folder, plans, true)
  if (!quiet) io.err(dryRunRemark(view))
  const diffs = changed.flatMap(({ before, after }, index) => [
    ...(index === 0 ? [] : ['']),
    ...diffText(pathFrom(io.cwd, folder, plans[index]?.file ?? ''), before, after, view),
  ])
  io.page([...appliedText(rows, view), ...diffs], view.language)
  if (!quiet && refusals.length === 0) {
    io.err(['', toWrite[language](commandLine(io, ['mandates', 'apply', options.file, '--write']))])
  }
}

/** @returns the exit code: to be tried again where others have changed every row that is refused */
function tellRefused(io: Io, { refusals, remarks }: Plan, { view, quiet }: Shared): number {
  if (remarks.length > 0 && !quiet) io.err(['', ...remarksText(remarks, view)])
  if (refusals.length === 0) return DONE
  io.err(['', ...refusalsText(refusals, view)])
  return refusals.every(({ fault }) => fault.kind === 'changed-since') ? TRY_AGAIN : BAD_RECORD
}

function tellRecorded(
  io: Io,
  folder: string,
  plan: Plan,
  files: readonly string[],
  { view, quiet, language }: Shared,
  { commit = false }: ApplyOptions,
): void {
  if (quiet) return
  const shownFiles = files.map(file => pathFrom(io.cwd, folder, file))
  if (plan.rows.length === 0) io.out([NOTHING_CHANGED[language]])
  else tellWritten(io, writtenText(plan.rows, shownFiles, commit, view), shownFiles.join(', '))
  if (plan.remarks.length > 0) io.err(['', ...remarksText(plan.remarks, view)])
}
