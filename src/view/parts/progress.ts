// The progress line of long work.
import type { ByLanguage } from '../../base/language.ts'
import { cutTo, widthOf } from './layout.ts'
import type { View } from './view.ts'

const BAR = 24

/**
 * For example `Reading the records  ████████░░░░░░░░  1,204 / 12,500`, without a line break. It never fills the last
 * column of the screen, because a line that wraps cannot be redrawn.
 */
export function progressLine(
  what: ByLanguage<string>,
  done: number,
  total: number,
  { language, width = Infinity }: Pick<View, 'language' | 'width'>,
): string {
  const [head, tail] = [what[language], `${done} / ${total}`]
  const room = width - 1 - widthOf(`${head}    ${tail}`)
  const length = Math.min(BAR, room)
  if (length < 1) return cutTo(`${head}  ${tail}`, width - 1)
  const filled = total === 0 ? length : Math.floor((length * done) / total)
  return `${head}  ${'█'.repeat(filled)}${'░'.repeat(length - filled)}  ${tail}`
}
