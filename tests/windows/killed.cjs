// Loaded before the program: ends its process before one of the calls by which it changes files, or tells how many there are.
const fs = require('node:fs')

const CHANGING = [
  'openSync',
  'writeSync',
  'fsyncSync',
  'linkSync',
  'renameSync',
  'rmSync',
  'unlinkSync',
  'fchmodSync',
]
const { KILL_BEFORE, COUNT_INTO } = process.env
let calls = 0
for (const name of CHANGING) {
  const real = fs[name]
  fs[name] = (...args) => {
    if (changes(name, args) && ++calls === Number(KILL_BEFORE)) process.kill(process.pid, 'SIGKILL')
    return real(...args)
  }
}

/** Not what is opened for reading, and not what is said to the reader. */
function changes(name, [first, flags]) {
  if (name === 'openSync') return typeof flags === 'string' ? flags !== 'r' : (flags & 3) !== 0
  return name !== 'writeSync' || first > 2
}

if (COUNT_INTO) process.on('exit', () => fs.writeFileSync(COUNT_INTO, String(calls)))
