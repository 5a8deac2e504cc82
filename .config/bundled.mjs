// The packages that went into the bundle: their licences for people, and a bill of materials for programs.
import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'

const LICENCE_FILES = [
  'LICENSE',
  'LICENSE.md',
  'LICENSE.txt',
  'license',
  'LICENCE',
  'LICENSE-MIT.txt',
]

/** The packages that some files belong to, each with its manifest and what the lock file says of it. */
export async function bundledPackages(root, files) {
  const folders = new Set()
  for (const file of files) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file)
    if (match) folders.add(match[1])
  }
  const lock = JSON.parse(await readFile(join(root, 'package-lock.json'), 'utf8'))
  return Promise.all(
    [...folders].sort().map(async folder => ({
      folder,
      manifest: JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')),
      locked: lock.packages[relative(root, folder).replaceAll('\\', '/')],
    })),
  )
}

/** The licence of every package, one after another. */
export async function licencesOf(packages) {
  const texts = await Promise.all(packages.map(licenceOf))
  return texts.join('\n\n' + '-'.repeat(72) + '\n\n')
}

async function licenceOf({ folder, manifest: { name, version, license } }) {
  for (const file of LICENCE_FILES) {
    const text = await readFile(join(folder, file), 'utf8').catch(() => undefined)
    if (text !== undefined) return `${name} ${version}\n\n${text.trim()}\n`
  }
  return `${name} ${version}\n\nLicence: ${license}\n`
}

/**
 * The packages as a CycloneDX document. It has neither a serial number nor a time, so that the same sources make the
 * same bytes.
 */
export function billOfMaterials(program, packages) {
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', ...componentOf(program) } },
    components: packages.map(({ manifest, locked }) => ({
      type: 'library',
      ...componentOf(manifest),
      externalReferences: [
        { type: 'distribution', url: addressOf(manifest), hashes: [hashOf(locked.integrity)] },
      ],
    })),
    dependencies: [
      { ref: purlOf(program), dependsOn: packages.map(({ manifest }) => purlOf(manifest)) },
    ],
  }
}

function componentOf(manifest) {
  const { name, version, license } = manifest
  const purl = purlOf(manifest)
  return { 'bom-ref': purl, name, version, licenses: [{ expression: license }], purl }
}

/** The address of a package in any registry: https://github.com/package-url/purl-spec */
function purlOf({ name, version }) {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`
}

/** Where npm downloads a package. */
function addressOf({ name, version }) {
  return `https://registry.npmjs.org/${name}/-/${name.split('/').at(-1)}-${version}.tgz`
}

/** The digest of the lock file, in the notation of CycloneDX. */
function hashOf(integrity) {
  const [algorithm, digest] = integrity.split('-')
  return {
    alg: algorithm.replace('sha', 'SHA-'),
    content: Buffer.from(digest, 'base64').toString('hex'),
  }
}
