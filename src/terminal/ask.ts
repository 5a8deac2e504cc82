// Asks the user a question at the terminal and returns the answer.
import { isCancel, Prompt, updateSettings } from '@clack/core'
import { fail } from '../base/user-error.ts'
import { printedLine } from '../view/parts/control-codes.ts'
import { questionText, type Answering, type Option, type Question } from './question.ts'
import type { View } from '../view/parts/view.ts'
import { Keyboard, MARK_PASTES } from './keyboard.ts'

/**
 * @returns the answer, which the question has accepted
 * @throws UserError when the user leaves: by Esc, by Ctrl-C, or by closing the terminal
 */
export async function askAtTerminal(question: Question, view: View): Promise<string> {
  const { stdin, stdout } = process
  // Ctrl-D ends the input, so no answer can follow.
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

/** The modifier keys held down with a key. */
interface Modifiers {
  readonly ctrl?: boolean | undefined
  readonly meta?: boolean | undefined
}

type Streams = Pick<ConstructorParameters<typeof Prompt<string>>[0], 'input' | 'signal'>

/** The library reads the keys and redraws what changed. The options and the look are ours. */
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

  /** Finds the options that match what is typed, and the answer that Enter would give. */
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

  /** A key that is an answer by itself, or a first letter that replaces the initial text. */
  #press(char: string | undefined, { ctrl = false, meta = false }: Modifiers): void {
    if (char === undefined) return void (this.#isSelected = false)
    const isLetter = !ctrl && !meta && !/\p{Cc}/u.test(char)
    if (this.#isSelected && isLetter) {
      this._clearUserInput()
      this._setUserInput(char, true)
    }
    // Enter accepts the initial text as it is.
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
