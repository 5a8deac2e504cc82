// What an id may be. Records are checked by this rule, and whatever is to become an id is judged by it before it does.

/** Letters and digits of any script, `-` and `_`; never `/` or `.`, which join ids to full ids. */
export function isId(text: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_-]{0,63}$/u.test(text)
}

/** The id of a document, which names its file: on every system, and with what our own files beside it are called. */
export function isDocumentId(text: string): boolean {
  return isId(text) && !DEVICES.test(text) && new TextEncoder().encode(text).length <= MOST_BYTES
}

/** Names that Windows keeps for devices, whatever ending follows. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i

/** File systems take 255 bytes for a name, of which `.yaml.lock` has ten; a letter has up to four. */
const MOST_BYTES = 240
