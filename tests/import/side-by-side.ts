// Prints two columns side by side, as pdftotext does with -layout.

/** The lines of two columns beside each other, with a gap at the same place in every line. */
export function sideBySide(left: readonly string[], right: readonly string[]): string {
  const width = Math.max(0, ...left.map(line => line.length)) + 4
  return Array.from({ length: Math.max(left.length, right.length) }, (_, row) =>
    `${(left[row] ?? '').padEnd(width)}${right[row] ?? ''}`.trimEnd(),
  ).join('\n')
}

/** A text in lines of at most `width` letters. */
export function wrapped(text: string, width: number): string[] {
  return text.split('\n').flatMap(line => {
    const lines: string[] = []
    let rest = line.trim()
    while (rest.length > width) {
      const space = rest.lastIndexOf(' ', width)
      const cut = space > 0 ? space : width
      lines.push(rest.slice(0, cut))
      rest = rest.slice(cut).trim()
    }
    return [...lines, rest]
  })
}
