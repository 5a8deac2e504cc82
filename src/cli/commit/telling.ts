// What a person has to know of a commit besides that it was made, or would be.
import { pathFrom } from '../../files/find.ts'
import { safe } from '../../view/safe.ts'
import {
  ignoredEvidence,
  onNoBranch,
  otherChanges,
  withEvidence,
  wouldBeOnNoBranch,
  wouldCommit,
} from '../../words/committing.ts'
import { commaList } from '../../words/isolate.ts'
import { commandLine } from '../command-line.ts'
import type { Io } from '../io.ts'
import type { Shared } from '../options.ts'
import type { CommitPlan } from './plan.ts'

export interface Told {
  readonly plan: CommitPlan
  /** Undefined where it is not made. */
  readonly commit: string | undefined
  readonly message: string
}

/** As many digits as git shows of a commit, and some more, so that they stay its name. */
const DIGITS = 10

/** On the error stream; by which something may be lost, also to those who want no remarks. */
export function tellCommit(
  io: Io,
  folder: string,
  { language, quiet }: Shared,
  { plan, commit, message }: Told,
): void {
  const shown = (file: string): string => safe(pathFrom(io.cwd, folder, file))
  const { where, records, evidence, ignored } = plan
  const mixed = records.filter(({ isMixed }) => isMixed)
  if (!quiet) {
    if (commit === undefined) io.err([wouldCommit[language](safe(message))])
    const proofs = commaList(
      evidence.map(({ file }) => shown(file)),
      language,
    )
    if (proofs !== '') io.err([withEvidence[language](proofs)])
    for (const { file } of mixed) io.err([otherChanges[language](shown(file))])
  }
  for (const file of ignored) {
    const path = pathFrom(io.cwd, folder, file)
    const command = commandLine(io, ['git', 'add', '--force', path])
    io.err([ignoredEvidence[language](shown(file), command)])
  }
  if (!where.isDetached) return
  if (commit === undefined) return io.err([wouldBeOnNoBranch[language]])
  const name = commit.slice(0, DIGITS)
  io.err([onNoBranch[language](name, commandLine(io, ['git', 'branch', 'NAME', name]))])
}
