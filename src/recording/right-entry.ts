// The right entry in place of a wrong one: what was typed, and for the rest what the wrong one says.
import type { Archive } from '../archive/archive.ts'
import type { Facts } from '../archive/current-records.ts'
import { parseCivilDate, type CivilDate } from '../base/civil-date.ts'
import { ANSWERS } from '../base/vocabulary.ts'
import { deadlineIn } from '../command-line/deadlines.ts'
import { parseEvidence } from '../command-line/evidence.ts'
import { dateOption, labelledChoice, statusOption, type Shared } from '../command-line/options.ts'
import { findState } from '../command-line/states.ts'
import { noteIn } from '../command-line/typed-texts.ts'
import {
  planExtension,
  planReply,
  replacedConfirmation,
  type NewConfirmation,
  type NewExtension,
  type NewReply,
  type NewWithdrawal,
} from '../edit/additions.ts'
import type { Change } from '../edit/change.ts'
import { evidenceData, type NewUpdate } from '../edit/update.ts'
import { findById, findMeeting, findName, type Found } from '../query/find.ts'
import type { Extension, Reply, Text, Update } from '../records/types.ts'
import type { Entry } from '../tracking/entries.ts'
import { wrongConfirmation } from '../tracking/rules/confirmations.ts'
import { wrongCorrectedExtension } from '../tracking/rules/extensions.ts'
import { wrongReply } from '../tracking/rules/replies.ts'
import type { Snapshot } from '../tracking/snapshot.ts'
import type { Io } from '../terminal/io.ts'
import { titleIn } from '../view/parts/texts.ts'
import { ANSWER_LABELS } from '../words/labels.ts'
import type { TypedFields } from './correctable-fields.ts'
import { refuse } from './refusals.ts'
import { judgedUpdate, refuseForgotten } from './update.ts'

export interface RightEntry {
  /** The right update, if the entry is one. */
  readonly update: NewUpdate | undefined
  /** Its data. If nothing is different from the wrong entry, nothing is corrected. */
  readonly data: unknown
  /**
   * The changes that put it in the place of the wrong one. A confirmation also keeps the wrong one; other wrong entries
   * are withdrawn where they are.
   *
   * @param without the mandate without the wrong entry
   * @throws UserError when a rule is broken
   */
  readonly judge: (
    without: Found,
    snapshot: Snapshot,
    facts: Facts,
    withdrawal: NewWithdrawal,
  ) => Change | readonly Change[]
}

interface Correcting {
  readonly io: Io
  readonly shared: Shared
  readonly typed: TypedFields
  readonly archive: Archive
  readonly snapshot: Snapshot
  readonly found: Found
}

export function rightEntry(on: Correcting, wrong: Entry): RightEntry {
  switch (wrong.kind) {
    case 'update':
      return rightUpdate(on, wrong.entry)
    case 'extension':
      return rightExtension(on, wrong.entry)
    case 'reply':
      return rightReply(on, wrong.entry)
    case 'confirmation':
      return rightConfirmation(on, wrong)
  }
}

function rightUpdate(on: Correcting, wrong: Update): RightEntry {
  const { io, shared, typed, archive, snapshot } = on
  const { status, decidedBy, supersededBy } = typed
  const occurrence = typed.for
  const update: NewUpdate = {
    ...commonIn(on, wrong),
    evidence: evidenceIn(on, wrong),
    status: status === undefined ? wrong.status : statusOption('--status', status),
    for:
      occurrence === undefined
        ? wrong.for
        : (parseCivilDate(occurrence) ?? findMeeting(archive, occurrence)),
    decidedBy: decidedBy === undefined ? wrong.decidedBy : findMeeting(archive, decidedBy),
    supersededBy:
      supersededBy === undefined
        ? wrong.supersededBy
        : findById(snapshot, supersededBy, titleIn(shared.language)).mandate.id,
    internal: wrong.internal,
  }
  return {
    update,
    data: update,
    judge: (without, now, facts) => {
      refuseForgotten({ ...update, supersededBy: supersededBy && update.supersededBy }, now, facts)
      return judgedUpdate(update, without, now, io.today(), keptOrder(update, wrong))
    },
  }
}

