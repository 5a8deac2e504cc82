// A new update of an action or a mandate, as a change of its record.
import { placeOf } from '../records/withdrawn-entries.ts'
import type { CivilDate } from '../base/civil-date.ts'
import type { LanguageTag } from '../base/language.ts'
import type { EvidenceKind, Status } from '../base/vocabulary.ts'
import { fail } from '../base/user-error.ts'
import type { SourceDocument, Text } from '../records/types.ts'
import { withoutEmpty, type Data } from './data.ts'
import type { Change } from './change.ts'
import type { Path } from './insertion-place.ts'

/** A new piece of evidence. `file` is relative to the records folder. */
export interface NewEvidence {
  readonly ref: string
  readonly kind: EvidenceKind
  readonly file?: string | undefined
  readonly sha256?: string | undefined
}

/** The fields of an update before it is written. */
export interface NewUpdate {
  readonly date: CivilDate
  readonly status: Status
  /** Undefined only for a corrected entry that named nobody. */
  readonly by: string | undefined
  readonly note: string | Text | undefined
  readonly evidence: readonly NewEvidence[]
  readonly for?: string | undefined
  readonly decidedBy?: string | undefined
  readonly supersededBy?: string | undefined
  /** The date of the request that it answers, if its own date is not later. */
  readonly answers?: CivilDate | undefined
  readonly internal: boolean
}

/**
 * The change that adds `update` to an action of a mandate, or to the mandate as a whole.
 *
 * @param mandateId the mandate's id within the document
 * @param actionId the action's id within the mandate
 * @param kept the order of the entry that this one replaces (default: after all others of the day)
 * @throws UserError when either is no longer in the document
 */
export function planUpdate(
  document: SourceDocument,
  mandateId: string,
  actionId: string | undefined,
  update: NewUpdate,
  kept?: { readonly order: number | undefined },
): Change {
  const mandate = document.mandates.find(({ id }) => id === mandateId)
  const action = mandate?.actions.find(({ id }) => id === actionId)
  const owner = actionId === undefined ? mandate : action
  if (!mandate || !owner)
    return fail('edit-refused', { file: document.file, reason: 'no-such-place' })
  const above: Path = ['mandates', mandate.index]
  const path: Path = action ? [...above, 'actions', placeOf(action, mandate.actions)] : above
  return {
    to: [...path, 'updates'],
    append: updateData(update, kept ? kept.order : orderAmong(owner.updates, update.date)),
  }
}

/** The `order` that makes an update later than every other of the same day; undefined if there is no other. */
export function orderAmong(
  earlier: readonly { readonly date: CivilDate; readonly order?: number | undefined }[],
  date: CivilDate,
): number | undefined {
  const sameDay = earlier.filter(update => update.date === date)
  if (sameDay.length === 0) return undefined
  return Math.max(...sameDay.map(update => update.order ?? 1)) + 1
}

/** The fields in the order in which people read them. */
function updateData(update: NewUpdate, order: number | undefined): Data {
  const { date, status, by, decidedBy, supersededBy, internal } = update
  return withoutEmpty({
    date,
    order,
    status,
    by,
    for: update.for,
    decidedBy,
    supersededBy,
    answers: update.answers,
    note: update.note === undefined ? undefined : textData(update.note),
    evidence: update.evidence.map(evidenceData),
    internal,
  })
}

/** A text in the document's language, or a map by language. */
export function textData(text: string | Text): Data {
  return typeof text === 'string' ? text : withoutEmpty({ ...text })
}

/** A text that was read. In the document's language alone, it is written as a plain text. */
export function wordingData(text: Text, language: LanguageTag): Data {
  const tags = Object.keys(text)
  return textData(tags.length === 1 && tags[0] === language ? (text[language] ?? '') : text)
}

/** The files in the records folder that the new data names as evidence. */
export function evidenceFiles(added: Data): string[] {
  if (typeof added !== 'object' || !('evidence' in added)) return []
  const { evidence } = added
  return [evidence].flat().flatMap(item => {
    if (typeof item !== 'object' || !('file' in item)) return []
    return typeof item.file === 'string' ? [item.file] : []
  })
}

export function evidenceData({ ref, kind, ...others }: NewEvidence): Data {
  return withoutEmpty({ ref, kind, ...others })
}
