// body: changes the bodies that meet.
import { anyChange } from '../../recording/organisation-change.ts'
import { ADD_BODY, RENAME_BODY } from '../../recording/bodies.ts'
import { organisationCommand } from '../organisation-command.ts'

export const bodyCommand = organisationCommand('body', [
  anyChange(ADD_BODY),
  anyChange(RENAME_BODY),
])
