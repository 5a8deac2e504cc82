// The date and place of a document, from its head and its last lines.
import type { CivilDate } from '../base/civil-date.ts'
import type { Language } from '../base/language.ts'
import { NOT_FOUND, readIn, type Belief } from './belief.ts'
import { dayOn, daysIn, isDayAlone, isName } from './date-lines.ts'
import type { Heading } from './document-head.ts'
import { isLine, type Paragraph } from './paragraph.ts'
import { ADOPTED, BY_A_DAY, DISTRIBUTED, MADE_AT, MET } from './phrases/heads.ts'

/** The date of the adoption, if the document gives it; otherwise the first date that is its own. */
export function dateIn(
  { lines, opening, closing }: Heading,
  head: readonly Paragraph[],
  language: Language,
): Belief<CivilDate> {
  const ofAdoption = [...head.filter(isLine), ...closing].flatMap(line => {
    const at = line.text.search(ADOPTED[language])
    return at === -1 ? [] : dayOn(line, line.text.slice(at), language)
  })
  // For example `The Council of Ministers, meeting on 2 June 2025,`
  const dated = opening && MET[language].test(opening.text) ? [opening] : []
  const [adopted] = [...ofAdoption, ...dated.flatMap(line => dayOn(line, line.text, language))]
  if (adopted) return readIn(adopted.day, adopted.line, true)
  const alone = lines
    .filter(({ text }) => isDayAlone(text, language))
    .flatMap(line => dayOn(line, line.text, language))
  const own = head
    .filter(one => !one.recital && (isLine(one) || MET[language].test(one.text)))
    .filter(({ text }) => !BY_A_DAY.test(text))
    .flatMap(line => dayOn(line, line.text, language))
  const isDistributed = lines.some(({ text }) => DISTRIBUTED.test(text))
  const [first] = isDistributed ? own : [...alone, ...own]
  const agree = alone.length > 0 && alone.every(({ day }) => day === first?.day)
  return first ? readIn(first.day, first.line, agree && !isDistributed) : NOT_FOUND
}

/** The place of the document: `Tunis, 3 May 2026`, « Fait à Tunis, le 3 mai 2026 ». */
export function placeIn({ lines, closing }: Heading, language: Language): Belief {
  for (const line of [...lines, ...closing]) {
    const place = PLACE.exec(line.text.replace(MADE_AT, ''))?.[1]?.trim()
    const isPlace = place !== undefined && daysIn(language).test(line.text) && isName(place)
    if (isPlace) return readIn(place, line, true)
  }
  return NOT_FOUND
}

/** The text before the date, up to the comma. */
const PLACE = /^(\p{L}[^\d,،:;]{1,60})[,،]\s*(?:on |le |les |du |في |يوم |يومي )?\d/iu
