// The texts that the functions of `src/words/` return for samples.
import { readdirSync } from 'node:fs'
import { LANGUAGES, type Language } from '../../src/base/language.ts'

/** The text of one function. */
export interface SampleText {
  readonly language: Language
  readonly text: string
  /** `update.ts:writtenTo` */
  readonly place: string
}

/** The sample for each inserted text. It must be isolated in Arabic. */
export const SAMPLE = 'X-1'

/** The sample for an id with a name. */
const NAMED = Object.assign(Object(SAMPLE) as object, { id: SAMPLE, name: SAMPLE })

const WORDS = new URL('../../src/words/', import.meta.url)

/** The texts of all functions under `en`, `fr` or `ar` for samples. Functions that need other values are left out. */
export async function textsOfSamples(): Promise<SampleText[]> {
  const files = readdirSync(WORDS, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.ts'))
    .toSorted()
  const modules = await Promise.all(
    files.map(async file => [file, (await import(new URL(file, WORDS).href)) as object] as const),
  )
  return modules.flatMap(([file, module]) =>
    Object.entries(module).flatMap(([name, value]) => saidBy(value, `${file}:${name}`, undefined)),
  )
}

function saidBy(value: unknown, place: string, language: Language | undefined): SampleText[] {
  if (typeof value === 'function') return language ? called(value, place, language) : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => {
    const own = LANGUAGES.find(each => each === key)
    return own ? saidBy(inner, place, own) : saidBy(inner, `${place}.${key}`, language)
  })
}

/** A number in place of a text, or a text in place of a number, is not a fault of the words. */
function called(sentence: object, place: string, language: Language): SampleText[] {
  return [SAMPLE, 3, NAMED].flatMap(sample => {
    try {
      const values = Array<unknown>(Reflect.get(sentence, 'length') as number).fill(sample)
      const answer: unknown = Reflect.apply(sentence as () => unknown, undefined, values)
      const texts = typeof answer === 'string' ? [answer] : Object.values(Object(answer) as object)
      return texts
        .filter(text => typeof text === 'string' && !/NaN|undefined|\[object/.test(text))
        .map(text => ({ language, text: text as string, place }))
    } catch {
      return []
    }
  })
}
