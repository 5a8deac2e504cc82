// A text with a remark in brackets.
import { WRITING, type Language } from '../base/language.ts'

/** For example `Not started (7)`. */
export function countedAs(label: string, count: number, language: Language): string {
  return inBrackets(label, String(count), language)
}

/** For example `letter ULS/L/2024/005 (21 April 2024)`. */
export function inBrackets(text: string, remark: string, language: Language): string {
  return `${text}${WRITING[language].beforeBracket}(${remark})`
}
