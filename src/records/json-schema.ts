// The published JSON Schemas (draft 2020-12) of record files, made from the schema that validates them.
import * as z from 'zod'
import { organisationShape } from './organisation-schema.ts'
import { reportShape } from './report-schema.ts'
import { trackerMapShape } from './tracker-map-schema.ts'
import { documentShapes, bodyShape, calendarShape, meetingShape } from './schema.ts'

const TITLES = {
  organisation: 'An organisation: its names, languages, departments and Member States',
  meetings: 'The bodies of an organisation and the calendar of their meetings',
  document: 'A document of a meeting, with the mandates it gives',
  report: 'The final reports to a meeting, as they were printed',
  'tracker-map': 'The map of a tracker: which column is what, and what its words mean',
}

type SchemaName = keyof typeof TITLES

/** The schemas by file name. */
export function jsonSchemas(): Record<SchemaName, object> {
  const { document, mandate } = documentShapes('en')
  return {
    organisation: schemaOf('organisation', organisationShape),
    meetings: schemaOf(
      'meetings',
      calendarShape.extend({
        bodies: z.array(bodyShape).default([]),
        meetings: z.array(meetingShape).default([]),
      }),
    ),
    report: schemaOf('report', reportShape),
    'tracker-map': schemaOf('tracker-map', trackerMapShape),
    document: schemaOf('document', document.extend({ mandates: z.array(mandate).default([]) })),
  }
}

function schemaOf(name: SchemaName, shape: z.ZodType): object {
  const schema = z.toJSONSchema(shape, {
    io: 'input',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      // An editor reads `id: 5` as a number and `internal: true` as a flag. The program reads both as text.
      const meta =
        'meta' in zodSchema && zodSchema instanceof z.ZodType ? zodSchema.meta() : undefined
      if (meta?.['type'] === 'boolean')
        Object.assign(jsonSchema, { type: 'boolean', enum: [true, false] })
      else if (meta?.['type'] === 'integer') jsonSchema.type = 'integer'
      else if (jsonSchema.type === 'string' && !jsonSchema.enum && meta?.['format'] === undefined) {
        Object.assign(jsonSchema, { type: ['string', 'number'] })
      }
    },
  })
  return { ...schema, title: TITLES[name] }
}
