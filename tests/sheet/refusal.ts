// The reason for which a sheet cannot be read.
import type { Failure } from '../../src/base/failures.ts'
import { UserError } from '../../src/base/user-error.ts'
import { readSheets } from '../../src/sheet/read.ts'

export function refusalOf(bytes: Uint8Array): Failure | undefined {
  try {
    readSheets(bytes, 'x')
  } catch (error) {
    if (error instanceof UserError) return error.failure
    throw error
  }
  return undefined
}

export const refused = (reason: string): unknown => ({
  kind: 'sheet-unreadable',
  values: { file: 'x', reason },
})
