// What the commands that change the calendar and the organisation share: a command is its fields and its plan.
import type { Archive } from '../archive/archive.ts'
import type { CivilDate } from '../base/civil-date.ts'
import type { ByLanguage } from '../base/language.ts'
import type { Shared } from '../command-line/options.ts'
import { OWN_WORDS, several, type ValueKind } from '../command-line/value-kinds.ts'
import type { Change } from '../edit/change.ts'
import type { Recorder } from './kept-changes.ts'
import type { Records } from '../records/types.ts'
import type { Io } from '../terminal/io.ts'
import { organisationChangedText, type ChangedThing } from '../view/pages/organisation-changed.ts'
import type { ChangeCommand } from '../words/organisation-changes.ts'
import { changeRecords } from './change-records.ts'
import { changesByFile, type RecordingInput } from './make-change.ts'
import { recorderOf } from './record.ts'

/** One value that a command takes. */
export interface ChangeField {
  /** `[id]` for an argument, `--from <date>` for an option, `--ministerial` for a flag. */
  readonly flags: string
  /** Undefined for a flag. */
  readonly takes?: ValueKind
  readonly say: ByLanguage<string>
  /** How it is asked at a terminal: not at all, or once for each working language. Otherwise once. */
  readonly asked?: 'never' | 'in each language'
}

/** The field for the name of something, in each working language. */
export function nameField(say: ChangeField['say']): ChangeField {
  return { flags: '--name <text>', takes: several(OWN_WORDS), say, asked: 'in each language' }
}

/** The values that were typed, by the names of their fields. */
export type TypedValues = Readonly<Record<string, string | readonly string[] | boolean | undefined>>

/** What a change is planned for. */
export interface Desk {
  readonly shared: Shared
  readonly records: Records
  readonly today: CivilDate
  readonly recorder: Recorder
}

export interface PlannedChange {
  /** The ids of what is changed. */
  readonly ids: readonly string[]
  readonly changes: readonly (readonly [file: string, changes: readonly Change[]])[]
  /** What follows from it, in the user's language. */
  readonly remarks?: readonly string[]
}

/** A command that changes the calendar or the organisation. */
export interface OrganisationChange<Input extends object> {
  readonly command: ChangeCommand
  readonly thing: ChangedThing
  /** The fields in the order in which they are asked. */
  readonly fields: { readonly [K in keyof Input]-?: ChangeField }
  readonly examples: readonly [string, ...string[]]
  /**
   * Reads the typed values in the order of the fields, and plans the change.
   *
   * @throws UserError for a missing or wrong value, and for a change that a rule forbids
   */
  readonly plan: (input: Input, desk: Desk) => PlannedChange
}

/** A change whose values were read from the command line by its own fields. */
export type AnyChange = OrganisationChange<TypedValues>

/** A change, for the code that all of them share. Its values have the names and kinds that its fields declare. */
export function anyChange<Input extends object>(change: OrganisationChange<Input>): AnyChange {
  const { command, thing, examples } = change
  const fields: Record<string, ChangeField> = { ...change.fields }
  return {
    command,
    thing,
    examples,
    fields,
    plan: (input, desk) => change.plan(input as Input, desk),
  }
}

/**
 * Makes the change, or shows it.
 *
 * @returns the exit code
 * @throws UserError when a rule is broken
 */
export async function recordOrganisationChange(
  io: Io,
  shared: Shared,
  change: AnyChange,
  input: TypedValues & RecordingInput,
  { archive, records }: { readonly archive: Archive; readonly records: Records },
): Promise<number> {
  const recorder = recorderOf(io, archive.folder)
  const plan = (now: Records): PlannedChange =>
    change.plan(input, { shared, records: now, today: io.today(), recorder })
  const { ids, changes } = plan(records)
  return changeRecords(io, shared, input, {
    archive,
    records,
    files: [...new Set(changes.map(([file]) => file))],
    what: ids.join(', '),
    plan: now => changesByFile(plan(now).changes),
    message: `${change.command}: ${ids.join(', ')}`,
    report: (outcome, before, after) =>
      organisationChangedText(
        { ...change, ids, remarks: plan(before).remarks ?? [] },
        { before, after },
        outcome,
        shared.view,
      ),
  })
}
