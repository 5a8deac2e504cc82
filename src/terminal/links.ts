// Links to evidence, on terminals that support them.
import { addressOfFile } from '../files/evidence.ts'
import type { Evidence } from '../records/types.ts'
import type { View } from '../view/parts/view.ts'
import type { Io } from './io.ts'

/** The view, with addresses for the evidence where the terminal supports links. */
export async function withLinks(io: Io, view: View, folder: string): Promise<View> {
  if (io.screen === undefined || !(await io.showsLinks())) return view
  return { ...view, addressOf: evidence => addressOf(evidence, folder) }
}

/**
 * Files in the records folder get a link. Addresses of web pages are in ASCII, so that no character ends the link
 * early.
 */
function addressOf({ file, url }: Evidence, folder: string): string | undefined {
  if (file !== undefined) return addressOfFile(folder, file)
  return url !== undefined && URL.canParse(url) ? new URL(url).href : undefined
}
