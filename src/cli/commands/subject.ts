// subject: changes the subjects of mandates.
import { anyChange } from '../../recording/organisation-change.ts'
import { ADD_SUBJECT, REMOVE_SUBJECT, RENAME_SUBJECT } from '../../recording/subjects.ts'
import { organisationCommand } from '../organisation-command.ts'

export const subjectCommand = organisationCommand('subject', [
  anyChange(ADD_SUBJECT),
  anyChange(RENAME_SUBJECT),
  anyChange(REMOVE_SUBJECT),
])
