// Sentences, and the halves that semicolons make of them.

export interface Sentence {
  readonly start: number
  readonly end: number
  /** Where it ends with the halves after semicolons that go on with it: `in forests; access to resources; and …`. */
  readonly whole: number
}

const SHORTENED =
  'No|Nos|para|paras|art|arts|St|Mr|Mrs|Ms|Dr|Mme|Mlle|MM|M|cf|e\\.g|i\\.e|vol|p|pp|op|cit|Rev|Corr|Add|ibid|n'
const ABBREVIATION = new RegExp(`(?:^|[\\s(])(?:${SHORTENED}|\\p{Lu})$`, 'u')

/** A word that its stop shortens, and does not end: `No.`, `art.`, `Res.`. */
export const ABBREVIATED = new RegExp(`^\\(?(?:${SHORTENED}|res|dec|doc)\\.$`, 'iu')

/** Sentences, and the halves that a semicolon makes. */
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

/** Whether what begins after a semicolon is no sentence of its own. */
function goesOn(text: string, end: number, start: number): boolean {
  return (
    /[;؛]/.test(text[end] ?? '') &&
    /^(?:\p{Ll}|و?(?:ان|ب\p{L}+)\s)/u.test(text.slice(start, start + 40))
  )
}
