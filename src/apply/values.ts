// What a person wrote into a cell, as values of the record.
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

/** Whether a cell says yes. What cannot be understood does, as it keeps an entry from being shown too widely. */
export function isYes(text: string): boolean {
  return !['', 'no', 'non', 'لا', 'false', '0'].includes(text.trim().toLowerCase())
}

/** Spaces are not what anybody changes. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Whether `cell` is `before` with each letter that its encoding did not know turned into a question mark. */
export function hasLostLetters(cell: string, before: string): boolean {
  const [now, was] = [Array.from(cell), Array.from(before)]
  if (!cell.includes('?') || now.length !== was.length) return false
  const same = (letter: string, index: number): boolean =>
    letter === was[index] || (letter === '?' && (was[index] ?? '') > '\u007f')
  return now.every(same)
}
