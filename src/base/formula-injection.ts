// Prevents spreadsheets from reading text as a formula, without losing any of it.

/** What a spreadsheet reads as the beginning of a formula, even after spaces. Some also accept full-width forms. */
const FORMULA = /^(?:'*)[\s\p{Cf}]*[=+\-@\uff0b\uff0d\uff1d\uff20\t\r]/u

/**
 * Adds an apostrophe to `text` if it would act as a formula (`=1+1`, `-5`, `@x`), or looks as if it were disarmed
 * already.
 */
export function disarmed(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The original of a disarmed text. Any other text is unchanged. */
export function rearmed(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}
