// Turns the text of cells into values of the record.
import { fold } from '../base/fold.ts'
import { LANGUAGES } from '../base/language.ts'
import { isStatus, STATUSES, type Status } from '../base/vocabulary.ts'
import { ACTION_STATUS_LABELS, STATUS_LABELS } from '../words/labels.ts'

/** A status by its label in any language, or by its key. */
export function statusIn(text: string): Status | undefined {
  const word = fold(text)
  const key = word.replaceAll(/[ _]/g, '-')
  if (isStatus(key)) return key
  return STATUSES.find(status =>
    [STATUS_LABELS, ACTION_STATUS_LABELS].some(labels =>
      LANGUAGES.some(language => fold(labels[status][language]) === word),
    ),
  )
}

/** Whether a cell says yes. A text that is not understood counts as yes, because that keeps an entry internal. */
export function isYes(text: string): boolean {
  return !['', 'no', 'non', 'لا', 'false', '0'].includes(text.trim().toLowerCase())
}

/** Differences in spaces are not changes. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Whether `cell` is `before` with some letters replaced by question marks, because an encoding lacked them. */
export function hasLostLetters(cell: string, before: string): boolean {
  const [now, was] = [Array.from(cell), Array.from(before)]
  if (!cell.includes('?') || now.length !== was.length) return false
  const same = (letter: string, index: number): boolean =>
    letter === was[index] || (letter === '?' && (was[index] ?? '') > '\u007f')
  return now.every(same)
}
