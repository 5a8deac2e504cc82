// The laws of changes, for documents in any style: the intended data changes, and nothing else.
import { isDeepStrictEqual } from 'node:util'
import { parse } from 'yaml'
import { planAction, planConfirmation, planExtension, planReply } from '../../src/edit/additions.ts'
import { asRead, type Data } from '../../src/edit/data.ts'
import type { Change, Made } from '../../src/edit/change.ts'
import { editRecord } from '../../src/edit/edit-record.ts'
import { planUpdate } from '../../src/edit/update.ts'
import { parseDocument } from '../../src/records/parse.ts'
import type { SourceDocument } from '../../src/records/types.ts'
import { readYaml } from '../../src/records/yaml.ts'
import { numbers, oneOf, type Draw } from '../numbers.ts'
import { day } from '../records/build.ts'
import { anyDocument, anyNote } from './any-document.ts'
import { anyStyle, writtenIn } from './any-style.ts'

/** The results of the changes. */
export interface Outcome {
  readonly made: number
  /** The number of refusals by reason. */
  readonly refused: Readonly<Record<string, number>>
  /** The broken laws, each with a seed that shows it. */
  readonly broken: readonly string[]
}

/** Makes one addition to each document of the seeds `from` up to `to`. */
export function changeInAnyStyle(from: number, to: number): Outcome {
  return outcomeOf(from, to, seed => changeOne(seed, anyChange, isOnlyAddedTo))
}

/** Sets or removes one field or item of each document of the seeds `from` up to `to`. */
export function setInAnyStyle(from: number, to: number): Outcome {
  return outcomeOf(from, to, seed => changeOne(seed, anySetting, keepsComments))
}

function outcomeOf(from: number, to: number, tried: (seed: number) => string): Outcome {
  const [refused, broken]: [Record<string, number>, string[]] = [{}, []]
  let made = 0
  for (let seed = from; seed < to; seed++) {
    const result = tried(seed)
    if (result === 'made') made++
    else if (result.startsWith('refused: ')) refused[result] = (refused[result] ?? 0) + 1
    else broken.push(`${seed}: ${result}`)
  }
  return { made, refused, broken }
}

function changeOne(
  seed: number,
  choose: (draw: Draw, document: SourceDocument) => Change,
  isKept: (before: string, after: string, change: Change) => boolean,
): string {
  const draw = numbers(seed)
  const data = anyDocument(draw)
  const source = writtenIn(anyStyle(draw), data)
  const yaml = readYaml(source)
  const document = parseDocument(yaml, 'documents/HU-1.yaml').value
  if (!document) return 'a sound record was not read'
  if (!isDeepStrictEqual(yaml.value, asRead(data))) return 'a record was misread'
  const change = choose(draw, document)
  const result = editRecord(yaml, [change])
  if ('refused' in result) return `refused: ${result.refused}`
  if (!isKept(source, result.text, change)) return 'bytes outside the change differ'
  if (!keepsLineEnds(source, result.text)) return 'line ends differ'
  // Every YAML reader, not only ours, reads the intended data.
  const read: unknown = parse(result.text, { schema: 'failsafe' })
  return isDeepStrictEqual(read, asRead(intended(data, change as Made)))
    ? 'made'
    : 'not what was meant'
}

function anyChange(draw: Draw, document: SourceDocument): Change {
  const mandate = document.mandates[draw(document.mandates.length)]
  if (!mandate) throw new Error('a document without mandates')
  const [date, note, by] = [day('2019-12-01'), anyNote(draw), 'Ports']
  const evidence = [{ ref: oneOf(draw, ['NV/1', 'a, b', '012']), kind: 'letter' }] as const
  const common = { date, by, note, evidence, internal: draw(2) === 0 }
  const action = mandate.actions[draw(Math.max(1, mandate.actions.length))]
  const update = { ...common, status: 'implemented' } as const
  return oneOf<() => Change>(draw, [
    () => planUpdate(document, mandate.id, undefined, update),
    () => planUpdate(document, mandate.id, action?.id, update),
    () => planAction(document, mandate.id, { title: note, department: 'ports', target: date }),
    () =>
      planExtension(document, mandate.id, { date, to: { meeting: 'BOARD-2' }, reason: note, by }),
    () => {
      const confirmation = { meeting: 'BOARD-2', date, ref: note }
      const [change] = planConfirmation(document, mandate.id, confirmation)
      if (!change) throw new Error('nothing is confirmed')
      return change
    },
    () =>
      mandate.states
        ? planReply(document, mandate.id, {
            ...common,
            state: 'NO',
            measure: undefined,
            answer: 'complied',
          })
        : planAction(document, mandate.id, {
            title: { en: note, ar: note },
            department: undefined,
            target: undefined,
          }),
  ])()
}

