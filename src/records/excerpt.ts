// The lines of record files that problems are about.
import { readRecordFile } from '../files/read.ts'

interface Place {
  readonly file: string
  readonly line: number
}

/**
 * Gives the text of a line of a record file; undefined when it cannot be read or has no such line. Problems come
 * file by file, and each file is read once for all that stand in it.
 */
export function excerptsFrom(folder: string): (place: Place) => string | undefined {
  let [file, lines]: [string | undefined, readonly string[]] = [undefined, []]
  return place => {
    if (place.file !== file) {
      file = place.file
      const content = readRecordFile(folder, file)
      lines = 'text' in content ? content.text.split(/\r\n|\r|\n/) : []
    }
    return lines[place.line - 1]
  }
}
