// The organisation's own fields of mandates.
import type { Mandate, Organisation } from '../../records/types.ts'

export type OwnField = Organisation['fields'][number]

/** The declared fields that a mandate has, with their values as recorded. */
export function ownFieldsOf(
  { extra = {} }: Pick<Mandate, 'extra'>,
  { fields }: Organisation,
): { readonly field: OwnField; readonly value: string }[] {
  return fields.flatMap(field => {
    const value = extra[field.id]
    return value === undefined ? [] : [{ field, value }]
  })
}
