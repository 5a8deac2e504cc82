// `apply` reads a cell of evidence as a list. It records added items. Removed or changed items stay recorded and are reported.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { EVIDENCE_KINDS } from '../../src/base/vocabulary.ts'
import { evidenceChange, joinedItems } from '../../src/apply/evidence-cell.ts'
import { documentWith, inventedRecords } from '../folders.ts'
import { figure } from '../figures.ts'
import { run, type Outcome } from '../cli/run.ts'
import { rowsIn, saveRows, type Row } from './desk.ts'

const kinds = fc.constantFrom(...EVIDENCE_KINDS)

/** References as offices write them: numbers that begin alike, words, semicolons, words that look like a kind. */
const reference = fc
  .array(
    fc.constantFrom('4', '5', '45', '/', '-', 'NV', ' ', 'رسالة', 'é', '; ', 'Contract:', '(b)'),
    { minLength: 1, maxLength: 5 },
  )
  .map(parts => parts.join('').replace(/\s+/g, ' ').trim())
  .filter(text => /[\p{L}\d]$/u.test(text) && !/^\W*;/.test(text))

const item = fc.tuple(kinds, reference).map(([kind, ref]) => `${kind}:${ref}`)
const simpleItem = item.filter(text => !text.includes(';'))

/** The parts of an item. A list in which one item is part of another would be ambiguous. */
function pieces(text: string): string[] {
  return text.split(';').map(piece => piece.trim())
}

const edits = fc
  .record({
    recorded: fc.array(item, { maxLength: 5 }),
    fate: fc.array(fc.constantFrom('kept', 'taken out', 'changed'), {
      minLength: 5,
      maxLength: 5,
    }),
    replacements: fc.array(simpleItem, { minLength: 5, maxLength: 5 }),
    added: fc.array(simpleItem, { maxLength: 3 }),
    separators: fc.array(fc.constantFrom('; ', ';', '؛ ', '\n', ' ;\n'), {
      minLength: 8,
      maxLength: 8,
    }),
    shift: fc.nat(8),
  })
  .map(drawn => {
    const replacements = drawn.replacements.slice(0, drawn.recorded.length)
    const fates = drawn.recorded.map((_, index) => drawn.fate[index])
    const here = drawn.recorded.flatMap((text, index) => {
      if (fates[index] === 'kept') return [text]
      return fates[index] === 'changed' ? (replacements[index] ?? []) : []
    })
    const added = [...replacements.filter((_, index) => fates[index] === 'changed'), ...drawn.added]
    const all = [...here, ...drawn.added]
    const turn = all.length === 0 ? 0 : drawn.shift % all.length
    const shifted = [...all.slice(turn), ...all.slice(0, turn)]
    const cell = shifted
      .map((text, index) => (index === 0 ? text : `${drawn.separators[index] ?? '; '}${text}`))
      .join('')
    const removed = drawn.recorded.filter((_, index) => fates[index] !== 'kept')
    return { recorded: drawn.recorded, cell, added, removed }
  })
  // If an item occurs twice or is part of another, nobody can know which one was meant.
  .filter(({ recorded, added }) => {
    const all = [...recorded, ...added].flatMap(pieces)
    return new Set(all).size === all.length
  })

const sorted = (texts: readonly string[]): string[] => texts.toSorted()

test('every item that was added, removed, changed or moved is found, and nothing else', () => {
  let tried = 0
  fc.assert(
    fc.property(edits, ({ recorded, cell, added, removed }) => {
      tried++
      const change = evidenceChange(cell, recorded)
      expect(sorted(change.added)).toEqual(sorted(added))
      expect(sorted(change.removed)).toEqual(sorted(removed))
    }),
    { numRuns: 3000 },
  )
  figure(
    'D8',
    `${tried.toLocaleString('en')} changed lists of evidence, 0 items confused with others`,
  )
})

describe('two items without a separator', () => {
  test('are detected after any recorded item, and after digits and signs', () => {
    fc.assert(
      fc.property(simpleItem, simpleItem, (one, other) => {
        expect(joinedItems(one + other, [one])).toEqual([one, other])
        if (/\d$/.test(one)) expect(joinedItems(`${one}${other}`, [])).toBeDefined()
        expect(joinedItems(`${one}, ${other}`, [])).toBeDefined()
      }),
    )
  })

  test.each(['letter:Contract:5', 'other:L’autre:5', 'report:HU/2019/4', 'letter:Impact: none'])(
    '%s is one item',
    text => {
      expect(joinedItems(text, [])).toBeUndefined()
    },
  )
})

