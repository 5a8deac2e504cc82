// The order of texts that no reader's alphabet decides: ids, dates, names of files.

/** By code units, so that it is the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
