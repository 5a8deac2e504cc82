// The model. Every type is derived from the schema; this file names the types and shows how they fit together.
//
//   Records
//   ├─ organisation       who we are: languages, departments, subjects, officers, Member States, the body we report to
//   ├─ bodies, meetings   the calendar: a deadline is often a meeting, and a meeting moves
//   └─ documents          one file each: what a meeting adopted, and the mandates in it
//      └─ mandate         what the head of the secretariat was asked, verbatim
//         ├─ due, extensions      the deadline that the meeting set, and how it moved
//         ├─ renews               the earlier mandates that it repeats
//         ├─ updates              decisions on the mandate as a whole     ┐
//         ├─ actions              what the secretariat does about it      ├─ dated; the status of a
//         │  └─ updates           what was done, with evidence            │  day is read from these,
//         └─ states               whom it asks among the Member States    │  and never stored
//            └─ replies           what they answered                      ┘
//
// A full id joins ids: document `ACM-2018-AZER`, mandate `ACM-2018-AZER/5a`, action `ACM-2018-AZER/5a.1`.
import type { Problem } from '../base/problem.ts'
import type { BodyOut, DeadlineOut, DocumentOut, EvidenceOut, MeetingOut } from './schema.ts'
import type { OrganisationOut } from './organisation-schema.ts'
import type { StandingMandate } from './withdrawn-entries.ts'

export type { Text } from './fields.ts'
export type { Withdrawn } from './withdrawn-entries.ts'

export type Organisation = OrganisationOut
export type State = Organisation['states'][number]
export type Body = BodyOut
export type Meeting = MeetingOut
export type Deadline = DeadlineOut
export type Evidence = EvidenceOut

/** A mandate as its file has it. `index` is its position in the file's list, for use in problems. */
export type Mandate = StandingMandate & { readonly index: number }
export type Action = StandingMandate['actions'][number]
export type Update = StandingMandate['updates'][number]
export type Extension = StandingMandate['extensions'][number]
export type AskedStates = NonNullable<StandingMandate['states']>
export type Reply = AskedStates['replies'][number]

/** A source document with its mandates. `file` is relative to the records folder, with `/`. */
export type SourceDocument = Omit<DocumentOut, 'mandates'> & {
  readonly file: string
  readonly mandates: readonly Mandate[]
  /** The mandates that were removed from the records. Undefined if none was. */
  readonly removed?: readonly Mandate[]
}

/** Everything in a records folder, and the problems found in it. */
export interface Records {
  readonly folder: string
  readonly organisation: Organisation
  readonly bodies: readonly Body[]
  readonly meetings: readonly Meeting[]
  readonly documents: readonly SourceDocument[]
  readonly problems: readonly Problem[]
}

/** What a record file says: a document, the organisation or the calendar. */
export interface RecordContent {
  readonly document?: SourceDocument
  readonly organisation?: Organisation
  readonly calendar?: Pick<Records, 'bodies' | 'meetings'>
}

/** Full id of a mandate: `ACM-2018-AZER/5a`. */
export function mandateId(document: { id: string }, mandate: { id: string }): string {
  return `${document.id}/${mandate.id}`
}

/** Full id of an action: `ACM-2018-AZER/5a.1`. */
export function actionId(
  document: { id: string },
  mandate: { id: string },
  action: { id: string },
): string {
  return `${mandateId(document, mandate)}.${action.id}`
}

/** Whether a full id is that of an action. Only the ids of actions have a dot. */
export function isActionId(id: string): boolean {
  return id.includes('.')
}
