// edit: sets fields of mandates, actions and documents, named one by one or by a filter.
import { Command } from 'commander'
import { DONE } from '../../base/exit-codes.ts'
import { fail } from '../../base/user-error.ts'
import { MANDATE_KINDS } from '../../base/vocabulary.ts'
import { addFilterOptions, filterOf, type FilterInput } from '../../command-line/filters.ts'
import { describeHelp } from '../../command-line/help.ts'
import type { Invocation } from '../../command-line/invocation.ts'
import { addRecordingOptions, recordingOptions, type Shared } from '../../command-line/options.ts'
import {
  aMandate,
  DAY,
  DEADLINE,
  listOf,
  MANDATE_OR_ACTION,
  nameOf,
  oneOf,
  OWN_FIELD,
  OWN_WORDS,
  several,
  valueArgument,
  valueOption,
} from '../../command-line/value-kinds.ts'
import { findRecordsFolder } from '../../files/find-records.ts'
import { matches } from '../../query/filter.ts'
import { changeParts, findParts, type OnParts } from '../../recording/change-parts.ts'
import { CLEARABLE } from '../../recording/cleared-fields.ts'
import { hasFields, planEdit, type FieldInput } from '../../recording/edit.ts'
import type { RecordingInput } from '../../recording/make-change.ts'
import { recorderOf } from '../../recording/record.ts'
import { refuseHidden } from '../../recording/refusals.ts'
import { idOfPart, samePart, partOf, type RecordPart } from '../../recording/record-part.ts'
import type { Io } from '../../terminal/io.ts'
import { progressOn } from '../../terminal/progress.ts'
import { editedText } from '../../view/pages/edited.ts'
import { COMMAND_SUMMARIES } from '../../words/help.ts'
import { EDIT_OPTIONS, EDIT_WORDS } from '../../words/edit.ts'
import { KIND_LABELS } from '../../words/labels.ts'
import { READING_RECORDS } from '../../words/progress.ts'

type EditInput = FieldInput &
  FilterInput &
  RecordingInput & { readonly proposeRenewals?: boolean; readonly correct?: boolean }

export function editCommand({ io, language, end }: Invocation): Command {
  const say = (key: keyof typeof EDIT_OPTIONS): string => EDIT_OPTIONS[key][language]
  const command = new Command('edit')
    .description(COMMAND_SUMMARIES.edit[language])
    .addArgument(valueArgument('[id...]', say('ids'), several(MANDATE_OR_ACTION)))
    .addOption(valueOption('--set-title <text>', say('setTitle'), OWN_WORDS))
    .addOption(
      valueOption('--set-department <id,...>', say('setDepartment'), several(nameOf('department'))),
    )
    .addOption(valueOption('--set-kind <kind>', say('setKind'), oneOf(MANDATE_KINDS, KIND_LABELS)))
    .addOption(valueOption('--set-due <deadline>', say('setDue'), DEADLINE))
    .addOption(valueOption('--set-target <date>', say('setTarget'), DAY))
    .addOption(valueOption('--set-subject <id,...>', say('setSubject'), several(nameOf('subject'))))
    .addOption(valueOption('--set-officer <id>', say('setOfficer'), nameOf('officer')))
    .addOption(valueOption('--set-addressee <text>', say('setAddressee'), OWN_WORDS))
    .addOption(valueOption('--set-paragraph <text>', say('setParagraph'), OWN_WORDS))
    .addOption(valueOption('--set-renews <id,...>', say('setRenews'), several(aMandate('any'))))
    .addOption(valueOption('--set-symbol <text>', say('setSymbol'), OWN_WORDS))
    .addOption(valueOption('--set-date <date>', say('setDate'), DAY))
    .addOption(valueOption('--set-body <id>', say('setBody'), nameOf('body')))
    .addOption(valueOption('--set-meeting <id>', say('setMeeting'), nameOf('meeting')))
    .addOption(valueOption('--set-field <field>', say('setField'), several(OWN_FIELD)))
    .addOption(valueOption('--clear <field,...>', say('clear'), listOf(CLEARABLE)))
    .option('--correct', say('correct'))
    .option('--propose-renewals', say('proposeRenewals'))
  addFilterOptions(command, language)
  addRecordingOptions(command, language)
  command.action(async (ids: string[], input: EditInput) => {
    end(await runEdit(io, recordingOptions(command, io, language), ids, input))
  })
  return describeHelp(command, language, [
    'mandates edit 5b --set-title "Note verbale to all Member States" --set-department cabinet',
    'mandates edit --document ACM-2018-AZER --set-due next:CFM --dry-run',
    'mandates edit --propose-renewals',
  ])
}

