// Nothing on the screen acts on it or is wider than it.
import fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import wrapAnsi from 'wrap-ansi'
import { snapshotOf } from '../../src/tracking/snapshot.ts'
import { capitalised } from '../../src/words/list.ts'
import { indented, padded, widestOf, widthOf, wrapped } from '../../src/view/parts/layout.ts'
import { listText } from '../../src/view/pages/list.ts'
import { listCsv, listMarkdown, listTsv } from '../../src/view/data/list.ts'
import { COLUMNS } from '../../src/view/parts/mandate-cells.ts'
import { paintIn } from '../../src/view/parts/paint.ts'
import { safe, safeDeep } from '../../src/view/parts/safe.ts'
import { mandateText } from '../../src/view/pages/show.ts'
import { tableLines } from '../../src/view/parts/table.ts'
import { bestSafeText, shown } from '../../src/view/parts/texts.ts'
import type { View } from '../../src/view/parts/view.ts'
import { columnWidths, TEXT_WIDTH } from '../../src/view/report/columns.ts'
import { day, records } from '../records/build.ts'
import { runs } from '../runs.ts'

const HOSTILE = fc
  .array(
    fc.constantFrom(
      '\u001b[31m',
      '\u001b]8;;http://x\u0007',
      '\u0007',
      '\b',
      '\r',
      '\0',
      '\u009b2J',
      '\u202e',
      '\u2066',
      '\u200b',
      '\ufeff',
      '\u001b]0;title\u001b\\',
      '\u{e0041}',
      '\u2028',
      'word',
      ' ',
      'é',
      'مذكرة',
      '<b>',
      '|',
      '=1+1',
      '\t',
      '\u00ad',
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map(parts => parts.join(''))

/** The characters that a terminal or text engine would obey, by their Unicode properties. */
const OBEYED = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/u

/** `page` without line breaks, and without our own marks around text of the other direction. */
function withoutOwnMarks(page: string): string {
  return page.replaceAll('\n', '').replace(/\u2068([^\u2066-\u2069]*)\u2069/g, '$1')
}

test('no text of a record acts on the screen, in any field', async () => {
  await fc.assert(
    fc.asyncProperty(HOSTILE, async given => {
      const text = `x${given}`
      const snapshot = snapshotOf(
        records({
          organisation: {
            name: text,
            departments: [{ id: 'd', name: text }],
            states: [{ code: 'AA', name: text }],
          },
          meetings: [{ id: 'B-1', name: text, place: text, from: '2018-03-01' }],
          documents: [
            {
              symbol: text,
              title: text,
              annex: text,
              place: text,
              meeting: 'B-1',
              mandates: [
                {
                  paragraph: text,
                  title: text,
                  text,
                  cites: [text],
                  departments: ['d'],
                  due: { meeting: 'B-1' },
                  updates: [
                    {
                      date: '2018-02-01',
                      status: 'blocked',
                      by: text,
                      note: text,
                      evidence: [{ ref: text }],
                    },
                  ],
                  actions: [{ id: '1', title: text }],
                  states: {
                    asked: ['AA'],
                    measures: [{ id: 'm', title: text }],
                    replies: [
                      { state: 'AA', date: '2018-02-01', answer: 'complied', note: text, by: text },
                    ],
                  },
                  extensions: [
                    { date: '2018-02-01', to: { meeting: 'B-1' }, reason: text, by: text },
                  ],
                  confirmed: { meeting: 'B-1', date: '2018-02-02', ref: text },
                },
              ],
            },
          ],
        }),
        day('2019-01-01'),
      )
      const view: View = { language: 'en', width: 80, paint: paintIn(0) }
      const [tracked] = snapshot.mandates
      if (!tracked) throw new Error('no mandate')
      const pages = [
        ...listText(
          { mandates: snapshot.mandates, columns: COLUMNS, outstandingOnly: true },
          snapshot,
          view,
        ),
        ...mandateText(tracked, snapshot, view),
        listMarkdown(snapshot.mandates, COLUMNS, snapshot, view),
        await listCsv(snapshot.mandates, { ...snapshot, internal: true }, view),
        listTsv(snapshot.mandates, { ...snapshot, internal: true }, view).replaceAll('\t', ' '),
      ]
      for (const page of pages) expect(withoutOwnMarks(page)).not.toMatch(OBEYED)
    }),
    { numRuns: 150 },
  )
})

describe('safe', () => {
  test('keeps letters of every script, and joiners that spelling needs', () => {
    for (const text of ['État membre', 'مُذكِّرة شفوية', 'می\u200cخواهم', 'Türkiye', '中文', '🕊'])
      expect(safe(text)).toBe(text)
  })
  test('removes a joiner that is not between letters', () => {
    expect(safe('a \u200d b\u200c')).toBe('a  b')
  })
  test('turns line breaks into spaces', () => {
    expect(safe('one\r\ntwo\tthree')).toBe('one two three')
  })
  test('changes nothing the second time', () => {
    fc.assert(
      fc.property(HOSTILE, text => {
        expect(safe(safe(text))).toBe(safe(text))
      }),
    )
  })
  test('cleans texts in maps and lists, and keeps other values', () => {
    expect(safeDeep({ a: ['x\u0007'], b: 1, c: null })).toEqual({ a: ['x'], b: 1, c: null })
  })
})

describe('layout', () => {
  test('the width of the widest text is found, even among very many', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('協議', '👩‍👩‍👧', 'مُ'),
    )
    fc.assert(
      fc.property(fc.array(anyText), texts => {
        expect(widestOf(texts)).toBe(Math.max(0, ...texts.map(widthOf)))
      }),
      { numRuns: runs(300) },
    )
    const column = [...Array.from({ length: 200_000 }, () => 'a'), 'abc']
    expect(widestOf(column)).toBe(3)
    expect(
      tableLines(
        [{ heading: 'x' }],
        column.map(text => [text]),
        10,
      ),
    ).toHaveLength(200_003)
    expect(
      columnWidths(
        ['x'],
        column.map(text => [[text]]),
      ),
    ).toEqual([TEXT_WIDTH.upright])
  })

  test('Arabic marks, isolates and colours have no width', () => {
    expect(widthOf('كُلِّفَ')).toBe(3)
    expect(widthOf('\u2068CFM-46\u2069')).toBe(6)
    expect(widthOf(paintIn(256).overdue('late'))).toBe(4)
  })
  test('lines are cut to the width, if there is one', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three'])
    expect(wrapped('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
    expect(wrapped('one two', undefined)).toEqual(['one two'])
    expect(wrapped('ab', 0)).toEqual(['a', 'b'])
  })
  test('words are wrapped as by the library', () => {
    const word = fc.stringMatching(/^[a-zàéôاب.,()]{1,9}$/)
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1 }),
        fc.integer({ min: 1, max: 40 }),
        (words, width) => {
          const text = words.join(' ')
          const library = wrapAnsi(text, width, { hard: true, trim: true }).split('\n')
          expect(wrapped(text, width)).toEqual(library)
        },
      ),
    )
  })
  test('lines are indented, padded and put in capitals', () => {
    expect(indented(['a', '', 'b'], '  ', '- ')).toEqual(['- a', '', '  b'])
    expect(padded('é', 3)).toBe('é  ')
    expect(padded('long', 2)).toBe('long')
    expect(capitalised('no due date')).toBe('No due date')
  })
})

