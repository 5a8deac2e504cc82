// `git-setup` with real git: what it shows, writes and removes. And `check` in a clone without it.
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { systemIo } from '../../src/terminal/io.ts'
import { inventedRecords, temporaryFolder } from '../folders.ts'
import { git, run, type Outcome, type World } from './run.ts'

const { git: realGit } = systemIo()

/** A repository with a folder of records. With `.`, the repository is the records folder. */
function repository(at: '.' | '..' = '..'): { cwd: string; records: string } {
  const records = inventedRecords()
  const cwd = at === '.' ? records : join(records, at)
  git(cwd, 'init', '--quiet')
  return { cwd, records }
}

const typed = (line: string, cwd: string, world: Partial<World> = {}): Promise<Outcome> =>
  run(line.split(' '), { cwd, git: realGit, ...world })

const attributes = (records: string): string | undefined => {
  const path = join(records, '.gitattributes')
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

const driver = (cwd: string): string[] => {
  const { out } = realGit(cwd, ['config', '--local', '--get-all', 'merge.mandates.driver'])
  return out.split('\n').filter(line => line !== '')
}

describe('git-setup', () => {
  test('without options shows everything that it would write, and writes nothing', async () => {
    const { cwd, records } = repository()
    const { code, out, err } = await typed('git-setup', cwd)
    expect(code).toBe(0)
    expect(out).toContain('+++ b/records/.gitattributes')
    expect(out).toContain('+/documents/**/*.yaml merge=mandates')
    expect(out).toMatch(/^\+merge\.mandates\.driver = merge\(\) \{/m)
    expect(err).toBe('Nothing was written. To write it: mandates git-setup --yes\n')
    expect(attributes(records)).toBeUndefined()
    expect(driver(cwd)).toEqual([])
  })

  test('with --yes writes what it showed, and says what to do next', async () => {
    const { cwd, records } = repository()
    const shown = await typed('git-setup', cwd)
    const { code, out, err } = await typed('git-setup --yes', cwd)
    expect([code, out]).toEqual([0, ''])
    expect(err).toContain('  git add records/.gitattributes\n  git commit')
    for (const line of attributes(records)?.trimEnd().split('\n') ?? ['missing'])
      expect(shown.out).toContain(`+${line}\n`)
    expect(driver(cwd).map(value => shown.out.includes(`driver = ${value}\n`))).toEqual([true])
  })

  test('a second run changes nothing, in any language', async () => {
    const { cwd, records } = repository()
    await typed('git-setup --yes', cwd)
    const before = attributes(records)
    for (const line of ['git-setup --yes', 'git-setup --yes --lang ar', 'git-setup --lang fr']) {
      const { code, out } = await typed(line, cwd)
      expect([code, out]).toEqual([0, ''])
    }
    expect(attributes(records)).toBe(before)
    expect(driver(cwd)).toHaveLength(1)
  })

  test('a driver at another place is shown and replaced', async () => {
    const { cwd } = repository()
    git(cwd, 'config', 'merge.mandates.driver', 'old driver')
    expect((await typed('git-setup', cwd)).out).toContain('-merge.mandates.driver = old driver\n')
    await typed('git-setup --yes', cwd)
    expect(driver(cwd)).toHaveLength(1)
    expect(driver(cwd)[0]).toContain('merge-driver')
  })

  test.each([
    ['nothing', undefined],
    ['lines of others', '*.pdf binary\n'],
    ['Windows line ends', '*.pdf binary\r\n*.docx binary\r\n'],
    ['an unfinished line', '*.pdf binary'],
  ])('--undo takes out only its own, where there was %s', async (_, text) => {
    const { cwd, records } = repository()
    if (text !== undefined) writeFileSync(join(records, '.gitattributes'), text)
    await typed('git-setup --yes', cwd)
    expect(attributes(records)).toMatch(/^(\*\.pdf binary\r?\n)?/)
    const shown = await typed('git-setup --undo', cwd)
    expect(shown.out).toContain('-/organisation.yaml merge=mandates')
    expect(shown.err).toContain('mandates git-setup --undo --yes')
    await typed('git-setup --undo --yes', cwd)
    expect(attributes(records)).toBe(text === '*.pdf binary' ? `${text}\n` : text)
    expect(realGit(cwd, ['config', '--local', '--get-regexp', 'merge']).out).toBe('')
    expect((await typed('git-setup --undo', cwd)).err).toContain('nothing to remove')
  })

  test('line endings stay the same, and existing lines are not repeated', async () => {
    const { cwd, records } = repository()
    writeFileSync(join(records, '.gitattributes'), '/meetings.yaml merge=mandates\r\n')
    await typed('git-setup --yes', cwd)
    const lines = attributes(records)?.split('\r\n') ?? []
    expect(lines.filter(line => line.startsWith('/meetings.yaml'))).toHaveLength(1)
    expect(lines.some(line => line.includes('\n'))).toBe(false)
  })

  test('works if the records folder is the repository, and in a work tree', async () => {
    const { cwd, records } = repository('.')
    await typed('git-setup --yes', cwd)
    git(records, 'add', '--all')
    git(records, 'commit', '--quiet', '--message', 'x')
    const other = join(temporaryFolder(), 'other')
    git(records, 'worktree', 'add', '--quiet', other)
    expect((await typed('git-setup --yes', other)).err).toContain('nothing to change')
  })

  test('reports that there is no repository', async () => {
    const records = inventedRecords()
    const { code, err } = await typed('git-setup --yes', join(records, '..'))
    expect(code).toBe(66)
    expect(err).toContain('is not in a git repository.')
    expect(err).toContain('git init')
    expect(attributes(records)).toBeUndefined()
  })

  test('reports why git refused', async () => {
    const { cwd } = repository()
    writeFileSync(join(cwd, '.git/config.lock'), '')
    const { code, err } = await typed('git-setup --yes', cwd)
    expect(code).toBe(73)
    expect(err).toContain('could not lock config file')
  })

  test.each([
    ['yes', true],
    ['no', false],
  ])('on a terminal asks, and heeds %s', async (answer, isWritten) => {
    const { cwd, records } = repository()
    const { out, err } = await typed('git-setup', cwd, {
      columns: 80,
      ask: () => Promise.resolve(answer),
    })
    expect(out).toContain('merge.mandates.driver')
    expect(attributes(records) !== undefined).toBe(isWritten)
    expect(driver(cwd)).toHaveLength(isWritten ? 1 : 0)
    expect(err).toContain(isWritten ? 'Git now merges' : 'Nothing was written')
  })

  test('names the program as the shell finds it, otherwise by its path', async () => {
    const { cwd } = repository()
    const bin = join(temporaryFolder(), 'bin')
    mkdirSync(bin)
    const unfound = await typed('git-setup', cwd, { env: { PATH: bin } })
    expect(unfound.out).toMatch(/ merge \S*node\S* \S*bin\/mandates\.js merge-driver /)
    writeFileSync(join(bin, 'mandates'), '')
    expect((await typed('git-setup', cwd, { env: { PATH: bin } })).out).toBe(unfound.out)
    chmodSync(join(bin, 'mandates'), 0o755)
    const found = await typed('git-setup', cwd, { env: { PATH: bin } })
    expect(found.out).toContain('; merge mandates merge-driver --marker-size %L %O %A %B -- %P\n')
  })
})

describe('check', () => {
  const rules = async (line: string, cwd: string): Promise<string> =>
    (await typed(line, cwd, { today: '2019-01-01' })).out

  test('warns of a clone that does not know the driver', async () => {
    const { cwd } = repository()
    expect(await rules('check', cwd)).not.toContain('merge-driver-missing')
    await typed('git-setup --yes', cwd)
    expect(await rules('check', cwd)).not.toContain('merge-driver-missing')
    git(cwd, 'config', '--remove-section', 'merge.mandates')
    expect(await rules('check', cwd)).toContain(
      '.gitattributes:2:1: warning [merge-driver-missing]',
    )
  })

  test('finds attributes above the records too, but not above the repository', async () => {
    const { cwd } = repository()
    writeFileSync(join(cwd, '.gitattributes'), '# *.x merge=mandates\n*.yaml merge=mandates\n')
    expect(await rules('check', cwd)).toContain('../.gitattributes:2:1: warning')
    const { cwd: other } = repository('.')
    writeFileSync(join(other, '../.gitattributes'), '*.yaml merge=mandates\n')
    expect(await rules('check', other)).not.toContain('merge-driver-missing')
  })

  test('asks git only if the attributes name the driver, and works without git', async () => {
    const { cwd, records } = repository()
    const asked: (readonly string[])[] = []
    const spy: World['git'] = (_, args) => {
      asked.push(args)
      return { status: undefined, out: '', err: 'no git here' }
    }
    await run(['check'], { cwd, git: spy })
    expect(asked).toEqual([])
    writeFileSync(join(records, '.gitattributes'), '*.yaml merge=mandates\n')
    const { out } = await run(['check'], { cwd, git: spy })
    expect(asked).toHaveLength(1)
    expect(out).not.toContain('merge-driver-missing')
  })

  test('does not warn on a server', async () => {
    const { cwd, records } = repository()
    writeFileSync(join(records, '.gitattributes'), '*.yaml merge=mandates\n')
    expect(await rules('check --format github', cwd)).not.toContain('merge-driver-missing')
  })
})
