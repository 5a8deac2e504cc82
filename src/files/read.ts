// Reads one record file. Whatever is at the path, nothing here throws.
import { lstatSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { MOST_RECORD_BYTES } from '../base/limits.ts'
import { faultAt, type Fault, type RuleValues } from '../base/problem.ts'
import { UserError } from '../base/user-error.ts'
import { pathBelow } from './evidence.ts'
import { specialKind } from './regular-file.ts'
import { retryWhileOpen } from './retry.ts'
import { readStable } from './stable-read.ts'
import { codeOf } from './system-error.ts'

const START = { line: 1, column: 1 }

/** The text of a file without its byte order mark, or the reason why there is none. */
export type FileText =
  { readonly text: string; readonly byteOrderMark: boolean } | { readonly fault: Fault }

/**
 * Reads the text of a record file.
 *
 * @param folder the records folder; a link that leads out of it is not followed
 * @param file the path below it
 */
export function readRecordFile(folder: string, file: string): FileText {
  const path = join(folder, file)
  try {
    const found = oddity(folder, path)
    if (found) return { fault: faultAt('not-a-file', START, { found }) }
    const bytes = readBytes(path)
    return Buffer.isBuffer(bytes) ? decode(bytes) : { fault: bytes }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

/** Reads a version of a record that git has put into a file. `name` is relative to the current folder. */
export function readVersion(cwd: string, name: string): FileText {
  try {
    const bytes = readBytes(resolve(cwd, name))
    return Buffer.isBuffer(bytes) ? decode(bytes) : { fault: bytes }
  } catch (error) {
    return { fault: faultOf(error) }
  }
}

/** Decodes bytes that should be UTF-8, with or without a byte order mark. */
export function decode(bytes: Buffer): FileText {
  const text = asUtf8(bytes)
  // Letters with NUL bytes between them are UTF-16 that is valid UTF-8 as well.
  if (text === undefined || text.includes('\0')) {
    return { fault: faultAt('not-utf8', START, { encoding: encodingOf(bytes) }) }
  }
  return { text, byteOrderMark: bytes.length >= 3 && bytes.readUIntBE(0, 3) === 0xefbbbf }
}

function asUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

function encodingOf(bytes: Buffer): RuleValues['not-utf8']['encoding'] {
  const mark = bytes.subarray(0, 4).toString('hex')
  if (mark === 'fffe0000' || mark === '0000feff') return 'utf-32'
  const wide = mark.startsWith('fffe') || mark.startsWith('feff') || bytes.includes(0)
  return wide ? 'utf-16' : 'not-utf-8'
}

/** The kind of thing at the path, if it is not a regular file inside the folder. */
function oddity(folder: string, path: string): RuleValues['not-a-file']['found'] | undefined {
  const target = retryWhileOpen(() => statSync(path, { throwIfNoEntry: false }))
  if (!target) return lstatSync(path).isSymbolicLink() ? 'broken-link' : undefined
  const kind = specialKind(target)
  if (kind && kind !== 'link') return kind
  return pathBelow(folder, path) === undefined ? 'link-outside' : undefined
}

/** Reads the bytes, up to the limit. */
function readBytes(path: string): Buffer | Fault {
  const read = readStable(path, MOST_RECORD_BYTES)
  return typeof read === 'number'
    ? faultAt('file-too-large', START, { bytes: read, limit: MOST_RECORD_BYTES })
    : read
}

function faultOf(error: unknown): Fault {
  const failure = error instanceof UserError ? error.failure : undefined
  // It replaced the file after we had checked.
  if (failure?.kind === 'special-file' && failure.values.found !== 'link')
    return faultAt('not-a-file', START, { found: failure.values.found })
  return faultAt('unreadable-file', START, { reason: codeOf(error) })
}
