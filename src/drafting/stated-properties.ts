// The options of `import` that state a property of the document, which is then not detected.
import { fail } from '../base/user-error.ts'
import type { StatedProperties } from '../import/belief.ts'
import { findName } from '../query/find.ts'
import type { Records } from '../records/types.ts'
import { nonBlank } from '../dialogues/asker.ts'
import type { Io } from '../terminal/io.ts'
import { dateOption } from '../command-line/options.ts'

/** The options as typed. */
export type StatedInput = Partial<Record<keyof StatedProperties, string | undefined>>

/**
 * The values of the options, in the spelling of the records.
 *
 * @throws UserError for an unknown body or meeting, a meeting of another body, or an invalid date
 */
export function statedValues(
  io: Io,
  records: Records | undefined,
  input: StatedInput,
): StatedProperties {
  const { bodies, meetings } = records ?? {}
  const { body, meeting, date, title, symbol } = input
  const stated = {
    body: body !== undefined && bodies ? findName('body', body, bodies) : body,
    meeting: meeting !== undefined && meetings ? findName('meeting', meeting, meetings) : meeting,
    date: date === undefined ? undefined : dateOption('--date', date, io.today()),
    title: nonBlank(title ?? ''),
    symbol: nonBlank(symbol ?? ''),
  }
  const of = meetings?.find(({ id }) => id === stated.meeting)?.body
  if (
    stated.meeting !== undefined &&
    of !== undefined &&
    stated.body !== undefined &&
    stated.body !== of
  )
    fail('meeting-of-other-body', { meeting: stated.meeting, of, body: stated.body })
  return stated
}

/** The command-line options for the same values. */
export function statedArguments(stated: StatedInput): string[] {
  return (['body', 'meeting', 'date', 'title', 'symbol'] as const).flatMap(name => {
    const value = stated[name]
    return value === undefined ? [] : [`--${name}`, value]
  })
}
