// The `.gitattributes` files of a records folder and of the folders above it.
import { existsSync, rmSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { readOwn, refuseSpecial } from './regular-file.ts'
import { withSystemErrors } from './system-error.ts'
import { writeNewFiles } from './write.ts'

export const ATTRIBUTES_FILE = '.gitattributes'

/** The limit up to which git itself reads such a file. */
const MOST_BYTES = 100 * 1024 * 1024

/**
 * The attributes in a folder; empty where there are none. A symbolic link is not followed, because git does not follow
 * it.
 *
 * @throws UserError when they cannot be read
 */
export function readAttributes(folder: string): string {
  const path = join(folder, ATTRIBUTES_FILE)
  return withSystemErrors(path, () => {
    refuseSpecial(path)
    return existsSync(path) ? readOwn(path, MOST_BYTES).toString() : ''
  })
}

/**
 * Replaces the attributes in a folder. Empty text removes the file.
 *
 * @throws UserError when they cannot be written
 */
export function writeAttributes(folder: string, text: string): void {
  if (text !== '') return writeNewFiles(folder, [{ name: ATTRIBUTES_FILE, content: text }], true)
  const path = join(folder, ATTRIBUTES_FILE)
  withSystemErrors(path, () => rmSync(path, { force: true }))
}

/** A line of attributes. `file` is relative to the records folder, with `/`. */
export interface AttributeLine {
  readonly file: string
  /** The line number, counted from 1. */
  readonly line: number
}

/** The first line of attributes that contains `word`, beside the records or above them in the same repository. */
export function findAttribute(folder: string, word: string): AttributeLine | undefined {
  for (let place = folder; ; place = dirname(place)) {
    const line = lineWith(join(place, ATTRIBUTES_FILE), word)
    if (line !== undefined) {
      const file = relative(folder, join(place, ATTRIBUTES_FILE)).split(sep).join('/')
      return { file, line }
    }
    if (existsSync(join(place, '.git')) || dirname(place) === place) return undefined
  }
}

function lineWith(path: string, word: string): number | undefined {
  try {
    const lines = readOwn(path, MOST_BYTES).toString().split('\n')
    const index = lines.findIndex(line => {
      const [files = '', ...attributes] = line.trim().split(/\s+/)
      return !files.startsWith('#') && attributes.includes(word)
    })
    return index === -1 ? undefined : index + 1
  } catch {
    return undefined
  }
}
