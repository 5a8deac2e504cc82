// The changes of officers to a record between two merges, one after another.
import fc from 'fast-check'
import {
  at,
  changedAt,
  entriesOf,
  entry,
  scalar,
  tree,
  type Entry,
  type Layout,
  type Node,
} from './tree.ts'

/** One change of a record. `side` makes new content differ from that of the other side. */
export type Change = (root: Node, side: string) => Node

const day = fc.integer({ min: 1, max: 9 }).map(number => `2018-05-0${number}`)
const status = fc.constantFrom('in-progress', 'ongoing', 'partially-implemented')
const flows = fc.boolean()

/** Officers mostly work on the same mandate, so that their changes meet. */
const mandateIndex = fc.constantFrom(0, 0, 0, 1)

/** The mandate, and one of its actions or none. */
const place = fc.record({ mandate: mandateIndex, action: fc.option(fc.nat(1), { nil: undefined }) })

type Place = { readonly mandate: number; readonly action: number | undefined }

function pathOf({ mandate, action }: Place): (string | number)[] {
  return action === undefined ? ['mandates', mandate] : ['mandates', mandate, 'actions', action]
}

/** The map with a field added or replaced. */
export function withField(key: string, node: Node): (map: Node) => Node {
  return map => {
    if (map.kind !== 'map') return map
    const known = map.entries.some(each => each.key === key)
    const entries = known
      ? map.entries.map(each => (each.key === key ? { ...each, node } : each))
      : [...map.entries, entry(key, map.flow ? asFlow(node) : node)]
    return { ...map, entries }
  }
}

function withoutField(key: string): (map: Node) => Node {
  return map =>
    map.kind === 'map' ? { ...map, entries: map.entries.filter(each => each.key !== key) } : map
}

function asFlow(node: Node): Node {
  if (node.kind === 'scalar') return node.style === 'folded' ? scalar(node.text, 'double') : node
  const entries = node.entries.map(each => ({
    ...entry(each.key, asFlow(each.node)),
  }))
  return { ...node, flow: true, entries }
}

/** The list with a further item in the order of dates. A missing list is created. */
function appended(root: Node, path: readonly (string | number)[], key: string, item: Entry): Node {
  const list = at(root, ...path, key)
  if (at(root, ...path) === undefined) return root
  if (list?.kind !== 'list' || list.entries.length === 0) {
    const fresh: Node = { kind: 'list', flow: false, entries: [item] }
    return changedAt(root, path, withField(key, fresh))
  }
  const inside = list.flow ? { ...entry('', asFlow(item.node)) } : item
  return changedAt(root, [...path, key], () => ({ ...list, entries: [...list.entries, inside] }))
}

const addUpdate = fc
  .record({
    place,
    day,
    status,
    flow: flows,
    above: fc.array(fc.constantFrom('asked by phone', 'see the file'), { maxLength: 1 }),
    beside: fc.constantFrom('', 'to be confirmed'),
    evidence: flows,
    tag: fc.nat(99),
  })
  .map(({ place: where, tag, flow, above, beside, ...drawn }): Change => (root, side) => {
    const evidence = drawn.evidence ? [{ ref: `E${tag}`, kind: 'letter' }] : []
    const data = {
      date: drawn.day,
      status: drawn.status,
      by: `${side}${tag}`,
      note: `note of ${side} ${tag}`,
      ...(drawn.evidence && { evidence }),
    }
    const node = tree(data, inner => flow || Array.isArray(inner))
    const item = entry(
      '',
      node,
      above.map(line => `${side}: ${line}`),
      flow ? beside : '',
    )
    const path = pathOf(where)
    const known = entriesOf(at(root, ...path, 'updates')).map(({ node: update }) => byOf(update))
    return known.includes(data.by) ? root : appended(root, path, 'updates', item)
  })

const mendUpdate = fc
  .record({
    place,
    index: fc.nat(3),
    field: fc.constantFrom('note', 'status', 'date'),
    day,
    status,
    tag: fc.nat(5),
  })
  .map(({ place: where, index, field, ...drawn }): Change => (root, side) => {
    const values = { note: `mended ${side} ${drawn.tag}`, status: drawn.status, date: drawn.day }
    const path = [...pathOf(where), 'updates', index]
    return changedAt(root, path, withField(field, scalar(values[field])))
  })

