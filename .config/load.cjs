// Loads the parts of the built program, each with the code that V8 made of it when it was built. A V8 that is another
// refuses that code and compiles the part as usual, which takes longer and changes nothing.
'use strict'
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

/** What is loaded, by the name of its file: what it exports, and its script. */
const parts = new Map()

function load(name) {
  const known = parts.get(name)
  if (known) return known.module.exports
  const file = join(__dirname, name)
  const script = new Script(
    // On the first line, so that places in a trace are places in the file.
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`,
    { filename: file, cachedData: codeOf(file) },
  )
  const module = { exports: {} }
  parts.set(name, { module, script })
  script.runInThisContext()(module.exports, requirePart, module, file, __dirname)
  return module.exports
}

/** Another part, or one of Node's own modules. */
function requirePart(id) {
  return id.startsWith('./') ? load(id.slice(2)) : require(id)
}

function codeOf(file) {
  try {
    return readFileSync(`${file}.code`)
  } catch {
    return undefined
  }
}

module.exports = { load, parts }
