// A new folder of records: what was typed or answered, as files that can be read.
import { LANGUAGES, type Language } from '../base/language.ts'
import { fail } from '../base/user-error.ts'
import { parseCalendar, parseOrganisation } from '../records/parse.ts'
import { newRecordFiles, type NewOrganisation } from '../setup/new-records.ts'
import { choice } from './options.ts'

export interface InitInput {
  readonly example?: boolean
  readonly name?: readonly string[]
  readonly acronym?: string | undefined
  readonly languages?: string | undefined
  readonly reportsTo?: string | undefined
  readonly git?: boolean
}

/** @throws UserError for a name that a record cannot hold */
export function newFiles(input: InitInput, spoken: Language): ReturnType<typeof newRecordFiles> {
  const languages = languagesOf(input, spoken)
  const { name, acronym, reportsTo = 'COUNCIL' } = input
  const files = newRecordFiles({ name: nameIn(name), acronym, languages, reportsTo }, spoken)
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

/** @throws UserError for a language that is none of the three */
export function languagesOf({ languages }: InitInput, spoken: Language): Language[] {
  const asked = languages?.toLowerCase().split(',') ?? [spoken]
  return [...new Set(asked.map(code => choice('--languages', code.trim(), LANGUAGES)))]
}

/** A name that is the same in all languages, or `fr=…` for each of some. */
function nameIn(names: readonly string[] = []): NewOrganisation['name'] {
  const spoken = names.flatMap(name => {
    const language = LANGUAGES.find(code => name.startsWith(`${code}=`))
    return language === undefined ? [] : [[language, name.slice(3)] as const]
  })
  const plain = names.find(name => !LANGUAGES.some(code => name.startsWith(`${code}=`)))
  return spoken.length === 0 ? plain : Object.fromEntries(spoken)
}
