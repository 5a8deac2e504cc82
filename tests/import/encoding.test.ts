// The encodings of old files are read correctly or refused by name. No wrong guess damages a text.
import { describe, expect, test } from 'vitest'
import { decoded } from '../../src/import/read/encoding.ts'

const FRENCH =
  '1. Prie le Secrétaire général d’élargir la sécurité des bacs « dès l’été » — où siègent les États\u00a0; '
const ARABIC =
  '1 - يطلب إلى الأمين العام أن يقدم تقريرا عن تنفيذ هذا القرار إلى المجلس في دورته القادمة؛'

/** The bytes of a text in an encoding with one byte for each letter. */
function encodedAs(encoding: string, text: string): Uint8Array {
  const bytes = new Map<string, number>()
  for (let byte = 0; byte < 256; byte++) {
    // The decoder of some versions of Node reads these as control characters.
    const isWindows = encoding === 'windows-1252' && byte >= 0x80 && byte < 0xa0
    if (!isWindows) bytes.set(new TextDecoder(encoding).decode(Uint8Array.of(byte)), byte)
  }
  if (encoding === 'windows-1252') {
    bytes.set('’', 0x92)
    bytes.set('—', 0x97)
  }
  return Uint8Array.from(text, letter => {
    const byte = bytes.get(letter)
    if (byte === undefined) throw new Error(`${letter} is not in ${encoding}`)
    return byte
  })
}

function swapped(bytes: Uint8Array): Uint8Array {
  return Buffer.from(bytes).swap16()
}

describe.each([
  ['French', FRENCH, ['windows-1252', 'macintosh']],
  ['Arabic', ARABIC, ['windows-1256', 'iso-8859-6']],
])('%s', (_, text, encodings) => {
  test.each(encodings)('a text in %s is read', encoding => {
    expect(decoded(encodedAs(encoding, text))).toEqual({ text })
  })
  test('a text in UTF-8 or UTF-16 is read with and without a byte order mark', () => {
    const wide = Buffer.from(text, 'utf16le')
    const marked = Buffer.from(`\ufeff${text}`, 'utf16le')
    for (const bytes of [Buffer.from(text), wide, swapped(wide), marked, swapped(marked)])
      expect(decoded(bytes)).toEqual({ text })
  })
})

test('a foreign name in an English text is read', () => {
  const text = 'The Council thanked Mr. Ibáñez for his report on the buoys of the harbour.'
  expect(decoded(encodedAs('windows-1252', text))).toEqual({ text })
})

test('UTF-8 with a damaged byte is not read as another encoding', () => {
  const bytes = Buffer.from(ARABIC.repeat(3))
  bytes[101] = 0x20
  expect(decoded(bytes)).toEqual({ fault: 'broken-utf8' })
  expect(decoded(Buffer.from(ARABIC).subarray(0, 31))).toEqual({ fault: 'broken-utf8' })
})

test('a text in no known encoding is refused', () => {
  const wide = Buffer.alloc(400)
  for (let index = 0; index < 100; index++) wide.writeUInt32LE(0x61, index * 4)
  expect(decoded(wide)).toEqual({ fault: 'encoding' })
  const greek = encodedAs('windows-1253', 'Ζητεί από τον Γενικό Γραμματέα να υποβάλει έκθεση')
  expect(decoded(greek)).toEqual({ fault: 'encoding' })
})
