// The palette is readable on white and on black, and people with any colour vision can distinguish its colours.
import { describe, expect, test } from 'vitest'
import { PALETTE, paintIn } from '../../src/view/parts/paint.ts'
import { printedLine } from '../../src/view/parts/control-codes.ts'

type Rgb = readonly [number, number, number]

/** The colour cube of xterm: 16 + 36 r + 6 g + b. */
function rgbOf(colour: number): Rgb {
  const steps = [0, 95, 135, 175, 215, 255]
  const at = (index: number): number => steps[index % 6] ?? NaN
  const cube = colour - 16
  return [at(Math.floor(cube / 36)), at(Math.floor(cube / 6)), at(cube)]
}

/** Linear light (IEC 61966-2-1). */
function linear([r, g, b]: Rgb): Rgb {
  const one = (part: number): number =>
    part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4
  return [one(r), one(g), one(b)]
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: number): number {
  const [r, g, b] = linear(rgbOf(colour))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Vision without one kind of cone (Machado, Oliveira and Fernandes 2009, severity 1). */
const EYES: Record<string, readonly Rgb[]> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
}

/** CIE L*a*b*, in which distances are about as large as they appear. */
function labOf(colour: number, eye: readonly Rgb[]): Rgb {
  const [red, green, blue] = linear(rgbOf(colour))
  const seen = eye.map(([r, g, b]) => Math.min(1, Math.max(0, r * red + g * green + b * blue)))
  const [r = 0, g = 0, b = 0] = seen
  const f = (t: number): number => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function distance(a: number, b: number, eye: readonly Rgb[]): number {
  const [one, other] = [labOf(a, eye), labOf(b, eye)]
  return Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2])
}

const COLOURS = Object.values(PALETTE)

describe('the palette', () => {
  test.each(Object.entries(PALETTE))('%s is readable on white and on black', (_, colour) => {
    expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThan(3.5)
    expect((luminance(colour) + 0.05) / 0.05).toBeGreaterThan(3.5)
  })

  test.each(Object.entries(EYES))('no two look alike with %s', (_, eye) => {
    const pairs = COLOURS.flatMap((a, index) => COLOURS.slice(index + 1).map(b => [a, b] as const))
    const distances = pairs.map(([a, b]) => distance(a, b, eye))
    // A difference of 2.3 is just noticeable. Ten times that is clear in small letters.
    expect(Math.min(...distances)).toBeGreaterThan(23)
  })
})

test('without colours a text stays the same; with sixteen, the reader’s own colours are used', () => {
  expect(paintIn(0).overdue('late')).toBe('late')
  expect(printedLine(paintIn(16).overdue('late'))).toBe(
    '\u001b[31m\u001b[1mlate\u001b[22m\u001b[39m',
  )
  expect(printedLine(paintIn(256).done('done'))).toBe('\u001b[38;5;29mdone\u001b[39m')
})
