// The Word document as Word reads it. Its XML is tested, because a picture does not show direction marks.
import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { titleOfHeading, type ReportDocument } from '../../src/report/document.ts'
import { reportDocx } from '../../src/view/report/docx.ts'
import { day } from '../records/build.ts'
import { runs } from '../runs.ts'
import { exampleReport } from './example.ts'

type Parts = Readonly<Record<string, string>>

function partsOf(...versions: [ReportDocument, ...ReportDocument[]]): Parts {
  const files = unzipSync(reportDocx(versions, day('2026-04-01')))
  return Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, strFromU8(bytes)]))
}

function count(xml: string, pattern: RegExp): number {
  return [...xml.matchAll(pattern)].length
}

/** Throws if the text is not XML. */
function parsed(xml: string): string {
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', error => {
    throw error
  })
  parser.write(xml).close()
  return xml
}

describe.each(LANGUAGES)('in %s', language => {
  const document = exampleReport(language)
  const parts = partsOf(document)
  const main = parts['word/document.xml'] ?? ''
  const styles = parts['word/styles.xml'] ?? ''

  test('every part is well-formed', () => {
    for (const [name, xml] of Object.entries(parts)) {
      if (/\.(xml|rels)$/.test(name)) parsed(xml)
    }
  })

  test('headings, title and tables have defined styles', () => {
    const used = new Set(
      [...main.matchAll(/<w:(?:p|tbl)Style w:val="([^"]*)"/g)].map(([, id]) => id),
    )
    const defined = new Set([...styles.matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id))
    expect([...used].filter(id => !defined.has(id))).toEqual([])
    for (const id of ['Title', 'Heading1', 'Heading2', 'AnnexHeading', 'MandatesTable'])
      expect(used).toContain(id)
  })

  test('paragraphs are numbered by Word, and every table repeats its headings', () => {
    const numbered = document.blocks.filter(({ kind }) => kind === 'paragraph').length
    expect(count(main, /<w:numId w:val="1"\/>/g)).toBe(numbered)
    expect(parts['word/numbering.xml']).toContain('w:val="%1."')
    const headed = document.blocks.filter(({ kind }) =>
      ['table', 'bars', 'timeline'].includes(kind),
    ).length
    const pictures = document.blocks.filter(
      ({ kind }) => kind === 'figures' || kind === 'bar',
    ).length
    const spanned = document.blocks.filter(block => block.kind === 'table' && block.over).length
    expect(count(main, /<w:tbl>/g)).toBe(headed + pictures)
    expect(count(main, /<w:tblHeader\/>/g)).toBe(headed + spanned)
    expect(count(main, /<w:tblCaption /g)).toBe(headed + pictures)
  })

  test('pages are A4, with the symbol and DRAFT above and page numbers below', () => {
    expect(main).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(parts['word/header1.xml']).toMatch(/DRAFT|PROJET|مشروع/)
    expect(parts['word/footer1.xml']).toContain('PAGE')
    expect(parts['word/footer1.xml']).toContain('NUMPAGES')
  })

  test('the cover has page numbers below and nothing above, as its first-page header and footer', () => {
    expect(parts['word/header2.xml']).not.toContain('<w:t ')
    expect(parts['word/footer2.xml']).toBe(parts['word/footer1.xml'])
    const relations = parts['word/_rels/document.xml.rels'] ?? ''
    const named = [...main.matchAll(/<w:(\w+)Reference w:type="(\w+)" r:id="(\w+)"\/>/g)].map(
      ([, kind, pages, id]) =>
        [kind, pages, new RegExp(`Id="${id}"[^>]* Target="([^"]*)"`).exec(relations)?.[1]] as const,
    )
    const every = [
      ['header', 'default', 'header1.xml'],
      ['footer', 'default', 'footer1.xml'],
    ]
    expect(named).toEqual([
      ['header', 'default', 'header1.xml'],
      ['header', 'first', 'header2.xml'],
      ['footer', 'default', 'footer1.xml'],
      ['footer', 'first', 'footer2.xml'],
      // The landscape pages, and those after them.
      ...every,
      ...every,
    ])
    expect(count(main, /<w:titlePg\/>/g)).toBe(1)
    expect(count(main, /w:orient="landscape"/g)).toBe(1)
  })

  test('Arabic letters of a style have their own size, which is not smaller, and the same weight', () => {
    const sizes = [...styles.matchAll(/<w:sz w:val="(\d+)"\/><w:szCs w:val="(\d+)"\/>/g)]
    expect(sizes.length).toBe(count(styles, /<w:sz /g))
    expect(sizes.filter(([, latin, arabic]) => Number(latin) > Number(arabic))).toEqual([])
    expect(count(styles, /<w:b\/><w:bCs\/>/g)).toBe(count(styles, /<w:b\/>/g))
    expect(styles).toMatch(/<w:rFonts w:ascii="([^"]+)" w:hAnsi="\1" w:cs="\1"\/>/)
  })

  test('headings stay with the next paragraph, and are in the outline', () => {
    for (const level of [1, 2, 3]) {
      const style = new RegExp(`w:styleId="Heading${level}">.*?</w:style>`).exec(styles)?.[0]
      expect(style).toContain(`<w:name w:val="heading ${level}"/>`)
      expect(style).toContain('<w:keepNext/>')
      expect(style).toContain(`<w:outlineLvl w:val="${level - 1}"/>`)
    }
  })

  test('a date is never broken, and its digits are from left to right', () => {
    const line = { kind: 'line', text: '2026-04-01' } as const
    const { 'word/document.xml': dated = '' } = partsOf({ ...document, blocks: [line] })
    const written = ['2026', '04', '01'].map(part => `<w:t xml:space="preserve">${part}</w:t>`)
    const mark = language === 'ar' ? '<w:t xml:space="preserve">\u200e</w:t>' : ''
    expect(dated).toContain(`</w:rPr>${mark}${written.join('<w:noBreakHyphen/>')}${mark}</w:r>`)
  })

  test('every run has a language', () => {
    expect(count(main, /<w:lang /g)).toBe(count(main, /<w:r>/g))
  })

  test('every link leads to a bookmark, and every bookmark has a unique name', () => {
    const names = [...main.matchAll(/<w:bookmarkStart w:id="\d+" w:name="([^"]*)"/g)].map(
      ([, name = '']) => name,
    )
    const links = [...main.matchAll(/<w:hyperlink w:anchor="([^"]*)"/g)].map(([, to = '']) => to)
    expect(links.length).toBeGreaterThan(50)
    expect(links.filter(to => !names.includes(to))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
    expect(names.filter(name => !/^[A-Za-z]\w{0,39}$/.test(name))).toEqual([])
    expect(count(main, /<w:bookmarkEnd /g)).toBe(names.length)
  })

  test('the contents list every part, and need no update when the document is opened', () => {
    const parts_ = document.blocks.filter(block => block.kind === 'heading' && block.level === 1)
    const entries = main.match(/<w:pStyle w:val="TOC1"\/>/g) ?? []
    expect(entries).toHaveLength(parts_.length)
    expect(main).toContain('TOC \\o "1-1" \\h \\z \\u')
    expect(main).not.toContain('w:dirty')
    const first = parts_[0]?.kind === 'heading' ? titleOfHeading(parts_[0]) : ''
    expect(main.replaceAll(/<[^>]*>|[\u200e\u200f]/g, '')).toContain(first)
  })

  test('a new paragraph has the direction of the document', () => {
    const normal = /w:styleId="Normal">.*?<\/w:style>/.exec(styles)?.[0] ?? ''
    const [heading] = /w:styleId="Heading1">.*?<\/w:style>/.exec(styles) ?? ['']
    for (const style of [normal, heading]) {
      expect(style).toContain(language === 'ar' ? '<w:bidi/>' : '<w:bidi w:val="0"/>')
    }
  })

  test('no mandate is named by its id', () => {
    const text = main.replaceAll('<w:noBreakHyphen/>', '-').replaceAll(/<[^>]*>/g, ' ')
    expect(text).not.toMatch(/[A-Z]+-\d+-R\d/)
  })
})

