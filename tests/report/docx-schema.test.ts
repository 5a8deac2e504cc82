// The Word document has its elements in the order of the schema, which Word requires.
import { strFromU8, unzipSync } from 'fflate'
import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { reportDocx } from '../../src/view/report/docx.ts'
import { day } from '../records/build.ts'
import { exampleFigures, exampleReport } from './example.ts'

/** ISO/IEC 29500-4: the children of an element in order; `…` stands for any number of others. */
const ORDER: Readonly<Record<string, string>> = {
  'w:document': 'w:background w:body',
  'w:tbl': 'w:tblPr w:tblGrid w:tr',
  'w:tr': 'w:tblPrEx w:trPr w:tc',
  'w:tc': 'w:tcPr w:p',
  'w:p': 'w:pPr w:r',
  'w:pPr':
    'w:pStyle w:keepNext w:keepLines w:pageBreakBefore w:framePr w:widowControl w:numPr w:suppressLineNumbers w:pBdr w:shd w:tabs w:suppressAutoHyphens w:kinsoku w:wordWrap w:overflowPunct w:topLinePunct w:autoSpaceDE w:autoSpaceDN w:bidi w:adjustRightInd w:snapToGrid w:spacing w:ind w:contextualSpacing w:mirrorIndents w:suppressOverlap w:jc w:textDirection w:textAlignment w:textboxTightWrap w:outlineLvl w:divId w:cnfStyle w:rPr w:sectPr w:pPrChange',
  'w:numPr': 'w:ilvl w:numId',
  'w:rPr':
    'w:rStyle w:rFonts w:b w:bCs w:i w:iCs w:caps w:smallCaps w:strike w:dstrike w:outline w:shadow w:emboss w:imprint w:noProof w:snapToGrid w:vanish w:webHidden w:color w:spacing w:w w:kern w:position w:sz w:szCs w:highlight w:u w:effect w:bdr w:shd w:fitText w:vertAlign w:rtl w:cs w:em w:lang w:eastAsianLayout w:specVanish w:oMath',
  'w:tblPr':
    'w:tblStyle w:tblpPr w:tblOverlap w:bidiVisual w:tblStyleRowBandSize w:tblStyleColBandSize w:tblW w:jc w:tblCellSpacing w:tblInd w:tblBorders w:shd w:tblLayout w:tblCellMar w:tblLook w:tblCaption w:tblDescription',
  'w:tcMar': 'w:top w:left w:start w:bottom w:right w:end',
  'w:tcBorders': 'w:top w:left w:start w:bottom w:right w:end w:insideH w:insideV w:tl2br w:tr2bl',
  'w:pBdr': 'w:top w:left w:bottom w:right w:between w:bar',
  'w:tblBorders': 'w:top w:left w:start w:bottom w:right w:end w:insideH w:insideV',
  'w:tblCellMar': 'w:top w:left w:start w:bottom w:right w:end',
  'w:tcPr':
    'w:cnfStyle w:tcW w:gridSpan w:hMerge w:vMerge w:tcBorders w:shd w:noWrap w:tcMar w:textDirection w:tcFitText w:vAlign w:hideMark',
  'w:sectPr':
    'w:headerReference w:footerReference w:footnotePr w:endnotePr w:type w:pgSz w:pgMar w:paperSrc w:pgBorders w:lnNumType w:pgNumType w:cols w:formProt w:vAlign w:noEndnote w:titlePg w:textDirection w:bidi w:rtlGutter w:docGrid',
  'w:styles': 'w:docDefaults w:latentStyles w:style',
  'w:style':
    'w:name w:aliases w:basedOn w:next w:link w:autoRedefine w:hidden w:uiPriority w:semiHidden w:unhideWhenUsed w:qFormat w:locked w:personal w:personalCompose w:personalReply w:rsid w:pPr w:rPr w:tblPr w:trPr w:tcPr w:tblStylePr',
  'w:tblStylePr': 'w:pPr w:rPr w:tblPr w:trPr w:tcPr',
  'w:numbering': 'w:numPicBullet w:abstractNum w:num w:numIdMacAtCleanup',
  'w:abstractNum': 'w:nsid w:multiLevelType w:tmpl w:name w:styleLink w:numStyleLink w:lvl',
  'w:num': 'w:abstractNumId w:lvlOverride',
  'w:lvl':
    'w:start w:numFmt w:lvlRestart w:pStyle w:isLgl w:suff w:lvlText w:lvlPicBulletId w:legacy w:lvlJc w:pPr w:rPr',
}

