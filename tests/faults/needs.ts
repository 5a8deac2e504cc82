// What this suite needs of a machine: programs, and features of the kernel that a container may lack.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestContext } from 'vitest'
import { lacks } from '../programs.ts'
import { runs } from '../runs.ts'

interface Need {
  readonly programs: readonly string[]
  /** A shell command that fails if the machine lacks the feature. `$D` is an empty folder. */
  readonly trial: string
  readonly lack: string
}

const NEEDS = {
  root: { programs: [], trial: '[ "$(id -u)" = 0 ]', lack: 'only root can do this' },
  tracing: {
    programs: ['strace'],
    trial: 'strace -f -o /dev/null true',
    lack: 'no process may be traced here',
  },
  mounting: {
    programs: ['mount', 'umount'],
    trial: 'mount -t tmpfs none "$D" && umount "$D"',
    lack: 'nothing may be mounted here',
  },
  looping: {
    programs: ['mkfs.ext4', 'losetup', 'mount'],
    trial:
      'truncate -s 4M "$D/image" && mkfs.ext4 -q "$D/image" && mkdir "$D/on" && mount -o loop "$D/image" "$D/on" && umount "$D/on"',
    lack: 'no file can be mounted as a disk here',
  },
  immutable: {
    programs: ['chattr'],
    trial: 'touch "$D/f" && chattr +i "$D/f" && chattr -i "$D/f"',
    lack: 'this file system knows no immutable files',
  },
  private: {
    programs: ['unshare'],
    trial: 'unshare --mount mount --bind "$D" "$D"',
    lack: 'no private mounts can be made here',
  },
  nobody: {
    programs: ['setpriv'],
    trial: 'setpriv --reuid=65534 --regid=65534 --clear-groups true',
    lack: 'nothing can be run as nobody here',
  },
  limits: { programs: ['prlimit'], trial: 'prlimit --fsize=4096 true', lack: 'no limits here' },
  clocks: {
    programs: ['faketime'],
    trial: 'faketime 2031-01-01 true',
    lack: 'no false clock here',
  },
} satisfies Record<string, Need>

type NeedName = keyof typeof NEEDS

/**
 * Skips a test if the machine lacks a feature, and says why. A missing program is not a reason where programs
 * are required (see `lacks`).
 */
export function needs({ skip }: TestContext, ...names: readonly NeedName[]): void {
  const lack = lackOf(names)
  if (lack !== undefined) skip(lack)
}

function lackOf(names: readonly NeedName[]): string | undefined {
  for (const name of names) {
    const { programs, trial, lack } = NEEDS[name]
    if (lacks(...programs)) return `needs ${programs.join(', ')}`
    if (!isAble(trial)) return lack
  }
  return undefined
}

const tried = new Map<string, boolean>()

function isAble(trial: string): boolean {
  const known = tried.get(trial)
  if (known !== undefined) return known
  const folder = mkdtempSync(join(tmpdir(), 'mandates-trial-'))
  try {
    const { status } = spawnSync('sh', ['-c', trial], { env: { ...process.env, D: folder } })
    tried.set(trial, status === 0)
    return status === 0
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The promised rounds if `MANDATES_FAULTS=full` asks for them, otherwise as many as fit into a few minutes. */
export function rounds(full: number, usual = full): number {
  return runs(IS_FULL ? full : usual)
}

export const IS_FULL = process.env['MANDATES_FAULTS'] === 'full'

/** All items, or a share if `MANDATES_TEST_SHARE` asks for less. */
export function shareOf<Item>(items: readonly Item[]): Item[] {
  const every = items.length / runs(items.length)
  return items.filter((_, index) => Math.floor(index % every) === 0)
}

/** Runs a shell command that must succeed, and returns its output. */
export function shell(line: string, cwd?: string): string {
  const { status, stdout, stderr } = spawnSync('sh', ['-ec', line], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${line}: ${stderr}`)
  return stdout
}

/** Mounts a small file system in memory on a folder while `work` runs. */
export function onTmpfs<T>(folder: string, options: string, work: () => T): T {
  shell(`mount -t tmpfs -o ${options} none '${folder}'`)
  try {
    return work()
  } finally {
    shell(`umount --lazy '${folder}'`)
  }
}
