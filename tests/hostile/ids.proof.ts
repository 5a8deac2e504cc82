// Any names as ids, through every option and argument that gives something an id: nothing is written outside the records.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDocumentId } from '../../src/records/ids.ts'
import { run } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { DOCUMENT, inventedRecords } from '../folders.ts'
import { runs } from '../runs.ts'
import { anyName } from './file-names.ts'

const TEXT =
  'HU/2019/7\n\nRESOLUTION ON THE LIGHTS OF THE UNION\n\nAdopted on 2 March 2019\n\n1. Requests the Secretary-General to light all harbours;\n'

/** Commands that give an id. The number of the try makes each folder of `init` a new one. */
const DOORS: readonly ((id: string, number: number) => string[])[] = [
  id => ['import', 'lights.txt', '--write', '--no-input', `--id=${id}`],
  id => ['rename', '--', 'HU-1', id],
  id => ['rename', '--', 'HU-1/1', id],
  id => ['rename', '--', 'HU-1/1.1', id],
  id => ['split', '1', '--at', 'survey', '--title', 'Lights', `--id=${id}`],
  id => ['body', 'add', '--name', 'Forum', '--', id],
  id => ['meeting', 'add', '--body', 'BOARD', '--name', 'A board', '--', id],
  id => ['department', 'add', '--name', 'Lights', '--', id],
  id => ['subject', 'add', '--name', 'Lights', '--', id],
  id => ['officer', 'add', '--name', 'Ann Bell', '--', id],
  (id, number) => ['init', `new${number}`, `--reports-to=${id}`],
]

test(
  'no id leads out of the records, whatever command gives it',
  { timeout: 900_000 },
  async () => {
    const tries = runs(10_000)
    for (const [door, wordsFor] of DOORS.entries()) {
      const folder = inventedRecords({ 'documents/HU-1.yaml': DOCUMENT })
      // Deep enough for the names that lead out to be found.
      const root = dirname(folder)
      const cwd = join(root, 'a/b/c/desk')
      mkdirSync(cwd, { recursive: true })
      writeFileSync(join(cwd, 'lights.txt'), TEXT)
      let done = 0
      const names = fc.sample(anyName, { numRuns: Math.ceil(tries / DOORS.length), seed: door + 1 })
      for (const [number, name] of names.entries()) {
        const { code } = await run(['--records', folder, ...wordsFor(name, number)], { cwd })
        expect([door, name, code]).toEqual([door, name, expect.toBeOneOf([0, 2, 65, 66, 73])])
        if (code === 0) done++
      }
      // Some names are ids: the command itself works.
      expect([door, done > 0]).toEqual([door, true])
      const outside = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
        path =>
          !/^records(?:\/|$)|^a(?:\/b(?:\/c(?:\/desk(?:\/lights\.txt|\/new\d+(?:\/.*)?)?)?)?)?$/s.test(
            path,
          ),
      )
      expect([door, outside]).toEqual([door, []])
      const documents = readdirSync(join(folder, 'documents'))
      expect(documents.filter(file => !isDocumentId(file.replace(/\.yaml$/, '')))).toEqual([])
    }
    figure(
      'D13',
      `${tries.toLocaleString('en')} names through ${DOORS.length} options and arguments that give an id: 0 written outside the records`,
    )
  },
)
