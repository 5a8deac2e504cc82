// The names of States: as the organisation's file has them, else as the reader's language commonly does.
import type { Language } from '../../base/language.ts'
import type { Organisation } from '../../records/types.ts'
import { nameIn } from './texts.ts'

/** How to name a State by its code. */
export function stateNames(
  organisation: Organisation,
  language: Language,
): (code: string) => string {
  const named = organisation.states.map(({ code, name }) => ({ id: code, name }))
  const common = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
  return code => {
    const own = nameIn(named, code, language)
    // Codes that begin with X are an organisation's own.
    return own !== code || !/^[A-WYZ][A-Z]$/.test(code) ? own : (common.of(code) ?? code)
  }
}
