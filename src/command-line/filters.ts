// The filter options that `list` and similar commands share.
import type { Command } from 'commander'
import type { Archive } from '../archive/archive.ts'
import type { Language } from '../base/language.ts'
import { MANDATE_KINDS, STATUSES } from '../base/vocabulary.ts'
import type { Filter } from '../query/filter.ts'
import { findDocument, findMeeting, findName } from '../query/find.ts'
import { LIST_OPTIONS } from '../words/help.ts'
import { KIND_LABELS, STATUS_LABELS } from '../words/labels.ts'
import { choice, dateOption, eachOf, statusOption } from './options.ts'
import { findState } from './states.ts'
import { DAY, listOf, nameOf, OWN_WORDS, several, valueOption } from './value-kinds.ts'

/** The filter as typed. The records are needed to interpret it. */
export interface FilterInput {
  readonly all?: boolean
  readonly status?: string[]
  readonly overdue?: boolean
  readonly silent?: boolean
  readonly stale?: boolean
  readonly dueBefore?: string
  readonly dueAt?: string[]
  readonly document?: string[]
  readonly department?: string[]
  readonly state?: string[]
  readonly kind?: string[]
  readonly search?: string[]
}

/** Adds the options of a command that shows outstanding mandates, unless `--all` is set. */
export function addFilterOptions(command: Command, language: Language): Command {
  return addNarrowingOptions(command.option('-a, --all', LIST_OPTIONS.all[language]), language)
}

/** Adds the options of a command that shows all mandates by default. */
export function addNarrowingOptions(command: Command, language: Language): Command {
  const say = (key: keyof typeof LIST_OPTIONS): string => LIST_OPTIONS[key][language]
  return command
    .addOption(
      valueOption('-s, --status <status...>', say('status'), listOf(STATUSES, STATUS_LABELS)),
    )
    .option('--overdue', say('overdue'))
    .option('--silent', say('silent'))
    .option('--stale', say('stale'))
    .addOption(valueOption('--due-before <date>', say('dueBefore'), DAY))
    .addOption(valueOption('--due-at <meeting,...>', say('dueAt'), several(nameOf('meeting'))))
    .addOption(valueOption('--document <id,...>', say('document'), several(nameOf('document'))))
    .addOption(
      valueOption('--department <id,...>', say('department'), several(nameOf('department'))),
    )
    .addOption(valueOption('--state <code,...>', say('state'), several(nameOf('state'))))
    .addOption(valueOption('--kind <kind,...>', say('kind'), listOf(MANDATE_KINDS, KIND_LABELS)))
    .addOption(valueOption('--search <text>', say('search'), several(OWN_WORDS)))
}

/**
 * Turns the input into a filter. Names are looked up in the records.
 *
 * @throws UserError for an invalid value
 */
export async function filterOf(
  input: FilterInput,
  archive: Archive,
  language: Language,
): Promise<Filter> {
  const { organisation, meetings } = archive
  const documents = input.document === undefined ? [] : await archive.documents()
  return {
    all: input.all,
    statuses: eachOf(input.status, status => statusOption('--status', status)),
    overdue: input.overdue,
    silent: input.silent,
    stale: input.stale,
    dueBefore:
      input.dueBefore === undefined ? undefined : dateOption('--due-before', input.dueBefore),
    dueAt: eachOf(input.dueAt, name => findMeeting({ meetings }, name)),
    documents: eachOf(input.document, name => findDocument(documents, name).id),
    departments: eachOf(input.department, name =>
      findName('department', name, organisation.departments),
    ),
    states: eachOf(input.state, name => findState(organisation, name, language)),
    kinds: eachOf(input.kind, text => choice('--kind', text, MANDATE_KINDS)),
    searches: input.search,
  }
}

/** The command-line options for the same filter. */
export function filterArguments(input: FilterInput): string[] {
  return Object.entries(input).flatMap(([name, value]) => {
    const option = `--${name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
    return value === true ? [option] : [value].flat().flatMap(text => [option, text])
  })
}
