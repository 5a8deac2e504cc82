// One document in every usual format, made by the usual programs, gives the same mandates with the same citations.
import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/base/language.ts'
import { UserError } from '../../src/base/user-error.ts'
import { CONVERTERS } from '../../src/untrusted/converters.ts'
import { draftDocument } from '../../src/import/draft.ts'
import { temporaryFolder } from '../folders.ts'
import { lacks } from '../programs.ts'
import { NO_PROGRAMS, withPdfText } from './converters.ts'
import { asDocx, asTyped, ONE_DOCUMENT } from './one-document.ts'

type Edges = readonly (readonly [paragraph: string, end: string])[]

/** The citation of each mandate, and its last words. */
async function mandatesIn(
  bytes: Uint8Array,
  language: Language,
  programs = CONVERTERS,
): Promise<Edges> {
  const task = { bytes, file: 'document', around: undefined, options: {} }
  const { document, mandates } = await draftDocument(task, programs)
  expect(document.language).toBe(language)
  const { mandates: expected } = ONE_DOCUMENT[language]
  return mandates.map(({ paragraph, text }, index) => [
    paragraph,
    text.replace(/\.$/, '').slice(-(expected[index]?.[1] ?? '').length),
  ])
}

function convert(folder: string, name: string, to: string): Buffer {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const out = join(folder, 'out')
  mkdirSync(out, { recursive: true })
  const args = [profile, '--headless', '--convert-to', to, '--outdir', out, join(folder, name)]
  execFileSync('soffice', args, { stdio: 'pipe' })
  return readFileSync(join(out, name.replace(/\w+$/, to.split(':')[0] ?? to)))
}

describe.each(LANGUAGES)('in %s', language => {
  const { mandates } = ONE_DOCUMENT[language]

  test('from Word with its numbers', async () => {
    expect(await mandatesIn(await asDocx(language), language)).toEqual(mandates)
  })

  test.each(['html', 'md', 'txt'] as const)('from a typed file: %s', async format => {
    expect(await mandatesIn(Buffer.from(asTyped(language, format)), language)).toEqual(mandates)
  })

  test.skipIf(lacks('soffice', 'pdftotext'))('from LibreOffice', { timeout: 240_000 }, async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'one.docx'), await asDocx(language))
    const convertTo = (to: string): Buffer => convert(folder, 'one.docx', to)
    for (const to of ['docx:MS Word 2007 XML', 'txt:Text (encoded):UTF8'])
      expect([to, await mandatesIn(convertTo(to), language)]).toEqual([to, mandates])
    // Its HTML lacks the brackets of letters, and in Arabic the letters too.
    if (language !== 'ar') expect(await mandatesIn(convertTo('html'), language)).toEqual(mandates)
    const pdf = convertTo('pdf')
    expect(await fromPdf(pdf, language)).toEqual(mandates)
    // Without pdftotext the result is the same, except that Arabic is refused.
    const bundled = mandatesIn(pdf, language, NO_PROGRAMS)
    if (language === 'ar') await expect(bundled).rejects.toThrow(UserError)
    else expect(await bundled).toEqual(mandates)
  })

  test.skipIf(lacks('soffice'))('from other word processors', { timeout: 240_000 }, async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'one.docx'), await asDocx(language))
    for (const to of ['odt', 'rtf', 'doc']) {
      const found = await mandatesIn(convert(folder, 'one.docx', to), language)
      // In .doc it loses a number at which a list starts again, and in RTF the letters of Arabic lists.
      const isExact = to === 'odt' || (to === 'rtf' && language !== 'ar')
      if (isExact) expect([to, found]).toEqual([to, mandates])
      else expect([to, found.map(([, end]) => end)]).toEqual([to, mandates.map(([, end]) => end)])
    }
  })

  test('from an attachment of a message', async () => {
    const message = mail(
      ['text/plain', '', 'See the attached document.'],
      [DOCX, 'attachment', Buffer.from(await asDocx(language)).toString('base64')],
    )
    expect(await mandatesIn(Buffer.from(message), language)).toEqual(mandates)
  })

  test('from a web archive', async () => {
    const html = Buffer.from(asTyped(language, 'html')).toString('base64')
    const message = mail(['text/html; charset=utf-8', '', html])
    expect(await mandatesIn(Buffer.from(message), language)).toEqual(mandates)
  })

  test.skipIf(lacks('chromium', 'pdftotext'))('from a browser', { timeout: 120_000 }, async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'one.html'), asTyped(language, 'html'))
    const path = join(folder, 'one.pdf')
    const args = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']
    execFileSync('chromium', [...args, `--print-to-pdf=${path}`, join(folder, 'one.html')], {
      stdio: 'pipe',
    })
    expect(await fromPdf(readFileSync(path), language)).toEqual(mandates)
  })
})

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A message in parts, of which all but plain texts are in base64. */
function mail(
  ...parts: readonly (readonly [type: string, place: string, content: string])[]
): string {
  const shown = parts.map(([type, place, content]) =>
    [
      '--edge',
      `Content-Type: ${type}`,
      ...(place === '' ? [] : [`Content-Disposition: ${place}; filename="x"`]),
      ...(type === 'text/plain' ? [] : ['Content-Transfer-Encoding: base64']),
      '',
      content,
    ].join('\r\n'),
  )
  const head = ['From: a@b.example', 'MIME-Version: 1.0']
  const kind = 'Content-Type: multipart/related; boundary="edge"'
  return [...head, kind, '', ...shown, '--edge--', ''].join('\r\n')
}

/** With some fonts, pdftotext changes Arabic letters. This must be detected and reported. */
async function fromPdf(pdf: Buffer, language: Language): Promise<Edges> {
  try {
    return await mandatesIn(pdf, language)
  } catch (error) {
    if (language !== 'ar' || !(error instanceof UserError)) throw error
    expect(error.failure.values).toMatchObject({ reason: 'arabic-letters' })
    return ONE_DOCUMENT[language].mandates
  }
}

test('Arabic text of a PDF with labels at the right is repaired', async () => {
  const { pieces, mandates } = ONE_DOCUMENT.ar
  let [number, letter] = [0, 0]
  const lines = pieces.map(({ text, level }) => {
    if (level === 0) [number, letter] = [number + 1, 0]
    if (level === 0) return `  ‫${text}‬            ‫‪.${number}‬‬`
    return level === 1 ? `  ‫${text}‬            ‫(${'أبت'[letter++]})‬` : `  ${text}`
  })
  expect(
    await mandatesIn(Buffer.from('%PDF-1.7'), 'ar', withPdfText({ text: lines.join('\n') })),
  ).toEqual(mandates)
})

test('the space beside a number in Arabic text is repaired', async () => {
  const text =
    '‫‪ .1‬يطلب إلى الأمين العام أن يطلي العوامات قبل ‪ 30‬حزيران‪/‬يونيه ‪ 2028‬بعد التشاور؛‬'
  const task = { bytes: Buffer.from('%PDF-1.7'), file: '', around: undefined, options: {} }
  const [mandate] = (await draftDocument(task, withPdfText({ text }))).mandates
  expect(mandate?.text).toContain('قبل 30 حزيران/يونيه 2028 بعد التشاور')
  expect(mandate?.paragraph).toBe('1')
})
