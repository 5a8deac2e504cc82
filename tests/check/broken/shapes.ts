// Records of the wrong shape, and texts with invisible characters.
import { documentWith, ORGANISATION } from '../../folders.ts'
import { FILE, mandated, replaced, updated, type Broken } from './broken.ts'

export const BROKEN_SHAPES: readonly Broken[] = [
  {
    rule: 'unknown-field',
    at: `${FILE}:16:5`,
    severity: 'warning',
    message: 'Unknown field: “prio”.',
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
    message: '“departments” has the wrong type.',
    files: replaced('[ports]', 'ports'),
  },
  {
    rule: 'unknown-value',
    at: `${FILE}:20:40`,
    message: '“implmented” is not a valid value for “status”.',
    files: updated('{date: 2018-04-01, status: implmented}'),
  },
  {
    rule: 'invalid-value',
    at: `${FILE}:7:7`,
    message: '“2018-02-30” is not valid for “date”.',
    files: replaced('date: 2018-03-02', 'date: 2018-02-30'),
  },
  {
    rule: 'control-characters',
    at: `${FILE}:12:12`,
    severity: 'warning',
    message: 'This text contains invisible characters that change what is displayed: U+202E.',
    files: replaced('Survey of harbours', 'Survey \u202eof harbours'),
  },
  {
    rule: 'unknown-field',
    at: `${FILE}:1:1`,
    severity: 'warning',
    message: 'Unknown field: “idd”.',
    files: replaced('id: HU-1\n', 'idd: HU-1\nid: HU-1\n'),
  },
  {
    rule: 'unknown-field',
    at: `${FILE}:12:37`,
    severity: 'warning',
    message: 'Unknown field: “xx”.',
    files: replaced('title: Survey of harbours', 'title: {en: Survey of harbours, xx: Hafen}'),
  },
  {
    rule: 'missing-field',
    at: `${FILE}:1:1`,
    message: '“symbol” is missing here.',
    files: replaced('symbol: HU/2018/1\n', ''),
  },
  {
    rule: 'wrong-type',
    at: 'documents/x.yaml:1:1',
    message: 'The content of this file has the wrong type.',
    files: { 'documents/x.yaml': 'only words\n' },
  },
  {
    rule: 'wrong-type',
    at: `${FILE}:14:10`,
    message: '“due” has the wrong type.',
    files: replaced('{next: BOARD}', '{}'),
  },
  {
    rule: 'invalid-value',
    at: `${FILE}:10:9`,
    message: '“1/2” is not valid for “id”.',
    files: replaced('  - id: 1\n    paragraph', '  - id: 1/2\n    paragraph'),
  },
  {
    rule: 'invalid-value',
    at: `${FILE}:14:18`,
    message: '“P9999Y” is not valid for “every”.',
    files: replaced('{next: BOARD}', '{every: P9999Y}'),
  },
  {
    rule: 'invalid-value',
    at: `${FILE}:2:9`,
    message: '“symbol” is empty.',
    files: replaced('HU/2018/1', '""'),
  },
  {
    rule: 'invalid-value',
    at: 'organisation.yaml:2:12',
    message: '“languages” is empty.',
    files: { 'organisation.yaml': documentWith('[en]', '[]', ORGANISATION) },
  },
  {
    rule: 'control-characters',
    at: `${FILE}:12:12`,
    severity: 'warning',
    message:
      'This text contains invisible characters that change what is displayed: U+001B and U+200B.',
    files: replaced('Survey of harbours', '"\\e[31mSurvey\u200b"'),
  },
  {
    rule: 'control-characters',
    at: 'organisation.yaml:1:7',
    severity: 'warning',
    message: 'This text contains invisible characters that change what is displayed: U+202E.',
    files: { 'organisation.yaml': documentWith('Harbour', '\u202eHarbour', ORGANISATION) },
  },
]
