// The installed programs that convert documents.
import type { Converters } from '../import/read.ts'
import { pdfToText } from './pdf-to-text.ts'
import { toDocx } from './to-docx.ts'

export const CONVERTERS: Converters = { pdfToText, toDocx }
