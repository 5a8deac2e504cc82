// The filter options that `list` and similar commands share.
import type { Command } from 'commander'
import type { Archive } from '../archive/archive.ts'
import type { CivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import { fail } from '../base/user-error.ts'
import { MANDATE_KINDS, STATUSES } from '../base/vocabulary.ts'
import type { Filter, Lack, OwnField } from '../query/filter.ts'
import { findDocument } from '../query/find-document.ts'
import { findMeeting, findName } from '../query/find.ts'
import type { Organisation } from '../records/types.ts'
import { firstDay, lastDay } from '../tracking/calendar.ts'
import { startOfNews } from '../tracking/reporting-period.ts'
import { LIST_OPTIONS } from '../words/help.ts'
import { KIND_LABELS, STATUS_LABELS } from '../words/labels.ts'
import type { Io } from '../terminal/io.ts'
import { momentOption, type Moment } from './moments.ts'
import { findOfficer } from './officers.ts'
import { eachOf } from './each-of.ts'
import { dayAfter, labelledChoice, statusOption, type Shared } from './options.ts'
import { findState } from './states.ts'
import {
  listOf,
  MOMENT,
  nameOf,
  OWN_FIELD,
  OWN_WORDS,
  plainOption,
  several,
  valueOption,
  type NamedThing,
} from './value-kinds.ts'

/** The filter as typed. The records are needed to interpret it. */
export interface FilterInput {
  readonly all?: boolean
  readonly status?: string[]
  readonly overdue?: boolean
  readonly silent?: boolean
  readonly stale?: boolean
  readonly silentSince?: string
  readonly unanswered?: boolean
  readonly dueBefore?: string
  readonly dueAfter?: string
  readonly dueWithin?: string
  readonly dueAt?: string[]
  readonly noDue?: boolean
  readonly document?: string[]
  readonly body?: string[]
  readonly olderThan?: string
  readonly department?: string[]
  readonly noDepartment?: boolean
  readonly subject?: string[]
  readonly noSubject?: boolean
  readonly officer?: string[]
  readonly noOfficer?: boolean
  readonly state?: string[]
  readonly kind?: string[]
  readonly field?: string[]
  readonly search?: string[]
}

/** Adds the options of a command that shows outstanding mandates, unless `--all` is set. */
export function addFilterOptions(command: Command, language: Language): Command {
  return addNarrowingOptions(command.option('-a, --all', LIST_OPTIONS.all[language]), language)
}

/** Adds the options of a command that shows all mandates by default. */
export function addNarrowingOptions(command: Command, language: Language): Command {
  const say = (key: keyof typeof LIST_OPTIONS): string => LIST_OPTIONS[key][language]
  const names = (flags: string, key: keyof typeof LIST_OPTIONS, of: NamedThing): Command =>
    command.addOption(valueOption(flags, say(key), several(nameOf(of))))
  const moment = (flags: string, key: keyof typeof LIST_OPTIONS): Command =>
    command.addOption(valueOption(flags, say(key), MOMENT))
  const words = (flags: string, key: keyof typeof LIST_OPTIONS): Command =>
    command.addOption(valueOption(flags, say(key), OWN_WORDS))
  const none = (flags: string, key: keyof typeof LIST_OPTIONS): Command =>
    command.addOption(plainOption(flags, say(key)))

  command.addOption(
    valueOption('-s, --status <status...>', say('status'), listOf(STATUSES, STATUS_LABELS)),
  )
  command
    .option('--overdue', say('overdue'))
    .option('--silent', say('silent'))
    .option('--stale', say('stale'))
  moment('--silent-since <day>', 'silentSince')
  command.option('--unanswered', say('unanswered'))
  moment('--due-before <day>', 'dueBefore')
  moment('--due-after <day>', 'dueAfter')
  words('--due-within <time>', 'dueWithin')
  names('--due-at <meeting,...>', 'dueAt', 'meeting')
  none('--no-due', 'noDue')
  names('--document <id,...>', 'document', 'document')
  names('--body <id,...>', 'body', 'body')
  words('--older-than <time>', 'olderThan')
  names('--department <id,...>', 'department', 'department')
  none('--no-department', 'noDepartment')
  names('--subject <id,...>', 'subject', 'subject')
  none('--no-subject', 'noSubject')
  names('--officer <id,...>', 'officer', 'officer')
  none('--no-officer', 'noOfficer')
  names('--state <code,...>', 'state', 'state')
  return command
    .addOption(valueOption('--kind <kind,...>', say('kind'), listOf(MANDATE_KINDS, KIND_LABELS)))
    .addOption(valueOption('--field <field>', say('field'), several(OWN_FIELD)))
    .addOption(valueOption('--search <text>', say('search'), several(OWN_WORDS)))
}

/**
 * Turns the input into a filter. Names are looked up in the records.
 *
 * @throws UserError for an invalid value
 */
export async function filterOf(
  io: Io,
  archive: Archive,
  { day, language }: Shared,
  input: FilterInput,
): Promise<Filter> {
  const { organisation, bodies, meetings, folder } = archive
  const { departments, subjects } = organisation
  const documents = input.document === undefined ? [] : await archive.documents()
  const moment = (
    option: string,
    text: string | undefined,
    dayOf: Parameters<typeof momentOption>[3],
  ): Moment | undefined =>
    text === undefined
      ? undefined
      : momentOption(option, text, { meetings, today: io.today() }, dayOf)
  const time = (option: string, text: string | undefined, times: number): CivilDate | undefined =>
    text === undefined ? undefined : dayAfter(option, text, day, times)
  const silence = moment('--silent-since', input.silentSince, startOfNews)
  return {
    all: input.all,
    statuses: eachOf(input.status, status => statusOption('--status', status)),
    overdue: input.overdue,
    silent: input.silent,
    stale: input.stale,
    unanswered: input.unanswered,
    silentSince: silence && { since: silence.day, meeting: silence.meeting },
    dueBefore: moment('--due-before', input.dueBefore, firstDay)?.day,
    dueAfter: moment('--due-after', input.dueAfter, lastDay)?.day,
    dueUpTo: time('--due-within', input.dueWithin, 1),
    dueAt: eachOf(input.dueAt, name => findMeeting({ meetings }, name)),
    documents: eachOf(input.document, name => findDocument(documents, name).id),
    bodies: eachOf(input.body, name => findName('body', name, bodies)),
    madeBefore: time('--older-than', input.olderThan, -1),
    departments: eachOf(input.department, name => findName('department', name, departments)),
    subjects: eachOf(input.subject, name => findName('subject', name, subjects)),
    officers: eachOf(input.officer, name => findOfficer(io, folder, organisation, name)),
    without: lacksIn(input),
    states: eachOf(input.state, name => findState(organisation, name, language).code),
    kinds: eachOf(input.kind, text => labelledChoice('--kind', text, MANDATE_KINDS, KIND_LABELS)),
    fields: input.field && fieldsIn(input.field, organisation),
    searches: input.search,
  }
}

function lacksIn(input: FilterInput): Lack[] | undefined {
  const lacks: Lack[] = [
    ...(input.noDepartment ? (['department'] as const) : []),
    ...(input.noDue ? (['due'] as const) : []),
    ...(input.noOfficer ? (['officer'] as const) : []),
    ...(input.noSubject ? (['subject'] as const) : []),
  ]
  return lacks.length === 0 ? undefined : lacks
}

/**
 * Values of the organisation's own fields, typed as `FIELD=VALUE`.
 *
 * @throws UserError for a text of another form, or one that names no field
 */
export function fieldsIn(texts: readonly string[], { fields }: Organisation): OwnField[] {
  const values = new Map<string, string[]>()
  for (const text of texts) {
    const [name = '', ...rest] = text.split('=').map(part => part.trim())
    const value = text.slice(text.indexOf('=') + 1).trim()
    if (name === '' || value === '' || rest.length === 0)
      return fail('invalid-field', { found: text, known: fields.map(({ id }) => id) })
    const id = findName('field', name, fields)
    values.set(id, [...(values.get(id) ?? []), value])
  }
  return [...values].map(([id, own]) => ({ id, values: own }))
}

/** The command-line options for the same filter. */
export function filterArguments(input: FilterInput): string[] {
  return Object.entries(input).flatMap(([name, value]) => {
    const option = `--${name.replaceAll(/[A-Z]/g, letter => `-${letter.toLowerCase()}`)}`
    return value === true ? [option] : [value].flat().flatMap(text => [option, text])
  })
}
