// Plain data to be written into a record.
import { LANGUAGES } from '../base/language.ts'

export type Data = string | number | boolean | readonly Data[] | { readonly [field: string]: Data }

/** The data as it will be read back: every scalar as its text. */
export function asRead(data: Data): unknown {
  if (Array.isArray(data)) return data.map(item => asRead(item))
  if (typeof data !== 'object') return String(data)
  return Object.fromEntries(Object.entries(data).map(([field, value]) => [field, asRead(value)]))
}

/** `fields` without empty ones: undefined, false, empty lists and maps. */
export function withoutEmpty(
  fields: Readonly<Record<string, Data | undefined>>,
): Record<string, Data> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, value]) =>
      value === undefined || value === false || isEmpty(value) ? [] : [[field, value]],
    ),
  )
}

function isEmpty(value: Data): boolean {
  return typeof value === 'object' && Object.keys(value).length === 0
}

/**
 * A text that was read, as it is written again: plain if it says the same in all languages of the program, or if the
 * organisation works in its language only.
 */
export function asPlainData(
  text: Readonly<Record<string, string | undefined>>,
  { languages }: { readonly languages: readonly string[] },
): Data {
  const wordings = Object.values(text).filter(each => each !== undefined)
  const [first = ''] = wordings
  const isSame = wordings.length === LANGUAGES.length && new Set(wordings).size === 1
  const isOnly =
    wordings.length === 1 && languages.length === 1 && text[languages[0] ?? ''] === first
  return isSame || isOnly ? first : withoutEmpty({ ...text })
}
