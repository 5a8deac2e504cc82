// Documents of others, which are to be imported: found, and read whole within limits.
import { existsSync, lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fail } from '../base/user-error.ts'

/** More than any report or resolution has. */
const MOST_BYTES = 50 * 1024 * 1024

const DOCUMENTS = /\.(?:txt|md|markdown|html?|docx|pdf|xml|akn|doc)$/i

/**
 * The documents that a name means: itself, or those in the folder, at any depth, in code point order.
 *
 * @throws UserError when there is none
 */
export function sourcesAt(cwd: string, name: string): string[] {
  const path = resolve(cwd, name)
  if (!existsSync(path)) fail('document-missing', { path, reason: 'missing' })
  if (!statSync(path).isDirectory()) return [path]
  const found = readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(file => DOCUMENTS.test(file) && lstatSync(join(path, file)).isFile())
    .toSorted()
    .map(file => join(path, file))
  return found.length > 0 ? found : fail('document-missing', { path, reason: 'folder' })
}

/** @throws UserError for what is no ordinary file, too large, empty or not readable */
export function readSource(path: string): Buffer {
  const stat = statSync(path)
  if (!stat.isFile()) fail('document-missing', { path, reason: 'special' })
  if (stat.size > MOST_BYTES) fail('document-missing', { path, reason: 'too-large' })
  const bytes = readFileSync(path)
  return bytes.toString('latin1').trim() === ''
    ? fail('document-unreadable', { file: path, reason: 'empty' })
    : bytes
}
