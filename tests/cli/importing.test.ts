// `import` at work: many documents, several languages of one document, an interrupted run, and a user who decides.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/base/user-error.ts'
import type { Question } from '../../src/terminal/question.ts'
import { inventedRecords, temporaryFolder } from '../folders.ts'
import { run, type Outcome } from './run.ts'

const RESOLUTION = `HU/2019/7

RESOLUTION ON THE LIGHTS

Adopted on 2 March 2019

The Board,

1. Welcomes the lights;

2. Requests the Secretary-General to light all harbours by 31 December 2020, and to report on it to the Board;

3. Also requests the Secretary-General:

(a) To survey the harbours of the Member States;

(b) To paint the boats.
`

const FRENCH = `HU/2019/7

RÉSOLUTION SUR LES FEUX

Adoptée le 2 mars 2019

1. Salue les feux ;

2. Prie le Secrétaire général d’éclairer tous les ports d’ici au 31 décembre 2020, et de lui faire rapport ;

3. Prie également le Secrétaire général :

(a) De faire un relevé des ports des États membres ;

(b) De repeindre les bateaux.
`

/** The document without its symbol. */
function withoutSymbol(text: string): string {
  return text.replace(/^.*\n/, '')
}

/** A folder with records, and documents beside them. */
function desk(documents: Record<string, string>): {
  cwd: string
  record: () => string
  names: () => string[]
} {
  const records = inventedRecords({ 'documents/HU-1.yaml': undefined })
  const cwd = join(records, '..')
  mkdirSync(join(cwd, 'in/deep'), { recursive: true })
  for (const [name, content] of Object.entries(documents))
    writeFileSync(join(cwd, 'in', name), content)
  const names = (): string[] => {
    try {
      return readdirSync(join(records, 'documents')).toSorted()
    } catch {
      return []
    }
  }
  return {
    cwd,
    names,
    record: () => readFileSync(join(records, 'documents/HU-2019-7.yaml'), 'utf8'),
  }
}

