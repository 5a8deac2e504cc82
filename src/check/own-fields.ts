// The rules for the organisation's own fields of mandates: each is declared, and each value is of the declared type.
import { isCivilDate } from '../base/civil-date.ts'
import { nearest } from '../base/similar-words.ts'
import type { FieldType } from '../base/vocabulary.ts'
import { ORGANISATION_FILE } from '../files/find-records.ts'
import { found, isWhole, mandatesIn, type Rules } from './finding.ts'

export const ownFieldRules: Rules = function* (records) {
  if (!isWhole(records, ORGANISATION_FILE)) return
  const declared = new Map(records.organisation.fields.map(({ id, type }) => [id, type]))
  for (const { document, mandate, path: above } of mandatesIn(records)) {
    for (const [field, value] of Object.entries(mandate.extra ?? {})) {
      const [type, path] = [declared.get(field), [...above, 'extra', field]]
      if (type === undefined) {
        const values = { field, nearest: nearest(field, [...declared.keys()], 1) }
        yield found('undeclared-field', document.file, path, values, 'warning')
      } else if (!FITS[type](value)) {
        const values = { field, expects: type, found: value }
        yield found('invalid-value', document.file, path, values)
      }
    }
  }
}

const FITS: Record<FieldType, (value: string) => boolean> = {
  text: () => true,
  number: value => /^-?\d+([.,]\d+)?$/.test(value),
  date: isCivilDate,
}
