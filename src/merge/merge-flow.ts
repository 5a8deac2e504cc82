// Merges values in brackets, part by part.
import { aligned, type Row } from './align.ts'
import { isWithdrawnByOne } from './conflicts.ts'
import { flowText } from './flow.ts'
import { contentOf } from './identity.ts'
import type { Both, Flow, FlowPart, Leaf } from './piece.ts'

/** Fields that are merged only as a whole: deadlines. */
const WHOLE: ReadonlySet<string> = new Set(['due', 'to'])

export function isWhole(key: string): boolean {
  return WHOLE.has(key)
}

/** @returns undefined when they clash, or are not both in brackets on one line */
export function mergeLeaves({ base, ours, theirs }: Both<Leaf>, key: string): Leaf | undefined {
  const [was, here, there] = [base?.flow, ours.flow, theirs.flow]
  if (isWhole(key) || !here || !there || here.kind !== there.kind) return undefined
  // Both sides rewrote brackets over several lines on one line.
  if (base && !was && /^[[{]/.test(base.text)) return undefined
  const earlier = was?.kind === here.kind ? was.parts : []
  const versions = { base: earlier, ours: here.parts, theirs: there.parts }
  const merged = aligned(here.kind, versions, key)?.map(mergeParts)
  if (!merged?.every(part => part !== undefined)) return undefined
  const parts = merged.filter(part => part !== 'gone')
  if (parts.length === 0 && here.parts.length > 0 && there.parts.length > 0) return undefined
  const flow: Flow = { ...here, parts }
  return { kind: 'leaf', text: flowText(flow), flow }
}

/** @returns undefined when they clash */
function mergeParts({
  base,
  ours,
  theirs,
  disputed,
}: Row<FlowPart>): FlowPart | 'gone' | undefined {
  const [was, here, there] = [base, ours, theirs].map(part => part && contentOf(part.data))
  if (here === there) return ours ?? 'gone'
  if (disputed) return undefined
  if (was === there) return ours ?? 'gone'
  if (was === here) return theirs ?? 'gone'
  if (!ours || !theirs || isWithdrawnByOne({ base, ours, theirs })) return undefined
  const versions = { base: base?.value, ours: ours.value, theirs: theirs.value }
  const value = mergeLeaves(versions, ours.key)
  return value && { ...ours, value }
}
