// What a document says of itself: its symbol, its day, what kind it is and who made it.
import { describe, expect, test } from 'vitest'
import type { Language } from '../../src/base/language.ts'
import { metadataOf, type Metadata } from '../../src/import/metadata.ts'
import { readDocument } from '../../src/import/read.ts'

/** The metadata of a document that begins with these lines. */
async function told(language: Language, ...lines: string[]): Promise<Metadata> {
  const paragraphs = await readDocument(Buffer.from(lines.join('\n\n')), 'a', () => 'absent')
  return metadataOf(paragraphs, language, undefined)
}

describe('a symbol is read whole', () => {
  test.each([
    'HU/BOARD-3/2026/LIGHTS/RES.7',
    'HU/BOARD-3/2026/LIGHTS/RES.7/Rev.1/Corr.2',
    'HU-EA.4/Res.12',
    'HU/12/SG.3',
    'HU/2026/L.14/Add.1',
    'HU/RES/12 (2026)',
  ])('%s, at the end of its line', async symbol => {
    expect((await told('en', symbol, 'Resolution on the lights')).symbol).toBe(symbol)
    expect((await told('fr', `Document ${symbol}`, 'Les feux')).symbol).toBe(symbol)
    expect((await told('ar', `<p dir="rtl">${symbol}</p><p>قرار بشأن الأنوار</p>`)).symbol).toBe(
      symbol,
    )
  })
  test.each([
    ['en', 'Decision 4/COP.12'],
    ['fr', 'Décision 4/COP.12'],
    ['en', 'Resolution No.5'],
  ] as const)('of a numbered decision: %s %s', async (language, symbol) => {
    expect((await told(language, symbol, 'The Conference,')).symbol).toBe(symbol)
  })
  test('and the stop of its sentence is none of it', async () => {
    expect((await told('en', 'Document HU/12/SG.3.', 'The Board met.')).symbol).toBe('HU/12/SG.3')
  })
  test('while the number of a note at the end of a paragraph is left out', async () => {
    const [paragraph] = await readDocument(
      Buffer.from('1. Requests the Secretary-General to light the harbours.12'),
      'a',
      () => 'absent',
    )
    expect(paragraph?.text).toBe('Requests the Secretary-General to light the harbours.')
  })
})
