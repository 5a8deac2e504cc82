// Formats an answer for each shell's script: one line of instructions, then one line for each candidate.
import { fold } from '../base/fold.ts'
import { padded, widthOf } from '../view/parts/layout.ts'
import type { Answer, Candidate } from './answer.ts'

export const SHELLS = ['bash', 'zsh', 'fish', 'powershell'] as const
export type Shell = (typeof SHELLS)[number]

/** What bash says about the word to complete. */
export interface BashWord {
  /** The word, and the length of the part before what a candidate replaces. */
  readonly current: string
  readonly kept: number
  /** The type of completion (COMP_TYPE): `?` to list, `%` and `*` to insert each in turn. */
  readonly type: string
  readonly columns: number
}

const INSERTS_COMMON = '9'
const LISTS = '63'
const INSERTS_EACH: ReadonlySet<string> = new Set(['37', '42'])

/**
 * For bash, which replaces the word by the common beginning of all candidates. If that would lose typed text, the word
 * itself is added as a candidate, so that nothing is replaced.
 *
 * @param before the text before the value in the same word: `--status=`
 */
export function forBash(answer: Answer, before: string, word: BashWord): string[] {
  const { current, kept, type, columns } = word
  const rest = current.slice(kept)
  const fit = answer.candidates
    .map(candidate => ({ ...candidate, value: before + candidate.value }))
    // A candidate must begin with the kept part.
    .filter(
      ({ value }) => kept <= before.length || fold(value).startsWith(fold(current.slice(0, kept))),
    )
    .map(candidate => ({ ...candidate, value: candidate.value.slice(kept) }))
  const values = fit.map(({ value }) => value)
  const isOpen = fit.length === 1 && fit[0]?.isOpen
  const head = answer.instead ?? (isOpen ? 'open' : 'words')
  if (INSERTS_EACH.has(type) || values.length < 2) return [head, ...values]
  const isLost = losesTyped(answer, values, rest)
  return [
    head,
    ...(isLost && type !== LISTS ? [rest === '' ? '…' : rest] : []),
    ...(type === INSERTS_COMMON ? values : listed(fit, columns)),
  ]
}

/** Whether replacing the word by the common beginning would lose typed text. */
function losesTyped(answer: Answer, values: readonly string[], typed: string): boolean {
  if (values.length < 2) return false
  return answer.isPartial || !fold(values.reduce(commonStart)).includes(fold(typed))
}

function commonStart(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return a.slice(0, length)
}

/** Candidates for listing: each on one line, with its description in a second column. */
function listed(candidates: readonly Candidate[], columns: number): string[] {
  const widest = Math.max(0, ...candidates.map(({ value }) => widthOf(value)))
  return candidates.map(({ value, description = '' }) =>
    description === '' ? value : cut(`${padded(value, widest)}  ${description}`, columns - 1),
  )
}

/** For zsh: whether the value continues, the candidate, and its listing. */
export function forZsh(answer: Answer, typed: string, columns: number): string[] {
  const { candidates } = answer
  const lines = listed(candidates, columns)
  const values = candidates.map(({ value }) => value)
  const head = losesTyped(answer, values, typed) ? 'list' : 'words'
  return [
    answer.instead ?? head,
    ...candidates.map(({ value, isOpen }, index) =>
      [isOpen ? 'open' : 'whole', value, lines[index]].join('\t'),
    ),
  ]
}

/** For fish and PowerShell: the whole word and its description. */
export function forWhole(answer: Answer, before: string): string[] {
  const lines = answer.candidates.map(({ value, description = '' }) =>
    description === '' ? before + value : `${before}${value}\t${description}`,
  )
  return [answer.instead ?? 'words', ...lines]
}

/** `text`, cut to a number of columns. */
function cut(text: string, columns: number): string {
  if (widthOf(text) <= columns) return text
  let kept = ''
  for (const letter of text) {
    if (widthOf(kept + letter) >= columns) break
    kept += letter
  }
  return `${kept}…`
}
