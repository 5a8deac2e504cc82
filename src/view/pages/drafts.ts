// Drafts of imported documents, for people and for programs. A public contract: docs/json.md.
import type { Language } from '../../base/language.ts'
import type { Failure } from '../../base/failures.ts'
import type { Doubt } from '../../import/warnings.ts'
import type { Draft, DraftMandate } from '../../import/draft.ts'
import type { Surroundings } from '../../import/metadata.ts'
import { explain as explainFailure } from '../../words/failures.ts'
import type { Likely } from '../../import/likeness.ts'
import {
  areWithoutItems,
  IS_CONVERTED,
  deadlinesOnlyInWords,
  ASKED,
  BELOW,
  DEADLINE,
  FAILED,
  foundIn,
  isAskedOfOthers,
  isAssumedToBeOf,
  isInFuture,
  LIKE,
  mayBeVersion,
  NO_MANDATE,
  RULES,
  SKIPPED,
  STANDINGS,
  STRENGTHS,
  TABLE_HEADINGS,
  totalOf,
  WHY_SKIPPED,
} from '../../words/import.ts'
import { isolate } from '../../words/isolate.ts'
import { KIND_LABELS } from '../../words/labels.ts'
import { labelled } from '../../words/list.ts'
import { withAlif } from '../../words/names.ts'
import { paragraphInCell } from '../../words/paragraphs.ts'
import { beliefLines } from './beliefs.ts'
import { indented, wrapped } from '../parts/layout.ts'
import { safe, safeDeep } from '../parts/safe.ts'
import { tableLines } from '../parts/table.ts'
import type { View } from '../parts/view.ts'

/**
 * How a draft relates to the records: it is new, all there, a further language of a document, or has the id of another
 * one.
 */
export type Standing = 'new' | 'held' | 'version' | 'other'

/** A draft, with what the records contain about it. */
export interface ShownDraft {
  readonly file: string
  readonly draft: Draft
  /** The organisation's bodies and meetings; undefined without records. */
  readonly around: Surroundings | undefined
  readonly standing: Standing
  readonly doubts: readonly Doubt[]
  /** For one of several resolutions in a document: its index, and the draft of the whole. */
  readonly part: { readonly place: number; readonly whole: ShownDraft } | undefined
  /** For each mandate, the recorded mandate that it may repeat. */
  readonly alike: readonly (Likely | null)[]
}

export interface Explain {
  readonly rules: boolean
  readonly skipped: boolean
}

/** A document that could not be read or written. */
export interface FailedDocument {
  readonly file: string
  readonly failure: Failure
}

export function draftText(shown: ShownDraft, reasons: Explain, view: View): string[] {
  const { draft, alike } = shown
  const mandates = draft.mandates.flatMap((mandate, index) => [
    '',
    ...mandateLines(mandate, alike[index] ?? null, reasons, view),
  ])
  const skipped = reasons.skipped ? skippedLines(draft, view) : []
  return [...headText(shown, view), ...mandates, ...skipped]
}

/** The detected properties of a document, and its number of mandates. */
export function headText(
  { draft, around, file, standing, doubts }: ShownDraft,
  view: View,
): string[] {
  const { language, paint, width } = view
  return [
    paint.heading(isolate(safe(file), language)),
    ...beliefLines(draft.document.beliefs, around, view),
    '',
    draft.mandates.length === 0 ? NO_MANDATE[language] : foundIn[language](draft.mandates.length),
    ...(standing === 'new' ? [] : [STANDINGS[standing][language]]),
    // The organisation is shown among the detected properties.
    ...doubts
      .filter(({ kind }) => kind !== 'assumed-body')
      .flatMap(doubt => wrapped(doubtText(doubt, language), width)),
  ]
}

/** A warning about a draft, in a sentence or two. */
export function doubtText(doubt: Doubt, language: Language): string {
  switch (doubt.kind) {
    case 'future-day':
      return isInFuture[language](doubt.date)
    case 'assumed-body':
      return isAssumedToBeOf[language](doubt.body)
    case 'perhaps-version':
      return mayBeVersion[language](doubt.id)
    case 'asked-of-others':
      return isAskedOfOthers[language](
        doubt.others.map(({ who, count }) => [safe(who), count] as const),
      )
    case 'without-items':
      return areWithoutItems[language](doubt.paragraphs)
    case 'converted':
      return IS_CONVERTED[language]
    case 'deadlines-in-words': {
      const listed = doubt.deadlines.map(({ paragraph, text }) => [paragraph, safe(text)] as const)
      return deadlinesOnlyInWords[language](listed)
    }
  }
}

