// The progress line of long work.
import type { ByLanguage } from '../../base/language.ts'
import type { View } from './view.ts'

const BAR = 24

/** For example `Reading the records  ████████░░░░░░░░  1,204 / 12,500`, without a line break. */
export function progressLine(
  what: ByLanguage<string>,
  done: number,
  total: number,
  { language }: View,
): string {
  const filled = total === 0 ? BAR : Math.floor((BAR * done) / total)
  const bar = '█'.repeat(filled) + '░'.repeat(BAR - filled)
  return `${what[language]}  ${bar}  ${done} / ${total}`
}
