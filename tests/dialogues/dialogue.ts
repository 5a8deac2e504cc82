// A dialogue in a real terminal: each question is seen whole before it is answered, and its answer stands as one line.
import { expect } from 'vitest'
import type { Language } from '../../src/base/language.ts'
import { screenOf, type Screen, type Seen } from './screen.ts'

/** A question by its words, what else is to be seen with it, and the keys that answer it. */
export interface Step {
  readonly question: string
  readonly with?: readonly string[]
  /** The option to go to, by ↑ and ↓, before the keys. */
  readonly option?: string
  readonly keys: readonly string[]
}

export interface Dialogue {
  /** Goes through the questions; each must be the one that is on the screen. */
  readonly answer: (...steps: readonly Step[]) => Promise<void>
  /** Waits until the program has ended well: every question settled, in its order. */
  readonly ended: () => Promise<void>
}

/** What every question ends with: the way out. */
const LEAVES = { en: 'Esc: quit', fr: 'Échap pour quitter', ar: 'Esc للخروج' } as const
/** Words that no page in French or Arabic has, but for what is typed. */
const ENGLISH =
  /\b(?:the|of|is|was|to|with|from|no|yes|nothing|what|this|these|leave|write|none|found|guess)\b/i

interface Terminal {
  readonly language: Language
  readonly columns: number
  readonly rows: number
  readonly env?: Readonly<Record<string, string>>
}

export function dialogue(args: readonly string[], cwd: string, terminal: Terminal): Dialogue {
  const { language, columns } = terminal
  const mark = language === 'ar' ? '؟ ' : '? '
  const screen = screenOf([...args, '--lang', language], cwd, terminal)
  const asked: string[] = []

  /** The lines of the question that waits, when all before it are settled, and all of it is there. */
  const waiting = (seen: Seen, { question, with: others = [] }: Step): string[] | undefined => {
    if (settledIn(seen.all, asked).length < asked.length) return undefined
    const lines = plain(seen.screen).split('\n')
    const from = lines.findLastIndex(line => line.startsWith(mark))
    const block = from === -1 ? [] : lines.slice(from).filter(line => line.trim() !== '')
    const text = joined(block)
    const isWhole =
      text.startsWith(`${mark}${joined([question])}`) && text.endsWith(LEAVES[language])
    return isWhole && others.every(other => text.includes(joined([other]))) ? block : undefined
  }

  const answer = async (...steps: readonly Step[]): Promise<void> => {
    for (const step of steps) {
      const block = await screen.once(seen => waiting(seen, step), step.question)
      looksRight(block, language, columns)
      if (step.option !== undefined) await goTo(screen, step, block, waiting)
      asked.push(joined([step.question]))
      screen.press(...step.keys)
    }
  }
  const ended = async (): Promise<void> => {
    const all = await screen.once(
      seen => (seen.screen.includes('exit 0') ? plain(seen.all) : undefined),
      'exit 0',
    )
    // A question that was drawn over, or half wiped away, would leave a second line of itself.
    expect(all.split('\n').filter(line => line.startsWith(mark))).toEqual([])
    expect(settledIn(all, asked)).toEqual(asked)
  }
  return { answer, ended }
}

/** The questions of which the answer stands as a line of its own, in their order. */
function settledIn(all: string, asked: readonly string[]): string[] {
  const longest = asked.toSorted((a, b) => b.length - a.length)
  return plain(all)
    .split('\n')
    .filter(line => /^[✓✗] /.test(line))
    .flatMap(line => {
      const said = joined([line.slice(2)])
      // A long one goes on below.
      return longest.find(one => said.startsWith(one) || one.startsWith(said)) ?? []
    })
}

/** Nothing of a question is cut, or wider than the screen, or in another language. */
function looksRight(block: readonly string[], language: Language, columns: number): void {
  const text = block.join('\n')
  expect(text).not.toMatch(/\S…(?:$|\s)/m)
  for (const line of block) expect(line.length).toBeLessThanOrEqual(columns)
  if (language !== 'en') expect(text).not.toMatch(ENGLISH)
}

/** Moves to an option, and waits until it is the one that Enter would take. */
async function goTo(
  screen: Screen,
  step: Step,
  block: readonly string[],
  waiting: (seen: Seen, step: Step) => string[] | undefined,
): Promise<void> {
  const isFocus = (line: string): boolean => /^ {2}[›‹] /.test(line)
  const options = block.filter(line => /^ {2}(?:[›‹] | {2}\S)/.test(line))
  const [from, to] = [
    options.findIndex(isFocus),
    options.findIndex(line => line.slice(4).startsWith(step.option ?? '')),
  ]
  if (to === -1) throw new Error(`no option “${step.option}” among:\n${options.join('\n')}`)
  screen.press(...Array.from({ length: Math.abs(to - from) }, () => (to > from ? 'Down' : 'Up')))
  await screen.once(
    seen => waiting(seen, step)?.find(line => isFocus(line) && line.includes(step.option ?? '')),
    step.option ?? '',
  )
}

/** A screen without the marks that set Latin words apart, which take no room. */
function plain(screen: string): string {
  return screen.replaceAll(/[\u2066-\u2069]/g, '')
}

/** Lines as the text that they were wrapped from. */
function joined(lines: readonly string[]): string {
  return plain(lines.join(' '))
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
}
