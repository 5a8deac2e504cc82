// Reports what the user has to know about a commit, besides that it was made.
import { pathFrom } from '../../files/find-records.ts'
import { wrapped } from '../../view/parts/layout.ts'
import { safe } from '../../view/parts/safe.ts'
import {
  ignoredEvidence,
  onNoBranch,
  otherChanges,
  withEvidence,
  wouldBeOnNoBranch,
  wouldCommit,
} from '../../words/commit.ts'
import { commaList } from '../../words/isolate.ts'
import { commandLine } from '../../command-line/copyable.ts'
import type { Io } from '../../terminal/io.ts'
import type { Shared } from '../../command-line/options.ts'
import type { CommitPlan } from './plan.ts'

export interface CommitReport {
  readonly plan: CommitPlan
  /** The commit; undefined where it is not made. */
  readonly commit: string | undefined
  readonly message: string
}

/** Some more digits than git shows, so that the short name stays unique. */
const DIGITS = 10

/** Reports on the error stream. A possible loss is reported even with `--quiet`. */
export function reportCommit(
  io: Io,
  folder: string,
  { language, quiet, view }: Shared,
  { plan, commit, message }: CommitReport,
): void {
  const { where, records, evidence, ignored } = plan
  const pathOf = ({ file }: { readonly file: string }): string => pathFrom(io.cwd, folder, file)
  const shown = (file: { readonly file: string }): string => safe(pathOf(file))
  const remark = (sentence: string, ...command: readonly string[]): void => {
    const line = command.length === 0 ? [] : [`  ${commandLine(io, command)}`]
    io.err([...wrapped(sentence, view.width), ...line])
  }
  if (!quiet) {
    if (commit === undefined) remark(wouldCommit[language](safe(message)))
    const proofs = evidence.map(shown)
    if (proofs.length > 0) remark(withEvidence[language](commaList(proofs, language)))
    for (const record of records) if (record.isMixed) remark(otherChanges[language](shown(record)))
  }
  for (const file of ignored)
    remark(ignoredEvidence[language](shown({ file })), 'git', 'add', '--force', pathOf({ file }))
  if (!where.isDetached) return
  if (commit === undefined) return remark(wouldBeOnNoBranch[language])
  const name = commit.slice(0, DIGITS)
  remark(onNoBranch[language](name), 'git', 'branch', 'NAME', name)
}
