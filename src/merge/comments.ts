// Merges comments, none of which may be lost.

/** The comments of a text, including anything in the data that looks like one. */
function commentsOf(text: string): string[] {
  return [...text.matchAll(/(?:^|\s)(#.*)$/gm)].map(([, remark = '']) => remark.trimEnd())
}

/** Whether every comment of `text` is in one of `others` too. */
export function areCommentsIn(text: string, ...others: readonly (string | undefined)[]): boolean {
  const kept = new Set(others.flatMap(other => (other === undefined ? [] : commentsOf(other))))
  return commentsOf(text).every(remark => kept.has(remark))
}

/** The changed one of three texts; undefined when both sides changed it differently. */
export function pick<T>(base: T, ours: T, theirs: T): T | undefined {
  if (ours === theirs || theirs === base) return ours
  return ours === base ? theirs : undefined
}

/** Merges comments and empty lines: additions of either side are kept, and removals of either side are made. */
export function mergeComments(base: string, ours: string, theirs: string): string {
  const picked = pick(base, ours, theirs)
  if (picked !== undefined) return picked
  const [was, here, there] = [base, ours, theirs].map(linesOf)
  const has = (lines: readonly string[] | undefined, line: string): boolean =>
    lines?.includes(line) ?? false
  const kept = here?.filter(line => line.trim() === '' || has(there, line) || !has(was, line)) ?? []
  const added = there?.filter(line => line.trim() !== '' && !has(here, line) && !has(was, line))
  return [...kept, ...(added ?? [])].join('')
}

/** The lines, each with its line break. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}
