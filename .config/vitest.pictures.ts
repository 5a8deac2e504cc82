// The pictures of the documents, drawn anew: npm run pictures
import { defineConfig } from 'vitest/config'
import { once, suite } from './vitest.ts'

export default defineConfig(
  suite({ ...once, include: ['tests/pictures/draw.ts'], reporters: ['verbose'] }),
)
