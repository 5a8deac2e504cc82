// Random damage to documents from a fixed seed: lost, repeated, changed and added bytes, and exchanged parts.
import { strFromU8, unzipSync, zipSync } from 'fflate'
import { LANGUAGES } from '../../src/base/language.ts'
import { asDocx, asTyped } from './one-document.ts'

interface Sound {
  readonly ending: string
  readonly bytes: Uint8Array
}

/** Bytes that often cause trouble. */
const NASTY = [
  '<!DOCTYPE x>',
  '<w:p>',
  '</w:p>',
  '<w:numId w:val="99999999"/>',
  '<ol start="99999999999">',
  '<li value="-1">',
  '<div>'.repeat(300),
  '\u0000',
  '\ufeff',
  '\u202e',
  '\ud800',
  '&#x110000;',
  '&amp',
  '<![CDATA[',
  ']]>',
  '(((((((((',
  '1. 1. 1. 1. ',
  '(a) (a) (i) ',
  '\f',
  '\r',
  'endstream',
  'endobj',
  '<<',
  '>>',
  'stream\n',
  '/Kids[1 0 R]',
  '/Length 99999999',
  ' '.repeat(5000),
  'a'.repeat(5000),
  '-\n'.repeat(500),
  '1\n\n'.repeat(300),
  'Requests the Secretary-General '.repeat(100),
  ', and requests him to '.repeat(100),
  'الأمين العام '.repeat(100),
  '٩٩٩٩',
  'bis ',
]

const AKN = `<akomaNtoso><statement><meta/><preface><p><docTitle>Resolution on buoys</docTitle></p></preface><mainBody>${Array.from(
  { length: 8 },
  (_, index) =>
    `<paragraph><num>${index + 1}.</num><content><p>Requests the Secretary-General to count the buoys of the harbour;</p></content></paragraph>`,
).join('')}</mainBody></statement></akomaNtoso>`

const LINE =
  '(1. Requests the Secretary-General to count the buoys of the harbour and to report;) Tj 0 -14 Td '
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>/Contents 4 0 R>>endobj
4 0 obj<</Length ${LINE.length * 12 + 31}>>stream
BT /F1 12 Tf 50 750 Td ${LINE.repeat(12)} ET
endstream endobj
trailer<</Root 1 0 R/Size 5>>
`

async function soundDocuments(): Promise<Sound[]> {
  const all: Sound[] = [
    { ending: 'xml', bytes: Buffer.from(AKN) },
    { ending: 'pdf', bytes: Buffer.from(PDF) },
  ]
  for (const language of LANGUAGES) {
    all.push({ ending: 'docx', bytes: await asDocx(language) })
    for (const format of ['html', 'md', 'txt'] as const)
      all.push({ ending: format, bytes: Buffer.from(asTyped(language, format)) })
    all.push({ ending: 'txt', bytes: Buffer.from(asTyped(language, 'txt'), 'utf16le') })
  }
  return all
}

/** The names and contents of `count` damaged documents, which are the same for the same seed. */
export async function damagedDocuments(
  count: number,
  seed: number,
): Promise<Map<string, Uint8Array>> {
  const random = randomFrom(seed)
  const sound = await soundDocuments()
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]
  const documents = new Map<string, Uint8Array>()
  for (let number = 0; number < count; number++) {
    const { ending, bytes } = sound[number % sound.length] ?? {
      ending: 'txt',
      bytes: new Uint8Array(),
    }
    const damage = (whole: Uint8Array): Uint8Array => {
      let damaged = whole
      for (let times = 1 + Math.floor(random() * 6); times > 0; times--)
        damaged = damagedOnce(damaged, random, pick(NASTY) ?? '', pick(sound)?.bytes ?? bytes)
      return damaged
    }
    const inside = ending === 'docx' && random() < 0.7
    documents.set(`${number}.${ending}`, inside ? damagedInside(bytes, damage) : damage(bytes))
  }
  return documents
}

/** A valid zip file with one damaged part. */
function damagedInside(zip: Uint8Array, damage: (part: Uint8Array) => Uint8Array): Uint8Array {
  const parts = unzipSync(zip)
  const name =
    strFromU8(parts['word/document.xml'] ?? new Uint8Array()).length % 3 === 0
      ? 'word/numbering.xml'
      : 'word/document.xml'
  return zipSync({ ...parts, [name]: damage(parts[name] ?? new Uint8Array()) })
}

function damagedOnce(
  bytes: Uint8Array,
  random: () => number,
  nasty: string,
  other: Uint8Array,
): Uint8Array {
  const at = Math.floor(random() * (bytes.length + 1))
  const to = Math.min(bytes.length, at + Math.floor(random() ** 3 * bytes.length))
  const join = (...pieces: readonly Uint8Array[]): Uint8Array => Buffer.concat(pieces)
  switch (Math.floor(random() * 6)) {
    case 0:
      return join(bytes.subarray(0, at), bytes.subarray(to))
    case 1:
      return join(bytes.subarray(0, to), bytes.subarray(at))
    case 2:
      return bytes.subarray(0, at)
    case 3: {
      const changed = Uint8Array.from(bytes)
      for (let index = at; index < to; index += 97) changed[index] = Math.floor(random() * 256)
      return changed
    }
    case 4:
      return join(bytes.subarray(0, at), Buffer.from(nasty), bytes.subarray(at))
    default:
      return join(bytes.subarray(0, at), other.subarray(Math.floor(random() * other.length)))
  }
}

/** Pseudo-random numbers from 0 to 1, which are the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
