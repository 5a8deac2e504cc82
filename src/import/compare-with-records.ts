// Compares a draft with the records: it may be the same document, a further language of one, or another with its id.
import type { Language } from '../base/language.ts'
import type { Change } from '../edit/change.ts'
import type { Mandate, Records, SourceDocument } from '../records/types.ts'
import type { Draft, DraftMandate } from './draft.ts'
import { recordedParagraph, shortTitle, slug } from './record.ts'
import { areSameNumber, haveSameNumbers } from './symbol.ts'

/** The changes to add, none if everything is recorded; or the reason why the two are different documents. */
export type Joined =
  | { readonly changes: readonly Change[] }
  /** The paragraphs that only one version has. */
  | { readonly mismatch: { readonly onlyInRecord: string[]; readonly onlyInDraft: string[] } }
  /** The paragraphs that differ in the same language. */
  | { readonly other: { readonly paragraphs: string[] } }

/** A paragraph with its mandates in the record and in the draft. */
interface Pair {
  readonly paragraph: string
  readonly recorded: readonly Mandate[]
  readonly found: readonly DraftMandate[]
}

/** Adds the texts of `draft` to the mandates of `document` with the same paragraphs. Nothing is guessed. */
export function joinVersions(document: SourceDocument, draft: Draft): Joined {
  const { language } = draft.document
  const pairs = pairsOf(document, draft)
  const differing = pairs.filter(pair => differs(pair, language))
  if (differing.length > 0)
    return { other: { paragraphs: differing.map(({ paragraph }) => paragraph) } }
  const onlyInRecord = pairs.filter(({ found }) => found.length === 0)
  const onlyInDraft = pairs.filter(({ recorded, found }) => recorded.length < found.length)
  if (onlyInRecord.length + onlyInDraft.length > 0) {
    const names = (some: readonly Pair[]): string[] => some.map(({ paragraph }) => paragraph)
    return {
      mismatch: { onlyInRecord: names(onlyInRecord), onlyInDraft: names(onlyInDraft) },
    }
  }
  const { title } = draft.document
  return {
    changes: [
      ...(title === null ? [] : addition(document.title, language, title, ['title', language])),
      ...pairs.flatMap(pair => additions(pair, language)),
    ],
  }
}

/**
 * The document in the records with the symbol of `draft`, otherwise with its id.
 *
 * @param isNamed whether the user gave the id; then only the id counts
 */
export function knownDocument(
  { documents }: Pick<Records, 'documents'>,
  draft: Draft,
  id: string,
  isNamed: boolean,
): SourceDocument | undefined {
  const { symbol } = draft.document
  const isSame = (known: SourceDocument): boolean =>
    !isNamed && symbol !== null && !areDifferentDocuments(known, draft)
  return documents.find(isSame) ?? documents.find(known => isAlike(known.id, id))
}

/**
 * Whether two documents are certainly different: they have different symbols that are not one number in two languages
 * on the same day, or different dates and no symbol.
 */
export function areDifferentDocuments(known: SourceDocument, { document }: Draft): boolean {
  const { symbol, date } = document
  const isOtherDay = date !== null && date !== known.date
  if (symbol === null) return isOtherDay
  if (isAlike(known.symbol, symbol)) return false
  return isOtherDay || !areSameNumber(known.symbol, symbol)
}

/**
 * A document of the same date and with the same numbers that may be this one in another language. A person has to
 * decide.
 */
export function perhapsVersion(
  { documents }: Pick<Records, 'documents'>,
  { document: { symbol, date, language } }: Draft,
): SourceDocument | undefined {
  if (symbol === null) return undefined
  return documents.find(
    known =>
      known.language !== language &&
      (date === null || known.date === date) &&
      haveSameNumbers(known.symbol, symbol) &&
      known.mandates.every(({ text }) => text[language] === undefined),
  )
}

function isAlike(one: string, other: string): boolean {
  return slug(one).toLowerCase() === slug(other).toLowerCase()
}

function pairsOf({ mandates }: SourceDocument, draft: Draft): Pair[] {
  const pairs = new Map<string, { recorded: Mandate[]; found: DraftMandate[] }>()
  const pairOf = (paragraph: string): { recorded: Mandate[]; found: DraftMandate[] } => {
    const pair = pairs.get(paragraph) ?? { recorded: [], found: [] }
    pairs.set(paragraph, pair)
    return pair
  }
  for (const mandate of mandates) pairOf(mandate.paragraph).recorded.push(mandate)
  for (const mandate of draft.mandates)
    pairOf(recordedParagraph(mandate.paragraph)).found.push(mandate)
  return [...pairs].map(([paragraph, pair]) => ({ paragraph, ...pair }))
}

/**
 * Whether the record has this paragraph in this language in other words. A paragraph may be split into several
 * mandates.
 */
function differs({ recorded, found }: Pair, language: Language): boolean {
  const known = recorded.map(({ text }) => text[language])
  const own = found.map(({ text }) => text)
  if (known.length === own.length)
    return known.some(
      (text, at) => text !== undefined && lettersOf([text]) !== lettersOf([own[at]]),
    )
  const whole = known.filter(text => text !== undefined)
  if (own.length === 0 || whole.length === 0 || whole.length < known.length) return false
  return lettersOf(whole) !== lettersOf(own)
}

/** Only the letters and digits of texts, because spaces and punctuation are no real difference. */
function lettersOf(texts: readonly (string | undefined)[]): string {
  return texts.join('').replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

/** Each mandate gets its own text if the numbers are equal. The parts of a split paragraph all get the whole text. */
function additions({ recorded, found }: Pair, language: Language): Change[] {
  return recorded.flatMap(({ index, text, title }, place): Change[] => {
    const own = (recorded.length === found.length ? found[place] : found[0])?.text
    if (own === undefined) return []
    return [
      ...addition(text, language, own, ['mandates', index, 'text', language]),
      ...addition(title, language, shortTitle(own), ['mandates', index, 'title', language]),
    ]
  })
}

function addition(
  known: Readonly<Partial<Record<Language, string | undefined>>>,
  language: Language,
  text: string,
  at: readonly (string | number)[],
): Change[] {
  return known[language] === undefined ? [{ put: text, at }] : []
}
