// The digits of Arabic and Persian as those that everybody reads.

/** Eastern Arabic digits as the others. */
export function westernDigits(text: string): string {
  return text.replaceAll(/[٠-٩۰-۹]/g, digit => String((digit.codePointAt(0) ?? 0) & 0xf))
}
