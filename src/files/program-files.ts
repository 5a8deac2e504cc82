// The files that this program consists of.
import { fileURLToPath } from 'node:url'

/**
 * The path of a file of this program.
 *
 * @param from the `import.meta.url` of the caller
 */
export function pathOfPart(name: string, from: string): string {
  return fileURLToPath(new URL(name, from))
}
