// Member States by command: they join, are suspended, are reinstated and leave.
import type { CivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import { dateOption } from '../command-line/options.ts'
import { findState } from '../command-line/states.ts'
import { DAY, nameOf, OWN_WORDS } from '../command-line/value-kinds.ts'
import { withoutEmpty } from '../edit/data.ts'
import type { Change } from '../edit/change.ts'
import { ORGANISATION_FILE } from '../files/find-records.ts'
import { findName } from '../query/find.ts'
import type { State } from '../records/types.ts'
import { isMember, isSuspended } from '../tracking/replies.ts'
import { CHANGE_FIELDS } from '../words/organisation-changes.ts'
import {
  nameField,
  type ChangeField,
  type Desk,
  type OrganisationChange,
  type PlannedChange,
} from './organisation-change.ts'
import { argument, nameData, typedName, option } from './typed-values.ts'

const CODE: ChangeField = { flags: '[state]', takes: nameOf('state'), say: CHANGE_FIELDS.state }

function dated(say: ChangeField['say']): ChangeField {
  return { flags: '--date <date>', takes: DAY, say }
}

interface NewMember {
  readonly state?: string
  readonly group?: string
  readonly name?: readonly string[]
  readonly date?: string
}

export const ADD_MEMBER: OrganisationChange<NewMember> = {
  command: 'member add',
  thing: 'state',
  fields: {
    state: { flags: '[state]', takes: OWN_WORDS, say: CHANGE_FIELDS.newState },
    group: { flags: '--group <id>', takes: nameOf('group'), say: CHANGE_FIELDS.group },
    name: nameField(CHANGE_FIELDS.name),
    date: dated(CHANGE_FIELDS.memberSince),
  },
  examples: ['mandates member add XA --name Coria --group asian --date 2026-01-01'],
  plan(input, desk) {
    const typed = argument(this.command, 'state', input.state)
    const code = typed.toUpperCase()
    if (!/^[A-Z]{2}$/.test(code)) fail('invalid-code', { found: typed })
    const { groups, states } = desk.records.organisation
    const before = states.find(state => state.code === code)
    const group = input.group === undefined ? undefined : findName('group', input.group, groups)
    const name = typedName('--name', input.name, desk)
    const from = input.date === undefined ? undefined : dayOf(this.command, input.date, desk)
    if (!before) {
      const state = withoutEmpty({
        code,
        group,
        name: name && nameData(name, desk),
        member: from && [{ from }],
      })
      return { ids: [code], changes: [[ORGANISATION_FILE, [{ append: state, to: ['states'] }]]] }
    }
    // A State that left can come back.
    if (from === undefined || isMember(before, from)) fail('id-taken', { id: code, by: code })
    return changed(before, desk, path => [{ append: { from }, to: [...path, 'member'] }])
  },
}

interface DatedMember {
  readonly state?: string
  readonly date?: string
}

export const SUSPEND_MEMBER: OrganisationChange<DatedMember> = {
  command: 'member suspend',
  thing: 'state',
  fields: { state: CODE, date: dated(CHANGE_FIELDS.suspendedSince) },
  examples: ['mandates member suspend XA --date 2025-08-01'],
  plan(input, desk) {
    const state = stateNamed(this.command, input.state, desk)
    const from = dayOf(this.command, input.date, desk)
    if (isSuspended(state, from)) fail('nothing-to-change', { what: state.code })
    const spans = state.suspended ?? []
    const later = spans.findIndex(span => span.to === undefined)
    // A suspension that lasts until today began earlier than it was recorded.
    if (later !== -1)
      return changed(state, desk, path => [
        { set: from, at: [...path, 'suspended', later, 'from'], order: ['from', 'to'] },
      ])
    return changed(state, desk, path => [{ append: { from }, to: [...path, 'suspended'] }])
  },
}

export const REINSTATE_MEMBER: OrganisationChange<DatedMember> = {
  command: 'member reinstate',
  thing: 'state',
  fields: { state: CODE, date: dated(CHANGE_FIELDS.notSuspendedSince) },
  examples: ['mandates member reinstate SY --date 2025-03-08'],
  plan(input, desk) {
    const state = stateNamed(this.command, input.state, desk)
    const to = dayOf(this.command, input.date, desk)
    const spans = state.suspended ?? []
    const place = spans.findLastIndex(span => span.from <= to)
    if (place === -1) fail('not-suspended', { state: state.code, date: to })
    return changed(state, desk, path => ended([...path, 'suspended'], spans, place, to))
  },
}

export const END_MEMBERSHIP: OrganisationChange<DatedMember> = {
  command: 'member leave',
  thing: 'state',
  fields: { state: CODE, date: dated(CHANGE_FIELDS.notMemberSince) },
  examples: ['mandates member leave XA --date 2026-01-01'],
  plan(input, desk) {
    const state = stateNamed(this.command, input.state, desk)
    const to = dayOf(this.command, input.date, desk)
    const spans = state.member ?? []
    return changed(state, desk, path =>
      spans.length === 0
        ? [{ append: { to }, to: [...path, 'member'] }]
        : ended([...path, 'member'], spans, spans.length - 1, to),
    )
  },
}

/** The change that gives a period its end. */
function ended(
  path: readonly (string | number)[],
  spans: readonly { readonly to?: CivilDate | undefined }[],
  place: number,
  to: CivilDate,
): Change[] {
  return spans[place]?.to === to
    ? []
    : [{ set: to, at: [...path, place, 'to'], order: ['from', 'to'] }]
}

function changed(
  state: State,
  { records }: Desk,
  changes: (path: readonly (string | number)[]) => Change[],
): PlannedChange {
  const place = records.organisation.states.findIndex(({ code }) => code === state.code)
  return { ids: [state.code], changes: [[ORGANISATION_FILE, changes(['states', place])]] }
}

function stateNamed(command: string, typed: string | undefined, { records, shared }: Desk): State {
  return findState(records.organisation, argument(command, 'state', typed), shared.language)
}

function dayOf(command: string, typed: string | undefined, { today }: Desk): CivilDate {
  return dateOption('--date', option(command, '--date', typed), today)
}
