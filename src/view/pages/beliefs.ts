// The detected properties of a document, as labelled lines. A guess is marked as one.
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
} from '../../words/beliefs.ts'
import { longDate } from '../../words/dates.ts'
import { isolate } from '../../words/isolate.ts'
import { labelled } from '../../words/list.ts'
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

/** Properties that many documents do not have. */
const RARE: ReadonlySet<Name> = new Set(['place', 'annex'])

/** @param around the bodies and meetings in the records; undefined without records */
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

/** The detected value in readable form; undefined without one. */
function valueText(
  name: Name,
  { value }: Belief,
  around: Surroundings | undefined,
  { language }: View,
): string[] {
  const shownValue = value ?? standIn(name, around)
  if (shownValue === undefined) return []
  switch (name) {
    case 'body':
    case 'meeting': {
      const list = name === 'body' ? around?.bodies : around?.meetings
      const text = list?.find(({ id }) => id === shownValue)?.name
      return [named(shownValue, text ? shown(text, language) : '', language)]
    }
    case 'date': {
      const day = parseCivilDate(shownValue)
      return [day === undefined ? safe(shownValue) : longDate(day, language)]
    }
    case 'type':
      return [DOCUMENT_TYPE_LABELS[shownValue as DocumentType][language]]
    case 'language':
      return [safe(isLanguageTag(shownValue) ? languageName(shownValue, language) : shownValue)]
    case 'place':
    case 'title':
    case 'symbol':
    case 'annex':
      return [isolate(safe(shownValue), language)]
  }
}

/** The default of a record where its document does not give the value. */
function standIn(name: Name, around: Surroundings | undefined): string | undefined {
  if (name === 'type') return 'resolution'
  return name === 'body' ? around?.organisation.reportsTo : undefined
}

/** Why the value is a guess; for a missing value, how to provide it. */
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

/** Where a guess was found; undefined if it was not found in the document. */
export function readAt(
  { value, line, words }: Belief,
  beliefs: Beliefs,
  { language }: View,
): string | undefined {
  if (line === null || words === null) return undefined
  const place = guessFrom[language](line)
  if (words === value || words === '') return place
  const own = beliefs.language.value ?? ''
  const text = quoted(cutTo(safe(words), MOST_WORDS), isLanguage(own) ? own : language)
  return labelled(place, isolate(text, language), language)
}

/** Enough to recognise the place. */
const MOST_WORDS = 60
