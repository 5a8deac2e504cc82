// The bands of the table of decisions: the name of each group of mandates.
import type { Tracked } from '../../tracking/snapshot.ts'
import { commaList, isolate } from '../../words/isolate.ts'
import { NO_DEPARTMENT, NO_SUBJECT } from '../../words/report.ts'
import { namedIn, textIn } from '../../words/texts.ts'
import { shortened } from '../cell-limits.ts'
import { quiet, type Say, strong, wholeDate } from '../context.ts'
import type { Line } from '../document.ts'
import type { Figures } from '../figures.ts'

/** The name of the group of the mandates below, of which `first` is the first. */
export function band(
  key: string | null,
  first: Tracked | undefined,
  { snapshot }: Figures,
  say: Say,
): Line {
  const { language, groupBy } = say
  const { departments, subjects } = snapshot.organisation
  switch (groupBy) {
    case 'document':
      return first ? documentBand(first, say) : ''
    case 'department':
      return [strong(key === null ? NO_DEPARTMENT[language] : namedIn(departments, key, language))]
    case 'subject':
      return [strong(key === null ? NO_SUBJECT[language] : namedIn(subjects, key, language))]
    case 'body':
      return [strong(namedIn(snapshot.bodies, key ?? '', language))]
  }
}

/** The symbol, the title and the session of the document of the mandates below. */
function documentBand({ document }: Tracked, say: Say): Line {
  const { language } = say
  const { symbol, title, meeting, date } = document
  const session = meeting === undefined ? [] : [say.meetingName(meeting)]
  return [
    strong(isolate(symbol, language)),
    ` – ${shortened(textIn(title, language, document.language), language)} – `,
    quiet(commaList([...session, wholeDate(date, language)], language)),
  ]
}
