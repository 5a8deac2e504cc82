// Reads the tables of a web page.
import { Parser } from 'htmlparser2'
import { fail } from '../../base/user-error.ts'
import { decoded } from '../../import/read/encoding.ts'
import type { Source } from '../grid.ts'
import { TableCollector } from './tables.ts'

const LEFT_OUT: ReadonlySet<string> = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'select',
])
const BLOCKS: ReadonlySet<string> = new Set(
  'p div h1 h2 h3 h4 h5 h6 li ul ol dl dt dd caption br hr section header footer'.split(' '),
)
/** Elements that icons stand in. */
const TIPS: ReadonlySet<string> = new Set(['span', 'i', 'abbr', 'em', 'b', 'a'])
/** Pages that never close elements exceed any well-formed page. */
const MOST_DEPTH = 2000

/** @throws UserError when the page has no known encoding, or its elements are nested too deeply */
export function webSource(bytes: Uint8Array, file: string): Source {
  const text = decoded(bytes)
  if ('fault' in text) return fail('document-unreadable', { file, reason: text.fault })
  const tables = new TableCollector(file)
  let [depth, leftOut] = [0, 0]
  /** An open element whose tip says in words what its icon shows. */
  let tip: { readonly depth: number; readonly words: string } | undefined
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (++depth > MOST_DEPTH) fail('document-unreadable', { file, reason: 'too-deep' })
      if (leftOut > 0 || LEFT_OUT.has(name)) {
        leftOut++
        return
      }
      if (BLOCKS.has(name)) tables.breakLine()
      if (name === 'table') tables.openTable()
      if (name === 'tr') tables.openRow()
      if (name === 'td' || name === 'th')
        tables.openCell({
          columns: spanOf(attributes['colspan']),
          rows: spanOf(attributes['rowspan']),
          goesOn: false,
        })
      const words = attributes['title'] ?? attributes['aria-label']
      if (words !== undefined && TIPS.has(name)) tip = { depth, words }
      // An icon says in words what it shows.
      if (name === 'img') tables.text(` ${attributes['alt'] ?? attributes['title'] ?? ''} `)
    },
    ontext: piece => {
      if (leftOut > 0) return
      if (tip && !/[\p{L}\p{N}]/u.test(piece)) return
      tip = undefined
      tables.text(piece.replaceAll(/\s+/g, ' '))
    },
    onclosetag: name => {
      if (tip?.depth === depth) {
        tables.text(` ${tip.words} `)
        tip = undefined
      }
      depth--
      if (leftOut > 0) {
        leftOut--
        return
      }
      if (BLOCKS.has(name) && name !== 'br') tables.breakLine()
      if (name === 'td' || name === 'th') tables.closeCell()
      if (name === 'tr') tables.closeRow()
      if (name === 'table') tables.closeTable()
    },
  })
  parser.write(text.text)
  parser.end()
  return tables.end()
}

function spanOf(attribute: string | undefined): number {
  return Math.max(1, Math.min(Number.parseInt(attribute ?? '1', 10) || 1, 1000))
}
