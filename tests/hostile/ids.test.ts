// Ids that lead out of their folder or cannot be file names are refused wherever they are entered.
import { readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, posix, win32 } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { isDocumentId } from '../../src/records/ids.ts'
import { loadRecords } from '../../src/records/load.ts'
import { reportFile } from '../../src/view/report/formats.ts'
import { run } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { DOCUMENT, inventedRecords } from '../folders.ts'
import { anyName, HOSTILE } from './file-names.ts'

const TEXT =
  'HU/2019/7\n\nRESOLUTION ON THE LIGHTS OF THE UNION\n\nAdopted on 2 March 2019\n\n1. Requests the Secretary-General to light all harbours;\n'

function everything(folder: string): string[] {
  return readdirSync(dirname(folder), { recursive: true, encoding: 'utf8' }).toSorted()
}

test('every valid document id is a file name in its folder, on every system', () => {
  const names = 10_000
  fc.assert(
    fc.property(anyName, name => {
      if (!isDocumentId(name)) return
      const file = `${name}.yaml`
      expect(posix.join('/records/documents', file)).toBe(`/records/documents/${file}`)
      expect(win32.join('C:\\records', file)).toBe(`C:\\records\\${file}`)
      expect(Buffer.byteLength(`${file}.lock`)).toBeLessThanOrEqual(255)
      expect(file).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\./i)
    }),
    { numRuns: names },
  )
  expect(HOSTILE.filter(isDocumentId)).toEqual([])
  figure(
    'D13',
    `${names.toLocaleString('en')} names as ids of documents: 0 lead out of their folder`,
  )
})

test('the report is written into the named folder, whatever the meeting is called', () => {
  const names = 10_000
  fc.assert(
    fc.property(anyName, fc.constantFrom(...LANGUAGES), (name, language) => {
      const file = reportFile(name, language, 'docx')
      expect(posix.join('/reports', file)).toBe(`/reports/${file}`)
      expect(win32.join('C:\\reports', file)).toBe(`C:\\reports\\${file}`)
      expect(win32.resolve('C:\\reports', file)).toBe(`C:\\reports\\${file}`)
      expect(file).toMatch(/^summary-/)
    }),
    { numRuns: names },
  )
  figure('D13', `${names.toLocaleString('en')} names of meetings in --output of a folder: the same`)
})

describe('an id is refused', () => {
  test('in import --id', async () => {
    const folder = inventedRecords()
    const cwd = dirname(folder)
    writeFileSync(join(cwd, 'lights.txt'), TEXT)
    const before = everything(folder)
    for (const id of HOSTILE) {
      const { code, out } = await run(['import', 'lights.txt', '--write', `--id=${id}`], { cwd })
      expect([id, code, out]).toEqual([id, 2, ''])
    }
    expect(everything(folder)).toEqual(before)
  })

  test('as the file name of a document without a symbol', async () => {
    const folder = inventedRecords()
    const cwd = dirname(folder)
    const text = TEXT.replace('HU/2019/7\n\n', '')
    for (const name of ['con.txt', 'AUX.txt', '---.txt', '\u{20000}'.repeat(62) + '.txt']) {
      writeFileSync(join(cwd, name), text)
      const { code, err } = await run(['import', `./${name}`, '--write', '--body', 'BOARD'], {
        cwd,
      })
      expect([name, code, err]).toEqual([name, 65, expect.stringContaining('--id')])
    }
    expect(readdirSync(join(folder, 'documents'))).toEqual(['HU-1.yaml'])
  })

  test('in a record', () => {
    for (const id of HOSTILE) {
      const folder = inventedRecords({
        'documents/HU-1.yaml': DOCUMENT.replace('id: HU-1', `id: ${JSON.stringify(id)}`),
      })
      expect([id, loadRecords(folder).documents]).toEqual([id, []])
    }
  })

  test('in init --reports-to', async () => {
    const cwd = dirname(inventedRecords())
    const before = readdirSync(cwd)
    for (const id of HOSTILE.filter(name => !/^(?:con|aux|nul|com1|lpt9)$/i.test(name))) {
      if (id.startsWith('\u{20000}')) continue
      const { code } = await run(['init', 'new', `--reports-to=${id}`], { cwd })
      expect([id, code === 0]).toEqual([id, false])
    }
    expect(readdirSync(cwd)).toEqual(before)
  })

  test('in options and arguments that name existing things', async () => {
    const folder = inventedRecords()
    const before = everything(folder)
    for (const name of HOSTILE.filter(one => one.trim() !== '')) {
      for (const args of [
        ['update', '1.1', '--status=in-progress', '--by=A', `--evidence=${name}`],
        ['update', '1', '--status=overtaken', '--note=x', '--by=A', `--decided-by=${name}`],
        ['confirm', '1', `--meeting=${name}`],
        ['act', '1', 'Draw a chart', `--department=${name}`],
        ['extend', '1', `--to=${name}`, '--reason=x', '--by=A'],
      ]) {
        const { code } = await run(args, { cwd: folder, today: '2019-06-01' })
        expect([args, code === 0]).toEqual([args, false])
      }
    }
    expect(everything(folder)).toEqual(before)
    figure('D13', `${HOSTILE.length} hostile names through 9 options and fields: 0 written`)
  })
})
