// The XML of an Office file: text that stays text, and the table of texts that its cells share.

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** `text` for an element or an attribute; what spreadsheets would read as a coded letter (`_x0041_`) stays as it is. */
export function xmlText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The texts of a workbook, each kept once. */
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
      text => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`,
    )
    const counts = `count="${this.#uses}" uniqueCount="${items.length}"`
    return `${XML_HEAD}<sst xmlns="${MAIN}" ${counts}>${items.join('')}</sst>`
  }
}

/** The namespace of everything in a workbook. */
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
