// Typed values of the calendar and the organisation: ids, names and days as the records hold them.
import { isLanguageTag, languageName, type Language, type LanguageTag } from '../base/language.ts'
import type { NameKind } from '../base/failures.ts'
import { fail } from '../base/user-error.ts'
import { languageOfNote } from '../command-line/typed-texts.ts'
import { asPlainData, type Data } from '../edit/data.ts'
import type { Change } from '../edit/change.ts'
import type { Path } from '../edit/insertion-place.ts'
import { isId, sameId } from '../records/ids.ts'
import { findNamed, type Named } from '../query/find.ts'
import type { Organisation, Text } from '../records/types.ts'
import { nameIn } from '../view/parts/texts.ts'
import { commaList } from '../words/isolate.ts'
import { labelled } from '../words/list.ts'
import { KEEPS_ITS_NAME } from '../words/organisation-changes.ts'
import type { Desk, PlannedChange } from './organisation-change.ts'

/** The argument. @throws UserError when it is missing */
export function argument(command: string, name: string, typed: string | undefined): string {
  const text = typed?.trim()
  return text ? text : fail('missing-argument', { command, argument: name })
}

/** What the argument names. @throws UserError when it is missing, or nothing has this id or name */
export function named<N extends Named>(
  what: NameKind,
  command: string,
  name: string,
  typed: string | undefined,
  known: readonly N[],
): N {
  return findNamed(what, argument(command, name, typed), known)
}

/** The value of a required option. @throws UserError when it is missing */
export function option<T>(command: string, name: string, typed: T | undefined): T {
  return typed ?? fail('missing-option', { command, option: name })
}

/** An id that nothing of the kind has. @throws UserError when something has it */
export function newId(
  command: string,
  typed: string | undefined,
  known: readonly Named[],
  { shared }: Desk,
): string {
  const id = argument(command, 'id', typed)
  if (!isId(id)) fail('invalid-id', { found: id })
  const taken = known.find(each => sameId(each.id, id))
  return taken ? fail('id-taken', { id, by: nameIn([taken], taken.id, shared.language) }) : id
}

/** The place of something in its list. */
export function placeIn(known: readonly { readonly id: string }[], id: string): number {
  return known.findIndex(each => each.id === id)
}

/**
 * A name as it was typed: in the user's language, or `fr=…` for any other one.
 *
 * @throws UserError for two names in one language
 */
export function typedName(
  name: string,
  typed: readonly string[] | undefined,
  { shared }: Desk,
): Text | undefined {
  const wordings = new Map<LanguageTag, string>()
  for (const each of typed ?? []) {
    const [language, text] = wordingIn(each.trim(), shared.language)
    if (text === '') continue
    const before = wordings.get(language) ?? text
    if (before !== text) fail('several-values', { option: name, values: [before, text] })
    wordings.set(language, text)
  }
  return wordings.size === 0 ? undefined : Object.fromEntries(wordings)
}

function wordingIn(typed: string, userLanguage: Language): [LanguageTag, string] {
  const [, tag, text = ''] = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*)=(.*)$/s.exec(typed) ?? []
  if (tag === undefined) return [languageOfNote(typed, userLanguage, userLanguage), typed]
  return isLanguageTag(tag) ? [tag, text.trim()] : fail('name-in-which-language', { found: tag })
}

/** A name as it is written. It keeps the wordings in other working languages. */
export function nameData(given: Text, { records }: Desk, present: Text = {}): Data {
  const { organisation } = records
  return asPlainData({ ...keptOf(present, organisation), ...given }, organisation)
}

/** The changes that give a name its new wordings. Each wording is changed alone, so that comments beside it stay. */
export function nameChanges(
  at: Path,
  given: Text | undefined,
  present: Text | undefined,
  order: readonly string[],
  desk: Desk,
): Change[] {
  if (given === undefined) return []
  const { organisation } = desk.records
  if (present === undefined || typeof asPlainData(present, organisation) === 'string')
    return [{ set: nameData(given, desk, present), at, order }]
  return Object.entries(given).flatMap(([tag, text]) =>
    text === undefined || present[tag] === text ? [] : [{ set: text, at: [...at, tag], order: [] }],
  )
}

/** The wordings that stay. A plain name counts for every language, and stays in the working languages only. */
function keptOf(present: Text, organisation: Organisation): Text {
  if (typeof asPlainData(present, organisation) !== 'string') return present
  const tags = Object.keys(present).filter(tag => organisation.languages.includes(tag))
  return Object.fromEntries(tags.map(tag => [tag, present[tag]]))
}

/** Gives something a new name, and keeps no earlier one. */
export function renamed(
  file: string,
  path: Path,
  { id, name }: { readonly id: string; readonly name: Text },
  given: Text,
  order: readonly string[],
  desk: Desk,
): PlannedChange {
  const isSame = Object.entries(given).every(([tag, text]) => name[tag] === text)
  return {
    ids: [id],
    changes: [[file, isSame ? [] : nameChanges([...path, 'name'], given, name, order, desk)]],
    remarks: unchangedNames(given, name, desk),
  }
}

/** Says in which languages a name stays as it was. */
export function unchangedNames(given: Text, present: Text, desk: Desk): string[] {
  const { language } = desk.shared
  const kept = keptOf(present, desk.records.organisation)
  const tags = Object.keys(kept).filter(tag => given[tag] === undefined)
  const names = tags.map(tag => languageName(tag, language))
  return names.length === 0
    ? []
    : [labelled(KEEPS_ITS_NAME[language], commaList(names, language), language)]
}
