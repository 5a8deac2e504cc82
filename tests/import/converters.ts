// The programs that convert documents, as tests need them: not installed, or with a given text of a PDF.
import type { Converters } from '../../src/import/read.ts'
import type { PdfText } from '../../src/import/read/pdf.ts'

export const NO_PROGRAMS: Converters = { pdfToText: () => 'absent', toDocx: () => 'absent' }

export function withPdfText(text: PdfText): Converters {
  return { ...NO_PROGRAMS, pdfToText: () => text }
}
