// The system that the program runs on: the one place that asks which it is.
import { posix } from './posix.ts'
import type { System } from './types.ts'
import { windows } from './windows.ts'

export const SYSTEM: System = process.platform === 'win32' ? windows : posix
