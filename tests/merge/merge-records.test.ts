// Merges of two versions of a record, case by case, in the YAML of the file.
import { describe, expect, test } from 'vitest'
import { mergeRecords } from '../../src/merge/merge-records.ts'
import { DOCUMENT, documentWith, HEAD, MEETINGS, ORGANISATION } from '../folders.ts'

const MARKS = { size: 7, ours: 'ours', theirs: 'theirs' }

function merge(base: string, ours: string, theirs: string): ReturnType<typeof mergeRecords> {
  return mergeRecords({ base, ours, theirs }, MARKS)
}

/** Each side is the base with replaced texts, in pairs of search and replacement. */
type Change = readonly (readonly [search: string, replacement: string])[]

function changed(base: string, change: Change): string {
  return change.reduce((text, [search, put]) => documentWith(search, put, text), base)
}

function merged(base: string, ours: Change, theirs: Change): string | undefined {
  return merge(base, changed(base, ours), changed(base, theirs))?.text
}

const marked = (ours: string, theirs: string): string =>
  `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`

describe('a document', () => {
  const END = '        title: Prepare the survey\n'
  const entry = (day: string, by: string, more = ''): string =>
    `          - date: 2018-05-${day}\n            status: in-progress\n            by: ${by}\n${more}`
  const BASE = `${DOCUMENT}        updates:\n${entry('10', 'Ports')}`

  test('updates of both sides are in the order of dates, each with its comments and spelling', () => {
    const ours = `${BASE}          # by phone\n${entry('12', '"Ann"')}`
    const theirs = `${BASE}          - {date: 2018-05-11, status: blocked, by: Bob, note: x} # a letter\n${entry('13', 'Bob')}`
    expect(merge(BASE, ours, theirs)).toEqual({
      clashes: 0,
      text: `${BASE}          - {date: 2018-05-11, status: blocked, by: Bob, note: x} # a letter
          # by phone
${entry('12', '"Ann"')}${entry('13', 'Bob')}`,
    })
  })

  test('updates of one day are in their order, which is the same for everybody', () => {
    const one = `${BASE}${entry('11', 'Ann', '            order: 2\n')}`
    const other = `${BASE}${entry('11', 'Zoe')}`
    const both = `${BASE}${entry('11', 'Zoe')}${entry('11', 'Ann', '            order: 2\n')}`
    expect(merge(BASE, one, other)?.text).toBe(both)
    expect(merge(BASE, other, one)?.text).toBe(both)
  })

  test('an addition to an update never moves to another update of its day', () => {
    const proof = '            evidence: [{ref: L/1, kind: letter}]\n'
    const ours = `${BASE}${proof}`
    // The date was corrected, and something else was recorded on the earlier date.
    const blocked = entry('10', 'Ports').replace('in-progress', 'blocked')
    const theirs = `${DOCUMENT}        updates:\n${entry('08', 'Ports')}${blocked}`
    const found = merge(BASE, ours, theirs)
    expect(found?.clashes).toBe(1)
    expect(found?.text).toContain(entry('10', 'Ports') + proof)
    expect(found?.text).not.toContain(blocked + proof)
    expect(found?.text).toContain(entry('08', 'Ports'))
  })

  test('updates stay newest first if they are', () => {
    const base = `${DOCUMENT}        updates:\n${entry('20', 'Ports')}${entry('10', 'Ports')}`
    const first = `${DOCUMENT}        updates:\n`
    const ours = base.replace(first, first + entry('23', 'Ann'))
    const theirs = base.replace(first, first + entry('25', 'Bob'))
    expect(merge(base, ours, theirs)?.text).toBe(
      base.replace(first, first + entry('25', 'Bob') + entry('23', 'Ann')),
    )
  })

  test('an update of both sides occurs once, in whatever style each wrote it', () => {
    const ours = `${BASE}${entry('12', 'Ann')}`
    const theirs = `${BASE}          - {by: Ann, date: 2018-05-12, status: "in-progress"}\n${entry('13', 'Bob')}`
    expect(merge(BASE, ours, theirs)?.text).toBe(
      `${BASE}${entry('12', 'Ann')}${entry('13', 'Bob')}`,
    )
  })

  test('two equal updates of one side stay two', () => {
    const ours = `${BASE}${entry('12', 'Ann')}${entry('12', 'Ann')}`
    const theirs = `${BASE}${entry('13', 'Bob')}`
    expect(merge(BASE, ours, theirs)?.text).toBe(ours + entry('13', 'Bob'))
  })

  test('the first updates of both sides are merged, whether the list was missing, empty or blank', () => {
    for (const empty of ['', '        updates: []\n', '        updates:\n']) {
      const base = DOCUMENT + empty
      const ours = `${DOCUMENT}        updates:\n${entry('12', 'Ann')}`
      const theirs = `${DOCUMENT}        updates:\n${entry('11', 'Bob')}`
      const both = `${DOCUMENT}        updates:\n${entry('11', 'Bob')}${entry('12', 'Ann')}`
      expect(merge(base, ours, theirs)).toEqual({ text: both, clashes: 0 })
    }
  })

  test('an update that one side removed is gone; if the other side corrected it, it is a conflict', () => {
    const base = BASE + entry('11', 'Law')
    const mended = entry('10', 'Ports', '            note: mended\n')
    expect(
      merge(base, base.replace(entry('10', 'Ports'), ''), base + entry('12', 'Ann'))?.text,
    ).toBe(`${DOCUMENT}        updates:\n${entry('11', 'Law')}${entry('12', 'Ann')}`)
    expect(
      merge(
        base,
        base.replace(entry('10', 'Ports'), ''),
        base.replace(entry('10', 'Ports'), mended),
      )?.text,
    ).toBe(`${DOCUMENT}        updates:\n${marked('', mended)}${entry('11', 'Law')}`)
  })

  test('an update that both corrected is one; fields that both changed are conflicts', () => {
    const ours = BASE.replace('in-progress', 'blocked') + '            note: no reply\n'
    const theirs = BASE.replace('2018-05-10', '2018-05-09')
    expect(merge(BASE, ours, theirs)?.text).toBe(ours.replace('2018-05-10', '2018-05-09'))
    const other = BASE.replace('in-progress', 'ongoing')
    expect(merge(BASE, ours, other)?.text).toBe(
      ours.replace(
        '            status: blocked\n',
        marked('            status: blocked\n', '            status: ongoing\n'),
      ),
    )
  })

  test('two actions with one number stay two, and an action that both added is one', () => {
    const action = (title: string): string => `      - id: 2\n        title: ${title}\n`
    expect(merge(DOCUMENT, DOCUMENT + action('Ask'), DOCUMENT + action('Tell'))?.text).toBe(
      DOCUMENT + marked(action('Ask'), action('Tell')),
    )
    // Their titles are in two languages and would fit together, but they are two actions.
    const [english, arabic] = [action('{en: Ask}'), action('{ar: دعوة}')]
    expect(merge(DOCUMENT, DOCUMENT + english, DOCUMENT + arabic)?.text).toBe(
      DOCUMENT + marked(english, arabic),
    )
    const later = `${action('Ask')}        target: 2018-09-01\n`
    expect(merge(DOCUMENT, DOCUMENT + action('Ask'), DOCUMENT + later)?.text).toBe(DOCUMENT + later)
  })

  test('two mandates with the same words stay two, however much is added to one', () => {
    const mandate = (id: string): string =>
      `  - id: ${id}
    paragraph: "${id}"
    title: {en: Mandate ${id}, fr: Mandat ${id}}
    text: Requests the Secretary-General to act.
    due: {next: BOARD}
    departments: [ports, lights]
    actions:
      - {id: 1, title: Action 1, updates: []}
      - {id: 2, title: Action 2, updates: []}
    states: {asked: members, replies: []}
`
    const news =
      '    updates:\n      - date: 2018-05-01\n        status: in-progress\n' +
      '        by: Ann\n        note: two letters were sent\n'
    const renamed = mandate('1')
      .replace('{en: Mandate 1, fr: Mandat 1}', 'Oil and the keepers')
      .replace('"1"', '"0"')
    const base = HEAD + mandate('1') + mandate('2')
    const ours = HEAD + renamed + news + mandate('2').replace('{next: BOARD}', '2019-03-01')
    const reply = 'replies: [{state: XA, date: 2018-05-01, answer: complied, by: Bo}]'
    const theirs = HEAD + mandate('1').replace('replies: []', reply) + mandate('2')
    expect(merge(base, ours, theirs)?.clashes).toBe(0)
    expect(merge(base, theirs, ours)?.clashes).toBe(0)
  })

  test('two entries that changed places are not taken for each other', () => {
    const mandate = (id: string, ...entries: string[]): string =>
      `  - id: ${id}
    paragraph: "${id}"
    title: Mandate ${id} of the harbours
    text: Requests the Secretary-General to survey harbour ${id}.
    extensions:\n${entries.join('')}`
    const one =
      '      - {date: 2018-05-22, to: 2019-01-01, by: Ann, reason: Letters received about fog}\n'
    const two =
      '      - {date: 2018-05-26, to: 2019-01-01, by: Bob, reason: Letters received about ice}\n'
    const three = '      - {date: 2018-06-01, to: 2019-03-01, by: Cleo, reason: Wind}\n'
    const base = HEAD + mandate('1', one) + mandate('2', two, three)
    const ours = HEAD + mandate('1', two) + mandate('2', one, three)
    const theirs = HEAD + mandate('1', one) + mandate('2', three)
    const { text = '', clashes = 0 } = merge(base, ours, theirs) ?? {}
    expect(clashes).toBeGreaterThan(0)
    const unmarked = text.replaceAll(/^<{7}[\s\S]*?^>{7}.*\n/gm, '')
    expect(unmarked).not.toContain('about ice')
  })

  test('a deadline is merged as a whole', () => {
    const due = '    due: {next: BOARD}\n'
    const [ours, theirs] = [
      '    due: {next: BOARD, after: 2019-01-01}\n',
      '    due: {next: COUNCIL}\n',
    ]
    expect(merged(DOCUMENT, [[due, ours]], [[due, theirs]])).toBe(
      DOCUMENT.replace(due, marked(ours, theirs)),
    )
    const block = '    due:\n      next: BOARD\n'
    const base = DOCUMENT.replace(due, block)
    expect(
      merged(
        base,
        [[block, `${block}      after: 2019-01-01\n`]],
        [['next: BOARD', 'next: COUNCIL']],
      ),
    ).toBe(
      base.replace(
        block,
        `    due:\n${marked('      next: BOARD\n      after: 2019-01-01\n', '      next: COUNCIL\n')}`.replace(
          /[^]*/,
          marked(`${block}      after: 2019-01-01\n`, '    due:\n      next: COUNCIL\n'),
        ),
      ),
    )
  })

  test('a comment of one side stays above an item that both changed', () => {
    const base = DOCUMENT.replace('title: Survey of harbours', 'title: {en: Survey, fr: Enquête}')
    const put = (titles: string, above = ''): string =>
      base.replace('    title: {en: Survey, fr: Enquête}', `${above}    title: {${titles}}`)
    const remarked = put('en: Survey, fr: Enquête, ar: مسح', '    # as told\n')
    const plain = put('en: Survey of all, fr: Enquête')
    const both = put('en: Survey of all, fr: Enquête, ar: مسح', '    # as told\n')
    expect(merge(base, remarked, plain)).toEqual({ text: both, clashes: 0 })
    expect(merge(base, plain, remarked)).toEqual({ text: both, clashes: 0 })
  })

  test('departments of both sides are merged, and the leading one is kept', () => {
    const list = (names: string): Change => [['[ports]', `[${names}]`]]
    const [one, other] = [list('ports, law'), list('ports, lights')]
    expect(merged(DOCUMENT, one, other)).toContain('departments: [ports, law, lights]\n')
    expect(merged(DOCUMENT, list('law, ports'), other)).toContain('[law, ports, lights]\n')
    expect(merged(DOCUMENT, one, list('lights, ports'))).toContain('[lights, ports, law]\n')
    expect(merged(DOCUMENT, list('law, ports'), list('lights, ports'))).toContain(
      marked('    departments: [law, ports]\n', '    departments: [lights, ports]\n'),
    )
    expect(merged(DOCUMENT, list('law'), list('lights'))).toContain('<<<<<<<')
  })

  test('a list that both reformatted is a conflict if one also removed something', () => {
    const search = 'departments: [ports]'
    const inBrackets = DOCUMENT.replace(search, 'departments: [ports, law]')
    const overLines = DOCUMENT.replace(search, 'departments: [\n      ports, law]')
    const block = 'departments:\n      - ports\n'
    const here = DOCUMENT.replace(`${search}\n`, block)
    const there = DOCUMENT.replace(`${search}\n`, `${block}      - law\n      - lights\n`)
    expect(merge(inBrackets, here, there)?.clashes).toBe(1)
    const added = DOCUMENT.replace(search, 'departments: [ports, law, lights]')
    expect(merge(overLines, DOCUMENT, added)?.clashes).toBe(1)
    expect(merge(there, DOCUMENT, added.replace('lights', 'pilots'))?.clashes).toBe(1)
    expect(merge(inBrackets, DOCUMENT, added)?.text).toBe(
      DOCUMENT.replace(search, 'departments: [ports, lights]'),
    )
  })

  test('texts in several languages are merged, on one line or on many', () => {
    const base = DOCUMENT.replace('title: Survey of harbours', 'title: {en: Survey, fr: Étude}')
    expect(
      merged(base, [['en: Survey', 'en: A survey']], [['Étude}', 'Étude, ar: دراسة}']]),
    ).toContain('title: {en: A survey, fr: Étude, ar: دراسة}\n')
    const plain: Change = [['title: Survey of harbours', 'title: {en: Survey, fr: Étude}']]
    const arabic: Change = [['title: Survey of harbours', 'title: {en: Survey, ar: دراسة}']]
    expect(merged(DOCUMENT, plain, arabic)).toContain('title: {en: Survey, fr: Étude, ar: دراسة}\n')
    expect(merged(base, [[', fr: Étude', '']], [['en: Survey, ', '']])).toContain('<<<<<<<')
  })

  test('a comment that both changed is a conflict; of a spelling that both changed, ours is taken', () => {
    const base = DOCUMENT.replace('symbol: HU/2018/1', 'symbol: HU/2018/1 # as printed')
    const [ours, theirs] = ['# on paper', '# on the site']
    expect(merged(base, [['# as printed', ours]], [['# as printed', theirs]])).toBe(
      base.replace(
        'symbol: HU/2018/1 # as printed\n',
        marked(`symbol: HU/2018/1 ${ours}\n`, `symbol: HU/2018/1 ${theirs}\n`),
      ),
    )
    expect(
      merged(base, [['HU/2018/1 ', '"HU/2018/1" ']], [['HU/2018/1 ', "'HU/2018/1' "]]),
    ).toContain('symbol: "HU/2018/1" # as printed\n')
  })

  test('a comment is not lost with an item that the other side removed', () => {
    const target = '        target: 2018-09-01\n'
    const base = DOCUMENT + target
    expect(merge(base, DOCUMENT, `${DOCUMENT}        # asked twice\n${target}`)?.text).toContain(
      '# asked twice',
    )
  })

  test('comments of both sides above one item are kept, and removed ones are gone', () => {
    const above = (text: string): Change => [['  - id: 1\n    para', `${text}  - id: 1\n    para`]]
    expect(merged(DOCUMENT, above('  # one\n'), above('  # two\n'))).toContain(
      '  # one\n  # two\n  - id: 1\n',
    )
    const base = changed(DOCUMENT, above('  # old\n  # kept\n'))
    expect(merged(base, [['  # old\n', '']], [['  # kept\n', '  # kept\n  # new\n']])).toContain(
      'mandates:\n  # kept\n  # new\n  - id: 1\n',
    )
  })

  test('one side may change the indent while the other adds', () => {
    const ours = BASE.replaceAll(/^ +/gm, spaces => ' '.repeat(spaces.length * 2)).replaceAll(
      /^( *)- /gm,
      '$1-   ',
    )
    const result = merge(BASE, ours, BASE + entry('12', 'Ann'))
    expect(result?.clashes).toBe(0)
    expect(result?.text.startsWith(ours)).toBe(true)
    expect(result?.text).toContain('by: Ann')
  })

  test('a file may lack the last line break', () => {
    const base = DOCUMENT.trimEnd()
    expect(
      merge(
        base,
        `${base}\n${entry('12', 'x')}`.replace(entry('12', 'x'), '        target: 2018-09-01'),
        base.replace('HU/2018/1', 'HU/1'),
      )?.text,
    ).toBe(`${base.replace('HU/2018/1', 'HU/1')}\n        target: 2018-09-01`)
  })

  test('unusual line separators stay the same in a conflict', () => {
    const [ours, theirs] = ['title: A\u2028B of harbours', 'title: C\u0085D\u2029 of harbours']
    const search = 'title: Survey of harbours'
    expect(merged(DOCUMENT, [[search, ours]], [[search, theirs]])).toBe(
      DOCUMENT.replace(`    ${search}\n`, marked(`    ${ours}\n`, `    ${theirs}\n`)),
    )
  })

  test('a conflict in the first field of an item includes its dash', () => {
    const base = DOCUMENT.replace(
      '  - id: 1\n    paragraph: "1"\n',
      '  - paragraph: "1"\n    id: 1\n',
    )
    expect(
      merged(base, [['paragraph: "1"', 'paragraph: "2"']], [['paragraph: "1"', 'paragraph: "3"']]),
    ).toBe(
      base.replace('  - paragraph: "1"\n', marked('  - paragraph: "2"\n', '  - paragraph: "3"\n')),
    )
  })

  test('comments and empty lines around a conflict are outside it', () => {
    const base = DOCUMENT.replace(END, `\n        # to be done first\n${END}`)
    expect(merged(base, [['Prepare', 'Begin']], [['Prepare', 'End']])).toBe(
      base.replace(
        END,
        marked('        title: Begin the survey\n', '        title: End the survey\n'),
      ),
    )
  })
})