const ORDER = ['id', 'paragraph', 'title', 'text', 'kind', 'due', 'target', 'departments']

function anySetting(draw: Draw, document: SourceDocument): Change {
  const index = draw(document.mandates.length)
  const mandate = document.mandates[index]
  const within = (...path: (string | number)[]): (string | number)[] => ['mandates', index, ...path]
  const note = anyNote(draw)
  const set = (field: string, data: Data): Change => ({
    set: data,
    at: within(field),
    order: ORDER,
  })
  return oneOf<() => Change>(draw, [
    () => set('title', note),
    () => set('title', { en: note, ar: 'مذكرة شفوية' }),
    () => set('kind', 'continuing'),
    () => set('due', { meeting: 'BOARD-2' }),
    () => set('due', '2020-01-01'),
    () => set('departments', ['lights', 'ports']),
    () => set('departments', []),
    () => set('target', '2020-02-02'),
    () => ({ set: note, at: ['title'], order: ['id', 'symbol', 'title'] }),
    () => ({ remove: within('title') }),
    () => ({ remove: within(mandate && mandate.updates.length > 0 ? 'updates' : 'title') }),
    () => ({ remove: ['mandates', index] }),
    () => ({
      remove: within(...(mandate && mandate.actions.length > 0 ? ['actions', 0] : ['title'])),
    }),
  ])()
}

/** The data after the change, computed in another way than in the product. */
function intended(data: Data, change: Made): Data {
  const copy = structuredClone(data) as Record<string, unknown>
  if ('remove' in change) {
    const last = change.remove.at(-1) ?? ''
    const from: unknown = change.remove
      .slice(0, -1)
      .reduce<unknown>((owner, step) => Reflect.get(Object(owner), step), copy)
    if (Array.isArray(from)) from.splice(Number(last), 1)
    else Reflect.deleteProperty(Object(from) as object, last)
    return copy as Data
  }
  const path = 'append' in change ? change.to : change.at
  let owner: unknown = copy
  for (const step of path.slice(0, -1)) owner = Reflect.get(Object(owner), step)
  const key = path.at(-1) ?? ''
  const [map, before] = [Object(owner) as object, Reflect.get(Object(owner), key) as unknown]
  if ('put' in change) Reflect.set(map, key, change.put)
  else if ('set' in change) Reflect.set(map, key, change.set)
  else
    Reflect.set(map, key, [...(Array.isArray(before) ? (before as unknown[]) : []), change.append])
  return copy as Data
}

/** Whether `after` is `before` with text inserted at no more than two places, which are close together. */
function isOnlyAddedTo(before: string, after: string): boolean {
  let head = 0
  while (head < before.length && before[head] === after[head]) head++
  let tail = 0
  while (tail < before.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++
  const kept = before.slice(head, before.length - tail)
  const added = after.slice(head, after.length - tail)
  const at = added.indexOf(kept)
  return at !== -1
}

/** Whether the text outside the change stays the same, and no comment is lost with a replaced value. */
function keepsComments(before: string, after: string, change: Change): boolean {
  if ('remove' in change) return true
  const commentsOf = (text: string): number =>
    text.match(/# (?:why|after a|about what|at the margin|- id: old|more)|#? *«x: y»/g)?.length ?? 0
  return commentsOf(after) >= commentsOf(before)
}

/** Whether every line has the line ending of the file. */
function keepsLineEnds(before: string, after: string): boolean {
  const isWindows = before.includes('\r\n')
  return after
    .split('\n')
    .slice(0, -1)
    .every(line => line.endsWith('\r') === isWindows)
}
