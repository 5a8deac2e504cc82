// Records in which every text is an attack: on a terminal, a reader, a spreadsheet or a page.
import fc from 'fast-check'
import { stringify } from 'yaml'
import { numbers, oneOf, type Draw } from '../numbers.ts'
import { inventedRecords } from '../folders.ts'

/** Texts that terminals, text engines, spreadsheets, browsers and calendars obey. */
const ATTACKS = [
  '\u001b[2J\u001b[H',
  '\u001b[31m',
  '\u001b]0;title\u0007',
  '\u001b]8;;http://evil.example\u001b\\link\u001b]8;;\u001b\\',
  '\u001b]52;c;ZXZpbA==\u0007',
  '\u001bP+q544e\u001b\\',
  '\u001b_Gf=24\u001b\\',
  '\u001b[?1049h',
  '\u001b[?25l',
  '\u001b[8m',
  '\u001bc',
  '\u001b',
  '\u009b31m',
  '\u009d0;title\u009c',
  '\u0090q\u009c',
  '\u0007',
  '\b\b\b\b',
  '\r',
  '\u000b',
  '\f',
  '\u000e',
  '\u007f',
  '\u0000',
  '\u0085',
  '\u2028',
  '\u2029',
  '\u202e',
  '\u202d',
  '\u2066',
  '\u2067',
  '\u2069',
  '\u200e',
  '\u200f',
  '\u061c',
  '\u200b',
  '\u2060',
  '\ufeff',
  '\u00ad',
  '\u034f',
  '\u115f',
  '\u3164',
  '\u180e',
  '\ufff9',
  '\u{e0041}',
  '\u{1d173}',
  '\ud800',
  `x${'\u0301'.repeat(30)}`,
] as const

const FORMULAS = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1,1)',
  ' =1+1',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\ufeff=1+1',
  '\u200b=1+1',
  '\u00a0=1+1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  "'=1+1",
  '"=1+1"',
  '",=1+1,"',
  ';=1+1',
  '\n=1+1\n',
  'a\n=1+1',
  '=cmd|"/c calc"!A1',
  '=HYPERLINK("http://evil.example","x")',
  '%0A=1+1',
  '=\u0301',
] as const

const MARKUP = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '</td></table><h1>x',
  '</style><script>alert(1)</script>',
  '<!-- ',
  ']]>',
  '<![CDATA[',
  '&lt;b&gt;',
  '&#x3c;b&#x3e;',
  '&amp;amp;',
  'javascript:alert(1)',
  '[x](javascript:alert(1))',
  '![x](http://evil.example/x.png)',
  '<http://evil.example>',
  'http://evil.example/x',
  'www.evil.example',
  'a@evil.example',
  '[x]: http://evil.example',
  '| a | b |',
  '```',
  '~~~',
  '# heading',
  '- item',
  '1. item',
  '1) item',
  '> quote',
  '---',
  '===',
  '***x***',
  '__x__',
  '~~x~~',
  '    code',
  'a  ',
  'a\\',
  '`x`',
  '\\<b>',
  '\\',
  '[^1]',
  '$x$',
  '_x0041_',
  '\ufffe',
  '\r\nBEGIN:VALARM\r\nACTION:PROCEDURE',
  '\nEND:VEVENT\n',
  'x;y:z,w\\n',
] as const

export const KINDS = { ATTACKS, FORMULAS, MARKUP } as const

const WORDS = ['ports', 'مذكرة شفوية', 'été', 'the Council', 'A/RES/1', '(x)', 'می‌خواهم'] as const

/** Words with attacks before, between and after them. */
function hostileText(draw: Draw, kinds: readonly (readonly [string, ...string[]])[]): string {
  const parts = Array.from({ length: 1 + draw(4) }, () => {
    const kind = kinds[draw(kinds.length)] ?? ATTACKS
    return draw(2) === 0 ? oneOf(draw, WORDS) : oneOf(draw, kind)
  })
  const text = parts.join(draw(2) === 0 ? ' ' : '')
  return text.trim() === '' ? `x${text}` : text
}

/** Any text with attacks in it, for property tests. */
export function anyHostile(): fc.Arbitrary<string> {
  const part = fc.oneof(
    fc.constantFrom(...ATTACKS, '\n', '\r\n'),
    fc.constantFrom(...WORDS),
    fc.string({ unit: 'binary', maxLength: 4 }),
  )
  return fc.array(part, { minLength: 1, maxLength: 6 }).map(parts => parts.join(''))
}

export interface Hostile {
  /** The records folder. */
  readonly folder: string
  /** Every text in it. */
  readonly texts: readonly string[]
}

/** A folder of mandates with thirty texts each. */
export function hostileRecords(
  seed: number,
  mandates: number,
  kinds: readonly (readonly [string, ...string[]])[],
): Hostile {
  const draw = numbers(seed)
  const texts: string[] = []
  const text = (): string => {
    const made = hostileText(draw, kinds)
    texts.push(made)
    return made
  }
  const texted = (): unknown => (draw(3) === 0 ? { en: text(), fr: text(), ar: text() } : text())
  const update = (index: number): unknown => ({
    date: `2018-0${4 + (index % 5)}-1${draw(9)}`,
    status: 'in-progress',
    by: text(),
    note: texted(),
    evidence: [{ ref: text(), kind: 'letter' }, { ref: text() }],
  })
  const mandate = (index: number): unknown => ({
    id: `m${index}`,
    paragraph: text(),
    title: texted(),
    text: texted(),
    due: { meeting: 'BOARD-2' },
    departments: ['ports'],
    cites: [text()],
    extensions: [
      { date: '2018-05-01', to: '2019-01-01', reason: texted(), by: text(), ref: text() },
    ],
    actions: [1, 2].map(id => ({ id: String(id), title: texted(), updates: [0, 1].map(update) })),
    states: {
      asked: ['XA', 'XB'],
      measures: [{ id: 'arms', title: texted() }],
      replies: [
        {
          state: 'XA',
          date: '2018-06-01',
          measure: 'arms',
          answer: 'complied',
          by: text(),
          note: texted(),
        },
      ],
    },
  })
  const files = Array.from({ length: Math.ceil(mandates / 20) }, (_, file): [string, string] => {
    const document = {
      id: `D${file}`,
      symbol: text(),
      title: texted(),
      type: 'resolution',
      body: 'BOARD',
      meeting: 'BOARD-1',
      date: '2018-03-02',
      place: texted(),
      language: 'en',
      mandates: Array.from({ length: 20 }, (__, index) => mandate(index)),
    }
    return [`documents/D${file}.yaml`, escaped(stringify(document, WRITTEN))]
  })
  return { folder: inventedRecords(Object.fromEntries(files)), texts }
}

/** A text in double quotes, which may contain anything. */
const WRITTEN = {
  defaultStringType: 'QUOTE_DOUBLE',
  defaultKeyType: 'PLAIN',
  lineWidth: 0,
  doubleQuotedMinMultiLineLength: 1e9,
} as const

function escaped(yaml: string): string {
  return yaml.replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ud800]/g,
    character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
