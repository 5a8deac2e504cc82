// What a person has to know of a commit besides that it was made, or would be.
import { pathFrom } from '../../files/find.ts'
import { wrapped } from '../../view/parts/layout.ts'
import { safe } from '../../view/parts/safe.ts'
import {
  ignoredEvidence,
  onNoBranch,
  otherChanges,
  withEvidence,
  wouldBeOnNoBranch,
  wouldCommit,
} from '../../words/committing.ts'
import { commaList } from '../../words/isolate.ts'
import { commandLine } from '../../command-line/copyable.ts'
import type { Io } from '../../terminal/io.ts'
import type { Shared } from '../../command-line/options.ts'
import type { CommitPlan } from './plan.ts'

export interface CommitReport {
  readonly plan: CommitPlan
  /** Undefined where it is not made. */
  readonly commit: string | undefined
  readonly message: string
}

/** As many digits as git shows of a commit, and some more, so that they stay its name. */
const DIGITS = 10

/** On the error stream; by which something may be lost, also to those who want no remarks. */
export function reportCommit(
  io: Io,
  folder: string,
  { language, quiet, view }: Shared,
  { plan, commit, message }: CommitReport,
): void {
  const { where, records, evidence, ignored } = plan
  const pathOf = ({ file }: { readonly file: string }): string => pathFrom(io.cwd, folder, file)
  const shown = (file: { readonly file: string }): string => safe(pathOf(file))
  const tell = (sentence: string, ...command: readonly string[]): void => {
    const line = command.length === 0 ? [] : [`  ${commandLine(io, command)}`]
    io.err([...wrapped(sentence, view.width), ...line])
  }
  if (!quiet) {
    if (commit === undefined) tell(wouldCommit[language](safe(message)))
    const proofs = evidence.map(shown)
    if (proofs.length > 0) tell(withEvidence[language](commaList(proofs, language)))
    for (const record of records) if (record.isMixed) tell(otherChanges[language](shown(record)))
  }
  for (const file of ignored)
    tell(ignoredEvidence[language](shown({ file })), 'git', 'add', '--force', pathOf({ file }))
  if (!where.isDetached) return
  if (commit === undefined) return tell(wouldBeOnNoBranch[language])
  const name = commit.slice(0, DIGITS)
  tell(onNoBranch[language](name), 'git', 'branch', 'NAME', name)
}
