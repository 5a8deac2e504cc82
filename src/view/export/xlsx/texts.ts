// The shared texts of a workbook. Each is stored once, and none is read as anything but text.
import { XML_HEAD, xmlText } from '../../../office/xml.ts'

/** The namespace of all elements in a workbook. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** `text` for a workbook. What spreadsheets would decode (`_x0041_`) is escaped. */
export function sheetText(text: string): string {
  return xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
}

export class SharedTexts {
  readonly #places = new Map<string, number>()
  #uses = 0

  /** The number by which a cell refers to `text`. */
  place(text: string): number {
    this.#uses++
    const known = this.#places.get(text)
    if (known !== undefined) return known
    this.#places.set(text, this.#places.size)
    return this.#places.size - 1
  }

  xml(): string {
    const items = [...this.#places.keys()].map(
      text => `<si><t xml:space="preserve">${sheetText(text)}</t></si>`,
    )
    const counts = `count="${this.#uses}" uniqueCount="${items.length}"`
    return `${XML_HEAD}<sst xmlns="${MAIN}" ${counts}>${items.join('')}</sst>`
  }
}
