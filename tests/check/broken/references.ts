// References to things that do not exist, or to wrong ones.
import { DOCUMENT, documentWith, ORGANISATION } from '../../folders.ts'
import {
  calendar,
  FILE,
  mandated,
  replaced,
  SECOND,
  updated,
  type Broken,
  documentNamed,
} from './broken.ts'

/** A document with one mandate, which renews another. */
function renewing(id: string, date: string, earlier: string): string {
  return documentNamed(id, date, `renews: [${earlier}]`)
}

export const BROKEN_REFERENCES: readonly Broken[] = [
  {
    rule: 'unknown-reference',
    at: `${FILE}:15:19`,
    message: 'Department not found: “prots”.',
    files: replaced('[ports]', '[prots]'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:14:20`,
    message: 'Meeting not found: “BOARD-9”.',
    files: replaced('{next: BOARD}', '{meeting: BOARD-9}'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:16:14`,
    message: 'Mandate not found: “HU-0/1”.',
    files: mandated('renews: [HU-0/1]'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:16:16`,
    message: 'Subject not found: “harbours”.',
    files: mandated('subjects: [harbours]'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:16:14`,
    message: 'Officer not found: “amina”.',
    files: mandated('officer: amina'),
  },
  {
    rule: 'undeclared-field',
    at: `${FILE}:16:21`,
    severity: 'warning',
    message: 'The organisation declares no field “budget”, so it is not shown.',
    files: mandated('extra: {budget: 4410}'),
  },
  {
    rule: 'invalid-value',
    at: `${FILE}:16:21`,
    message: '“soon” is not valid for “budget”.',
    files: {
      ...mandated('extra: {budget: soon}'),
      'organisation.yaml': `${ORGANISATION}fields:\n  - {id: budget, name: Budget, type: number}\n`,
    },
  },
  {
    rule: 'officer-left',
    at: `${FILE}:16:14`,
    severity: 'warning',
    message: 'The officer “amina” left on 2019-01-01, and this mandate is outstanding.',
    files: {
      ...mandated('officer: amina'),
      'organisation.yaml': `${ORGANISATION}officers:\n  - {id: amina, name: Amina, to: 2019-01-01}\n`,
    },
  },
  {
    rule: 'unknown-reference',
    at: 'organisation.yaml:5:43',
    message: 'Department not found: “quays”.',
    files: {
      'organisation.yaml': documentWith(
        '{id: ports, name: Ports}',
        '{id: ports, name: Ports, succeededBy: quays}',
        ORGANISATION,
      ),
    },
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
    message: 'This mandate is not addressed to XB, so this reply is not counted.',
    files: mandated(
      'states: {asked: [XA], replies: [{state: XB, date: 2018-07-01, answer: complied}]}',
    ),
  },
  {
    rule: 'state-suspended',
    at: `${FILE}:16:49`,
    message: 'XB was suspended on 2018-05-01, the date of this reply.',
    files: mandated(
      'states: {asked: [XA, XB], replies: [{state: XB, date: 2018-05-01, answer: complied}]}',
    ),
  },
  {
    rule: 'unknown-reference',
    at: 'organisation.yaml:3:12',
    message: 'Body not found: “BORD”.',
    files: {
      'organisation.yaml': documentWith('reportsTo: BOARD', 'reportsTo: BORD', ORGANISATION),
    },
  },
  {
    rule: 'unknown-reference',
    at: 'organisation.yaml:9:35',
    message: 'Group not found: “south”.',
    files: { 'organisation.yaml': documentWith('group: north', 'group: south', ORGANISATION) },
  },
  {
    rule: 'unknown-reference',
    at: 'meetings.yaml:6:25',
    message: 'Body not found: “PANEL”.',
    files: calendar('BOARD-3, body: BOARD', 'BOARD-3, body: PANEL'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:5:7`,
    message: 'Body not found: “PANEL”.',
    files: replaced('body: BOARD', 'body: PANEL'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:6:10`,
    message: 'Meeting not found: “BOARD-0”.',
    files: replaced('meeting: BOARD-1', 'meeting: BOARD-0'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:8:21`,
    message: 'Meeting not found: “BOARD-8”.',
    files: replaced('language: en', 'endorsed: {meeting: BOARD-8}\nlanguage: en'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:14:17`,
    message: 'Body not found: “PANEL”.',
    files: replaced('next: BOARD', 'next: PANEL'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:14:18`,
    message: 'Body not found: “P1X”.',
    files: replaced('next: BOARD', 'every: P1X'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:16:51`,
    message: 'Meeting not found: “BOARD-8”.',
    files: mandated('extensions: [{date: 2018-05-01, to: {meeting: BOARD-8}}]'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:16:26`,
    message: 'Meeting not found: “BOARD-8”.',
    files: mandated('confirmed: {meeting: BOARD-8}'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:19:21`,
    message: 'Department not found: “prots”.',
    files: { [FILE]: `${DOCUMENT}        department: prots\n` },
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:20:71`,
    message: 'Meeting not found: “BOARD-8”.',
    files: updated('{date: 2018-04-01, status: overtaken, note: n, decidedBy: BOARD-8}'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:20:66`,
    message: 'Mandate not found: “HU-9/1”.',
    files: updated('{date: 2018-04-01, status: superseded, supersededBy: HU-9/1}'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:20:58`,
    message: 'Meeting not found: “BOARD-8”.',
    files: updated('{date: 2018-04-01, status: in-progress, for: BOARD-8}'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:16:22`,
    message: 'Member State not found: “XZ”.',
    files: mandated('states: {asked: [XZ]}'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:16:39`,
    message: 'Member State not found: “XZ”.',
    files: mandated('states: {asked: members, except: [XZ]}'),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:16:45`,
    message: 'Member State not found: “XZ”.',
    files: mandated(
      'states: {asked: [XA], replies: [{state: XZ, date: 2018-07-01, answer: complied}]}',
    ),
  },
  {
    rule: 'unknown-reference',
    at: `${FILE}:16:110`,
    message: 'Measure not found: “arm”.',
    files: mandated(
      'states: {asked: [XA], measures: [{id: arms, title: A}], replies: [{state: XA, date: 2018-07-01, measure: arm, answer: complied}]}',
    ),
  },
  {
    rule: 'renewal-circle',
    at: 'documents/a.yaml:13:14',
    message: 'These mandates renew each other in a circle: A/1 → C/1 → B/1 → A/1.',
    files: {
      'documents/a.yaml': renewing('A', '2018-05-01', 'C/1'),
      'documents/b.yaml': renewing('B', '2018-06-01', 'A/1'),
      'documents/c.yaml': renewing('C', '2018-07-01', 'B/1'),
    },
  },
]
