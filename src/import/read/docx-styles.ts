// The styles of a Word document that number paragraphs or mark headings.
import { countIn, levelIn } from './numbers.ts'
import { readXml } from './xml.ts'

/** The list and the level of a style. */
interface StyleList {
  readonly id: string
  readonly level: number
}

export interface Styles {
  readonly listOf: (style: string) => StyleList | undefined
  readonly isHeading: (style: string) => boolean
}

interface Style {
  name: string
  basedOn: string
  list?: string
  level?: number
  outline?: number
}

/** The limit on styles based on other styles, which also ends circles. */
const MOST_BASES = 20
/** The outline level of body text. */
const BODY_TEXT = 9

export function stylesOf(xml: string | undefined, file: string): Styles {
  const styles = new Map<string, Style>()
  let style: Style | undefined
  readXml(xml ?? '<none/>', file, {
    open: (name, { styleId = '', val = '' }) => {
      if (name === 'style') {
        style = { name: '', basedOn: '' }
        styles.set(styleId, style)
      }
      if (!style) return
      if (name === 'name') style.name = val
      if (name === 'basedOn') style.basedOn = val
      if (name === 'numId') style.list = val
      if (name === 'ilvl') style.level = levelIn(val)
      if (name === 'outlineLvl') style.outline = countIn(val, BODY_TEXT)
    },
    close: name => {
      if (name === 'style') style = undefined
    },
  })
  /** The first answer along the chain of base styles. */
  const inherited = <T>(id: string, answer: (style: Style) => T | undefined): T | undefined => {
    let at = styles.get(id)
    for (let bases = 0; at && bases < MOST_BASES; bases++) {
      const found = answer(at)
      if (found !== undefined) return found
      at = styles.get(at.basedOn)
    }
    return undefined
  }
  return {
    listOf: id => {
      const list = inherited(id, of => of.list)
      return list === undefined
        ? undefined
        : { id: list, level: inherited(id, of => of.level) ?? 0 }
    },
    isHeading: id => {
      if (/^(?:Title|Heading|Titre|berschrift)/i.test(id)) return true
      if (/^(?:title|heading \d)/i.test(styles.get(id)?.name ?? '')) return true
      return (inherited(id, of => of.outline) ?? BODY_TEXT) < BODY_TEXT
    },
  }
}
