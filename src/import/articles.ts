// The articles of a decision, which give mandates, unlike the articles of a statute.
import { westernDigits } from '../base/digits.ts'
import type { Label, Paragraph } from './paragraph.ts'

/** The number of an article alone on a line, before its title, or before its text. */
const ARTICLE =
  /^(?<name>(?:article|art\.|(?:ال)?ماد[ةه])\s+(?:\d{1,3}|[IVXL]+|premier|1er|first|ال\p{L}+))(?![\p{L}\d])[\s:.–—-]*/iu

/** An annex, which is no part of the decision. */
export const ANNEXED = /^(?:annex|annexe|appendix|appendice|(?:ال)?مرفق|(?:ال)?ملحق)(?!\p{L})/iu

/** A paragraph that begins an article. */
export interface Article {
  /** For example `Article 3`. */
  readonly name: string
  /** The text of the article if it begins on the same line; empty if only a title follows. */
  readonly text: string
}

/** The article that a paragraph begins; otherwise undefined. */
export function articleIn({ text, label, cell }: Paragraph): Article | undefined {
  if (label || cell) return undefined
  const western = westernDigits(text.slice(0, 60))
  const found = ARTICLE.exec(western)
  const name = found?.groups?.['name']
  if (!found || name === undefined) return undefined
  const rest = text.slice(found[0].length)
  return { name, text: rest.length > LONGEST_TITLE || /[.;:؛]$/.test(rest) ? rest : '' }
}

/** The maximum length of the title of an article. */
const LONGEST_TITLE = 100

/** The label of a paragraph that begins an article. */
export function labelOfArticle({ name }: Article): Label {
  return { kind: 'ordinal', value: name, cited: name }
}

/** Whether a part is an article. */
export function isArticle(part: string): boolean {
  return ARTICLE.test(part)
}

/** Whether a part is an item of an agenda, or a heading with a number of two levels, by which its paragraphs are cited if they have no numbers. */
export function isAgendaItem(part: string): boolean {
  return /^(?:(?:item|point|theme|thème|البند|المحور)\s|[IVX]{1,5}\.\d)/iu.test(part)
}
