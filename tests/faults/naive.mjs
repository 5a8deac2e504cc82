// Writers as they are often written, each with one fault, to show that the tests of this suite can fail.
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { resolve } from 'node:path'

const [, , naivety, by] = process.argv
const FILE = resolve('records/documents/HU-1.yaml')

const before = readFileSync(FILE, 'utf8')
const list = before.includes('updates:') ? '' : '        updates:\n'
const after = `${before}${list}          - {date: 2018-10-05, status: in-progress, by: ${by}}\n`

const WRITERS = {
  // A reader, or a crash, sees half of it.
  'in-place': () => writeFileSync(FILE, after),
  // The same, as a stream does it: there is time enough to be killed in between.
  'in-pieces': () => {
    const descriptor = openSync(FILE, 'w')
    for (const line of after.split(/(?<=\n)/)) writeSync(descriptor, line)
    closeSync(descriptor)
  },
  // A disk that fills up takes a part, and calls that success. Nor does anybody wait for anybody.
  'one-write': () => replace(descriptor => writeSync(descriptor, after)),
  // Whole, but a loss of power takes the new name back.
  'no-folder-sync': () =>
    replace(descriptor => {
      writeFileSync(descriptor, after)
      fsyncSync(descriptor)
    }),
  // Whatever happens, it is done.
  deaf: () => {
    try {
      WRITERS['no-folder-sync']()
    } catch {
      // Nobody wants to hear of it.
    }
  },
}

function replace(write) {
  const temporary = `${FILE}.${process.pid}.tmp`
  const descriptor = openSync(temporary, 'w')
  write(descriptor)
  closeSync(descriptor)
  if (existsSync(FILE)) renameSync(temporary, FILE)
}

WRITERS[naivety]()
writeSync(1, 'Written.\n')
