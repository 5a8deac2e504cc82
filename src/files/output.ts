// Writing to the standard streams so that nothing is lost in silence: the program's whole answer, or a failure.
import { fstatSync, writeSync } from 'node:fs'
import { fail } from '../base/user-error.ts'
import { SYSTEM } from '../system/system.ts'
import { wait } from './patience.ts'

/** The program that reads our output has gone (`mandates list | head -1`): no failure of anyone. */
export class ReaderGone extends Error {
  override readonly name = 'ReaderGone'
}

/**
 * Writes all of `text` to a standard stream, or to another that is open, waiting for a slow reader.
 *
 * @throws ReaderGone when nobody reads any more; UserError when it cannot be written (a full disk)
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
      // A pipe that is full for the moment.
      if (code === 'EAGAIN') wait(5)
      else if (CLOSED.has(code)) throw new ReaderGone()
      else fail('output-failed', { reason: code })
    }
  }
}

/** What systems say of a pipe that nobody reads any more. */
const CLOSED: ReadonlySet<string> = new Set(['EPIPE', 'EOF'])

function terminalAt(descriptor: number): NodeJS.WriteStream | undefined {
  const stream = descriptor === 1 ? process.stdout : descriptor === 2 ? process.stderr : undefined
  return stream?.isTTY ? stream : undefined
}

/** Whether a standard stream is a device, as every terminal is. */
export function isDevice(descriptor: 1 | 2): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice()
  } catch {
    return false
  }
}