function rightExtension(on: Correcting, wrong: Extension): RightEntry {
  const { io, typed, archive } = on
  const { note: reason, ...common } = commonIn(on, { ...wrong, note: wrong.reason })
  const deadline = (facts: Pick<Facts, 'bodies' | 'meetings'>): NewExtension['to'] =>
    typed.to === undefined ? wrong.to : deadlineIn('--to', typed.to, facts, common.date)
  const extension: NewExtension = { ...common, to: deadline(archive), reason, ref: wrong.ref }
  return {
    update: undefined,
    data: extension,
    judge: (without, now, facts) => {
      deadline(facts)
      const { mandate, document } = without.mandate
      refuse(wrongCorrectedExtension(extension, without.mandate, now, io.today()))
      return planExtension(document, mandate.id, extension, keptOrder(extension, wrong))
    },
  }
}

function rightReply(on: Correcting, wrong: Reply): RightEntry {
  const { io, shared, typed, archive, found } = on
  const measures = found.mandate.mandate.states?.measures ?? []
  const named = measures.map(({ id, title }) => ({ id, name: title }))
  const { state, answer, measure } = typed
  const reply: NewReply = {
    ...commonIn(on, wrong),
    evidence: evidenceIn(on, wrong),
    state:
      state === undefined
        ? wrong.state
        : findState(archive.organisation, state, shared.language).code,
    answer:
      answer === undefined
        ? wrong.answer
        : labelledChoice('--answer', answer, ANSWERS, ANSWER_LABELS),
    measure: measure === undefined ? wrong.measure : findName('measure', measure, named),
    internal: wrong.internal,
  }
  return {
    update: undefined,
    data: reply,
    judge: (without, now, { organisation }) => {
      findState(organisation, reply.state, shared.language)
      const { mandate, document } = without.mandate
      refuse(wrongReply(reply, without.mandate, now, io.today()))
      const isAlike = reply.state === wrong.state && reply.measure === wrong.measure
      const kept = isAlike ? keptOrder(reply, wrong) : undefined
      return planReply(document, mandate.id, reply, kept)
    },
  }
}

function rightConfirmation(
  { io, typed, archive }: Correcting,
  wrong: Extract<Entry, { kind: 'confirmation' }>,
): RightEntry {
  const { meeting, ref } = typed
  const confirmation: NewConfirmation = {
    meeting: meeting === undefined ? wrong.entry.meeting : findMeeting(archive, meeting),
    date: typed.date === undefined ? wrong.date : dateOption('--date', typed.date, io.today()),
    ref: ref ?? wrong.entry.ref,
  }
  return {
    update: undefined,
    data: confirmation,
    judge: (without, now, facts, withdrawal) => {
      findMeeting(facts, confirmation.meeting)
      const { mandate, document } = without.mandate
      refuse(wrongConfirmation(confirmation, without.mandate, now, io.today()))
      return replacedConfirmation(document, mandate.id, confirmation, {
        ...wrong.entry,
        withdrawn: withdrawal,
      })
    },
  }
}

/** The day, the author and the note, which most kinds of entries have. */
function commonIn(
  { io, shared, typed, found }: Correcting,
  wrong: {
    readonly date: CivilDate
    readonly by?: string | undefined
    readonly note?: Text | undefined
  },
): { date: CivilDate; by: string | undefined; note: string | Text | undefined } {
  const { language } = found.mandate.document
  return {
    date: typed.date === undefined ? wrong.date : dateOption('--date', typed.date, io.today()),
    by: typed.reportedBy ?? wrong.by,
    note: noteIn(typed.note, shared.language, language) ?? plainIn(wrong.note, language),
  }
}

function evidenceIn(
  { io, typed, archive }: Correcting,
  wrong: Pick<Update, 'evidence'>,
): NewUpdate['evidence'] {
  const evidence = typed.evidence?.map(text => parseEvidence(io, archive.folder, text))
  const dataOf = (items: NewUpdate['evidence']): string => JSON.stringify(items.map(evidenceData))
  return evidence === undefined || dataOf(evidence) === dataOf(wrong.evidence)
    ? wrong.evidence
    : evidence
}

/** The right entry stands among the entries of its day where the wrong one stood. */
function keptOrder(
  right: { readonly date: CivilDate },
  wrong: { readonly date: CivilDate; readonly order?: number | undefined },
): { readonly order: number | undefined } | undefined {
  return right.date === wrong.date ? { order: wrong.order } : undefined
}

/** A text in the document's language alone is written as a plain text. */
function plainIn(text: Text | undefined, language: string): string | Text | undefined {
  const tags = Object.keys(text ?? {})
  return tags.length === 1 && tags[0] === language ? text?.[language] : text
}
