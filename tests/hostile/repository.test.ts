// A repository that a stranger made: nothing that its settings name is run, whatever is asked of it.
import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { git, runBuilt } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { shippedCopy, temporaryFolder } from '../folders.ts'

/** What git runs for a repository that names it, by the command that would. */
const SETTINGS = [
  'core.fsmonitor',
  'core.sshCommand',
  'core.editor',
  'core.pager',
  'core.askPass',
  'core.alternateRefsCommand',
  'sequence.editor',
  'diff.external',
  'diff.trap.command',
  'diff.trap.textconv',
  'merge.trap.driver',
  'filter.trap.clean',
  'filter.trap.smudge',
  'filter.trap.process',
  'filter.a=b.clean',
  'gpg.program',
  'gpg.ssh.program',
  'credential.helper',
  'alias.config',
  'alias.commit',
  'pager.config',
  'trailer.x.command',
] as const

/** A repository with records in which everything that can name a program names one that leaves a mark. */
function hostileRepository(): { readonly folder: string; readonly mark: string } {
  const folder = shippedCopy()
  const mark = join(temporaryFolder(), 'was-run')
  const trap = join(folder, 'trap.sh')
  const script = `#!/bin/sh\necho "$0 $@" >> ${mark}\ncat\n`
  const put = (path: string, content: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
    chmodSync(join(folder, path), 0o755)
  }
  git(folder, 'init', '--quiet')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message', 'records')
  put('trap.sh', script)
  const files = [
    'package.json',
    'mandates.config.js',
    '.mandatesrc.cjs',
    'records/package.json',
    '.env',
  ]
  for (const file of files) put(file, `require('fs').writeFileSync('${mark}', 'x')`)
  put('.env', `NODE_OPTIONS=--require=${join(folder, 'trap.js')}\nPAGER=${trap}\n`)
  put('node_modules/yaml/index.js', `require('fs').writeFileSync('${mark}', 'x')`)
  put('.gitattributes', '* diff=trap merge=trap filter=trap\n')
  put('.git/info/attributes', '*.yaml filter=a=b\n')
  for (const setting of SETTINGS)
    git(folder, 'config', setting, setting.startsWith('alias') ? `!${trap}` : trap)
  git(folder, 'config', 'commit.gpgSign', 'true')
  git(folder, 'config', 'core.hooksPath', join(folder, 'hooks'))
  for (const hook of [
    'pre-commit',
    'commit-msg',
    'post-commit',
    'prepare-commit-msg',
    'post-index-change',
    'reference-transaction',
  ]) {
    put(`hooks/${hook}`, script)
    put(`.git/hooks/${hook}`, script)
  }
  return { folder, mark }
}

const DEED = ['update', '5b.1', '--status', 'in-progress', '--note', 'x', '--date', '2019-03-01']

test('nothing in a repository is run', () => {
  const { folder, mark } = hostileRepository()
  const commands = [
    ['list'],
    ['show', '5b'],
    ['check'],
    ['log'],
    [],
    ['summary', '--for', 'CFM-46'],
    ['export', '--output', 'x.xlsx'],
    DEED,
    [...DEED, '--by', 'Ports', '--commit'],
    ['act', '5b', 'Ask again', '--commit'],
    ['init', 'other'],
    ['completion', 'bash'],
    ['git-setup', '--no-input'],
  ]
  for (const command of commands) {
    const { code, err } = runBuilt(command, folder, { LANG: 'en_GB.UTF-8' })
    expect(code, command.join(' ')).not.toBe(70)
    expect(err).not.toMatch(/\n\s+at /)
    expect(existsSync(mark), command.join(' ')).toBe(false)
  }
  figure(
    'C12',
    `${SETTINGS.length} settings of git, 6 hooks, 6 files of settings and modules that name a program: 0 run by ${commands.length} commands`,
  )
})

test('the trap does spring where git is asked plainly', () => {
  const { folder, mark } = hostileRepository()
  git(folder, 'status')
  expect(existsSync(mark)).toBe(true)
})
