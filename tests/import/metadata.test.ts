// The properties of a document: its symbol, its date, its kind and its body.
import { describe, expect, test } from 'vitest'
import { NO_PROGRAMS } from './converters.ts'
import type { Language } from '../../src/base/language.ts'
import { metadataOf, type Metadata } from '../../src/import/metadata.ts'
import { readDocument } from '../../src/import/read.ts'
import { paragraphsOfText } from '../../src/import/read/text.ts'
import { slug } from '../../src/import/record.ts'
import { areSameNumber, haveSameNumbers } from '../../src/import/symbol.ts'

/** The metadata of a document that begins with these lines. */
async function metadataIn(language: Language, ...lines: string[]): Promise<Metadata> {
  const paragraphs = await readDocument(Buffer.from(lines.join('\n\n')), 'a', NO_PROGRAMS)
  return metadataOf(paragraphs, language, undefined)
}

describe('a symbol is read completely', () => {
  test.each([
    'HU/BOARD-3/2026/LIGHTS/RES.7',
    'HU/BOARD-3/2026/LIGHTS/RES.7/Rev.1/Corr.2',
    'HU-EA.4/Res.12',
    'HU/12/SG.3',
    'HU/2026/L.14/Add.1',
    'HU/RES/12 (2026)',
  ])('%s, at the end of its line', async symbol => {
    expect((await metadataIn('en', symbol, 'Resolution on the lights')).symbol).toBe(symbol)
    expect((await metadataIn('fr', `Document ${symbol}`, 'Les feux')).symbol).toBe(symbol)
    expect(
      (await metadataIn('ar', `<p dir="rtl">${symbol}</p><p>قرار بشأن الأنوار</p>`)).symbol,
    ).toBe(symbol)
  })
  test.each([
    ['en', 'Decision 4/COP.12'],
    ['fr', 'Décision 4/COP.12'],
    ['en', 'Resolution No.5'],
  ] as const)('of a numbered decision: %s %s', async (language, symbol) => {
    expect((await metadataIn(language, symbol, 'The Conference,')).symbol).toBe(symbol)
  })
  test('without the full stop of its sentence', async () => {
    expect((await metadataIn('en', 'Document HU/12/SG.3.', 'The Board met.')).symbol).toBe(
      'HU/12/SG.3',
    )
  })
  test('without the number of a note at the end of a paragraph', async () => {
    const [paragraph] = await readDocument(
      Buffer.from('1. Requests the Secretary-General to light the harbours.12'),
      'a',
      NO_PROGRAMS,
    )
    expect(paragraph?.text).toBe('Requests the Secretary-General to light the harbours.')
  })
})

test('a title around a symbol is joined without a gap', async () => {
  const { title } = await metadataIn(
    'en',
    'Resolution COUNCIL-1/RES.3 on the safety of ferries',
    'The Council,',
  )
  expect(title).toBe('Resolution on the safety of ferries')
})

describe('the kind of document', () => {
  test.each([
    // From the symbol, the title or the line that names the document itself, not from its source papers.
    ['en', 'resolution', 'HU/2026/RES.7', 'REPORT OF THE COMMITTEE ON LIGHTS'],
    ['en', 'resolution', 'Resolution 5/50-E', 'On the report of the pilots'],
    ['en', 'resolution', 'RESOLUTION ON THE REPORT OF THE PILOTS', 'The Board,'],
    ['en', 'report', 'Report on the resolutions of the Board', 'The Board met.'],
    [
      'en',
      'resolution',
      'Resolution adopted by the Harbour Assembly on 22 December 2025',
      '[on the report of the Third Committee (HU/80/476)]',
      '80/12. Lights of the harbours',
      'The Harbour Assembly,',
    ],
    ['fr', 'resolution', 'Résolution n° 5/50-E', 'Rapport des pilotes', 'Le Conseil,'],
    ['fr', 'report', 'RAPPORT SUR LA RÉSOLUTION DU CONSEIL', 'Le Conseil s’est réuni.'],
    ['ar', 'resolution', 'قرار رقم 5/50-إق', 'بشأن تقرير المرشدين', 'إن المجلس،'],
    ['ar', 'report', 'تقرير عن استقرار الموانئ', 'اجتمع المجلس.'],
  ] as const)('%s: %s', async (language, type, ...lines) => {
    expect((await metadataIn(language, ...lines)).type).toBe(type)
  })
})

