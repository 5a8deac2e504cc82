// What a system has to say of its ways: each question that has another answer elsewhere.
import type { PlatformPath } from 'node:path'
import type { Shell } from '../base/shell-word.ts'

export interface System {
  /** The user's folder for what can be made again; undefined where the environment names none. */
  readonly cacheFolder: (env: Environment) => string | undefined
  readonly processes: Processes
  readonly programs: Programs
  readonly files: FileWays
  /** The language of the system, as in `fr-FR`; undefined where the environment tells it. */
  readonly locale: () => string | undefined
  /** Whether a terminal is written to as text, at once: it would read bytes by a code page of its own. */
  readonly terminalsTakeText: boolean
  /** The shell in which the person types, as far as the environment shows it. */
  readonly shell: (env: Environment) => Shell
}

export type Environment = Readonly<Record<string, string | undefined>>

/** What tells a process from every other, on this machine and elsewhere. */
interface Processes {
  /** What no other machine says of itself; empty where that cannot be known. */
  readonly machine: () => string
  /** What the machine says of itself until it is started again; empty where it has no name for that. */
  readonly boot: () => string
  /** Numbers of processes mean something only within one of these. */
  readonly namespace: () => string
  /** What no later process with the number of this one says of itself: digits; empty where that cannot be known. */
  readonly start: () => string
  /** Whether the process that said this of itself, on this machine, still runs. In doubt it does. */
  readonly isRunning: (pid: number, start: string) => boolean
}

/** What a system does with files that others do not. */
export interface FileWays {
  /** Whether one can wait until the disk has the names in a folder. */
  readonly confirmsFolders: boolean
  /** Whether an error may mean that another program has the file open. */
  readonly isHeld: (code: string) => boolean
}

/** How installed programs are found. */
export interface Programs {
  readonly paths: PlatformPath
  /** The names under which a program may lie in a folder of the search path. */
  readonly names: (name: string, env: Environment) => string[]
  /** The folders in which programs are looked for, as one text. */
  readonly searchPath: (env: Environment) => string
  /** The editor that every installation has. */
  readonly editor: string | undefined
  /** A path below which no file can be. */
  readonly nowhere: string
}
