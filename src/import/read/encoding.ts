// Decodes bytes, and detects the encoding, which old files do not name.

/** The decoded text, or the reason why there is none. */
export type Decoded = { readonly text: string } | { readonly fault: 'encoding' | 'broken-utf8' }

/**
 * Decodes UTF-8, UTF-16 with or without a byte order mark, otherwise the eight-bit encoding whose letters are
 * plausible.
 */
export function decoded(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes)
  if (wide === 'utf-32') return { fault: 'encoding' }
  if (wide !== undefined) return { text: new TextDecoder(wide).decode(bytes) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return isMostlyUtf8(bytes) ? { fault: 'broken-utf8' } : eightBit(bytes)
  }
}

/** A two-byte or four-byte encoding, detected by its byte order mark or by the zero bytes beside plain letters. */
export function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | 'utf-32' | undefined {
  const [a, b, c, d] = bytes
  const isLittle = a === 0xff && b === 0xfe
  if ((isLittle && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'utf-32'
  if (isLittle) return 'utf-16le'
  if (a === 0xfe && b === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 2000)
  const zeros = [0, 0, 0, 0]
  for (const [index, byte] of head.entries()) {
    const place = index % 4
    if (byte === 0) zeros[place] = (zeros[place] ?? 0) + 1
  }
  const [z0 = 0, z1 = 0, z2 = 0, z3 = 0] = zeros
  // Line ends and spaces contain a zero byte in any script.
  const some = head.length / 40
  if (z0 + z1 + z2 + z3 > head.length * 0.6) return 'utf-32'
  if (z1 + z3 > some && z0 + z2 === 0) return 'utf-16le'
  if (z0 + z2 > some && z1 + z3 === 0) return 'utf-16be'
  return undefined
}

/** Whether the bytes are UTF-8 that was damaged or cut off. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes)
  const broken = text.match(/\ufffd/g)?.length ?? 0
  const whole = text.match(/[\u0080-\ufffc\u{10000}-\u{10ffff}]/gu)?.length ?? 0
  return whole > broken * 4
}

/** Accented letters, which occur singly or in pairs among plain ones, and typographic punctuation. */
const WESTERN =
  /(?<![À-ÿ])[àâäçéèêëîïôöùûüœæáíóúñãõšžØøÅåßÀÂÇÉÈÊÎÔŒ]{1,2}(?![À-ÿ])|[’‘“”«»–—…•°§\u00a0]/gu
const ARABIC = /[\u0621-\u0652]{3,}/g

/** The eight-bit encodings, the most frequent first, with the letters that each is used for. */
const EIGHT_BIT: readonly (readonly [name: string, expected: RegExp])[] = [
  ['windows-1252', WESTERN],
  ['windows-1256', ARABIC],
  ['iso-8859-6', ARABIC],
  ['macintosh', WESTERN],
]
/** Words that occur in every Arabic text. */
const ARABIC_WORDS = /(?<![\u0621-\u0652])(?:من|في|على|إلى|أن)(?![\u0621-\u0652])/g

function eightBit(bytes: Uint8Array): Decoded {
  const high = bytes.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0)
  const tried = EIGHT_BIT.map(([name, expected]) => {
    const text = decodedAs(name, bytes)
    const made = lengthOf(text.match(expected)) + lengthOf(text.match(ARABIC_WORDS)) / 10
    return { text, share: text.includes('\ufffd') ? 0 : made / high }
  })
  const best = tried.toSorted((a, b) => b.share - a.share)[0]
  // A few implausible letters may be names. A text full of them is in another encoding.
  if (!best || (best.share < 0.5 && high > bytes.length / 10)) return { fault: 'encoding' }
  return { text: best.text }
}

/** The characters of windows-1252 where Latin-1 has control characters. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Some versions of Node decode windows-1252 as Latin-1. */
function decodedAs(name: string, bytes: Uint8Array): string {
  const text = new TextDecoder(name).decode(bytes)
  if (name !== 'windows-1252') return text
  return text.replaceAll(
    /[\u0080-\u009f]/g,
    letter => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter,
  )
}

function lengthOf(found: readonly string[] | null): number {
  return (found ?? []).reduce((sum, piece) => sum + piece.length, 0)
}
