// Splits a bash command line, or a word of another shell, into words without executing anything.

export interface Line {
  /** The words before the one with the cursor, as a command would get them. */
  readonly words: readonly string[]
  readonly current: string
  /** The length of the part of `current` that bash keeps before a candidate. */
  readonly kept: number
  /** Whether the word contains an expansion, so that no candidate fits. */
  readonly isLive: boolean
  /** Whether it is a file name after `<` or `>`. */
  readonly isRedirection: boolean
}

/** @param breaks the characters at which bash splits words to complete: COMP_WORDBREAKS */
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
