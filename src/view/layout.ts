// Measuring and wrapping text on a terminal.
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** How many columns `text` takes; Arabic marks and colours take none. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

/** The lines of `text`, none wider than `width`; words that are longer are cut. */
export function wrapped(text: string, width: number | undefined): string[] {
  if (width === undefined) return text.split('\n')
  return wrapAnsi(text, Math.max(1, width), { hard: true, trim: true }).split('\n')
}

/** `lines` with `indent` before each, and `first` instead before the first. */
export function indented(lines: readonly string[], indent: string, first = indent): string[] {
  return lines.map((line, index) => (line === '' ? '' : (index === 0 ? first : indent) + line))
}

/** `text` with a capital letter first, where the script has capitals. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1)
}

export function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}
