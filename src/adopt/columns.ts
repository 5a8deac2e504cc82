// Decides what each column is: by its heading, and by what stands below it.
import { fold } from '../base/fold.ts'
import { daysIn, foldedDays } from './days.ts'
import { cellAt, textAt } from './grid.ts'
import { valuesIn, type HeadedColumn, type Layout } from './layout.ts'
import { answerOf, ASKED_ANSWER } from './phrases/answers.ts'
import { HEADING_LANGUAGES, type Heard } from './phrases/headings.ts'
import { NOTHING } from './phrases/rows.ts'
import { NONE, profileOf, type Profile } from './profile.ts'
import type { Role } from './roles.ts'

export interface Column extends HeadedColumn {
  readonly is: Role
}

/** A longer text on average is a sentence, not a name or a number. */
const SENTENCE = 28

export function columnsOf(layout: Layout): Column[] {
  const profiles = new Map(layout.columns.map(({ index }) => [index, profileOf(layout, index)]))
  const profile = ({ index }: HeadedColumn): Profile => profiles.get(index) ?? NONE
  const headed = layout.columns.filter(column => column.header !== '' || profile(column).count > 0)
  const first = headed.map(column => ({ ...column, is: roleOf(column, profile(column)) }))
  const texted = withText(first, profile)
  const columns = texted.map(column => ({
    ...column,
    is: settled(column, texted, profile(column), layout),
  }))
  return columns.some(({ is }) => is === 'states')
    ? columns.map(column => ofReplies(column, layout))
    : columns
}

/** Headings whose meaning depends on what stands below them. */
const BY_CONTENT: { readonly [H in Heard]?: (profile: Profile) => Role } = {
  decision: ({ length }) => (length > SENTENCE + 12 ? 'text' : 'document.symbol'),
  reference: ({ symbols, length }) => {
    if (symbols >= 0.5 && length < SENTENCE * 2) return 'document.symbol'
    return length < 8 ? 'number' : 'updates.evidence'
  },
  sources: () => 'extra',
  tally: () => 'extra',
  paragraph: ({ length }) => (length > SENTENCE ? 'text' : 'paragraph'),
  'document.symbol': ({ length }) => (length > SENTENCE * 2.5 ? 'text' : 'document.symbol'),
  'updates.status': ({ days }) => (days > 0.6 ? 'updates.date' : 'updates.status'),
  'updates.note': ({ addresses }) => (addresses > 0.8 ? 'extra' : 'updates.note'),
  // The items of a cell stand on lines of their own.
  subjects: ({ length }) => (length > 60 ? 'extra' : 'subjects'),
  internal: ({ truths, count }) => (truths > 0.5 || count === 0 ? 'internal' : 'note.internal'),
  departments: ({ length }) => (length > SENTENCE * 3 ? 'extra' : 'departments'),
  contributing: ({ length }) => (length > SENTENCE * 3 ? 'extra' : 'contributing'),
}

/** What a column is by itself. */
function roleOf({ heard }: HeadedColumn, profile: Profile): Undecided['is'] {
  if (heard === undefined || heard === 'action' || heard === 'date') return heard
  const own = BY_CONTENT[heard]?.(profile)
  if (own !== undefined) return own
  return heard === 'decision' || heard === 'reference' || heard === 'sources' || heard === 'tally'
    ? 'extra'
    : heard
}

type Undecided = HeadedColumn & { readonly is: Role | 'action' | 'date' | undefined }

/** Finds the column of the texts, or the columns by language, among those that may be it. */
function withText(
  columns: readonly Undecided[],
  profile: (column: HeadedColumn) => Profile,
): Undecided[] {
  const texts = columns.filter(({ is }) => is === 'text')
  const languages = texts.map(column => languageOf(column.header))
  if (texts.length > 1 && new Set(languages.filter(Boolean)).size > 1)
    return columns.map(column => {
      const language = texts.includes(column) ? languageOf(column.header) : undefined
      return language === undefined ? column : { ...column, is: `text@${language}` }
    })
  const filled = texts.filter(column => profile(column).count > 0)
  if (filled.length === 1) return losing(columns, texts, filled[0])
  if (filled.length > 1) return losing(columns, texts, longest(filled, profile))
  const titles = columns.filter(({ is }) => is === 'title')
  if (titles.length > 0) return [...columns]
  const actions = columns.filter(({ is }) => is === 'action' || is === 'actions.title')
  const others = columns.filter(
    column =>
      column.is === undefined &&
      profile(column).different > 0.5 &&
      profile(column).length > SENTENCE,
  )
  const chosen = longest(actions.length > 0 ? actions : others, profile)
  return columns.map(column => (column === chosen ? { ...column, is: 'text' } : column))
}

