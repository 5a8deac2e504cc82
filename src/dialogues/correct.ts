// The questions of `correct`: which entry is wrong, what is different in it, and why.
import { ANSWERS, STATUSES } from '../base/vocabulary.ts'
import { fail } from '../base/user-error.ts'
import type { Archive } from '../archive/archive.ts'
import { recordCorrection, type CorrectInput } from '../recording/correct.ts'
import {
  CORRECTABLE,
  OPTIONS,
  refuseOtherFields,
  type TypedFields,
} from '../recording/correctable-fields.ts'
import { rightEntry } from '../recording/right-entry.ts'
import { findTarget } from '../recording/update.ts'
import { entriesNow, entryNamed } from '../recording/withdraw.ts'
import { idOf, type Found } from '../query/find.ts'
import type { Deadline, Text } from '../records/types.ts'
import type { Entry } from '../tracking/entries.ts'
import type { Snapshot } from '../tracking/snapshot.ts'
import { subjectText } from '../view/pages/updated.ts'
import { stateNames } from '../view/parts/state-names.ts'
import { namedMeeting, shown } from '../view/parts/texts.ts'
import { labelled } from '../words/list.ts'
import { ANSWER_LABELS, statusLabel } from '../words/labels.ts'
import { ENTRY_FIELDS, CORRECT_QUESTIONS, EXTEND_WORDS } from '../words/recording.ts'
import { confirmedBy, replyOf } from '../words/show.ts'
import { nonBlank, type Asker } from './asker.ts'
import { recordConfirmed } from './approval.ts'
import { askEvidence } from './evidence.ts'
import { refusalBy } from './refusal.ts'
import { askTarget } from './target.ts'

type Field = keyof TypedFields

/** The mandate or action, and the records. */
interface On {
  readonly archive: Archive
  readonly snapshot: Snapshot
  readonly found: Found
}

/**
 * Asks for what is missing, shows the lines that will be written, and records them once the user confirms.
 *
 * @returns the exit code
 * @throws UserError when the user leaves; nothing is written then
 */
export async function askCorrection(
  asker: Asker,
  archive: Archive,
  id: string | undefined,
  input: CorrectInput,
): Promise<number> {
  const { io, shared } = asker
  const named = id ?? (await askTarget(asker, archive))
  // Any mandate may be named as the later one, so all of them are needed.
  const { snapshot, found } = await findTarget(io, shared, archive, named, 'all')
  const on: On = { archive, snapshot, found }
  if (id !== undefined) io.err(subjectText(found, shared.view))
  const entry = input.entry ?? (await askEntry(asker, on))
  const wrong = entryNamed(found, entry)
  refuseOtherFields(input, wrong, found)
  for (;;) {
    const fields = isAnyTyped(input) ? {} : await askFields(asker, on, wrong)
    const reason = input.reason ?? (await askReason(asker))
    const known = { ...input, ...fields, entry, reason }
    const confirmed = await recordConfirmed(asker, archive.folder, input, as =>
      recordCorrection(io, shared, { ...known, ...as }, on),
    )
    if (confirmed !== 'again') return confirmed.code
  }
}

function isAnyTyped(input: CorrectInput): boolean {
  return Object.keys(OPTIONS).some(field => Reflect.get(input, field) !== undefined)
}

/** The number of the entry. */
async function askEntry({ ask, shared }: Asker, { snapshot, found }: On): Promise<string> {
  const entries = entriesNow(found)
  if (entries.length === 0) return fail('no-entries', { id: idOf(found) })
  if (entries.length === 1) return '1'
  return ask({
    kind: 'choice',
    message: CORRECT_QUESTIONS.entry[shared.language],
    options: entries.map((entry, index) => ({
      value: String(index + 1),
      label: `${entry.date}  ${statementOf(entry, found, snapshot, shared.language)}`,
    })),
  })
}

