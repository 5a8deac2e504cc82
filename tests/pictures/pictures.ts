// All pictures of the documents: their sources, and how they are drawn.
import { fail } from '../../src/base/user-error.ts'
import type { Ask } from '../../src/terminal/io.ts'
import { EXAMPLE_DAY } from '../../src/example/histories.ts'
import { printedLine } from '../../src/view/parts/control-codes.ts'
import { questionText, type Option, type Question } from '../../src/terminal/question.ts'
import { reportDocx } from '../../src/view/report/docx.ts'
import { reportHtml } from '../../src/view/report/html.ts'
import { run, words } from '../cli/run.ts'
import { shippedCopy, temporaryFolder } from '../folders.ts'
import { day } from '../records/build.ts'
import { exampleReport } from '../report/example.ts'
import { exampleRecords, siteFiles } from '../site/written.ts'
import { terminalSvg } from './terminal.ts'

/** A screen of a terminal. It is drawn quickly, so the test draws it again. */
export interface ScreenPicture {
  readonly file: `${string}.svg`
  readonly draw: () => Promise<string>
}

/** Paper and web pages. Each machine draws them slightly differently, so the test compares the source. */
export interface PagePicture {
  readonly file: `${string}.png`
  readonly kind: 'html' | 'docx'
  readonly source: () => string | Uint8Array
  /** The printed pages that are shown, side by side. */
  readonly pages: readonly number[]
}

/** The lines of a screen. The rest is cut off, as in the pager. */
const [COLUMNS, ROWS] = [80, 36]

export const SCREENS: readonly ScreenPicture[] = [
  screen('list.svg', 'list', { today: '2019-04-01', columns: 100 }),
  screen('list-ar.svg', 'list --lang ar', { today: '2019-04-01' }),
  screen('show.svg', 'show 5b', { today: '2019-04-01' }),
  screen('summary.svg', 'summary', { today: '2019-02-01' }),
  screen('update.svg', 'update 5b.1', { today: '2019-04-01' }),
  screen('review.svg', 'review --overdue', { today: '2019-04-01' }),
]

export const PAGES: readonly PagePicture[] = [
  { file: 'page.png', kind: 'html', source: () => reportHtml(exampleReport('en')), pages: [] },
  { file: 'site.png', kind: 'html', source: sitePage, pages: [] },
  word('word.png', 'en'),
  word('word-ar.png', 'ar'),
]

/** The first page of the site of the example, with its style inside. */
function sitePage(): string {
  const files = siteFiles(exampleRecords(), EXAMPLE_DAY, { languages: ['en', 'fr', 'ar'] })
  return (files.get('en/index.html') ?? '')
    .replace(/<meta http-equiv=[^>]*>/, '')
    .replace(/<script[^>]*><\/script>/, '')
    .replace(
      /<link rel="stylesheet"[^>]*>/,
      () => `<style>${files.get('assets/site.css') ?? ''}</style>`,
    )
}

function word(file: `${string}.png`, language: 'en' | 'ar'): PagePicture {
  const source = (): Uint8Array => reportDocx([exampleReport(language)], day(EXAMPLE_DAY))
  return { file, kind: 'docx', source, pages: [2, 3] }
}

interface ScreenOptions {
  readonly today: string
  readonly columns?: number
}

function screen(
  file: `${string}.svg`,
  command: string,
  { today, columns = COLUMNS }: ScreenOptions,
): ScreenPicture {
  return { file, draw: () => screenSvg(command, today, columns) }
}

/** @throws Error if the program fails, or prints anything besides its output */
export async function screenSvg(command: string, today: string, columns: number): Promise<string> {
  let seen = ''
  let asked: readonly string[] | undefined
  const ask: Ask = (question, view) => {
    asked = questionText(question, answeringOf(question), view).map(printedLine)
    return fail('cancelled', {})
  }
  const env = { TERM: 'xterm-256color', HOME: temporaryFolder() }
  // The message after leaving a question is not part of the picture.
  const watch = (text: string): void => {
    if (asked === undefined) seen += text
  }
  const world = { cwd: shippedCopy(), today, columns, env, ask, watch }
  const { code, err } = await run(words(command), world)
  if (asked === undefined ? code !== 0 || err !== '' : code !== 130) {
    throw new Error(`mandates ${command} ended with ${code}:\n${err}`)
  }
  const typed = `\u001b[2m$\u001b[22m mandates ${command}`
  const lines = [typed, ...seen.trimEnd().split('\n'), ...(asked ?? [])]
  return terminalSvg(lines.slice(0, ROWS), columns, `mandates ${command}`)
}

/** The question before any key is pressed. */
function answeringOf(question: Question): Parameters<typeof questionText>[1] {
  const initial = 'initial' in question ? question.initial : undefined
  const typed = question.kind === 'text' ? (initial ?? '') : ''
  const options = optionsOf(question)
  const focus = Math.max(
    0,
    options.findIndex(({ value }) => value === initial),
  )
  return {
    stage: 'asking',
    typed,
    caret: typed.length,
    isSelected: typed !== '',
    options,
    focus,
    refusal: '',
    rows: ROWS,
  }
}

function optionsOf(question: Question): readonly Option[] {
  if (question.kind === 'text') return []
  return question.kind === 'choice' ? question.options : question.optionsFor('')
}
