// The promises of docs/reliability.md: the text of each, how it is tested, and the test files that measure it.

type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
type Teen = `1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`
export type Row = `A${Digit | '10' | '11' | '12'}` | `B${Digit | '10'}` | `C${Digit | Teen}` | D
type D = `D${Digit | '10' | '11' | '12' | '13'}`

export interface Promised {
  readonly promise: string
  /** How it is tested, in a few words. */
  readonly how: string
  /** The files whose tests call `figure` for this row; none if it is not measured. */
  readonly tests: readonly string[]
  /** The part that is not measured, and why. */
  readonly gap?: string
}

export const ROWS: Readonly<Record<Row, Promised>> = {
  A1: {
    promise: 'A crash never tears a record',
    how: 'the program is killed before every system call that touches the records, one run for each',
    tests: ['tests/faults/crash.test.ts'],
  },
  A2: {
    promise: 'A crash at any moment never tears a record',
    how: 'the program is killed at random moments',
    tests: ['tests/faults/kill.test.ts'],
  },
  A3: {
    promise: 'If several updates are made at once, every acknowledged one is there',
    how: '64 programs update one file',
    tests: ['tests/faults/crowd.test.ts'],
  },
  A4: {
    promise: 'This holds even if some of them are killed',
    how: '400 updates, 16 at once; 40% are killed',
    tests: ['tests/faults/crowd.test.ts'],
  },
  A5: {
    promise: 'An acknowledged change survives a power cut',
    how: 'a file system is copied right after the acknowledgement, and mounted',
    tests: ['tests/faults/power.test.ts'],
    gap: 'Not tried: a disk that writes in another order than the system asked',
  },
  A6: {
    promise: 'On a full disk, the file stays as it was, and the error is reported',
    how: 'file systems, file sizes and quotas that are too small for the record',
    tests: ['tests/faults/disk-full.test.ts'],
  },
  A7: {
    promise: 'An error of the disk never tears a record, and is never hidden',
    how: 'every system call that touches the records is made to fail',
    tests: ['tests/faults/errors.test.ts'],
  },
  A8: {
    promise: 'If a crash leaves a lock, only one of the waiting programs removes it',
    how: 'the holder is killed, and 32 programs wait',
    tests: ['tests/faults/lock.test.ts'],
  },
  A9: {
    promise: 'A lock that is held is respected',
    how: 'a holder that keeps its lock',
    tests: ['tests/faults/lock.test.ts'],
  },
  A10: {
    promise: 'If an editor saves a file in the meantime, the file is never overwritten',
    how: 'an editor saves at every moment from the lock to the exchange of the files',
    tests: ['tests/faults/editor.test.ts'],
    gap: 'Open: an editor that puts a new file in place within the microseconds between our last two system calls, because Node cannot exchange two files',
  },
  A11: {
    promise: 'Ctrl-C leaves everything whole',
    how: 'the signals INT and TERM at 100 moments',
    tests: ['tests/faults/kill.test.ts'],
  },
  A12: {
    promise: 'An interrupted import can be run again',
    how: 'the program is killed at every point, and run again',
    tests: ['tests/faults/crash.test.ts'],
  },
  B1: {
    promise: 'A change touches nothing else in the file',
    how: 'records in every style of YAML, every kind of change',
    tests: ['tests/edit/in-any-style.proof.ts'],
  },
  B2: {
    promise: 'A damaged record is read, or reported with its line',
    how: 'records damaged at random',
    tests: ['tests/records/mutations.proof.ts'],
  },
  B3: {
    promise: 'A record that cannot be read is reported and hides no other',
    how: '1,000 records, one of them broken',
    tests: ['tests/records/mutations.proof.ts'],
  },
  B4: {
    promise: 'Conflict markers are reported as such, and nothing else is',
    how: 'conflict markers of every kind and size, as git writes them',
    tests: ['tests/hostile/conflicts.test.ts'],
  },
  B5: {
    promise: 'Records merge field by field',
    how: 'random records, each changed on two sides',
    tests: ['tests/faults/merge.test.ts'],
  },
  B6: {
    promise: 'If the merge driver fails, no side is lost',
    how: 'real merges with a driver that is missing, is killed, or gets nonsense',
    tests: ['tests/merge/git.proof.ts', 'tests/faults/merge.test.ts'],
  },
  B7: {
    promise: 'Histories of several clones keep every update',
    how: 'random histories with real merges, rebases and cherry-picks',
    tests: ['tests/faults/merge.test.ts'],
  },
  B8: {
    promise: 'A text in another encoding is reported, never misread',
    how: 'a record in every encoding, with every line end',
    tests: ['tests/hostile/encodings.test.ts'],
  },
  B9: {
    promise: 'A value stays the text that was written',
    how: 'texts that look like numbers, dates and flags',
    tests: ['tests/hostile/encodings.test.ts'],
  },
  B10: {
    promise: 'Ids that could be confused are reported',
    how: 'ids that differ in case, in accents or in how a letter is composed',
    tests: ['tests/hostile/encodings.test.ts'],
  },
  C1: {
    promise: 'No YAML file uses more than its limit of time and memory',
    how: 'YAML bombs of every kind, in a process with little memory',
    tests: ['tests/hostile/yaml-bombs.proof.ts'],
  },
  C2: {
    promise: 'No Word file uses more than its limit of time and memory',
    how: 'zip bombs, false sizes, entities, encrypted files',
    tests: ['tests/import/bad-input.proof.ts'],
  },
  C3: {
    promise: 'A document cannot make the program read anything else',
    how: 'every file that the program opens is traced',
    tests: ['tests/import/outside.test.ts'],
  },
  C4: {
    promise: 'No PDF file uses more than its limit of time and memory',
    how: 'damaged files, pages that contain themselves, huge streams',
    tests: ['tests/import/bad-input.proof.ts', 'tests/faults/documents.test.ts'],
  },
  C5: {
    promise: 'The time of every regular expression is linear in the length of the text',
    how: 'an analysis of the automaton of every expression in the source',
    tests: ['tests/hostile/expressions.test.ts'],
    gap: 'The expressions that `import` composes from phrases are quadratic in runs of spaces and commas; the reading of a document is always stopped after 20 seconds',
  },
  C6: {
    promise: 'Nothing in a record acts on a terminal',
    how: 'hostile texts in every field, shown by a terminal emulator',
    tests: ['tests/hostile/terminal.proof.ts'],
    gap: 'An emulator does not show the direction of text: direction marks are judged by their Unicode properties',
  },
  C7: {
    promise: 'Nothing in a record acts in a spreadsheet',
    how: 'formulas in every disguise, opened in LibreOffice',
    tests: ['tests/hostile/sheets.proof.ts'],
  },
  C8: {
    promise: 'Nothing in a record acts in a page, a report or a calendar',
    how: 'hostile texts, read back by a parser of each format',
    tests: ['tests/hostile/pages.proof.ts'],
  },
  C9: {
    promise: 'Nothing is written outside the records',
    how: 'hostile ids, names and links',
    tests: ['tests/hostile/odd.proof.ts', 'tests/hostile/planted.proof.ts'],
  },
  C10: {
    promise: 'Odd files are reported, and stop nothing',
    how: 'pipes, devices, circular links, folders and files without permission, at the paths of records and of the program’s own files',
    tests: ['tests/hostile/odd.proof.ts', 'tests/hostile/planted.proof.ts'],
  },
  C11: {
    promise: 'Special keys of JavaScript are treated like any others',
    how: '`__proto__` and similar keys in every place',
    tests: ['tests/hostile/odd.proof.ts'],
  },
  C12: {
    promise: 'Nothing in a repository is run',
    how: 'a repository in which every setting, hook and module names a program that would leave a trace',
    tests: ['tests/hostile/repository.proof.ts'],
  },
  C13: {
    promise: 'The index never changes an answer',
    how: 'random changes, damaged indexes, clocks that are set back',
    tests: ['tests/archive/same-answers.proof.ts'],
  },
  C14: {
    promise: 'A day is the same calendar day in every time zone and on every clock',
    how: 'clocks and time zones of every kind',
    tests: ['tests/faults/clock.test.ts'],
  },
  C15: {
    promise: 'If output does not arrive, the command fails',
    how: 'full disks, closed pipes, slow readers',
    tests: ['tests/faults/output.test.ts'],
    gap: 'A closed stdout (`>&-`) looks like `/dev/null`, because Node opens that instead',
  },
  C16: {
    promise: 'Many records cause no problem',
    how: '10,000 records; 1,000 with few file handles',
    tests: ['tests/faults/limits.test.ts'],
  },
  C17: {
    promise: 'Only what was reviewed is installed',
    how: 'the lock file and the package are read',
    tests: ['tests/reliability/supply.test.ts'],
    gap: 'Only `npm audit`, with the network, checks known vulnerabilities. Provenance can only be checked after the first publication',
  },
  D1: {
    promise: 'A change is written only if the records are still those on which it was judged',
    how: 'pairs of commands that both judge before one of them writes, each pair in a fixed order; editors that change meetings, organisation and other documents in between',
    tests: ['tests/faults/pairs.test.ts', 'tests/cli/meanwhile.test.ts'],
  },
  D2: {
    promise: 'No name acts on a terminal',
    how: 'hostile names of folders, files, evidence, sheets, people, branches and ids through every command and format, shown by a terminal emulator',
    tests: ['tests/hostile/door.proof.ts', 'tests/faults/names.test.ts'],
  },
  D3: {
    promise: 'A merge loses no change and doubles nothing; in case of doubt, it leaves a conflict',
    how: 'random documents, organisations and calendars; both sides rename, move and remove as often as they change; the result is compared with what each side did',
    tests: ['tests/merge/lineage.proof.ts', 'tests/faults/merge.test.ts'],
  },
  D4: {
    promise: 'The index never gives a stale answer',
    how: 'changes within one second, on a file system that records times in whole seconds',
    tests: ['tests/archive/same-answers.proof.ts', 'tests/faults/whole-seconds.test.ts'],
  },
  D5: {
    promise: 'One bad document never stops the others',
    how: 'reading processes that are ended in every way; documents made to use memory',
    tests: ['tests/untrusted/untrusted.proof.ts'],
  },
  D6: {
    promise: 'No sheet uses more than its limit of time and memory',
    how: 'csv files and workbooks made to use time or memory, and one with the largest number of rows',
    tests: ['tests/untrusted/untrusted.proof.ts', 'tests/faults/limits.test.ts'],
  },
  D7: {
    promise: 'All work on a document stays within 20 seconds and 300 MB',
    how: 'documents with more mandates and longer texts than any real one',
    tests: ['tests/untrusted/untrusted.proof.ts'],
  },
  D8: {
    promise:
      'Cells of evidence are compared item by item, and a value that a spreadsheet rewrites is not a change',
    how: 'random lists of evidence, changed in every way; csv files opened and saved by a spreadsheet program',
    tests: ['tests/apply/evidence.test.ts', 'tests/apply/office.proof.ts'],
  },
  D9: {
    promise: 'A lock of another machine is never taken',
    how: 'locks of machines, copies of machines and containers with the same name as this machine',
    tests: ['tests/files/elsewhere.test.ts'],
  },
  D10: {
    promise: '`--commit` commits what the command wrote, and nothing else',
    how: 'a repository in every situation that we could imagine, with real git',
    tests: ['tests/git/commit/situations.proof.ts'],
  },
  D11: {
    promise: 'Odd places are rejected with a message',
    how: 'folders where nothing can be written, and files that never end',
    tests: ['tests/hostile/places.proof.ts'],
  },
  D12: {
    promise: 'Every date has a year of four digits, also a calculated one',
    how: 'any dates and periods in the records, through every format',
    tests: ['tests/cli/four-digits.proof.ts'],
  },
  D13: {
    promise: 'No name leads out of its folder',
    how: 'any names as ids, through every option and argument that gives one; hostile names in documents and records',
    tests: ['tests/hostile/ids.test.ts', 'tests/hostile/ids.proof.ts'],
  },
}
