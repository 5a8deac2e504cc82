// The schema of organisation.yaml.
import * as z from 'zod'
import { LANGUAGES } from '../base/language.ts'
import { FIELD_TYPES } from '../base/vocabulary.ts'
import { date, email, flag, id, languageTag, line, stateCode, textIn } from './fields.ts'

const name = textIn('any')
const span = z.strictObject({ from: date, to: date.optional() })
/** Without its first day, a membership has lasted from the beginning. */
const membership = z.strictObject({ from: date.optional(), to: date.optional() })
/** The language in which somebody is written to. */
const own = z.enum(LANGUAGES)
const named = z.array(z.strictObject({ id, name })).default([])

export const organisationShape = z.strictObject({
  name,
  acronym: name.optional(),
  languages: z.array(languageTag).min(1),
  secretariat: z.array(name).default([]),
  reportsTo: id,
  departments: z
    .array(
      z.strictObject({
        id,
        name,
        names: z.array(z.strictObject({ until: date, name, by: line.optional() })).optional(),
        until: date.optional(),
        succeededBy: id.optional(),
        email: email.optional(),
        language: own.optional(),
      }),
    )
    .default([]),
  subjects: named,
  officers: z
    .array(
      z.strictObject({
        id,
        name,
        email: email.optional(),
        language: own.optional(),
        department: id.optional(),
        from: date.optional(),
        to: date.optional(),
      }),
    )
    .default([]),
  fields: z
    .array(
      z.strictObject({
        id,
        name,
        type: z.enum(FIELD_TYPES).default('text'),
        public: flag.default(false),
      }),
    )
    .default([]),
  groups: named,
  states: z
    .array(
      z.strictObject({
        code: stateCode,
        group: id.optional(),
        name: name.optional(),
        email: email.optional(),
        language: own.optional(),
        member: z.array(membership).optional(),
        suspended: z.array(span).optional(),
      }),
    )
    .default([]),
})

export type OrganisationOut = z.output<typeof organisationShape>
