// The headings of the parts of a document, which citations may need.

/** The number of a part of a document, alone on a line or before its title. */
const PART =
  /^(?:([IVX]{1,5}(?:\.\d{1,2})?)\.?(?:\s+\p{Lu}.{0,80})?|((?:Appendix|Annex|Annexe|Appendice|Item|Point|Theme|Thème|Section|Chapter|Chapitre|Part|Partie)\s+(?:[IVX]{1,5}|[A-Z]|\d{1,2}))(?:\s*[.:–—-].{0,80})?|((?:البند|المحور|المرفق|الفصل|الجزء)\s+(?:ال\p{L}+|\d{1,2}|[٠-٩]{1,2}))(?:\s*[.:–—-].{0,80})?|((?:أولا|ثانيا|ثالثا|رابعا|خامسا|سادسا|سابعا|ثامنا|تاسعا|عاشرا)ً?)(?:\s[^.؛:،]{0,80})?)$/iu

/** The part that a heading begins: `II`, `Annex I`; undefined if the text is no such heading. */
export function partIn(text: string): string | undefined {
  return text.length < LONGEST ? PART.exec(text)?.slice(1).find(Boolean) : undefined
}

const LONGEST = 100

/** Whether a text is a heading in capitals. */
export function isInCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{3}/u.test(text)
}
