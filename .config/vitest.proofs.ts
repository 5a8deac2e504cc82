// The suite of proofs: real browsers, word processors and shells, thousands of random histories, hostile input. Minutes.
import { defineConfig } from 'vitest/config'
import { common, once } from './vitest.ts'

export default defineConfig({
  ...common,
  test: { ...common.test, ...once, include: ['tests/**/*.proof.ts'] },
})
