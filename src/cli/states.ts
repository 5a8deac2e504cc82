// A Member State as it is typed: by its code, or by its name in any of the three languages.
import { fold } from '../base/fold.ts'
import { LANGUAGES } from '../base/language.ts'
import { findName } from '../query/find.ts'
import type { Organisation } from '../records/types.ts'
import { stateNames } from '../view/state-names.ts'

/** @throws UserError for a State that the organisation's file does not have */
export function findState(organisation: Organisation, text: string): string {
  const wanted = fold(text)
  const codes = organisation.states.map(({ code }) => code)
  const names = LANGUAGES.map(language => stateNames(organisation, language))
  const found = codes.find(
    code => fold(code) === wanted || names.some(name => fold(name(code)) === wanted),
  )
  return found ?? findName('state', text, codes)
}
