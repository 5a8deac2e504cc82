// The names of States: from the organisation's file, otherwise the usual names in the reader's language.
import type { Language } from '../../base/language.ts'
import type { Organisation } from '../../records/types.ts'
import { nameIn } from './texts.ts'

/** Returns a function that gives the name of a State by its code. */
export function stateNames(
  organisation: Organisation,
  language: Language,
): (code: string) => string {
  const named = organisation.states.map(({ code, name }) => ({ id: code, name }))
  const common = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  return code => {
    const own = nameIn(named, code, language)
    // Codes that begin with X are private codes of the organisation.
    return own !== code || !/^[A-WYZ][A-Z]$/.test(code) ? own : (common.of(code) ?? code)
  }
}
