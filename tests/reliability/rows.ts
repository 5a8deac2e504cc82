// The promises of docs/reliability.md: what each says, how it is tried, and the test files that measure it.

type Digit = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
type Teen = `1${0 | 1 | 2 | 3 | 4 | 5 | 6 | 7}`
export type Row = `A${Digit | '10' | '11' | '12'}` | `B${Digit | '10'}` | `C${Digit | Teen}` | D
type D = `D${Digit | '10' | '11' | '12' | '13'}`

export interface Promised {
  readonly promise: string
  /** How it is tried, in a few words. */
  readonly how: string
  /** The files whose tests call `figure` for this row; none while nobody measures it. */
  readonly tests: readonly string[]
  /** What of it is not measured, and why. */
  readonly gap?: string
}

export const ROWS: Readonly<Record<Row, Promised>> = {
  A1: {
    promise: 'A crash never tears a record',
    how: 'killed before every system call that touches the records, one run for each',
    tests: ['tests/faults/crash.test.ts'],
  },
  A2: {
    promise: 'The same at any moment',
    how: 'killed at random moments',
    tests: ['tests/faults/kill.test.ts'],
  },
  A3: {
    promise: 'Of updates made at once, all that were acknowledged are there',
    how: '64 updaters of one file',
    tests: ['tests/faults/crowd.test.ts'],
  },
  A4: {
    promise: 'The same when some of them are killed',
    how: '400 updaters, 16 at once, 40 % killed',
    tests: ['tests/faults/crowd.test.ts'],
  },
  A5: {
    promise: 'What was acknowledged survives a power cut',
    how: 'a file system copied right after the acknowledgement, and mounted',
    tests: ['tests/faults/power.test.ts'],
    gap: 'Not tried: a disk that writes in another order than it was told to',
  },
  A6: {
    promise: 'On a full disk the file stays as it was, and the error is told',
    how: 'file systems with less room than the record needs, files, and quotas',
    tests: ['tests/faults/disk-full.test.ts'],
  },
  A7: {
    promise: 'An error of the disk never tears a record, and is never hidden',
    how: 'every system call that touches the records made to fail',
    tests: ['tests/faults/errors.test.ts'],
  },
  A8: {
    promise: 'A lock left by a crash is cleared, by one waiter only',
    how: 'the holder killed, 32 waiters at once',
    tests: ['tests/faults/lock.test.ts'],
  },
  A9: {
    promise: 'A lock that is held is respected',
    how: 'a holder that does not let go',
    tests: ['tests/faults/lock.test.ts'],
  },
  A10: {
    promise: 'A file that was saved meanwhile is never overwritten',
    how: 'an editor saving at every moment from the lock to the exchange',
    tests: ['tests/faults/editor.test.ts'],
    gap: 'Open: a new file put in place within the microseconds between our last two system calls, as Node cannot exchange two files',
  },
  A11: {
    promise: 'Ctrl-C leaves everything whole',
    how: 'INT and TERM at 100 moments',
    tests: ['tests/faults/kill.test.ts'],
  },
  A12: {
    promise: 'An import that was cut short can be run again',
    how: 'killed at every point, and run again',
    tests: ['tests/faults/crash.test.ts'],
  },
  B1: {
    promise: 'A change touches nothing but what it must',
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
    promise: 'Marks of an unfinished merge are called so, and nothing else is',
    how: 'marks of every kind and size, as git writes them',
    tests: ['tests/hostile/conflicts.test.ts'],
  },
  B5: {
    promise: 'Records merge field by field',
    how: 'random records, each changed on two sides',
    tests: ['tests/faults/merge.test.ts'],
  },
  B6: {
    promise: 'A merge driver that fails drops no side',
    how: 'real merges with a driver that is missing, killed, or given nonsense',
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
    promise: 'Values stay the text that they are',
    how: 'texts that look like numbers, dates and flags',
    tests: ['tests/hostile/encodings.test.ts'],
  },
  B10: {
    promise: 'Ids that could be taken for each other are reported',
    how: 'ids that differ in case or in how a letter is composed',
    tests: ['tests/hostile/encodings.test.ts'],
  },
  C1: {
    promise: 'No YAML takes more than its share',
    how: 'bombs of every kind, in a process with little memory',
    tests: ['tests/hostile/yaml-bombs.proof.ts'],
  },
  C2: {
    promise: 'No Word file takes more than its share',
    how: 'zip bombs, false sizes, entities, encrypted files',
    tests: ['tests/import/bad-input.proof.ts'],
  },
  C3: {
    promise: 'A document makes us read nothing else',
    how: 'every file that the program opens, traced',
    tests: ['tests/import/outside.test.ts'],
  },
  C4: {
    promise: 'No PDF takes more than its share',
    how: 'damaged files, pages that contain themselves, huge streams',
    tests: ['tests/import/bad-input.proof.ts', 'tests/faults/documents.test.ts'],
  },
  C5: {
    promise: 'The time of every regular expression is linear in the length of the text',
    how: 'an analysis of the automaton of every expression in the source',
    tests: ['tests/hostile/expressions.test.ts'],
    gap: 'Those that the importer composes of phrases are quadratic in runs of spaces and commas: reading a document is stopped after 20 seconds whatever it does',
  },
  C6: {
    promise: 'Nothing in a record acts on a terminal',
    how: 'hostile texts in every field, shown by a terminal emulator',
    tests: ['tests/hostile/terminal.proof.ts'],
    gap: 'An emulator shows no direction: marks of direction are judged by the properties that Unicode gives them',
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
    tests: ['tests/hostile/odd.test.ts', 'tests/hostile/planted.proof.ts'],
  },
  C10: {
    promise: 'Odd files are told, and stop nothing',
    how: 'pipes, devices, links in circles, folders, files without permission, in the place of records and of our own files',
    tests: ['tests/hostile/odd.test.ts', 'tests/hostile/planted.proof.ts'],
  },
  C11: {
    promise: 'Keys of JavaScript are keys like others',
    how: '`__proto__` and its kin in every place',
    tests: ['tests/hostile/odd.test.ts'],
  },
  C12: {
    promise: 'Nothing in a repository is run',
    how: 'a repository in which every setting, hook and module that can name a program names one that leaves a mark',
    tests: ['tests/hostile/repository.proof.ts'],
  },
  C13: {
    promise: 'The index never changes an answer',
    how: 'random changes, damaged indexes, clocks that go back',
    tests: ['tests/archive/same-answers.proof.ts'],
  },
  C14: {
    promise: 'Days are civil days, in every zone and on every clock',
    how: 'clocks and zones of every kind',
    tests: ['tests/faults/clock.test.ts'],
  },
  C15: {
    promise: 'Output that did not arrive is a failure',
    how: 'full disks, closed pipes, slow readers',
    tests: ['tests/faults/output.test.ts'],
    gap: 'A closed stdout (`>&-`) cannot be told from `/dev/null`, which Node opens in its place',
  },
  C16: {
    promise: 'Many records are no trouble',
    how: '10,000 records; 1,000 with few file handles',
    tests: ['tests/faults/limits.test.ts'],
  },
  C17: {
    promise: 'What is installed is what was reviewed',
    how: 'the lock file and the package, read',
    tests: ['tests/reliability/supply.test.ts'],
    gap: 'Known vulnerabilities need the network: `npm audit`. Provenance: not published yet',
  },
  D1: {
    promise: 'What a change was judged on is what it is written on',
    how: 'pairs of commands that have both judged before either writes, each pair in a fixed order; editors that change meetings, organisation and other documents in between',
    tests: ['tests/faults/pairs.test.ts', 'tests/cli/meanwhile.test.ts'],
  },
  D2: {
    promise: 'Nothing that has a name acts on a terminal',
    how: 'hostile names of folders, files, evidence, sheets, people, branches and ids through every command and format, shown by a terminal emulator',
    tests: ['tests/hostile/door.proof.ts', 'tests/faults/names.test.ts'],
  },
  D3: {
    promise: 'A merger is never quieter than git',
    how: 'random documents, organisations and calendars whose two sides rename, move and take out as often as they change, judged by what each did',
    tests: ['tests/merge/lineage.proof.ts', 'tests/faults/merge.test.ts'],
  },
  D4: {
    promise: 'The index never gives a stale answer',
    how: 'changes within one second on a file system that tells times in whole seconds',
    tests: ['tests/archive/same-answers.proof.ts', 'tests/faults/whole-seconds.test.ts'],
  },
  D5: {
    promise: 'One document never takes the others with it',
    how: 'processes that read ended in every way, documents made to take memory',
    tests: ['tests/untrusted/untrusted.proof.ts'],
  },
  D6: {
    promise: 'No sheet takes more than its share',
    how: 'csv files and workbooks made to take time or memory, and one of as many rows as are read',
    tests: ['tests/untrusted/untrusted.proof.ts', 'tests/faults/limits.test.ts'],
  },
  D7: {
    promise: 'Everything that is done with a document is within its 20 seconds and 300 MB',
    how: 'documents with more mandates and longer texts than any',
    tests: ['tests/untrusted/untrusted.proof.ts'],
  },
  D8: {
    promise:
      'Cells of evidence are compared item by item, and what a spreadsheet rewrites is no change',
    how: 'random lists of evidence, changed in every way; csv opened and saved by a spreadsheet',
    tests: ['tests/apply/evidence.test.ts', 'tests/apply/office.proof.ts'],
  },
  D9: {
    promise: 'A lock of another machine is never taken',
    how: 'locks of machines, copies of machines and containers that call themselves as we do',
    tests: ['tests/files/elsewhere.test.ts'],
  },
  D10: {
    promise: '`--commit` commits what the command wrote, and nothing else',
    how: 'a repository in every situation that we could think of, in real git',
    tests: ['tests/git/commit/situations.proof.ts'],
  },
  D11: {
    promise: 'Odd places are refused with a sentence',
    how: 'folders in which nothing can be made and files that never end',
    tests: ['tests/hostile/places.proof.ts'],
  },
  D12: {
    promise: 'A date has a year of four digits, also one that was computed',
    how: 'any dates and periods in the records, through every format',
    tests: ['tests/cli/four-digits.test.ts'],
  },
  D13: {
    promise: 'A name never leads out of its folder',
    how: 'any names as ids of documents; hostile names through options, arguments, documents and records',
    tests: ['tests/hostile/ids.test.ts'],
  },
}
