// A change of one document file is planned for its present content and proved, or not made.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Failure } from '../../src/base/failures.ts'
import { changeFiles, type ChangedFile, type Held } from '../../src/edit/change-file.ts'
import type { Change } from '../../src/edit/change.ts'
import type { SourceDocument } from '../../src/records/types.ts'
import { DOCUMENT, inventedRecords } from '../folders.ts'
import { failureOf } from '../failure.ts'

const FILE = 'documents/HU-1.yaml'
const UPDATE: Change = {
  to: ['mandates', 0, 'updates'],
  append: { date: '2018-04-01', status: 'in-progress' },
}

/** Changes the file, or shows the change. */
function changeFile(
  folder: string,
  plan: (document: SourceDocument | undefined) => readonly Change[],
  dryRun = false,
): ChangedFile {
  const plans = (held: Held): Map<string, readonly Change[]> =>
    new Map([[FILE, plan(held.get(FILE)?.document)]])
  const [changed] = changeFiles(folder, [FILE], plans, { undo: undefined, dryRun })
  if (!changed) throw new Error('nothing changed')
  return changed
}

const read = (folder: string): string => readFileSync(join(folder, FILE), 'utf8')

test('the change is planned for the present content of the file, and the versions before and after are returned', () => {
  const folder = inventedRecords()
  const seen: string[] = []
  const { before, after } = changeFile(folder, document => {
    seen.push(document?.id ?? '', document?.file ?? '')
    return [UPDATE]
  })
  expect(seen).toEqual(['HU-1', FILE])
  expect(before).toBe(DOCUMENT)
  expect(after).toContain('status: in-progress')
  expect(read(folder)).toBe(after)
})

test('a dry run plans and proves, and writes nothing', () => {
  const folder = inventedRecords()
  const { after } = changeFile(folder, () => [UPDATE], true)
  expect(after).toContain('status: in-progress')
  expect(read(folder)).toBe(DOCUMENT)
})

test('a byte order mark is kept', () => {
  const folder = inventedRecords({ [FILE]: `\ufeff${DOCUMENT}` })
  const { before } = changeFile(folder, () => [UPDATE])
  expect(before).toBe(DOCUMENT)
  expect(read(folder).startsWith('\ufeffid: HU-1')).toBe(true)
})

describe('a refusal writes nothing', () => {
  const refused = (content: string | Buffer, change: Change): Failure | undefined => {
    const folder = inventedRecords({ [FILE]: content })
    const refusal = failureOf(() => changeFile(folder, () => [change]))
    expect(readFileSync(join(folder, FILE)).equals(Buffer.from(content))).toBe(true)
    return refusal
  }
  test('a file with errors is refused, and each error has its place', () => {
    expect(refused(DOCUMENT.replace('type: resolution', 'type: x'), UPDATE)).toMatchObject({
      kind: 'record-has-errors',
      values: { file: FILE, problems: [{ file: FILE, rule: 'unknown-value', line: 4 }] },
    })
  })
  test('a file in another encoding is refused', () => {
    expect(refused(Buffer.from('title: R\xe9union', 'latin1'), UPDATE)).toMatchObject({
      kind: 'record-has-errors',
      values: { problems: [{ rule: 'not-utf8' }] },
    })
  })
  test('a change that would cause errors is refused', () => {
    const wrong: Change = {
      to: ['mandates', 0, 'updates'],
      append: { date: 'x', status: 'in-progress' },
    }
    expect(refused(DOCUMENT, wrong)).toMatchObject({
      kind: 'change-makes-errors',
      values: { file: FILE, problems: [{ file: FILE, rule: 'invalid-value' }] },
    })
  })
  test('a change at a missing place is refused', () => {
    expect(refused(DOCUMENT, { ...UPDATE, to: ['mandates', 9, 'updates'] })).toEqual({
      kind: 'edit-refused',
      values: { file: FILE, reason: 'no-such-place' },
    })
  })
  test('warnings do not prevent a change', () => {
    const folder = inventedRecords({ [FILE]: DOCUMENT.replace('Survey of', 'Item #3 of') })
    changeFile(folder, () => [UPDATE])
    expect(read(folder)).toContain('in-progress')
  })
})
