// Computes the numbers that a browser prints before list items.
import { countIn, numberIn } from './numbers.ts'

type Attributes = Readonly<Record<string, string>>

interface Lists {
  readonly open: (name: string, attributes: Attributes) => void
  readonly close: (name: string) => void
  /** The label before the next text, if that is the first of its item: `3. `, `(c) `; otherwise empty. */
  readonly label: () => string
}

interface List {
  readonly format: string
  next: number
}

/** The number formats, by the `type` of a list and by their names in CSS. */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  'lower-alpha': 'lowerLetter',
  'lower-latin': 'lowerLetter',
  'upper-alpha': 'upperLetter',
  'upper-latin': 'upperLetter',
  'lower-roman': 'lowerRoman',
  'upper-roman': 'upperRoman',
  none: 'none',
}

export function listsOf(): Lists {
  const open: List[] = []
  let pending = ''
  return {
    open: (name, attributes) => {
      if (name === 'ul' || name === 'ol') open.push(listOf(name, attributes))
      const list = open.at(-1)
      if (name !== 'li' || !list) return
      list.next = countIn(attributes['value'], list.next)
      pending = printed(list, open.length > 1)
      list.next++
    },
    close: name => {
      if (name === 'ul' || name === 'ol') open.pop()
      if (name === 'li') pending = ''
    },
    label: () => {
      const label = pending
      pending = ''
      return label
    },
  }
}

function listOf(name: string, { type = '', start = '', style = '' }: Attributes): List {
  const styled = /list-style(?:-type)?\s*:\s*([\w-]+)/i.exec(style)?.[1] ?? ''
  const format = FORMATS[styled] ?? FORMATS[type] ?? (name === 'ul' ? 'bullet' : 'decimal')
  return { format, next: countIn(start, 1) }
}

/** Numbers in nested lists differ from those of paragraphs, as when people type them. */
function printed({ format, next }: List, isWithin: boolean): string {
  switch (format) {
    case 'none':
      return ''
    case 'bullet':
      return '• '
    case 'decimal':
      return isWithin ? `${next}) ` : `${next}. `
    default:
      return `(${numberIn(format, next)}) `
  }
}
