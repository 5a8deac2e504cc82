// Any bytes and any paragraphs: a document is read or refused with a reason, and a draft has no words of its own.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { draftOf } from '../../src/import/draft.ts'
import { findMandates } from '../../src/import/find.ts'
import type { Paragraph } from '../../src/import/paragraph.ts'
import { runs } from '../runs.ts'
import { refusal } from './reading.ts'

test('any bytes are read, or refused with a reason', async () => {
  const heads = [
    '',
    '%PDF-',
    'PK\u0003\u0004',
    '<html>',
    '<akomaNtoso>',
    '\ufeff',
    '1. Requests ',
    '- a) ',
  ]
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...heads),
      fc.string({ unit: 'binary', maxLength: 200 }),
      async (head, rest) => {
        const outcome = await refusal(head + rest)
        expect(
          outcome === 'read' || (typeof outcome === 'object' && !(outcome instanceof Error)),
        ).toBe(true)
      },
    ),
    { numRuns: runs(300) },
  )
})

test('any paragraphs give a draft whose texts are in them', () => {
  const piece = fc.constantFrom(
    'Requests the Secretary-General to',
    'report',
    ', and also requests him to',
    ';',
    '. ',
    'The Council',
    '1. ',
    '(a) ',
    '\n',
    ' prie ',
    ' le Secrétaire général de ',
    'يطلب إلى الأمين العام أن',
    '، ويطلب إليه',
    ':',
    '“',
    'by 10 July 2030',
    '66/3. Title',
    ' ',
  )
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }),
      fc.constantFrom('en', 'fr', 'ar'),
      (pieces, language) => {
        const lines = pieces.join('').split('\n')
        const paragraphs = lines.map((text, index): Paragraph => ({
          text,
          label: null,
          line: index + 1,
          heading: false,
          recital: false,
        }))
        const { mandates } = findMandates(paragraphs, language)
        const whole = lines.join(' ').replaceAll(/\s+/g, ' ')
        for (const { text } of mandates) expect(whole).toContain(text)
        expect(draftOf(paragraphs, '', undefined, { language }).mandates).toHaveLength(
          mandates.length,
        )
      },
    ),
    { numRuns: runs(500) },
  )
})
