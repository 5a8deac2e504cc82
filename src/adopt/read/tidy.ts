// Cleans the texts of cells: markup, line ends and blanks that are no part of what a person wrote.

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  eacute: 'é',
  egrave: 'è',
}

/** The text without markup that a database left in it. */
function withoutMarkup(text: string): string {
  const broken = text.includes('<')
    ? text
        .replaceAll(/<(?:br|\/p|\/li|\/div)\s*\/?>/gi, '\n')
        .replaceAll(/<\/?(?:p|b|i|u|em|strong|span|div|ul|ol|li|a|font)(?:\s[^<>]{0,500})?>/gi, '')
    : text
  return broken.includes('&')
    ? broken.replaceAll(/&(\w{2,6});/g, (whole, name: string) => ENTITIES[name] ?? whole)
    : broken
}

/** Asterisks around words mark emphasis: `*invite*`. */
function withoutEmphasis(text: string): string {
  return text.includes('*')
    ? text.replaceAll(
        /(?<![\p{L}\p{N}*])\*{1,2}(?=\p{L})([^*\n]{1,200})\*{1,2}(?![\p{L}\p{N}*])/gu,
        '$1',
      )
    : text
}

/** A text with single blanks, trimmed lines and no empty lines at its ends. */
export function tidied(text: string): string {
  const plain = withoutEmphasis(withoutMarkup(text))
  return plain
    .replaceAll(/\r\n?|[\u000b\u2028\u2029\u0085]/g, '\n')
    .replaceAll(/[\u200b\ufeff\u00ad]/g, '')
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim()
}
