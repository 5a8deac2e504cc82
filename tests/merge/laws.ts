// The laws of merging, each tried with random records and changes.
import fc from 'fast-check'
import { expect } from 'vitest'
import { mergeRecords, type Versions } from '../../src/merge/merge-records.ts'
import { parseDocument } from '../../src/records/parse.ts'
import { readYaml } from '../../src/records/yaml.ts'
import {
  anyBase,
  anyChange,
  anyLayout,
  byOf,
  dataChange,
  withField,
  type Change,
} from './changes.ts'
import { CONFLICT, merged, unordered } from './oracle.ts'
import {
  at,
  changedAt,
  dataOf,
  entriesOf,
  printed,
  scalar,
  type Layout,
  type Node,
} from './tree.ts'

const MARKS = { size: 7, ours: 'ours', theirs: 'theirs' }

const merge = (base: string, ours: string, theirs: string): ReturnType<typeof mergeRecords> =>
  mergeRecords({ base, ours, theirs }, MARKS)

interface Triple {
  readonly base: Node
  readonly ours: Node
  readonly theirs: Node
  readonly layout: Layout
}

function tripleOf(change: fc.Arbitrary<Change>): fc.Arbitrary<Triple> {
  const changes = fc.array(change, { minLength: 1, maxLength: 5, size: 'max' })
  return fc
    .record({ base: anyBase, ours: changes, theirs: changes, layout: anyLayout })
    .map(({ base, ours, theirs, layout }) => ({
      base,
      ours: done(base, ours, 'A'),
      theirs: done(base, theirs, 'B'),
      layout,
    }))
}

function done(root: Node, changes: readonly Change[], side: string): Node {
  return changes.reduce((now, change) => change(now, side), root)
}

function textsOf({ base, ours, theirs, layout }: Triple): Versions {
  const [was, here, there] = [base, ours, theirs].map(root => printed(root, layout))
  return { base: was ?? '', ours: here ?? '', theirs: there ?? '' }
}

