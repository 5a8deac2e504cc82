// The report on the invented organisation of `init --example`, in which no part is empty.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import type { Language } from '../../src/base/language.ts'
import { exampleFiles } from '../../src/example/files.ts'
import { EXAMPLE_DAY } from '../../src/example/histories.ts'
import { loadRecords } from '../../src/records/load.ts'
import type { Records } from '../../src/records/types.ts'
import { buildReport } from '../../src/report/build.ts'
import type { ReportDocument } from '../../src/report/document.ts'
import type { Audience } from '../../src/report/audience.ts'
import type { Figures } from '../../src/report/figures.ts'
import { figuresFor } from './figures-for.ts'

/** The records of the example, loaded from files. */
export function exampleRecords(): Records {
  const folder = mkdtempSync(join(tmpdir(), 'mandates-example-'))
  try {
    for (const { name, content } of exampleFiles()) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), content)
    }
    return loadRecords(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

export function exampleFigures(audience: Audience = 'ministerial'): Figures {
  return figuresFor(exampleRecords(), 'COUNCIL-12', EXAMPLE_DAY, audience)
}

export function exampleReport(
  language: Language,
  figures = exampleFigures(),
  options: {
    readonly final?: boolean
    readonly symbol?: string
    readonly audience?: Audience
  } = {},
): ReportDocument {
  const { final = false, symbol, audience = 'ministerial' } = options
  return buildReport(figures, { language, audience, symbol, final })
}
