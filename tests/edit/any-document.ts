// Random documents: valid records with every field that a change may affect.
import { withoutEmpty, type Data } from '../../src/edit/data.ts'
import { STATUSES } from '../../src/base/vocabulary.ts'
import { chance, oneOf, type Draw } from '../numbers.ts'
import { NASTY } from './nasty.ts'

const WORDS = [
  'the',
  'Secretary-General',
  'circulated',
  'a note verbale',
  'to all Member States',
  'on 5 October',
  "the Council's",
  'ports',
  'harbour (north)',
  'Conseil des ministres',
  'été',
  'الأمين العام',
  'مذكرة شفوية',
  'S/RES/822',
  '50 %',
] as const

function phrase(draw: Draw, most: number): string {
  return Array.from({ length: 1 + draw(most) }, () => oneOf(draw, WORDS)).join(' ')
}

/** A text of one line: words, or something that YAML might misread. */
function anyText(draw: Draw): string {
  return chance(draw, 20) ? oneOf(draw, NASTY) : phrase(draw, 30)
}

/** A text that may have several lines, some of them empty or indented. */
export function anyNote(draw: Draw): string {
  if (chance(draw, 70)) return anyText(draw)
  const lines = Array.from({ length: 2 + draw(4) }, () =>
    oneOf(draw, ['', phrase(draw, 8), `  - ${phrase(draw, 3)}`, '# not a comment', '- a: b']),
  )
  return `${phrase(draw, 3)}\n${lines.join('\n')}`.trimEnd()
}

function anyTexts(draw: Draw, text: (draw: Draw) => string): Data {
  if (chance(draw, 70)) return text(draw)
  return { en: text(draw), ...(chance(draw, 50) ? { fr: text(draw) } : {}), ar: text(draw) }
}

function anyDate(draw: Draw): string {
  return `20${18 + draw(2)}-0${1 + draw(9)}-${10 + draw(19)}`
}

function some<T>(draw: Draw, most: number, make: (index: number) => T): T[] {
  return Array.from({ length: draw(most + 1) }, (_, index) => make(index))
}

function anyEvidence(draw: Draw): Data {
  return withoutEmpty({
    ref: oneOf(draw, ['NV/2018/412', 'A/RES/73/1, para. 4', '012', 'Letter "of intent"', 'R #3']),
    kind: oneOf(draw, ['note-verbale', 'letter', undefined]),
    date: chance(draw, 50) ? anyDate(draw) : undefined,
    url: chance(draw, 20) ? 'https://example.org/a?b=c#d' : undefined,
    internal: chance(draw, 20) ? 'true' : undefined,
  })
}

function anyUpdate(draw: Draw): Data {
  return withoutEmpty({
    date: anyDate(draw),
    status: oneOf(draw, [...STATUSES]),
    by: chance(draw, 50) ? anyText(draw) : undefined,
    note: chance(draw, 60) ? anyTexts(draw, anyNote) : undefined,
    evidence: some(draw, 2, () => anyEvidence(draw)),
  })
}

function anyMandate(draw: Draw, index: number): Data {
  const dates = (): string => anyDate(draw)
  return withoutEmpty({
    id: `m${index + 1}`,
    paragraph: oneOf(draw, ['5', '5, first bullet', '12 (a)', '012']),
    title: anyTexts(draw, anyText),
    text: anyTexts(draw, anyNote),
    due: oneOf<Data | undefined>(draw, [undefined, '2019-03-01', { next: 'BOARD' }]),
    extensions: some(draw, 1, () => ({ date: dates(), to: { meeting: 'BOARD-2' }, by: 'x' })),
    departments: some(draw, 2, at => `ports-${at}`),
    updates: some(draw, 2, () => anyUpdate(draw)),
    actions: some(draw, 3, at =>
      withoutEmpty({
        id: String(at + 1),
        title: anyTexts(draw, anyText),
        updates: some(draw, 2, () => anyUpdate(draw)),
      }),
    ),
    states: chance(draw, 60)
      ? withoutEmpty({
          asked: oneOf<Data>(draw, ['members', ['TR', 'NO', 'AZ']]),
          replies: some(draw, 2, () => ({ state: 'NO', date: dates(), answer: 'complied' })),
        })
      : undefined,
  })
}

/** A valid document with its fields in any order. */
export function anyDocument(draw: Draw): Data {
  const fields = {
    id: 'HU-1',
    symbol: oneOf(draw, ['HU/2018/1', 'HU: 1 #2', '"HU"']),
    title: anyTexts(draw, anyText),
    type: 'resolution',
    body: 'BOARD',
    date: '2018-03-02',
    language: oneOf(draw, ['en', 'fr', 'ar']),
    cites: some(draw, 2, () => 'S/RES/822 (1993)'),
  }
  const mandates = Array.from({ length: 1 + draw(3) }, (_, index) => anyMandate(draw, index))
  return chance(draw, 90)
    ? { ...withoutEmpty(fields), mandates }
    : { mandates, ...withoutEmpty(fields) }
}