/** Only items of the base, because an officer who removes an own update has not written it. */
const dropUpdate = fc
  .record({ place, index: fc.nat(1) })
  .map(({ place: where, index }): Change => root => {
    const path = [...pathOf(where), 'updates']
    return changedAt(root, path, list =>
      list.kind === 'list'
        ? {
            ...list,
            entries: list.entries.filter(
              ({ node }, nth) => nth !== index || byOf(node)?.startsWith('base') !== true,
            ),
          }
        : list,
    )
  })

export function byOf(node: Node): string | undefined {
  const by = at(node, 'by')
  return by?.kind === 'scalar' ? by.text : undefined
}

const addAction = fc
  .record({ mandate: mandateIndex, id: fc.integer({ min: 3, max: 5 }), tag: fc.nat(1) })
  .map(({ mandate, id, tag }): Change => (root, side) => {
    const path = ['mandates', mandate]
    const ids = entriesOf(at(root, ...path, 'actions')).map(({ node }) => at(node, 'id'))
    if (ids.some(known => known?.kind === 'scalar' && known.text === String(id))) return root
    // Two officers may give the same number to two actions, or the same title to one.
    const title = tag === 0 ? 'Ask all harbours' : `Action of ${side}`
    return appended(root, path, 'actions', entry('', tree({ id, title })))
  })

const addReply = fc
  .record({ mandate: mandateIndex, state: fc.constantFrom('XA', 'XB'), day, tag: fc.nat(20) })
  .map(({ mandate, state, day: date, tag }): Change => (root, side) => {
    const path = ['mandates', mandate, 'states']
    const data = { state, date, answer: 'complied', by: `${side}-r${tag}` }
    const known = entriesOf(at(root, ...path, 'replies')).map(({ node }) => byOf(node))
    return known.includes(data.by)
      ? root
      : appended(
          root,
          path,
          'replies',
          entry(
            '',
            tree(data, () => true),
          ),
        )
  })

const addMandate = fc.integer({ min: 7, max: 9 }).map((id): Change => (root, side) => {
  const ids = entriesOf(at(root, 'mandates')).map(({ node }) => at(node, 'id'))
  if (ids.some(known => known?.kind === 'scalar' && known.text === String(id))) return root
  const title = `Mandate of ${side}`
  const data = { id, paragraph: String(id), title, text: 'Requests more.' }
  return appended(root, [], 'mandates', entry('', tree(data)))
})

const setField = fc
  .record({
    place,
    field: fc.constantFrom('title', 'title', 'target', 'paragraph', 'kind'),
    tag: fc.nat(3),
    style: fc.constantFrom('plain' as const, 'double' as const, 'folded' as const),
  })
  .map(({ place: where, field, tag, style }): Change => (root, side) => {
    const [text, path] = [`Worded by ${side} ${tag}`, pathOf(where)]
    const owner = where.action === undefined
    switch (field) {
      case 'title':
        return changedAt(root, path, withField(field, scalar(text, style)))
      case 'target':
        return changedAt(root, path, withField(field, scalar(`2019-0${tag + 1}-01`)))
      case 'paragraph':
        return owner ? changedAt(root, path, withField(field, scalar(`${tag}`, 'double'))) : root
      case 'kind':
        return owner ? changedAt(root, path, withField(field, scalar('continuing'))) : root
    }
  })

const translate = fc
  .record({ mandate: mandateIndex, language: fc.constantFrom('en', 'fr', 'ar'), tag: fc.nat(1) })
  .map(({ mandate, language, tag }): Change => (root, side) => {
    const path = ['mandates', mandate, 'title']
    const text = `Title in ${language} by ${tag === 0 ? 'both' : side}`
    return at(root, ...path)?.kind === 'map'
      ? changedAt(root, path, withField(language, scalar(text)))
      : root
  })

const setDue = fc
  .record({
    mandate: mandateIndex,
    due: fc.constantFrom('2019-03-01', { next: 'BOARD' }, { meeting: 'BOARD-3' }),
  })
  .map(
    ({ mandate, due }): Change =>
      root =>
        changedAt(
          root,
          ['mandates', mandate],
          withField(
            'due',
            tree(due, () => true),
          ),
        ),
  )

const dropField = fc.record({ place, field: fc.constantFrom('target', 'due', 'departments') }).map(
  ({ place: where, field }): Change =>
    root =>
      changedAt(root, pathOf(where), withoutField(field)),
)

