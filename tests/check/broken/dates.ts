// Impossible days, and a calendar that is out of date.
import { documentWith, ORGANISATION } from '../../folders.ts'
import { calendar, FILE, mandated, replaced, updated, type Broken } from './broken.ts'

export const BROKEN_DATES: readonly Broken[] = [
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
    message: '2019-06-02 is in the future (today is 2019-06-01), so this entry is not counted yet.',
    files: updated('{date: 2019-06-02, status: in-progress}'),
  },
  {
    rule: 'dates-reversed',
    at: 'organisation.yaml:10:64',
    message: 'It ends (2017-06-01) before it begins (2018-01-01).',
    files: {
      'organisation.yaml': documentWith('to: 2018-06-01', 'to: 2017-06-01', ORGANISATION),
    },
  },
  {
    rule: 'meeting-unconfirmed',
    at: 'meetings.yaml:5:93',
    severity: 'warning',
    message:
      'BOARD-2 was planned to end on 2019-03-02, which has passed, but the calendar does not say whether it was held.',
    files: calendar('to: 2019-03-02, state: held', 'to: 2019-03-02, state: planned'),
  },
  {
    rule: 'meeting-not-yet-held',
    at: 'meetings.yaml:6:76',
    severity: 'warning',
    message: 'BOARD-3 is recorded as held, but it only begins on 2020-01-01.',
    files: calendar('Third board, state: planned', 'Third board, from: 2020-01-01, state: held'),
  },
  {
    rule: 'due-at-cancelled',
    at: `${FILE}:14:10`,
    severity: 'warning',
    message: 'This is due at BOARD-2, which was cancelled; no date is set.',
    files: {
      ...calendar('to: 2019-03-02, state: held', 'to: 2019-03-02, state: cancelled'),
      ...replaced('{next: BOARD}', '{meeting: BOARD-2}'),
    },
  },
  {
    rule: 'due-out-of-range',
    at: `${FILE}:14:18`,
    // The document itself is in the future.
    before: 1,
    message: 'No due date can be computed: P60Y after 9950-03-02 is later than the year 9999.',
    files: {
      [FILE]: documentWith('2018-03-02', '9950-03-02').replace('{next: BOARD}', '{every: P60Y}'),
    },
  },
  {
    rule: 'due-before-document',
    at: `${FILE}:14:10`,
    message: 'The deadline (2018-03-01) is before the document itself (2018-03-02).',
    files: replaced('due: {next: BOARD}', 'due: 2018-03-01'),
  },
  {
    rule: 'extension-backwards',
    at: `${FILE}:16:41`,
    severity: 'warning',
    message: 'This extension makes the deadline earlier (2019-03-02 → 2018-12-31).',
    files: mandated('extensions: [{date: 2018-05-01, to: 2018-12-31}]'),
  },
  {
    rule: 'same-day',
    at: `${FILE}:21:20`,
    severity: 'warning',
    message: 'Two entries dated 2018-04-01 differ, and their order is not given.',
    files: updated(
      '{date: 2018-04-01, status: in-progress}',
      '{date: 2018-04-01, status: blocked, note: n}',
    ),
  },
  {
    rule: 'before-document',
    at: `${FILE}:16:25`,
    message: '2018-03-01 is before the document itself (2018-03-02).',
    files: mandated('extensions: [{date: 2018-03-01, to: 2020-01-01}]'),
  },
  {
    rule: 'before-document',
    at: `${FILE}:16:55`,
    message: '2018-03-01 is before the document itself (2018-03-02).',
    files: mandated(
      'states: {asked: [XA], replies: [{state: XA, date: 2018-03-01, answer: complied}]}',
    ),
  },
  {
    rule: 'before-document',
    at: `${FILE}:16:41`,
    message: '2018-03-01 is before the document itself (2018-03-02).',
    files: mandated('confirmed: {meeting: BOARD-1, date: 2018-03-01}'),
  },
  {
    rule: 'before-document',
    at: `${FILE}:8:18`,
    message: '2018-03-01 is before the document itself (2018-03-02).',
    files: replaced('language: en', 'endorsed: {date: 2018-03-01}\nlanguage: en'),
  },
  {
    rule: 'in-the-future',
    at: `${FILE}:7:7`,
    severity: 'warning',
    message: '2081-03-02 is in the future (today is 2019-06-01), so this entry is not counted yet.',
    files: replaced('date: 2018-03-02', 'date: 2081-03-02'),
  },
  {
    rule: 'in-the-future',
    at: `${FILE}:16:41`,
    severity: 'warning',
    message: '2019-06-02 is in the future (today is 2019-06-01), so this entry is not counted yet.',
    files: mandated('confirmed: {meeting: BOARD-2, date: 2019-06-02}'),
  },
  {
    rule: 'dates-reversed',
    at: 'meetings.yaml:5:74',
    message: 'It ends (2019-02-28) before it begins (2019-03-01).',
    files: calendar('to: 2019-03-02', 'to: 2019-02-28'),
  },
  {
    rule: 'dates-reversed',
    at: 'meetings.yaml:6:81',
    message: 'It ends (1441-05-01) before it begins (1441-05-02).',
    files: calendar('Third board,', 'Third board, hijri: {from: 1441-05-02, to: 1441-05-01},'),
  },
  {
    rule: 'dates-reversed',
    at: 'organisation.yaml:9:74',
    message: 'It ends (2017-01-01) before it begins (2018-01-01).',
    files: {
      'organisation.yaml': documentWith(
        'group: north}',
        'group: north, member: [{from: 2018-01-01, to: 2017-01-01}]}',
        ORGANISATION,
      ),
    },
  },
  {
    rule: 'due-at-cancelled',
    at: `${FILE}:16:41`,
    severity: 'warning',
    message: 'This is due at BOARD-3, which was cancelled; no date is set.',
    files: {
      ...calendar('Third board, state: planned', 'Third board, state: cancelled'),
      ...mandated('extensions: [{date: 2018-05-01, to: {meeting: BOARD-3}}]'),
    },
  },
  {
    rule: 'extension-backwards',
    at: `${FILE}:16:77`,
    severity: 'warning',
    message: 'This extension makes the deadline earlier (2020-05-01 → 2020-04-01).',
    files: mandated(
      'extensions: [{date: 2018-05-01, to: 2020-05-01}, {date: 2018-06-01, to: 2020-04-01}]',
    ),
  },
  {
    rule: 'same-day',
    at: `${FILE}:16:61`,
    severity: 'warning',
    message: 'Two entries dated 2018-05-01 differ, and their order is not given.',
    files: mandated(
      'extensions: [{date: 2018-05-01, to: 2020-05-01}, {date: 2018-05-01, to: 2020-06-01}]',
    ),
  },
  {
    rule: 'same-day',
    at: `${FILE}:16:104`,
    severity: 'warning',
    message: 'Two entries dated 2018-07-01 differ, and their order is not given.',
    files: mandated(
      'states: {asked: [XA], replies: [{state: XA, date: 2018-07-01, answer: complied}, {state: XA, date: 2018-07-01, answer: declined}]}',
    ),
  },
  {
    rule: 'entry-repeated',
    at: `${FILE}:21:20`,
    severity: 'warning',
    message: 'This entry of 2018-04-01 repeats the entry before it.',
    files: updated(
      '{date: 2018-04-01, status: in-progress, by: Ports}',
      '{date: 2018-04-01, status: in-progress, by: Ports}',
    ),
  },
  {
    rule: 'decided-too-early',
    at: `${FILE}:16:73`,
    severity: 'warning',
    message: 'BOARD-2 had not begun on 2018-04-01, so it could not have decided this.',
    files: mandated(
      'updates: [{date: 2018-04-01, status: overtaken, note: n, decidedBy: BOARD-2}]',
    ),
  },
  {
    rule: 'decided-too-early',
    at: `${FILE}:10:12`,
    severity: 'warning',
    message: 'BOARD-2 had not begun on 2018-04-01, so it could not have decided this.',
    files: replaced('mandates:', 'endorsed:\n  meeting: BOARD-2\n  date: 2018-04-01\nmandates:'),
  },
  {
    rule: 'decided-too-early',
    at: `${FILE}:16:26`,
    severity: 'warning',
    message: 'BOARD-3 had not begun on 2019-06-01, so it could not have decided this.',
    files: mandated('confirmed: {meeting: BOARD-3}'),
  },
]