describe('tables', () => {
  const columns = [{ heading: 'A' }, { heading: 'B', least: 5 }]
  test('are as wide as their text or as the screen', () => {
    expect(tableLines(columns, [['x', 'one two three']], undefined)).toEqual([
      'A  B',
      '─  ─────────────',
      'x  one two three',
    ])
    expect(tableLines(columns, [['x', 'one two three']], 10)).toEqual([
      'A  B',
      '─  ───────',
      'x  one two',
      '   three',
    ])
  })
  test('are not wider than the screen while columns can be narrowed', () => {
    fc.assert(
      fc.property(
        fc.array(fc.lorem(), { minLength: 1 }),
        fc.integer({ min: 12, max: 120 }),
        (cells, width) => {
          const lines = tableLines(
            columns,
            cells.map(cell => ['x', cell]),
            width,
          )
          for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(width)
        },
      ),
    )
  })
  test('keep every word', () => {
    fc.assert(
      fc.property(fc.array(fc.lorem(), { minLength: 1, maxLength: 4 }), cells => {
        const page = tableLines(
          columns,
          cells.map(cell => ['x', cell]),
          30,
        ).join(' ')
        for (const word of cells.join(' ').split(' ')) expect(page).toContain(word)
      }),
    )
  })
  test('have the same lines whether they are long or short', () => {
    const word = fc.oneof(
      fc.lorem({ maxCount: 3 }),
      fc.constantFrom('كلف', 'تقرير ACM-2018', '漢字', '\u001b[1mbold\u001b[22m', '👍🏽', ''),
    )
    const page = (rows: readonly (readonly string[])[]): string[] =>
      tableLines([...columns, { heading: 'C', align: 'right' }], rows, 40)
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word, word), { minLength: 1, maxLength: 6 }), rows => {
        const filler = Array.from({ length: 70 }, () => ['', '', ''])
        const short = page(rows)
        expect(page([...rows, ...filler]).slice(0, short.length)).toEqual(short)
      }),
    )
  })
  test('the width of a text is the same whether it is looked up or counted', () => {
    const plain = fc.string({ unit: fc.constantFrom(...Array.from(' azAZ09~é–“”…·─█تقريرءي')) })
    fc.assert(
      fc.property(plain, text => {
        expect(widthOf(text)).toBe(stringWidth(text))
      }),
    )
  })
  test('a text of 100,000 letters is handled quickly', () => {
    expect(tableLines(columns, [['x', 'word '.repeat(20_000)]], 80).length).toBeGreaterThan(1000)
  })
})

describe('texts', () => {
  test('are in the given language, otherwise in the original or any other one, with a mark', () => {
    const text = { fr: 'Rapport', ar: 'تقرير' }
    expect(shown(text, 'fr', 'fr')).toBe('Rapport')
    expect(shown(text, 'en', 'fr')).toBe('Rapport [original: French]')
    expect(shown(text, 'en', 'ar')).toBe('تقرير [original: Arabic]')
    expect(shown({ ar: 'تقرير' }, 'fr')).toBe('تقرير [original\u00a0: arabe]')
    expect(bestSafeText({}, 'en', 'fr')).toBeUndefined()
    expect(shown({}, 'en')).toBe('')
  })
})

test('cells that a spreadsheet would read as a formula are disarmed', async () => {
  const documents = [
    { mandates: ['=1+1', '+1', '-1', '@x'].map((title, id) => ({ id: String(id), title })) },
  ]
  const snapshot = snapshotOf(records({ documents }), day('2019-01-01'))
  const view: View = { language: 'en', width: undefined, paint: paintIn(0) }
  const rows = (await listCsv(snapshot.mandates, { ...snapshot, internal: true }, view))
    .split('\n')
    .slice(1, 5)
  expect(rows.map(row => row.split(',')[4])).toEqual(["'=1+1", "'+1", "'-1", "'@x"])
})
