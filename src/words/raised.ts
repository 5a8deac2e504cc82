// Letters that stand above the line in print: the endings of French ordinals, as in *12e session*.
import type { LanguageTag } from '../base/language.ts'

const ENDING = /(?<=(?<![\p{L}\p{N}/.-])\d{1,4})(?:er|re|e)(?![\p{L}\p{N}])/gu

/** The parts of a text, in turn on the line and above it. There is one part if nothing stands above the line. */
export function partsByHeight(text: string, language: LanguageTag): string[] {
  if (!isFrench(language)) return [text]
  const parts: string[] = []
  let from = 0
  for (const { 0: ending, index } of text.matchAll(ENDING)) {
    parts.push(text.slice(from, index), ending)
    from = index + ending.length
  }
  return [...parts, text.slice(from)]
}

function isFrench(language: LanguageTag): boolean {
  return /^fr(?:-|$)/i.test(language)
}
