// A repository of a stranger: no command runs a program from its settings.
import { appendFileSync, chmodSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { git, runBuilt } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { shippedCopy, temporaryFolder } from '../folders.ts'

/** The programs that git would run for a repository, by the command. */
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

/** A repository with records in which every setting names a program that leaves a mark. */
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

/** A repository with a missing object, and settings with a program that would fetch it. */
function lackingRepository(): { readonly folder: string; readonly mark: string } {
  const folder = shippedCopy()
  const mark = join(temporaryFolder(), 'was-run')
  git(folder, 'init', '--quiet')
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '--message', 'records')
  const settings = {
    'user.name': 'Ann',
    'user.email': 'ann@example.org',
    'core.repositoryformatversion': '1',
    'extensions.partialClone': 'far',
    'remote.far.url': '/nowhere',
    'remote.far.promisor': 'true',
    'remote.far.uploadpack': `echo fetched >> ${mark}; false`,
    'protocol.allow': 'always',
    'protocol.file.allow': 'always',
  }
  for (const [name, value] of Object.entries(settings)) git(folder, 'config', name, value)
  const tree = git(folder, 'rev-parse', 'HEAD:records').trim()
  rmSync(join(folder, '.git/objects', tree.slice(0, 2), tree.slice(2)))
  return { folder, mark }
}

test('nothing is fetched', () => {
  const { folder, mark } = lackingRepository()
  const { code, err } = runBuilt([...DEED, '--by', 'Ports', '--commit'], folder)
  expect([code, err.includes('Git refused the operation')]).toEqual([73, true])
  expect(existsSync(mark)).toBe(false)
  appendFileSync(join(folder, 'records/organisation.yaml'), '# by hand\n')
  expect(() => git(folder, 'commit', '--quiet', '--all', '--message', 'plain')).toThrow(/git/)
  expect(existsSync(mark)).toBe(true)
  figure('C12', 'a clone that lacks an object: 0 programs run to fetch it')
})

test('a commit goes into the repository of the records, even if the environment names another', () => {
  const [folder, other] = [shippedCopy(), shippedCopy()]
  for (const place of [folder, other]) {
    git(place, 'init', '--quiet')
    git(place, 'add', '.')
    git(place, 'commit', '--quiet', '--message', 'records')
  }
  const commits = (place: string): string => git(place, 'rev-list', '--count', 'HEAD').trim()
  const misleading = {
    GIT_DIR: join(other, '.git'),
    GIT_WORK_TREE: other,
    GIT_INDEX_FILE: join(other, '.git/index'),
    GIT_OBJECT_DIRECTORY: join(other, '.git/objects'),
    GIT_PREFIX: 'records/',
  }
  const named = { GIT_AUTHOR_NAME: 'Ann', GIT_AUTHOR_EMAIL: 'a@example.org' }
  const committer = { GIT_COMMITTER_NAME: 'Ann', GIT_COMMITTER_EMAIL: 'a@example.org' }
  const env = { ...misleading, ...named, ...committer }
  const { code, err } = runBuilt([...DEED, '--by', 'Ports', '--commit'], folder, env)
  expect(code, err).toBe(0)
  expect([commits(folder), commits(other)]).toEqual(['2', '1'])
  expect(git(folder, 'status', '--porcelain')).toBe('')
  expect(git(other, 'status', '--porcelain')).toBe('')
})

test('plain git does run the programs', () => {
  const { folder, mark } = hostileRepository()
  git(folder, 'status')
  expect(existsSync(mark)).toBe(true)
})
