// meeting: changes the calendar: meetings are added, moved, held, postponed and cancelled.
import { anyChange } from '../../recording/organisation-change.ts'
import {
  ADD_MEETING,
  CANCEL_MEETING,
  HOLD_MEETING,
  MOVE_MEETING,
  POSTPONE_MEETING,
} from '../../recording/meetings.ts'
import { organisationCommand } from '../organisation-command.ts'

export const meetingCommand = organisationCommand('meeting', [
  anyChange(ADD_MEETING),
  anyChange(MOVE_MEETING),
  anyChange(HOLD_MEETING),
  anyChange(POSTPONE_MEETING),
  anyChange(CANCEL_MEETING),
])
