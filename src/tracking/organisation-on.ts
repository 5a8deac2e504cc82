// The organisation as it was called on a day. An earlier report prints the names of its day.
import type { CivilDate } from '../base/civil-date.ts'
import type { Organisation, Text } from '../records/types.ts'

/** The organisation with its departments under the names that they had on `day`, and those that they had before. */
export function organisationOn(organisation: Organisation, day: CivilDate): Organisation {
  const { departments } = organisation
  if (departments.every(({ names }) => names === undefined)) return organisation
  return {
    ...organisation,
    departments: departments.map(department => ({
      ...department,
      name: nameOn(department, day),
      names: department.names?.filter(({ until }) => until <= day),
    })),
  }
}

type Department = Organisation['departments'][number]

/** The earliest of the names that were still in use on the day, otherwise the present name. */
function nameOn({ name, names = [] }: Department, day: CivilDate): Text {
  const [inUse] = names
    .filter(({ until }) => day < until)
    .toSorted((a, b) => (a.until < b.until ? -1 : 1))
  return inUse?.name ?? name
}

/** The day from which a department had another name, if that is `day` or later. */
export function renamedSince(
  { names = [] }: Pick<Department, 'names'>,
  day: CivilDate,
): CivilDate | undefined {
  return names.find(({ until }) => day <= until)?.until
}

/** The first day on which a department no longer existed, if that is `day` or earlier. */
export function closedOn(
  { until }: Pick<Department, 'until'>,
  day: CivilDate,
): CivilDate | undefined {
  return until !== undefined && until <= day ? until : undefined
}

/** Whether the department `id` is `successor`, or succeeds it, directly or through others. */
export function succeeds(
  { departments }: Pick<Organisation, 'departments'>,
  id: string,
  successor: string,
): boolean {
  const seen = new Set<string>()
  for (let at: string | undefined = successor; at !== undefined && !seen.has(at);) {
    if (at === id) return true
    seen.add(at)
    const current: string = at
    at = departments.find(each => each.id === current)?.succeededBy
  }
  return false
}
