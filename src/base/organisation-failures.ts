// The failures of changes of the calendar and the organisation, with the values that their sentences need.

export interface OrganisationFailureValues {
  'days-reversed': { from: string; to: string }
  'meeting-not-begun': { meeting: string; date: string }
  'meeting-was-held': { meeting: string }
  /** The new days of a postponed meeting are not later. */
  'not-postponed': { meeting: string; from: string }
  /** What a department that is closed is in charge of. */
  'successor-needed': { id: string; by: readonly string[] }
  'successor-circle': { id: string; successor: string }
  'department-closed': { id: string; date: string }
  /** The name has changed once more on `date`. */
  'renamed-later': { id: string; date: string }
  /** The officer who would get the work left on `date`. */
  'heir-left': { id: string; date: string }
  'not-suspended': { state: string; date: string }
  /** The mandates that have the subject. */
  'subject-in-use': { id: string; by: readonly string[] }
  'invalid-code': { found: string }
  'name-in-which-language': { found: string }
}
