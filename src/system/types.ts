// The differences between systems, one field for each.
import type { PlatformPath } from 'node:path'
import type { Shell } from '../base/shell-word.ts'

export interface System {
  /** The user's cache folder; undefined if the environment does not name one. */
  readonly cacheFolder: (env: Environment) => string | undefined
  /** The folder for data of this user on this machine that a cache may not lose; undefined if there is none. */
  readonly stateFolder: (env: Environment) => string | undefined
  readonly processes: Processes
  readonly programs: Programs
  readonly files: FileWays
  /** The language of the system, for example `fr-FR`; undefined if the environment has it. */
  readonly locale: () => string | undefined
  /**
   * Whether terminals are written to synchronously as text, because they would decode bytes with their own code page.
   */
  readonly terminalsTakeText: boolean
  /** The user's shell, as far as the environment shows it. */
  readonly shell: (env: Environment) => Shell
}

export type Environment = Readonly<Record<string, string | undefined>>

/** Identifies a process, on this machine and elsewhere. */
interface Processes {
  /** An id of this machine that no other has; empty if it is unknown. */
  readonly machine: () => string
  /** An id of this boot of the machine; empty if there is none. */
  readonly boot: () => string
  /** The namespace of process ids. They can be compared only within it. */
  readonly namespace: () => string
  /** Digits that distinguish this process from later ones with the same id; empty if unknown. */
  readonly start: () => string
  /** Whether the process with this id and start is still running on this machine. In doubt, it is. */
  readonly isRunning: (pid: number, start: string) => boolean
}

/** The file operations that differ between systems. */
export interface FileWays {
  /** Whether the program can wait until the disk has the names in a folder. */
  readonly confirmsFolders: boolean
  /** Whether an error may mean that another program has the file open. */
  readonly isHeld: (code: string) => boolean
  /** Whether a new file or folder of this name can be opened by every program afterwards. */
  readonly canKeep: (name: string) => boolean
}

/** The search for installed programs. */
export interface Programs {
  readonly paths: PlatformPath
  /** The file names that a program may have in a folder of the search path. */
  readonly names: (name: string, env: Environment) => string[]
  /** The search path for programs, as one text. */
  readonly searchPath: (env: Environment) => string
  /** The names and absolute paths of browsers that can print a page, the most usual first. */
  readonly browsers: (env: Environment) => readonly string[]
  /** Editors that are usually installed, the best first. */
  readonly editors: readonly string[]
  /** A path that cannot contain any file. */
  readonly nowhere: string
}
