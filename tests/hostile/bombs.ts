// Records that are made to use up time or memory, each of the greatest size that is read.

const ROOM = 1024 * 1024 - 200

function filled(beginning: string, unit: string, end = ''): string {
  return beginning + unit.repeat(Math.floor((ROOM - beginning.length) / unit.length)) + end
}

function counted(beginning: string, unit: (index: number) => string): string {
  let text = beginning
  for (let index = 0; text.length < ROOM - 100; index++) text += unit(index)
  return text
}

/** Each alias repeats the one before it ten times. */
const LAUGHS = Array.from(
  { length: 9 },
  (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`).join(',')}]\n`,
).join('')

export const BOMBS: Readonly<Record<string, string>> = {
  aliases: filled('a: &a x\nb:\n', '- *a\n'),
  'aliases in brackets': filled('a: &a x\nb: [', '*a,', ']\n'),
  'aliases of nothing': counted('b:\n', index => `- *a${index}\n`).slice(0, 500_000),
  anchors: counted('b:\n', index => `- &a${index} x\n`),
  'a billion laughs': `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${LAUGHS}`,
  keys: counted('', index => `k${index}: 1\n`),
  'keys in braces': counted('{', index => `k${index}: 1,`),
  'one key again and again': filled('', 'id: 1\n'),
  'brackets in brackets': '['.repeat(100_000),
  'maps in maps': Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join(''),
  dashes: '- '.repeat(500_000),
  'question marks': '? '.repeat(500_000),
  questions: filled('', '?\n'),
  'conflicts that begin': filled('', '<<<<\n'),
  'conflicts that do not end': filled('', '<<<<<<<\n=======\n'),
  comments: filled('id: x\n', '#\n'),
  'empty lines': filled('id: x', '\n'),
  commas: filled('[', ','),
  braces: filled('', '{}'),
  'braces on lines': filled('', '{}\n'),
  names: filled('', '&a '),
  tags: filled('b:\n', '- !x y\n'),
  'one long tag': `b: ${'!'.repeat(900_000)}`,
  documents: filled('', '---\n'),
  directives: filled('', '#\n%\n'),
  colons: filled('', ': '),
  'quoted lines': filled('id: "', 'a\n ', '"'),
  escapes: filled('id: "', '\\x41', '"'),
  'an open quote': filled('id: "', 'a'),
  'a long word': filled('id: ', 'a '),
  'folded lines': filled('id: >\n', '  a\n   b\n'),
  'unknown fields': counted('id: x\n', index => `k${'x'.repeat(190)}${index}: 1\n`),
  'a long key': `"${'a'.repeat(900_000)}": 1\n`,
  'empty mandates': filled('id: x\nmandates:\n', '- {}\n').slice(0, 250_000),
  'wrong mandates': counted('id: x\nmandates:\n', index => `- id: m${index}\n  kind: x\n`),
  'cut texts': filled('id: x\nb:\n', '- a #b\n').slice(0, 250_000),
  'maps as keys': filled('', '? [a]\n: b\n'),
}
