// The published package: its files, and the list of the libraries that are bundled in them.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { lacks } from './programs.ts'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const read = (file: string): string => readFileSync(`${ROOT}${file}`, 'utf8')

/** The part of CycloneDX 1.6 that our list uses. It may contain nothing else. */
const Component = z.strictObject({
  type: z.enum(['application', 'library']),
  'bom-ref': z.string().min(1),
  name: z.string().min(1),
  version: z.string().regex(/^\d+\.\d+\.\d+/),
  licenses: z.tuple([
    z.strictObject({ expression: z.enum(['MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause']) }),
  ]),
  purl: z.string().regex(/^pkg:npm\/(?:%40[\w-]+\/)?[\w.-]+@[\w.-]+$/),
  externalReferences: z
    .tuple([
      z.strictObject({
        type: z.literal('distribution'),
        url: z.url(),
        hashes: z.tuple([
          z.strictObject({
            alg: z.literal('SHA-512'),
            content: z.string().regex(/^[0-9a-f]{128}$/),
          }),
        ]),
      }),
    ])
    .optional(),
})
const Bill = z.strictObject({
  $schema: z.literal('http://cyclonedx.org/schema/bom-1.6.schema.json'),
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.6'),
  version: z.literal(1),
  metadata: z.strictObject({ component: Component }),
  components: z.array(Component),
  dependencies: z.array(z.strictObject({ ref: z.string(), dependsOn: z.array(z.string()) })),
})

test('the bill of materials lists every bundled package, and no others', () => {
  const bill = Bill.parse(JSON.parse(read('dist/sbom.cdx.json')))
  const licences = read('dist/THIRD-PARTY-LICENSES.txt').matchAll(
    /^(@?[a-z][\w/.-]*) (\d[\w.-]+)$/gm,
  )
  const bundled = [...licences].map(([, name = '', version = '']) => `${name} ${version}`)
  expect(bundled.length).toBeGreaterThan(20)
  expect(bill.components.map(({ name, version }) => `${name} ${version}`)).toEqual(bundled)
  const purls = bill.components.map(({ purl }) => purl)
  expect(new Set(purls).size).toBe(purls.length)
  expect(bill.dependencies).toEqual([{ ref: bill.metadata.component.purl, dependsOn: purls }])
})

test.skipIf(lacks('npm'))(
  'the package contains the program and its pages, and nothing else',
  () => {
    const npm = ['pack', '--dry-run', '--json', '--ignore-scripts']
    const [packed] = z
      .array(z.object({ files: z.array(z.object({ path: z.string() })) }))
      .parse(JSON.parse(execFileSync('npm', npm, { cwd: ROOT, encoding: 'utf8' })))
    const paths = (packed?.files ?? []).map(({ path }) => path)
    const top = new Set(paths.map(path => path.replace(/\/.*/, '/')))
    expect([...top].toSorted()).toEqual([
      'CHANGELOG.md',
      'LICENSE',
      'README.md',
      'bin/',
      'dist/',
      'docs/',
      'package.json',
    ])
    const kinds = new Set(paths.map(path => path.replace(/^.*?(?=(?:\.\w+)?$)/, '')))
    const known = ['', '.1', '.cjs', '.code', '.js', '.json', '.md', '.png', '.svg', '.txt']
    expect([...kinds].toSorted()).toEqual(known)
  },
)

test('README.md names the folders of this version', () => {
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(read('package.json')))
  const named = [...read('README.md').matchAll(/mandates-(\d[\d.]*\d)-\w+/g)].map(([, one]) => one)
  expect(named).toEqual([version, version, version])
})
