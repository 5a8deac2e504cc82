// Faults at one system call: a command is traced once to find its calls, and then run once for each with a fault there.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../folders.ts'
import { runOn, type CommandLine, type Ending } from './writers.ts'

/** A system call of a command that concerns the desk or the output. */
export interface Call {
  readonly name: string
  /** The number of the call among those of its name. strace counts them for each thread. */
  readonly nth: number
  /** The only file whose calls count, because a thread that is woken also reads, more or less often. */
  readonly within: string | undefined
  /** Its arguments without numbers and random names. */
  readonly about: string
  /** Its number among the calls with the same arguments. */
  readonly turn: number
  /** Whether it can change anything on the disk or in the output. */
  readonly changes: boolean
}

const CHANGING =
  /^(?:p?write(?:64|v)?|rename(?:at2?)?|link(?:at)?|unlink(?:at)?|symlink|mkdir(?:at)?|rmdir|f?truncate|f?chmod|f?chown|fchmodat|fsync|fdatasync|sendfile|copy_file_range)\(|^openat\(.*O_(?:CREAT|WRONLY|RDWR|TRUNC)/

/** The calls of a command in order. @throws Error if a thread uses the desk, because its calls are counted separately */
export function callsOf(desk: string, command: CommandLine): Call[] {
  const log = join(temporaryFolder(), 'trace')
  const { code, err } = runOn(desk, strace(log, ['trace=%file,%desc'], command))
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}: ${err}`)
  const lines = startsOf(log)
  const main = lines[0]?.pid
  const counted = new Map<string, number>()
  const count = (what: string): number => {
    counted.set(what, (counted.get(what) ?? 0) + 1)
    return counted.get(what) ?? 0
  }
  const calls: Call[] = []
  for (const { pid, text } of lines) {
    // An absolute path concerns nothing in the current folder, which strace shows beside it.
    const own = text.replace(/AT_FDCWD<[^>]*>, "\//, 'AT_FDCWD, "/')
    const concerns = own.includes(`${desk}/`) || /^write\([12]</.test(text)
    if (pid !== main) {
      if (concerns && CHANGING.test(text)) throw new Error(`not in the main thread: ${text}`)
      continue
    }
    const name = nameOf(text)
    const about = aboutOf(text)
    const within = wellKnown(/^read\(\d+<([^>]*)>/.exec(text)?.[1])
    const [ofName, turn] = [count(name), count(` ${about}`)]
    const nth = within === undefined ? ofName : count(within)
    if (concerns && name !== 'execve')
      calls.push({ name, nth, within, about, turn, changes: CHANGING.test(text) })
  }
  return calls
}

interface Faulted extends Ending {
  /** Whether the fault hit the intended call. */
  readonly isHit: boolean
}

/** Runs a command with a fault at one of its calls: `signal=KILL`, `error=EIO`, `delay_enter=300000`. */
function runFaulted(desk: string, command: CommandLine, call: Call, fault: string): Faulted {
  const log = join(temporaryFolder(), 'trace')
  const ending = runOn(desk, faultedLine(log, command, call, fault))
  return { ...ending, isHit: isHit(log, call) }
}

/**
 * Like `runFaulted`, on a new desk from `lay`, until the fault hits the call. A process may make a call more or less,
 * for example to examine its machine.
 */
export function runHit(
  desk: string,
  command: CommandLine,
  call: Call,
  fault: string,
  lay: (desk: string) => void,
): Ending {
  let meant: Call | undefined = call
  for (let tries = 0; tries < 40 && meant; tries++) {
    lay(desk)
    const faulted = runFaulted(desk, command, meant, fault)
    if (faulted.isHit) return faulted
    lay(desk)
    meant = sought(desk, command, call)
  }
  throw new Error(`not hit: ${call.about} (${call.turn})`)
}

/** The present call of that name and number; undefined if the command no longer makes it. */
export function sought(
  desk: string,
  command: CommandLine,
  { about, turn }: Call,
): Call | undefined {
  return callsOf(desk, command).find(other => other.about === about && other.turn === turn)
}

export function faultedLine(
  log: string,
  command: CommandLine,
  call: Call,
  fault: string,
): CommandLine {
  const filters = [`trace=${call.name}`, `inject=${call.name}:${fault}:when=${countOf(call)}`]
  const stream = STREAMS[call.about]
  if (stream === undefined) return strace(log, filters, command, call.within)
  // Writes that wake a thread vary in number, so only writes to this file count.
  const told = `${log}-told`
  const into = ['sh', '-c', `told=$0; exec "$@" ${stream}>"$told"`, told, ...command] as const
  return strace(log, filters, into, told)
}

/** Its number among the calls that count. */
function countOf({ about, nth, turn }: Call): number {
  return about in STREAMS ? turn : nth
}

export function isHit(log: string, call: Call): boolean {
  const lines = startsOf(log)
  const main = lines[0]?.pid
  const own = lines.filter(({ pid, text }) => pid === main && nameOf(text) === call.name)
  return aboutOf(own[countOf(call) - 1]?.text ?? '') === call.about
}

function strace(
  log: string,
  filters: readonly string[],
  command: CommandLine,
  within?: string,
): CommandLine {
  const options = filters.flatMap(filter => ['-e', filter])
  if (within !== undefined) options.push('-P', within)
  // Without the faster --seccomp-bpf, with which this strace injects nothing.
  return ['strace', '-f', '-y', '-qq', '-o', log, ...options, ...command]
}

/** The lines of a trace on which a call begins. */
function startsOf(log: string): { pid: string; text: string }[] {
  return [...readFileSync(log, 'utf8').matchAll(/^(\d+) +(\w+\(.*)$/gm)].map(
    ([, pid = '', text = '']) => ({ pid, text }),
  )
}

/** A path without the parts that differ between runs. */
function wellKnown(path: string | undefined): string | undefined {
  return path === undefined || MADE_UP.test(path) ? undefined : path
}

/** The random parts of file names. */
const MADE_UP = /[\da-f]{8,}|\.tmp$/

function nameOf(text: string): string {
  return text.slice(0, text.indexOf('('))
}

/** The calls that write output, and all others. */
const ANSWER = 'write to stdout'
export const REMARK = 'write to stderr'
const STREAMS: Readonly<Record<string, number>> = { [ANSWER]: 1, [REMARK]: 2 }

function aboutOf(text: string): string {
  // The result of a call that was never made is unknown.
  const [asked = ''] = text.split(/\) += | <unfinished/)
  const [, stream] = /^write\(([12])</.exec(text) ?? []
  if (stream !== undefined) return stream === '1' ? ANSWER : REMARK
  // The data that is read or written may look like a path.
  const places = /^p?(?:read|write)/.test(asked) ? asked.split(', "')[0] : asked
  const paths = [...(places ?? '').matchAll(/["<](\/[^">]*)/g)].map(([, path = '']) => path)
  return [nameOf(text), ...paths].join(' ').replaceAll(/[\da-f]{8,}|\d+/g, '#')
}
