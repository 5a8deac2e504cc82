// Two simultaneous commands: both have checked before either writes, and then one goes first. The order is forced.
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
 * Starts two commands that both need the lock of `path`. They get it only when both wait for it: first the
 * first command until its end, then the second.
 *
 * @param path the file that both lock, relative to the desk
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

/** Suspends a command, so that it takes no lock. */
function stop({ child }: Running): void {
  child.kill('SIGSTOP')
  // A system call that it has begun ends before it stops.
  const state = (): string =>
    spawnSync('ps', ['-o', 'state=', '-p', String(child.pid)], { encoding: 'utf8' }).stdout.trim()
  for (let now = state(); now !== '' && !/^[TZ]/.test(now);) now = state()
}

/**
 * Starts a command that needs the lock of `path`. It gets the lock only when `work` is done: after the command has
 * checked, and before it writes.
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

/** Holds a lock as a moving queue of commands would, so that others wait for it. @returns a function that ends it */
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

/** Waits until the command has its own file beside the lock of `path`, or has ended. */
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
