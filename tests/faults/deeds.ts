// Deeds: all commands that write, the desk before and after each of them, and the check of a desk
// after a failure.
import { lookAt, newDesk, type Contents, type Found, type Size } from './desk.ts'
import { mandates, runOn, update, type CommandLine, type Ending } from './writers.ts'

export interface Deed {
  readonly name: string
  readonly command: CommandLine
  /** The next command of a user, which must work whatever happened. */
  readonly next: CommandLine
}

function again(name: string, ...args: readonly string[]): Deed {
  return { name, command: mandates(...args), next: mandates(...args) }
}

export const UPDATE: Deed = { name: 'update', command: update('Ann'), next: update('Next') }

export const IMPORT = again(
  'import of two documents',
  ...'import inbox/one.txt inbox/two.txt --write --body BOARD'.split(' '),
)

export const APPLY = again(
  'apply to three records',
  ...'apply sheet.csv --write --date 2019-03-01'.split(' '),
)

const SUMMARY = again(
  'summary',
  ...'summary --for BOARD-2 --as-of 2018-12-01 --output report.html --force'.split(' '),
)

const EXPORT = again('export', ...'export --all --output sheet.xlsx --force'.split(' '))

const INIT = again('init', ...'init fresh --name Union --acronym U --languages en'.split(' '))

/** Every way in which the program writes. */
export const DEEDS: readonly Deed[] = [UPDATE, IMPORT, APPLY, SUMMARY, EXPORT, INIT]

/** A deed without any fault. */
export interface Rehearsal {
  readonly deed: Deed
  readonly before: Contents
  readonly after: Contents
  /** The desk after the next deed, if this one was done, and if it was not. */
  readonly nextDone: Contents
  readonly nextUndone: Contents
}

export function rehearse(deed: Deed, size: Size = 'small'): Rehearsal {
  const desk = newDesk(size)
  const before = lookAt(desk).contents
  const first = runOn(desk, deed.command)
  if (first.code !== 0) throw new Error(`${deed.name} ended with ${first.code}: ${first.err}`)
  const after = lookAt(desk).contents
  runOn(desk, deed.next)
  const nextDone = lookAt(desk).contents
  const other = newDesk(size)
  runOn(other, deed.next)
  return { deed, before, after, nextDone, nextUndone: lookAt(other).contents }
}

/** The result of a deed with a fault. */
export type Outcome = 'done' | 'undone' | 'partly' | 'torn'

export function outcomeOf({ before, after }: Rehearsal, { contents }: Found): Outcome {
  const names = [...new Set([...Object.keys(after), ...Object.keys(contents)])]
  const isNew = (name: string): boolean => contents[name] === after[name]
  const isOld = (name: string): boolean => contents[name] === before[name]
  if (names.every(isNew)) return 'done'
  if (names.every(isOld)) return 'undone'
  return names.every(name => isNew(name) || isOld(name)) ? 'partly' : 'torn'
}

/** The message of a program that cannot guarantee its change. */
const KNOWS = /did not confirm|could not be displayed|could not be restored/

/** Everything that is wrong with this result of a deed and this desk. */
export function wrongsOf(rehearsal: Rehearsal, { code, err }: Ending, found: Found): string[] {
  const outcome = outcomeOf(rehearsal, found)
  const wrongs: string[] = []
  if (outcome === 'torn') wrongs.push('torn')
  if (code === 0 && outcome !== 'done') wrongs.push(`acknowledged, and ${outcome}`)
  const wasKilled = code > 128
  if (!wasKilled && code !== 0 && outcome === 'done' && !KNOWS.test(err))
    wrongs.push(`done, and called a failure (${code}): ${err}`)
  if (!wasKilled && !EXPECTED.has(code)) wrongs.push(`ended with ${code}: ${err}`)
  if (!wasKilled && found.leftovers.length > 0)
    wrongs.push(`left ${found.leftovers.join(', ')} (${code})`)
  return wrongs
}

const EXPECTED: ReadonlySet<number> = new Set([0, 65, 66, 73, 74, 75, 141])

/** What is wrong after the next deed: nothing may be lost, doubled or left over. */
export function wrongsOfNext(rehearsal: Rehearsal, desk: string): string[] {
  const outcome = outcomeOf(rehearsal, lookAt(desk))
  const { code, err } = runOn(desk, rehearsal.deed.next)
  const { contents } = lookAt(desk)
  const { nextDone, nextUndone } = rehearsal
  // A deed that was done in part is completed by repeating it.
  const expected = outcome === 'undone' ? nextUndone : nextDone
  const wrongs: string[] = []
  if (JSON.stringify(contents) !== JSON.stringify(expected))
    wrongs.push(`after it was ${outcome}, the next one made something else (${code}: ${err})`)
  // If nothing was left to write, the next writer in that folder clears it up.
  if (lookAt(desk).leftovers.length > 0) runOn(desk, update('Next'))
  // If a records folder was created, no second one is created.
  const leftovers = rehearsal.deed === INIT ? [] : lookAt(desk).leftovers
  if (leftovers.length > 0) wrongs.push(`the next one left ${leftovers.join(', ')}`)
  return wrongs
}
