// The expected data of a merge when its clashes are resolved in favour of one side.
import { isClash, type Box, type Clash, type Flow, type Item } from './piece.ts'

export function resolvedData(box: Box<Clash>, side: 'ours' | 'theirs'): unknown {
  const items = box.items.flatMap(part => {
    const item = isClash(part) ? part[side] : part
    const data = item && dataOf(item, side)
    return item === undefined || data === undefined ? [] : [[item.key, data] as const]
  })
  // A key with an empty value has no data.
  if (items.length === 0) return undefined
  return box.kind === 'list' ? items.map(([, data]) => data) : Object.fromEntries(items)
}

function dataOf({ value, data }: Item<Clash>, side: 'ours' | 'theirs'): unknown {
  if (value.kind !== 'leaf') return resolvedData(value, side)
  return value.flow ? flowData(value.flow) : data
}

/** The data of merged brackets comes from their parts. */
function flowData({ kind, parts }: Flow): unknown {
  const values = parts.map(
    ({ key, value, data }) => [key, value.flow ? flowData(value.flow) : data] as const,
  )
  return kind === 'list' ? values.map(([, data]) => data) : Object.fromEntries(values)
}
