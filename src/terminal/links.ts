// Evidence that opens with a click, on terminals that can.
import { addressOfFile } from '../files/evidence.ts'
import type { Evidence } from '../records/types.ts'
import type { View } from '../view/parts/view.ts'
import type { Io } from './io.ts'

/** The view, with addresses for the evidence where the terminal makes links of them. */
export async function withLinks(io: Io, view: View, folder: string): Promise<View> {
  if (io.screen === undefined || !(await io.showsLinks())) return view
  return { ...view, addressOf: evidence => addressOf(evidence, folder) }
}

/** Files open when they lie with the records; pages of the web are addressed in ASCII, so that nothing ends the link. */
function addressOf({ file, url }: Evidence, folder: string): string | undefined {
  if (file !== undefined) return addressOfFile(folder, file)
  return url !== undefined && URL.canParse(url) ? new URL(url).href : undefined
}
