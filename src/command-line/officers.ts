// Finds an officer by id or name, and the one who is typing.
import { fold } from '../base/fold.ts'
import { fail } from '../base/user-error.ts'
import { findName } from '../query/find.ts'
import type { Organisation } from '../records/types.ts'
import { ME } from '../words/filtering.ts'
import type { Io } from '../terminal/io.ts'

/**
 * @param folder a folder of the repository whose settings of git name the person
 * @throws UserError for an unknown officer, and for `me` if git’s `user.email` belongs to no officer
 */
export function findOfficer(
  io: Io,
  folder: string,
  { officers }: Organisation,
  text: string,
): string {
  const isMe = Object.values(ME).some(word => fold(word) === fold(text))
  if (!isMe || officers.some(({ id }) => fold(id) === fold(text))) {
    return findName('officer', text, officers)
  }
  const email = emailOf(io, folder)
  return ownId(email, officers) ?? fail('not-an-officer', { email })
}

/** The officer who is typing, if git’s `user.email` belongs to one. */
export function ownOfficer(io: Io, folder: string, { officers }: Organisation): string | undefined {
  return officers.length === 0 ? undefined : ownId(emailOf(io, folder), officers)
}

function emailOf(io: Io, folder: string): string | undefined {
  const { status, out } = io.git(folder, ['config', '--get', 'user.email'])
  return status === 0 && out.trim() !== '' ? out.trim() : undefined
}

function ownId(email: string | undefined, officers: Organisation['officers']): string | undefined {
  if (email === undefined) return undefined
  return officers.find(officer => fold(officer.email ?? '') === fold(email))?.id
}
