// The default organisation, used when its file cannot be read, so that the rest is still shown.
import type { Organisation } from './types.ts'

export const UNKNOWN_ORGANISATION: Organisation = {
  name: {},
  languages: ['en'],
  secretariat: [],
  reportsTo: 'unknown',
  departments: [],
  subjects: [],
  officers: [],
  fields: [],
  groups: [],
  states: [],
}
