// A desk with the example organisation, for tests that export a sheet, change it and apply it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { exampleFiles } from '../../src/example/files.ts'
import { temporaryFolder } from '../folders.ts'
import { run, type Outcome } from '../cli/run.ts'

export interface Desk {
  readonly folder: string
  /** Runs a command on the day of the example. */
  readonly run: (...args: string[]) => Promise<Outcome>
  /** All record files by name. */
  readonly records: () => Record<string, string>
}

export function exampleDesk(): Desk {
  const folder = temporaryFolder()
  const names = exampleFiles().map(({ name, content }) => {
    mkdirSync(dirname(join(folder, 'records', name)), { recursive: true })
    writeFileSync(join(folder, 'records', name), content)
    return name
  })
  return {
    folder,
    run: (...args) => run(args, { cwd: folder, today: '2026-04-01' }),
    records: () =>
      Object.fromEntries(
        names.map(name => [name, readFileSync(join(folder, 'records', name), 'utf8')]),
      ),
  }
}

/** A row by the keys of its columns. */
export type Row = Record<string, string>

/** The rows of an exported csv file. */
export function rowsIn(file: string): Row[] {
  const [headings = [], ...rows]: string[][] = parse(readFileSync(file, 'utf8'), { bom: true })
  const keys = headings.map(heading => /\[(.*)\]/.exec(heading)?.[1] ?? heading)
  return rows.map(row => Object.fromEntries(keys.map((key, index) => [key, row[index] ?? ''])))
}

/** Writes rows as csv, with the columns of the first one. */
export function saveRows(file: string, rows: readonly Row[], delimiter = ','): void {
  const keys = Object.keys(rows[0] ?? {})
  writeFileSync(
    file,
    stringify([keys, ...rows.map(row => keys.map(key => row[key]))], { delimiter }),
  )
}

/** The lines that are new in `after`; throws where one of `before` is missing. */
export function newLines(before: string, after: string): string[] {
  const rest = before.split('\n')
  const added = after.split('\n').filter(line => {
    if (line !== rest[0]) return true
    rest.shift()
    return false
  })
  if (rest.length > 0) throw new Error(`lost: ${rest[0] ?? ''}`)
  return added.map(line => line.trim())
}
