// The only schema of record files, with organisation-schema.ts. Types, validation and the published JSON Schemas are derived from it.
import * as z from 'zod'
import { actionChanges, documentChanges, mandateChanges, meetingChanges } from './change-schema.ts'
import type { LanguageTag } from '../base/language.ts'
import {
  date,
  documentId,
  filePath,
  flag,
  hijriDate,
  id,
  languageTag,
  line,
  periodOrBody,
  sha256,
  stateCode,
  textIn,
  webAddress,
  wholeNumber,
} from './fields.ts'
import {
  ANSWERS,
  DOCUMENT_TYPES,
  EVIDENCE_KINDS,
  MANDATE_KINDS,
  MEETING_STATES,
  STATUSES,
  USUAL_ADDRESSEE,
} from '../base/vocabulary.ts'

// The code generated for each schema would take longer than it saves, and generating code from data is unsafe.
z.config({ jitless: true })

const name = textIn('any')

export const bodyShape = z.strictObject({ id, name, ministerial: flag.default(false) })

export const meetingShape = z.strictObject({
  id,
  body: id,
  name: name.optional(),
  place: name.optional(),
  from: date.optional(),
  to: date.optional(),
  hijri: z.strictObject({ from: hijriDate, to: hijriDate.optional() }).optional(),
  papers: date.optional(),
  state: z.enum(MEETING_STATES),
  changes: meetingChanges,
})

export const calendarShape = z.strictObject({
  bodies: z.array(z.unknown()).default([]),
  meetings: z.array(z.unknown()).default([]),
})

const dueShape = z.union([
  date,
  z.strictObject({ meeting: id }),
  z.strictObject({ next: id, after: date.optional() }),
  z.strictObject({ every: periodOrBody }),
])

const deadlineShape = z.union([
  date,
  z.strictObject({ meeting: id }),
  z.strictObject({ next: id, after: date.optional() }),
])

/** The schemas of a document file. Its plain texts are in the document's `language`. */
function shapesIn(language: LanguageTag) {
  const text = textIn(language)
  const withdrawal = z.strictObject({ date, by: line.optional(), reason: text })
  const withdrawn = withdrawal.optional()
  const evidenceItem = z.strictObject({
    ref: line,
    kind: z.enum(EVIDENCE_KINDS).default('other'),
    date: date.optional(),
    file: filePath.optional(),
    sha256: sha256.optional(),
    url: webAddress.optional(),
    internal: flag.default(false),
    withdrawn,
  })
  const evidence = z.array(evidenceItem).default([])
  const update = z.strictObject({
    date,
    status: z.enum(STATUSES),
    order: wholeNumber.optional(),
    by: line.optional(),
    note: text.optional(),
    evidence,
    for: id.optional(),
    decidedBy: id.optional(),
    supersededBy: line.optional(),
    adopted: flag.optional(),
    answers: date.optional(),
    internal: flag.default(false),
    withdrawn,
  })
  const request = z.strictObject({
    date,
    department: id.optional(),
    officer: id.optional(),
    answerBy: date,
  })
  const action = z.strictObject({
    id,
    formerly: z.array(line).optional(),
    title: text,
    department: id.optional(),
    officer: id.optional(),
    target: date.optional(),
    requests: z.array(request).optional(),
    updates: z.array(update).default([]),
    removed: withdrawal.optional(),
    changes: actionChanges,
  })
  const reply = z.strictObject({
    state: stateCode,
    date,
    order: wholeNumber.optional(),
    measure: id.optional(),
    answer: z.enum(ANSWERS),
    by: line.optional(),
    note: text.optional(),
    evidence,
    internal: flag.default(false),
    withdrawn,
  })
  const states = z.strictObject({
    asked: z.union([z.literal('members'), z.array(stateCode)]),
    except: z.array(stateCode).default([]),
    measures: z.array(z.strictObject({ id, title: text })).default([]),
    replies: z.array(reply).default([]),
  })
  const confirmation = { meeting: id, date: date.optional(), ref: line.optional() }
  const mandate = z.strictObject({
    id,
    formerly: z.array(line).optional(),
    paragraph: line,
    title: text,
    text,
    addressee: line.default(USUAL_ADDRESSEE),
    kind: z.enum(MANDATE_KINDS).default('one-off'),
    due: dueShape.optional(),
    target: date.optional(),
    extensions: z
      .array(
        z.strictObject({
          date,
          order: wholeNumber.optional(),
          to: deadlineShape,
          reason: text.optional(),
          by: line.optional(),
          ref: line.optional(),
          withdrawn,
        }),
      )
      .default([]),
    departments: z.array(id).default([]),
    subjects: z.array(id).optional(),
    officer: id.optional(),
    extra: z.record(line, line).optional(),
    cites: z.array(line).default([]),
    renews: z.array(line).default([]),
    requests: z.array(request).optional(),
    updates: z.array(update).default([]),
    confirmed: z.strictObject({ ...confirmation, withdrawn }).optional(),
    confirmedBefore: z.array(z.strictObject({ ...confirmation, withdrawn: withdrawal })).optional(),
    actions: z.array(action).default([]),
    states: states.optional(),
    removed: withdrawal.optional(),
    changes: mandateChanges(text, dueShape),
  })
  const document = z.strictObject({
    id: documentId,
    formerly: z.array(documentId).optional(),
    symbol: line,
    annex: line.optional(),
    title: text,
    type: z.enum(DOCUMENT_TYPES),
    body: id,
    meeting: id.optional(),
    date,
    place: text.optional(),
    language: languageTag,
    attendance: z.array(stateCode).default([]),
    endorsed: z
      .strictObject({ meeting: id.optional(), date: date.optional(), ref: line.optional() })
      .optional(),
    cites: z.array(line).default([]),
    changes: documentChanges,
    mandates: z.array(z.unknown()).default([]),
  })
  return { document, mandate, evidenceItem, withdrawal }
}

type Shapes = ReturnType<typeof shapesIn>

const cache = new Map<LanguageTag, Shapes>()

/** The schemas for one language, made on first use. */
export function documentShapes(language: LanguageTag): Shapes {
  const known = cache.get(language)
  if (known) return known
  const shapes = shapesIn(language)
  cache.set(language, shapes)
  return shapes
}

export type BodyOut = z.output<typeof bodyShape>
export type MeetingOut = z.output<typeof meetingShape>
export type DocumentOut = z.output<Shapes['document']>
/** A mandate as its file has it, including withdrawn entries. */
export type WrittenMandate = z.output<Shapes['mandate']>
export type WithdrawalOut = z.output<Shapes['withdrawal']>
export type EvidenceOut = z.output<Shapes['evidenceItem']>
export type DeadlineOut = z.output<typeof deadlineShape>
