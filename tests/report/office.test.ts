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
        if (block.kind === 'heading') expect(withoutMarks(text)).toContain(withoutMarks(block.text))
      }
    },
  )
})

test.skipIf(lacks('soffice', 'pdftotext'))(
  'printed in Arabic: neither a count in brackets nor a heading of a column is broken',
  { timeout: 120_000 },
  () => {
    const folder = temporaryFolder()
    const file = join(folder, 'report.docx')
    writeFileSync(file, reportDocx([exampleReport('ar')], day('2026-04-01')))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]
    execFileSync('soffice', args, { stdio: 'pipe' })
    const pdf = join(folder, 'report.pdf')
    const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
    const lines = text.replaceAll(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '').split('\n')
    expect(lines.filter(line => /[(]\s*$|^\s*[)]\d+[؛.]/.test(line))).toEqual([])
    expect(lines.filter(line => /(?:^|\s)الرق(?!م)/.test(line))).toEqual([])
    expect(text).toContain('الرقم')
  },
)

/** The marks around what is read the other way are runs of their own in Word. */
function withoutMarks(text: string): string {
  return text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, '')
}