const RECORDED = documentWith(
  '        title: Prepare the survey\n',
  `        title: Prepare the survey
        updates:
          - date: 2018-06-01
            status: in-progress
            by: Ports
            note: "007"
            evidence:
              - {ref: HU/L/4, kind: letter}
              - {ref: "A; B", kind: report}
`,
)
const ITEMS = 'letter:HU/L/4; report:A; B'

interface Applied extends Outcome {
  /** The evidence of each entry, the oldest entry first. */
  readonly evidence: readonly (readonly string[])[]
  readonly isChanged: boolean
}

/** Exports, puts `fields` into the row, applies it, and reads the record. */
async function applied(fields: Row, lang = 'en'): Promise<Applied> {
  const folder = inventedRecords({ 'documents/HU-1.yaml': RECORDED })
  const cwd = dirname(folder)
  await run(['export', '--all', '--output', 'sheet.csv', '--lang', lang], { cwd })
  const sheet = join(cwd, 'sheet.csv')
  const before = rowsIn(sheet)
  expect(before[0]).toMatchObject({ evidence: ITEMS, note: '007' })
  saveRows(sheet, [{ ...before[0], ...fields }])
  const args = ['--write', '--by', 'Ann', '--date', '2019-03-01', '--lang', lang]
  const outcome = await run(['apply', 'sheet.csv', ...args], { cwd })
  const text = readFileSync(join(folder, 'documents/HU-1.yaml'), 'utf8')
  const { mandates } = parse(text) as { mandates: Mandate[] }
  const updates = mandates[0]?.actions[0]?.updates ?? []
  const evidence = updates.map(update =>
    (update.evidence ?? []).map(({ kind, ref }) => `${kind}:${ref}`),
  )
  return { ...outcome, evidence, isChanged: text !== RECORDED }
}

interface Mandate {
  readonly actions: readonly {
    readonly updates: readonly { readonly evidence?: readonly { kind: string; ref: string }[] }[]
  }[]
}

const OLD = ['letter:HU/L/4', 'report:A; B']

describe('applied', () => {
  test('a changed item is new evidence, and the recorded item stays', async () => {
    const { code, err, evidence } = await applied({ evidence: 'letter:HU/L/45; report:A; B' })
    expect(code).toBe(0)
    expect(evidence).toEqual([OLD, ['letter:HU/L/45']])
    expect(err).toContain(
      'Row 2, column P (Evidence) no longer has “letter:HU/L/4”. It stays in the records: a sheet removes nothing.',
    )
  })

  test('items without a separator are refused with the reason', async () => {
    const { code, err, isChanged } = await applied({ evidence: `letter:HU/L/4letter:HU/L/5` })
    expect([code, isChanged]).toEqual([65, false])
    expect(err).toContain(
      'column P (Evidence)\n  Two items of evidence are not separated: “letter:HU/L/4” and “letter:HU/L/5”.\n  Put a semicolon',
    )
  })

  test('a removed item or another order changes nothing', async () => {
    const out = await applied({ evidence: 'report:A; B' })
    expect([out.code, out.isChanged]).toEqual([0, false])
    expect(out.err).toContain('no longer has “letter:HU/L/4”')
    const moved = await applied({ evidence: 'report:A; B; letter:HU/L/4' })
    expect([moved.code, moved.isChanged, moved.err]).toEqual([0, false, ''])
  })

  test('a new status needs evidence of its own', async () => {
    const { code, err } = await applied({ status: 'implemented', evidence: 'report:A; B' })
    expect(code).toBe(65)
    expect(err).toContain('Evidence is required')
  })

  test('an item that is repeated is also evidence of the new entry', async () => {
    const { evidence } = await applied({
      status: 'implemented',
      evidence: `${ITEMS}; letter:HU/L/4`,
    })
    expect(evidence).toEqual([OLD, ['letter:HU/L/4']])
  })

  test('an item in which a letter became a question mark is not new', async () => {
    const folder = inventedRecords({
      'documents/HU-1.yaml': RECORDED.replace('HU/L/4', 'HU/ق/4'),
    })
    const cwd = dirname(folder)
    await run(['export', '--all', '--output', 'sheet.csv'], { cwd })
    const sheet = join(cwd, 'sheet.csv')
    const evidence = 'letter:HU/?/4; report:A; B; letter:HU/L/9'
    saveRows(sheet, [{ ...rowsIn(sheet)[0], evidence }])
    const { code, err } = await run(['apply', 'sheet.csv', '--write'], { cwd })
    expect(code).toBe(65)
    expect(err).toContain('became question marks')
  })

  test.each(LANGUAGES)('in %s the remark says which evidence stays', async lang => {
    const { err } = await applied({ evidence: 'report:A; B' }, lang)
    expect(err).toMatch(/letter:HU\/L\/4.*/)
    expect(err).not.toMatch(/undefined/)
  })

  test('any edit of the list records the added items in one entry, and changes nothing else', async () => {
    const additions = fc.array(
      simpleItem.filter(text => !OLD.some(old => pieces(old).includes(text))),
      { maxLength: 3 },
    )
    let tried = 0
    await fc.assert(
      fc.asyncProperty(additions, fc.subarray(OLD), async (added, kept) => {
        fc.pre(added.every(text => joinedItems(text, OLD) === undefined))
        tried++
        const { code, evidence, err } = await applied({
          evidence: [...kept, ...added].join('؛ '),
        })
        expect(code, err).toBe(0)
        expect(evidence).toEqual(added.length === 0 ? [OLD] : [OLD, added])
        for (const text of OLD) expect(err.includes(`“${text}”`)).toBe(!kept.includes(text))
      }),
      { numRuns: 40 },
    )
    figure(
      'D8',
      `${tried} sheets applied, 0 items lost, doubled or recorded as they were not written`,
    )
  })
})

