#!/usr/bin/env node
// Starts the program, and ends it.
const { load } = require('../dist/load.cjs')

void start()

async function start() {
  const code = await load('main.cjs').main(process.argv.slice(2))
  // All that was written has been taken by then. Node would only clear up its memory, which can take as long as the work.
  process.exit(code)
}
