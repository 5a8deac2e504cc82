// Turns the input of `init` into the files of a new records folder.
import { LANGUAGES, type Language } from '../base/language.ts'
import { fail } from '../base/user-error.ts'
import { parseCalendar, parseOrganisation } from '../records/parse.ts'
import { newRecordFiles, type NewOrganisation } from '../setup/new-records.ts'
import { eachOf } from './each-of.ts'
import { choice } from './options.ts'

export interface InitInput {
  readonly example?: boolean
  readonly name?: readonly string[]
  readonly acronym?: string | undefined
  readonly languages?: readonly string[] | undefined
  readonly reportsTo?: string | undefined
  readonly git?: boolean
}

/** @throws UserError for a name that a record cannot hold */
export function newFiles(
  input: InitInput,
  userLanguage: Language,
): ReturnType<typeof newRecordFiles> {
  const languages = languagesOf(input, userLanguage)
  const { name, acronym, reportsTo = 'COUNCIL' } = input
  const files = newRecordFiles(
    { name: nameIn(name, languages), acronym, languages, reportsTo },
    userLanguage,
  )
  const [organisation, calendar] = files.map(({ content }) => content)
  const faults = [
    ...parseOrganisation(organisation ?? '').faults,
    ...parseCalendar(calendar ?? '').faults,
  ]
  if (faults.length > 0) {
    const problems = faults.map(fault => ({ ...fault, file: 'organisation.yaml' }))
    fail('change-makes-errors', { file: 'organisation.yaml', problems })
  }
  return files
}

/** @throws UserError for a language other than English, French and Arabic */
export function languagesOf({ languages }: InitInput, userLanguage: Language): Language[] {
  const asked = eachOf(languages, code => choice('--languages', code.toLowerCase(), LANGUAGES))
  return [...(asked ?? [userLanguage])]
}

/**
 * A name that is the same in all languages, or `fr=…` for single languages. A language without a name gets the first
 * one.
 *
 * @throws UserError for two names in one language
 */
function nameIn(
  names: readonly string[] = [],
  languages: readonly Language[],
): NewOrganisation['name'] {
  const inLanguage = new Map<Language | undefined, string>()
  for (const name of names) {
    const language = LANGUAGES.find(code => name.startsWith(`${code}=`))
    const value = language === undefined ? name : name.slice(3)
    const before = inLanguage.get(language) ?? value
    if (before !== value) fail('several-values', { option: '--name', values: [before, value] })
    inLanguage.set(language, value)
  }
  const plain = inLanguage.get(undefined)
  if (inLanguage.size === (plain === undefined ? 0 : 1)) return plain
  const all = languages.map(language => [language, inLanguage.get(language) ?? plain] as const)
  return Object.fromEntries(all)
}
