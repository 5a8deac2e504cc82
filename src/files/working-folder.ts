// A folder for the files of another program, which is removed when the program has ended.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'

export interface WorkingFolder {
  readonly path: string
  /** The path of a file in it, and its address as a URL. */
  readonly pathOf: (name: string) => string
  readonly urlOf: (name: string) => string
  /** The content of a file in it; undefined if there is none. */
  readonly read: (name: string) => Uint8Array | undefined
}

/** Does some work in a new folder with `files`, by their names, and removes it. */
export function inWorkingFolder<Result>(
  files: ReadonlyMap<string, string | Uint8Array>,
  work: (folder: WorkingFolder) => Result,
): Result {
  const path = mkdtempSync(join(tmpdir(), 'mandates-'))
  const pathOf = (name: string): string => join(path, name)
  try {
    for (const [name, content] of files) {
      mkdirSync(dirname(pathOf(name)), { recursive: true })
      writeFileSync(pathOf(name), content)
    }
    return work({
      path,
      pathOf,
      urlOf: name => pathToFileURL(pathOf(name)).href,
      read: readIn(path),
    })
  } finally {
    rmSync(path, { recursive: true, force: true })
  }
}

function readIn(path: string): WorkingFolder['read'] {
  return name => {
    try {
      return readFileSync(join(path, name))
    } catch {
      return undefined
    }
  }
}
