// Runs the program in this process, with a simulated outside world.
import { NO_PROGRAMS } from '../import/converters.ts'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { main } from '../../src/cli/main.ts'
import { doorTo, type Io } from '../../src/terminal/io.ts'
import { readerInThisProcess } from '../../src/untrusted/reader.ts'
import { day } from '../records/build.ts'

/** The built program. */
const BUILT = new URL('../../bin/mandates.js', import.meta.url).pathname

export interface World {
  readonly cwd: string
  readonly env?: Record<string, string>
  /** Today. */
  readonly today?: string
  /** The columns of the terminal; undefined for a pipe. */
  readonly columns?: number
  /** Whether the terminal supports links. */
  readonly showsLinks?: boolean
  /** The language of the system; by default there is none. */
  readonly locale?: string
  readonly git?: Io['git']
  /** Answers questions; by default there is nobody. */
  readonly ask?: Io['ask']
  readonly edit?: Io['edit']
  /** Gets each piece of output when it is printed. */
  readonly watch?: (text: string) => void
}

export interface Outcome {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** All tests of commands also pass without the index. `MANDATES_TEST_INDEX=off` runs them in this way. */
export const IS_INDEX_OFF = process.env['MANDATES_TEST_INDEX'] === 'off'

let cache: string | undefined

/** A cache folder that all tests of a process share, as all commands of a user do. */
function cacheFolder(): string {
  cache ??= mkdtempSync(join(process.env['MANDATES_TEST_CACHES'] ?? tmpdir(), 'mandates-cache-'))
  return cache
}

/** Runs the program with `args`, and returns its output and exit code. */
export async function run(args: readonly string[], world: World): Promise<Outcome> {
  let [out, err] = ['', '']
  const print = (text: string): void => {
    out += text
    world.watch?.(text)
  }
  const { columns } = world
  const io: Io = {
    ...doorTo({
      out: print,
      page: print,
      err: text => {
        err += text
      },
    }),
    cwd: world.cwd,
    env: {
      XDG_CACHE_HOME: cacheFolder(),
      XDG_STATE_HOME: join(cacheFolder(), 'state'),
      ...world.env,
    },
    today: () => day(world.today ?? '2019-04-01'),
    // Progress depends on the speed of the machine, so tests show none.
    elapsed: () => 0,
    locale: () => world.locale ?? '',
    screen: columns === undefined ? undefined : { columns, rows: 24 },
    showsLinks: () => Promise.resolve(world.showsLinks ?? false),
    ask: world.ask,
    edit: world.edit ?? (() => 'none'),
    errIsTerminal: columns !== undefined,
    reader: () => Promise.resolve(readerInThisProcess(NO_PROGRAMS)),
    program: [process.execPath, BUILT],
    git: world.git ?? (() => ({ status: 0, out: 'Test Officer\n', err: '' })),
  }
  // Completion completes exactly these words, so none may be added.
  const isCompletion = args[0] === '__complete'
  const code = await main(IS_INDEX_OFF && !isCompletion ? [...args, '--no-index'] : args, io)
  return { code, out, err }
}

/** A world in which nothing happens, to read the declarations of commands. */
export function ioOfNobody(): Io {
  const nothing = (): undefined => undefined
  return {
    out: nothing,
    page: nothing,
    err: nothing,
    redraw: nothing,
    cwd: '/',
    env: {},
    today: () => {
      throw new Error('nobody asks')
    },
    screen: undefined,
    showsLinks: () => Promise.resolve(false),
    ask: undefined,
    edit: () => 'none',
    errIsTerminal: false,
    reader: () => Promise.reject(new Error('nobody asks')),
    program: [],
    elapsed: () => 0,
    locale: () => '',
    git: () => ({ status: undefined, out: '', err: '' }),
  }
}

/** The words of a command line. Double quotes keep words together. */
export function words(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
}

/** Runs git in a folder without any user's configuration. */
export function git(folder: string, ...args: string[]): string {
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' }
  const named = ['-c', 'user.name=Ann Officer', '-c', 'user.email=ann@example.org', ...args]
  return execFileSync('git', named, { cwd: folder, env, encoding: 'utf8' })
}

/** Runs the built program as a process. */
export function runBuilt(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
): Outcome {
  const { PATH = '', HOME = '' } = process.env
  const result = spawnSync(process.execPath, [BUILT, ...args], {
    cwd,
    env: { PATH, HOME, LANG: 'en_GB.UTF-8', ...env },
    encoding: 'utf8',
    // A process that waits for ever ends with code -1.
    timeout: 60_000,
  })
  return { code: result.status ?? -1, out: result.stdout, err: result.stderr }
}
