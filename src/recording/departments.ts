// Departments by command. Each change has a day, so that earlier reports show the department as it was then.
import type { CivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import { eachOf } from '../command-line/each-of.ts'
import { dateOption } from '../command-line/options.ts'
import { DAY, nameOf, several } from '../command-line/value-kinds.ts'
import { asPlainData, withoutEmpty } from '../edit/data.ts'
import type { Change } from '../edit/change.ts'
import { planFields } from '../edit/fields.ts'
import { ORGANISATION_FILE } from '../files/find-records.ts'
import type { Organisation } from '../records/types.ts'
import { dayOfTransfer } from '../tracking/earlier.ts'
import { closedOn, renamedSince, succeeds } from '../tracking/organisation-on.ts'
import { CHANGE_FIELDS } from '../words/organisation-changes.ts'
import { adding, type NewNamed } from './add-named.ts'
import {
  nameField,
  type ChangeField,
  type Desk,
  type OrganisationChange,
} from './organisation-change.ts'
import { moveWork, movedRemarks, workOf } from './outstanding-work.ts'
import { idOfPart } from './record-part.ts'
import {
  argument,
  named,
  nameChanges,
  typedName,
  option,
  placeIn,
  unchangedNames,
} from './typed-values.ts'

type Department = Organisation['departments'][number]

const ID: ChangeField = {
  flags: '[id]',
  takes: nameOf('department'),
  say: CHANGE_FIELDS.department,
}

const DATE: ChangeField = { flags: '--date <date>', takes: DAY, say: CHANGE_FIELDS.since }

export const ADD_DEPARTMENT = adding(
  'department',
  { id: CHANGE_FIELDS.newDepartment, name: CHANGE_FIELDS.name },
  'mandates department add water --name en=Water --name fr=Eau',
)

interface RenamedDepartment extends NewNamed {
  readonly date?: string
  readonly correct?: boolean
}

export const RENAME_DEPARTMENT: OrganisationChange<RenamedDepartment> = {
  command: 'department rename',
  thing: 'department',
  fields: {
    id: ID,
    name: nameField(CHANGE_FIELDS.newName),
    date: DATE,
    correct: { flags: '--correct', say: CHANGE_FIELDS.spelling, asked: 'never' },
  },
  examples: [
    'mandates department rename cabinet --name "Office of the Secretary-General" --date 2025-07-01',
  ],
  plan(input, desk) {
    const department = departmentNamed(this.command, input.id, desk)
    const given = option(this.command, '--name', typedName('--name', input.name, desk))
    const until = dayOf(input.date, desk)
    const later = renamedSince(department, until)
    if (later && input.correct !== true) fail('renamed-later', { id: department.id, date: later })
    const path = pathOf(department, desk)
    const at = [...path, 'name']
    const renamed = nameChanges(at, given, department.name, DEPARTMENT_FIELDS, desk)
    const isSame = Object.entries(given).every(([tag, text]) => department.name[tag] === text)
    const earlier: Change[] =
      input.correct === true
        ? []
        : [
            {
              append: withoutEmpty({
                until,
                name: asPlainData(department.name, desk.records.organisation),
                by: desk.recorder.by,
              }),
              to: [...path, 'names'],
            },
          ]
    const changes = isSame ? [] : [...renamed, ...earlier]
    return {
      ids: [department.id],
      changes: [[ORGANISATION_FILE, changes]],
      remarks: unchangedNames(given, department.name, desk),
    }
  },
}

interface MergedDepartments {
  readonly ids?: readonly string[]
  readonly into?: string
  readonly date?: string
}

export const MERGE_DEPARTMENTS: OrganisationChange<MergedDepartments> = {
  command: 'department merge',
  thing: 'department',
  fields: {
    ids: {
      flags: '[id...]',
      takes: several(nameOf('department')),
      say: CHANGE_FIELDS.departments,
    },
    into: { flags: '--into <id>', takes: nameOf('department'), say: CHANGE_FIELDS.into },
    date: DATE,
  },
  examples: ['mandates department merge political-affairs --into cabinet --date 2025-07-01'],
  plan({ ids = [], into, date }, desk) {
    if (ids.length === 0) argument(this.command, 'id', undefined)
    const merged = eachOf(ids, id => departmentNamed(this.command, id, desk)) ?? []
    const successor = openDepartment(option(this.command, '--into', into), desk)
    return closed(merged, successor, dayOf(date, desk), desk)
  },
}

interface ClosedDepartment {
  readonly id?: string
  readonly successor?: string
  readonly date?: string
}

export const CLOSE_DEPARTMENT: OrganisationChange<ClosedDepartment> = {
  command: 'department close',
  thing: 'department',
  fields: {
    id: ID,
    successor: {
      flags: '--successor <id>',
      takes: nameOf('department'),
      say: CHANGE_FIELDS.successor,
    },
    date: DATE,
  },
  examples: ['mandates department close political-affairs --successor cabinet --date 2025-07-01'],
  plan({ id, successor, date }, desk) {
    const department = departmentNamed(this.command, id, desk)
    const heir = successor === undefined ? undefined : openDepartment(successor, desk)
    return closed([department], heir, dayOf(date, desk), desk)
  },
}

const DEPARTMENT_FIELDS = ['id', 'name', 'names', 'until', 'succeededBy'] as const

/** Closes departments. Their outstanding work moves to the successor. */
function closed(
  departments: readonly Department[],
  successor: Department | undefined,
  until: CivilDate,
  desk: Desk,
): ReturnType<typeof CLOSE_DEPARTMENT.plan> {
  const { organisation } = desk.records
  const ids = departments.map(({ id }) => id)
  const work = workOf('department', ids, desk)
  const [id = ''] = ids
  if (!successor) {
    const by = [...work.mandates, ...work.actions].map(idOfPart)
    if (by.length > 0) fail('successor-needed', { id, by })
  } else {
    const circle = ids.find(each => succeeds(organisation, each, successor.id))
    if (circle !== undefined) fail('successor-circle', { id: circle, successor: successor.id })
  }
  // The work went to the successor when the department was closed. Another one would get none of it.
  const gone = departments.find(
    each => each.succeededBy !== undefined && successor && each.succeededBy !== successor.id,
  )
  if (gone) fail('department-closed', { id: gone.id, date: gone.until ?? until })
  const closing = departments.flatMap(department =>
    planFields(
      pathOf(department, desk),
      department,
      { until, ...(successor && { succeededBy: successor.id }) },
      DEPARTMENT_FIELDS,
    ),
  )
  return {
    ids,
    changes: [
      [ORGANISATION_FILE, closing],
      ...(successor
        ? moveWork(work, 'department', ids, successor.id, {
            ...desk.recorder,
            date: dayOfTransfer(until, desk.today),
          })
        : []),
    ],
    remarks: successor ? movedRemarks(work, 'department', successor.id, desk) : [],
  }
}

function departmentNamed(
  command: string,
  typed: string | undefined,
  { records }: Desk,
): Department {
  return named('department', command, 'id', typed, records.organisation.departments)
}

/** A department that can take over work. @throws UserError for a closed one */
function openDepartment(typed: string, desk: Desk): Department {
  const department = departmentNamed('department close', typed, desk)
  const date = closedOn(department, desk.today)
  return date === undefined ? department : fail('department-closed', { id: department.id, date })
}

function pathOf({ id }: Department, { records }: Desk): (string | number)[] {
  return ['departments', placeIn(records.organisation.departments, id)]
}

function dayOf(typed: string | undefined, { today }: Desk): CivilDate {
  return typed === undefined ? today : dateOption('--date', typed, today)
}
