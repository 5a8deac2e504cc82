// Completion with TAB in real shells: the resulting line is right, and nothing is executed.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentWith, inventedRecords, temporaryFolder } from '../folders.ts'
import { lacks } from '../programs.ts'
import { programFolder, typedInto } from './terminal.ts'

/** Texts that would do something if a shell executed them. */
const HOSTILE = JSON.stringify(
  "$(touch touched) `touch touched` '; touch touched; ' \" | touch touched & a:b \\ \n * ~ %F{red} \u001b]0;x\u0007",
)

/** Records in which every suggested text is hostile. */
function hostileRecords(): string {
  return dirname(
    inventedRecords({
      'documents/HU-1.yaml': documentWith('Survey of harbours', HOSTILE).replace(
        'title: Prepare the survey',
        `title: ${HOSTILE}`,
      ),
      'documents/HU-2.yaml': documentWith('id: HU-1', 'id: HU-2').replaceAll('HU/2018/1', 'HU/2'),
      'meetings.yaml': `bodies:
  - {id: BOARD, name: ${HOSTILE}, ministerial: true}
meetings:
  - {id: BOARD-1, body: BOARD, name: ${HOSTILE}, from: 2018-03-01, to: 2018-03-02, state: held}
`,
    }),
  )
}

/** The line that results from each line, in any shell. */
const LINES: Readonly<Record<string, string>> = {
  'mandates sh\t': 'mandates show ',
  'mandates list --ov\t': 'mandates list --overdue ',
  // An id by its beginning in any case, and by any part.
  'mandates show HU-1\t': 'mandates show HU-1/1',
  'mandates show hu-2/1.\t': 'mandates show HU-2/1.1 ',
  'mandates show 2/1.\t': 'mandates show HU-2/1.1 ',
  // If several candidates fit and share nothing more, the line stays as it was typed.
  'mandates show 1.1\t': 'mandates show 1.1',
  'mandates act HU-2\t': 'mandates act HU-2/1 ',
  // Words with characters at which a shell ends words.
  'mandates update HU-1/1.1 --status=on\t': 'mandates update HU-1/1.1 --status=ongoing ',
  'mandates update HU-1/1.1 -s bl\t': 'mandates update HU-1/1.1 -s blocked ',
  'mandates update HU-1/1.1 --evidence note\t': 'mandates update HU-1/1.1 --evidence note-verbale:',
  'mandates update HU-1/1.1 --evidence=le\t': 'mandates update HU-1/1.1 --evidence=letter:',
  'mandates update HU-1/1.1 --evidence note-verbale:NV/\t':
    'mandates update HU-1/1.1 --evidence note-verbale:NV/',
  'mandates extend HU-1/1 --to next:\t': 'mandates extend HU-1/1 --to next:BOARD ',
  'mandates list --status blocked imp\t': 'mandates list --status blocked implemented ',
  'mandates list --columns id,ti\t': 'mandates list --columns id,title',
  'mandates list --state alb\t': 'mandates list --state XA ',
  'mandates confirm HU-1/1 --meeting BO\t': 'mandates confirm HU-1/1 --meeting BOARD-1 ',
  // Files where a file is expected, and nothing for free text.
  'mandates apply rec\t': 'mandates apply records/',
  'mandates list --records=rec\t': 'mandates list --records=records/',
  'mandates update HU-1/1.1 --note rec\t': 'mandates update HU-1/1.1 --note rec',
  'mandates show HU-1/1 -- --l\t': 'mandates show HU-1/1 -- --l',
  // The same kind of quote as was typed.
  'mandates show "HU-1\t': 'mandates show "HU-1/1',
  "mandates show 'HU-1\t": "mandates show 'HU-1/1",
  'cd . && mandates sh\t': 'cd . && mandates show ',
}

