// The kinds of items in the lists of record files, for tests of merges.
import type { Draw } from '../numbers.ts'

/** The fields of the items of a list. */
export interface Kind {
  /** The name of an item among its neighbours, and a new name. */
  readonly name: string
  readonly named: (source: Source) => string
  /** Fields with words. */
  readonly texts: readonly string[]
  /** Fields with one of several values. The optional ones are sometimes left out. */
  readonly others: Values
  readonly optional: Values
  readonly lists: readonly string[]
  /** Whether an item can be withdrawn. */
  readonly isWithdrawable: boolean
}

type Values = Readonly<Record<string, readonly [string, ...string[]]>>

/** Makes unique numbers. */
export interface Source {
  readonly draw: Draw
  readonly next: () => number
}

const number = ({ draw }: Source): string => String(1 + draw(6))
const day = ({ draw }: Source): string => `2018-0${4 + draw(3)}-${10 + draw(19)}`
const code = ({ draw }: Source): string => `X${'ABCDEFGHIJ'[draw(10)] ?? ''}`
const own = (prefix: string) => (source: Source) => prefix + String(100 + source.next())

const DAYS = ['2019-01-01', '2019-02-01', '2019-03-01'] as const
const BY = ['Ann', 'Bob'] as const

function kind(
  name: string,
  named: Kind['named'],
  more: Partial<Omit<Kind, 'name' | 'named'>> = {},
): Kind {
  return {
    name,
    named,
    texts: [],
    others: {},
    optional: {},
    lists: [],
    isWithdrawable: false,
    ...more,
  }
}

const MANDATE_LISTS = [
  'updates',
  'actions',
  'extensions',
  'departments',
  'cites',
  'states.measures',
  'states.replies',
]

const KINDS: Readonly<Record<string, Kind>> = {
  mandates: kind('id', number, {
    texts: ['title', 'text'],
    others: { paragraph: ['1', '2', '3'] },
    optional: { target: DAYS },
    lists: MANDATE_LISTS,
  }),
  actions: kind('id', number, {
    texts: ['title'],
    optional: { target: DAYS, department: ['ports', 'law'] },
    lists: ['updates'],
  }),
  updates: kind('date', day, {
    texts: ['note'],
    others: { status: ['in-progress', 'ongoing', 'blocked'] },
    optional: { by: BY },
    lists: ['evidence'],
    isWithdrawable: true,
  }),
  extensions: kind('date', day, {
    texts: ['reason'],
    others: { to: DAYS },
    optional: { by: BY },
    isWithdrawable: true,
  }),
  'states.measures': kind('id', number, { texts: ['title'] }),
  'states.replies': kind('date', day, {
    texts: ['note'],
    others: { state: ['XA', 'XB'], answer: ['complied', 'partly'] },
    isWithdrawable: true,
  }),
  evidence: kind('ref', own('L/'), {
    optional: { kind: ['letter', 'report'] },
    isWithdrawable: true,
  }),
  departments: kind('', own('desk-')),
  cites: kind('', own('HU/2017/')),
  'departments of the organisation': kind('id', own('d'), { texts: ['name'] }),
  groups: kind('id', own('g'), { texts: ['name'] }),
  states: kind('code', code, {
    texts: ['name'],
    optional: { group: ['north', 'south'] },
    lists: ['suspended'],
  }),
  suspended: kind('from', day, { optional: { to: DAYS } }),
  bodies: kind('id', own('B'), { texts: ['name'] }),
  meetings: kind('id', own('M'), {
    texts: ['name', 'place'],
    others: { body: ['BOARD', 'COUNCIL'], state: ['held', 'planned'] },
    optional: { from: DAYS },
  }),
}

export function kindOf(list: string): Kind {
  const found = KINDS[list]
  if (!found) throw new Error(`no such list: ${list}`)
  return found
}

/** The files: their top fields, and their lists. */
export const FILES: readonly [File, ...File[]] = [
  { fields: { id: 'HU-1', title: 'Resolution', date: '2018-03-02' }, lists: ['mandates'] },
  { fields: { id: 'HU-2', title: 'Decision', date: '2018-03-03' }, lists: ['mandates'] },
  {
    fields: { name: 'Harbour Union' },
    lists: ['departments of the organisation', 'groups', 'states'],
  },
  { fields: {}, lists: ['bodies', 'meetings'] },
]

interface File {
  readonly fields: Readonly<Record<string, string>>
  readonly lists: readonly string[]
}