describe('the calendar', () => {
  test('a meeting on one line is merged part by part', () => {
    expect(
      merged(
        MEETINGS,
        [['name: Third board, state', 'name: Third board, from: 2020-03-01, state']],
        [['name: Third board', 'name: The third board']],
      ),
    ).toBe(MEETINGS.replace('name: Third board,', 'name: The third board, from: 2020-03-01,'))
  })

  test('meetings of both sides are merged, each after the one that it followed', () => {
    const added = (id: string): Change => [
      ['  - {id: BOARD-3', `  - {id: ${id}, body: BOARD, state: planned}\n  - {id: BOARD-3`],
    ]
    const lines = merged(MEETINGS, added('BOARD-2a'), added('BOARD-2b'))?.split('\n')
    expect(lines?.map(line => /id: (BOARD-\S+),/.exec(line)?.[1]).filter(Boolean)).toEqual([
      'BOARD-1',
      'BOARD-2',
      'BOARD-2a',
      'BOARD-2b',
      'BOARD-3',
    ])
  })

  test('an order that only one changed is taken, and one that both changed differently is left to git', () => {
    const base = 'bodies:\n  - {id: A, name: a}\n  - {id: B, name: b}\n  - {id: C, name: c}\n'
    const inOrder = (ids: string): string =>
      `bodies:\n${ids
        .split('')
        .map(id => `  - {id: ${id}, name: ${id.toLowerCase()}}\n`)
        .join('')}`
    const added = `${base}  - {id: D, name: d}\n`
    expect(merge(base, inOrder('CAB'), added)?.text).toBe(inOrder('CDAB'))
    expect(merge(base, added, inOrder('CAB'))?.text).toBe(inOrder('CABD'))
    expect(merge(base, inOrder('CAB'), inOrder('BAC'))?.clashes).toBe(1)
  })
})

