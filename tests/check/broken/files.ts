// Files that cannot be read.
import type { Broken } from './broken.ts'

export const BROKEN_FILES: readonly Broken[] = [
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
    message: 'This file is too large (1.1 MB; limit: 1 MB).',
    files: { 'documents/x.yaml': 'x'.repeat(1024 * 1024 + 1) },
  },
  {
    rule: 'too-many-pieces',
    at: 'documents/x.yaml:1:299999',
    message: 'This file is too complex (more than 300,000 words, marks and lines).',
    files: { 'documents/x.yaml': `a: [${','.repeat(400_000)}` },
  },
  {
    rule: 'too-many-faults',
    at: 'documents/x.yaml:251:3',
    before: 1003,
    message: 'More than 1000 problems were found. The rest of this file was not checked.',
    files: { 'documents/x.yaml': `mandates:\n${'- {}\n'.repeat(300)}` },
  },
  {
    rule: 'lone-carriage-return',
    at: 'documents/x.yaml:1:6',
    message: 'A line ends with a carriage return only, which YAML reads as a space.',
    files: { 'documents/x.yaml': 'id: x\rdate: y\r' },
  },
  {
    rule: 'conflict-markers',
    at: 'documents/x.yaml:1:1',
    message: 'An unresolved merge conflict begins here.',
    files: { 'documents/x.yaml': '<<<<<<< a\nid: 1\n=======\nid: 2\n>>>>>>> b\n' },
  },
  {
    rule: 'not-a-file',
    at: 'documents/x.yaml:1:1',
    message: 'This is a folder, not a file.',
    files: { 'documents/x.yaml': { link: '.' } },
  },
  {
    rule: 'not-a-file',
    at: 'documents/x.yaml:1:1',
    message: 'This is a link that leads out of the records folder, not a file.',
    files: { 'documents/x.yaml': { link: process.execPath } },
  },
  {
    rule: 'not-utf8',
    at: 'documents/x.yaml:1:1',
    message: 'This file is not in UTF-8. It looks like UTF-16.',
    files: { 'documents/x.yaml': Buffer.from('\ufeffid: x', 'utf16le') },
  },
  {
    rule: 'empty-file',
    at: 'documents/x.yaml:1:1',
    message: 'This file is empty.',
    files: { 'documents/x.yaml': ' \n\n' },
  },
  {
    rule: 'merge-driver-missing',
    at: '.gitattributes:2:1',
    severity: 'warning',
    message:
      'These records must be merged field by field, but git is not set up for that in this clone.',
    files: { '.gitattributes': '* text=auto\n/documents/**/*.yaml merge=mandates\n' },
  },
]
