// Ids that are used twice.
import { DOCUMENT, documentWith, MEETINGS, ORGANISATION } from '../../folders.ts'
import { FILE, mandated, SECOND, type Broken } from './broken.ts'

export const BROKEN_IDS: readonly Broken[] = [
  {
    rule: 'duplicate-id',
    at: `${FILE}:19:9`,
    message: 'The id “HU-1/1” is already used, in documents/HU-1.yaml.',
    files: { [FILE]: DOCUMENT + SECOND.replace('id: 2', 'id: 1') },
  },
  {
    rule: 'duplicate-id',
    at: 'documents/HU-2.yaml:1:5',
    message: 'The id “hu-1” is already used, as “HU-1”, in documents/HU-1.yaml.',
    files: {
      'documents/HU-2.yaml':
        'id: hu-1\nsymbol: HU/2\ntitle: x\ntype: report\nbody: BOARD\ndate: 2018-05-01\nlanguage: en\n',
    },
  },
  {
    rule: 'duplicate-id',
    at: `${FILE}:16:16`,
    message: 'The id “HU-1/2” is already used, in documents/HU-1.yaml.',
    files: {
      [FILE]:
        documentWith(
          '    departments: [ports]\n',
          '    departments: [ports]\n    formerly: [2]\n',
        ) + SECOND,
    },
  },
  {
    rule: 'duplicate-id',
    at: 'organisation.yaml:6:10',
    message: 'The id “ports” is already used, in organisation.yaml.',
    files: {
      'organisation.yaml': documentWith(
        '  - {id: ports, name: Ports}\n',
        '  - {id: ports, name: Ports}\n  - {id: ports, name: Piers}\n',
        ORGANISATION,
      ),
    },
  },
  {
    rule: 'duplicate-id',
    at: 'organisation.yaml:8:10',
    message: 'The id “north” is already used, in organisation.yaml.',
    files: {
      'organisation.yaml': documentWith(
        '  - {id: north, name: North}\n',
        '  - {id: north, name: North}\n  - {id: north, name: South}\n',
        ORGANISATION,
      ),
    },
  },
  {
    rule: 'duplicate-id',
    at: 'organisation.yaml:11:12',
    message: 'The id “XA” is already used, in organisation.yaml.',
    files: { 'organisation.yaml': `${ORGANISATION}  - {code: XA, name: Alba}\n` },
  },
  {
    rule: 'duplicate-id',
    at: 'meetings.yaml:3:10',
    message: 'The id “Board” is already used, as “BOARD”, in meetings.yaml.',
    files: {
      'meetings.yaml': documentWith(
        'meetings:',
        '  - {id: Board, name: Board}\nmeetings:',
        MEETINGS,
      ),
    },
  },
  {
    rule: 'duplicate-id',
    at: 'meetings.yaml:7:10',
    message: 'The id “BOARD-3” is already used, in meetings.yaml.',
    files: { 'meetings.yaml': `${MEETINGS}  - {id: BOARD-3, body: BOARD, state: planned}\n` },
  },
  {
    rule: 'duplicate-id',
    at: `${FILE}:19:13`,
    message: 'The id “1” is already used, in documents/HU-1.yaml.',
    files: { [FILE]: `${DOCUMENT}      - id: 1\n        title: Again\n` },
  },
  {
    rule: 'duplicate-id',
    at: `${FILE}:16:68`,
    message: 'The id “arms” is already used, in documents/HU-1.yaml.',
    files: mandated(
      'states: {asked: [XA], measures: [{id: arms, title: Arms}, {id: arms, title: A}]}',
    ),
  },
  {
    rule: 'duplicate-id',
    at: `${FILE}:19:9`,
    message: 'The id “HU-1/e\u0301” is already used, as “HU-1/\u00e9”, in documents/HU-1.yaml.',
    files: {
      [FILE]:
        documentWith('  - id: 1\n    para', '  - id: \u00e9\n    para') +
        SECOND.replace('id: 2', 'id: e\u0301'),
    },
  },
  {
    rule: 'duplicate-id',
    at: `${FILE}:19:9`,
    message: 'The id “HU-1/E” is already used, as “HU-1/\u00e9”, in documents/HU-1.yaml.',
    files: {
      [FILE]:
        documentWith('  - id: 1\n    para', '  - id: \u00e9\n    para') +
        SECOND.replace('id: 2', 'id: E'),
    },
  },
]
