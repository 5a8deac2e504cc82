// Who is asked about what: the open work of outstanding mandates by department or officer, the open questions by State.
import type { Language } from '../base/language.ts'
import type { Found } from '../query/find.ts'
import { questionsOf, type RegisterLine } from '../query/register.ts'
import { isDocumentId } from '../records/ids.ts'
import type { Text } from '../records/types.ts'
import { closedOn } from '../tracking/organisation-on.ts'
import { leftOn } from '../tracking/officers.ts'
import { membersOn } from '../tracking/replies.ts'
import { departmentOf, officerOf, openWork } from '../tracking/responsible.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { stateNames } from '../view/parts/state-names.ts'
import { shown } from '../view/parts/texts.ts'

export const RECIPIENT_KINDS = ['departments', 'officers', 'states'] as const

export type RecipientKind = (typeof RECIPIENT_KINDS)[number]

/** Somebody who is asked, and in which language. */
export interface Recipient {
  readonly id: string
  readonly name: string
  readonly email: string | undefined
  readonly language: Language
}

/** The name of a recipient's folder and files: its id, as far as every system takes that for a name. */
export function nameOfRecipient({ id }: Recipient): string {
  return isDocumentId(id) ? id : `${id}-`
}

/** What one recipient is asked: rows of a sheet, or the questions to a State. */
export type Asked = { readonly to: Recipient } & (
  | { readonly rows: readonly Found[]; readonly questions?: undefined }
  | { readonly questions: readonly RegisterLine[]; readonly rows?: undefined }
)

export interface Request {
  readonly asked: readonly Asked[]
  /** The mandates for which nobody can be asked. */
  readonly unassigned: readonly Tracked[]
}

/** How the languages of recipients are chosen. */
export interface Languages {
  /** The language of everything, if the user chose one. */
  readonly chosen: Language | undefined
  /** The language for recipients without one of their own. */
  readonly usual: Language
}

/**
 * What each recipient of one kind is asked, in the order of the organisation's file.
 *
 * @param only the ids of the recipients to ask (default: all of them)
 */
export function requestTo(
  kind: RecipientKind,
  mandates: readonly Tracked[],
  snapshot: Snapshot,
  languages: Languages,
  only?: readonly string[],
): Request {
  const isMeant = ({ to }: Asked): boolean => only === undefined || only.includes(to.id)
  if (kind === 'states') {
    return { asked: toStates(mandates, snapshot, languages).filter(isMeant), unassigned: [] }
  }
  const ownerOf = kind === 'departments' ? departmentOf : officerOf
  const work = groupedBy(mandates.flatMap(openWork), ownerOf)
  const asked = peopleOf(kind, snapshot).flatMap(({ id, name, email, language }): Asked[] => {
    const rows = work.get(id)
    if (!rows) return []
    const own = languageOf(language, languages)
    return [{ to: { id, name: shown(name, own), email, language: own }, rows }]
  })
  const known = new Set(asked.map(({ to }) => to.id))
  const rest = [...work].flatMap(([id, rows]) => (known.has(id ?? '') ? [] : rows))
  const unassigned = [...new Set(rest.map(({ mandate }) => mandate))]
  return { asked: asked.filter(isMeant), unassigned }
}

interface Person {
  readonly id: string
  readonly name: Text
  readonly email?: string | undefined
  readonly language?: Language | undefined
}

/** The departments or officers that can be asked on the day. */
function peopleOf(
  kind: 'departments' | 'officers',
  { organisation, day }: Snapshot,
): readonly Person[] {
  return kind === 'departments'
    ? organisation.departments.filter(each => closedOn(each, day) === undefined)
    : organisation.officers.filter(each => leftOn(each, day) === undefined)
}

function groupedBy(
  work: readonly Found[],
  ownerOf: (found: Found) => string | undefined,
): Map<string | undefined, Found[]> {
  const groups = new Map<string | undefined, Found[]>()
  for (const found of work) {
    const owner = ownerOf(found)
    groups.set(owner, [...(groups.get(owner) ?? []), found])
  }
  return groups
}

/** The members that have not replied to a question, with all of these questions. */
function toStates(mandates: readonly Tracked[], snapshot: Snapshot, languages: Languages): Asked[] {
  const { organisation, day } = snapshot
  const open = questionsOf(mandates, snapshot)
    .flatMap(({ lines }) => lines)
    .filter(({ tracked, reply }) => tracked.outstanding && reply === null)
  return membersOn(organisation, day).flatMap((state): Asked[] => {
    const questions = open.filter(line => line.state === state.code)
    if (questions.length === 0) return []
    const language = languageOf(state.language, languages)
    const name = stateNames(organisation, language)(state.code)
    return [{ to: { id: state.code, name, email: state.email, language }, questions }]
  })
}

function languageOf(own: Language | undefined, { chosen, usual }: Languages): Language {
  return chosen ?? own ?? usual
}
