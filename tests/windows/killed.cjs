// Loaded before the program: ends its process before one of the calls by which it changes files.
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
const kill = Number(process.env.KILL_BEFORE)
let calls = 0
for (const name of CHANGING) {
  const real = fs[name]
  fs[name] = (...args) => {
    if (changes(name, args) && ++calls === kill) process.kill(process.pid, 'SIGKILL')
    return real(...args)
  }
}

/** Not what is opened for reading, and not what is said to the reader. */
function changes(name, [first, flags]) {
  if (name === 'openSync') return typeof flags === 'string' ? flags !== 'r' : (flags & 3) !== 0
  return name !== 'writeSync' || first > 2
}
