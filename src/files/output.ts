// Writes to the standard streams: either the whole output is written, or there is an error.
import { fstatSync, writeSync } from 'node:fs'
import { fail } from '../base/user-error.ts'
import { SYSTEM } from '../system/system.ts'
import { wait } from './retry.ts'

/** The output pipe was closed, as by `mandates list | head -1`. This is no error. */
export class OutputClosed extends Error {
  override readonly name = 'OutputClosed'
}

/**
 * Writes all of `text` to a standard stream or another open one, and waits for a slow reader.
 *
 * @throws OutputClosed when the pipe was closed; UserError when the text cannot be written (a full disk)
 */
export function writeStream(descriptor: number, text: string | Uint8Array): void {
  const terminal = SYSTEM.terminalsTakeText ? terminalAt(descriptor) : undefined
  if (terminal) {
    terminal.write(text)
    return
  }
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(descriptor, bytes, done)
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
      // The pipe is full at the moment.
      if (code === 'EAGAIN') wait(5)
      else if (CLOSED.has(code)) throw new OutputClosed()
      else fail('output-failed', { reason: code })
    }
  }
}

/** The error codes for a closed pipe. */
const CLOSED: ReadonlySet<string> = new Set(['EPIPE', 'EOF'])

function terminalAt(descriptor: number): NodeJS.WriteStream | undefined {
  const stream = descriptor === 1 ? process.stdout : descriptor === 2 ? process.stderr : undefined
  return stream?.isTTY ? stream : undefined
}

/** Whether a standard stream is a device. Every terminal is one. */
export function isDevice(descriptor: 1 | 2): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice()
  } catch {
    return false
  }
}
