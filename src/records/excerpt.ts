// The lines of record files that problems refer to.
import { readRecordFile } from '../files/read.ts'

interface Place {
  readonly file: string
  readonly line: number
}

/**
 * Returns a function that gives one line of a record file; undefined if the file cannot be read or is too short.
 * Problems are ordered by file, so that each file is read once.
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
