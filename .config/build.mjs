// Builds dist/: the program in parts that are loaded when wanted, with the code that V8 makes of them; the JSON Schemas; the manual;
// and the licences and the list of the packages that are bundled.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire, isBuiltin } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { rolldown } from 'rolldown'
import { billOfMaterials, bundledPackages, licencesOf } from './bundled.mjs'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const dist = join(root, 'dist')
const config = name => join(root, '.config', name)
const program = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
const { version } = program

/** Node's own modules, asked for when they are wanted: loading some takes longer than a short command. */
const nodeModules = {
  name: 'node-modules',
  resolveId: path => (isBuiltin(path) ? { id: `\0${path}`, moduleSideEffects: false } : undefined),
  load: id => (isBuiltin(id.slice(1)) ? { code: lateModule(id.slice(1)), moduleType: 'js' } : null),
}

/** A module with the names of one of Node's own, each of which loads it. */
function lateModule(path) {
  const module = JSON.stringify(path)
  const whole = process.getBuiltinModule(path)
  // What is called or constructed itself (`assert`, `events`) has to be there at once.
  if (typeof whole === 'function') return `module.exports = process.getBuiltinModule(${module})`
  const names = JSON.stringify(Object.keys(whole))
  return `for (const name of ${names}) Object.defineProperty(exports, name, {
    enumerable: true,
    get: () => process.getBuiltinModule(${module})[name],
  })`
}

await rm(dist, { recursive: true, force: true })
const siteScript = await scriptOfSite()
const bundle = await rolldown({
  cwd: root,
  input: {
    main: 'src/cli/main.ts',
    'read-records': 'src/archive/worker.ts',
    'read-untrusted': 'src/untrusted/process.ts',
    'watch-memory': 'src/untrusted/memory-watch.ts',
    schemas: 'src/records/json-schema.ts',
    manual: 'src/cli/manual.ts',
  },
  platform: 'node',
  transform: {
    target: 'node20.19',
    define: {
      MANDATES_VERSION: JSON.stringify(version),
      MANDATES_BUILD: JSON.stringify(await fingerprintOf(join(root, 'src'))),
      MANDATES_WORKER: JSON.stringify('./read-records.cjs'),
      MANDATES_PART: JSON.stringify('./part.cjs'),
      MANDATES_READER: JSON.stringify('read-untrusted.cjs'),
      MANDATES_SITE_SCRIPT: JSON.stringify(siteScript),
      MANDATES_MEMORY_WATCH: JSON.stringify('./watch-memory.cjs'),
      // Only a library asks, for fonts that we do not have.
      'import.meta.resolve': 'undefined',
    },
  },
  resolve: {
    // cli-table3 measures with an old string-width that counts Arabic marks as letters; this is the newer one, loaded late.
    alias: {
      'string-width': config('string-width.cjs'),
      'wrap-ansi': config('wrap-ansi.cjs'),
      // The same library as ES modules, without which every call of it goes through a getter.
      yaml: join(root, 'node_modules/yaml/browser/index.js'),
      '#supports-color': config('supports-color.cjs'),
    },
  },
  plugins: [nodeModules],
})
const { output } = await bundle.write({
  dir: dist,
  format: 'cjs',
  entryFileNames: '[name].cjs',
  chunkFileNames: '[name]-[hash].cjs',
  // Less to read at every start. Names stay, for those who read a trace.
  minify: { compress: true, mangle: false, codegen: { removeWhitespace: true } },
  comments: false,
})

for (const name of ['load.cjs', 'part.cjs']) await copyFile(config(name), join(dist, name))
await writeSchemas()
await writeManual()
await writeBundled(output.flatMap(({ moduleIds = [] }) => moduleIds))
// By a process of its own, as Node keeps what it has once compiled.
execFileSync(process.execPath, [config('code-cache.cjs'), dist], {
  stdio: ['ignore', 'ignore', 'pipe'],
})

/** The script that runs in the browsers of those who read a site, as one text. */
async function scriptOfSite() {
  const script = await rolldown({
    cwd: root,
    input: 'src/site/script/main.ts',
    platform: 'browser',
    transform: { target: 'es2020' },
  })
  const { output } = await script.generate({ format: 'iife', minify: true, comments: false })
  return output[0].code
}

/** A name that no build of other sources has: what one build keeps, another does not trust. */
async function fingerprintOf(folder) {
  const hash = createHash('sha256').update(version)
  const files = (await readdir(folder, { recursive: true }))
    .filter(file => file.endsWith('.ts'))
    .sort()
  for (const file of files) hash.update(file).update(await readFile(join(folder, file)))
  return hash.digest('hex').slice(0, 16)
}

/** The published JSON Schemas, one per kind of record file. */
async function writeSchemas() {
  const { jsonSchemas } = createRequire(import.meta.url)(join(dist, 'schemas.cjs'))
  await mkdir(join(dist, 'schema'))
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    await writeFile(join(dist, 'schema', `${name}.json`), JSON.stringify(schema, null, 2) + '\n')
  }
}

/** The manual page in each language, laid out as `man` looks for it. */
async function writeManual() {
  const { manualPages } = createRequire(import.meta.url)(join(dist, 'manual.cjs'))
  for (const { path, text } of await manualPages()) {
    const file = join(dist, 'man', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

/** Which packages went into the bundle: their licences, as their terms ask, and a list for programs. */
async function writeBundled(inputs) {
  const packages = await bundledPackages(root, inputs)
  await writeFile(join(dist, 'THIRD-PARTY-LICENSES.txt'), await licencesOf(packages))
  const bill = JSON.stringify(billOfMaterials(program, packages), null, 2)
  await writeFile(join(dist, 'sbom.cdx.json'), bill + '\n')
}
