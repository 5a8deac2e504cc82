// The Word document in a real word processor, which opens it without repair and prints all of it.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { reportDocx } from '../../src/view/report/docx.ts'
import { temporaryFolder } from '../folders.ts'
import { lacks } from '../programs.ts'
import { day } from '../records/build.ts'
import { exampleFigures, exampleReport } from './example.ts'

describe.each(LANGUAGES)('in %s', language => {
  test.skipIf(lacks('soffice'))(
    'opens, and holds every mandate and every heading',
    { timeout: 120_000 },
    () => {
      const folder = temporaryFolder()
      const report = exampleReport(language)
      writeFileSync(join(folder, 'report.docx'), reportDocx([report], day('2026-04-01')))
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
      const args = [
        profile,
        '--headless',
        '--convert-to',
        'txt:Text (encoded):UTF8',
        '--outdir',
        folder,
      ]
      execFileSync('soffice', [...args, join(folder, 'report.docx')], { stdio: 'pipe' })
      const text = readFileSync(join(folder, 'report.txt'), 'utf8')
      for (const { id } of exampleFigures().mandates) expect(text).toContain(id)
      for (const block of report.blocks) {
        if (block.kind === 'heading') expect(text).toContain(withoutMarks(block.text))
      }
    },
  )
})

/** The marks around what is read the other way are runs of their own in Word. */
function withoutMarks(text: string): string {
  return text.replaceAll(/[\u2066-\u2069]/g, '')
}
