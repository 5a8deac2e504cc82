// Finds a Member State by its code, or by its name in any of the three languages.
import { fold } from '../base/fold.ts'
import { LANGUAGES, type Language } from '../base/language.ts'
import { nearest } from '../base/similar-words.ts'
import { fail } from '../base/user-error.ts'
import type { Organisation } from '../records/types.ts'
import { stateNames } from '../view/parts/state-names.ts'

/**
 * @param language the language of the names in the error
 * @throws UserError for a State that the organisation's file does not have
 */
export function findState(
  organisation: Organisation,
  text: string,
  language: Language,
): Organisation['states'][number] {
  const wanted = fold(text)
  const languages = [language, ...LANGUAGES.filter(other => other !== language)]
  const names = languages.map(each => stateNames(organisation, each))
  const found = organisation.states.find(
    ({ code }) => fold(code) === wanted || names.some(name => fold(name(code)) === wanted),
  )
  return (
    found ??
    unknownState(
      text,
      organisation.states.map(({ code }) => code),
      names,
    )
  )
}

/** The error, with the States whose codes or names are most similar. */
function unknownState(
  text: string,
  codes: readonly string[],
  names: readonly ((code: string) => string)[],
): never {
  const spellings = new Map(
    codes.flatMap(code =>
      [code, ...names.map(name => name(code))].map(spelling => [spelling, code] as const),
    ),
  )
  const nearby = nearest(text, [...spellings.keys()]).map(spelling => {
    const code = spellings.get(spelling) ?? spelling
    return named(code, spelling === code ? (names[0]?.(code) ?? code) : spelling)
  })
  return fail('unknown-name', {
    what: 'state',
    name: text,
    nearest: [...new Set(nearby)],
    known: codes.map(code => named(code, names[0]?.(code) ?? code)),
  })
}

/** For example `Lumara (XA)`. */
function named(code: string, name: string): string {
  return name === code ? code : `${name} (${code})`
}
