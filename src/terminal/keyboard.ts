// The keyboard input of a question. It keeps a pasted text of several lines in one answer.
import { Transform, type TransformCallback } from 'node:stream'
import type { ReadStream } from 'node:tty'

const PASTE = { begins: '\u001b[200~', ends: '\u001b[201~' } as const
/** Turns bracketed paste of a terminal on and off. */
export const MARK_PASTES = { on: '\u001b[?2004h', off: '\u001b[?2004l' } as const

/** The keys of a terminal. Line breaks in a pasted text become spaces, so that they do not submit the answer. */
export class Keyboard extends Transform {
  readonly isTTY = true
  readonly #terminal: Pick<ReadStream, 'setRawMode'>
  #isPasting = false
  #held = ''

  constructor(terminal: Pick<ReadStream, 'setRawMode'>) {
    super({ encoding: 'utf8', decodeStrings: false })
    this.#terminal = terminal
  }

  setRawMode(isRaw: boolean): this {
    this.#terminal.setRawMode(isRaw)
    return this
  }

  override _transform(keys: Buffer | string, _: BufferEncoding, done: TransformCallback): void {
    const parts = (this.#held + String(keys)).split(/(\u001b\[20[01]~)/)
    this.#held = ''
    const typed = parts.map((part, index) => {
      if (part === PASTE.begins || part === PASTE.ends) {
        this.#isPasting = part === PASTE.begins
        return ''
      }
      if (!this.#isPasting) return part
      // The end mark may arrive in two pieces.
      if (index === parts.length - 1) this.#held = /\u001b[[201]{0,4}$/.exec(part)?.[0] ?? ''
      const pasted = part.slice(0, part.length - this.#held.length)
      return pasted.replace(/[\p{Cc}]+/gu, ' ')
    })
    done(null, typed.join(''))
  }
}
