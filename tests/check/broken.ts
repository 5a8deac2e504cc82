// Records that break one rule each, with the place and the words that tell it.
import type { Problem } from '../../src/base/problem.ts'
import { DOCUMENT, documentWith, type inventedRecords, MEETINGS, ORGANISATION } from '../folders.ts'

export interface Broken {
  readonly rule: Problem['rule']
  /** `file:line:column`. */
  readonly at: string
  readonly severity?: Problem['severity']
  /** The English sentence. */
  readonly message: string
  readonly files: Parameters<typeof inventedRecords>[0] & object
}

const FILE = 'documents/HU-1.yaml'

/** The document with an update of its action added. */
function updated(...updates: string[]): Broken['files'] {
  return {
    [FILE]: `${DOCUMENT}        updates:\n${updates.map(each => `          - ${each}\n`).join('')}`,
  }
}

/** The document with a field added to its mandate, before the actions. */
function mandated(field: string): Broken['files'] {
  return {
    [FILE]: documentWith('    departments: [ports]\n', `    departments: [ports]\n    ${field}\n`),
  }
}

function replaced(search: string, replacement: string): Broken['files'] {
  return { [FILE]: documentWith(search, replacement) }
}

function calendar(search: string, replacement: string): Broken['files'] {
  return { 'meetings.yaml': documentWith(search, replacement, MEETINGS) }
}

const SECOND = `  - id: 2
    paragraph: "2"
    title: Second
    text: Requests again.
`

