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
    // What is said to the reader changes no file.
    if (!(name === 'writeSync' && args[0] <= 2) && ++calls === Number(KILL_BEFORE))
      process.kill(process.pid, 'SIGKILL')
    return real(...args)
  }
}
if (COUNT_INTO) process.on('exit', () => fs.writeFileSync(COUNT_INTO, String(calls)))
