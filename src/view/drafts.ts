// Drafts of imported documents: for people, and for programs (a public contract: docs/json.md).
import type { Draft, DraftMandate } from '../import/draft.ts'
import type { Likely } from '../import/likeness.ts'
import {
  ASKED,
  DEADLINE,
  foundIn,
  KNOWN_ALREADY,
  LIKE,
  NO_MANDATE,
  RECURRING,
  RULES,
  SKIPPED,
  STRENGTHS,
  WHY_SKIPPED,
} from '../words/importing.ts'
import { isolate } from '../words/isolate.ts'
import { labelled } from '../words/listing.ts'
import { indented, wrapped } from './layout.ts'
import { safe, safeDeep } from './safe.ts'
import type { View } from './view.ts'

/** A draft with what the records say of it. */
export interface ShownDraft {
  readonly file: string
  readonly draft: Draft
  readonly isKnown: boolean
  /** For each mandate, the one of the records that it may repeat. */
  readonly alike: readonly (Likely | null)[]
}

export interface Explain {
  readonly rules: boolean
  readonly skipped: boolean
}

export function draftText(shown: ShownDraft, explain: Explain, view: View): string {
  const { language, paint, width } = view
  const { draft, file, isKnown } = shown
  const { symbol, title } = draft.document
  const name = [symbol, title]
    .filter(Boolean)
    .map(text => safe(text ?? ''))
    .join('  ')
  const head = [
    paint.heading(isolate(safe(file), language)),
    ...(name === '' ? [] : wrapped(name, width)),
    draft.mandates.length === 0 ? NO_MANDATE[language] : foundIn[language](draft.mandates.length),
    ...(isKnown ? [KNOWN_ALREADY[language]] : []),
  ]
  const mandates = draft.mandates.flatMap((mandate, index) => [
    '',
    ...mandateLines(mandate, shown.alike[index] ?? null, explain, view),
  ])
  const skipped = explain.skipped ? skippedLines(draft, view) : []
  return [...head, ...mandates, ...skipped, ''].join('\n')
}

function mandateLines(
  mandate: DraftMandate,
  alike: Likely | null,
  { rules }: Explain,
  { language, paint, width }: View,
): string[] {
  const { deadline, recurring } = mandate
  const due = deadline?.due ?? null
  const record =
    due === null
      ? ''
      : ` (${isolate(typeof due === 'string' ? due : Object.values(due).join(''), language)})`
  const facts = [
    `${STRENGTHS[mandate.strength][language]} · ${labelled(ASKED[language], safe(mandate.addressee), language)}`,
    ...(deadline
      ? [labelled(DEADLINE[language], `${safe(deadline.text)}${record}`, language)]
      : []),
    ...(recurring ? [RECURRING[language]] : []),
    ...(alike ? [LIKE[language](alike.id, alike.likeness)] : []),
    ...(rules ? [RULES[mandate.rule][language](safe(mandate.verb), mandate.line)] : []),
  ]
  const room = width === undefined ? undefined : width - 4
  return [
    paint.id(isolate(mandate.paragraph, language)),
    ...indented(wrapped(safe(mandate.text), room), '    '),
    ...indented(
      facts.flatMap(fact => wrapped(fact, room)),
      '    ',
    ).map(paint.quiet),
  ]
}

function skippedLines({ skipped }: Draft, { language, width }: View): string[] {
  if (skipped.length === 0) return []
  const room = width === undefined ? 100 : width - 4
  return [
    '',
    SKIPPED[language],
    ...skipped.flatMap(({ paragraph, text, why }) => [
      `  ${isolate(paragraph, language)}: ${WHY_SKIPPED[why][language]}`,
      ...indented(wrapped(safe(text), room).slice(0, 1), '    '),
    ]),
  ]
}

/** One draft as data. */
export function draftData({ file, draft, alike }: ShownDraft): object {
  const { document, mandates, skipped } = draft
  return safeDeep({
    file,
    document,
    mandates: mandates.map(({ deadline, ...mandate }, index) => ({
      ...mandate,
      due: deadline?.due ?? null,
      deadline: deadline && { kind: deadline.kind, text: deadline.text },
      renews: alike[index] ?? null,
    })),
    skipped,
  })
}

/** One line a file, after many. */
export function draftSummary(shown: readonly ShownDraft[], { language }: View): string {
  return shown
    .map(
      ({ file, draft }) =>
        `${isolate(safe(file), language)}: ${foundIn[language](draft.mandates.length)}\n`,
    )
    .join('')
}
