// The words of a line that bash has not taken apart yet, or of one word of another shell. Nothing in it is carried out.

export interface Line {
  /** The words before the one with the cursor, as a command would get them. */
  readonly words: readonly string[]
  readonly current: string
  /** How much of `current` stands before what bash will put a candidate in place of. */
  readonly kept: number
  /** Whether the word is one that no candidate fits: the shell would make something of it first. */
  readonly isLive: boolean
  /** Whether it is the name of a file, after `<` or `>`. */
  readonly isRedirection: boolean
}

/** @param breaks the letters at which bash ends what it completes: COMP_WORDBREAKS */
export function lineOf(text: string, breaks: string): Line {
  const state = { words: [] as string[], current: '', kept: 0, isLive: false, isIn: false }
  let quote = ''
  let isRedirection = false
  const end = (): void => {
    if (state.isIn && !isRedirection) state.words.push(state.current)
    if (state.isIn) isRedirection = false
    Object.assign(state, { current: '', kept: 0, isLive: false, isIn: false })
  }
  const add = (letters: string): void => {
    state.current += letters
    state.isIn = true
  }
  for (let at = 0; at < text.length; at++) {
    const letter = text.charAt(at)
    if (letter === '\\' && quote !== "'") add(text.charAt(++at))
    else if (letter === quote) {
      quote = ''
      state.kept = state.current.length
    } else if (quote !== '') {
      if (quote === '"' && /[$`]/.test(letter)) state.isLive = true
      add(letter)
    } else if (/["']/.test(letter)) {
      quote = letter
      state.isIn = true
      state.kept = state.current.length
    } else if (/\s/.test(letter)) end()
    else if (/[<>]/.test(letter)) {
      end()
      isRedirection = true
    } else {
      add(letter)
      if (/[$`;|&()]/.test(letter)) state.isLive = true
      if (breaks.includes(letter)) state.kept = state.current.length
    }
  }
  const { words, current, kept, isLive } = state
  return { words, current, kept, isLive, isRedirection }
}
