// apply: records the changes of an exported sheet.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { resolveFrom } from '../../files/evidence.ts'
import { sourcesAt } from '../../files/documents-to-import.ts'
import type { Records } from '../../records/types.ts'
import type { SheetTable } from '../../sheet/table.ts'
import { snapshotOf } from '../../tracking/snapshot.ts'
import { refusalsText } from '../../view/pages/applied.ts'
import { RECORDED_BEFORE } from '../../words/apply.ts'
import {
  APPLY_ARGUMENTS,
  APPLY_OPTIONS,
  COMMAND_SUMMARIES,
  EXPORT_OPTIONS,
} from '../../words/help.ts'
import { knownSheets } from '../../apply/columns.ts'
import { withEffects } from '../../apply/effects.ts'
import { planOf, type Plan } from '../../apply/plan.ts'
import { rejectedSheet } from '../../apply/rejected-sheet.ts'
import { applied, plannedFor } from '../../apply/write.ts'
import { reportRecorded, reportRefused, showChanges, writeRejects } from '../apply-reports.ts'
import { counted } from '../../words/plural.ts'
import { TRY_AGAIN } from '../../base/exit-codes.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { describeHelp } from '../../command-line/help.ts'
import { dateOption, recordingOptions, type Shared } from '../../command-line/options.ts'
import { commitOf } from '../../recording/make-change.ts'
import { recorderOf, reporter } from '../../recording/record.ts'
import { openRecordsArchive, reportUnreadable, undoStoreFor } from '../../command-line/records.ts'
import { DAY, FILE, OWN_WORDS, valueArgument, valueOption } from '../../command-line/value-kinds.ts'

interface ApplyInput {
  readonly write?: boolean
  readonly date?: string
  readonly by?: string
  readonly commit?: boolean
  readonly partial?: boolean
  readonly rejects?: string
  readonly force?: boolean
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
    .option('--partial', say('partial'))
    .addOption(valueOption('--rejects <file>', say('rejects'), FILE))
    .option('--force', EXPORT_OPTIONS.force[language])
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
  const archive = await openRecordsArchive(io, shared)
  const records = await archive.all()
  const sheets = knownSheets(await sheetsOf(io, options.file), options.file)
  const today = io.today()
  const date = options.date === undefined ? today : dateOption('--date', options.date, today)
  const by = (): string => reporter(io, records.folder, options.by)
  const judge = (now: Records): Plan =>
    planOf(sheets, { io, records: now, snapshot: snapshotOf(now, today), date, by })
  const undo = undoStoreFor(io, records.folder)
  const recorder = recorderOf(io, records.folder, options.by)
  const sheet = { io, archive, records, judge, recorder }
  const plan = plannedFor(sheet, undo)
  if (plan.recorded.length > 0 && !shared.quiet)
    io.err([`${counted(plan.recorded.length, RECORDED_BEFORE, shared.language)}.`])
  if (options.rejects !== undefined && plan.rejected.length > 0)
    await writeRejects(
      io,
      { output: options.rejects, force: options.force },
      rejectedSheet(sheets, plan, records, today),
      shared,
    )
  const commit = await commitOf(
    io,
    records.folder,
    options,
    () => `apply: ${plan.rows.length} updates`,
  )
  const isWritten = options.write === true && (options.partial || plan.refusals.length === 0)
  const { changed, lost } =
    options.write === true && !isWritten
      ? { changed: [], lost: [] }
      : applied(sheet, plan, { undo, dryRun: !isWritten, ready: commit?.ready })
  if (lost.length > 0) {
    io.err(['', ...refusalsText(lost, shared.view)])
    return TRY_AGAIN
  }
  const rows = withEffects(io, records, plan, changed, shared.view)
  const effects = { ...plan, rows }
  if (!isWritten) {
    commit?.judge(changed)
    if (!options.write) showChanges(io, records.folder, effects, changed, shared, options)
    commit?.report(shared)
    return Math.max(reportRefused(io, plan, shared), await reportUnreadable(io, shared, records))
  }
  const files = changed.map(({ file }) => file)
  reportRecorded(io, records.folder, effects, files, shared, options)
  commit?.report(shared)
  return Math.max(
    reportRefused(io, plan, shared, plan.rows.length > 0 ? 'others written' : undefined),
    await reportUnreadable(io, shared, records),
  )
}

async function sheetsOf(io: Io, file: string): Promise<readonly SheetTable[]> {
  const path = resolveFrom(io.cwd, file)
  if (!sourcesAt(io.cwd, file).includes(path)) fail('document-missing', { path, reason: 'special' })
  const reader = await io.reader()
  try {
    return await reader.sheets({ path, file })
  } finally {
    reader.end()
  }
}
