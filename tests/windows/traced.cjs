// Loaded into every Node.js of a test: writes down which program it was started as.
const { appendFileSync } = require('node:fs')

appendFileSync(process.env.TRACE_INTO, `${process.execPath}\n`)
