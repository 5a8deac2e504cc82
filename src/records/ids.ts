// What an id may contain, and which ids count as one. `check` and all commands that write an id use these rules.
import { fold } from '../base/fold.ts'
import { isWindowsDevice } from '../base/windows-devices.ts'

/** An id has letters and digits of any script, `-` and `_`. It never has `/` or `.`, which join ids to full ids. */
export function isId(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]{0,63}$/u.test(text)
}

/**
 * The id of a document also names its file, so it must be a valid file name on every system, with room for our
 * suffixes.
 */
export function isDocumentId(text: string): boolean {
  return isId(text) && !isWindowsDevice(text) && new TextEncoder().encode(text).length <= MOST_BYTES
}

/**
 * Whether a person takes the two for one id. Case, accents and the forms of an Arabic letter make no difference, because
 * people may type an id without them.
 */
export function sameId(one: string, other: string): boolean {
  return idKey(one) === idKey(other)
}

/** What ids that count as one have in common. */
export function idKey(id: string): string {
  return fold(id)
}

/** File systems allow 255 bytes for a name. `.yaml.lock` takes ten of them, and a letter takes up to four. */
const MOST_BYTES = 240
