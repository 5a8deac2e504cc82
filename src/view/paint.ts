// Colours by what they mean. Whatever a colour says, a word beside it says too.
import { Chalk } from 'chalk'

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
}

/** The sixteen basic colours only, which people set to suit their eyes and their background. */
export function paintIn(colour: boolean): Paint {
  const chalk = new Chalk({ level: colour ? 1 : 0 })
  return {
    heading: text => chalk.bold(text),
    id: text => chalk.cyan(text),
    overdue: text => chalk.bold.red(text),
    attention: text => chalk.yellow(text),
    done: text => chalk.green(text),
    quiet: text => chalk.dim(text),
    added: text => chalk.green(text),
    removed: text => chalk.red(text),
  }
}