/** What an entry says, in a few words. */
function statementOf(
  entry: Entry,
  { action }: Found,
  { organisation, calendar }: Snapshot,
  language: Asker['shared']['language'],
): string {
  switch (entry.kind) {
    case 'update':
      return statusLabel(entry.entry.status, action ? 'action' : 'mandate', language)
    case 'extension':
      return labelled(EXTEND_WORDS.done[language], deadlineText(entry.entry.to), language)
    case 'reply': {
      const { state, answer, measure } = entry.entry
      const label = ANSWER_LABELS[answer][language]
      return replyOf[language](stateNames(organisation, language)(state), label, measure)
    }
    case 'confirmation': {
      const { meeting } = entry.entry
      return confirmedBy[language](
        namedMeeting(calendar.byId.get(meeting) ?? { id: meeting }, language),
      )
    }
  }
}

function deadlineText(to: Deadline): string {
  if (typeof to === 'string') return to
  return 'meeting' in to ? to.meeting : `next:${to.next}`
}

/** Asks for one field after the other, until the user says that the rest is right. */
async function askFields(asker: Asker, on: On, wrong: Entry): Promise<TypedFields> {
  const { ask, shared } = asker
  const { language } = shared
  const typed: TypedFields = {}
  for (;;) {
    const left = CORRECTABLE[wrong.kind].filter(field => typed[field] === undefined)
    const isAny = left.length < CORRECTABLE[wrong.kind].length
    const chosen = await ask({
      kind: 'choice',
      message: CORRECT_QUESTIONS.field[language],
      options: [
        ...left.map(value => ({ value, label: ENTRY_FIELDS[value][language] })),
        ...(isAny ? [{ value: '', label: CORRECT_QUESTIONS.rest[language] }] : []),
      ],
    })
    const field = left.find(each => each === chosen)
    if (field === undefined) return typed
    Object.assign(typed, { [field]: await askField(asker, on, wrong, field, typed) })
  }
}

async function askField(
  asker: Asker,
  on: On,
  wrong: Entry,
  field: Field,
  typed: TypedFields,
): Promise<TypedFields[Field]> {
  const { io, shared, ask } = asker
  const { language } = shared
  const refuse = (value: string | readonly string[] | undefined): string | undefined =>
    refusalBy(
      asker,
      () => rightEntry({ io, shared, typed: { ...typed, [field]: value }, ...on }, wrong),
      () => false,
    )
  const message = ENTRY_FIELDS[field][language]
  if (field === 'evidence') return askEvidence(asker, pieces => refuse(pieces))
  if (field === 'status' || field === 'answer') {
    const of = on.found.action ? 'action' : 'mandate'
    const options =
      field === 'status'
        ? STATUSES.map(value => ({ value, label: statusLabel(value, of, language) }))
        : ANSWERS.map(value => ({ value, label: ANSWER_LABELS[value][language] }))
    return ask({ kind: 'choice', message, options, initial: presentValue(wrong, field, language) })
  }
  const answer = await ask({
    kind: 'text',
    message,
    initial: presentValue(wrong, field, language),
    refuse: text => refuse(nonBlank(text)),
  })
  return nonBlank(answer)
}

/** What the wrong entry says, as it would be typed. */
function presentValue(
  { entry, date }: Entry,
  field: Field,
  language: Asker['shared']['language'],
): string | undefined {
  if (field === 'date') return date
  if (field === 'to' && 'to' in entry) return deadlineText(entry.to)
  if (field === 'reportedBy') return 'by' in entry ? entry.by : undefined
  if (field === 'note') {
    const note: Text | undefined =
      'reason' in entry ? entry.reason : 'note' in entry ? entry.note : undefined
    return note && shown(note, language)
  }
  const value: unknown = Reflect.get(entry, field)
  return typeof value === 'string' ? value : undefined
}

async function askReason({ ask, shared }: Asker): Promise<string> {
  const answer = await ask({
    kind: 'text',
    message: CORRECT_QUESTIONS.reason[shared.language],
    refuse: text =>
      nonBlank(text) === undefined ? CORRECT_QUESTIONS.needed[shared.language] : undefined,
  })
  return answer.trim()
}
