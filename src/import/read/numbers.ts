// Formats numbers as lists print them: `3`, `c`, `iii`, `ج`.

/** Parses an untrusted number; `otherwise` for an invalid one, or one beyond the limit of lists. */
export function countIn(text: string | undefined, otherwise: number): number {
  return /^\d{1,4}$/.test(text ?? '') ? Number(text) : otherwise
}

/** A level of a Word list, of which there are nine. */
export function levelIn(text: string | undefined): number {
  return Math.min(8, countIn(text, 0))
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'
const ALPHA = 'أبتثجحخدذرزسشصضطظعغفقكلمنهوي'
const ABJAD = 'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'
const ROMAN: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** `count` in a format with Word's name for it. */
export function numberIn(format: string, count: number): string {
  switch (format) {
    case 'lowerLetter':
      return lettered(count, LETTERS)
    case 'upperLetter':
      return lettered(count, LETTERS).toUpperCase()
    case 'arabicAlpha':
      return lettered(count, ALPHA)
    case 'arabicAbjad':
      return lettered(count, ABJAD)
    case 'lowerRoman':
      return roman(count)
    case 'upperRoman':
      return roman(count).toUpperCase()
    default:
      return String(count)
  }
}

/** The last letter is followed by `aa`, `bb`. */
function lettered(count: number, letters: string): string {
  const letter = letters[(count - 1) % letters.length] ?? ''
  return letter.repeat(Math.min(4, Math.ceil(count / letters.length)))
}

function roman(count: number): string {
  let [rest, text] = [Math.min(count, 39), '']
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) text += letters
  }
  return text
}
