// The words of a tracker for statuses: what each means in its column, and which of them have to be asked.
import type { Status } from '../base/vocabulary.ts'
import { fold } from '../base/fold.ts'
import type { Column } from './columns.ts'
import { percentOf } from './profile.ts'
import { cellAt, textAt, type Row } from './grid.ts'
import type { Legend } from './legend.ts'
import { NO, NO_STATUS, UNDER_WAY, YES } from './phrases/statuses.ts'
import { readWord, statusOfPercent, wordOf } from './status-words.ts'
import type { TrackerTable } from './tables.ts'

/** A word of a column, and what it is taken for. */
export interface Word {
  /** The word as the map names it. */
  readonly key: string
  /** Undefined where no status is recorded for it. */
  readonly status: Status | undefined
  /** Why it has to be asked; undefined if it is sure. */
  readonly asked: 'unknown' | 'doubtful' | 'colour' | 'closed-early' | undefined
  /** Whether the word itself has to be kept as a note. */
  readonly isKept: boolean
}

/** Reads the status of a row. */
export interface WordReader {
  /**
   * The word of a row; undefined for a row without one.
   *
   * @param isOwn whether the row begins a mandate; the colour of another row says nothing
   */
  readonly of: (row: Row, isOwn: boolean) => Word | undefined
  /** Reads words that the tracker declares and no row has used. */
  readonly declare: (words: readonly string[]) => void
  /** All words that rows used so far, with the places of those rows. */
  readonly used: ReadonlyMap<string, { readonly word: Word; readonly rows: readonly string[] }>
}

/**
 * @param rows the rows with mandates and their continuations
 * @param answers the statuses that the map gives to words; null where none is to be recorded
 */
export function wordsOf(
  table: TrackerTable,
  rows: readonly Row[],
  legend: Legend,
  answers: ReadonlyMap<string, Status | null>,
): WordReader {
  const columns = table.columns.filter(({ is }) => is === 'updates.status')
  const percent = table.columns.find(({ is }) => is === 'percent')
  const cells = columns.flatMap(column =>
    rows.flatMap(row => {
      const text = textAt(row, column.index)
      return text === '' ? [] : [wordOf(text)]
    }),
  )
  // An action is no standing task, so an action that is ongoing is under way.
  const isOfActions = table.columns.some(({ is }) => is === 'actions.title')
  const hasUnderWay =
    !isOfActions &&
    cells.some(word => UNDER_WAY.test(word) && !/%|delay|behind|late|retard|اخر/u.test(word))
  const onlyMarks = cells.every(word => YES.test(word) || NO.test(word))
  const used = new Map<string, { word: Word; rows: string[] }>()

  const wordIn = (row: Row, isOwn: boolean): Word | undefined => {
    const column = columns.find(({ index }) => textAt(row, index) !== '')
    const share = percent && percentOf(textAt(row, percent.index))
    if (onlyMarks && percent) {
      const isClosed = column !== undefined && YES.test(wordOf(textAt(row, column.index)))
      if (isClosed && share !== undefined && share < 100)
        return {
          key: `${keyOf(column, textAt(row, column.index))}, ${share}%`,
          status: statusOfPercent(share),
          asked: 'closed-early',
          isKept: false,
        }
      if (isClosed) noteUse(markOf(column, textAt(row, column.index)), row)
      return share === undefined ? undefined : ofShare(share)
    }
    if (!column) {
      const fill = columns.map(({ index }) => cellAt(row, index).fill).find(Boolean)
      return fill === undefined || !isOwn ? undefined : coloured(fill)
    }
    const text = textAt(row, column.index)
    const word = wordOf(text)
    if (YES.test(word) || NO.test(word)) return markOf(column, text)
    if (/^[-–—.]{1,3}$/u.test(word)) return undefined
    const known = readWord(text)
    if (known) {
      const isStanding = known.asked && /^on ?going$/.test(word) && hasUnderWay
      return {
        key: text,
        status: isStanding ? 'ongoing' : known.status,
        asked: known.asked ? 'doubtful' : undefined,
        isKept: known.isDerived || /\d|;|\(/.test(text),
      }
    }
    const spelled = legend.letters.get(fold(text))
    const meaning = spelled === undefined ? undefined : readWord(spelled)
    if (meaning)
      return {
        key: text,
        status: meaning.status,
        asked: meaning.asked ? 'doubtful' : undefined,
        isKept: false,
      }
    if (NO_STATUS.test(word))
      return { key: text, status: undefined, asked: undefined, isKept: true }
    return { key: text, status: undefined, asked: 'unknown', isKept: true }
  }

  const coloured = (fill: string): Word | undefined => {
    const spelled = legend.colours.get(fill)
    const meaning = spelled === undefined ? undefined : readWord(spelled)
    if (!meaning || isHeadingColour(fill, columns, table)) return undefined
    return {
      key: `#${fill} (${spelled ?? ''})`,
      status: meaning.status,
      asked: 'colour',
      isKept: false,
    }
  }

  const noteUse = (word: Word, row: Row): void => {
    const use = used.get(word.key) ?? { word, rows: [] }
    used.set(word.key, use)
    if (use.rows.at(-1) !== row.at) use.rows.push(row.at)
  }

  return {
    used,
    declare: words => {
      if (columns.length === 0) return
      for (const text of words) {
        const known = readWord(text)
        if (!known || used.has(text)) continue
        const word: Word = {
          key: text,
          status: answers.get(text) ?? known.status,
          asked: known.asked && !answers.has(text) ? 'doubtful' : undefined,
          isKept: false,
        }
        used.set(text, { word, rows: [] })
      }
    },
    of: (row, isOwn) => {
      const found = wordIn(row, isOwn)
      if (!found) return undefined
      const answer = answers.get(found.key)
      const word =
        answer === undefined ? found : { ...found, status: answer ?? undefined, asked: undefined }
      noteUse(word, row)
      return word
    },
  }
}

function ofShare(share: number): Word {
  return { key: `${share}%`, status: statusOfPercent(share), asked: undefined, isKept: false }
}

/** Yes and no mean what their heading says. */
function markOf(column: Column, text: string): Word {
  const isYes = YES.test(wordOf(text))
  return {
    key: keyOf(column, text),
    status: isYes ? 'implemented' : 'not-started',
    asked: isYes ? undefined : 'doubtful',
    isKept: false,
  }
}

/** A word such as “yes” says nothing without its heading. A mark speaks for itself. */
function keyOf({ header }: Column, text: string): string {
  return /\p{L}{2}/u.test(text) ? `${header.replace(/^.*\[\]\./, '')}: ${text}` : text
}

/** Whether every row has this colour, so that it says nothing. */
function isHeadingColour(
  fill: string,
  columns: readonly Column[],
  { grid, first }: TrackerTable,
): boolean {
  return grid.rows
    .slice(first)
    .every(row => columns.some(({ index }) => cellAt(row, index).fill === fill))
}