/** The parts of a line. */
const INLINE: ReadonlySet<string> = new Set([
  'w:r',
  'w:dir',
  'w:hyperlink',
  'w:bookmarkStart',
  'w:bookmarkEnd',
])

/** The elements that are not where the schema allows them. */
function faultsIn(xml: string): string[] {
  const faults = new Set<string>()
  const open: { name: string; last: number; children: string[] }[] = []
  const parser = new SaxesParser()
  parser.on('error', error => {
    throw error
  })
  parser.on('opentag', ({ name }) => {
    const parent = open.at(-1)
    const order = ORDER[parent?.name ?? '']?.split(' ')
    if (parent && order) {
      const place = order.indexOf(name)
      // The parts of a line are in any order.
      if (INLINE.has(name) && (parent.name === 'w:p' || parent.name === 'w:hyperlink')) {
        parent.last = Math.max(parent.last, 1)
        parent.children.push(name)
        open.push({ name, last: -1, children: [] })
        return
      }
      // Headers and footers of a section are in any order.
      const isReference = name === 'w:footerReference' || name === 'w:headerReference'
      if (place === -1) faults.add(`${name} in ${parent.name}`)
      else if (place < parent.last && !isReference) faults.add(`${name} late in ${parent.name}`)
      parent.last = Math.max(parent.last, place)
    }
    parent?.children.push(name)
    open.push({ name, last: -1, children: [] })
  })
  parser.on('closetag', ({ name }) => {
    const closed = open.pop()
    if (name === 'w:tc' && closed?.children.at(-1) !== 'w:p') faults.add('a cell without text')
    if (name === 'w:tr' && !closed?.children.includes('w:tc')) faults.add('a row without a cell')
  })
  parser.write(xml).close()
  return [...faults]
}

test('the check detects wrong elements', () => {
  expect(faultsIn('<w:p><w:r/><w:pPr/></w:p>')).toEqual(['w:pPr late in w:p'])
  expect(faultsIn('<w:pPr><w:jc/><w:bidi/></w:pPr>')).toEqual(['w:bidi late in w:pPr'])
  expect(faultsIn('<w:tr><w:trPr/></w:tr>')).toEqual(['a row without a cell'])
})

test.each(LANGUAGES)(
  'in %s every part has the right order, and every named part exists',
  language => {
    const figures = exampleFigures('internal')
    const report = exampleReport(language, figures, { final: true, audience: 'internal' })
    const files = unzipSync(reportDocx([report], day('2026-04-01')))
    const text = (name: string): string => strFromU8(files[name] ?? new Uint8Array())
    for (const name of Object.keys(files).filter(each => /^word\/[^/]*\.xml$/.test(each))) {
      expect(`${name}: ${faultsIn(text(name)).join(', ')}`).toBe(`${name}: `)
    }
    const named = [...text('word/_rels/document.xml.rels').matchAll(/Target="([^"]*)"/g)]
    for (const [, target = ''] of named) expect(Object.keys(files)).toContain(`word/${target}`)
    const typed = [...text('[Content_Types].xml').matchAll(/PartName="\/([^"]*)"/g)].map(
      ([, name]) => name,
    )
    const parts = Object.keys(files).filter(name => !/^\[|\.rels$/.test(name))
    expect(new Set(typed)).toEqual(new Set(parts))
    const used = new Set(
      [...text('word/document.xml').matchAll(/r:id="([^"]*)"/g)].map(([, id]) => id),
    )
    const known = new Set(
      [...text('word/_rels/document.xml.rels').matchAll(/Id="([^"]*)"/g)].map(([, id]) => id),
    )
    expect([...used].filter(id => !known.has(id))).toEqual([])
  },
)

test.each(LANGUAGES)(
  'in %s the columns of every table fill the page, and every row has a cell for each',
  language => {
    const files = unzipSync(reportDocx([exampleReport(language)], day('2026-04-01')))
    const main = strFromU8(files['word/document.xml'] ?? new Uint8Array())
    for (const [table] of main.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) =>
        Number(width),
      )
      expect([9638, 14798]).toContain(widths.reduce((sum, width) => sum + width, 0))
      // The greatest number of columns in Word.
      expect(widths.length).toBeLessThanOrEqual(63)
      for (const [row] of table.matchAll(/<w:tr>.*?<\/w:tr>/gs)) {
        const spans = [...row.matchAll(/<w:tcPr>.*?<\/w:tcPr>/gs)].map(([cell]) =>
          Number(/<w:gridSpan w:val="(\d+)"/.exec(cell)?.[1] ?? 1),
        )
        expect(spans.reduce((sum, span) => sum + span, 0)).toBe(widths.length)
      }
    }
  },
)
