// Writes the tables of docs/reliability.md from what the last runs of the tests recorded; with --check it only
// compares, and fails when the document shows a row as measured for which nothing is recorded.
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'rolldown'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { output } = await build({
  input: join(root, 'tests/reliability/table.ts'),
  platform: 'node',
  write: false,
})
const code = Buffer.from(output[0].code).toString('base64')
const { recordedFigures, shownAsMeasured, withTables } = await import(
  `data:text/javascript;base64,${code}`
)

const path = join(root, 'docs/reliability.md')
const document = await readFile(path, 'utf8')
const figures = recordedFigures(root)
if (process.argv.includes('--check')) {
  const missing = shownAsMeasured(document).filter(
    ({ row, tests }) => !figures.some(figure => figure.row === row && tests.includes(figure.test)),
  )
  for (const { row } of missing) process.stderr.write(`${row}: shown as measured, but it was not\n`)
  process.exitCode = missing.length > 0 ? 1 : 0
} else {
  await writeFile(path, withTables(document, figures))
}