export const BROKEN: readonly Broken[] = [
  // Reading a file
  {
    rule: 'not-a-file',
    at: 'documents/x.yaml:1:1',
    message: 'This is a broken link, not a file.',
    files: { 'documents/x.yaml': { link: 'nowhere' } },
  },
  {
    rule: 'unreadable-file',
    at: 'meetings.yaml:1:1',
    message: 'This file is missing.',
    files: { 'meetings.yaml': undefined },
  },
  {
    rule: 'empty-file',
    at: 'documents/x.yaml:1:1',
    message: 'This file is empty.',
    files: { 'documents/x.yaml': '' },
  },
  {
    rule: 'not-utf8',
    at: 'documents/x.yaml:1:1',
    message: 'This file is not in UTF-8. It may be Latin-1 or Windows-1252.',
    files: { 'documents/x.yaml': Buffer.from('é', 'latin1') },
  },
  {
    rule: 'file-too-large',
    at: 'documents/x.yaml:1:1',
    message: 'This file is too large (1048577 bytes; at most 1048576).',
    files: { 'documents/x.yaml': 'x'.repeat(1024 * 1024 + 1) },
  },
  {
    rule: 'lone-carriage-return',
    at: 'documents/x.yaml:1:6',
    message: 'A line ends with a carriage return alone, which YAML takes for a space.',
    files: { 'documents/x.yaml': 'id: x\rdate: y\r' },
  },
  {
    rule: 'conflict-markers',
    at: 'documents/x.yaml:1:1',
    message: 'An unresolved merge conflict begins here.',
    files: { 'documents/x.yaml': '<<<<<<< a\nid: 1\n=======\nid: 2\n>>>>>>> b\n' },
  },
  {
    rule: 'yaml-syntax',
    at: 'documents/x.yaml:1:8',
    message: 'This is not valid YAML: Nested mappings are not allowed in compact mappings',
    files: { 'documents/x.yaml': 'title: Report: second\n' },
  },
  {
    rule: 'tab-indent',
    at: 'documents/x.yaml:2:1',
    message: 'This line is indented with a tab, which YAML does not allow.',
    files: { 'documents/x.yaml': 'a:\n\tb: 1\n' },
  },
  {
    rule: 'too-deep',
    at: 'documents/x.yaml:1:65',
    message: 'Lists and maps stand in each other too deeply here (at most 64 levels).',
    files: { 'documents/x.yaml': '['.repeat(99) },
  },
  {
    rule: 'too-many-keys',
    at: 'documents/x.yaml:1:1',
    message: 'This map has too many keys (at most 5000).',
    files: {
      'documents/x.yaml': Array.from({ length: 5001 }, (_, key) => `k${key}: 1\n`).join(''),
    },
  },
  {
    rule: 'several-documents',
    at: 'documents/x.yaml:2:1',
    message: 'A second YAML document begins here (a line of ---).',
    files: { 'documents/x.yaml': 'a: 1\n---\nb: 1\n' },
  },
  {
    rule: 'yaml-directive',
    at: 'documents/x.yaml:1:1',
    message: 'YAML directives (lines that begin with %) are not used in records.',
    files: { 'documents/x.yaml': '%YAML 1.1\n---\na: 1\n' },
  },
  {
    rule: 'unknown-tag',
    at: 'documents/x.yaml:1:4',
    message: 'The tag “!secret” is not used in records.',
    files: { 'documents/x.yaml': 'a: !secret x\n' },
  },
  {
    rule: 'unusable-alias',
    at: 'documents/x.yaml:1:4',
    message: 'The alias “*gone” leads nowhere, into itself, or is one of too many.',
    files: { 'documents/x.yaml': 'a: *gone\n' },
  },
  {
    rule: 'duplicate-key',
    at: 'documents/x.yaml:2:1',
    message: '“id” stands here for the second time; the first is on line 1.',
    files: { 'documents/x.yaml': 'id: 1\nid: 2\n' },
  },
  {
    rule: 'complex-key',
    at: 'documents/x.yaml:1:3',
    message: 'A list or a map cannot be the name of a field.',
    files: { 'documents/x.yaml': '? [a]\n: b\n' },
  },
  {
    rule: 'cut-by-comment',
    at: `${FILE}:12:12`,
    severity: 'warning',
    message: 'Only “Item” is read: “#3 and more” begins a comment.',
    files: replaced('title: Survey of harbours', 'title: Item #3 and more'),
  },
  // The shape of a record
  {
    rule: 'unknown-field',
    at: `${FILE}:16:5`,
    message: 'There is no field “prio” here.',
    files: mandated('prio: high'),
  },
  {
    rule: 'missing-field',
    at: `${FILE}:10:5`,
    message: '“title” is missing here.',
    files: replaced('    title: Survey of harbours\n', ''),
  },
  {
    rule: 'wrong-type',
    at: `${FILE}:15:18`,
    message: '“departments” has the wrong form.',
    files: replaced('[ports]', 'ports'),
  },
  {
    rule: 'unknown-value',
    at: `${FILE}:20:40`,
    message: '“implmented” is not possible for “status”.',
    files: updated('{date: 2018-04-01, status: implmented}'),
  },
  {
    rule: 'invalid-value',
    at: `${FILE}:7:7`,
    message: '“2018-02-30” is not valid for “date”.',
    files: replaced('date: 2018-03-02', 'date: 2018-02-30'),
  },
  // Ids and references
  {
    rule: 'duplicate-id',
    at: `${FILE}:19:9`,
    message: 'The id “HU-1/1” is used already: HU-1/1.',
    files: { [FILE]: DOCUMENT + SECOND.replace('id: 2', 'id: 1') },
  },
  {
    rule: 'duplicate-id',
    at: 'documents/HU-2.yaml:1:5',
    message: 'The id “hu-1” is used already: HU-1 (documents/HU-1.yaml).',
    files: {
      'documents/HU-2.yaml':
        'id: hu-1\nsymbol: HU/2\ntitle: x\ntype: report\nbody: BOARD\ndate: 2018-05-01\nlanguage: en\n',
    },
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:15:19`,
    message: 'There is no department “prots”.',
    files: replaced('[ports]', '[prots]'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:14:20`,
    message: 'There is no meeting “BOARD-9”.',
    files: replaced('{next: BOARD}', '{meeting: BOARD-9}'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:16:14`,
    message: 'There is no mandate “HU-0/1”.',
    files: mandated('renews: [HU-0/1]'),
  },
  {
    rule: 'renewal-circle',
    at: `${FILE}:16:14`,
    message: 'These mandates renew each other in a circle: HU-1/1 → HU-1/1.',
    files: mandated('renews: [HU-1/1]'),
  },
  {
    rule: 'renewal-not-earlier',
    at: `${FILE}:16:14`,
    message: 'HU-1/1 cannot renew HU-1/2, which is not earlier.',
    files: {
      [FILE]:
        documentWith(
          '    departments: [ports]\n',
          '    departments: [ports]\n    renews: [HU-1/2]\n',
        ) + SECOND,
    },
  },
  {
    rule: 'state-not-asked',
    at: `${FILE}:16:45`,
    message: 'XB is not among the States asked, so this reply is not counted.',
    files: mandated(
      'states: {asked: [XA], replies: [{state: XB, date: 2018-07-01, answer: complied}]}',
    ),
  },
  {
    rule: 'state-suspended',
    at: `${FILE}:16:49`,
    message: 'XB was suspended on 2018-05-01, the day of this reply.',
    files: mandated(
      'states: {asked: [XA, XB], replies: [{state: XB, date: 2018-05-01, answer: complied}]}',
    ),
  },
  // Dates and the calendar
  {
    rule: 'before-document',
    at: `${FILE}:20:20`,
    message: '2018-03-01 is before the document itself (2018-03-02).',
    files: updated('{date: 2018-03-01, status: in-progress}'),
  },
  {
    rule: 'in-the-future',
    at: `${FILE}:20:20`,
    severity: 'warning',
    message: '2019-06-02 is in the future (as at 2019-06-01), so this does not count yet.',
    files: updated('{date: 2019-06-02, status: in-progress}'),
  },
  {
    rule: 'dates-reversed',
    at: 'organisation.yaml:10:64',
    message: 'It ends (2017-06-01) before it begins (2018-01-01).',
    files: { 'organisation.yaml': documentWith('to: 2018-06-01', 'to: 2017-06-01', ORGANISATION) },
  },
  {
    rule: 'meeting-unconfirmed',
    at: 'meetings.yaml:5:93',
    severity: 'warning',
    message:
      'BOARD-2 was planned for 2019-03-01, which has passed; nothing says whether it was held.',
    files: calendar('to: 2019-03-02, state: held', 'to: 2019-03-02, state: planned'),
  },
  {
    rule: 'meeting-not-yet-held',
    at: 'meetings.yaml:6:76',
    severity: 'warning',
    message: 'BOARD-3 is recorded as held, but begins on 2020-01-01 only.',
    files: calendar('Third board, state: planned', 'Third board, from: 2020-01-01, state: held'),
  },
  {
    rule: 'due-at-cancelled',
    at: `${FILE}:14:10`,
    severity: 'warning',
    message: 'This is due at BOARD-2, which was cancelled.',
    files: {
      ...calendar('to: 2019-03-02, state: held', 'to: 2019-03-02, state: cancelled'),
      ...replaced('{next: BOARD}', '{meeting: BOARD-2}'),
    },
  },
  {
    rule: 'due-before-document',
    at: `${FILE}:14:10`,
    message: 'This is due (2018-03-01) before the document was made (2018-03-02).',
    files: replaced('due: {next: BOARD}', 'due: 2018-03-01'),
  },
  {
    rule: 'extension-backwards',
    at: `${FILE}:16:41`,
    severity: 'warning',
    message: 'This extension moves the deadline back, from 2019-03-01 to 2018-12-31.',
    files: mandated('extensions: [{date: 2018-05-01, to: 2018-12-31}]'),
  },
  {
    rule: 'same-day',
    at: `${FILE}:21:20`,
    severity: 'warning',
    message: 'Two updates of 2018-04-01 say different things, and nothing tells which came later.',
    files: updated(
      '{date: 2018-04-01, status: in-progress}',
      '{date: 2018-04-01, status: blocked, note: n}',
    ),
  },
  // Statuses and their proof
  {
    rule: 'evidence-required',
    at: `${FILE}:20:40`,
    message: '“Implemented” without evidence.',
    files: updated('{date: 2018-04-01, status: implemented}'),
  },
  {
    rule: 'note-required',
    at: `${FILE}:20:40`,
    message: '“Blocked” without a reason.',
    files: updated('{date: 2018-04-01, status: blocked}'),
  },
  {
    rule: 'decision-required',
    at: `${FILE}:16:42`,
    message: '“Discontinued” is for a meeting to decide, and none is named.',
    files: mandated('updates: [{date: 2018-04-01, status: discontinued, note: n}]'),
  },
  {
    rule: 'successor-required',
    at: `${FILE}:20:40`,
    message: '“Superseded” without the later mandate.',
    files: updated('{date: 2018-04-01, status: superseded}'),
  },
  {
    rule: 'ongoing-one-off',
    at: `${FILE}:20:40`,
    message: '“Ongoing” for a mandate that is to be carried out once.',
    files: updated('{date: 2018-04-01, status: ongoing}'),
  },
  {
    rule: 'actions-disagree',
    at: `${FILE}:16:42`,
    severity: 'warning',
    message: 'The mandate is “Implemented”, but actions are still open: 1.1.',
    files: mandated('updates: [{date: 2018-04-01, status: implemented, evidence: [{ref: R}]}]'),
  },
  {
    rule: 'evidence-file-missing',
    at: `${FILE}:20:79`,
    message: 'The evidence “evidence/a.txt” is not in the records folder.',
    files: updated(
      '{date: 2018-04-01, status: implemented, evidence: [{ref: R, file: evidence/a.txt}]}',
    ),
  },
  {
    rule: 'evidence-file-changed',
    at: `${FILE}:20:103`,
    message:
      'The evidence “evidence/a.txt” is not the file that was recorded: its SHA-256 differs.',
    files: {
      ...updated(
        `{date: 2018-04-01, status: implemented, evidence: [{ref: R, file: evidence/a.txt, sha256: ${'0'.repeat(64)}}]}`,
      ),
      'evidence/a.txt': 'other',
    },
  },
  // Text
  {
    rule: 'control-characters',
    at: `${FILE}:12:12`,
    severity: 'warning',
    message: 'This text holds characters that are not seen but change what is: U+202E.',
    files: replaced('Survey of harbours', 'Survey \u202eof harbours'),
  },
]
