// member: changes Member States, and the periods of their membership.
import { anyChange } from '../../recording/organisation-change.ts'
import {
  ADD_MEMBER,
  END_MEMBERSHIP,
  REINSTATE_MEMBER,
  SUSPEND_MEMBER,
} from '../../recording/members.ts'
import { organisationCommand } from '../organisation-command.ts'

export const memberCommand = organisationCommand('member', [
  anyChange(ADD_MEMBER),
  anyChange(SUSPEND_MEMBER),
  anyChange(REINSTATE_MEMBER),
  anyChange(END_MEMBERSHIP),
])
