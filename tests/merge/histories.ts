// Histories of three desks: each records in its own clone, and they merge, rebase and cherry-pick.
import { join } from 'node:path'
import { temporaryFolder } from '../folders.ts'
import { numbers } from '../numbers.ts'
import { planUpdate } from '../../src/edit/update.ts'
import { editRecord } from '../../src/edit/edit-record.ts'
import { parseDocument } from '../../src/records/parse.ts'
import { day } from '../records/build.ts'
import {
  FILE,
  recordsRepository,
  register,
  repositoryAt,
  type Driver,
  type Repository,
} from './repository.ts'

/** The result of a history. */
export interface Ending {
  /** Recorded updates that are neither merged nor in a reported conflict. */
  readonly lost: readonly string[]
  readonly recorded: number
  readonly merges: number
  readonly conflicts: number
}

/**
 * A random history of three clones and the repository that they share.
 *
 * @param seed the same seed gives the same history
 */
export function livedThrough(seed: number, driver: Driver, steps: number): Ending {
  const next = numbers(seed)
  const shared = recordsRepository(undefined)
  shared.git('checkout', '--quiet', '--detach')
  const desks = ['ann', 'bob', 'cai'].map(name => deskAt(name, shared, driver))
  const count = { recorded: 0, merges: 0, conflicts: 0 }
  const acknowledged: string[] = []
  const lost: string[] = []
  for (let step = 0; step < steps; step++) {
    const desk = desks[next(desks.length)]
    if (!desk) continue
    const deed = next(20)
    if (deed < 9) acknowledged.push(...recordUpdate(desk, step, next))
    else if (deed < 12) editTitle(desk, step)
    else if (deed < 14) cherryPick(desk, desks[next(desks.length)] ?? desk, count, lost)
    else joinShared(desk, deed < 17 ? ['merge', '--no-edit'] : ['rebase'], count, lost)
  }
  for (const desk of [...desks, ...desks]) joinShared(desk, ['merge', '--no-edit'], count, lost)
  const text = desks.map(desk => desk.read() ?? '').at(-1) ?? ''
  const missing = acknowledged.filter(note => !text.includes(note))
  return { ...count, recorded: acknowledged.length, lost: [...new Set([...lost, ...missing])] }
}

interface Desk extends Repository {
  readonly name: string
}

interface Count {
  merges: number
  conflicts: number
}

function deskAt(name: string, shared: Repository, driver: Driver): Desk {
  const folder = join(temporaryFolder(), name)
  shared.git('clone', '--quiet', shared.folder, folder)
  const desk = repositoryAt(folder)
  desk.git('checkout', '--quiet', 'main')
  register(desk, driver)
  return { ...desk, name }
}

/** @returns the acknowledged note, which is unique */
function recordUpdate(desk: Desk, step: number, next: (below: number) => number): string[] {
  const text = desk.read() ?? ''
  const { value: document } = parseDocument(text, FILE)
  if (!document) throw new Error(`${desk.name} cannot read the record:\n${text}`)
  const note = `note-${step}-of-${desk.name}`
  const update = {
    date: day(`2018-${['05', '06', '07'][next(3)] ?? '05'}-1${next(9)}`),
    status: (['in-progress', 'blocked', 'ongoing'] as const)[next(2)] ?? 'blocked',
    by: desk.name,
    note,
    evidence: [],
    internal: false,
  }
  const edited = editRecord(text, [
    planUpdate(document, '1', next(4) === 0 ? undefined : '1', update),
  ])
  if ('refused' in edited) throw new Error(edited.refused)
  desk.write(edited.text)
  desk.commit(note)
  return [note]
}

/** Fields in which desks may contradict each other. */
function editTitle(desk: Desk, step: number): void {
  const text = desk.read() ?? ''
  desk.write(text.replace(/^ {4}title: .*$/m, `    title: Title ${step} of ${desk.name}`))
  desk.commit(`title ${step}`)
}

/** Fetches the shared history, merges or rebases, and pushes the result. */
function joinShared(desk: Desk, how: readonly string[], count: Count, lost: string[]): void {
  desk.git('fetch', '--quiet', 'origin')
  joined(desk, [...how, 'origin/main'], count, lost)
  desk.git('push', '--quiet', 'origin', 'HEAD:main')
}

function cherryPick(desk: Desk, other: Desk, count: Count, lost: string[]): void {
  if (other.name === desk.name) return
  desk.git('fetch', '--quiet', other.folder, 'main')
  joined(desk, ['cherry-pick', 'FETCH_HEAD'], count, lost)
}

/** Runs a command that merges. A conflict must show both sides, and is resolved by keeping both. */
function joined(desk: Desk, command: readonly string[], count: Count, lost: string[]): void {
  const [name = ''] = command
  count.merges++
  let { status } = desk.git(...command)
  for (let rounds = 0; status !== 0 && rounds < 50; rounds++) {
    const conflict = desk.git('ls-files', '--unmerged').out !== ''
    if (conflict) {
      count.conflicts++
      lost.push(...droppedIn(desk))
      desk.write(settled(desk.read() ?? ''))
      desk.git('add', '--all')
    }
    // An empty commit is skipped, because its content is already there.
    const isEmpty = desk.git('diff', '--cached', '--quiet').status === 0 && name !== 'merge'
    const go =
      name === 'merge' ? ['commit', '--no-edit'] : [name, isEmpty ? '--skip' : '--continue']
    status = desk.git(...go).status
    if (name === 'cherry-pick' && isEmpty) return
  }
}

/** Notes of either side of a conflict that the file with the markers lacks. */
function droppedIn(desk: Desk): string[] {
  const text = desk.read() ?? ''
  const base = notesIn(desk.git('show', `:1:${FILE}`).out)
  const sides = [2, 3].map(stage => notesIn(desk.git('show', `:${stage}:${FILE}`).out))
  return [...new Set(sides.flat())].filter(note => {
    const isTakenOut = base.includes(note) && sides.some(side => !side.includes(note))
    return !isTakenOut && !text.includes(note)
  })
}

function notesIn(text: string): string[] {
  return text.match(/note-\d+-of-\w+/g) ?? []
}

/** If only titles differ, ours is taken. Otherwise both sides are kept, one after the other. */
function settled(text: string): string {
  return text.replaceAll(
    /^<{7} .*\n([^]*?)(?:^\|{7} .*\n[^]*?)?^={7}\n([^]*?)^>{7} .*\n/gm,
    (_, ours: string, theirs: string) => (/^ *title:.*\n$/.test(theirs) ? ours : ours + theirs),
  )
}
