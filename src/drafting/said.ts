// What the options of `import` say of a document, which is then not looked for in it.
import { fail } from '../base/user-error.ts'
import type { Given } from '../import/belief.ts'
import { findName } from '../query/find.ts'
import type { Records } from '../records/types.ts'
import { given } from '../dialogues/asker.ts'
import type { Io } from '../terminal/io.ts'
import { dateOption } from '../command-line/options.ts'

/** The options as they were typed. */
export type SaidInput = Partial<Record<keyof Given, string | undefined>>

/**
 * What the options say, as the records spell it.
 *
 * @throws UserError for a body or a meeting that the records do not know, two that do not agree, or no day
 */
export function saidBy(io: Io, records: Records | undefined, input: SaidInput): Given {
  const { bodies, meetings } = records ?? {}
  const known = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)
  const { body, meeting, date, title, symbol } = input
  const said = {
    body: body !== undefined && bodies ? findName('body', body, known(bodies)) : body,
    meeting:
      meeting !== undefined && meetings ? findName('meeting', meeting, known(meetings)) : meeting,
    date: date === undefined ? undefined : dateOption('--date', date, io.today()),
    title: given(title ?? ''),
    symbol: given(symbol ?? ''),
  }
  const of = meetings?.find(({ id }) => id === said.meeting)?.body
  if (said.meeting !== undefined && of !== undefined && said.body !== undefined && said.body !== of)
    fail('meeting-of-other-body', { meeting: said.meeting, of, body: said.body })
  return said
}

/** The options that say the same, for a command line. */
export function saidArguments(said: SaidInput): string[] {
  return (['body', 'meeting', 'date', 'title', 'symbol'] as const).flatMap(name => {
    const value = said[name]
    return value === undefined ? [] : [`--${name}`, value]
  })
}
