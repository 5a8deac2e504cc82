// Colours by what they mean. Whatever a colour says, a word beside it says too.
import { Chalk } from 'chalk'
import { ours } from './printed.ts'

/** How each kind of text is set off; without colour, every one of them returns the text as it is. */
export interface Paint {
  readonly heading: (text: string) => string
  readonly id: (text: string) => string
  readonly overdue: (text: string) => string
  readonly attention: (text: string) => string
  readonly done: (text: string) => string
  readonly quiet: (text: string) => string
  readonly added: (text: string) => string
  readonly removed: (text: string) => string
  /** The letter before which the next one typed goes. */
  readonly caret: (text: string) => string
  /** What the next letter typed takes the place of. */
  readonly selected: (text: string) => string
}

/** None; the sixteen colours that people set to suit their eyes; or 256, of which ours are chosen. */
export type ColourDepth = 0 | 16 | 256

/**
 * Colours of the 256, each with a contrast of at least 3.5 to 1 on white and on black (WCAG 2.2 asks 3 of large text and
 * of graphics; more than 4.6 on both no colour has), and none to be taken for another with any of the three kinds of
 * colour-blindness.
 */
export const PALETTE = { red: 160, violet: 134, green: 29, blue: 27 } as const

/** `depth`: how many colours the terminal has. */
export function paintIn(depth: ColourDepth): Paint {
  const chalk = new Chalk({ level: depth === 256 ? 2 : depth === 16 ? 1 : 0 })
  const many = depth === 256
  const red = many ? chalk.ansi256(PALETTE.red) : chalk.red
  const violet = many ? chalk.ansi256(PALETTE.violet) : chalk.magenta
  const green = many ? chalk.ansi256(PALETTE.green) : chalk.green
  const blue = many ? chalk.ansi256(PALETTE.blue) : chalk.cyan
  return {
    heading: painted(chalk.bold),
    id: painted(blue),
    overdue: painted(red, chalk.bold),
    attention: painted(violet),
    done: painted(green),
    quiet: painted(chalk.dim),
    added: painted(green),
    removed: painted(red),
    caret: depth === 0 ? text => `▏${text}` : painted(chalk.inverse),
    selected: depth === 0 ? text => `[${text}]` : painted(chalk.inverse),
  }
}

/** Text between the codes of some styles. The codes are marked as ours, and whatever stands in the text is not. */
function painted(...styles: readonly ((text: string) => string)[]): (text: string) => string {
  const pairs = styles.map(style => style('·').split('·').map(ours)).toReversed()
  return text =>
    pairs.reduce(
      (inner, [open = '', close = '']) =>
        inner === '' || close === '' ? inner : open + inner.replaceAll(close, close + open) + close,
      text,
    )
}
