// A page in a temporary folder, for a browser that prints it.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { withSystemErrors } from './system-error.ts'
import { withPrivateFile } from './temporary-files.ts'

/** The places for one printing. Nobody else can read them, and they are deleted afterwards. */
export interface PagePlaces {
  readonly url: string
  /** The file that the browser writes. */
  readonly target: string
  /** An empty folder for the settings of the browser. */
  readonly profile: string
}

/**
 * Writes `html` into a temporary folder beside the file `name`, and returns what `print` wrote there.
 *
 * @returns undefined if it wrote nothing
 */
export function printedBeside(
  cwd: string,
  name: string,
  html: string,
  print: (places: PagePlaces) => void,
): Uint8Array | undefined {
  const path = resolve(cwd, name)
  return withPrivateFile(path, folder => {
    const [page, target] = [join(folder, 'page.html'), join(folder, 'page.pdf')]
    withSystemErrors(path, () => {
      mkdirSync(folder, { mode: 0o700 })
      writeFileSync(page, html)
    })
    print({ url: pathToFileURL(page).href, target, profile: join(folder, 'profile') })
    try {
      return readFileSync(target)
    } catch {
      return undefined
    }
  })
}
