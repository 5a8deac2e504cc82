// The command line that is equivalent to the answers, to be copied into a shell.
import { commandLine } from '../command-line/copyable.ts'
import type { Io } from '../terminal/io.ts'
import type { UpdateInput } from '../recording/update.ts'

export function updateLine(io: Io, id: string, input: UpdateInput): string {
  return commandLine(io, ['mandates', 'update', id, ...updateArguments(input)])
}

/** The command-line options for the same answers. */
function updateArguments(input: UpdateInput): string[] {
  const option = (name: string, value: string | undefined): string[] =>
    value === undefined ? [] : [name, value]
  return [
    ...option('--status', input.status),
    ...option('--date', input.date),
    ...option('--note', input.note),
    ...(input.evidence ?? []).flatMap(piece => option('--evidence', piece)),
    ...option('--by', input.by),
    ...option('--decided-by', input.decidedBy),
    ...option('--superseded-by', input.supersededBy),
    ...option('--for', input.for),
    ...(input.internal ? ['--internal'] : []),
    ...(input.commit ? ['--commit'] : []),
  ]
}
