// Names of meetings and bodies within a sentence, with the article and case of each language.
import { isolate } from './isolate.ts'

/** For example `second session of the Council`. After an article, the number of a session begins in lower case. */
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

/** The forms of a French name; undefined if its first noun does not show its gender. */
export function withArticle(name: string): WithArticle | undefined {
  const [, number = '', noun = ''] = NOUN.exec(name) ?? []
  const isFeminine = FEMININE.test(noun)
  if (!isFeminine && !MASCULINE.test(noun)) return undefined
  // For example `Deuxième session`. The number of a meeting is not part of its proper name.
  const lower = number === '' ? name : name.charAt(0).toLowerCase() + name.slice(1)
  if (IS_ELIDED.test(lower))
    return { le: `l’${lower}`, de: `de l’${lower}`, à: `à l’${lower}`, isFeminine }
  return isFeminine
    ? { le: `la ${lower}`, de: `de la ${lower}`, à: `à la ${lower}`, isFeminine }
    : { le: `le ${lower}`, de: `du ${lower}`, à: `au ${lower}`, isFeminine }
}

/** A number that may come first (`46e`, `Vingt et unième`), and the noun after it. */
const NOUN = /^((?:\d\S*|première|\p{L}[\p{L} -]*ième)\s+)?(\p{L}+)/iu
/** An article loses its vowel before these letters, but not before *huitième* and *onzième*. */
const IS_ELIDED = /^(?!huit|onz)[aeéiouh]/i
const FEMININE =
  /^(?:session|réunion|conférence|assemblée|commission|organisation|union|table|direction|division)$/i
const MASCULINE =
  /^(?:conseil|comité|sommet|congrès|forum|groupe|bureau|secrétariat|département|service)$/i

/** An Arabic name after a preposition. Its tens end in -īn. */
export function genitive(name: string): string {
  return name.replace(/(العشر|الثلاث|الأربع|الخمس|الست|السبع|الثمان|التسع)ون/g, '$1ين')
}

/** An Arabic title as it is without «لـ», in which the alif of its article is lost: «لأمين العام» is «الأمين العام». */
export function withAlif(title: string): string {
  return title.replace(/^ل(?=[اأمر])/u, 'ال')
}

/** The number of an annex after «المرفق»: Roman numerals are ordinals in Arabic. */
export function annexInArabic(annex: string): string {
  const ordinal = ORDINALS[ROMAN.indexOf(annex)]
  return ordinal ?? isolate(annex, 'ar')
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X']
const ORDINALS = [
  'الأول',
  'الثاني',
  'الثالث',
  'الرابع',
  'الخامس',
  'السادس',
  'السابع',
  'الثامن',
  'التاسع',
  'العاشر',
]

/** Whether an Arabic name is feminine, by the ending of its first word: `القمة`, `اللجنة الدائمة`. */
export function isFeminineInArabic(name: string): boolean {
  return /^\S*ة(?:\s|$)/.test(name)
}
