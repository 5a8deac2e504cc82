// Reads the tables of a Word document.
import { fail } from '../../base/user-error.ts'
import { partsOf } from '../../import/read/package.ts'
import { readXml } from '../../import/read/xml.ts'
import type { Source } from '../grid.ts'
import { TableCollector } from './tables.ts'

/** Text that is not read: deleted words, field codes, and fallbacks for text boxes. */
const SILENT: ReadonlySet<string> = new Set(['del', 'moveFrom', 'instrText', 'delText', 'Fallback'])

/** @throws UserError when the file is damaged, or no Word document */
export function wordSource(bytes: Uint8Array, file: string): Source {
  const parts = partsOf(bytes, file, name => /^word\/document\d*\.xml$/.test(name))
  const [xml = fail('document-unreadable', { file, reason: 'not-a-document' })] = parts.values()
  const tables = new TableCollector(file)
  let [silent, inText] = [0, false]
  readXml(xml, file, {
    open: (name, attributes) => {
      if (SILENT.has(name)) silent++
      if (silent > 0) return
      const value = attributes['val']
      switch (name) {
        case 'tbl':
          return tables.openTable()
        case 'tr':
          return tables.openRow()
        case 'tc':
          return tables.openCell({ columns: 1, rows: 1, goesOn: false })
        case 'gridSpan':
          return tables.widen({ columns: Math.max(1, Number(value) || 1) })
        case 'vMerge':
          return tables.widen({ goesOn: value !== 'restart' })
        case 't':
          inText = true
          return
        case 'tab':
          return tables.text(' ')
        case 'br':
        case 'cr':
          return tables.breakLine()
        case 'noBreakHyphen':
          return tables.text('-')
        default:
      }
    },
    text: piece => {
      if (inText && silent === 0) tables.text(piece)
    },
    close: name => {
      if (SILENT.has(name)) silent--
      if (silent > 0) return
      if (name === 't') inText = false
      if (name === 'p') tables.breakLine()
      if (name === 'tc') tables.closeCell()
      if (name === 'tr') tables.closeRow()
      if (name === 'tbl') tables.closeTable()
    },
  })
  return tables.end()
}