/** Each law throws if it fails in one of the tries. */
export const LAWS: Readonly<Record<string, (tries: number) => void>> = {
  'the records of these tests say in YAML what they ought to say, and are valid': tries => {
    fc.assert(
      fc.property(tripleOf(anyChange), triple => {
        const { ours } = textsOf(triple)
        expect(readYaml(ours).value).toEqual(dataOf(triple.ours))
        expect(parseDocument(ours, 'x.yaml').faults).toEqual([])
      }),
      { numRuns: tries },
    )
  },

  'what neither changed against the other is taken from the one that changed it': tries => {
    fc.assert(
      fc.property(tripleOf(anyChange), triple => {
        const { base, ours } = textsOf(triple)
        expect(merge(base, ours, base)).toEqual({ text: ours, clashes: 0 })
        expect(merge(base, base, ours)).toEqual({ text: ours, clashes: 0 })
        expect(merge(base, ours, ours)).toEqual({ text: ours, clashes: 0 })
      }),
      { numRuns: tries },
    )
  },

  'the merger says what both say, or leaves what they dispute to a person': tries => {
    let [clean, disputed, impossible] = [0, 0, 0]
    fc.assert(
      fc.property(tripleOf(dataChange), triple => {
        const { base, ours, theirs } = textsOf(triple)
        const result = merge(base, ours, theirs)
        const meant = merged(dataOf(triple.base), dataOf(triple.ours), dataOf(triple.theirs))
        if (result === undefined) {
          impossible++
          return
        }
        if (meant === CONFLICT) {
          disputed++
          expect(result.clashes).toBeGreaterThan(0)
          return
        }
        clean++
        expect(result.clashes).toBe(0)
        expect(unordered(readYaml(result.text).value)).toEqual(unordered(meant))
        expect(parseDocument(result.text, 'x.yaml').faults).toEqual([])
      }),
      { numRuns: tries },
    )
    expect(clean).toBeGreaterThan(Math.floor(tries * 0.3))
    expect(disputed).toBeGreaterThanOrEqual(Math.floor(tries * 0.01))
    expect(impossible).toBeLessThanOrEqual(tries * 0.02)
  },

  'what both changed in two ways is never decided in silence': tries => {
    const fields = fc.constantFrom('title', 'target', 'paragraph', 'addressee', 'text')
    fc.assert(
      fc.property(tripleOf(anyChange), fields, fc.nat(1), (triple, field, mandate) => {
        const worded = (root: Node, text: string): Node =>
          changedAt(root, ['mandates', mandate], withField(field, scalar(text)))
        const { base, ours, theirs } = textsOf({
          ...triple,
          ours: worded(triple.ours, 'word-of-ours'),
          theirs: worded(triple.theirs, 'word-of-theirs'),
        })
        const result = merge(base, ours, theirs)
        if (!result) return
        expect(result.text).toMatch(
          /^<{7} ours\n[^]*word-of-ours[^]*^={7}\n[^]*word-of-theirs[^]*^>{7} theirs\n/m,
        )
      }),
      { numRuns: tries },
    )
  },

  'sides change places and nothing else does': tries => {
    fc.assert(
      fc.property(tripleOf(anyChange), triple => {
        const { base, ours, theirs } = textsOf(triple)
        const [one, other] = [merge(base, ours, theirs), merge(base, theirs, ours)]
        expect(one?.clashes).toBe(other?.clashes)
        if (!one || !other) return
        const contentOf = (text: string): unknown => unordered(readYaml(text).value)
        expect(contentOf(settled(one.text, 'ours'))).toEqual(
          contentOf(settled(other.text, 'theirs')),
        )
        expect(contentOf(settled(one.text, 'theirs'))).toEqual(
          contentOf(settled(other.text, 'ours')),
        )
      }),
      { numRuns: tries },
    )
  },

  'no update is lost, no comment either, and every entry stands whole': tries => {
    fc.assert(
      fc.property(tripleOf(anyChange), triple => {
        const { base, ours, theirs } = textsOf(triple)
        const result = merge(base, ours, theirs)
        if (!result) return
        const known = updatesIn(triple.base)
        for (const side of [triple.ours, triple.theirs]) {
          const other = updatesIn(side === triple.ours ? triple.theirs : triple.ours)
          for (const by of updatesIn(side)) {
            if (!known.has(by) || other.has(by)) expect(result.text).toContain(by)
          }
        }
        for (const remark of `${ours}\n${theirs}`.match(/# .*$/gm) ?? []) {
          if (!base.includes(remark)) expect(result.text).toContain(remark)
        }
      }),
      { numRuns: tries },
    )
  },

  'what one side took out does not come back, unless that is told': tries => {
    let taken = 0
    fc.assert(
      fc.property(tripleOf(anyChange), triple => {
        const { base, ours, theirs } = textsOf(triple)
        const result = merge(base, ours, theirs)
        if (!result || result.clashes > 0) return
        const sides = [updatesIn(triple.ours), updatesIn(triple.theirs)]
        const out = [...updatesIn(triple.base)].filter(by => sides.some(side => !side.has(by)))
        taken += out.length
        for (const by of out) expect(result.text).not.toContain(by)
      }),
      { numRuns: tries },
    )
    expect(taken).toBeGreaterThanOrEqual(Math.floor(tries * 0.02))
  },

  'changes of different mandates go into the file byte for byte': tries => {
    const inOne = (mandate: number): fc.Arbitrary<Change> =>
      anyChange.map(change => (root, side) => {
        const changed = change(root, side)
        const isElsewhere = [0, 1, 2].some(
          index =>
            index !== mandate && at(changed, 'mandates', index) !== at(root, 'mandates', index),
        )
        return isElsewhere ? root : changed
      })
    const changes = (mandate: number): fc.Arbitrary<Change[]> =>
      fc.array(inOne(mandate), { minLength: 3, maxLength: 8 })
    let both = 0
    fc.assert(
      fc.property(anyBase, changes(0), changes(1), anyLayout, (base, one, other, layout) => {
        const [ours, theirs] = [done(base, one, 'A'), done(base, other, 'B')]
        const result = merge(
          ...([base, ours, theirs].map(root => printed(root, layout)) as [string, string, string]),
        )
        if (ours !== base && theirs !== base) both++
        expect(result?.text).toBe(printed(done(ours, other, 'B'), layout))
      }),
      { numRuns: tries },
    )
    expect(both).toBeGreaterThanOrEqual(Math.floor(tries * 0.2))
  },
}

/** The authors of all updates and replies in a record. */
function updatesIn(root: Node): Set<string> {
  const inside = entriesOf(root).flatMap(({ node }) => [...updatesIn(node)])
  const by = byOf(root)
  return new Set(by === undefined ? inside : [...inside, by])
}

/** A file with conflicts, with one side taken in each. */
function settled(text: string, side: 'ours' | 'theirs'): string {
  return text.replaceAll(
    /^<{7} ours\n([\s\S]*?)^={7}\n([\s\S]*?)^>{7} theirs\n/gm,
    (_, ours: string, theirs: string) => (side === 'ours' ? ours : theirs),
  )
}
