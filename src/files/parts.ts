// The parts of this program as files.
import { fileURLToPath } from 'node:url'

/** The path of a part of this program. @param from the address of the part that asks */
export function pathOfPart(name: string, from: string): string {
  return fileURLToPath(new URL(name, from))
}
