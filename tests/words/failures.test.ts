// Every failure has words in three languages and an exit code.
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import type { Failure, FailureKind, FailureValues } from '../../src/base/failures.ts'
import { exitCodeOf } from '../../src/base/exit-codes.ts'
import { day } from '../records/build.ts'
import { paintIn } from '../../src/view/parts/paint.ts'
import { bugText, failureText } from '../../src/view/pages/failure.ts'
import { explain } from '../../src/words/failures.ts'

const PROBLEM = {
  rule: 'missing-field',
  severity: 'error',
  file: 'documents/HU-1.yaml',
  line: 3,
  column: 5,
  values: { field: 'title' },
} as const

/** Values for each kind of failure. A kind without values does not compile. */
const EXAMPLES: { [K in FailureKind]: FailureValues[K][] } = {
  'records-not-found': [{ searched: '/home' }],
  'no-working-folder': [{ folder: '/gone' }],
  'records-folder-missing': [{ folder: '/home/x' }],
  'place-unreadable': [{ path: '/home/x/records/documents', reason: 'EIO' }],
  'no-organisation': [{ folder: '/home/x' }],
  'unknown-id': [
    { id: '5z', nearest: ['5a', '5b', '5c'], candidates: [], more: 0 },
    { id: 'zz', nearest: [], candidates: [], more: 0 },
    { id: 'note verbale', nearest: [], candidates: [{ id: '5b', title: 'Note verbale' }], more: 1 },
  ],
  'was-removed': [
    {
      id: 'HU-1/2',
      document: 'HU-1',
      language: 'en',
      title: { en: 'Lighthouses' },
      date: day('2019-02-01'),
      by: 'Ann',
      reason: { en: 'Not ours' },
    },
    {
      id: 'HU-1/2',
      document: 'HU-1',
      language: 'fr',
      title: { fr: 'Phares' },
      date: day('2019-02-01'),
      reason: { ar: 'ليس لنا' },
    },
  ],
  'perhaps-unreadable': [{ id: '5b', file: PROBLEM.file, problems: [PROBLEM] }],
  'ambiguous-id': [{ id: '5', candidates: [{ id: '5a', title: 'One' }], more: 2 }],
  'no-answer-day': [{ meeting: 'CFM-46' }, { meeting: undefined }],
  'answer-day-past': [{ date: '2019-01-01', today: '2019-02-01' }],
  'no-next-meeting': [{ body: 'CFM' }],
  'meeting-undated': [{ meeting: 'CFM-46', option: '--since' }],
  'not-an-officer': [{ email: 'a@example.org' }, { email: undefined }],
  'only-internal': [{ option: '--officer' }],
  'invalid-period': [{ option: '--due-within', found: 'soon' }],
  'invalid-field': [
    { found: 'x', known: ['budget'] },
    { found: 'x', known: [] },
  ],
  'needs-mandate': [{ id: '5a.1' }],
  'unknown-name': (
    [
      'document',
      'department',
      'subject',
      'officer',
      'group',
      'field',
      'state',
      'meeting',
      'body',
      'status',
      'column',
      'measure',
    ] as const
  ).map(what => ({
    what,
    name: 'x',
    nearest: [],
    known: Array.from({ length: 50 }, (_, index) => `k${index}`),
  })),
  'no-repository': [{ folder: '/home/x/records' }],
  'git-missing': [{}],
  'git-refused': [{ reason: 'error: could not lock config file' }],
  'cannot-merge': [{ path: 'records/documents/x.yaml' }],
  'unknown-option': [
    { command: 'list', option: '--ovrdue', nearest: ['--overdue'] },
    { command: undefined, option: '--x', nearest: [] },
  ],
  'unknown-command': [
    { command: 'lst', nearest: ['list'] },
    { command: 'x', nearest: [] },
  ],
  'missing-argument': [{ command: 'show', argument: 'id' }],
  'several-values': [{ option: '--format', values: ['json', 'csv'] }],
  'missing-value': [{ command: 'update', option: '--status' }],
  'too-many-arguments': [
    { command: 'show', expected: 1, words: '5a 5b' },
    { command: 'list', expected: 0, words: 'storm warnings' },
  ],
  'missing-option': [
    { command: 'extend', option: '--to' },
    { command: 'reply', option: '--answer', allowed: ['complied', 'declined'] },
  ],
  'invalid-date': [
    { option: '--date', found: '2018-02-30', wellFormed: undefined },
    { option: undefined, found: '2018-2-3', wellFormed: '2018-02-03' },
  ],
  'invalid-choice': [{ option: '--sort', found: 'x', allowed: ['id', 'due'], nearest: [] }],
  'invalid-document-id': [{ option: '--id', found: '../x' }],
  'invalid-evidence': [{ found: 'x', kinds: ['letter'], nearest: ['letter'] }],
  'evidence-outside': [{ path: '/tmp/x', folder: '/home/records' }],
  'nothing-to-set': [{ command: 'edit' }],
  'nothing-to-change': [{ what: 'CM9/4' }],
  'not-a-field-of': [
    { option: '--set-symbol', id: 'CM9/4', of: ['document'] },
    { option: '--set-target', id: 'CM9', of: ['mandate', 'action'] },
  ],
  'nothing-matches': [{}],
  'id-taken': [{ id: '5b', by: 'CM9/4' }],
  'invalid-id': [{ found: 'a b' }],
  'document-not-removed': [{ id: 'CM9', file: 'documents/CM9.yaml' }],
  'words-not-in-text': [{ id: 'CM9/4', text: 'fr', words: 'et de présenter' }],
  'nothing-left': [{ id: 'CM9/4' }],
  'not-together': [{ options: ['--set-due', '--clear due'] }],
  'ids-or-filter': [{ command: 'edit' }],
  'deadlines-differ': [{ id: 'CM9/4', other: 'CM9/5' }],
  'both-confirmed': [{ id: 'CM9/4', other: 'CM9/5', entry: 2 }],
  'other-document': [{ id: 'CM9/4', other: 'CM10/1' }],
  'nothing-to-record': [{}],
  'days-reversed': [{ from: '2026-05-12', to: '2026-05-11' }],
  'meeting-not-begun': [{ meeting: 'CFM-53', date: '2027-03-01' }],
  'meeting-was-held': [{ meeting: 'CFM-46' }],
  'not-postponed': [{ meeting: 'CFM-53', from: '2027-03-01' }],
  'successor-needed': [{ id: 'ports', by: ['HU-1/1', 'HU-1/1.1'] }],
  'successor-circle': [
    { id: 'ports', successor: 'lights' },
    { id: 'ports', successor: 'ports' },
  ],
  'department-closed': [{ id: 'ports', date: '2026-07-01' }],
  'heir-left': [{ id: 'bob', date: '2026-07-01' }],
  'still-renewed': [{ id: 'CM9/4', by: ['CM10/4', 'CM10/5'] }],
  'renamed-later': [{ id: 'ports', date: '2026-07-01' }],
  'not-suspended': [{ state: 'SY', date: '2026-01-01' }],
  'subject-in-use': [{ id: 'water', by: ['HU-1/1'] }],
  'invalid-code': [{ found: 'Turkey' }],
  'name-in-which-language': [{ found: 'qq=Ports' }],
  'needs-terminal': [{ command: 'mandates review', instead: 'mandates list' }],
  cancelled: [{}],
  'as-of-while-recording': [{}],
  'needs-output': [{ format: 'docx' }],
  'one-language-each': [{ format: 'html' }],
  'no-browser': [{}],
  'printing-failed': [{ program: '/usr/bin/chromium' }],
  'mandate-closed': [{ id: 'A/1', status: 'implemented' }],
  'no-deadline': [{ id: 'A/1' }],
  'not-later': [{ to: '2019-01-01', from: '2019-03-01' }],
  'deadline-passed': [{ to: '2010-01-01', date: '2019-04-01' }],
  'same-deadline': [{ id: 'HU-1/3', deadline: 'BOARD-3' }],
  'meeting-not-ahead': [{ meeting: 'CFM-45', date: '2019-01-01' }],
  'already-confirmed': [{ id: 'A/1', meeting: 'CFM-46' }],
  'not-implemented': [{ id: 'A/1', status: 'in-progress', date: '2019-01-01' }],
  'nothing-corrected': [{ id: 'HU-1/1', date: '2018-10-05' }],
  'entry-without-field': [{ id: 'HU-1/1', date: '2018-10-05', option: '--answer' }],
  'no-entries': [{ id: 'HU-1/1' }],
  'only-updates-move': [{ id: 'HU-1/1', date: '2018-11-20' }],
  'unknown-entry': [{ id: 'HU-1/1', entry: '7', known: ['1 (2018-10-05)', '2 (2018-09-05)'] }],
  'several-entries': [{ id: 'HU-1/1', date: '2018-10-05', numbers: ['1', '2'] }],
  'only-evidence': [{ id: 'HU-1/1', ref: 'NV/2018/412' }],
  'unknown-evidence': [
    { id: 'HU-1/1', ref: 'NV/2018/413', known: ['NV/2018/412'] },
    { id: 'HU-1/1', ref: 'NV/2018/413', known: [] },
  ],
  'confirmation-stands': [{ id: 'HU-1/1', meeting: 'BOARD-2' }],
  'asks-no-states': [{ id: 'A/1' }],
  'state-not-asked': [{ state: 'TR', id: 'A/1' }],
  'state-suspended-then': [{ state: 'SY', date: '2019-01-01' }],
  'evidence-required': [{}],
  'note-required': [
    { status: 'blocked', of: 'mandate' },
    { status: 'discontinued', of: 'action' },
  ],
  'decision-required': [{ status: 'discontinued' }],
  'successor-required': [{}],
  'ongoing-one-off': [{ id: '5b' }],
  'meeting-not-held': [{ meeting: 'CFM-52', date: '2019-01-01' }],
  'supersedes-itself': [{ id: '5b' }],
  'meeting-of-other-body': [{ meeting: 'BOARD-3', of: 'BOARD', body: 'FORUM' }],
  'option-without-meaning': [{ option: '--for', needs: 'recurring' }],
  'hidden-characters': [{ option: '--note' }],
  'incomplete-final': [{ count: 2 }],
  'written-untold': [{ file: 'records/x.yaml', reason: 'ENOSPC' }],
  'document-missing': (['missing', 'folder', 'special', 'too-large'] as const).map(reason => ({
    path: '/home/x',
    reason,
  })),
  'document-unreadable': (
    [
      'empty',
      'encoding',
      'broken-utf8',
      'too-deep',
      'too-slow',
      'too-hungry',
      'damaged',
      'doctype',
      'too-large',
      'not-a-document',
      'word-97',
      'other-word',
      'encrypted',
      'binary',
      'scanned',
      'arabic-pdf',
      'arabic-letters',
      'reader-failed',
    ] as const
  ).map(reason => ({ file: 'x.pdf', reason })),
  'document-language': [
    { file: 'x.txt', found: undefined },
    { file: 'x.txt', found: 'es' },
  ],
  'document-too-long': [{ file: 'all.docx', count: 9000 }],
  'document-without-id': [{ file: 'con.txt', found: 'con' }],
  'document-without-day': [{ file: 'x.txt' }],
  'document-id-taken': [
    { file: 'x.txt', record: 'records/documents/x.yaml', id: 'x', paragraphs: ['5', '6'] },
    { file: 'x.txt', record: 'records/documents/x.yaml', id: 'x', paragraphs: [] },
  ],
  'versions-differ': [{ file: 'documents/x.yaml', onlyInRecord: ['5'], onlyInDraft: ['6'] }],
  'sheet-unreadable': (
    [
      'encoding',
      'quotes',
      'damaged',
      'doctype',
      'too-large',
      'too-many-rows',
      'not-a-sheet',
      'closed',
      'too-slow',
      'too-hungry',
      'reader-failed',
    ] as const
  ).map(reason => ({ file: 'x.xlsx', reason })),
  'sheet-without-columns': [{ file: 'x.csv', missing: ['id', 'state'] }],
  'sheet-repeats-column': [{ file: 'x.csv', column: 'status' }],
  'tracker-empty': [{ file: 'x.xlsx' }],
  'tracker-open': [{ file: 'x.xlsx', lacks: ['meanings', 'documents', 'days', 'texts'] }],
  'map-unreadable': [{ file: 'map.yaml', problems: [] }],
  'partly-written': [{ path: 'x.yaml', reason: 'EIO', written: ['y.yaml'] }],
  'date-in-future': [{ date: '2030-01-01', today: '2019-04-01' }],
  'entry-repeated': [{ id: 'HU-1/1' }],
  'action-repeated': [{ id: 'HU-1/1', action: 'HU-1/1.2' }],
  'date-before-document': [{ date: '2018-01-01', documentDate: '2018-09-24', symbol: 'ACM/1' }],
  'record-has-errors': [{ file: 'documents/HU-1.yaml', problems: [PROBLEM] }],
  'change-makes-errors': [{ file: 'documents/HU-1.yaml', problems: [PROBLEM] }],
  'edit-refused': (
    ['no-such-place', 'shared', 'not-a-list', 'already-there', 'not-proved', 'unreadable'] as const
  ).map(reason => ({ file: 'documents/HU-1.yaml', reason })),
  locked: [
    { path: 'x.yaml', pid: 7, unseen: undefined },
    { path: 'x.yaml', pid: 7, unseen: { lock: 'x.yaml.lock', host: 'desk-3' } },
    { path: 'x.yaml', pid: undefined, unseen: { lock: 'x.yaml.lock', host: undefined } },
  ],
  'changed-underneath': [{ path: 'x.yaml' }],
  'changed-since-written': [{ file: 'documents/x.yaml' }],
  'removal-uncommitted': [{ file: 'documents/x.yaml' }],
  'recorded-meanwhile': [
    { what: 'HU-1/1', now: undefined },
    {
      what: 'HU-1/1',
      now: { kind: 'mandate-closed', values: { id: 'HU-1/1', status: 'implemented' } },
    },
  ],
  'cannot-write': [{ path: 'x.yaml', reason: 'EACCES' }],
  'open-elsewhere': [{ path: 'x.yaml' }],
  'unusable-name': [{ name: 'aux.csv' }],
  'special-file': [
    { path: '/x/a.lock', found: 'link' },
    { path: '/x/a.lock', found: 'pipe' },
    { path: '/x/a.lock', found: 'broken-link' },
  ],
  'disk-failed': ['ENOSPC', 'EIO'].map(reason => ({ path: 'x.yaml', reason })),
  'unconfirmed-write': [{ path: 'x.yaml', reason: 'EIO' }],
  'output-failed': [{ reason: 'ENOSPC' }],
  'folder-not-empty': [{ path: '/home/x' }],
  'not-a-site': [{ path: '/home/x' }],
  'records-stand': [{ folder: '/home/x/records' }],
  'already-exists': [{ path: 'x.html' }],
  'git-failed': [{ action: 'commit', reason: 'no identity' }],
  'no-name': [{}],
  'commit-elsewhere': [{ folder: '/home/x/records' }],
  'commit-unfinished': (['merge', 'rebase', 'am', 'cherry-pick', 'revert', 'bisect'] as const).map(
    what => ({ what }),
  ),
  'commit-nameless': [{}],
  'commit-mixed': [{ file: 'documents/HU-1.yaml' }],
  'commit-ignored': [{ file: 'documents/HU-1.yaml' }],
  'commit-busy': [{ lock: '/home/x/.git/index.lock' }],
}

