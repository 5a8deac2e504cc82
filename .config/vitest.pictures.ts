// The pictures of the documents, drawn anew: npm run pictures
import { defineConfig } from 'vitest/config'
import { common, once } from './vitest.ts'

export default defineConfig({
  ...common,
  test: { ...common.test, ...once, include: ['tests/pictures/draw.ts'], reporters: ['verbose'] },
})
