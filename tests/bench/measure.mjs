// Measuring whole commands side by side: each run of one is followed by a run of the other.
import { spawnSync } from 'node:child_process'

const PEAK = "process.on('exit',()=>process._rawDebug('peak '+process.resourceUsage().maxRSS))"

/**
 * The medians of two commands run in turn, in ms, after one run of each that does not count.
 *
 * @param before what is done before each run of the second, outside its time
 */
export function paired(base, command, { runs = 11, before = () => undefined, env = {} } = {}) {
  const times = { base: [], command: [] }
  for (let run = -1; run < runs; run++) {
    const first = timed(base, env)
    before()
    const second = timed(command, env)
    if (run < 0) continue
    times.base.push(first)
    times.command.push(second)
  }
  const [one, other] = [median(times.base), median(times.command)]
  return { base: one, command: other, ratio: other / one }
}

/** How long one run takes, in ms; its output is thrown away. */
export function timed([program, ...args], env = {}) {
  const start = performance.now()
  const { status, error, stderr } = spawnSync(program, args, {
    env: environment(env),
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const time = performance.now() - start
  if (error || (status !== 0 && status !== 1)) {
    throw new Error(`${program} ${args.join(' ')}: ${error?.message ?? stderr}`)
  }
  return time
}

/** What a command prints. */
export function output([program, ...args], env = {}) {
  const result = spawnSync(program, args, {
    env: environment(env),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  return result.stdout
}

/** The most memory that a run of one of Node's programs takes, in MB. */
export function peakMemory([program, ...args], env = {}) {
  const { stderr } = spawnSync(
    program,
    ['--import', `data:text/javascript,${encodeURIComponent(PEAK)}`, ...args],
    {
      env: environment(env),
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  )
  return Number(/peak (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1024
}

/** Certificates that a machine adds are read at every start of Node, and measure that machine. */
function environment(env) {
  const { NODE_EXTRA_CA_CERTS: _, ...others } = process.env
  return { ...others, NO_COLOR: '1', ...env }
}

export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export function isInstalled(program) {
  return spawnSync('sh', ['-c', `command -v ${program}`]).status === 0
}