test('in Arabic, paragraphs, tables and Arabic runs are from right to left, and symbols are not', () => {
  const { 'word/document.xml': main = '' } = partsOf(exampleReport('ar'))
  expect(count(main, /<w:bidiVisual\/>/g)).toBe(count(main, /<w:tbl>/g))
  const paragraphs = [...main.matchAll(/<w:p>.*?<\/w:p>/g)].map(([xml]) => xml)
  const arabic = paragraphs.filter(xml => /[\u0600-\u06ff]/.test(xml))
  expect(arabic.length).toBeGreaterThan(100)
  expect(arabic.filter(xml => !xml.includes('<w:bidi/>'))).toEqual([])
  const runXml = [...main.matchAll(/<w:r>.*?<\/w:r>/g)].map(([xml]) => xml)
  for (const xml of runXml) {
    const isArabic = /[\u0600-\u06ff]/.test(xml)
    if (isArabic) expect(xml).toContain('<w:rtl/>')
    if (/ULS\//.test(xml)) expect(xml).not.toContain('<w:rtl/>')
  }
})

test('in English and French, only quoted Arabic texts are from right to left', () => {
  const { 'word/document.xml': main = '' } = partsOf(exampleReport('en'))
  const paragraphs = [...main.matchAll(/<w:p>.*?<\/w:p>/g)].map(([xml]) => xml)
  const turned = paragraphs.filter(xml => xml.includes('<w:bidi/>'))
  expect(turned.length).toBeGreaterThan(0)
  expect(turned.every(xml => /w:val="\w+Arabic"/.test(xml))).toBe(true)
})

test('the same report gives the same bytes', () => {
  const versions = [exampleReport('ar'), exampleReport('en')] as const
  const [first, second] = [
    reportDocx(versions, day('2026-04-01')),
    reportDocx(versions, day('2026-04-01')),
  ]
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true)
  const core = strFromU8(unzipSync(first)['docProps/core.xml'] ?? new Uint8Array())
  expect(core).toContain('2026-04-01T00:00:00Z')
})

