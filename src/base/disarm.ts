// Text that a spreadsheet must not take for a formula, and back again without loss.

/** What a spreadsheet reads as the beginning of a formula, after spaces too; wide forms as some of them fold those. */
const FORMULA = /^(?:'*)[\s\p{Cf}]*[=+\-@\uff0b\uff0d\uff1d\uff20\t\r]/u

/** `text` with an apostrophe before what would act as a formula (`=1+1`, `-5`, `@x`), or already looks so disarmed. */
export function disarmed(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text
}

/** The text that was disarmed; any other text as it is. */
export function rearmed(text: string): string {
  return text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text
}
