// Names that lead out of a folder, or that some system cannot keep as the name of a file.
import fc from 'fast-check'

export const HOSTILE = [
  '../../../x',
  '..',
  '.',
  '',
  '/tmp/x',
  'a/b',
  'a\\b',
  'C:x',
  'a:b',
  'x.',
  'x ',
  ' x',
  'CON',
  'aux',
  'Nul',
  'com1',
  'LPT9',
  '-rf',
  'x\0',
  'x\ny',
  '\u202ex',
  'x'.repeat(65),
  // 64 letters of 256 bytes.
  '\u{20000}'.repeat(64),
]

/** Names of path separators, devices and letters of every kind. */
export const anyName = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.string({
    unit: fc.constantFrom('.', '/', '\\', ':', '~', '\0', 'a', '1', '-', '_'),
    maxLength: 12,
  }),
  fc.stringMatching(/^(?:con|CON|aux|nul|prn|com\d|lpt\d)(?:\.[a-z]{0,3}|[a-z]?)$/),
)