const FAILURES = Object.entries(EXAMPLES).flatMap(([kind, all]) =>
  all.map(values => ({ kind, values }) as Failure),
)

describe.each(LANGUAGES)('in %s', language => {
  test.each(FAILURES)('$kind says what is wrong and what to do', failure => {
    const { message, lines = [], hint } = explain(failure, language)
    const page = [message, ...lines, hint].join('\n')
    expect(page).not.toMatch(/undefined|\[object|NaN/)
    // A user who leaves knows why.
    expect(message.length > 8 && (hint.length > 5 || failure.kind === 'cancelled')).toBe(true)
    if (language === 'ar') expect(message).toMatch(/\p{Script=Arabic}/u)
    if (language === 'fr') expect(page).not.toMatch(/[\p{L})»] [:;?!»]|« \p{L}|\.\.\./u)
  })
})

test('the page of a failure fits the screen', () => {
  const view = { language: 'en', width: 40, paint: paintIn(0) } as const
  for (const failure of FAILURES) {
    const lines = failureText(failure, view)
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(40)
  }
  expect(bugText(new TypeError('x is not a function'), view).join(' ')).toContain('TypeError: x')
  expect(bugText('thrown text', { ...view, language: 'ar' }).join(' ')).toContain('mandates')
})

test('every exit code is documented', () => {
  const codes = new Set(FAILURES.map(({ kind }) => exitCodeOf(kind)))
  expect([...codes].toSorted((a, b) => a - b)).toEqual([2, 65, 66, 73, 74, 75, 130])
})
