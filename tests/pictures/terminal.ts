// Draws a terminal as SVG: sharp at any size, with the same bytes on every machine, and without a browser.

/** The size of a cell, in units of the picture. */
const [WIDTH, HEIGHT, SIZE, MARGIN] = [9, 20, 15, 16]

/** The theme of a usual dark terminal. */
const [PAPER, INK, QUIET] = ['#1e1e1e', '#d4d4d4', '#9a9a9a']

const FONTS = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace"

interface Style {
  readonly colour: string
  readonly bold: boolean
  readonly inverse: boolean
}

interface Span extends Style {
  readonly text: string
}

const PLAIN: Style = { colour: INK, bold: false, inverse: false }

/**
 * The screen as a picture.
 *
 * @param lines the lines with codes of 256 colours
 * @throws Error at a code that is not a colour, because nothing may be left out silently
 */
export function terminalSvg(lines: readonly string[], columns: number, title: string): string {
  const [width, height] = [columns * WIDTH + 2 * MARGIN, lines.length * HEIGHT + 2 * MARGIN]
  const drawn = lines.map((line, row) => lineSvg(spansOf(line), row, width))
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<title>${title}</title>`,
    `<rect width="${width}" height="${height}" rx="8" fill="${PAPER}"/>`,
    `<g font-family="${FONTS}" font-size="${SIZE}" fill="${INK}">`,
    ...drawn.filter(each => each !== ''),
    '</g>',
    '</svg>',
    '',
  ].join('\n')
}

function lineSvg(spans: readonly Span[], row: number, width: number): string {
  const y = MARGIN + row * HEIGHT + SIZE
  return isArabic(spans) ? arabicLine(spans, y, width - MARGIN) : latinLine(spans, y)
}

/** The direction of a line as terminals with Arabic support decide it: by its first letter outside isolates. */
function isArabic(spans: readonly Span[]): boolean {
  const text = spans.map(span => span.text).join('')
  const [first = ''] = /\p{L}/u.exec(text.replaceAll(/\u2068[^\u2069]*\u2069/g, '')) ?? []
  return /\p{Script=Arabic}/u.test(first)
}

/** A text has the width of its columns in any font. */
function latinLine(spans: readonly Span[], y: number): string {
  let column = 0
  const parts = spans.map(span => {
    const text = span.text.replaceAll(/[\u2068\u2069]/g, '')
    const [x, length] = [MARGIN + column * WIDTH, text.length * WIDTH]
    column += text.length
    const box = `<rect x="${x}" y="${y - SIZE}" width="${length}" height="${HEIGHT}" fill="${INK}"/>`
    if (text.trim() === '') return span.inverse ? box : ''
    const drawn = `<text x="${x}" y="${y}" textLength="${length}" lengthAdjust="spacingAndGlyphs"${styled(span)}>${escaped(text)}</text>`
    return span.inverse ? box + drawn : drawn
  })
  return parts.join('')
}

/** The letters join and begin at the right edge. The marks in the text keep Latin symbols in their place. */
function arabicLine(spans: readonly Span[], y: number, right: number): string {
  const [, indent = ''] = /^( *)/.exec(spans.map(({ text }) => text).join('')) ?? []
  const parts = spans.map((span, index) => {
    const text = index === 0 ? span.text.trimStart() : span.text
    return `<tspan${styled(span)}>${escaped(text)}</tspan>`
  })
  return `<text x="${right - indent.length * WIDTH}" y="${y}" direction="rtl">${parts.join('')}</text>`
}

function styled({ colour, bold, inverse }: Style): string {
  const fill = inverse ? PAPER : colour
  return (fill === INK ? '' : ` fill="${fill}"`) + (bold ? ' font-weight="bold"' : '')
}

/** The texts of a line, each in one style. */
function spansOf(line: string): Span[] {
  let style = PLAIN
  const spans = line.split(/(\u001b\[[\d;]*m)/).flatMap((part, index) => {
    if (index % 2 === 1) {
      style = changed(style, part)
      return []
    }
    if (/[\u0000-\u001f]/.test(part)) throw new Error(`no picture of ${JSON.stringify(part)}`)
    return part === '' ? [] : [{ ...style, text: part }]
  })
  return spans
}

function changed(style: Style, code: string): Style {
  const numbers = code.slice(2, -1).split(';').map(Number)
  const [first = 0] = numbers
  if (first === 38 && numbers[1] === 5) return { ...style, colour: colourOf(numbers[2] ?? -1) }
  switch (first) {
    case 0:
      return PLAIN
    case 1:
      return { ...style, bold: true }
    case 2:
      return { ...style, colour: QUIET }
    case 7:
      return { ...style, inverse: true }
    case 22:
      return { ...style, bold: false, colour: style.colour === QUIET ? INK : style.colour }
    case 27:
      return { ...style, inverse: false }
    case 39:
      return { ...style, colour: INK }
    default:
      throw new Error(`no picture of the code ${JSON.stringify(code)}`)
  }
}

/** One of the 256 colours. Those of the cube are the same on every terminal. */
function colourOf(number: number): string {
  if (number < 16 || number > 231) throw new Error(`no picture of the colour ${number}`)
  const steps = [0, 95, 135, 175, 215, 255]
  const parts = [36, 6, 1].map(unit => steps[Math.floor((number - 16) / unit) % 6] ?? 0)
  return `#${parts.map(part => part.toString(16).padStart(2, '0')).join('')}`
}

/** Some SVG viewers do not keep two adjacent spaces. */
function escaped(text: string): string {
  return text
    .replaceAll(' ', '\u00a0')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
