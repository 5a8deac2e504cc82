// Sites in memory, for tests: the files of a site by their paths, and what an HTML parser reads in them.
import { Parser } from 'htmlparser2'
import { LANGUAGES } from '../../src/base/language.ts'
import { loadRecords } from '../../src/records/load.ts'
import type { Records } from '../../src/records/types.ts'
import { filesOf, siteOf, type Choice } from '../../src/site/site.ts'
import { snapshotOf } from '../../src/tracking/snapshot.ts'
import { exampleFiles } from '../../src/example/files.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from '../folders.ts'
import { day } from '../records/build.ts'

/** The day on which the example stands. */
export const EXAMPLE_DAY = '2026-04-01'

/** The records of `init --example`. */
export function exampleRecords(): Records {
  const folder = temporaryFolder()
  for (const { name, content } of exampleFiles()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
  return loadRecords(folder)
}

/** The texts of all files of a site. */
export function siteFiles(
  records: Records,
  on: string,
  choice: Partial<Choice> = {},
): Map<string, string> {
  const site = siteOf(snapshotOf(records, day(on)), {
    audience: 'ministerial',
    filter: { all: true },
    languages: LANGUAGES,
    isIncomplete: false,
    ...choice,
  })
  return new Map([...filesOf(site)].map(({ path, content }) => [path, String(content)]))
}

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

/** The elements of a page, in their order. */
export function elementsOf(html: string): Element[] {
  const elements: Element[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => elements.push({ name, attributes }),
  })
  parser.end(html)
  return elements
}
