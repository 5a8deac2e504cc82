// The system that the program runs on. Only this file asks which it is.
import { linux } from './linux.ts'
import { macos } from './macos.ts'
import type { System } from './types.ts'
import { windows } from './windows.ts'

const OTHERS: Readonly<Record<string, System>> = { win32: windows, darwin: macos }

/** Unknown systems are treated like Linux, whose functions report what they cannot know. */
export const SYSTEM: System = OTHERS[process.platform] ?? linux
