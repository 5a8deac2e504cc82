// Users install only what was reviewed: the package brings no other packages and no scripts.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'

const read = (file: string): string =>
  readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8')

interface Locked {
  readonly integrity?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly inBundle?: boolean
}

test('users install no other package, and no script runs', () => {
  const manifest = JSON.parse(read('package.json')) as Record<string, Record<string, unknown>>
  for (const kind of ['dependencies', 'optionalDependencies', 'peerDependencies'])
    expect(manifest[kind]).toBeUndefined()
  // `prepare` runs only in a clone, never when the package is installed.
  const installing = ['preinstall', 'install', 'postinstall', 'prepublish']
  expect(installing.filter(script => script in (manifest['scripts'] ?? {}))).toEqual([])

  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> }
  const locked = Object.entries(lock.packages).filter(([path]) => path !== '')
  expect(locked.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'))).toEqual([])
  expect(locked.filter(([, { dev }]) => dev !== true)).toEqual([])
  const running = locked.flatMap(([path, { hasInstallScript }]) => (hasInstallScript ? [path] : []))
  expect(running).toEqual([])

  const bundled = read('dist/THIRD-PARTY-LICENSES.txt').match(/^(@?[a-z][\w/.-]*) \d+\.\d+\.\d+$/gm)
  expect(bundled?.length ?? 0).toBeGreaterThan(20)
  figure(
    'C17',
    `0 packages installed with ours, 0 install scripts, ${bundled?.length ?? 0} packages bundled with their licences; all ${locked.length} of the lock file with a sha512 digest`,
  )
})
