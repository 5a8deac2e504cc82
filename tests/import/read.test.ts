// Reading documents: each format gives the same paragraphs, and an unreadable document is refused with a reason.
import { AlignmentType, Document, LevelFormat, Packer, Paragraph } from 'docx'
import { zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Paragraph as ReadParagraph } from '../../src/import/paragraph.ts'
import { read, refusal } from './reading.ts'

/** The paragraphs in a readable form. */
const shown = (paragraphs: readonly ReadParagraph[]): string[] =>
  paragraphs.map(({ label, text }) => [label?.cited ?? '', text].join(' ').trim())

const EXPECTED = [
  'Resolution on buoys',
  '1 Requests the Secretary-General:',
  '(a) To count the buoys;',
  '(b) To paint them.',
]

describe('the same resolution is read', () => {
  test('from text and from Markdown', async () => {
    expect(
      shown(
        await read(
          'Resolution on buoys\n\n1. Requests the Secretary-General:\n(a) To count the buoys;\n(b) To paint them.\n',
        ),
      ),
    ).toEqual(EXPECTED)
    expect(
      shown(
        await read(
          '# Resolution on buoys\n\n1. **Requests** the Secretary-General:\n\n(a) To count the buoys;\n\n(b) To paint them.\n',
        ),
      ),
    ).toEqual(EXPECTED)
  })
  test('from a web page, without its scripts and notes', async () => {
    const page = `<!doctype html><html><head><script>var x = 'Requests'</script></head><body><nav>Home</nav>
      <h1>Resolution on buoys</h1><p>1. <i>Requests</i> the Secretary-General<sup>3</sup>:</p>
      <p>(a) To count the buoys;</p><p>(b) To paint them.</p></body></html>`
    expect(shown(await read(page))).toEqual(EXPECTED)
  })
  test('from Akoma Ntoso, with marked recitals', async () => {
    const xml = `<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><statement><meta><x>no text</x></meta>
      <preface><p><docTitle>Resolution on buoys</docTitle></p></preface>
      <preamble><recitals><recital><p>Recalling that it requested the Secretary-General to wait,</p></recital></recitals></preamble>
      <mainBody><paragraph><num>1.</num><content><p>Requests the Secretary-General:</p></content>
      <list><point><num>(a)</num><p>To count the buoys;</p></point><point><num>(b)</num><p>To paint them.</p></point></list></paragraph></mainBody></statement></akomaNtoso>`
    const paragraphs = await read(xml)
    expect(shown(paragraphs.filter(({ recital }) => !recital))).toEqual(EXPECTED)
    expect(paragraphs.filter(({ recital }) => recital)).toHaveLength(1)
  })
  test('from a Word document with automatic numbers', async () => {
    const levels = [
      { level: 0, format: LevelFormat.DECIMAL, text: '%1.', alignment: AlignmentType.START },
      { level: 1, format: LevelFormat.LOWER_LETTER, text: '(%2)', alignment: AlignmentType.START },
    ]
    const item = (text: string, level: number): Paragraph =>
      new Paragraph({ text, numbering: { reference: 'list', level } })
    const document = new Document({
      numbering: { config: [{ reference: 'list', levels }] },
      sections: [
        {
          children: [
            new Paragraph('Resolution on buoys'),
            item('Requests the Secretary-General:', 0),
            item('To count the buoys;', 1),
            item('To paint them.', 1),
          ],
        },
      ],
    })
    expect(shown(await read(await Packer.toBuffer(document)))).toEqual(EXPECTED)
  })
  test('from the text of a PDF', async () => {
    const text =
      'Resolution on buoys\n\n1.   Requests the Secretary-General:\n\n(a)  To count the buoys;\n\n(b)  To paint them.\n'
    expect(shown(await read('%PDF-1.7', text))).toEqual(EXPECTED)
  })
})

describe('an unreadable document is refused with the reason', () => {
  const docx = (xml: string): Uint8Array => zipSync({ 'word/document.xml': Buffer.from(xml) })
  test.each([
    ['a docx with a document type', docx('<!DOCTYPE x [<!ENTITY a "b">]><w:document/>'), 'doctype'],
    ['a docx that is no XML', docx('<w:document'), 'damaged'],
    ['a zip without a document', zipSync({ 'x.txt': Buffer.from('x') }), 'not-a-document'],
    ['a zip that is cut off', docx('<w:document/>').slice(0, 40), 'not-a-document'],
    [
      'a docx that unpacks without end',
      zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }),
      'too-large',
    ],
    ['a Word document from before 2007', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 1, 2), 'word-97'],
    ['rich text', Buffer.from('{\\rtf1 x'), 'other-word'],
    [
      'an OpenDocument text',
      zipSync({ mimetype: [Buffer.from('application/vnd.oasis.opendocument.text'), { level: 0 }] }),
      'other-word',
    ],
    [
      'XML nested without end',
      Buffer.from(`<akomaNtoso>${'<section>'.repeat(10_000)}`),
      'too-deep',
    ],
    ['a program', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 0, 0, 1), 'binary'],
    ['a PDF that is none', Buffer.from('%PDF-1.7 nothing'), 'damaged'],
  ])('%s', async (_, bytes, reason) => {
    expect(await refusal(bytes)).toMatchObject({ reason })
  })
  test('a PDF of pictures', async () => {
    expect(await refusal('%PDF-1.7', '\n \f ')).toMatchObject({ reason: 'scanned' })
  })
})
