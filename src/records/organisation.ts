// What stands in for an organisation file that cannot be read, so that the rest still can be.
import type { Organisation } from './types.ts'

export const UNKNOWN_ORGANISATION: Organisation = {
  name: {},
  languages: ['en'],
  secretariat: [],
  reportsTo: 'unknown',
  departments: [],
  groups: [],
  states: [],
}
