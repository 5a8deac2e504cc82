// The system that the program runs on: the one place that asks which it is.
import { linux } from './linux.ts'
import { macos } from './macos.ts'
import type { System } from './types.ts'
import { windows } from './windows.ts'

const OTHERS: Readonly<Record<string, System>> = { win32: windows, darwin: macos }

/** Systems that we do not know of are taken for Linux, which says what it cannot know. */
export const SYSTEM: System = OTHERS[process.platform] ?? linux
