// In what language the sections speak, to whom, and how their paragraphs are numbered.
import type { Language } from '../base/language.ts'
import type { Tracked } from '../tracking/as-of.ts'
import { DATE_TO_BE_FIXED, nextMeetingOf, NO_DUE_DATE, NO_INFORMATION } from '../words/listing.ts'
import { citedParagraph } from '../words/paragraphs.ts'
import { symbolAndParagraph } from '../words/report.ts'
import { toldIn } from '../words/texts.ts'
import type { Block } from './document.ts'
import type { Audience } from './figures.ts'

export interface Say {
  readonly language: Language
  readonly audience: Audience
  /** The number of the next paragraph. */
  readonly number: () => number
}

export function heading(text: string, level: 1 | 2 = 1): Block {
  return { kind: 'heading', level, text }
}

export function paragraph(text: string, say: Say): Block {
  return { kind: 'paragraph', number: say.number(), text }
}

/** What stands where a part has nothing to tell. */
export function nothing({ language }: Say): Block {
  return { kind: 'line', text: NO_INFORMATION[language] }
}

export function titleOf({ mandate, document }: Tracked, { language }: Say): string {
  return toldIn(mandate.title, language, document.language)
}

/** `ACM-2018/AZER/REP, paragraph 5, first bullet`. */
export function citationOf({ mandate, document }: Tracked, { language }: Say): string {
  return symbolAndParagraph[language](document.symbol, citedParagraph(mandate.paragraph, language))
}

/** The deadline in force as the report tells it. */
export function dueOf({ due }: Tracked, { language }: Say): string {
  if (due === null) return NO_DUE_DATE[language]
  const where = due.meeting ?? (due.body === null ? undefined : nextMeetingOf[language](due.body))
  return [due.date ?? DATE_TO_BE_FIXED[language], where]
    .filter(part => part !== undefined)
    .join(' – ')
}
