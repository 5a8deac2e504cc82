// What is internal is in no file of a public site. An internal site has all that a reader there may need.
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { records } from '../records/build.ts'
import { siteFiles } from './written.ts'

/** Each of these words stands in one field that is internal. */
const CANARIES = {
  noteOfUpdate: 'canarynote',
  noteOfAction: 'canaryaction',
  evidenceOfUpdate: 'canarypaper',
  evidenceAlone: 'canaryalone',
  noteOfReply: 'canaryreply',
  reporter: 'canaryby',
  officer: 'canaryofficer',
  field: 'canaryfield',
} as const

/** These are in neither: they say nothing to a reader, or belong to no page. */
const UNSEEN = {
  file: 'canaryfile',
  sha256: 'c0ffee'.repeat(10) + 'cafe',
} as const

/** Withdrawn entries stand in the internal history. */
const WITHDRAWN = {
  entry: 'canarywrong',
  reason: 'canaryreason',
} as const

const internal = 'true'
const paper = (ref: string, more: object = {}): object => ({ ref, date: '2018-02-01', ...more })

const RECORDS = records({
  organisation: {
    officers: [{ id: 'o', name: CANARIES.officer, email: 'canarymail@example.org' }],
    fields: [
      { id: 'f', name: 'House' },
      { id: 'g', name: 'Open', public: 'true' },
    ],
  },
  meetings: [
    { id: 'B-1', from: '2018-02-02' },
    { id: 'B-2', from: '2019-03-01' },
  ],
  documents: [
    {
      meeting: 'B-1',
      mandates: [
        {
          officer: 'o',
          target: '2031-07-09',
          extra: { f: CANARIES.field, g: 'openfield' },
          extensions: [{ date: '2018-03-01', to: '2018-12-01', by: CANARIES.reporter }],
          updates: [
            {
              date: '2018-02-03',
              status: 'blocked',
              note: CANARIES.noteOfUpdate,
              by: CANARIES.reporter,
              internal,
              evidence: [paper(CANARIES.evidenceOfUpdate)],
            },
            {
              date: '2018-02-04',
              status: 'in-progress',
              note: 'opennote',
              by: CANARIES.reporter,
              evidence: [
                paper(CANARIES.evidenceAlone, { internal }),
                paper('openpaper', { file: UNSEEN.file, sha256: UNSEEN.sha256 }),
              ],
            },
            {
              date: '2018-02-05',
              status: 'blocked',
              note: WITHDRAWN.entry,
              withdrawn: { date: '2018-02-06', reason: WITHDRAWN.reason, by: CANARIES.reporter },
            },
          ],
          actions: [
            {
              id: '1',
              title: 'openaction',
              officer: 'o',
              target: '2031-07-09',
              updates: [
                { date: '2018-02-03', status: 'blocked', note: CANARIES.noteOfAction, internal },
              ],
            },
          ],
          states: {
            asked: ['AA', 'AB'],
            replies: [
              {
                state: 'AA',
                date: '2018-02-09',
                answer: 'declined',
                note: CANARIES.noteOfReply,
                internal,
              },
            ],
          },
        },
      ],
    },
  ],
})

function textOf(audience: 'ministerial' | 'internal'): string {
  return [...siteFiles(RECORDS, '2018-12-31', { audience, languages: LANGUAGES })]
    .map(([path, content]) => `${path}\n${content}`)
    .join('\n')
}

test('a public site has nothing that is internal, in any file', () => {
  const text = textOf('ministerial')
  expect(text).not.toMatch(/canary|c0ffee|2031-07|July 2031|juillet 2031|يوليو 2031/i)
  expect(text).toContain('opennote')
  expect(text).toContain('openpaper')
  expect(text).toContain('openfield')
  expect(text).toContain('reason not published')
  // A State that replied is counted, and its answer stays inside.
  expect(text).toContain('Reply received')
  expect(text).not.toMatch(/>Declined<|class="an"><svg/)
})

test('an internal site has all of it, and says so on every page', () => {
  const files = siteFiles(RECORDS, '2018-12-31', { audience: 'internal', languages: ['en'] })
  const text = [...files.values()].join('\n')
  for (const canary of Object.values({ ...CANARIES, ...WITHDRAWN }))
    expect(text, canary).toContain(canary)
  for (const canary of Object.values(UNSEEN)) expect(text).not.toContain(canary)
  for (const [path, html] of files) {
    if (!path.endsWith('.html')) continue
    expect(html, path).toMatch(/<title>[^<]*INTERNAL/)
    expect(html, path).toContain('noindex')
  }
})
