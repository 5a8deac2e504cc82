// What kind of document some bytes are, by what is in them and not by their name.

export type DocumentKind =
  'text' | 'html' | 'akn' | 'docx' | 'pdf' | 'word-97' | 'encrypted' | 'binary'

const OLE = [0xd0, 0xcf, 0x11, 0xe0]

export function kindOf(bytes: Uint8Array): DocumentKind {
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) return 'pdf'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'docx'
  // A docx with a password is put into the container that Word used before 2007.
  if (startsWith(bytes, OLE)) {
    return latin(bytes).includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e')
      ? 'encrypted'
      : 'word-97'
  }
  const head = latin(bytes.subarray(0, 4000))
  const isWide = startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])
  if (!isWide && head.includes('\0')) return 'binary'
  if (/<(?:\w+:)?(?:akomaNtoso|FRBRWork|statement|component)[\s>]/i.test(head)) return 'akn'
  return /<(?:!doctype html|html|head|body)[\s>]/i.test(head) ? 'html' : 'text'
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

/**
 * The text of bytes in the encoding that they are in: UTF-8, UTF-16 with its mark, else one of the old
 * eight-bit ones, Arabic or western by the letters they make.
 */
export function decodedText(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes)
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const arabic = new TextDecoder('windows-1256').decode(bytes)
    const letters = arabic.match(/[\u0621-\u064a]{3,}/g)?.length ?? 0
    return letters > 20 ? arabic : new TextDecoder('windows-1252').decode(bytes)
  }
}
