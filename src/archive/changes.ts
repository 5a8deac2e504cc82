// Detects which record files have changed since they were examined.
import { findDocumentFiles, MEETINGS_FILE, ORGANISATION_FILE } from '../files/find-records.ts'
import { isRacy, isSameStamp, lookNow, stampsOf, type Look } from '../files/stamps.ts'

/** The record files as they were at a moment. */
export interface Seen {
  readonly looked: Look
  readonly names: readonly string[]
  /** The stamp of each name. */
  readonly stamps: Float64Array
}

export function recordFiles(folder: string): string[] {
  return [ORGANISATION_FILE, MEETINGS_FILE, ...findDocumentFiles(folder)]
}

/**
 * Returns a function that lists the files that are new, gone or changed at the time of the call. It includes files that
 * had changed too shortly before the examination to be sure.
 */
export function changesSince(
  folder: string,
  { looked, names, stamps }: Seen,
): () => readonly string[] {
  return () => {
    const now = recordFiles(folder)
    const stampsNow = stampsOf(folder, now, lookNow())
    const known = new Map(names.map((name, line) => [name, line]))
    const isOther = (name: string, file: number): boolean => {
      const line = known.get(name)
      known.delete(name)
      if (line === undefined || isRacy(stamps, line, looked)) return true
      return !isSameStamp(stampsNow, file, stamps, line)
    }
    const changed = now.filter(isOther)
    return [...changed, ...known.keys()]
  }
}
