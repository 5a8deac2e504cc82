// The pictures of the documents, drawn anew: npm run pictures
import { defineConfig } from 'vitest/config'
import settings from './vitest.ts'

export default defineConfig({
  ...settings,
  test: { ...settings.test, include: ['tests/pictures/draw.ts'], reporters: ['verbose'] },
})
