// Reads a tracker of any format into grids. The format is detected from the content, not from the name.
import { fail } from '../base/user-error.ts'
import { kindOf } from '../import/read/kind.ts'
import type { Source } from './grid.ts'
import { listSource } from './read/lists.ts'
import { csvSource, workbookSource } from './read/sheets.ts'
import { webSource } from './read/web.ts'
import { wordSource } from './read/word.ts'

/** @throws UserError when it is in no format that can be read, or damaged */
export function readTracker(bytes: Uint8Array, file: string): Source {
  const kind = kindOf(bytes)
  switch (kind) {
    case 'docx':
      return isWorkbook(bytes) ? workbookSource(bytes, file) : wordSource(bytes, file)
    case 'html':
      return webSource(bytes, file)
    case 'text':
    case 'mail':
    case 'akn':
      if (hasTable(bytes)) return webSource(bytes, file)
      return isList(bytes, file) ? listSource(bytes, file) : csvSource(bytes, file)
    case 'encrypted':
    case 'word':
    case 'binary':
      return fail('sheet-unreadable', { file, reason: 'closed' })
    case 'pdf':
      return fail('sheet-unreadable', { file, reason: 'not-a-sheet' })
  }
}

/** A piece of a page without its head. */
function hasTable(bytes: Uint8Array): boolean {
  return /^\s*<(?:table|thead|tbody|tr)[\s>]/i.test(
    Buffer.from(bytes.subarray(0, 2000)).toString('latin1'),
  )
}

/** The names of the parts stand in a zip file as they are. */
function isWorkbook(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes('xl/workbook.xml')
}

/** Whether a text is JSON or YAML: by its ending, or by how its first lines look. */
function isList(bytes: Uint8Array, file: string): boolean {
  if (/\.(?:json|ya?ml)$/i.test(file)) return true
  if (/\.(?:csv|tsv|txt|tab)$/i.test(file)) return false
  const head = Buffer.from(bytes.subarray(0, 4000)).toString('utf8')
  const first = head.split('\n').find(line => line.trim() !== '' && !line.trim().startsWith('#'))
  return /^\s*(?:[[{]|(?:- )?[\p{L}\w-]{1,60}:(?:\s|$))/u.test(first ?? '')
}
