// What a tracker does not say and a person has to: a few questions, each asked once with the rows that it touches.
import type { Status } from '../base/vocabulary.ts'
import type { Adoption } from './adopt.ts'
import type { Word } from './words.ts'

interface AskedMeaning {
  readonly table: string
  readonly word: string
  /** The status that is proposed; undefined where there is none. */
  readonly status: Status | undefined
  readonly why: NonNullable<Word['asked']>
  readonly rows: readonly string[]
}

interface IncompleteDocument {
  readonly of: string
  readonly id: string
  readonly mandates: number
  readonly lacks: readonly ('symbol' | 'title' | 'date')[]
}

export type Question =
  | {
      readonly about: 'statuses'
      readonly words: readonly AskedMeaning[]
      readonly isBlocking: false
    }
  | {
      readonly about: 'documents'
      readonly documents: readonly IncompleteDocument[]
      readonly isBlocking: boolean
    }
  | {
      readonly about: 'days'
      /** A day that can be read in two ways. */
      readonly ambiguous: string | undefined
      readonly proposed: 'dmy' | 'mdy'
      /** The rows whose status has no day. */
      readonly undated: readonly string[]
      readonly isBlocking: boolean
    }
  | { readonly about: 'texts'; readonly rows: readonly string[]; readonly isBlocking: true }

/** The open questions of an adoption. A blocking one has no answer that could be proposed. */
export function questionsOf(
  { words, documents, order, remarks, map }: Adoption,
  isAnswered: boolean,
): Question[] {
  const questions: Question[] = []
  const asked = words.flatMap(({ table, word, rows }) =>
    word.asked === undefined
      ? []
      : [{ table, word: word.key, status: word.status, why: word.asked, rows }],
  )
  if (asked.length > 0) questions.push({ about: 'statuses', words: asked, isBlocking: false })
  const incomplete = documents.flatMap(({ facts, mandates }): IncompleteDocument[] => {
    const lacks = (['symbol', 'title', 'date'] as const).filter(
      field => facts[field] === undefined && !(isAnswered && field !== 'date'),
    )
    return lacks.length === 0
      ? []
      : [{ of: facts.key, id: facts.id, mandates: mandates.length, lacks }]
  })
  if (incomplete.length > 0)
    questions.push({
      about: 'documents',
      documents: incomplete,
      isBlocking: incomplete.some(({ lacks }) => lacks.includes('date')),
    })
  const undated = remarks.filter(({ kind }) => kind === 'undated').flatMap(({ rows }) => rows)
  const ambiguous = order.order === undefined ? order.ambiguous : undefined
  if (ambiguous !== undefined || undated.length > 0)
    questions.push({
      about: 'days',
      ambiguous,
      proposed: map.dates ?? 'dmy',
      undated,
      isBlocking: undated.length > 0,
    })
  const textless = documents.flatMap(({ mandates }) =>
    mandates.flatMap(({ rows, data }) => (data['text'] === undefined ? [rows[0] ?? ''] : [])),
  )
  if (textless.length > 0) questions.push({ about: 'texts', rows: textless, isBlocking: true })
  return questions
}