describe('many documents', () => {
  const MANY = {
    'a-fr.txt': FRENCH,
    'b-en.txt': RESOLUTION,
    'deep/c.md': RESOLUTION.replaceAll('HU/2019/7', 'HU/2019/8'),
    'empty.txt': '',
    'minutes.txt': 'The Board spoke of the weather and of the boats in the harbour.',
    'picture.png': 'not looked at',
    '.hidden.txt': 'not looked at',
  }
  test('are all read, in folders too; an unreadable one is reported, and the rest is written', async () => {
    const { cwd, names, record } = desk(MANY)
    const { code, out, err } = await run(['import', 'in', 'in/a-fr.txt', '--write'], { cwd })
    expect(code).toBe(65)
    expect(out).toContain('in/empty.txt    not read  It is empty.')
    expect(out).toContain('9 mandates in 4 documents; 1 document not read')
    expect(out).not.toMatch(/picture|hidden/)
    expect(err).toContain('in/empty.txt: It is empty')
    expect(names()).toEqual(['HU-2019-7.yaml', 'HU-2019-8.yaml'])
    // The second language was added to the first in the same run.
    expect(record()).toContain('fr: De repeindre les bateaux.')
    expect(record()).toContain('en: To paint the boats.')
    expect(await run(['check'], { cwd })).toMatchObject({ code: 0 })
  })
  test('add nothing when given again, and complete an interrupted run', async () => {
    const [whole, broken] = [desk(MANY), desk(MANY)]
    await run(['import', 'in', '--write'], { cwd: whole.cwd })
    await run(['import', 'in/a-fr.txt', '--write'], { cwd: broken.cwd })
    await run(['import', 'in', '--write'], { cwd: broken.cwd })
    expect(broken.record()).toBe(whole.record())
    await run(['import', 'in', '--write'], { cwd: whole.cwd })
    expect(broken.record()).toBe(whole.record())
  })
  test('are not searched for in the records folder', async () => {
    const { cwd } = desk({ 'b-en.txt': RESOLUTION })
    mkdirSync(join(cwd, 'records/documents'), { recursive: true })
    writeFileSync(join(cwd, 'records/documents/README.md'), RESOLUTION)
    const { code, out } = await run(['import', '.'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('in/b-en.txt')
    expect(out).not.toContain('README')
    for (const name of ['records', 'records/documents'])
      expect(await run(['import', name], { cwd })).toMatchObject({ code: 66 })
  })
  test('are read even if one is missing', async () => {
    const { cwd } = desk(MANY)
    const { code, out, err } = await run(['import', 'in/nowhere.txt', 'in/b-en.txt'], { cwd })
    expect([code, out, err]).toEqual([
      66,
      expect.stringContaining('3 mandates in 1 document; 1 document not read'),
      expect.stringContaining('no such file'),
    ])
  })
})

const LEFT = { kind: 'cancelled', values: {} } as const

/** Answers questions in their order. `undefined` leaves. */
async function answering(
  answers: readonly (string | undefined)[],
  cwd: string,
  ...args: string[]
): Promise<Outcome & { asked: Question[] }> {
  const asked: Question[] = []
  const outcome = await run(['import', 'in/en.txt', '--write', ...args], {
    cwd,
    columns: 80,
    ask: question => {
      asked.push(question)
      const answer = answers[asked.length - 1]
      if (asked.length > answers.length) return Promise.resolve('yes')
      return answer === undefined ? Promise.reject(new UserError(LEFT)) : Promise.resolve(answer)
    },
  })
  return { ...outcome, asked }
}

describe('a document whose id the records have', () => {
  const OTHER = RESOLUTION.replace('light all harbours', 'count the whales')
  test('is refused if its texts differ, and the record stays the same', async () => {
    for (const [first, second, ...args] of [
      // The same symbol, other texts.
      [RESOLUTION, OTHER],
      // No symbol, so the id is the name of the file.
      [withoutSymbol(RESOLUTION), withoutSymbol(OTHER), '--id', 'HU-2019-7'],
      // The same in another language, with another date.
      [withoutSymbol(RESOLUTION), withoutSymbol(FRENCH).replace('2019', '2020')],
    ] as const) {
      const { cwd, names } = desk({ 'one.txt': first, 'deep/one.txt': second })
      await run(['import', 'in/one.txt', '--write', ...args], { cwd })
      const [name = ''] = names()
      const file = join(cwd, 'records/documents', name)
      const before = readFileSync(file, 'utf8')
      const { code, out, err } = await run(['import', 'in/deep/one.txt', '--write', ...args], {
        cwd,
      })
      expect(code).toBe(65)
      expect(out).toContain('Another document with the same id')
      expect(err).toContain(
        `the id ${name.replace('.yaml', '')} is already used for another document`,
      )
      expect(err).toContain('--id')
      expect([names(), readFileSync(file, 'utf8')]).toEqual([[name], before])
    }
  })
  test('is another document if it gets another id', async () => {
    const { cwd, names } = desk({ 'one.txt': RESOLUTION, 'two.txt': OTHER })
    await run(['import', 'in/one.txt', '--write'], { cwd })
    const { code } = await run(['import', 'in/two.txt', '--write', '--id', 'HU-2019-7b'], { cwd })
    expect([code, names()]).toEqual([0, ['HU-2019-7.yaml', 'HU-2019-7b.yaml']])
  })
  test('is recognised if its texts are recorded, even if a mandate was split', async () => {
    const { cwd, record } = desk({ 'en.txt': RESOLUTION })
    await answering(['split', '0', 'rest', 'yes'], cwd)
    const before = record()
    expect(before.match(/^ {2}- id:/gm)).toHaveLength(4)
    const { code, out, err } = await run(['import', 'in/en.txt', '--write'], { cwd })
    expect([code, record()]).toEqual([0, before])
    expect(out).toContain('This document is already in the records.')
    expect(err).toContain('already contains all of these texts')
  })
  test('gets all its texts in order, even without numbers', async () => {
    const bare = (text: string): string => text.replaceAll(/^(?:\d\.|\(.\)) /gm, '')
    const { cwd, record } = desk({ 'en.txt': bare(RESOLUTION), 'fr.txt': bare(FRENCH) })
    await run(['import', 'in/en.txt', '--write'], { cwd })
    expect((await run(['import', 'in/fr.txt', '--write'], { cwd })).code).toBe(0)
    expect(record()).toMatch(/en: Requests[^]*fr: Prie le[^]*Also requests[^]*fr: Prie également/)
  })
})

test('a draft that is only shown says that nothing was written, and how to write it', async () => {
  const { cwd, names } = desk({ 'en.txt': RESOLUTION, 'b c.txt': RESOLUTION })
  const remarksOf = async (...args: string[]): Promise<string> =>
    (await run(['import', ...args], { cwd })).err
  expect(await remarksOf('in/en.txt', '--body', 'BOARD')).toBe(
    'Nothing was written. To write it: mandates import in/en.txt --body BOARD --write\n',
  )
  expect(await remarksOf('in/b c.txt', '--lang', 'ar')).toContain(
    'mandates import "in/b c.txt" --write',
  )
  expect(await remarksOf('in/en.txt', '--lang', 'fr')).toContain('Rien n’a été enregistré.')
  expect(await remarksOf('in/en.txt', '--quiet')).toBe('')
  expect(await remarksOf('in/en.txt', '--format', 'json')).toBe('')
  expect(names()).toEqual([])
  await run(['import', 'in/en.txt', '--write'], { cwd })
  // There is nothing left to write.
  expect(await remarksOf('in/en.txt')).toBe('')
})

test('a language version with other paragraphs is shown but not added', async () => {
  const { cwd, record } = desk({
    'en.txt': RESOLUTION,
    'fr.txt': FRENCH.replace('(b) De', '(c) De'),
  })
  await run(['import', 'in/en.txt', '--write'], { cwd })
  const before = record()
  const { code, err } = await run(['import', 'in/fr.txt', '--write'], { cwd })
  expect(code).toBe(65)
  expect(err).toContain('3(c)')
  expect(record()).toBe(before)
})

describe('two languages whose symbols differ', () => {
  const [en, fr] = [RESOLUTION, FRENCH].map((text, index) =>
    text.replace('HU/2019/7', index === 0 ? 'Resolution No. 7/19-E' : 'RÉSOLUTION N° 7/19-E'),
  )
  test('only in the word for a resolution are one document', async () => {
    const { cwd, names } = desk({ 'en.txt': en ?? '', 'fr.txt': fr ?? '' })
    await run(['import', 'in/fr.txt', '--write'], { cwd })
    expect((await run(['import', 'in/en.txt', '--write'], { cwd })).code).toBe(0)
    expect(names()).toEqual(['RESOLUTION-N-7-19-E.yaml'])
    const text = readFileSync(join(cwd, 'records/documents/RESOLUTION-N-7-19-E.yaml'), 'utf8')
    expect(text).toContain('en: To paint the boats.')
    expect(text).toContain('en: RESOLUTION ON THE LIGHTS')
    expect(await run(['check'], { cwd })).toMatchObject({ code: 0 })
  })
  test('in more than that are reported as similar, and are joined if the user agrees', async () => {
    const { cwd, names, record } = desk({
      'en.txt': RESOLUTION,
      'fr.txt': FRENCH.replace('HU/2019/7', 'UP/2019/7'),
    })
    await run(['import', 'in/en.txt', '--write'], { cwd })
    expect((await run(['import', 'in/fr.txt'], { cwd })).out.replaceAll(/\s+/g, ' ')).toContain(
      'may be another language version of HU-2019-7',
    )
    await run(['import', 'in/fr.txt', '--write', '--id', 'HU-2019-7'], { cwd })
    expect(names()).toEqual(['HU-2019-7.yaml'])
    expect(record()).toContain('fr: De repeindre les bateaux.')
  })
})

describe('a document that names no body', () => {
  // The Board is named in a paragraph, but not in the head.
  const NAMELESS = RESOLUTION.replace('The Board,\n', '')
  test('is assumed to be by the body that receives reports, or by the given body, and this is reported', async () => {
    const { cwd } = desk({ 'en.txt': NAMELESS })
    const remarksOf = async (...args: string[]): Promise<string> => {
      const { out, err } = await run(['import', 'in/en.txt', ...args], { cwd })
      return out + err
    }
    expect(await remarksOf()).toContain('guess: the head of the document names no body')
    expect(await remarksOf('--format', 'yaml')).toContain('\nbody: BOARD\n')
    expect(await remarksOf('--format', 'yaml')).toContain('BOARD is assumed')
    expect(await remarksOf('--body', 'board')).not.toContain('guess: the head')
    expect(await remarksOf('--lang', 'fr')).toContain('l’en-tête du document ne nomme aucun organe')
    expect(await remarksOf('--format', 'yaml', '--lang', 'fr')).toContain('il est attribué à BOARD')
  })
  test('has no body in its draft without records, and no empty field is written', async () => {
    const cwd = temporaryFolder()
    writeFileSync(join(cwd, 'en.txt'), NAMELESS.replace('Adopted on 2 March 2019', ''))
    const { out } = await run(['import', 'en.txt', '--format', 'yaml'], { cwd })
    expect(out).toContain('type: resolution')
    expect(out).not.toMatch(/^(?:body|date):/m)
  })
})

describe('warnings', () => {
  const LATER = RESOLUTION.replace('by 31 December 2020', 'at the ninth session of the Board')
  test('a deadline that the calendar does not contain is reported, and recorded in words', async () => {
    const { cwd, record } = desk({ 'en.txt': LATER })
    const { code, out } = await run(['import', 'in/en.txt', '--write'], { cwd })
    expect(code).toBe(0)
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'in the calendar: paragraph 2 (“at the ninth session of the Board”)',
    )
    expect(record()).toContain('#   2: at the ninth session of the Board\n')
    expect(record()).not.toContain('due:')
    expect(await run(['check'], { cwd })).toMatchObject({ code: 0 })
    // Programs get only the draft on stdout.
    const asData = await run(['import', 'in/en.txt', '--format', 'json'], { cwd })
    expect(JSON.parse(asData.out)).toMatchObject({ mandates: [{ due: null }, {}, {}] })
    expect(asData.err).toContain('at the ninth session of the Board')
  })
  test('a deadline that the calendar contains is recorded as that meeting', async () => {
    const { cwd, record } = desk({ 'en.txt': LATER.replace('ninth', 'third') })
    const { out } = await run(['import', 'in/en.txt', '--write'], { cwd })
    expect(out).not.toContain('The record keeps their words')
    expect(record()).toContain('due: {meeting: BOARD-3}')
  })
  test('a document with a future date is reported, because its mandates are not listed yet', async () => {
    const { cwd } = desk({ 'en.txt': RESOLUTION })
    const remarksOf = (...args: string[]): Promise<Outcome> =>
      run(['import', 'in/en.txt', ...args], { cwd, today: '2019-03-01' })
    expect((await remarksOf()).out).toContain(
      'The document is dated 2019-03-02, which is in the future',
    )
    expect((await remarksOf('--format', 'yaml')).err).toContain('2019-03-02')
    expect((await remarksOf('--lang', 'ar')).out).toContain('لم يحن بعد')
    expect((await remarksOf('--as-of', '2019-03-02')).out).not.toContain('in the future')
  })
})

describe('at a terminal', () => {
  test('each mandate is accepted, renamed, split, joined or dropped, and then written', async () => {
    const { cwd, record } = desk({ 'en.txt': RESOLUTION })
    const { code, asked } = await answering(
      ['why', 'split', '0', 'title', 'Light the harbours', 'accept', 'join', 'accept', 'yes'],
      cwd,
    )
    expect(code).toBe(0)
    expect(asked).toHaveLength(9)
    const text = record()
    expect(text).toContain('en: Light the harbours')
    expect(text).toContain('en: and to report on it to the Board')
    expect(text).toContain('To survey the harbours of the Member States To paint the boats.')
    expect(text.match(/^ {2}- id:/gm)).toHaveLength(3)
    expect(await run(['check'], { cwd })).toMatchObject({ code: 0 })
  })
  test('Esc asks whether to go on, to keep what was accepted, or to leave', async () => {
    const esc = undefined
    const goOn = desk({ 'en.txt': RESOLUTION })
    const gone = await answering(['accept', esc, 'go-on', 'rest', 'yes'], goOn.cwd)
    expect(gone.asked[2]).toMatchObject({ message: 'Stop before the end?' })
    expect(goOn.record().match(/^ {2}- id:/gm)).toHaveLength(3)

    const keep = desk({ 'en.txt': RESOLUTION })
    await answering(['accept', 'accept', esc, 'keep', 'yes'], keep.cwd)
    expect(keep.record().match(/^ {2}- id:/gm)).toHaveLength(2)

    const leave = desk({ 'en.txt': RESOLUTION })
    expect((await answering(['accept', esc, 'leave'], leave.cwd)).code).toBe(130)
    expect((await answering(['accept', esc, esc], leave.cwd)).code).toBe(130)
    expect(leave.names()).toEqual([])

    // Nothing was accepted, so nothing can be kept. Esc within a decision leads back to its mandate.
    const none = await answering([esc, 'go-on', 'title', esc, 'rest', 'yes'], leave.cwd)
    expect(JSON.stringify(none.asked[1])).not.toContain('keep')
    expect(leave.names()).toEqual(['HU-2019-7.yaml'])
  })
  test('each decision can be undone', async () => {
    const { cwd, record } = desk({ 'en.txt': RESOLUTION })
    const { asked } = await answering(
      ['drop', 'drop', 'back', 'back', 'accept', 'drop', 'accept', 'yes'],
      cwd,
    )
    const keys = asked.map(question => JSON.stringify(question).includes('"back"'))
    expect(keys.slice(0, 5)).toEqual([false, true, true, true, false])
    expect(record().match(/paragraph: .*/g)).toEqual(['paragraph: "2"', 'paragraph: 3(b)'])
  })
  test('nothing is written if all are dropped, or if the user says no', async () => {
    for (const answers of [
      ['drop', 'drop', 'drop'],
      ['rest', 'no'],
    ]) {
      const { cwd, names } = desk({ 'en.txt': RESOLUTION })
      const { code, err } = await answering(answers, cwd)
      expect([code, names()]).toEqual([0, []])
      expect(err).toContain('Nothing was written.')
    }
  })
  test('a renewal of an earlier mandate is recorded only if the user agrees', async () => {
    for (const answer of ['yes', 'no']) {
      const { cwd, record } = desk({
        'old.txt': RESOLUTION.replaceAll('2019', '2018'),
        'en.txt': RESOLUTION,
      })
      await run(['import', 'in/old.txt', '--write'], { cwd })
      await answering(['accept', answer, 'drop', 'drop', 'yes'], cwd)
      expect(record().includes('renews: [HU-2018-7/2]')).toBe(answer === 'yes')
    }
  })
  test('doubtful properties of the document are asked first, and the answers are used', async () => {
    const bare = `The lights of the harbours\n\n${RESOLUTION.slice(RESOLUTION.indexOf('1. '))}`
    const { cwd, names } = desk({
      'en.txt': bare.replace('by 31 December 2020', 'within three months'),
    })
    const answers = ['BOARD', '2019-03-02', 'The lights', 'rest', 'yes']
    const { asked, out } = await answering(answers, cwd)
    expect(asked.slice(0, 4).map(({ message }) => message)).toEqual([
      'Issuing body',
      // The meeting follows from the day.
      'Date',
      'Title',
      'Mandate 1 of 3',
    ])
    expect(asked[0]?.remark).toBe('The head of the document does not say.')
    expect(asked[2]).toMatchObject({
      initial: 'The lights of the harbours',
      remark: 'guess, from line 1',
    })
    // The deadline is computed from the day in the answer.
    expect(out).toContain('(2019-06-02)')
    expect(names()).toEqual(['en.yaml'])
    const record = readFileSync(join(cwd, 'records/documents/en.yaml'), 'utf8')
    for (const line of ['  en: The lights', 'body: BOARD', 'meeting: BOARD-2', 'date: 2019-03-02'])
      expect(record).toContain(`\n${line}\n`)
  })
  test('the meeting may be none, and values from options are not asked for', async () => {
    const { cwd } = desk({ 'en.txt': RESOLUTION.replace('Adopted on 2 March 2019', '') })
    const { asked } = await answering(['', 'rest', 'yes'], cwd, '--date', '2019-05-05')
    expect(asked[0]).toMatchObject({ message: 'Meeting' })
    expect(asked).toHaveLength(3)
    expect(readFileSync(join(cwd, 'records/documents/HU-2019-7.yaml'), 'utf8')).not.toContain(
      'meeting:',
    )
  })
  test('a body is not asked for if the records have none', async () => {
    const { cwd } = desk({ 'en.txt': RESOLUTION })
    writeFileSync(join(cwd, 'records/meetings.yaml'), 'bodies: []\nmeetings: []\n')
    const { asked } = await answering(['rest', 'yes'], cwd)
    expect(asked.map(({ message }) => message)).toEqual([
      'Mandate 1 of 3',
      'Write 3 mandates to records/documents/HU-2019-7.yaml?',
    ])
  })
  test('an invalid answer is refused like an invalid option', async () => {
    const bare = RESOLUTION.replace('RESOLUTION ON', 'THE').replace('The Board,', '')
    const { cwd } = desk({ 'en.txt': bare })
    const { asked } = await answering([undefined], cwd)
    const [body] = asked
    expect(body?.kind === 'find' && body.optionsFor('').map(({ value }) => value)).toEqual([
      'BOARD',
    ])
    expect(body?.kind === 'find' && body.refuse('BOARDS')).toContain('Body not found')
  })
  test('--no-input asks nothing', async () => {
    const { cwd, names } = desk({ 'en.txt': RESOLUTION })
    expect((await answering([], cwd, '--no-input')).asked).toEqual([])
    expect(names()).toEqual(['HU-2019-7.yaml'])
  })
})
