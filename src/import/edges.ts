// The edges of a mandate: what leads on to the next text is none of it.

/** A text without the punctuation and the conjunctions that lead on to what follows; a full stop is its own. */
export function trimmed(text: string): string {
  let rest = text.replace(/^["“”«»\s]+/u, '').replace(LEADING_ON, '')
  for (let times = 0; times < MOST_CONJUNCTIONS && CONJUNCTION.test(rest); times++)
    rest = rest.replace(CONJUNCTION, '').replace(LEADING_ON, '')
  return rest.replace(/\s+/g, ' ')
}

const LEADING_ON = /(?<![\s,;:،؛"“”«»])[\s,;:،؛"“”«»]+$/u
const CONJUNCTION = /\s(?:and|et|و|but|mais)$/u
/** No sentence ends with more. */
const MOST_CONJUNCTIONS = 3
