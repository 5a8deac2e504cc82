// Reads the properties of a workbook: its sheets and their parts, its shared texts, and which formats show days.
import { fail } from '../base/user-error.ts'
import type { XmlHandler } from '../office/read-xml.ts'
import { readParts } from './package.ts'

export interface WorkbookFacts {
  readonly sheets: readonly {
    readonly name: string
    readonly path: string
    readonly isHidden: boolean
  }[]
  readonly texts: readonly string[]
  /** For each cell format, whether it shows a number as a day. */
  readonly dayLooks: readonly boolean[]
  /** For each cell format, the colour of its fill as `RRGGBB`; undefined without one. */
  readonly fills: readonly (string | undefined)[]
  /** The day of the number 0, in days before 1970. */
  readonly origin: number
}

/** @throws UserError for a zip file that is not a workbook */
export function readFacts(bytes: Uint8Array, file: string): WorkbookFacts {
  const named: { name: string; relation: string; isHidden: boolean }[] = []
  const targets = new Map<string, string>()
  const texts: string[] = []
  const dayLooks: boolean[] = []
  const fills: (string | undefined)[] = []
  let counts1904 = false
  const readers: Record<string, XmlHandler> = {
    'xl/workbook.xml': {
      open: (tag, attributes) => {
        if (tag === 'sheet') {
          named.push({
            name: attributes['name'] ?? '',
            relation: attributes['id'] ?? '',
            isHidden: /hidden/i.test(attributes['state'] ?? ''),
          })
        }
        if (tag === 'workbookPr') counts1904 = /^(1|true)$/.test(attributes['date1904'] ?? '')
      },
    },
    'xl/_rels/workbook.xml.rels': {
      open: (_, { Id = '', Target = '' }) => {
        targets.set(Id, Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`)
      },
    },
    'xl/sharedStrings.xml': textsReader(texts),
    'xl/styles.xml': looksReader(dayLooks, fills),
  }
  readParts(bytes, file, name => (Object.hasOwn(readers, name) ? readers[name] : undefined))
  const sheets = named.map(({ name, relation, isHidden }) => ({
    name,
    path: targets.get(relation) ?? '',
    isHidden,
  }))
  if (sheets.length === 0) fail('sheet-unreadable', { file, reason: 'not-a-sheet' })
  return { sheets, texts, dayLooks, fills, origin: counts1904 ? DAYS_1904 : DAYS_1900 }
}

const DAYS_1900 = 25_569
const DAYS_1904 = 24_107

/** A text may consist of runs with different formats. Phonetic guides are not part of it. */
function textsReader(texts: string[]): XmlHandler {
  let [text, isText, isPhonetic] = ['', false, false]
  return {
    open: tag => {
      if (tag === 'si') text = ''
      if (tag === 'rPh') isPhonetic = true
      isText = tag === 't' && !isPhonetic
    },
    text: piece => {
      if (isText) text += piece
    },
    close: tag => {
      if (tag === 'si') texts.push(unescaped(text))
      if (tag === 'rPh') isPhonetic = false
      isText = false
    },
  }
}

/** Characters that XML cannot contain, and underscores that look like them, are written as `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  )
}

function looksReader(dayLooks: boolean[], fills: (string | undefined)[]): XmlHandler {
  const dayFormats = new Set(DAY_FORMATS)
  const colours: (string | undefined)[] = []
  let [isCell, isFill] = [false, false]
  return {
    open: (tag, attributes) => {
      if (tag === 'fill') isFill = colours.push(undefined) > 0
      if (tag === 'fgColor' && isFill) {
        const colour = /[0-9A-Fa-f]{6}$/.exec(attributes['rgb'] ?? '')?.[0]
        colours[colours.length - 1] = colour?.toUpperCase()
      }
      if (tag === 'numFmt' && isDayFormat(attributes['formatCode'] ?? '')) {
        dayFormats.add(Number(attributes['numFmtId']))
      }
      if (tag === 'cellXfs') isCell = true
      if (tag === 'xf' && isCell) {
        dayLooks.push(dayFormats.has(Number(attributes['numFmtId'])))
        fills.push(colours[Number(attributes['fillId'] ?? 0)])
      }
    },
    close: tag => {
      if (tag === 'fill') isFill = false
      if (tag === 'cellXfs') isCell = false
    },
  }
}

/** The numbers of the built-in day formats. */
const DAY_FORMATS = [14, 15, 16, 17, 22, ...range(27, 36), ...range(50, 58)]

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

/** Whether a format shows a day. Quoted, bracketed and escaped characters are ignored. */
function isDayFormat(code: string): boolean {
  return /[yd]/i.test(code.replace(/"[^"]*"?|\[[^\]]*\]?|\\./g, ''))
}
