// File sizes in megabytes.
import type { Language } from '../base/language.ts'

const BYTES_PER_MEGABYTE = 1024 * 1024

/** For example `4.2 MB`. It is rounded up, so that a size beyond a limit never looks equal to it. */
export function megabytes(bytes: number, language: Language): string {
  const tenths = String(Math.ceil((bytes / BYTES_PER_MEGABYTE) * 10) / 10)
  return {
    en: `${tenths} MB`,
    fr: `${tenths.replace('.', ',')}\u00a0Mo`,
    ar: `${tenths}\u00a0ميغابايت`,
  }[language]
}
