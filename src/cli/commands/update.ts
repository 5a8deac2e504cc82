// update: what was done about an action or a mandate, with its proof.
import { Command } from 'commander'
import { parseEvidence } from '../evidence.ts'
import type { CivilDate } from '../../base/civil-date.ts'
import { isStatus, STATUSES, type Status } from '../../base/vocabulary.ts'
import { fail } from '../../base/user-error.ts'
import { planUpdate, type NewUpdate } from '../../edit/update.ts'
import { findById, findName, idOf, type Found } from '../../query/find.ts'
import type { Records } from '../../records/types.ts'
import { asOf, type AsOf } from '../../tracking/as-of.ts'
import { missingFrom } from '../../tracking/requirements.ts'
import { titleIn } from '../../view/texts.ts'
import { updatedText } from '../../view/updated.ts'
import { ARGUMENTS, COMMAND_SUMMARIES, UPDATE_OPTIONS } from '../../words/help.ts'
import { changeRecord } from '../change.ts'
import { DONE } from '../exit-codes.ts'
import type { Invocation } from '../invocation.ts'
import type { Io } from '../io.ts'
import { choice, dateOption, describeHelp, sharedOptions, type Shared } from '../options.ts'
import { openRecords } from '../records.ts'
import { userName } from '../git.ts'

interface UpdateInput {
  readonly status?: string
  readonly note?: string
  readonly evidence?: string[]
  readonly date?: string
  readonly by?: string
  readonly decidedBy?: string
  readonly supersededBy?: string
  readonly for?: string
  readonly internal?: boolean
  readonly dryRun?: boolean
  readonly commit?: boolean
}

export interface UpdateOptions extends UpdateInput {
  readonly id: string
}

export function updateCommand({ io, language, end }: Invocation, run = runUpdate): Command {
  const say = (key: keyof typeof UPDATE_OPTIONS): string => UPDATE_OPTIONS[key][language]
  const collect = (value: string, all: string[] = []): string[] => [...all, value]
  const command = new Command('update')
    .description(COMMAND_SUMMARIES.update[language])
    .argument('<id>', ARGUMENTS.id[language])
    .option('-s, --status <status>', say('status'))
    .option('--note <text>', say('note'))
    .option('-e, --evidence <ref>', say('evidence'), collect)
    .option('--date <date>', say('date'))
    .option('--by <name>', say('by'))
    .option('--decided-by <meeting>', say('decidedBy'))
    .option('--superseded-by <id>', say('supersededBy'))
    .option('--for <meeting>', say('for'))
    .option('--internal', say('internal'))
    .option('-n, --dry-run', say('dryRun'))
    .option('--commit', say('commit'))
  command.action((id: string, input: UpdateInput) => {
    end(run(io, sharedOptions(command, io, language), { ...input, id }))
  })
  return describeHelp(command, language, [
    'mandates update 5b.1 --status implemented --date 2018-10-05 --evidence note-verbale:NV/2018/412',
    'mandates update 5a.1 --status in-progress --note "Raised with two counterparts" --dry-run',
  ])
}

/** @returns the exit code */
export function runUpdate(io: Io, shared: Shared, options: UpdateOptions): number {
  const records = openRecords(io, shared)
  const state = asOf(records, shared.day)
  const found = findById(state.mandates, options.id, titleIn(shared.language))
  const update = newUpdate(io, shared, options, { records, state, found })
  const { document, mandate } = found.mandate
  const change = planUpdate(mandate, found.action?.action, update)
  const changed = changeRecord(io, shared, records, document.file, [change], {
    dryRun: options.dryRun ?? false,
    commit: options.commit ? `${idOf(found)}: ${update.status}` : undefined,
  })
  if (!shared.quiet || options.dryRun) io.out(updatedText(found, update.status, changed, shared.view))
  return DONE
}

interface Target {
  readonly records: Records
  readonly state: AsOf
  readonly found: Found
}

/**
 * What was typed, as an update that the rules of the records accept.
 *
 * @throws UserError for what they refuse; nothing is written then
 */
function newUpdate(io: Io, shared: Shared, options: UpdateOptions, target: Target): NewUpdate {
  const { records, state, found } = target
  const { document } = found.mandate
  const meetings = records.meetings.map(({ id }) => id)
  const status = statusOf(options.status ?? fail('nothing-to-record', {}))
  const update: NewUpdate = {
    date: dateOf(io, options.date, document),
    status,
    by: options.by ?? userName(io, records.folder) ?? fail('no-name', {}),
    note: noteOf(options.note, shared.language, document.language),
    evidence: (options.evidence ?? []).map(text => parseEvidence(io, records.folder, text)),
    for: options.for && findName('meeting', options.for, meetings),
    decidedBy: options.decidedBy && findName('meeting', options.decidedBy, meetings),
    supersededBy:
      options.supersededBy &&
      findById(state.mandates, options.supersededBy, titleIn(shared.language)).mandate.id,
    internal: options.internal ?? false,
  }
  refuseUnproved(update, target)
  return update
}

function statusOf(text: string): Status {
  const status = text.trim().toLowerCase().replaceAll('_', '-')
  return isStatus(status) ? status : choice('--status', status, STATUSES)
}
