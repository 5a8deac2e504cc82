// What is believed of a document: labelled lines, in which a guess is called one.
import { parseCivilDate } from '../../base/civil-date.ts'
import { isLanguage, isLanguageTag, languageName } from '../../base/language.ts'
import type { Belief, Beliefs } from '../../import/belief.ts'
import type { DocumentType } from '../../import/phrases/heads.ts'
import type { Surroundings } from '../../import/metadata.ts'
import {
  BELIEF_LABELS,
  DOCUMENT_TYPE_LABELS,
  GUESSED_BODY,
  GUESSED_TYPE,
  guessFrom,
  notFound,
} from '../../words/believing.ts'
import { longDate } from '../../words/dates.ts'
import { isolate } from '../../words/isolate.ts'
import { labelled } from '../../words/listing.ts'
import { cutTo } from '../parts/layout.ts'
import { fieldLines, quoted, type Field } from '../parts/page.ts'
import { safe } from '../parts/safe.ts'
import { named, shown } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'

type Name = keyof typeof BELIEF_LABELS

const NAMES: readonly Name[] = [
  'body',
  'meeting',
  'date',
  'place',
  'title',
  'symbol',
  'type',
  'annex',
  'language',
]

/** What not every document has. */
const RARE: ReadonlySet<Name> = new Set(['place', 'annex'])

/** @param around what the records know of bodies and meetings; undefined where there are none */
export function beliefLines(
  beliefs: Beliefs,
  around: Surroundings | undefined,
  view: View,
): string[] {
  const fields = NAMES.flatMap((name): Field[] => {
    const { value, certain } = beliefs[name]
    if (RARE.has(name) && value === null) return []
    const label = BELIEF_LABELS[name][view.language]
    const remark = certain ? [] : [view.paint.attention(remarkText(name, beliefs, around, view))]
    return [{ label, lines: [...valueText(name, beliefs[name], around, view), ...remark] }]
  })
  return fieldLines(fields, view)
}

/** What is believed, as a reader knows it; nothing where nothing is. */
function valueText(
  name: Name,
  { value }: Belief,
  around: Surroundings | undefined,
  { language }: View,
): string[] {
  const spoken = value ?? standIn(name, around)
  if (spoken === undefined) return []
  switch (name) {
    case 'body':
    case 'meeting': {
      const list = name === 'body' ? around?.bodies : around?.meetings
      const text = list?.find(({ id }) => id === spoken)?.name
      return [named(spoken, text ? shown(text, language) : '', language)]
    }
    case 'date': {
      const day = parseCivilDate(spoken)
      return [day === undefined ? safe(spoken) : longDate(day, language)]
    }
    case 'type':
      return [DOCUMENT_TYPE_LABELS[spoken as DocumentType][language]]
    case 'language':
      return [safe(isLanguageTag(spoken) ? languageName(spoken, language) : spoken)]
    case 'place':
    case 'title':
    case 'symbol':
    case 'annex':
      return [isolate(safe(spoken), language)]
  }
}

/** What a record has where its document does not say. */
function standIn(name: Name, around: Surroundings | undefined): string | undefined {
  if (name === 'type') return 'resolution'
  return name === 'body' ? around?.organisation.reportsTo : undefined
}

/** Why something is a guess, or how to say what was not found. */
function remarkText(
  name: Name,
  beliefs: Beliefs,
  around: Surroundings | undefined,
  view: View,
): string {
  const { language } = view
  const { value } = beliefs[name]
  if (value !== null) return readAt(beliefs[name], beliefs, view) ?? ''
  if (name === 'type') return GUESSED_TYPE[language]
  return standIn(name, around) === undefined
    ? notFound[language](`--${name}`)
    : GUESSED_BODY[language]
}

/** Where a guess was read; undefined for what was not read in the document. */
export function readAt(
  { value, line, words }: Belief,
  beliefs: Beliefs,
  { language }: View,
): string | undefined {
  if (line === null || words === null) return undefined
  const place = guessFrom[language](line)
  if (words === value) return place
  const own = beliefs.language.value ?? ''
  const text = quoted(cutTo(safe(words), MOST_WORDS), isLanguage(own) ? own : language)
  return labelled(place, isolate(text, language), language)
}

/** Enough to know the place by. */
const MOST_WORDS = 60