const changeDepartments = fc
  .record({
    mandate: mandateIndex,
    name: fc.constantFrom('ports', 'lights', 'pilots', 'law'),
    drop: flows,
    first: flows,
  })
  .map(({ mandate, name, drop, first }): Change => root => {
    const path = ['mandates', mandate, 'departments']
    return changedAt(root, path, list => {
      if (list.kind !== 'list') return list
      const others = list.entries.filter(({ node }) => node.kind !== 'scalar' || node.text !== name)
      if (drop) return others.length === 0 ? list : { ...list, entries: others }
      const item = entry('', scalar(name))
      return { ...list, entries: first ? [item, ...others] : [...others, item] }
    })
  })

const addComment = fc
  .record({ place, field: fc.constantFrom('title', 'updates', 'id'), tag: fc.nat(9) })
  .map(
    ({ place: where, field, tag }): Change =>
      (root, side) =>
        changedAt(root, pathOf(where), map =>
          map.kind === 'map' && !map.flow
            ? {
                ...map,
                entries: map.entries.map((each, index) =>
                  each.key === field && index > 0
                    ? { ...each, above: [...each.above, `remark ${side} ${tag}`] }
                    : each,
                ),
              }
            : map,
        ),
  )

/** A list in brackets that is written on lines, or the other way round. Its content is the same. */
const layOut = fc
  .record({ place, field: fc.constantFrom('departments', 'updates', 'title') })
  .map(({ place: where, field }): Change => root => {
    const list = at(root, ...pathOf(where), field)
    if (list === undefined || list.kind === 'scalar' || list.entries.length === 0) return root
    return changedAt(root, [...pathOf(where), field], () =>
      list.flow ? { ...list, flow: false } : asFlow(list),
    )
  })

/** The changes of data. */
export const dataChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 6, arbitrary: addUpdate },
  { weight: 2, arbitrary: mendUpdate },
  dropUpdate,
  addAction,
  { weight: 2, arbitrary: addReply },
  addMandate,
  { weight: 6, arbitrary: setField },
  { weight: 2, arbitrary: translate },
  { weight: 2, arbitrary: setDue },
  dropField,
  changeDepartments,
)

export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 8, arbitrary: dataChange },
  { weight: 1, arbitrary: addComment },
  { weight: 1, arbitrary: layOut },
)

export const anyLayout: fc.Arbitrary<Layout> = fc.record({
  indent: fc.constantFrom(2, 4),
  dashIndent: fc.constantFrom(0, 2),
  blankBetween: fc.boolean(),
  finalBreak: fc.boolean(),
})

/** A document with mandates of every kind, some with updates and replies, in several layouts. */
export const anyBase: fc.Arbitrary<Node> = fc
  .record({
    flowUpdates: flows,
    flowTitle: flows,
    ownUpdates: fc.nat(1),
    actionUpdates: fc.nat(3),
    newestFirst: flows,
    remark: flows,
  })
  .map(({ flowUpdates, flowTitle, ownUpdates, actionUpdates, newestFirst, remark }) => {
    const updates = (count: number, tag: string): object[] => {
      const days = Array.from({ length: count }, (_, index) => index + 1)
      return (newestFirst ? days.toReversed() : days).map(number => ({
        date: `2018-04-0${number}`,
        status: 'in-progress',
        by: `base ${tag}${number}`,
        note: `drawn ${tag}${number}`,
      }))
    }
    const mandate = (id: number): object => ({
      id,
      paragraph: String(id),
      title: { en: `Mandate ${id}`, fr: `Mandat ${id}` },
      text: 'Requests the Secretary-General to act.',
      due: { next: 'BOARD' },
      departments: ['ports', 'lights'],
      ...(ownUpdates > 0 && id === 2 && { updates: updates(ownUpdates, `m${id}-`) }),
      actions: [1, 2].map(action => ({
        id: action,
        title: `Action ${action}`,
        updates: updates(action === 1 ? actionUpdates : 0, `a${id}-`),
      })),
      states: { asked: 'members', replies: [] },
    })
    const document = {
      id: 'HU-1',
      symbol: 'HU/2018/1',
      title: 'Resolution',
      type: 'resolution',
      body: 'BOARD',
      date: '2018-03-02',
      language: 'en',
      mandates: [1, 2].map(mandate),
    }
    const root = tree(document, data => {
      if (Array.isArray(data)) return data.every(item => typeof item === 'string')
      if ('next' in data) return true
      return ('en' in data && flowTitle) || ('by' in data && flowUpdates)
    })
    return remark ? addRemarks(root) : root
  })

function addRemarks(root: Node): Node {
  return changedAt(root, ['mandates'], list =>
    list.kind === 'list'
      ? {
          ...list,
          entries: list.entries.map((each, index) => ({
            ...each,
            above: [`mandate ${index + 1}`],
          })),
        }
      : list,
  )
}
