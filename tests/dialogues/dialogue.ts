// A dialogue in a real terminal. Each question is seen whole before it is answered, and its answer stays as one line.
import { expect } from 'vitest'
import type { Language } from '../../src/base/language.ts'
import { screenOf, type Screen, type Seen } from './screen.ts'

/** The words of a question, other visible texts, and the keys that answer it. */
export interface Step {
  readonly question: string
  readonly with?: readonly string[]
  /** The option to move to with ↑ and ↓ before the keys. */
  readonly option?: string
  readonly keys: readonly string[]
}

export interface Dialogue {
  /** Answers the questions. Each must be the one on the screen. */
  readonly answer: (...steps: readonly Step[]) => Promise<void>
  /** Waits until the program has succeeded, with every answer on the screen in order. */
  readonly ended: () => Promise<void>
}

/** The last words of every question: how to leave. */
const LEAVES = { en: 'Esc: quit', fr: 'Échap pour quitter', ar: 'Esc للخروج' } as const
/** Words that occur on no French or Arabic page, except in typed text. */
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

  /** The lines of the waiting question, as soon as it is whole and all earlier ones are answered. */
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
    // A question that was not wiped away completely would leave a second line.
    expect(all.split('\n').filter(line => line.startsWith(mark))).toEqual([])
    expect(settledIn(all, asked)).toEqual(asked)
  }
  return { answer, ended }
}

/** The questions whose answers are on the screen as lines, in order. */
function settledIn(all: string, asked: readonly string[]): string[] {
  const longest = asked.toSorted((a, b) => b.length - a.length)
  return plain(all)
    .split('\n')
    .filter(line => /^[✓✗] /.test(line))
    .flatMap(line => {
      const shown = joined([line.slice(2)])
      // A long answer continues on the next line.
      return longest.find(one => shown.startsWith(one) || one.startsWith(shown)) ?? []
    })
}

/** No part of a question is cut off, wider than the screen, or in another language. */
function looksRight(block: readonly string[], language: Language, columns: number): void {
  const text = block.join('\n')
  expect(text).not.toMatch(/\S…(?:$|\s)/m)
  for (const line of block) expect(line.length).toBeLessThanOrEqual(columns)
  if (language !== 'en') expect(text).not.toMatch(ENGLISH)
}

/** Moves to an option, and waits until it is selected. */
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

/** A screen without the isolation marks around Latin words, which have no width. */
function plain(screen: string): string {
  return screen.replaceAll(/[\u2066-\u2069]/g, '')
}

/** The text from which the lines were wrapped. */
function joined(lines: readonly string[]): string {
  return plain(lines.join(' '))
    .replaceAll(/[\s\u00a0]+/g, ' ')
    .trim()
}
