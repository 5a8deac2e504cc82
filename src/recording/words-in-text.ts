// Finds words in a text as a person types them: line breaks are spaces, and marks above or below letters may be missing.

/**
 * The place where `words` begin, if they occur exactly once: as they are written, otherwise as they are read. They begin
 * with a whole word.
 */
export function placeOfWords(text: string, words: string): number | undefined {
  const place = anyPlaceOf(text, words.trim())
  return place !== undefined && /[\p{L}\p{N}]$/u.test(text.slice(0, place)) ? undefined : place
}

function anyPlaceOf(text: string, wanted: string): number | undefined {
  if (wanted === '') return undefined
  const exact = onlyPlace(text, wanted)
  if (exact !== undefined) return exact
  const [read, typed] = [asRead(text), asRead(wanted)]
  const place = onlyPlace(lettersOf(read), lettersOf(typed))
  return place === undefined ? undefined : read[place]?.at
}

function onlyPlace(text: string, words: string): number | undefined {
  const place = words === '' ? -1 : text.indexOf(words)
  return place !== -1 && text.indexOf(words, place + 1) === -1 ? place : undefined
}

interface Letter {
  readonly letter: string
  /** Its place in the text as it is written. */
  readonly at: number
}

/** The letters of a text without their marks. Several spaces or line breaks are one space. */
function asRead(text: string): Letter[] {
  const letters: Letter[] = []
  let at = 0
  for (const written of text) {
    for (const letter of written.normalize('NFD').replace(/[\p{M}\u0640]/gu, '')) {
      const isSpace = /\s/.test(letter)
      if (!isSpace || letters.at(-1)?.letter !== ' ')
        // One unit for each letter keeps the places equal.
        letters.push({ letter: isSpace ? ' ' : letter, at })
    }
    at += written.length
  }
  return letters
}

function lettersOf(letters: readonly Letter[]): string {
  return letters.map(({ letter }) => letter).join('')
}
