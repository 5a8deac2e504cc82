// Randomly damaged sheets: each cell is taken right, refused with its place and a reason, or remarked upon.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { knownSheets } from '../../src/apply/columns.ts'
import { planOf, type Plan } from '../../src/apply/plan.ts'
import { LANGUAGES, type Language } from '../../src/base/language.ts'
import { isRetyped } from '../../src/sheet/retyped.ts'
import { sheetHeading } from '../../src/view/export/headings.ts'
import { columnsWith, sheetRows } from '../../src/view/export/rows.ts'
import { explainRow } from '../../src/words/row-faults.ts'
import { STATUS_LABELS } from '../../src/words/labels.ts'
import type { Column, FieldColumn } from '../../src/words/sheet.ts'
import { snapshotOf } from '../../src/tracking/snapshot.ts'
import { exampleRecords } from '../report/example.ts'
import { ioOfNobody } from '../cli/run.ts'
import { day } from '../records/build.ts'

const records = exampleRecords()
const snapshot = snapshotOf(records, day('2026-04-01'))
const FIELDS: readonly FieldColumn[] = [
  'set_title',
  'set_kind',
  'set_department',
  'set_due',
  'set_target',
]
const COLUMNS = columnsWith(FIELDS)
const MANDATES = snapshot.mandates.slice(0, 4)

interface Damage {
  readonly row: number
  readonly column: Column
  readonly text: string
  /** What must be recorded, if it is recorded at all. */
  readonly means?: string
}

function planned(language: Language, damages: readonly Damage[]): Plan {
  const headings = COLUMNS.map(column => sheetHeading(column, language, records.organisation))
  const rows = sheetRows(MANDATES, snapshot, language, FIELDS).map(row =>
    COLUMNS.map(column => row[column] ?? ''),
  )
  for (const { row, column, text } of damages) {
    const cells = rows[row % rows.length]
    if (cells) cells[COLUMNS.indexOf(column)] = text
  }
  const lines = [headings, ...rows].map((cells, index) => ({ number: index + 1, cells }))
  const [sheet] = knownSheets([{ name: 'x', rows: lines, oddities: new Map() }], 'x')
  const context = {
    io: { ...ioOfNobody(), today: () => snapshot.day },
    records,
    snapshot,
    date: snapshot.day,
    by: () => 'Ann',
  }
  return planOf(sheet ? [sheet] : [], context)
}

const COUNT = sheetRows(MANDATES, snapshot, 'en', FIELDS).length
const row = fc.nat(COUNT - 1)

const ISO = fc
  .tuple(
    fc.integer({ min: 2024, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 13, max: 28 }),
  )
  .map(parts => parts.map(part => String(part).padStart(2, '0')))

const typedDay = ISO.chain(([year = '', month = '', date = '']) =>
  fc
    .constantFrom(
      `${year}-${month}-${date}`,
      `${date}/${month}/${year}`,
      `${Number(date)}.${Number(month)}.${year}`,
      `${year}/${Number(month)}/${date}`,
    )
    .map(text => ({ text, means: `${year}-${month}-${date}` })),
)

const status = fc
  .constantFrom('in-progress', 'blocked', 'partially-implemented', 'implemented')
  .chain(key =>
    fc
      .constantFrom(...LANGUAGES)
      .map(language => ({ text: STATUS_LABELS[key as 'blocked'][language], means: key })),
  )

const department = fc
  .constantFrom(...records.organisation.departments)
  .chain(({ id, name }) =>
    fc.constantFrom(id, ...Object.values(name)).map(text => ({ text: text ?? id, means: id })),
  )

const garbage = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(
    '',
    '?',
    '31/02/2026',
    '3/4/26',
    '1e9',
    'TRUE',
    '#####',
    '=1+1',
    'a\u200bb',
    'لا',
  ),
)

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ row, column: fc.constantFrom<Column>(...COLUMNS), text: garbage }),
  fc.tuple(row, typedDay).map(([at, typed]) => ({ row: at, column: 'date' as const, ...typed })),
  fc
    .tuple(row, typedDay)
    .map(([at, typed]) => ({ row: at, column: 'set_target' as const, ...typed })),
  fc.tuple(row, status).map(([at, typed]) => ({ row: at, column: 'status' as const, ...typed })),
  fc
    .tuple(row, department)
    .map(([at, typed]) => ({ row: at, column: 'set_department' as const, ...typed })),
)

/** What the plan records for a cell; undefined if it records nothing for it. */
function recordedFor(plan: Plan, { row: at, column }: Damage): string | undefined {
  const found = plan.rows.find(({ place }) => place.row === at + 2)
  if (column === 'date' || column === 'status') return found?.update?.[column]
  const input = found?.edits.find(edit => edit.column === column)?.input
  return input?.setTarget ?? input?.setDepartment?.[0]
}

test('1,000 damaged sheets', { timeout: 120_000 }, () => {
  let [taken, refused, remarked] = [0, 0, 0]
  fc.assert(
    fc.property(
      fc.constantFrom(...LANGUAGES),
      fc.uniqueArray(damage, { minLength: 1, maxLength: 4, selector: each => each.row }),
      (language, damages) => {
        const plan = planned(language, damages)
        for (const { place, fault } of plan.refusals) {
          expect(damages.some(each => each.row + 2 === place.row)).toBe(true)
          expect(explainRow(fault, language).message).not.toBe('')
        }
        for (const { place } of plan.rows)
          expect(damages.some(each => each.row + 2 === place.row)).toBe(true)
        for (const each of damages) {
          const at = ({ place }: { readonly place: { readonly row: number } }): boolean =>
            place.row === each.row + 2
          const isRefused = plan.refusals.some(at)
          const isTaken = plan.rows.some(at)
          expect(isRefused && isTaken).toBe(false)
          if (isTaken && each.means !== undefined) {
            const recorded = recordedFor(plan, each)
            if (recorded !== undefined) {
              const ids = records.organisation.departments.filter(({ id, name }) =>
                [id, ...Object.values(name)].includes(recorded),
              )
              expect([recorded, ...ids.map(({ id }) => id)]).toContain(each.means)
            }
          }
          taken += isTaken ? 1 : 0
          refused += isRefused ? 1 : 0
          remarked += !isTaken && !isRefused && plan.remarks.some(at) ? 1 : 0
          if (isTaken || isRefused || plan.remarks.some(at)) continue
          // Nothing to say: the cell means what it meant, or it is empty as before.
          const before = sheetRows(MANDATES, snapshot, language, FIELDS)[each.row]
          const was = before?.[each.column] ?? ''
          const isRewritten = isRetyped(each.text, was)
          const isSame =
            was.trim() === each.text.replace(/\s+/g, ' ').trim() || each.means !== undefined
          const isShownDay = ['date', 'due', 'target', 'set_due', 'set_target'].includes(
            each.column,
          )
          expect(isSame || isRewritten || isShownDay || each.column === 'state').toBe(true)
        }
      },
    ),
    { numRuns: 1000 },
  )
  expect(Math.min(taken, refused, remarked)).toBeGreaterThan(50)
})

test('a sheet without damage is silent', () => {
  for (const language of LANGUAGES) {
    const { rows, refusals, remarks } = planned(language, [])
    expect([rows, refusals, remarks]).toEqual([[], [], []])
  }
})
