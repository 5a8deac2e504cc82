// A real word processor prints every sentence of the Arabic paper in the right order.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { reportDocx } from '../../src/view/report/docx.ts'
import { temporaryFolder } from '../folders.ts'
import { lacks } from '../programs.ts'
import { day } from '../records/build.ts'
import { ALL, lines, unescaped } from './arabic-paper.ts'
import { withoutMarks, wordsOf } from './layout.ts'

test.skipIf(lacks('soffice', 'pdftotext'))(
  'every sentence of the Arabic paper is printed in the right order by a real word processor',
  { timeout: 180_000 },
  () => {
    const folder = temporaryFolder()
    const file = join(folder, 'lines.docx')
    // PDF readers take a vowel sign for the end of a word.
    const sentences = ALL.map(sentence => sentence.replaceAll(/\p{M}/gu, ''))
    writeFileSync(file, reportDocx([lines(sentences)], day('2026-04-01')))
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]
    execFileSync('soffice', args, { stdio: 'pipe' })
    const boxes = execFileSync('pdftotext', ['-bbox', join(folder, 'lines.pdf'), '-'], {
      encoding: 'utf8',
    })
    expect(wordsPrinted(boxes)).toEqual(sentences.flatMap(wordsOf).flatMap(wordsToFind))
  },
)

/** The letters and digits of a word. Titles in other languages have the other direction and are left out. */
function wordsToFind(word: string): string[] {
  const plain = withoutMarks(word.normalize('NFKC'))
  if (/\p{Script=Latin}/u.test(plain) && !/[-/]/.test(plain)) return []
  const parts =
    plain.match(/[\p{Script=Arabic}\u0640]+|[\p{L}\p{N}]+(?:[/.-][\p{L}\p{N}]+)*/gu) ?? []
  // PDF readers give the letters of an Arabic word in either order.
  return parts.map(part => Array.from(part).toSorted().join(''))
}

/** The words on all pages, each line from right to left. */
function wordsPrinted(boxes: string): string[] {
  const pages = boxes.split('<page ').slice(1)
  return pages.flatMap(page => {
    const words = [...page.matchAll(/xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)<\/word>/g)].map(
      ([, x, y, text = '']) => ({ x: Number(x), y: Number(y), text: unescaped(text) }),
    )
    // The header and the page number are in the margins.
    const body = words.filter(({ y }) => y > 56 && y < 780)
    return linesOf(body).flatMap(line =>
      line.toSorted((a, b) => b.x - a.x).flatMap(({ text }) => wordsToFind(text)),
    )
  })
}

/** The words in lines. Letters of two scripts in one line begin at slightly different heights. */
function linesOf<Word extends { readonly y: number }>(words: readonly Word[]): Word[][] {
  const found: Word[][] = []
  let top = -Infinity
  for (const word of words.toSorted((a, b) => a.y - b.y)) {
    if (word.y - top > 6) found.push([])
    if (word.y - top > 6) top = word.y
    found.at(-1)?.push(word)
  }
  return found
}
