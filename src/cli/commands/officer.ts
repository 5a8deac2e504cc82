// officer: changes the officers in charge of mandates and actions.
import { anyChange } from '../../recording/organisation-change.ts'
import { ADD_OFFICER, HAND_OVER, OFFICER_LEAVES } from '../../recording/officers.ts'
import { organisationCommand } from '../organisation-command.ts'

export const officerCommand = organisationCommand('officer', [
  anyChange(ADD_OFFICER),
  anyChange(OFFICER_LEAVES),
  anyChange(HAND_OVER),
])
