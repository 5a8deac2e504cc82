// Officers by command: who is in charge of mandates and actions, and to whom they are handed over.
import { fail } from '../base/user-error.ts'
import { dateOption } from '../command-line/options.ts'
import { DAY, nameOf, OWN_WORDS, several } from '../command-line/value-kinds.ts'
import { withoutEmpty } from '../edit/data.ts'
import { planFields } from '../edit/fields.ts'
import { ORGANISATION_FILE } from '../files/find-records.ts'
import { findName } from '../query/find.ts'
import type { Organisation } from '../records/types.ts'
import { dayOfTransfer } from '../tracking/earlier.ts'
import { leftOn } from '../tracking/officers.ts'
import { labelled } from '../words/list.ts'
import { CHANGE_FIELDS, LEFT_WITH, toHandOver } from '../words/organisation-changes.ts'
import { numeral } from '../words/plural.ts'
import type { ChangeField, Desk, OrganisationChange } from './organisation-change.ts'
import { moveWork, movedRemarks, workOf } from './outstanding-work.ts'
import { named, nameData, typedName, newId, option, placeIn } from './typed-values.ts'

type Officer = Organisation['officers'][number]

const ID: ChangeField = { flags: '[id]', takes: nameOf('officer'), say: CHANGE_FIELDS.officer }

interface NewOfficer {
  readonly id?: string
  readonly name?: readonly string[]
  readonly email?: string
  readonly department?: string
  readonly from?: string
}

export const ADD_OFFICER: OrganisationChange<NewOfficer> = {
  command: 'officer add',
  thing: 'officer',
  fields: {
    id: { flags: '[id]', takes: OWN_WORDS, say: CHANGE_FIELDS.newOfficer },
    name: { flags: '--name <text>', takes: several(OWN_WORDS), say: CHANGE_FIELDS.name },
    email: { flags: '--email <address>', takes: OWN_WORDS, say: CHANGE_FIELDS.email },
    department: {
      flags: '--department <id>',
      takes: nameOf('department'),
      say: CHANGE_FIELDS.ownDepartment,
    },
    from: { flags: '--from <date>', takes: DAY, say: CHANGE_FIELDS.inPostSince },
  },
  examples: [
    'mandates officer add amina --name Amina --email amina@example.org --department cabinet',
  ],
  plan(input, desk) {
    const { departments, officers } = desk.records.organisation
    const id = newId(this.command, input.id, officers, desk)
    const name = option(this.command, '--name', typedName('--name', input.name, desk))
    const { email, department, from } = input
    // The name of a person is the same in all languages, unless they are named one by one.
    const [only] = input.name ?? []
    const isPlain = only !== undefined && Object.values(name).includes(only.trim())
    const officer = withoutEmpty({
      id,
      name: isPlain && Object.keys(name).length === 1 ? only.trim() : nameData(name, desk),
      email: email?.trim(),
      department:
        department === undefined ? undefined : findName('department', department, departments),
      from: from === undefined ? undefined : dateOption('--from', from, desk.today),
    })
    return { ids: [id], changes: [[ORGANISATION_FILE, [{ append: officer, to: ['officers'] }]]] }
  },
}

interface LeavingOfficer {
  readonly id?: string
  readonly date?: string
}

export const OFFICER_LEAVES: OrganisationChange<LeavingOfficer> = {
  command: 'officer leave',
  thing: 'officer',
  fields: { id: ID, date: { flags: '--date <date>', takes: DAY, say: CHANGE_FIELDS.leftOn } },
  examples: ['mandates officer leave amina --date 2026-06-30'],
  plan({ id, date }, desk) {
    const officer = officerNamed(this.command, 'id', id, desk)
    const to = dateOption('--date', option(this.command, '--date', date), desk.today)
    const { mandates, actions } = workOf('officer', [officer.id], desk)
    const left = mandates.length + actions.length
    const { language } = desk.shared
    return {
      ids: [officer.id],
      changes: [[ORGANISATION_FILE, planFields(pathOf(officer, desk), officer, { to }, FIELDS)]],
      remarks:
        left === 0
          ? []
          : [
              labelled(LEFT_WITH[language], numeral(left, language), language),
              toHandOver[language](officer.id),
            ],
    }
  },
}

interface Handover {
  readonly from?: string
  readonly to?: string
  readonly date?: string
}

export const HAND_OVER: OrganisationChange<Handover> = {
  command: 'officer handover',
  thing: 'officer',
  fields: {
    from: { ...ID, flags: '[from]' },
    to: { ...ID, flags: '[to]', say: CHANGE_FIELDS.heir },
    date: { flags: '--date <date>', takes: DAY, say: CHANGE_FIELDS.leavesOn },
  },
  examples: ['mandates officer handover amina karim --date 2026-06-30'],
  plan(input, desk) {
    const from = officerNamed(this.command, 'from', input.from, desk)
    const to = officerNamed(this.command, 'to', input.to, desk)
    if (from.id === to.id) fail('nothing-to-change', { what: from.id })
    const gone = leftOn(to, desk.today)
    if (gone !== undefined) fail('heir-left', { id: to.id, date: gone })
    const left = input.date === undefined ? undefined : dateOption('--date', input.date, desk.today)
    const work = workOf('officer', [from.id], desk)
    const leaving = left === undefined ? {} : { to: left }
    return {
      ids: [from.id],
      changes: [
        [ORGANISATION_FILE, planFields(pathOf(from, desk), from, leaving, FIELDS)],
        ...moveWork(work, 'officer', [from.id], to.id, {
          ...desk.recorder,
          date: dayOfTransfer(left ?? desk.today, desk.today),
        }),
      ],
      remarks: movedRemarks(work, 'officer', to.id, desk),
    }
  },
}

const FIELDS = ['id', 'name', 'email', 'department', 'from', 'to'] as const

function officerNamed(
  command: string,
  name: string,
  typed: string | undefined,
  { records }: Desk,
): Officer {
  return named('officer', command, name, typed, records.organisation.officers)
}

function pathOf({ id }: Officer, { records }: Desk): (string | number)[] {
  return ['officers', placeIn(records.organisation.officers, id)]
}
