// Options and arguments declare the kinds of their values, and nothing else does.
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { programOf } from '../../src/cli/main.ts'
import { commandsBelow } from '../../src/command-line/help.ts'
import { valueKindOf } from '../../src/command-line/value-kinds.ts'
import { ioOfNobody } from '../cli/run.ts'

test('every option and argument with a value declares its kind, even if it is free text', async () => {
  const program = await programOf({ io: ioOfNobody(), language: 'en', end: () => undefined })
  const silent = [program, ...commandsBelow(program)].flatMap(command => [
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

test.each(LANGUAGES)('help that lists fixed values lists all of them, %s', async language => {
  const program = await programOf({ io: ioOfNobody(), language, end: () => undefined })
  const wrong = [program, ...commandsBelow(program)].flatMap(command =>
    [...command.options, ...command.registeredArguments].flatMap(taker => {
      const kind = valueKindOf(taker)
      if (kind?.what !== 'choice') return []
      const listed = new Set(taker.description.match(/[a-z][a-z-]*/g))
      const missing = kind.values.filter(value => !listed.has(value))
      // One or two examples are not a list.
      const isList = kind.values.length - missing.length > 2
      return isList ? missing.map(value => `${command.name()}, ${taker.description}: ${value}`) : []
    }),
  )
  expect(wrong).toEqual([])
})
