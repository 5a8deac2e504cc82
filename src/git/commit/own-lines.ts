// Separates a command's change of a file from the user's own edits, and applies it alone to git's versions of the file.
import { fail } from '../../base/user-error.ts'
import type { ChangedFile } from '../../edit/change-file.ts'
import { pathFrom } from '../../files/find-records.ts'
import { mergeRecords } from '../../merge/merge-records.ts'
import type { Io } from '../../terminal/io.ts'
import { asked, type Entry } from './entries.ts'

/** A version of a file, by the name that git has for it. */
export interface Version {
  readonly blob: string
  /** Whether the file on disk has other changes too. */
  readonly isMixed: boolean
}

/**
 * @param file relative to `folder`
 * @returns the whole file after the change, as git stores it, and a function that applies the change alone to other
 *   versions
 */
export function ownLines(
  io: Io,
  folder: string,
  file: string,
  { bytes }: Pick<ChangedFile, 'bytes'>,
): { readonly whole: Version; readonly into: (version: Entry) => Version } {
  const kept = (content: Uint8Array, as: string): string =>
    asked(io, folder, ['hash-object', '-w', '--stdin', as], { input: content }).trim()
  const versions = (as: string): Pair => ({
    before: kept(bytes.before, as),
    after: kept(bytes.after, as),
  })
  // The text is compared with git's line ends, which differ from those on disk on some systems.
  const usual = versions(`--path=${file}`)
  const whole = { blob: usual.after, isMixed: false }
  const into = ({ blob }: Entry): Version => {
    if (blob === usual.before) return whole
    const ours = textOf(io, folder, blob)
    const { before, after } = ours.includes('\r\n') ? versions('--no-filters') : usual
    if (blob === before) return { blob: after, isMixed: false }
    const [base, theirs] = [textOf(io, folder, before), textOf(io, folder, after)]
    const merged = mergedText({ base, ours, theirs })
    if (merged === undefined) return fail('commit-mixed', { file: pathFrom(io.cwd, folder, file) })
    return { blob: kept(Buffer.from(merged), '--no-filters'), isMixed: true }
  }
  return { whole, into }
}

interface Pair {
  readonly before: string
  readonly after: string
}

function textOf(io: Io, folder: string, blob: string): string {
  return asked(io, folder, ['cat-file', 'blob', blob])
}

/** Undefined where the change cannot be separated from other changes, or a version is not valid text. */
function mergedText(versions: {
  readonly base: string
  readonly ours: string
  readonly theirs: string
}): string | undefined {
  const { base, ours, theirs } = versions
  // This character replaces invalid bytes, so writing the text would change the file.
  if (ours.includes('\ufffd')) return undefined
  const [was, here, there] = [base, ours, theirs].map(text => text.replace(/^\ufeff/, ''))
  const marks = { size: 7, ours: 'ours', theirs: 'theirs' }
  const merged = mergeRecords({ base: was ?? '', ours: here ?? '', theirs: there ?? '' }, marks)
  if (!merged || merged.clashes > 0) return undefined
  return (ours.startsWith('\ufeff') ? '\ufeff' : '') + merged.text
}
