// A word of a command line that a person may copy into a shell.

/** The word as every shell of POSIX takes it, whatever stands in it. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
