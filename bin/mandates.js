#!/usr/bin/env node
// Starts the program.
const { load } = require('../dist/load.cjs')

void start()

async function start() {
  process.exitCode = await load('main.cjs').main(process.argv.slice(2))
}
