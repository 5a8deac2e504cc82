// The schema of `changes`: what a record said before it was changed.
import * as z from 'zod'
import { MEETING_STATES } from '../base/vocabulary.ts'
import { date, documentId, id, line, textIn, wholeNumber } from './fields.ts'

/** When a record was changed, and by whom. */
const recorded = { date, order: wholeNumber.optional(), by: line.optional() }

export const meetingChanges = z
  .array(
    z.strictObject({
      ...recorded,
      was: z.strictObject({
        state: z.enum(MEETING_STATES).optional(),
        from: date.optional(),
        to: date.optional(),
      }),
      reason: textIn('any').optional(),
    }),
  )
  .optional()

export const documentChanges = z
  .array(z.strictObject({ ...recorded, was: z.strictObject({ id: documentId }) }))
  .optional()

export const actionChanges = z
  .array(
    z.strictObject({
      ...recorded,
      was: z.strictObject({
        id: id.optional(),
        department: id.optional(),
        officer: id.optional(),
      }),
    }),
  )
  .optional()

/**
 * @param text the schema of a text in the language of the document
 * @param due the schema of a deadline
 */
export function mandateChanges<Text extends z.ZodType, Due extends z.ZodType>(
  text: Text,
  due: Due,
) {
  const was = z.strictObject({
    id: id.optional(),
    departments: z.array(id).optional(),
    officer: id.optional(),
  })
  const joined = z.strictObject({
    id: line,
    paragraph: line.optional(),
    title: text.optional(),
    text: text.optional(),
    due: due.optional(),
  })
  const change = {
    ...recorded,
    was: was.optional(),
    splitFrom: line.optional(),
    joined: joined.optional(),
  }
  return z.array(z.strictObject(change)).optional()
}
