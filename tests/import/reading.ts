// A document as the program reads it, or the reason why it cannot.
import { UserError } from '../../src/base/user-error.ts'
import type { Paragraph } from '../../src/import/paragraph.ts'
import { readDocument } from '../../src/import/read.ts'
import { withPdfText } from './converters.ts'

export const read = (content: string | Uint8Array, pdf?: string): Promise<Paragraph[]> =>
  readDocument(
    Buffer.from(content),
    'document',
    withPdfText(pdf === undefined ? 'absent' : { text: pdf }),
  )

export async function refusal(content: string | Uint8Array, pdf?: string): Promise<unknown> {
  try {
    await read(content, pdf)
    return 'read'
  } catch (error) {
    return error instanceof UserError ? error.failure.values : error
  }
}
