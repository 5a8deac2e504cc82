// Folders: those that files are written to, and a whole folder of records, set up at once or not at all.
import {
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fail } from '../base/user-error.ts'
import { privateName } from './lock.ts'
import { told } from './write.ts'

/**
 * Makes a folder with files in it. It appears with all of them, or not at all.
 *
 * @param cwd where `name` is told from
 * @param files their paths below the folder, with `/`, and what they hold
 * @throws UserError when something stands there already, or it cannot be written
 */
export function createFolder(
  cwd: string,
  name: string,
  files: readonly { readonly name: string; readonly content: string }[],
): void {
  const path = resolve(cwd, name)
  told(path, () => {
    if (existsSync(path) && readdirSync(path).length > 0) fail('folder-not-empty', { path })
    const temporary = privateName(path)
    try {
      for (const file of files) {
        const target = join(temporary, file.name)
        mkdirSync(dirname(target), { recursive: true })
        writeFileSync(target, file.content, { flag: 'wx', flush: true })
      }
      renameSync(temporary, path)
    } finally {
      rmSync(temporary, { recursive: true, force: true })
    }
  })
}

/** Whether `name` means a folder: one that is there, or any whose name ends with a slash. */
export function isFolder(cwd: string, name: string): boolean {
  const path = resolve(cwd, name)
  return existsSync(path) ? statSync(path).isDirectory() : /[/\\]$/.test(name)
}

/** Makes a folder, and those above it, where there is none. @throws UserError when it cannot be made */
export function makeFolder(cwd: string, name: string): void {
  const path = resolve(cwd, name)
  told(path, () => mkdirSync(path, { recursive: true }))
}
