// What people noted beside the data: comments, which no merger may lose.

/** The comments of a text, and what looks like one within a text of the data. */
function remarksOf(text: string): string[] {
  return [...text.matchAll(/(?:^|\s)(#.*)$/gm)].map(([, remark = '']) => remark.trimEnd())
}

/** Whether every comment of `text` stands in one of `others` too. */
export function areRemarksIn(text: string, ...others: readonly (string | undefined)[]): boolean {
  const kept = new Set(others.flatMap(other => (other === undefined ? [] : remarksOf(other))))
  return remarksOf(text).every(remark => kept.has(remark))
}

/** Of three texts the one that was changed; undefined when both changed it, in different ways. */
export function pick<T>(base: T, ours: T, theirs: T): T | undefined {
  if (ours === theirs || theirs === base) return ours
  return ours === base ? theirs : undefined
}

/** Comments and empty lines of three versions: what either put in stays, what either took out goes. */
export function mergeRemarks(base: string, ours: string, theirs: string): string {
  const picked = pick(base, ours, theirs)
  if (picked !== undefined) return picked
  const [was, here, there] = [base, ours, theirs].map(linesOf)
  const has = (lines: readonly string[] | undefined, line: string): boolean =>
    lines?.includes(line) ?? false
  const kept = here?.filter(line => line.trim() === '' || has(there, line) || !has(was, line)) ?? []
  const added = there?.filter(line => line.trim() !== '' && !has(here, line) && !has(was, line))
  return [...kept, ...(added ?? [])].join('')
}

/** Each with its line break. */
export function linesOf(text: string): string[] {
  return text === '' ? [] : text.split(/(?<=\n)/)
}
