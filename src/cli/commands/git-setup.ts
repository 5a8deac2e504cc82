// git-setup: lets git merge the records by meaning, in this clone and, by a tracked file, in all others.
import { Command } from 'commander'
import { ATTRIBUTES_FILE, readAttributes, writeAttributes } from '../../files/attributes.ts'
import { findRecordsFolder, pathFrom } from '../../files/find-records.ts'
import { findProgram } from '../../programs/find.ts'
import {
  driverSettings,
  withAttributes,
  withoutAttributes,
  type Setting,
} from '../../setup/merge-driver.ts'
import { setupText } from '../../view/pages/git-setup.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import {
  COMMIT_IT,
  MERGED_BY_FIELD,
  notYetWritten,
  ONCE_IN_EACH_CLONE,
  SETUP_OPTIONS,
  SET_UP,
  SETUP_WORDS,
} from '../../words/git-setup.ts'
import { askerOf } from '../../dialogues/asker.ts'
import { commandLine } from '../../command-line/copyable.ts'
import { isYes } from '../../dialogues/keys.ts'
import { DONE } from '../../base/exit-codes.ts'
import { changeSettings, requireRepository, settingsOf } from '../../git/repository.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { describeHelp } from '../../command-line/help.ts'
import { sharedOptions, type Shared } from '../../command-line/options.ts'

interface SetupInput {
  readonly yes?: boolean
  readonly undo?: boolean
}

export function gitSetupCommand({ io, language, end }: Invocation): Command {
  const command = new Command('git-setup')
    .description(COMMAND_SUMMARIES['git-setup'][language])
    .option('-y, --yes', SETUP_OPTIONS.yes[language])
    .option('--undo', SETUP_OPTIONS.undo[language])
  command.action(async (input: SetupInput) => {
    end(await runGitSetup(io, sharedOptions(command, io, language), input))
  })
  return describeHelp(command, language, [
    'mandates git-setup',
    'mandates git-setup --yes',
    'mandates git-setup --undo',
  ])
}

/** @returns the exit code */
async function runGitSetup(
  io: Io,
  shared: Shared,
  { yes = false, undo = false }: SetupInput,
): Promise<number> {
  const { language, quiet } = shared
  const folder = findRecordsFolder(shared.records, io.cwd)
  requireRepository(io, folder)
  const plan = undo ? planUndo(io, folder) : planSetup(io, folder, shared)
  const { attributes, settings } = plan
  const say = (...lines: readonly string[]): void => {
    if (!quiet) io.err(lines)
  }
  const isKept = attributes.before === attributes.after
  if (isKept && settings.length === 0) {
    say(SETUP_WORDS[undo ? 'absent' : 'standing'][language])
    return DONE
  }
  const file = pathFrom(io.cwd, folder, ATTRIBUTES_FILE)
  if (!yes) {
    io.out(setupText({ file, ...plan }, shared.view))
    if (!(await isWanted(io, shared))) {
      say(notYetWritten[language](`mandates git-setup ${undo ? '--undo ' : ''}--yes`))
      return DONE
    }
  }
  if (!isKept) writeAttributes(folder, attributes.after)
  changeSettings(io, folder, settings)
  if (undo) say(SETUP_WORDS.undone[language])
  else say(SET_UP[language])
  if (!undo && !isKept)
    say(COMMIT_IT[language], ...commitOf(io, file), ONCE_IN_EACH_CLONE[language])
  return DONE
}

/** The answer of the user at the terminal; no without one. */
async function isWanted(io: Io, shared: Shared): Promise<boolean> {
  const { language } = shared
  const asker = askerOf(io, shared)
  if (asker === undefined) return false
  const labels = { yes: SETUP_WORDS.yes[language], no: SETUP_WORDS.no[language] }
  return isYes(asker, { message: SETUP_WORDS.question[language], labels, initial: 'yes' })
}

/** Two lines, because not every shell can join commands. */
function commitOf(io: Io, file: string): string[] {
  return [
    commandLine(io, ['git', 'add', file]),
    commandLine(io, ['git', 'commit', '-m', 'Merge records field by field']),
  ].map(line => `  ${line}`)
}

/** The changes: the new attributes, and each setting with its old value. */
interface Plan {
  readonly attributes: { readonly before: string; readonly after: string }
  readonly settings: readonly SettingChange[]
}

interface SettingChange {
  readonly key: string
  readonly from: string | undefined
  /** Undefined to remove the setting. */
  readonly to: string | undefined
}

function planSetup(io: Io, folder: string, { language }: Shared): Plan {
  const before = readAttributes(folder)
  const wanted = driverSettings(programOf(io))
  const known = settingsOf(io, folder)
  const settings = wanted.flatMap(({ key, value }: Setting): SettingChange[] => {
    const from = known.get(key)
    return from === value ? [] : [{ key, from, to: value }]
  })
  return {
    attributes: { before, after: withAttributes(before, MERGED_BY_FIELD[language]) },
    settings,
  }
}

function planUndo(io: Io, folder: string): Plan {
  const before = readAttributes(folder)
  const settings = [...settingsOf(io, folder)].map(([key, from]) => ({ key, from, to: undefined }))
  return { attributes: { before, after: withoutAttributes(before) }, settings }
}

/** `mandates`, if the shell finds it, because that stays right after an upgrade; otherwise node and our script. */
function programOf(io: Io): readonly string[] {
  return findProgram('mandates', io.env) === undefined ? io.program : ['mandates']
}
