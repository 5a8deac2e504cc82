// What a merger says, as data, when its clashes are settled as one side has it: what its text must read as.
import { isClash, type Box, type Clash, type Flow, type Item } from './piece.ts'

export function settledData(box: Box<Clash>, side: 'ours' | 'theirs'): unknown {
  const items = box.items.flatMap(part => {
    const item = isClash(part) ? part[side] : part
    const data = item && dataOf(item, side)
    return item === undefined || data === undefined ? [] : [[item.key, data] as const]
  })
  // A key with nothing after it says nothing.
  if (items.length === 0) return undefined
  return box.kind === 'list' ? items.map(([, data]) => data) : Object.fromEntries(items)
}

function dataOf({ value, data }: Item<Clash>, side: 'ours' | 'theirs'): unknown {
  if (value.kind !== 'leaf') return settledData(value, side)
  return value.flow ? flowData(value.flow) : data
}

/** Brackets that were merged say what their parts say. */
function flowData({ kind, parts }: Flow): unknown {
  const said = parts.map(
    ({ key, value, data }) => [key, value.flow ? flowData(value.flow) : data] as const,
  )
  return kind === 'list' ? said.map(([, data]) => data) : Object.fromEntries(said)
}
