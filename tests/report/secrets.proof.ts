// Internal content is in no format of the version for ministers, with any records. The internal version has all of it.
import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { STATUSES } from '../../src/base/vocabulary.ts'
import type { Audience } from '../../src/report/audience.ts'
import type { Records } from '../../src/records/types.ts'
import { REPORT_FORMATS, writeReport } from '../../src/view/report/formats.ts'
import { records } from '../records/build.ts'
import { runs } from '../runs.ts'
import { figuresFor } from './figures-for.ts'
import { reportOn } from './small.ts'

const date = fc.integer({ min: 1, max: 28 }).map(each => `2018-05-${String(each).padStart(2, '0')}`)
/** An entry whose text says whether it is internal. */
const secrecy = fc.boolean()

const word = (internal: boolean, what: string): string =>
  internal ? `HUSHED${what}` : `open${what}`

const evidence = (within: boolean): fc.Arbitrary<object[]> =>
  fc.array(
    secrecy.map(internal => ({
      ref: word(within || internal, 'paper'),
      internal: String(internal),
    })),
    { maxLength: 2 },
  )

const update = fc
  .tuple(date, fc.constantFrom(...STATUSES), secrecy)
  .chain(([on, status, internal]) =>
    evidence(internal).map(papers => ({
      date: on,
      status,
      by: 'OFFICER',
      note: word(internal, 'note'),
      internal: String(internal),
      evidence: papers,
    })),
  )

const reply = fc.tuple(fc.constantFrom('AA', 'AB'), date, secrecy).chain(([state, on, internal]) =>
  evidence(internal).map(papers => ({
    state,
    date: on,
    by: 'OFFICER',
    answer: internal ? 'declined' : 'complied',
    note: word(internal, 'reply'),
    internal: String(internal),
    evidence: papers,
  })),
)

const mandate = fc
  .tuple(
    fc.array(update, { maxLength: 3 }),
    fc.array(update, { maxLength: 3 }),
    fc.array(reply, { maxLength: 3 }),
    date,
  )
  .map(([own, ofAction, replies, on]) => ({
    updates: own,
    target: '2031-07-09',
    extensions: [{ date: on, to: '2018-12-01', by: 'OFFICER', reason: 'openreason' }],
    actions: [{ id: '1', title: 'openaction', target: '2031-07-09', updates: ofAction }],
    states: { asked: ['AA', 'AB'], replies },
  }))

const anyRecords: fc.Arbitrary<Records> = fc
  .array(mandate, { minLength: 1, maxLength: 3 })
  .map(all =>
    records({
      meetings: [
        { id: 'B-1', from: '2018-03-01' },
        { id: 'B-2', from: '2019-03-01' },
      ],
      documents: [{ mandates: all.map((each, index) => ({ ...each, id: String(index) })) }],
    }),
  )

/** The content of the files of all formats. */
async function everything(all: Records, audience: Audience): Promise<string> {
  const figures = figuresFor(all, 'B-2', '2018-12-31', audience)
  const pages: string[] = []
  for (const language of LANGUAGES) {
    for (const format of REPORT_FORMATS) {
      const written = await writeReport(format, figures, [
        reportOn(figures, language, { audience }),
      ])
      pages.push(
        typeof written === 'string'
          ? written
          : Object.values(unzipSync(written))
              .map(file => strFromU8(file))
              .join('\n'),
      )
    }
  }
  return pages.join('\n')
}

/** Internal notes, papers, names and answers, and the targets that departments set for themselves. */
const SECRETS = /HUSHED|OFFICER|2031-07|July.2031|juillet.2031|يوليو.2031|declined|déclinée|اعتذرت/

test('ministers see no internal content', { timeout: 240_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyRecords, async all => {
      expect(await everything(all, 'ministerial')).not.toMatch(SECRETS)
    }),
    { numRuns: runs(15) },
  )
})

test(
  'the secretariat sees all of it, and no internal date as a deadline',
  { timeout: 240_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyRecords, async all => {
        const text = await everything(all, 'internal')
        const mandates = all.documents.flatMap(document => document.mandates)
        const updates = mandates.flatMap(({ actions, updates: own }) => [
          ...own,
          ...actions.flatMap(action => action.updates),
        ])
        if (updates.some(({ internal }) => internal)) expect(text).toContain('HUSHEDnote')
        if (updates.length > 0) expect(text).toContain('OFFICER')
        expect(text).not.toMatch(/2031-07|July.2031/)
      }),
      { numRuns: runs(10) },
    )
  },
)