/** Lines that would create a file if a shell executed them. */
const TRAPS = [
  'mandates show $(touch touched)\t',
  'mandates show "$(touch touched)\t',
  'mandates show "$(touch touched)" \t',
  'mandates show `touch touched`\t',
  'mandates show "`touch touched`" --\t',
  'mandates $(touch touched) \t',
  'mandates --records $(touch touched) show \t',
  "mandates show '$(touch touched)' --st\t",
  "mandates show '`touch touched`\t",
  'mandates update HU-1/1.1 --status=$(touch touched)\t',
  'mandates update HU-1/1.1 --status "$(touch touched)" \t',
  'mandates show \\$\\(touch touched\\)\t',
  'mandates show HU-1/1 --lang "$(touch touched)" --\t',
  // Texts from the records: listed, and put into the line one after another.
  'mandates show \t\t',
  'mandates confirm HU-1/1 --meeting \t\t',
  'mandates extend HU-1/1 --to \t\t',
]

/** The folder contains only the same files as before. */
function expectUntouched(folder: string): void {
  expect(readdirSync(folder)).toEqual(['records'])
  expect(readdirSync(`${folder}/records`).toSorted()).toEqual([
    'documents',
    'meetings.yaml',
    'organisation.yaml',
  ])
}

describe.skipIf(lacks('script', 'bash'))('bash', () => {
  test('completes what is typed, and executes none of it', async () => {
    const folder = hostileRecords()
    const typed = await typedInto('bash', folder, Object.keys(LINES))
    expect(Object.fromEntries(Object.keys(LINES).map((keys, at) => [keys, typed[at]]))).toEqual(
      LINES,
    )
    await typedInto('bash', folder, TRAPS)
    expectUntouched(folder)
  })
})

describe.skipIf(lacks('script', 'zsh'))('zsh', () => {
  test('completes what is typed, and executes none of it', async () => {
    const folder = hostileRecords()
    const typed = await typedInto('zsh', folder, Object.keys(LINES))
    expect(Object.fromEntries(Object.keys(LINES).map((keys, at) => [keys, typed[at]]))).toEqual(
      LINES,
    )
    await typedInto('zsh', folder, TRAPS)
    expectUntouched(folder)
  })
})

describe.skipIf(lacks('fish'))('fish', () => {
  /** The candidates of fish for each line, from its own `complete -C`. */
  function offered(folder: string, lines: readonly string[]): string[] {
    const script = [
      'mandates completion fish | source',
      'mandates completion fish | source',
      'for line in $argv; echo "== $line"; complete -C "$line"; end',
    ].join('\n')
    const { PATH = '' } = process.env
    const env = { PATH: `${programFolder()}:${PATH}`, HOME: temporaryFolder(), LANG: 'C.UTF-8' }
    const out = execFileSync('fish', ['--no-config', '-c', script, ...lines], {
      cwd: folder,
      env: { ...env, XDG_CONFIG_HOME: '/nowhere', XDG_DATA_HOME: '/nowhere' },
      encoding: 'utf8',
    })
    return out.split(/^== .*\n/m).slice(1)
  }

  test('completes what is typed, and executes none of it', () => {
    const folder = hostileRecords()
    const ask = (line: string): string[] =>
      (offered(folder, [line])[0] ?? '').split('\n').flatMap(found => found.split('\t')[0] ?? [])
    expect(ask('mandates sh')).toEqual(['show', ''])
    expect(ask('mandates show hu-2/1.')).toEqual(['HU-2/1.1', ''])
    expect(ask('mandates show 2/1')).toEqual(['HU-2/1', 'HU-2/1.1', ''])
    expect(ask('mandates update HU-1/1.1 --status=on')).toEqual(['--status=ongoing', ''])
    expect(ask('mandates update HU-1/1.1 -e note')).toEqual(['note-verbale:', ''])
    expect(ask('mandates apply rec')).toEqual(['records/', ''])
    expect(ask('mandates list --records=rec')).toEqual(['--records=records/', ''])
    expect(ask('mandates show HU-1/1 -- --l')).toEqual([''])
    offered(
      folder,
      TRAPS.map(keys => keys.replaceAll('\t', '')),
    )
    expectUntouched(folder)
  })
})
