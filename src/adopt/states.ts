// Finds the States that a tracker names, in English, French and Arabic.
import { fold } from '../base/fold.ts'
import { LANGUAGES } from '../base/language.ts'
import type { Organisation } from '../records/types.ts'

/** Words of long names: `Islamic Republic of Iran`. */
const FORMS =
  /(?<![\p{L}])(?:the|(?:islamic|arab|people's|democratic|federal|united|co-operative)(?= )|republic of|republic|kingdom of|sultanate of|state of|union of|la|le|les|l'|republique (?:islamique |arabe |federale |democratique )*(?:du|de la|de l'|de|d'|des)?|royaume (?:du|de la|de l'|de|d')?|etat (?:du|de la|de)?|جمهوريه|المملكه|سلطنه|دوله|الاسلاميه|العربيه|الديمقراطيه)(?![\p{L}])/gu

const NOT_MEMBER = /\((?:observer|observateur|observatrice|مراقب)\)|observer|observateur|مراقب/u

function bare(name: string): string {
  return fold(name)
    .replaceAll(/\([^)]{0,60}\)/g, ' ')
    .replaceAll(FORMS, ' ')
    .replaceAll(/[.,]/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

/** Names that people use beside those of the Unicode data. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  TR: ['turkey', 'turquie', 'تركيا'],
  CI: ['ivory coast', "cote d'ivoire"],
  IR: ['iran', 'ايران'],
  PS: ['palestine', 'فلسطين'],
  SY: ['syria', 'syrie'],
  KG: ['kyrgyz republic', 'kyrgyz'],
  GM: ['gambia', 'gambie', 'غامبيا'],
  BN: ['brunei', 'brunei darussalam'],
}

export interface StateNames {
  /** The code of a State; undefined for another name. */
  readonly code: (name: string) => string | undefined
  /** Whether the name is marked as that of an observer, or of no State of this organisation. */
  readonly isMember: (name: string) => boolean
}

export function stateNamesOf({ states }: Organisation): StateNames {
  let codes: Map<string, string> | undefined
  const members = new Set(states.map(({ code }) => code))
  const all = (): Map<string, string> => (codes ??= namesOfAll(states))
  const code = (name: string): string | undefined =>
    name.length > 80 ? undefined : (all().get(fold(name)) ?? all().get(bare(name)))
  return {
    code,
    isMember: name => !NOT_MEMBER.test(fold(name)) && members.has(code(name) ?? ''),
  }
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'

function namesOfAll(states: Organisation['states']): Map<string, string> {
  const names = new Map<string, string>()
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' })
    for (const a of LETTERS)
      for (const b of LETTERS) {
        const name = display.of(`${a}${b}`)
        if (name === undefined) continue
        names.set(fold(name), `${a}${b}`)
        if (!names.has(bare(name))) names.set(bare(name), `${a}${b}`)
      }
  }
  for (const [code, others] of Object.entries(OTHERS))
    for (const name of others) names.set(fold(name), code)
  for (const { code, name } of states)
    for (const each of Object.values(name ?? {}))
      if (each !== undefined) names.set(fold(each), code)
  return names
}
