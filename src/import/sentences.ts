// Splits text into sentences, and sentences at semicolons.

export interface Sentence {
  readonly start: number
  readonly end: number
  /** The end, including parts after semicolons that continue the sentence: `in forests; access to resources; and …`. */
  readonly whole: number
}

const SHORTENED =
  'No|Nos|para|paras|art|arts|St|Mr|Mrs|Ms|Dr|Mme|Mlle|MM|M|cf|e\\.g|i\\.e|vol|p|pp|op|cit|Rev|Corr|Add|ibid|n'
const ABBREVIATION = new RegExp(`(?:^|[\\s(])(?:${SHORTENED}|\\p{Lu})$`, 'u')

/** A word whose full stop marks an abbreviation: `No.`, `art.`, `Res.`. */
export const ABBREVIATED = new RegExp(`^\\(?(?:${SHORTENED}|res|dec|doc)\\.$`, 'iu')

/** The sentences of a text, also split at semicolons. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Omit<Sentence, 'whole'>[] = []
  let start = 0
  for (const match of text.matchAll(
    /[.!?؟](?:["”»]|\d{1,3})?(?=\s+["“«(]?[\p{Lu}\u0621-\u064a])|[;؛](?:\d{1,3})?(?=\s)/gu,
  )) {
    const end = match.index
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(0, end - 8), end)))
      continue
    sentences.push({ start, end })
    start = end + match[0].length
    while (text[start] === ' ') start++
  }
  if (start < text.length) sentences.push({ start, end: text.length })
  let whole = text.length
  return sentences
    .toReversed()
    .map((sentence, index, all) => {
      const next = index === 0 ? undefined : all[index - 1]
      if (!next || !goesOn(text, sentence.end, next.start)) whole = sentence.end
      return { ...sentence, whole }
    })
    .toReversed()
}

/** Whether the text after a semicolon is not a sentence of its own. */
function goesOn(text: string, end: number, start: number): boolean {
  return (
    /[;؛]/.test(text[end] ?? '') &&
    /^(?:\p{Ll}|و?(?:ان|ب\p{L}+)\s)/u.test(text.slice(start, start + 40))
  )
}
