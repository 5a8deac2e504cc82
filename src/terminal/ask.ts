// A question put to the person at the terminal, and the answer that is typed.
import { isCancel, Prompt, updateSettings } from '@clack/core'
import { fail } from '../base/user-error.ts'
import { printedLine } from '../view/parts/printed.ts'
import { questionText, type Answering, type Option, type Question } from './question.ts'
import type { View } from '../view/parts/view.ts'
import { Keyboard, MARK_PASTES } from './keyboard.ts'

/**
 * @returns the answer, which the question has not refused
 * @throws UserError when the person leaves: by Esc, by Ctrl-C, or by closing the terminal
 */
export async function askAtTerminal(question: Question, view: View): Promise<string> {
  const { stdin, stdout } = process
  // The end of what is typed: nothing more will answer.
  updateSettings({ aliases: { '\u0004': 'cancel' } })
  const keyboard = new Keyboard(stdin)
  const gone = new AbortController()
  keyboard.once('end', () => gone.abort())
  stdin.setEncoding('utf8').pipe(keyboard)
  stdout.write(MARK_PASTES.on)
  try {
    const prompt = new QuestionPrompt(question, view, { input: keyboard, signal: gone.signal })
    const answer = await prompt.prompt()
    return isCancel(answer) || answer === undefined ? fail('cancelled', {}) : answer
  } finally {
    stdout.write(MARK_PASTES.off)
    stdin.unpipe(keyboard)
    stdin.pause()
  }
}

/** What is held down with a key. */
interface Modifiers {
  readonly ctrl?: boolean | undefined
  readonly meta?: boolean | undefined
}

type Streams = Pick<ConstructorParameters<typeof Prompt<string>>[0], 'input' | 'signal'>

/** The library reads the keys and draws anew what changed; which options there are, and how it looks, is ours. */
class QuestionPrompt extends Prompt<string> {
  readonly #question: Question
  #options: readonly Option[] = []
  #focus = 0
  #isSelected: boolean

  constructor(question: Question, view: View, streams: Streams) {
    super(
      {
        ...streams,
        render: () => questionText(question, this.#answering(), view).map(printedLine).join('\n'),
        validate: answer => question.refuse?.(answer ?? ''),
        ...(question.kind === 'text' && { initialUserInput: question.initial ?? '' }),
      },
      question.kind !== 'choice',
    )
    this.#question = question
    this.#isSelected = question.kind === 'text' && (question.initial ?? '') !== ''
    this.#find('')
    this.on('userInput', typed => this.#find(typed))
    this.on('cursor', key => {
      if (key === 'up') this.#move(-1)
      if (key === 'down') this.#move(1)
    })
    this.on('key', (char, key) => this.#press(char, key))
  }

  /** The options that fit what is typed, and the answer that Enter would give. */
  #find(typed: string): void {
    const question = this.#question
    if (question.kind === 'text') {
      this.value = typed
      return
    }
    this.#options = question.kind === 'choice' ? question.options : question.optionsFor(typed)
    const initial = question.kind === 'choice' ? question.initial : undefined
    this.#focus = Math.max(
      0,
      this.#options.findIndex(({ value }) => value === initial),
    )
    this.value = this.#options[this.#focus]?.value ?? typed
  }

  #move(by: number): void {
    const { length } = this.#options
    if (length === 0) return
    this.#focus = (this.#focus + by + length) % length
    this.value = this.#options[this.#focus]?.value ?? ''
  }

  /** A key that is an answer by itself, or the first letter of one that takes the place of what stood there. */
  #press(char: string | undefined, { ctrl = false, meta = false }: Modifiers): void {
    if (char === undefined) return void (this.#isSelected = false)
    const isLetter = !ctrl && !meta && !/\p{Cc}/u.test(char)
    if (this.#isSelected && isLetter) {
      this._clearUserInput()
      this._setUserInput(char, true)
    }
    // Enter takes it as it stands.
    this.#isSelected &&= char === '\r' || char === '\n'
    const pressed = this.#options.findIndex(({ keys }) => keys?.includes(char.toLowerCase()))
    if (pressed === -1) return
    this.#focus = pressed
    this.value = this.#options[pressed]?.value ?? ''
    this.state = 'submit'
  }

  #answering(): Answering {
    return {
      stage: STAGES[this.state],
      typed: this.userInput,
      caret: this._cursor,
      isSelected: this.#isSelected,
      options: this.#options,
      focus: this.#focus,
      refusal: this.error,
      rows: process.stdout.rows || 24,
    }
  }
}

const STAGES: Record<Prompt<string>['state'], Answering['stage']> = {
  initial: 'asking',
  active: 'asking',
  validating: 'checking',
  error: 'refused',
  submit: 'answered',
  cancel: 'left',
}