/** @returns the exit code */
async function runEdit(
  io: Io,
  shared: Shared,
  ids: readonly string[],
  input: EditInput,
): Promise<number> {
  if (input.proposeRenewals === true) {
    if (hasFields(input)) fail('not-together', { options: ['--propose-renewals', '--set-…'] })
    return proposeRenewals(io, shared)
  }
  if (!hasFields(input)) fail('nothing-to-set', { command: 'edit' })
  refuseHidden({
    '--set-title': [input.setTitle],
    '--set-addressee': [input.setAddressee],
    '--set-paragraph': [input.setParagraph],
    '--set-symbol': [input.setSymbol],
    '--set-field': input.setField,
  })
  const named = await findParts(io, shared, ids)
  const filter = await filterOf(io, named.archive, shared, input)
  const on =
    ids.length > 0
      ? withoutFilter(named, filter)
      : { ...named, parts: filteredParts(named, filter) }
  const recorder = recorderOf(io, on.archive.folder)
  return changeParts(io, shared, input, on, {
    command: 'edit',
    plan: (part, now, snapshot) =>
      planEdit(input, shared, now, snapshot, part, input.correct === true ? undefined : recorder),
    report: (outcome, { before, after }) => {
      const edited = on.parts.map(part => ({
        id: idOfPart(part),
        before: samePart(part, before.records, before.snapshot),
        after: samePart(part, after.records, after.snapshot),
      }))
      const done = EDIT_WORDS.done[shared.language]
      const snapshots = { before: before.snapshot, after: after.snapshot }
      return editedText(edited, snapshots, { done, ...outcome }, shared.view)
    },
  })
}

/** Lists likely renewals in all records. Nothing is changed. */
async function proposeRenewals(io: Io, shared: Shared): Promise<number> {
  const { loadRecords } = await import('../../records/load.ts')
  const { proposedRenewals } = await import('../../import/proposed-renewals.ts')
  const { proposedRenewalsText } = await import('../../view/pages/proposed-renewals.ts')
  const progress = progressOn(io, READING_RECORDS, shared.view)
  const records = loadRecords(findRecordsFolder(shared.records, io.cwd), progress.show)
  progress.end()
  io.out(proposedRenewalsText(proposedRenewals(records), shared.view))
  return DONE
}

type Filter = Parameters<typeof matches>[0]

function isEmpty(filter: Filter): boolean {
  return Object.values(filter).every(value => value === undefined)
}

/** What was named one by one. @throws UserError for a filter besides, which would not be looked at */
function withoutFilter(named: OnParts, filter: Filter): OnParts {
  return isEmpty(filter) ? named : fail('ids-or-filter', { command: 'edit' })
}

/** @throws UserError without a filter, and for a filter that nothing matches */
function filteredParts({ snapshot }: OnParts, filter: Filter): RecordPart[] {
  if (isEmpty(filter)) fail('missing-argument', { command: 'edit', argument: 'id' })
  const found = snapshot.mandates.filter(tracked => matches(filter, tracked, snapshot))
  if (found.length === 0) fail('nothing-matches', {})
  return found.map(mandate => partOf({ mandate, action: undefined }))
}
