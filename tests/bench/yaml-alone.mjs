// How long the YAML library alone takes for all files of a folder, in ms: what a first run is measured by.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'

const [folder] = process.argv.slice(2)
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.yaml'))
  .map(name => readFileSync(join(folder, name), 'utf8'))
const start = performance.now()
for (const text of texts) parse(text)
process.stdout.write(String(performance.now() - start))
