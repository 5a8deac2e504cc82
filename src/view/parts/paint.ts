// Colours by meaning. Whatever a colour shows, a word beside it says too.
import { Chalk } from 'chalk'
import { ours } from './control-codes.ts'

/** The styles of text. Without colour, each of them returns the text unchanged. */
export interface Paint {
  readonly heading: (text: string) => string
  readonly id: (text: string) => string
  readonly overdue: (text: string) => string
  readonly attention: (text: string) => string
  readonly done: (text: string) => string
  readonly quiet: (text: string) => string
  /** Withdrawn text. Words beside it say so too. */
  readonly struck: (text: string) => string
  readonly added: (text: string) => string
  readonly removed: (text: string) => string
  /** The letter at the text cursor. */
  readonly caret: (text: string) => string
  /** The selected text, which the next letter replaces. */
  readonly selected: (text: string) => string
}

/** No colours; the sixteen colours that users configure; or 256, from which we choose. */
export type ColourDepth = 0 | 16 | 256

/**
 * Colours of the 256 with a contrast of at least 3.5 to 1 on both white and black. WCAG 2.2 requires 3 to 1 for large
 * text and graphics, and no colour has more than 4.6 on both. People with any of the three kinds of colour blindness
 * can distinguish them.
 */
export const PALETTE = { red: 160, violet: 134, green: 29, blue: 27 } as const

/** @param depth the number of colours of the terminal */
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
    struck: painted(chalk.strikethrough),
    added: painted(green),
    removed: painted(red),
    caret: depth === 0 ? text => `▏${text}` : painted(chalk.inverse),
    selected: depth === 0 ? text => `[${text}]` : painted(chalk.inverse),
  }
}

/** Text between the codes of some styles. Only these codes are marked as ours. */
function painted(...styles: readonly ((text: string) => string)[]): (text: string) => string {
  const pairs = styles.map(style => style('·').split('·').map(ours)).toReversed()
  return text =>
    pairs.reduce(
      (inner, [open = '', close = '']) =>
        inner === '' || close === '' ? inner : open + inner.replaceAll(close, close + open) + close,
      text,
    )
}
