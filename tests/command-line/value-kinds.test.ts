// What options and arguments take is said where they are declared, and nowhere else.
import { expect, test } from 'vitest'
import { programOf } from '../../src/cli/main.ts'
import { valueKindOf } from '../../src/command-line/value-kinds.ts'
import { ioOfNobody } from '../cli/run.ts'

test('every option and argument that has a value says what it takes, if only a person’s own words', async () => {
  const program = await programOf({ io: ioOfNobody(), language: 'en', end: () => undefined })
  const silent = [program, ...program.commands].flatMap(command => [
    ...command.options
      .filter(option => (option.required || option.optional) && !valueKindOf(option))
      .map(
        ({ flags }) => `${command.name()} ${flags}: declare it with valueOption() of cli/takes.ts`,
      ),
    ...command.registeredArguments
      .filter(argument => command.name() !== 'help' && !valueKindOf(argument))
      .map(
        argument =>
          `${command.name()} ${argument.name()}: declare it with valueArgument() of cli/takes.ts`,
      ),
  ])
  expect(silent).toEqual([])
})
