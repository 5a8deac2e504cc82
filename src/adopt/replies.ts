// Makes one mandate of a table of States and measures, with a reply for each answer.
import { fold } from '../base/fold.ts'
import { withoutEmpty, type Data } from '../edit/data.ts'
import { slug } from '../import/record.ts'
import { daysIn, foldedDays } from './days.ts'
import type { Desk } from './desk.ts'
import { titleSymbol, type DocumentClue } from './documents.ts'
import type { Draft } from './drafts.ts'
import { textAt } from './grid.ts'
import { answerOf, ASKED_ANSWER } from './phrases/answers.ts'
import { NOTHING, TOTAL } from './phrases/rows.ts'
import type { ReadRow } from './rows.ts'
import type { StateNames } from './states.ts'
import type { TrackerTable } from './tables.ts'

/** Whether a table holds replies of States rather than mandates. */
export function isOfReplies({ columns }: TrackerTable): boolean {
  return (
    columns.some(({ is }) => is === 'states') && columns.some(({ is }) => is === 'states.measures')
  )
}

export function repliesOf(
  table: TrackerTable,
  clue: DocumentClue,
  states: StateNames,
  desk: Desk,
): { readonly draft: Draft; readonly rows: readonly ReadRow[] } {
  const { grid, first, columns } = table
  const stateColumn = columns.find(({ is }) => is === 'states')
  const measures = columns.filter(({ is }) => is === 'states.measures')
  const proof = columns.find(({ is }) => is === 'updates.evidence')
  const rows: ReadRow[] = grid.rows
    .slice(0, first)
    .map((row): ReadRow => ({ row, kind: 'structure' }))
  const replies: Data[] = []
  for (const row of grid.rows.slice(first)) {
    const name = textAt(row, stateColumn?.index)
    const code = states.code(name)
    if (code === undefined || TOTAL.test(fold(name))) {
      rows.push(
        name === '' || code === undefined
          ? { row, kind: 'structure' }
          : { row, kind: 'rejected', reason: 'no-member' },
      )
      continue
    }
    if (!states.isMember(name)) {
      rows.push({ row, kind: 'rejected', reason: 'no-member' })
      continue
    }
    rows.push({ row, kind: 'continues' })
    const evidence = textAt(row, proof?.index)
    const day = daysIn(foldedDays(evidence), desk.order).at(-1)?.day
    for (const { header, index } of measures) {
      const word = fold(textAt(row, index))
      if (word === '' || NOTHING.test(word)) continue
      const answer = answerOf(word)
      if (answer === undefined || ASKED_ANSWER.test(word)) {
        desk.remarks.add('reply-words', row.at, textAt(row, index))
        continue
      }
      if (day === undefined) desk.remarks.add('undated', row.at)
      replies.push(
        withoutEmpty({
          state: code,
          date: day,
          measure: measureId(header),
          answer,
          evidence: evidence === '' ? undefined : [{ ref: evidence.replaceAll('\n', ' ') }],
        }),
      )
    }
  }
  const [top] = grid.rows
  const title = titleSymbol(table.titles)
  desk.remarks.add('replies', top?.at ?? '', stateColumn?.header ?? '')
  const taken = rows.filter(({ kind }) => kind === 'continues').map(({ row }) => row.at)
  return {
    rows: rows.map((one, index) =>
      index === 0 ? { row: one.row, kind: 'mandate', texts: new Map() } : one,
    ),
    draft: {
      rows: [top?.at ?? '', ...taken],
      table: grid.name,
      clue,
      paragraph: title?.paragraph ?? '',
      number: '',
      title: undefined,
      texts: {},
      departments: [],
      isForMembers: false,
      due: undefined,
      target: undefined,
      isContinuing: false,
      subjects: [],
      extra: {},
      updates: [],
      actions: [],
      states: {
        asked: 'members',
        measures: measures.map(({ header }) => ({ id: measureId(header), title: header })),
        replies,
      },
    },
  }
}

function measureId(header: string): string {
  return slug(fold(header)).slice(0, 60)
}
