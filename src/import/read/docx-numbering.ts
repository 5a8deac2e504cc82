// Computes the automatic numbers that Word prints before paragraphs.
import type { Styles } from './docx-styles.ts'
import { countIn, levelIn, numberIn } from './numbers.ts'
import { readXml } from './xml.ts'

interface Level {
  format: string
  pattern: string
  start: number
}

type Levels = Map<number, Level>

/** A list as paragraphs refer to it: its counter, its formats, and where it restarts. */
interface List {
  readonly abstract: string
  readonly levels: Levels
  /** The levels that restart when this list is first used, with their first numbers. */
  readonly restarts: ReadonlyMap<number, number>
}

export interface Counter {
  /** The printed label of the next paragraph: `12.`, `(a)`, `–`; empty without a number. */
  readonly next: (numId: string | undefined, level: number | undefined, style: string) => string
}

/** Reads the list definitions, and returns the counter. */
export function numberingOf(xml: string | undefined, styles: Styles, file: string): Counter {
  const lists = listsOf(xml, styles, file)
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()
  return {
    next: (numId, ownLevel, style) => {
      const ofStyle = styles.listOf(style)
      const id = numId ?? ofStyle?.id
      const list = id === undefined || id === '0' ? undefined : lists.get(id)
      if (id === undefined || !list) return ''
      const level = ownLevel ?? ofStyle?.level ?? 0
      const count = counts.get(list.abstract) ?? []
      counts.set(list.abstract, count)
      // Lists of one kind share a counter, unless one of them restarts it.
      if (!begun.has(id)) for (const [at, start] of list.restarts) count[at] = start - 1
      begun.add(id)
      const startOf = (at: number): number => list.levels.get(at)?.start ?? 1
      count[level] = (count[level] ?? startOf(level) - 1) + 1
      count.length = level + 1
      return printed(list.levels, level, at => count[at] ?? startOf(at))
    },
  }
}

function printed(levels: Levels, level: number, countOf: (level: number) => number): string {
  const { format, pattern } = levels.get(level) ?? { format: 'decimal', pattern: `%${level + 1}.` }
  if (format === 'bullet') return '•'
  if (format === 'none') return ''
  return pattern.replaceAll(/%(\d)/g, (_, digit: string) => {
    const of = Number(digit) - 1
    return numberIn(levels.get(of)?.format ?? 'decimal', countOf(of))
  })
}

interface Abstract {
  readonly levels: Levels
  /** The style whose list this one refers to. */
  link?: string
}

function listsOf(xml: string | undefined, styles: Styles, file: string): Map<string, List> {
  const abstracts = new Map<string, Abstract>()
  const lists = new Map<string, { of: string; overrides: Levels; restarts: Map<number, number> }>()
  let [abstract, list, level] = ['', '', 0]
  readXml(xml ?? '<none/>', file, {
    open: (name, { abstractNumId = '', numId = '', ilvl = '0', val = '' }) => {
      if (name === 'abstractNum') {
        abstract = abstractNumId
        abstracts.set(abstract, { levels: new Map() })
      }
      if (name === 'num') {
        list = numId
        lists.set(list, { of: '', overrides: new Map(), restarts: new Map() })
      }
      const [inAbstract, inList] = [abstracts.get(abstract), lists.get(list)]
      if (name === 'lvl' || name === 'lvlOverride') level = levelIn(ilvl)
      // The levels of a list override those of its kind.
      const levels = inList ? inList.overrides : inAbstract?.levels
      if (name === 'lvl') levels?.set(level, { format: 'decimal', pattern: '%1.', start: 1 })
      const at = levels?.get(level)
      if (at && name === 'numFmt') at.format = val
      if (at && name === 'lvlText') at.pattern = val
      if (at && name === 'start') at.start = countIn(val, 1)
      if (inAbstract && name === 'numStyleLink') inAbstract.link = val
      if (inList && name === 'abstractNumId') inList.of = val
      if (inList && name === 'startOverride') inList.restarts.set(level, countIn(val, 1))
    },
    close: name => {
      if (name === 'abstractNum') abstract = ''
      if (name === 'num') list = ''
    },
  })
  /** The counter of a list: that of its kind, or of the style that the kind refers to. */
  const kindOf = (of: string): string => {
    const link = abstracts.get(of)?.link
    const through = link === undefined ? undefined : styles.listOf(link)
    return (through && lists.get(through.id)?.of) ?? of
  }
  return new Map(
    [...lists].map(([id, { of, overrides, restarts }]) => {
      const kind = kindOf(of)
      const levels = new Map([...(abstracts.get(kind)?.levels ?? []), ...overrides])
      return [id, { abstract: kind, levels, restarts }]
    }),
  )
}
