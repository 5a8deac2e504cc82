// Word documents with automatic numbers, text boxes and tracked changes.
import { zipSync } from 'fflate'
import { expect, describe, test } from 'vitest'
import { NO_PROGRAMS } from './converters.ts'
import { UserError } from '../../src/base/user-error.ts'
import { readDocument } from '../../src/import/read.ts'
import type { Paragraph } from '../../src/import/paragraph.ts'

const shown = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.map(({ label, text }) => [label?.cited ?? '', text].join(' ').trim())

describe('Word documents', () => {
  const inWord = (body: string, parts: Record<string, string> = {}): Promise<Paragraph[]> =>
    readDocument(
      zipSync({
        'word/document.xml': Buffer.from(`<w:document><w:body>${body}</w:body></w:document>`),
        ...Object.fromEntries(
          Object.entries(parts).map(([name, xml]) => [`word/${name}.xml`, Buffer.from(xml)]),
        ),
      }),
      'document',
      NO_PROGRAMS,
    )
  const p = (text: string, settings = ''): string =>
    `<w:p><w:pPr>${settings}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`
  const listed = (text: string, list: number, level = 0): string =>
    p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`)
  const level = (at: number, format: string, pattern: string): string =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`
  const NUMBERING = `<w:numbering><w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '(%2)')}</w:abstractNum>
    <w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Operative"/></w:abstractNum>
    <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/></w:num>
    <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
    <w:num w:numId="4"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
  const STYLES = `<w:styles><w:style w:styleId="Operative"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Item"><w:basedOn w:val="Operative"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
    <w:style w:styleId="Head"><w:name w:val="heading 2"/></w:style></w:styles>`

  test('a paragraph that was moved away has no number at its old place', async () => {
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const away = `<w:p><w:pPr>${numbered}<w:rPr><w:moveFrom w:id="1"/></w:rPr></w:pPr><w:moveFrom w:id="2"><w:r><w:t>b</w:t></w:r></w:moveFrom></w:p>`
    const here = `<w:p><w:pPr>${numbered}</w:pPr><w:moveTo w:id="3"><w:r><w:t>b</w:t></w:r></w:moveTo></w:p>`
    const body = [away, listed('a', 1), here].join('')
    expect(shown(await inWord(body, { numbering: NUMBERING }))).toEqual(['1 a', '2 b'])
  })

  test('lists of one kind continue their numbers, and start again if they are marked so', async () => {
    const body = [
      listed('a', 1),
      listed('b', 2),
      listed('c', 2, 1),
      listed('d', 3),
      listed('e', 3),
      listed('f', 4),
    ]
    expect(shown(await inWord(body.join(''), { numbering: NUMBERING, styles: STYLES }))).toEqual([
      '1 a',
      '2 b',
      '(a) c',
      '1 d',
      '2 e',
      '3 f',
    ])
  })
  test('styles number their paragraphs, and so do styles based on them', async () => {
    const styled = (text: string, style: string): string => p(text, `<w:pStyle w:val="${style}"/>`)
    const body = [
      styled('a', 'Operative'),
      styled('b', 'Item'),
      styled('c', 'Item'),
      styled('d', 'Operative'),
      styled('e', 'Head'),
    ]
    const paragraphs = await inWord(body.join(''), { numbering: NUMBERING, styles: STYLES })
    expect(shown(paragraphs)).toEqual(['1 a', '(a) b', '(b) c', '2 d', 'e'])
    expect(paragraphs.map(({ heading }) => heading)).toEqual([false, false, false, false, true])
  })
  test('a text box is read once, and the text around it is kept', async () => {
    const box = `<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>${p('In the box')}</w:txbxContent></w:drawing></mc:Choice>
      <mc:Fallback><w:pict><w:txbxContent>${p('In the box')}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
    expect(
      shown(
        await inWord(`<w:p><w:r><w:t>Before </w:t></w:r>${box}<w:r><w:t>after</w:t></w:r></w:p>`),
      ),
    ).toEqual(['In the box', 'Before after'])
  })
  test('deleted text is not read, and joined paragraphs are one', async () => {
    const changed = `<w:p><w:r><w:t>To paint </w:t></w:r><w:del><w:r><w:delText>no </w:delText></w:r></w:del><w:ins><w:r><w:t>all buoys</w:t></w:r></w:ins></w:p>`
    const joined = p('The first ', '<w:rPr><w:del w:id="1"/></w:rPr>') + p('and the second')
    expect(shown(await inWord(changed + joined))).toEqual([
      'To paint all buoys',
      'The first and the second',
    ])
  })
  test('a number in a separate cell belongs to the next cell', async () => {
    const cell = (text: string): string => `<w:tc>${p(text)}</w:tc>`
    expect(
      shown(
        await inWord(
          `<w:tbl><w:tr>${cell('3.')}${cell('Requests much')}</w:tr><w:tr>${cell('x')}</w:tr></w:tbl>`,
        ),
      ),
    ).toEqual(['3 Requests much', 'x'])
  })
  test('invalid levels and start numbers count as the first', async () => {
    const odd = (text: string, at: string): string =>
      p(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr>`)
    const body = [odd('a', '1e9'), odd('b', '-3'), odd('c', 'x')]
    expect(shown(await inWord(body.join(''), { numbering: NUMBERING }))).toEqual([
      '1 a',
      '2 b',
      '3 c',
    ])
    expect(await inWord(odd('deep', '9999999'), { numbering: NUMBERING })).toHaveLength(1)
  })
  test('a file that was cut off or damaged is refused', async () => {
    const text = Array.from({ length: 2000 }, (_, index) => `buoy ${index * 7919}`).join(' ')
    const zip = zipSync({ 'word/document.xml': Buffer.from(`<w:document>${p(text)}</w:document>`) })
    const start = 30 + 'word/document.xml'.length
    const end = Buffer.from(zip).indexOf('PK\u0001\u0002')
    for (let length = start; length < end; length += 97)
      await expect(readDocument(zip.subarray(0, length), 'document', NO_PROGRAMS)).rejects.toThrow(
        UserError,
      )
    for (let at = start; at < start + 60; at++) {
      const damaged = Uint8Array.from(zip)
      damaged.fill(0xff, at, at + 40)
      await expect(readDocument(damaged, 'document', NO_PROGRAMS)).rejects.toThrow(UserError)
    }
  })
})
