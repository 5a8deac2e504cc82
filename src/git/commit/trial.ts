// Tries a commit that is only shown. Git keeps its new objects in a folder that is deleted afterwards.
import { resolveFrom } from '../../files/evidence.ts'
import { makeFolders } from '../../files/folders.ts'
import { withSystemErrors } from '../../files/system-error.ts'
import { withPrivateFile } from '../../files/temporary-files.ts'
import type { Io } from '../../terminal/io.ts'

/** Runs `work` with a git that leaves nothing in the repository of `folder`. */
export function onTrial<T>(io: Io, folder: string, work: (io: Io) => T): T {
  const { status, out } = io.git(folder, ['rev-parse', '--git-path', 'objects'])
  // Where there is no repository, `work` is refused.
  if (status !== 0) return work(io)
  const existing = resolveFrom(folder, out.replace(/\r?\n$/, ''))
  return withPrivateFile(existing, added => {
    withSystemErrors(added, () => makeFolders(added))
    const git: Io['git'] = (place, args, needs) =>
      io.git(place, args, { ...needs, objects: { added, existing } })
    return work({ ...io, git })
  })
}
