// Sizes of files, for people who do not count in bytes.
import type { Language } from '../base/language.ts'

const BYTES_PER_MEGABYTE = 1024 * 1024

/** `4.2 MB`, rounded up, so that what is beyond a limit never looks like the limit. */
export function megabytes(bytes: number, language: Language): string {
  const tenths = String(Math.ceil((bytes / BYTES_PER_MEGABYTE) * 10) / 10)
  return {
    en: `${tenths} MB`,
    fr: `${tenths.replace('.', ',')}\u00a0Mo`,
    ar: `${tenths}\u00a0ميغابايت`,
  }[language]
}
