// Two commands at once: each has judged before either has written, and then one goes first. Nothing is left to chance.
import { spawnSync } from 'node:child_process'
import { readdirSync, renameSync, rmSync, watch, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { thisProcess } from '../../src/files/lock-holder.ts'
import { startOn, type CommandLine, type Ending, type Running } from './writers.ts'

export interface Endings {
  readonly first: Ending
  readonly second: Ending
}

/**
 * Starts two commands that both want the lock of `path`, and lets them have it only when both wait for it: the first
 * to its end, then the second.
 *
 * @param path what they both lock, told from the desk
 */
export async function atOnce(
  desk: string,
  path: string,
  first: CommandLine,
  second: CommandLine,
): Promise<Endings> {
  const letGo = holdLock(join(desk, path))
  const commands = [startOn(desk, first), startOn(desk, second)] as const
  await Promise.all(commands.map(command => waitsFor(join(desk, path), command)))
  stop(commands[1])
  letGo()
  const ending = await commands[0].ended
  commands[1].child.kill('SIGCONT')
  return { first: ending, second: await commands[1].ended }
}

/** Stops a command: what does not run takes no lock. */
function stop({ child }: Running): void {
  child.kill('SIGSTOP')
  // What it has begun to ask of the system it gets before it stops.
  const state = (): string =>
    spawnSync('ps', ['-o', 'state=', '-p', String(child.pid)], { encoding: 'utf8' }).stdout.trim()
  for (let now = state(); now !== '' && !/^[TZ]/.test(now);) now = state()
}

/**
 * Starts a command that wants the lock of `path`, and lets it have it only when `work` is done: after the command has
 * judged, and before it writes.
 */
export async function meanwhile(
  desk: string,
  path: string,
  command: CommandLine,
  work: () => void,
): Promise<Ending> {
  const letGo = holdLock(join(desk, path))
  const running = startOn(desk, command)
  await waitsFor(join(desk, path), running)
  work()
  letGo()
  return running.ended
}

/** Holds a lock as a queue of commands would, which is waited for as long as it moves. @returns what ends it */
function holdLock(path: string): () => void {
  const [lock, next] = [`${path}.lock`, `${path}.next`]
  let place = 0
  const move = (): void => {
    writeFileSync(next, JSON.stringify({ ...thisProcess(), place: ++place }))
    renameSync(next, lock)
  }
  move()
  const moving = setInterval(move, 500)
  return () => {
    clearInterval(moving)
    rmSync(lock)
  }
}

/** Until the command waits for the lock of `path`: it then has a file of its own beside it. Or until it has ended. */
async function waitsFor(path: string, { child, ended }: Running): Promise<void> {
  const own = new RegExp(
    `^\\.${basename(path).replaceAll('.', '\\.')}\\.[\\da-f]{8}-${child.pid ?? 0}-`,
  )
  const isWaiting = (): boolean => readdirSync(dirname(path)).some(name => own.test(name))
  const waiting = new Promise<void>(resolve => {
    const watcher = watch(dirname(path), () => {
      if (isWaiting()) done()
    })
    const done = (): void => {
      watcher.close()
      resolve()
    }
    if (isWaiting()) done()
    void ended.finally(done)
  })
  await waiting
}
