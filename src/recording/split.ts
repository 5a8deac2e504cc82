// Splits a mandate in two: the text is cut where the second begins. What was recorded about the whole stands in both.
import { fail } from '../base/user-error.ts'
import type { LanguageTag } from '../base/language.ts'
import type { Shared } from '../command-line/options.ts'
import { noteIn } from '../command-line/typed-texts.ts'
import type { Change } from '../edit/change.ts'
import { withoutEmpty, type Data } from '../edit/data.ts'
import { changeData, type Recorder } from './kept-changes.ts'
import { fieldOrder } from '../edit/fields.ts'
import type { Path } from '../edit/insertion-place.ts'
import { textData, wordingData } from '../edit/update.ts'
import { isId, sameId } from '../records/ids.ts'
import { actionId, type Action, type Mandate, type Text } from '../records/types.ts'
import { mandatesOf, placeOf } from '../records/withdrawn-entries.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import { idWithin, placesOf } from './rename.ts'
import { placeOfWords } from './words-in-text.ts'

export interface SplitInput {
  /** The first words of the second mandate, in each language of the text. */
  readonly at?: readonly string[]
  readonly id?: string
  readonly title?: string
  readonly paragraph?: string
  /** The numbers of the actions that belong to the second mandate. */
  readonly actions?: readonly string[]
}

/**
 * The changes that split a mandate.
 *
 * @throws UserError when the words are not in the text, or the id is taken
 */
export function planSplit(
  input: SplitInput,
  shared: Shared,
  tracked: Tracked,
  recorder: Recorder,
): Change[] {
  const { mandate, document } = tracked
  const { language } = document
  const words = input.at ?? fail('missing-option', { command: 'split', option: '--at' })
  const title =
    noteIn(input.title, shared.language, language) ??
    fail('missing-option', { command: 'split', option: '--title' })
  const texts = cutTexts(tracked, words)
  const moved = movedActions(tracked, input.actions ?? [])
  const above = ['mandates', mandate.index]
  return [
    {
      copy: above,
      to: ['mandates'],
      after: mandate.index,
      fields: {
        id: secondId(input, tracked),
        formerly: null,
        title: textData(title),
        text: wordingData(texts.second, language),
        paragraph: input.paragraph?.trim() ?? mandate.paragraph,
        changes: null,
      },
      keep: {
        list: 'actions',
        items: moved.map(action => ({
          index: placeOf(action, mandate.actions),
          fields: { formerly: [actionId(document, mandate, action), ...(action.formerly ?? [])] },
        })),
      },
    },
    ...[
      ...heldBefore(mandate),
      changeData(mandate.changes, { splitFrom: tracked.id }, recorder),
    ].map((append): Change => ({ append, to: ['mandates', mandate.index + 1, 'changes'] })),
    ...shortened(texts.first, language, above),
    ...moved
      .map(action => placeOf(action, mandate.actions))
      .toSorted((a, b) => b - a)
      .map((place): Change => ({ remove: [...above, 'actions', place] })),
  ]
}

/** Who worked on the mandate before it was split. The second mandate keeps this. */
function heldBefore({ changes = [] }: Mandate): Data[] {
  return changes.flatMap(({ date, order, by, was }) => {
    if (!was?.departments && !was?.officer) return []
    const { departments, officer } = was
    return [withoutEmpty({ date, order, by, was: withoutEmpty({ departments, officer }) })]
  })
}

/** Each wording is shortened in its place. */
function shortened(text: Text, language: LanguageTag, above: Path): Change[] {
  const at = [...above, 'text']
  const tags = Object.keys(text)
  if (tags.length === 1)
    return [{ set: wordingData(text, language), at, order: fieldOrder('mandate') }]
  return tags.map(tag => ({ set: text[tag] ?? '', at: [...at, tag], order: [] }))
}

/** Cuts the text of each language where one of the given words begin in it. */
function cutTexts(
  { id, mandate }: Tracked,
  words: readonly string[],
): { first: Text; second: Text } {
  const [first, second]: [Record<string, string>, Record<string, string>] = [{}, {}]
  for (const [language, text] of Object.entries(mandate.text)) {
    if (text === undefined) continue
    const at = words.flatMap(each => placeOfWords(text, each) ?? [])
    const [place] = at
    if (place === undefined || at.length > 1)
      return fail('words-not-in-text', { id, text: language, words: words.join(' … ') })
    first[language] = text.slice(0, place).trimEnd()
    second[language] = text.slice(place)
    if (first[language] === '') fail('nothing-left', { id })
  }
  return { first, second }
}

/** The actions that go to the second mandate. @throws UserError for a number that no action has */
function movedActions({ id, mandate }: Tracked, named: readonly string[]): Action[] {
  const numbers = named.flatMap(text => text.split(',').map(part => part.trim()))
  const found = numbers.map(number => {
    const dot = number.lastIndexOf('.')
    const isHere = dot === -1 || [id, mandate.id].includes(number.slice(0, dot))
    const own = number.slice(dot + 1)
    return (
      mandate.actions.find(action => isHere && action.id === own) ??
      fail('unknown-name', {
        what: 'action',
        name: number,
        nearest: [],
        known: mandate.actions.map(action => action.id),
      })
    )
  })
  return [...new Set(found)]
}

/** The id of the second mandate: the given one, or the first one with a number. */
function secondId({ id: typed }: SplitInput, { mandate, document }: Tracked): string {
  const used = mandatesOf(document).flatMap(({ id, formerly = [] }) => [id, ...formerly])
  const isUsed = (id: string): boolean => used.some(each => sameId(each, id))
  if (typed === undefined) return nextId(mandate, isUsed)
  const id = idWithin(placesOf(document), typed.trim())
  if (!isId(id)) fail('invalid-id', { found: typed })
  return isUsed(id) ? fail('id-taken', { id, by: `${document.id}/${id}` }) : id
}

function nextId({ id }: Pick<Mandate, 'id'>, isUsed: (id: string) => boolean): string {
  let number = 2
  while (isUsed(`${id}-${number}`)) number++
  return `${id}-${number}`
}
