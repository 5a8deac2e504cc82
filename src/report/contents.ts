// The contents of a report: its parts and annexes, and the paragraphs of each.
import { paragraphsOf } from '../words/report.ts'
import { titleOfHeading, type ReportDocument } from './document.ts'

export interface ContentsEntry {
  readonly anchor: string | undefined
  /** The title with its number. */
  readonly title: string
  /** For example `paragraphs 1–2`; empty for a part without numbered paragraphs. */
  readonly paragraphs: string
}

export function contentsOf({ blocks, language }: ReportDocument): ContentsEntry[] {
  const entries: { anchor: string | undefined; title: string; numbers: number[] }[] = []
  for (const block of blocks) {
    if (block.kind === 'heading' && block.level === 1) {
      entries.push({ anchor: block.anchor, title: titleOfHeading(block), numbers: [] })
    }
    if (block.kind === 'paragraph') entries.at(-1)?.numbers.push(block.number)
  }
  return entries.map(({ anchor, title, numbers }) => {
    const [first, last] = [numbers[0], numbers.at(-1)]
    const paragraphs =
      first === undefined || last === undefined ? '' : paragraphsOf[language](first, last)
    return { anchor, title, paragraphs }
  })
}