describe('the organisation', () => {
  test('States, departments and spans of both sides are merged', () => {
    const result = merged(
      ORGANISATION,
      [
        [
          '  - {id: ports, name: Ports}\n',
          '  - {id: ports, name: Ports}\n  - {id: law, name: Law}\n',
        ],
        ['to: 2018-06-01}]', 'to: 2018-06-01}, {from: 2019-01-01}]'],
      ],
      [
        ['name: Ports', 'name: {en: Ports, fr: Les ports}'],
        ['name: Borea', 'name: Boreal Union'],
        ['languages: [en]', 'languages: [en, fr]'],
      ],
    )
    expect(result).toContain('  - {id: ports, name: {en: Ports, fr: Les ports}}\n  - {id: law')
    expect(result).toContain(
      '{code: XB, name: Boreal Union, suspended: [{from: 2018-01-01, to: 2018-06-01}, {from: 2019-01-01}]}',
    )
    expect(result).toContain('languages: [en, fr]\n')
  })

  test('subjects, officers and earlier names of both sides are merged', () => {
    const own = ORGANISATION.replace(
      '{id: ports, name: Ports}',
      '{id: ports, name: Ports, names: [{until: 2018-01-01, name: Quays}]}',
    )
    const base = `${own}subjects:
  - {id: fish, name: Fish}
officers:
  - {id: amina, name: Amina, department: ports}
`
    const result = merged(
      base,
      [
        ['{id: fish, name: Fish}\n', '{id: fish, name: Fish}\n  - {id: ice, name: Ice}\n'],
        ['name: Amina,', 'name: Amina D.,'],
        ['name: Quays}', 'name: The quays}'],
      ],
      [
        ['name: Fish}', 'name: Fisheries}'],
        ['department: ports}\n', 'department: ports, to: 2019-01-01}\n'],
        ['name: Quays}', 'name: Quays}, {until: 2019-01-01, name: Docks}'],
      ],
    )
    expect(result).toContain('  - {id: fish, name: Fisheries}\n  - {id: ice, name: Ice}\n')
    expect(result).toContain('{id: amina, name: Amina D., department: ports, to: 2019-01-01}')
    expect(result).toContain(
      'names: [{until: 2018-01-01, name: The quays}, {until: 2019-01-01, name: Docks}]',
    )
  })

  test('subjects and own fields of a mandate are merged', () => {
    const base = documentWith(
      '    departments: [ports]\n',
      '    departments: [ports]\n    subjects: [fish]\n    extra: {budget: 1}\n',
    )
    const result = merged(
      base,
      [
        ['subjects: [fish]', 'subjects: [fish, ice]'],
        ['extra: {budget: 1}', 'extra: {budget: 2}'],
      ],
      [
        ['subjects: [fish]\n', 'subjects: [law, fish]\n    officer: amina\n'],
        ['extra: {budget: 1}', 'extra: {budget: 1, volume: IV}'],
      ],
    )
    expect(result).toMatch(/subjects: \[(?=.*law)(?=.*ice)(?=.*fish)/)
    expect(result).toContain('officer: amina')
    expect(result).toContain('extra: {budget: 2, volume: IV}')
  })
})

describe('records that are left to the merge of lines', () => {
  const other = documentWith('symbol: HU/2018/1', 'symbol: X')
  test.each([
    ['line ends of two kinds in one file', DOCUMENT.replace('\n', '\r\n')],
    [
      'an alias',
      DOCUMENT.replace('symbol: HU/2018/1', 'symbol: &a X')
        .replace('place', 'place')
        .replace('title: Survey of harbours', 'title: *a'),
    ],
    ['a list', '- a\n'],
    ['a map in brackets', '{id: HU-1}\n'],
    ['a key that stands twice', `${DOCUMENT}id: HU-1\n`],
    ['an empty file', ''],
  ])('%s', (_, ours) => {
    expect(merge(DOCUMENT, ours, other)).toBeUndefined()
    expect(merge(DOCUMENT, other, ours)).toBeUndefined()
  })

  test('two documents that were added with one name', () => {
    expect(merge('', DOCUMENT, documentWith('id: HU-1', 'id: HU-2', other))).toBeUndefined()
    expect(merge('', DOCUMENT, other)?.clashes).toBe(1)
  })
})

test('the line endings of either side are kept', () => {
  const windows = (text: string): string => text.replaceAll('\n', '\r\n')
  const [ours, theirs] = [
    documentWith('symbol: HU/2018/1', 'symbol: X'),
    documentWith('title: Survey', 'title: A survey'),
  ]
  const both = documentWith('title: Survey', 'title: A survey', ours)
  expect(merge(DOCUMENT, windows(ours), theirs)?.text).toBe(windows(both))
  expect(merge(DOCUMENT, ours, windows(theirs))?.text).toBe(windows(both))
  expect(merge(windows(DOCUMENT), windows(ours), windows(theirs))?.text).toBe(windows(both))
  expect(merge(windows(DOCUMENT), ours, windows(theirs))?.text).toBe(both)
})
