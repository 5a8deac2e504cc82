// The manual page has everything that the commands declare, in each language, and `man` can show it.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { programOf } from '../../src/cli/main.ts'
import { manualPages, shownCommands } from '../../src/cli/manual.ts'
import { manualText } from '../../src/view/pages/manual.ts'
import { safe } from '../../src/view/parts/safe.ts'
import { namedTerm } from '../../src/words/help-terms.ts'
import { lacks } from '../programs.ts'
import { ioOfNobody } from './run.ts'

const ROOT = new URL('../..', import.meta.url).pathname
const built = (path: string): string => join(ROOT, 'dist/man', path)

test('every command, option and example is on the page, in every language', async () => {
  const pages = await manualPages(ioOfNobody())
  expect(pages.map(({ path }) => path)).toEqual([
    'man1/mandates.1',
    'fr/man1/mandates.1',
    'ar/man1/mandates.1',
  ])
  for (const [index, language] of LANGUAGES.entries()) {
    const program = await programOf({ io: ioOfNobody(), language, end: () => undefined })
    const page = plain(pages[index]?.text ?? '')
    for (const command of [program, ...shownCommands(program)]) {
      expect(page).toContain(filled(command.description()))
      for (const { flags, description } of command.options) {
        expect(page).toContain(filled(`${namedTerm(flags, language)} ${description}`))
      }
      for (const { description } of command.registeredArguments)
        expect(page).toContain(filled(description))
    }
    expect(page).toContain('$ mandates update 5b.1 --status implemented')
  }
})

/** A text with single spaces between its words. */
function filled(text: string): string {
  return safe(text).replace(/\s+/g, ' ')
}

/** The words of a page without the markup for `man`. */
function plain(page: string): string {
  return page
    .replace(/^\.(?:PP|TP|nf|fi|RE|RS.*)\n/gm, '')
    .replace(/\\f[BR]|\\&/g, '')
    .replace(
      /\\\((ti|ha|ga|aq|dq)/g,
      (_, sign: string) => ({ ti: '~', ha: '^', ga: '`', aq: "'" })[sign] ?? '"',
    )
    .replace(/\\(-|e)/g, (_, sign: string) => (sign === 'e' ? '\\' : sign))
    .replace(/\s+/g, ' ')
}

test('no text is read as an instruction', () => {
  const text = '.SH x \\n(.g \'quoted\' `ls` ^ ~ "double" --option'
  const page = manualText({
    title: 'x',
    source: 'x 1',
    sections: [
      {
        heading: '.SH "Y"',
        blocks: [
          { kind: 'text', text },
          { kind: 'subheading', text },
          { kind: 'entry', term: text, text: '.so /etc/passwd' },
          { kind: 'lines', lines: ["'tis", '.br', `${text}\n.SH Z`] },
        ],
      },
    ],
  })
  expect(page.match(/^[.'].*$/gm)).toEqual([
    '.TH "X" 1 "" "x 1"',
    '.nh',
    '.ad l',
    '.SH "\\&.SH \\(dqY\\(dq"',
    expect.stringMatching(/^\.SS "\\&\.SH x \\en\(\.g/),
    '.TP',
    '.PP',
    '.RS 4',
    '.nf',
    '.fi',
    '.RE',
  ])
})

test('the build puts the pages where man looks for them', () => {
  for (const path of ['man1', 'fr/man1', 'ar/man1']) {
    expect(existsSync(built(`${path}/mandates.1`))).toBe(true)
  }
})

describe.skipIf(lacks('mandoc'))('mandoc', () => {
  test.each(['man1', 'fr/man1', 'ar/man1'])(
    'finds no fault in %s except the missing date',
    folder => {
      // With a date, no two builds would be equal.
      expect(lint(built(`${folder}/mandates.1`))).toEqual(['WARNING: missing date, using "": TH'])
    },
  )

  test('shows commands exactly as they are typed', () => {
    const page = mandoc('-T', 'utf8', built('man1/mandates.1')).replace(/.\u0008/g, '')
    expect(page).toContain('-s, --status <status...>')
    expect(page).toContain('$ mandates list --all --search "note verbale" --lang fr')
    expect(page).toContain('note-verbale:NV/2018/412')
  })
})

function mandoc(...args: string[]): string {
  return execFileSync('mandoc', args, { encoding: 'utf8' })
}

function lint(page: string): string[] {
  const output = execFileSync('sh', ['-c', 'mandoc -T lint -W warning "$1" || true', 'sh', page], {
    encoding: 'utf8',
  })
  return output.split('\n').flatMap(line => /(?:WARNING|ERROR|UNSUPP): .*/.exec(line)?.[0] ?? [])
}
