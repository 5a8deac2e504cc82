// Converts Arabic and Persian digits.

/** Replaces Eastern Arabic digits by Western ones. */
export function westernDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/g, digit => String((digit.codePointAt(0) ?? 0) & 0xf))
}
