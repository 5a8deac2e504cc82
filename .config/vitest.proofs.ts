// The suite of proofs: real browsers, word processors and shells, thousands of random histories, hostile input. Minutes.
import { defineConfig } from 'vitest/config'
import usual from './vitest.ts'

export default defineConfig({
  ...usual,
  test: { ...usual.test, include: ['tests/**/*.proof.ts'] },
})
