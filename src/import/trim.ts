// Trims the edges of a mandate, because the words that lead on to the next text are not part of it.

/** The text without punctuation and conjunctions at its end, except a full stop. */
export function trimmed(text: string): string {
  let rest = text.replace(/^["“”«»\s]+/u, '').replace(LEADING_ON, '')
  for (let times = 0; times < MOST_CONJUNCTIONS && CONJUNCTION.test(rest); times++)
    rest = rest.replace(CONJUNCTION, '').replace(LEADING_ON, '')
  return rest.replace(/\s+/g, ' ')
}

const LEADING_ON = /(?<![\s,;:،؛"“”«»])[\s,;:،؛"“”«»]+$/u
const CONJUNCTION = /\s(?:and|et|و|كما|but|mais)$/u
/** The maximum number of conjunctions at the end of a sentence. */
const MOST_CONJUNCTIONS = 3
