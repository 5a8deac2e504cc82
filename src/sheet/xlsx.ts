// Reads a workbook in chunks. docs/architecture.md says why no library is used.
import { addDays, parseCivilDate } from '../base/civil-date.ts'
import { fail } from '../base/user-error.ts'
import type { Attributes, XmlHandler } from '../office/read-xml.ts'
import { readParts } from './package.ts'
import {
  MOST_COLUMNS,
  MOST_ROWS,
  placeKey,
  type MergedCells,
  type Oddity,
  type SheetLine,
  type SheetLook,
  type SheetTable,
} from './table.ts'
import { readFacts, unescaped, type WorkbookFacts } from './workbook.ts'

/**
 * The sheets of a workbook in their order.
 *
 * @throws UserError when it cannot be read
 */
export function readXlsx(bytes: Uint8Array, file: string): SheetTable[] {
  const facts = readFacts(bytes, file)
  const tables = new Map(
    facts.sheets.map(({ name, path, isHidden }) => [
      path,
      new SheetCollector(name, file, facts, isHidden),
    ]),
  )
  readParts(bytes, file, name => tables.get(name))
  return [...tables.values()]
}

/** A sheet while it is being read. At the end it is the table. */
class SheetCollector implements SheetTable, XmlHandler {
  readonly name: string
  readonly rows: SheetLine[] = []
  readonly oddities = new Map<string, Oddity>()
  readonly look: SheetLook & {
    readonly hiddenRows: Set<number>
    readonly hiddenColumns: Set<number>
    readonly fills: Map<string, string>
    readonly merges: MergedCells[]
  }
  readonly #file: string
  readonly #facts: WorkbookFacts
  #row = 0
  #column = -1
  #cells: string[] = []
  #cell: Attributes = {}
  #value = ''
  #isValue = false

  constructor(name: string, file: string, facts: WorkbookFacts, isHidden: boolean) {
    this.name = name
    this.look = {
      isHidden,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      fills: new Map(),
      merges: [],
    }
    this.#file = file
    this.#facts = facts
  }

  open(tag: string, attributes: Attributes): void {
    if (tag === 'row') {
      this.#row = Number(attributes['r'] ?? this.#row + 1)
      this.#column = -1
      this.#cells = []
      if (isYes(attributes['hidden'])) this.look.hiddenRows.add(this.#row)
      if (this.rows.length >= MOST_ROWS) {
        fail('sheet-unreadable', { file: this.#file, reason: 'too-many-rows' })
      }
    }
    if (tag === 'col' && isYes(attributes['hidden'])) this.#hideColumns(attributes)
    if (tag === 'c') this.#openCell(attributes)
    if (tag === 'f') this.#mark('formula')
    if (tag === 'mergeCell') this.#merge(attributes['ref'] ?? '')
    this.#isValue = tag === 'v' || tag === 't'
  }

  text(piece: string): void {
    if (this.#isValue) this.#value += piece
  }

  close(tag: string): void {
    this.#isValue = false
    if (tag === 'c') this.#closeCell()
    if (tag === 'row' && this.#cells.length > 0) {
      // Cells missing in the file are empty.
      const cells = Array.from(this.#cells, cell => cell ?? '')
      this.rows.push({ number: this.#row, cells })
    }
  }

  #openCell(attributes: Attributes): void {
    const { r } = attributes
    this.#column = r === undefined ? this.#column + 1 : placeOf(r).column
    this.#cell = attributes
    this.#value = ''
    const fill = this.#facts.fills[Number(attributes['s'] ?? 0)]
    if (fill !== undefined && this.look.fills.size < MOST_ROWS)
      this.look.fills.set(placeKey(this.#row, this.#column), fill)
  }

  #hideColumns({ min = '1', max = min }: Attributes): void {
    for (let column = Number(min); column <= Math.min(Number(max), MOST_COLUMNS); column++)
      this.look.hiddenColumns.add(column - 1)
  }

  #closeCell(): void {
    if (this.#cell['t'] === 'e') this.#mark('error')
    const text = this.#value === '' ? '' : this.#text()
    if (text !== '' && this.#column < MOST_COLUMNS) this.#cells[this.#column] = text
  }

  #text(): string {
    const value = this.#value
    switch (this.#cell['t'] ?? 'n') {
      case 's':
        return this.#facts.texts[Number(value)] ?? ''
      case 'b':
        return value === '1' ? 'TRUE' : 'FALSE'
      case 'd':
        return value.slice(0, 10)
      case 'inlineStr':
      case 'str':
        return unescaped(value)
      default:
        return this.#facts.dayLooks[Number(this.#cell['s'] ?? 0)] ? this.#day(value) : value
    }
  }

  /** The day of a number. Its time is ignored. */
  #day(value: string): string {
    const [epoch, serial] = [parseCivilDate('1970-01-01'), Math.floor(Number(value))]
    const isDay = Number.isFinite(serial) && serial > 60 && serial < 2_958_466
    return (epoch && isDay && addDays(epoch, serial - this.#facts.origin)) || value
  }

  #mark(oddity: Oddity): void {
    const key = placeKey(this.#row, this.#column)
    if (!this.oddities.has(key)) this.oddities.set(key, oddity)
  }

  #merge(ref: string): void {
    const [from = '', to = from] = ref.split(':')
    const [start, end] = [placeOf(from), placeOf(to)]
    if (this.look.merges.length < MOST_ROWS)
      this.look.merges.push({
        top: start.row,
        left: start.column,
        bottom: end.row,
        right: Math.min(end.column, MOST_COLUMNS),
      })
    const lastRow = Math.min(end.row, start.row + MOST_ROWS)
    for (let row = start.row; row <= lastRow && this.oddities.size < MOST_ROWS; row++) {
      for (let column = start.column; column <= Math.min(end.column, MOST_COLUMNS); column++) {
        this.oddities.set(placeKey(row, column), 'merged')
      }
    }
  }
}

function isYes(flag: string | undefined): boolean {
  return flag === '1' || flag === 'true'
}

/** The place of a reference such as `C7`: the row from 1, the column from 0. */
function placeOf(reference: string): { row: number; column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference) ?? []
  const column = Array.from(letters).reduce(
    (sum, letter) => sum * 26 + letter.charCodeAt(0) - 64,
    0,
  )
  return { row: Number(digits), column: column - 1 }
}