describe('the date', () => {
  test('is that of the adoption, not of the distribution', async () => {
    const head = ['Distr.: General 14 January 2026', 'Resolution adopted on 22 December 2025']
    expect((await metadataIn('en', ...head)).date).toBe('2025-12-22')
    expect(
      (await metadataIn('fr', 'Distr. générale 14 janvier 2026', 'Adoptée le 1er mars 2025')).date,
    ).toBe('2025-03-01')
    expect((await metadataIn('ar', '14 يناير 2026', 'اعتمد في 22 ديسمبر 2025')).date).toBe(
      '2025-12-22',
    )
  })
  test('is the first one in the head if no adoption is mentioned', async () => {
    expect((await metadataIn('en', 'Distr.: General 14 January 2026', 'The lights')).date).toBe(
      '2026-01-14',
    )
  })
})

describe('a title without special marks', () => {
  test.each([
    ['en', 'Lights of the harbours', '80/12. Lights of the harbours', 'The Board,'],
    [
      'en',
      'On the lights',
      'Resolution No. 5/50-E',
      'On the lights',
      'Adopted on 2 March 2026',
      '1. Notes',
    ],
    ['fr', 'Avis de tempête', 'Résolution 12/4 : Avis de tempête', 'Le Conseil,'],
    [
      'en',
      'Resolution on the buoys',
      'Resolution HU/2026/7 on the buoys',
      '3 March 2026',
      'The Board,',
    ],
    ['ar', 'بشأن سلامة العبارات', 'قرار رقم 7/12 بشأن سلامة العبارات', 'إن مجلس الوزراء،'],
  ] as const)('%s: %s', async (language, title, ...lines) => {
    expect((await metadataIn(language, ...lines)).title).toBe(title)
  })
})

test('an Arabic resolution is named by its number, in any digits', async () => {
  expect((await metadataIn('ar', 'قرار رقم 5/50-إق', 'إن المجلس،')).symbol).toBe('قرار رقم 5/50-إق')
  expect((await metadataIn('ar', 'القرار ٥/٥٠', 'إن المجلس،')).symbol).toBe('القرار 5/50')
})

test('an id from a symbol with Latin letters can be typed on every keyboard', () => {
  expect(slug('RÉSOLUTION N° 12/53-Ç')).toBe('RESOLUTION-N-12-53-C')
  expect(slug('قرار رقم 5/50')).toBe('قرار-رقم-5-50')
})

describe('versions of one document', () => {
  test('have the same number and kind in each language', () => {
    expect(areSameNumber('Resolution No. 5/50-E', 'RÉSOLUTION N° 5/50-E')).toBe(true)
    expect(areSameNumber('Resolution 5/50', 'قرار رقم 5/50')).toBe(true)
    expect(areSameNumber('Resolution 5/50', 'Décision 5/50')).toBe(false)
    expect(areSameNumber('Resolution 5/50', 'Résolution 6/50')).toBe(false)
    expect(areSameNumber('HU/2026/5', 'HU/2026/5')).toBe(false)
  })
  test('are recognised if only the words of their symbols differ', () => {
    expect(haveSameNumbers('HU/B-50/RES.7', 'UP/C-50/RES.7')).toBe(true)
    expect(haveSameNumbers('HU/B-50/RES.7', 'HU/B-50/RES.8')).toBe(false)
    expect(haveSameNumbers('Resolution 7', 'Résolution 7')).toBe(false)
  })
})

test.each([
  ['en', 'Minutes of the Board\n\n2031-05-03', '2031-05-03'],
  ['en', 'Minutes of the Board\n\nMay 3, 2031', '2031-05-03'],
  ['en', 'Minutes of the Board\n\nDate: 13/05/2031', '2031-05-13'],
  ['fr', 'Procès-verbal du Bureau\n\nDate : 03/05/2031', '2031-05-03'],
  ['ar', 'محضر المجلس\n\nالتاريخ: 3/5/2031', '2031-05-03'],
] as const)('%s: a date in numbers, or with the month first: %s', (language, head, day) => {
  const paragraphs = paragraphsOfText(`${head}\n\n1. The lamps were lit.`)
  expect(metadataOf(paragraphs, language, undefined).date).toBe(day)
})
