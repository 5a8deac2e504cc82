// `man` finds the manual page of an installed program.
import { execFileSync } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { temporaryFolder } from '../folders.ts'
import { lacks } from '../programs.ts'

const ROOT = new URL('../..', import.meta.url).pathname

describe.skipIf(lacks('npm', 'man'))('npm install --global', () => {
  test.each(['the packed program', 'a folder'])('%s: man finds the page', what => {
    const folder = temporaryFolder()
    const npm = (...args: string[]): string =>
      execFileSync('npm', [...args, '--offline', '--ignore-scripts', '--silent'], {
        cwd: ROOT,
        encoding: 'utf8',
        env: { ...process.env, npm_config_cache: join(folder, 'cache') },
      })
    const prefix = join(folder, 'prefix')
    const packed = (): string => join(folder, npm('pack', '--pack-destination', folder).trim())
    npm('install', '--global', '--prefix', prefix, what === 'a folder' ? ROOT : packed())

    // As in a shell with npm's programs on the path.
    const env = { PATH: `${prefix}/bin:${process.env['PATH']}`, LANG: 'C.UTF-8', MANPAGER: 'cat' }
    const man = (...args: string[]): string =>
      execFileSync('man', [...args, 'mandates'], { env, encoding: 'utf8' })
    expect(realpathSync(man('-w').trim())).toContain('/dist/man/man1/mandates.1')
    expect(man()).toMatch(/^MANDATES\(1\)/)
  })
})