/** The texts that are not the text: a short one is a title, another one stays the house's own. */
function losing(
  columns: readonly Undecided[],
  texts: readonly Undecided[],
  chosen: Undecided | undefined,
): Undecided[] {
  const hasTitle = columns.some(({ is }) => is === 'title')
  return columns.map(column =>
    texts.includes(column) && column !== chosen
      ? { ...column, is: hasTitle || column.heard === 'decision' ? 'extra' : 'title' }
      : column,
  )
}

function longest(
  columns: readonly Undecided[],
  profile: (column: HeadedColumn) => Profile,
): Undecided | undefined {
  const weight = (column: Undecided): number => {
    const { length, asks, count } = profile(column)
    return Math.min(length, 300) * (0.5 + asks) * Math.min(count, 5)
  }
  return columns.toSorted((a, b) => weight(b) - weight(a))[0]
}

/** The language that a heading names. */
function languageOf(header: string): 'en' | 'fr' | 'ar' | undefined {
  const folded = fold(header)
  const named = HEADING_LANGUAGES.filter(([, pattern]) => pattern.test(folded))
  return named.length === 1 ? named[0]?.[0] : undefined
}

/** What a column is, given what the others are. */
function settled(
  { is, index, heard }: Undecided,
  columns: readonly Undecided[],
  profile: Profile,
  layout: Layout,
): Role {
  const has = (...roles: readonly Undecided['is'][]): boolean =>
    columns.some(column => column.index !== index && roles.includes(column.is))
  if (is === 'action') {
    const text = columns.find(column => column.is === 'text')?.index
    if (isOverSeveral(layout, text, index)) return 'actions.title'
    return has('updates.note') || profile.length < SENTENCE ? 'actions.title' : 'updates.note'
  }
  if (is === 'date') {
    if (has('updates.status', 'updates.note') && !has('updates.date')) return 'updates.date'
    return has('document.symbol') && !has('document.date') ? 'document.date' : 'extra'
  }
  if (is === 'updates.status')
    return profile.noStatuses > 0.5 && profile.statuses < 0.5 ? 'extra' : is
  if (is === 'states') return has('text', 'title', 'text@en', 'text@fr', 'text@ar') ? 'extra' : is
  if (is !== undefined) return is
  const areStatuses = profile.statuses > 0.7 && profile.count > 2
  const isWanted = heard === undefined && !has('updates.status', 'percent')
  return isWanted && areStatuses ? 'updates.status' : 'extra'
}

/** What a column is in a table of States: a measure if the States answer in it, or where the reply stands. */
function ofReplies(column: Column, layout: Layout): Column {
  if (column.is !== 'extra' && column.is !== 'updates.note') return column
  const texts = [...valuesIn(layout, column.index)].map(([text]) => fold(text))
  const said = texts.filter(text => !NOTHING.test(text))
  const answers = said.filter(text => answerOf(text) !== undefined || ASKED_ANSWER.test(text))
  if (answers.length > 0 && answers.length >= said.length / 2)
    return { ...column, is: 'states.measures' }
  const dated = said.filter(text => daysIn(foldedDays(text), 'dmy').length > 0)
  return dated.length > said.length / 2 ? { ...column, is: 'updates.evidence' } : column
}

/** Whether one text stands beside several cells of a column. */
function isOverSeveral(layout: Layout, text: number | undefined, column: number): boolean {
  if (text === undefined) return false
  return layout.grid.rows
    .slice(layout.first)
    .some(row => cellAt(row, text).covered === 'above' && textAt(row, column) !== '')
}