test('in a document of several languages, numbers start again, and each language has its headers', () => {
  const parts = partsOf(exampleReport('ar'), exampleReport('en'), exampleReport('fr'))
  const main = parts['word/document.xml'] ?? ''
  expect(count(main, /<w:sectPr>/g)).toBe(9)
  const ids = new Set([...main.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id))
  // Each language has a list of paragraphs. Only two have a list of parts, because Arabic ordinals are typed.
  expect(ids.size).toBe(5)
  expect([1, 2, 3].map(number => parts[`word/header${number}.xml`] !== undefined)).toEqual([
    true,
    true,
    true,
  ])
})

test('any text gives a readable document, and acts on nothing', { timeout: 120_000 }, () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '</w:t><w:fldSimple w:instr="INCLUDETEXT x"/>',
      '=HYPERLINK("x")',
      ']]>',
      '\ufffe',
      '\u0000',
    ),
  )
  const report = exampleReport('ar')
  fc.assert(
    fc.property(anyText, anyText, (title, cell) => {
      const { 'word/document.xml': main = '' } = partsOf({
        ...report,
        title,
        running: cell,
        blocks: [
          { kind: 'line', text: cell },
          {
            kind: 'table',
            caption: title,
            headings: [title],
            rows: [[[cell, title]]],
            counts: [],
          },
        ],
      })
      parsed(main)
      expect(main).not.toMatch(/<w:(fldSimple|instrText|hyperlink|object)/)
    }),
    { numRuns: runs(60) },
  )
})
