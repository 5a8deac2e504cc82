// Takes apart a cell with several requests, where other cells of the row have the same letters.
import type { RowCells } from './cells.ts'
import type { Role } from './roles.ts'

interface Request {
  readonly texts: ReadonlyMap<Role, string>
  readonly cells: readonly RowCells[]
}

const ITEM = /^\s{0,3}\(?([a-h]|[ivx]{1,4}|\d)[).]\s+/u

/** The lines of a text by their letters; undefined if fewer than two lines have one. */
function lettered(
  text: string,
): { readonly chapeau: string; readonly items: ReadonlyMap<string, string> } | undefined {
  const items = new Map<string, string>()
  let [chapeau, last] = ['', '']
  for (const line of text.split('\n')) {
    const letter = ITEM.exec(line)
    if (letter?.[1] !== undefined && !items.has(letter[1])) {
      last = letter[1]
      items.set(last, line.slice(letter[0].length))
    } else if (last === '') chapeau = chapeau === '' ? line : `${chapeau}\n${line}`
    else items.set(last, `${items.get(last) ?? ''}\n${line}`)
  }
  return items.size > 1 ? { chapeau, items } : undefined
}

/** The roles whose cells repeat the letters of the text. */
const REPEATING: readonly Role[] = [
  'updates.status',
  'updates.note',
  'due',
  'target',
  'departments',
  'updates.evidence',
  'updates.date',
]

/** The requests of a row: one, or one for each letter that the text and another cell share. */
export function splitRequests(
  texts: ReadonlyMap<Role, string>,
  cells: readonly RowCells[],
): Request[] {
  const whole = [{ texts, cells }]
  const [first, ...more] = cells
  const text = texts.get('text')
  const parts = text === undefined || more.length > 0 ? undefined : lettered(text)
  if (!first || !parts) return whole
  const isRepeated = REPEATING.some(role => {
    const other = lettered(first.one(role))
    return other !== undefined && [...other.items.keys()].every(letter => parts.items.has(letter))
  })
  if (!isRepeated) return whole
  return [...parts.items].map(([letter, item]) => ({
    texts: new Map([...texts, ['text', parts.chapeau === '' ? item : `${parts.chapeau} ${item}`]]),
    cells: [ofLetter(first, letter)],
  }))
}

/** A row with the lines of one letter in each cell. */
function ofLetter(cells: RowCells, letter: string): RowCells {
  const own = (text: string, role: Role): string => {
    if (role === 'paragraph' && text !== '') return `${text}(${letter})`
    return REPEATING.includes(role) ? (lettered(text)?.items.get(letter) ?? text) : text
  }
  const all: RowCells['all'] = role =>
    cells.all(role).map(({ column, text }) => ({ column, text: own(text, role) }))
  const row = {
    ...cells.row,
    cells: cells.row.cells.map(cell => ({
      ...cell,
      text: lettered(cell.text)?.items.get(letter) ?? cell.text,
    })),
  }
  return { row, all, one: role => all(role)[0]?.text ?? '' }
}