/** One mandate, shown to the person who decides on it. */
export function mandateText(
  mandate: DraftMandate,
  alike: Likely | null,
  isExplained: boolean,
  view: View,
): string[] {
  return mandateLines(mandate, alike, { rules: isExplained, skipped: false }, view)
}

function mandateLines(
  mandate: DraftMandate,
  alike: Likely | null,
  { rules }: Explain,
  { language, paint, width }: View,
): string[] {
  const { deadline, recurring, continuing, chapeau } = mandate
  const due = deadline?.due ?? null
  const record =
    due === null
      ? ''
      : ` (${isolate(typeof due === 'string' ? due : Object.values(due).join(''), language)})`
  const facts = [
    `${STRENGTHS[mandate.strength][language]} · ${labelled(ASKED[language], safe(withAlif(mandate.addressee)), language)}`,
    ...(deadline
      ? [labelled(DEADLINE[language], `${safe(deadline.text)}${record}`, language)]
      : []),
    ...(recurring ? [KIND_LABELS.recurring[language]] : []),
    ...(continuing ? [KIND_LABELS.continuing[language]] : []),
    ...(chapeau === null ? [] : [labelled(BELOW[language], safe(chapeau), language)]),
    ...(alike ? [LIKE[language](alike.id, Math.round(alike.likeness * 100))] : []),
    ...(rules ? [RULES[mandate.rule][language](safe(mandate.verb), mandate.line)] : []),
  ]
  const room = width === undefined ? undefined : width - 4
  return [
    paint.id(paragraphInCell(mandate.paragraph, language)),
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
      `  ${labelled(paragraphInCell(paragraph, language), WHY_SKIPPED[why][language], language)}`,
      ...indented(wrapped(safe(text), room).slice(0, 1), '    '),
    ]),
  ]
}

/** Drafts as data. A document with several resolutions is one object that contains them. */
export function draftsData(drafts: readonly ShownDraft[]): object[] {
  const wholes = new Map<ShownDraft, ShownDraft[]>()
  for (const draft of drafts) {
    const whole = draft.part?.whole ?? draft
    wholes.set(whole, [...(wholes.get(whole) ?? []), ...(draft.part ? [draft] : [])])
  }
  return [...wholes].map(([whole, parts]) =>
    parts.length === 0
      ? draftData(whole)
      : { ...draftData(whole), resolutions: parts.map(draftData) },
  )
}

/** One draft as data. */
function draftData({ file, draft, alike }: ShownDraft): object {
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

/** A summary with one row for each document. Unreadable documents are listed with the reason. */
export function draftsTable(
  shown: readonly ShownDraft[],
  failed: readonly FailedDocument[],
  view: View,
): string[] {
  const { language, paint, width } = view
  const [file, count, what] = TABLE_HEADINGS.map(heading => paint.quiet(heading[language]))
  const read = shown.map(({ file: name, draft: { document, mandates } }) => ({
    name,
    cells: [String(mandates.length), safe(document.symbol ?? document.title ?? '')],
  }))
  const unread = failed.map(({ file: name, failure }) => ({
    name,
    cells: [FAILED[language], paint.overdue(safe(reasonOf(failure, name, language)))],
  }))
  const rows = [...read, ...unread]
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, cells }) => [paint.id(isolate(safe(name), language)), ...cells])
  const columns = [
    { heading: file ?? '', least: 16 },
    { heading: count ?? '', align: 'right' as const },
    { heading: what ?? '', least: 20 },
  ]
  const mandates = shown.reduce((sum, { draft }) => sum + draft.mandates.length, 0)
  const total = totalOf[language](shown.length, mandates, failed.length)
  return [...tableLines(columns, rows, width), '', total]
}

/** The reason of a failure, without the document's name. */
function reasonOf(failure: Failure, file: string, language: Language): string {
  const { message } = explainFailure(safeDeep(failure), language)
  const start = message.indexOf(': ')
  return start !== -1 && message.slice(0, start).includes(file) ? message.slice(start + 2) : message
}
