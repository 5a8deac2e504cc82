// Texts of a workbook: each kept once, in the table that its cells share, and none read as anything but text.
import { XML_HEAD, xmlText } from '../../../office/xml.ts'

/** The namespace of everything in a workbook. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** `text` for a workbook: what spreadsheets would read as a coded letter (`_x0041_`) stays as it is. */
export function sheetText(text: string): string {
  return xmlText(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_'))
}

export class SharedTexts {
  readonly #places = new Map<string, number>()
  #uses = 0

  /** The number by which a cell names `text`. */
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
