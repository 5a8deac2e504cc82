// states: shows which Member States have replied.
import { Command } from 'commander'
import { fail } from '../../base/user-error.ts'
import { matches } from '../../query/filter.ts'
import { findById } from '../../query/find.ts'
import { questionsOf, type Question } from '../../query/register.ts'
import { snapshotOf, type Snapshot } from '../../tracking/snapshot.ts'
import { whole, type Printed } from '../../view/parts/control-codes.ts'
import { mandateStatesText, matrixText, stateText } from '../../view/pages/states.ts'
import { statesCsv, statesJson, statesMarkdown } from '../../view/data/states.ts'
import { criteriaOf } from '../../view/parts/criteria.ts'
import { titleIn } from '../../view/parts/texts.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { REGISTER_OPTIONS } from '../../words/states.ts'
import { addNarrowingOptions, filterOf, type FilterInput } from '../../command-line/filters.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import type { Io } from '../../terminal/io.ts'
import { withLinks } from '../../terminal/links.ts'
import { describeHelp } from '../../command-line/help.ts'
import { choice, sharedOptions, type Shared } from '../../command-line/options.ts'
import { foundIn, openRecordsArchive, reportUnreadable } from '../../command-line/records.ts'
import { aMandate, oneOf, valueArgument, valueOption } from '../../command-line/value-kinds.ts'

const FORMATS = ['table', 'json', 'csv', 'markdown'] as const

interface StatesInput extends Omit<FilterInput, 'all'> {
  readonly format?: string
}

interface StatesOptions {
  readonly id: string | undefined
  /** The filter as typed. */
  readonly input: StatesInput
  readonly format: (typeof FORMATS)[number]
}

/** What the requests were selected by. */
interface Chosen {
  readonly states: readonly string[] | undefined
  readonly criteria: readonly string[]
}

export function statesCommand({ io, language, end }: Invocation): Command {
  const command = new Command('states')
    .description(COMMAND_SUMMARIES.states[language])
    .addArgument(
      valueArgument('[mandate]', REGISTER_OPTIONS.mandate[language], aMandate('asking-states')),
    )
    .addOption(
      valueOption('-f, --format <format>', REGISTER_OPTIONS.format[language], oneOf(FORMATS)),
    )
  addNarrowingOptions(command, language)
  command.action(async (id: string | undefined, input: StatesInput) => {
    const format = choice('--format', input.format ?? 'table', FORMATS)
    const options = { id, input, format }
    end(await runStates(io, sharedOptions(command, io, language), options))
  })
  return describeHelp(command, language, [
    'mandates states',
    'mandates states 5d --format csv',
    'mandates states --state TR --lang fr',
  ])
}

/** @returns the exit code */
async function runStates(io: Io, shared: Shared, options: StatesOptions): Promise<number> {
  const archive = await openRecordsArchive(io, shared)
  const records = await archive.all()
  const day = snapshotOf(records, shared.day)
  const filter = { ...(await filterOf(io, archive, shared, options.input)), all: true }
  const { states } = filter
  const asked = askedIn(day, options.id, shared, records).filter(({ tracked }) =>
    matches(filter, tracked, day),
  )
  const questions = states ? asked.flatMap(question => only(question, states)) : asked
  const view = await withLinks(io, shared.view, records.folder)
  io.page(
    await pageOf(
      questions,
      day,
      { ...options, states, criteria: criteriaOf(filter, day, view) },
      { ...shared, view },
    ),
    view.language,
  )
  return reportUnreadable(io, shared, records)
}

/**
 * The requests to States of the named mandate, or of all.
 *
 * @throws UserError when the mandate has none
 */
function askedIn(
  day: Snapshot,
  id: string | undefined,
  { language }: Shared,
  records: Parameters<typeof foundIn>[0],
): Question[] {
  if (id === undefined) return questionsOf(day.mandates, day)
  const { mandate } = foundIn(records, () => findById(day, id, titleIn(language)))
  const questions = questionsOf([mandate], day)
  return questions.length > 0 ? questions : fail('asks-no-states', { id: mandate.id })
}

function only(question: Question, states: readonly string[]): Question[] {
  const lines = question.lines.filter(line => states.includes(line.state))
  return lines.length > 0 ? [{ ...question, lines }] : []
}

async function pageOf(
  questions: readonly Question[],
  day: Snapshot,
  { id, states, criteria, format }: StatesOptions & Chosen,
  { view }: Shared,
): Promise<Printed> {
  switch (format) {
    case 'json':
      return whole(statesJson(questions))
    case 'csv':
      return whole(await statesCsv(questions, view))
    case 'markdown':
      return whole(statesMarkdown(questions, day, view))
    case 'table':
      if (states !== undefined) {
        const pages = states.map(code => stateText(code, questions, day, view))
        return pages.flatMap((page, index) => (index === 0 ? page : ['', ...page]))
      }
      return id === undefined
        ? matrixText(questions, day, view, criteria)
        : mandateStatesText(questions, day, view)
  }
}
