// Reads documents of other word processors, which LibreOffice converts to docx if it is installed.
import { fail } from '../../base/user-error.ts'
import type { Paragraph } from '../paragraph.ts'
import { paragraphsOfDocx } from './docx.ts'

/** The formats that LibreOffice converts, by the extension of their files. */
export type WordFormat = 'doc' | 'odt' | 'rtf'

/** The result of a conversion: the docx; `absent` if LibreOffice is not installed; or why it gave none. */
export type Converted = { readonly docx: Uint8Array } | 'absent' | 'stopped' | 'damaged'
export type ToDocx = (bytes: Uint8Array, format: WordFormat) => Converted

export function paragraphsOfWord(bytes: Uint8Array, file: string, toDocx: ToDocx): Paragraph[] {
  const format = formatOf(bytes)
  const converted = toDocx(bytes, format)
  switch (converted) {
    case 'absent':
      return fail('document-unreadable', {
        file,
        reason: format === 'doc' ? 'word-97' : 'other-word',
      })
    case 'stopped':
      return fail('document-unreadable', { file, reason: 'too-slow' })
    case 'damaged':
      return fail('document-unreadable', { file, reason: 'damaged' })
    default:
      return paragraphsOfDocx(converted.docx, file)
  }
}

function formatOf([first]: Uint8Array): WordFormat {
  return first === ZIP ? 'odt' : first === BRACE ? 'rtf' : 'doc'
}

/** The first bytes of a zip file, which an OpenDocument text is, and of rich text. */
const ZIP = 0x50
const BRACE = 0x7b
