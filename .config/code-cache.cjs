// Keeps beside each part of the built program the code that V8 makes of it, with all that common commands call in it.
'use strict'
const { mkdtempSync, rmSync, writeFileSync } = require('node:fs')
const { tmpdir } = require('node:os')
const { join } = require('node:path')

const dist = process.argv[2]
const { load, parts } = require(join(dist, 'load.cjs'))

const AT = ['--as-of', '2026-04-01']
const COMMANDS = [
  ['init', '--example', 'records'],
  ['--help'],
  ['list', ...AT],
  ['list', '--lang', 'ar', '--all', ...AT],
  ['show', 'council-11-r1/4', ...AT],
  ['show', 'council-11-r1/4.1', '--lang', 'fr', ...AT],
  ['update', 'council-11-r1/6', '--status', 'ongoing', '--by', 'Registry', '--note', 'Read'],
  ['log', '--since', 'COUNCIL-11'],
  ['states'],
  ['meetings'],
  ['check'],
  ['summary', '--lang', 'ar', ...AT],
  ['summary', '--format', 'docx', '--output', 'report.docx', ...AT],
]

main()

async function main() {
  const folder = mkdtempSync(join(tmpdir(), 'mandates-build-'))
  try {
    process.chdir(folder)
    process.env.XDG_CACHE_HOME = folder
    for (const args of COMMANDS) {
      const code = await load('main.cjs').main(args)
      if (code !== 0) throw new Error(`mandates ${args.join(' ')}: ${code}`)
    }
  } finally {
    process.chdir(tmpdir())
    rmSync(folder, { recursive: true, force: true })
  }
  for (const [name, { script }] of parts)
    writeFileSync(join(dist, `${name}.code`), script.createCachedData())
}
