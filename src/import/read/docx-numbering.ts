// The automatic numbers of Word: which one it would print before each paragraph.
import { numberIn } from './numbers.ts'
import { readXml } from './xml.ts'

interface Level {
  format: string
  pattern: string
  start: number
}

export interface Counter {
  /** What is printed before the next paragraph: `12.`, `(a)`, `–`; empty where it has no number. */
  readonly next: (numId: string | undefined, level: number, style: string) => string
  readonly isHeading: (style: string) => boolean
}

/** Reads how lists are numbered, and counts along. */
export function numberingOf(
  numbering: string | undefined,
  styles: string | undefined,
  file: string,
): Counter {
  const levels = levelsOf(numbering, file)
  const { styleLists, headings } = stylesOf(styles, file)
  const counts = new Map<string, number[]>()
  return {
    isHeading: style => headings.has(style),
    next: (numId, level, style) => {
      const own = numId ?? styleLists.get(style)
      if (own === undefined || own === '0') return ''
      const found = levels.get(own)
      if (!found) return ''
      const count = counts.get(found.abstract) ?? []
      counts.set(found.abstract, count)
      const at = found.levels.get(level) ?? {
        format: 'decimal',
        pattern: `%${level + 1}.`,
        start: 1,
      }
      count[level] = (count[level] ?? at.start - 1) + 1
      count.length = level + 1
      if (at.format === 'bullet') return '•'
      if (at.format === 'none') return ''
      return at.pattern.replaceAll(/%(\d)/g, (_, digit: string) => {
        const of = Number(digit) - 1
        return numberIn(found.levels.get(of)?.format ?? 'decimal', count[of] ?? 1)
      })
    },
  }
}

function levelsOf(
  xml: string | undefined,
  file: string,
): Map<string, { abstract: string; levels: Map<number, Level> }> {
  const abstracts = new Map<string, Map<number, Level>>()
  const lists = new Map<string, string>()
  let [abstract, list, level] = ['', '', 0]
  readXml(xml ?? '<none/>', file, {
    open: (name, { abstractNumId = '', numId = '', ilvl = '0', val = '' }) => {
      if (name === 'abstractNum') {
        abstract = abstractNumId
        abstracts.set(abstract, new Map())
      }
      if (name === 'lvl') {
        level = Number(ilvl)
        abstracts.get(abstract)?.set(level, { format: 'decimal', pattern: '%1.', start: 1 })
      }
      const at = abstracts.get(abstract)?.get(level)
      if (at && name === 'numFmt') at.format = val
      if (at && name === 'lvlText') at.pattern = val
      if (at && name === 'start') at.start = Number(val)
      if (name === 'num') list = numId
      if (name === 'abstractNumId' && list !== '') lists.set(list, val)
    },
  })
  return new Map(
    [...lists].map(([id, of]) => [
      id,
      { abstract: of, levels: abstracts.get(of) ?? new Map<number, Level>() },
    ]),
  )
}

function stylesOf(
  xml: string | undefined,
  file: string,
): { styleLists: Map<string, string>; headings: Set<string> } {
  const [styleLists, headings] = [new Map<string, string>(), new Set<string>()]
  let style = ''
  readXml(xml ?? '<none/>', file, {
    open: (name, { styleId = '', val = '' }) => {
      if (name === 'style') style = styleId
      if (name === 'numId' && style !== '') styleLists.set(style, val)
      if (name === 'outlineLvl' && style !== '') headings.add(style)
    },
  })
  return { styleLists, headings }
}
