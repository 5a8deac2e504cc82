// department: changes departments, with the days on which they change.
import { anyChange } from '../../recording/organisation-change.ts'
import {
  ADD_DEPARTMENT,
  CLOSE_DEPARTMENT,
  MERGE_DEPARTMENTS,
  RENAME_DEPARTMENT,
} from '../../recording/departments.ts'
import { organisationCommand } from '../organisation-command.ts'

export const departmentCommand = organisationCommand('department', [
  anyChange(ADD_DEPARTMENT),
  anyChange(RENAME_DEPARTMENT),
  anyChange(MERGE_DEPARTMENTS),
  anyChange(CLOSE_DEPARTMENT),
])
