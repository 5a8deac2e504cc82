// The line of a record file that a problem is about.
import { readRecordFile } from '../files/read.ts'

/** The text of line `line` of a record file; undefined when it cannot be read or has no such line. */
export function excerptOf(
  folder: string,
  place: { readonly file: string; readonly line: number },
): string | undefined {
  const content = readRecordFile(folder, place.file)
  return 'text' in content ? content.text.split(/\r\n|\r|\n/)[place.line - 1] : undefined
}
