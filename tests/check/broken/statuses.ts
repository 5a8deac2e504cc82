// Statuses that lack what they require, and missing evidence.
import { documentWith } from '../../folders.ts'
import { FILE, mandated, updated, type Broken, documentNamed } from './broken.ts'

/** A document whose mandate is replaced by another. */
function replacedBy(id: string, date: string, later: string): string {
  const update = `{date: ${date}, status: superseded, supersededBy: ${later}}`
  return documentNamed(id, date, `updates: [${update}]`)
}

export const BROKEN_STATUSES: readonly Broken[] = [
  {
    rule: 'evidence-required',
    at: `${FILE}:20:40`,
    message: 'The status “Implemented” has no evidence.',
    files: updated('{date: 2018-04-01, status: implemented}'),
  },
  {
    rule: 'note-required',
    at: `${FILE}:20:40`,
    message: 'The status “Blocked” has no reason.',
    files: updated('{date: 2018-04-01, status: blocked}'),
  },
  {
    rule: 'decision-required',
    at: `${FILE}:16:42`,
    message: 'Only a meeting can set the status “Discontinued”, and no meeting is given.',
    files: mandated('updates: [{date: 2018-04-01, status: discontinued, note: n}]'),
  },
  {
    rule: 'successor-required',
    at: `${FILE}:20:40`,
    message: 'The status “Superseded” has no later mandate.',
    files: updated('{date: 2018-04-01, status: superseded}'),
  },
  {
    rule: 'ongoing-one-off',
    at: `${FILE}:20:40`,
    message: 'The status “Ongoing” is not possible for a one-off mandate.',
    files: updated('{date: 2018-04-01, status: ongoing}'),
  },
  {
    rule: 'confirmed-not-implemented',
    at: `${FILE}:16:41`,
    message:
      'A meeting can only take note of a mandate that is implemented; on 2018-09-02, its status was “Not started”.',
    files: mandated('confirmed: {meeting: BOARD-1, date: 2018-09-02}'),
  },
  {
    rule: 'superseded-circle',
    at: 'documents/b.yaml:13:68',
    message: 'These mandates replace each other in a circle: B/1 → A/1 → B/1.',
    files: {
      'documents/a.yaml': replacedBy('A', '2018-05-01', 'B/1'),
      'documents/b.yaml': replacedBy('B', '2018-05-02', 'A/1'),
    },
  },
  {
    rule: 'actions-disagree',
    at: `${FILE}:16:42`,
    severity: 'warning',
    message: 'The mandate has the status “Implemented”, but these actions are not finished: 1.1.',
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
  {
    rule: 'note-required',
    at: `${FILE}:20:40`,
    message: 'The status “Overtaken by events” has no reason.',
    files: updated('{date: 2018-04-01, status: overtaken}'),
  },
  {
    rule: 'evidence-file-missing',
    at: `${FILE}:20:79`,
    message: 'The evidence “evidence/a.txt” is not in the records folder.',
    files: {
      ...updated(
        '{date: 2018-04-01, status: implemented, evidence: [{ref: R, file: evidence/a.txt}]}',
      ),
      'evidence/a.txt': { link: process.execPath },
    },
  },
  {
    rule: 'evidence-file-missing',
    at: `${FILE}:16:111`,
    message: 'The evidence “a.txt” is not in the records folder.',
    files: mandated(
      'states: {asked: [XA], replies: [{state: XA, date: 2018-07-01, answer: complied, evidence: [{ref: R, file: a.txt}]}]}',
    ),
  },
  {
    rule: 'decision-required',
    at: `${FILE}:15:42`,
    message: 'Only a meeting can set the status “Implemented”, and no meeting is given.',
    files: {
      [FILE]: documentWith(
        '    due: {next: BOARD}\n    departments: [ports]\n    actions:\n      - id: 1\n        title: Prepare the survey\n',
        '    kind: continuing\n    updates: [{date: 2018-04-01, status: implemented, evidence: [{ref: R}]}]\n',
      ),
    },
  },
]