describe('a value that a spreadsheet rewrote', () => {
  test('is not a change by an officer, and is reported', async () => {
    const { code, err, isChanged } = await applied({ note: '7' })
    expect([code, isChanged]).toEqual([0, false])
    expect(err).toContain(
      'Row 2, column O (Note) says “7”, which a spreadsheet program makes from “007”: this is not a change.',
    )
  })

  test('is not part of an entry that another cell of the row causes', async () => {
    const { code, evidence } = await applied({ note: '7', evidence: `${ITEMS}; letter:HU/L/9` })
    expect(code).toBe(0)
    expect(evidence).toEqual([OLD, ['letter:HU/L/9']])
  })

  test('does not hide what a person wrote', async () => {
    const { isChanged } = await applied({ note: '8' })
    expect(isChanged).toBe(true)
  })

  test('an id that became a day is still found', async () => {
    const document = RECORDED.replace('id: HU-1', 'id: 2018-3')
    const folder = inventedRecords({
      'documents/HU-1.yaml': undefined,
      'documents/2018-3.yaml': document
        .replace('  - id: 1\n', '  - id: 5\n')
        .replace(/ {4}actions:[^]*/, ''),
    })
    const cwd = dirname(folder)
    await run(['export', '--all', '--output', 'sheet.csv'], { cwd })
    const sheet = join(cwd, 'sheet.csv')
    const [row] = rowsIn(sheet)
    expect(row?.['id']).toBe('2018-3/5')
    saveRows(sheet, [{ ...row, id: '05/03/2018', note: 'Begun', status: 'in-progress' }])
    const args = ['apply', 'sheet.csv', '--write', '--by', 'Ann', '--date', '2019-03-01']
    expect(await run(args, { cwd })).toMatchObject({ code: 0 })
    expect(readFileSync(join(folder, 'documents/2018-3.yaml'), 'utf8')).toContain('note: Begun')
  })

  test('the apostrophe that csv needs before a dash is not recorded', async () => {
    const { workbook } = await import('../sheet/workbook.ts')
    const folder = inventedRecords({
      'documents/HU-1.yaml': RECORDED.replace('"007"', '"- asked the ports"'),
    })
    const cwd = dirname(folder)
    await run(['export', '--all', '--output', 'sheet.csv'], { cwd })
    const [row = {}] = rowsIn(join(cwd, 'sheet.csv'))
    expect(row['note']).toBe("'- asked the ports")
    const applyNote = async (note: string): Promise<string> => {
      const cells = ['id', 'state', 'note'] as const
      const values = [row['id'], row['state'], note]
      const cell = (text = ''): string => `<c t="str"><v>${text}</v></c>`
      const rows = [cells, values].map(
        (texts, index) => `<row r="${index + 1}">${texts.map(cell).join('')}</row>`,
      )
      writeFileSync(join(cwd, 'back.xlsx'), workbook(rows.join('')))
      const args = ['apply', 'back.xlsx', '--write', '--by', 'Ann', '--date', '2019-03-01']
      expect(await run(args, { cwd })).toMatchObject({ code: 0 })
      return readFileSync(join(folder, 'documents/HU-1.yaml'), 'utf8')
    }
    expect(await applyNote("'- asked the ports")).not.toContain('2019-03-01')
    expect(await applyNote("'- asked the ports twice")).toMatch(/note: "?- asked the ports twice/)
  })
})
