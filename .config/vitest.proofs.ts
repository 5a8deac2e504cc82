// The suite of proofs: real browsers, word processors and shells, thousands of random histories, hostile input. Minutes.
import { defineConfig } from 'vitest/config'
import { once, suite } from './vitest.ts'

export default defineConfig(suite({ ...once, include: ['tests/**/*.proof.ts'] }))
