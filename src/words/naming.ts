// Names of meetings and bodies inside a sentence: the article and the case that each language asks for.

/** `second session of the Council`: after an article, the number of a session takes a small letter. */
export function afterThe(name: string): string {
  return name.replace(/^\p{Lu}(?=[\p{Ll}-]+ (?:[\p{Ll}-]+ )?session\b)/u, letter =>
    letter.toLowerCase(),
  )
}

/** A French name with its article, alone and after *de* and *à*. */
export interface WithArticle {
  readonly le: string
  readonly de: string
  readonly à: string
  readonly isFeminine: boolean
}

/** A French name as a sentence needs it; undefined where its gender cannot be told from its first noun. */
export function withArticle(name: string): WithArticle | undefined {
  const [, number = '', noun = ''] = NOUN.exec(name) ?? []
  const isFeminine = FEMININE.test(noun)
  if (!isFeminine && !MASCULINE.test(noun)) return undefined
  // `Deuxième session`; the number of a meeting is no part of its name.
  const said = number === '' ? name : name.charAt(0).toLowerCase() + name.slice(1)
  if (/^[aeéiouh]/i.test(said))
    return { le: `l’${said}`, de: `de l’${said}`, à: `à l’${said}`, isFeminine }
  return isFeminine
    ? { le: `la ${said}`, de: `de la ${said}`, à: `à la ${said}`, isFeminine }
    : { le: `le ${said}`, de: `du ${said}`, à: `au ${said}`, isFeminine }
}

/** The number that may come first (`46e`, `Vingt et unième`), and the noun after it. */
const NOUN = /^((?:\d\S*|première|\p{L}[\p{L} -]*ième)\s+)?(\p{L}+)/iu
const FEMININE =
  /^(?:session|réunion|conférence|assemblée|commission|organisation|union|table|direction|division)$/i
const MASCULINE =
  /^(?:conseil|comité|sommet|congrès|forum|groupe|bureau|secrétariat|département|service)$/i

/** An Arabic name after a preposition: its tens end in -īn. */
export function genitive(name: string): string {
  return name.replace(/(العشر|الثلاث|الأربع|الخمس|الست|السبع|الثمان|التسع)ون/g, '$1ين')
}

/** Whether an Arabic name is feminine, by the ending of its first word: `القمة`, `اللجنة الدائمة`. */
export function isFeminineInArabic(name: string): boolean {
  return /^\S*ة(?:\s|$)/.test(name)
}
