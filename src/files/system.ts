// What differs between Windows and other systems. Nothing else in the program asks which system it runs on.
import { devNull } from 'node:os'

export const IS_WINDOWS = process.platform === 'win32'

/** A path below which no file can exist. */
export const NOWHERE = devNull

/** The language of the system, as in `fr-FR`; empty where variables of the environment tell it. */
export function systemLocale(): string {
  return IS_WINDOWS ? new Intl.Collator().resolvedOptions().locale : ''
}

/** The editor that every installation of the system has. */
export const SYSTEM_EDITOR = IS_WINDOWS ? 'notepad' : undefined
