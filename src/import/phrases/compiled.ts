// The phrases of a language as regular expressions, made once. Every one is bounded, so that it takes linear time.
import type { Language } from '../../base/language.ts'
import { foldedSource } from '../fold.ts'
import { AR } from './ar.ts'
import { EN } from './en.ts'
import { FR } from './fr.ts'
import type { Phrases, Strength, Verbs } from './phrases.ts'

/** How a verb stands: as an organ speaks, as a report tells it, or by a pronoun. */
export type Form = 'present' | 'past' | 'plural' | 'infinitive' | 'pronoun' | 'other'

/** A pattern of verbs of one form and strength. */
interface VerbPattern {
  readonly form: Form
  readonly strength: Strength | null
  readonly pattern: RegExp
}

export interface Compiled {
  readonly phrases: Phrases
  readonly verbs: readonly VerbPattern[]
  /** Adverbs at the end of what stands before a verb. */
  readonly adverbsAtEnd: RegExp
  /** Adverbs, and nothing else. */
  readonly onlyAdverbs: RegExp
  /** What joins clauses, at the end of what stands before a verb. */
  readonly joinAtEnd: RegExp
  /** The one asked, at the beginning of what follows a verb; group `title`. */
  readonly addressee: RegExp
  /** The same after others who are asked too. */
  readonly coAddressee: RegExp
  readonly title: RegExp
  /** Someone or something else, of which the title is only the end. */
  readonly other: RegExp
  /** Someone else, of whom the title is only the end. */
  readonly otherPerson: RegExp
  readonly person: RegExp
  /** A sentence whose subject is an organ. */
  readonly subject: RegExp
  readonly recalling: RegExp
  /** A sentence about the one asked: `The Secretary-General`. */
  readonly passiveSubject: RegExp
}

const cache = new Map<Language, Compiled>()

const LANGUAGE_PHRASES: Readonly<Record<Language, Phrases>> = { en: EN, fr: FR, ar: AR }

/**
 * The patterns for a document.
 *
 * @param text the document, which tells what some titles mean in it
 * @param addressee the only one asked, as a plain text, instead of the titles of the language
 */
export function compiled(language: Language, text: string, addressee?: string): Compiled {
  const phrases = LANGUAGE_PHRASES[language]
  const extra = phrases.titlesWhere.filter(({ where }) => where.test(text))
  if (addressee !== undefined) return compile({ ...phrases, titles: [literal(addressee)] })
  if (extra.length > 0) {
    return compile({
      ...phrases,
      titles: [...phrases.titles, ...extra.flatMap(({ titles }) => titles)],
    })
  }
  const known = cache.get(language) ?? compile(phrases)
  cache.set(language, known)
  return known
}

function literal(text: string): string {
  return text
    .trim()
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll(/\s+/g, '\\s+')
}

const BEFORE = '(?<![\\p{L}\\p{N}])'
const AFTER = '(?![\\p{L}\\p{N}])'

function oneOf(sources: readonly string[]): string {
  return `(?:${sources.map(foldedSource).join('|')})`
}

function compile(phrases: Phrases): Compiled {
  const { language } = phrases
  const adverb = `${oneOf(phrases.adverbs)}${AFTER}`
  const adverbs = `(?:[\\s,،]*${BEFORE}${adverb}[\\s,،]*){0,5}`
  const title = `(?<title>${oneOf(phrases.titles)})${AFTER}(?!${oneOf(phrases.othersAfter)})`
  const determiners = `(?:${oneOf(phrases.determiners)}\\s*){0,4}`
  // In Arabic the organ that speaks stands between its verb and the one asked.
  const organ = language === 'ar' ? `(?:\\s+${oneOf(phrases.organs)}${AFTER})?\\s+` : '\\s*'
  const aside = '(?:,[^,;:.]{1,160},\\s*)?'
  const join =
    language === 'ar'
      ? '\\s+و'
      : '(?:,\\s*(?:and|et)?|\\s+(?:and|et|as well as|ainsi que|or|ou))\\s*'
  const flags = 'iu'
  return {
    phrases,
    verbs: verbPatterns(phrases),
    adverbsAtEnd: new RegExp(`${adverbs}$`, flags),
    onlyAdverbs: new RegExp(`^["“”«»'‘(\\s]*(?:${oneOf(phrases.joins)}\\s+)?${adverbs}$`, flags),
    joinAtEnd: new RegExp(`(?:[,،;؛:]|${BEFORE}${oneOf(phrases.joins)})\\s*$`, flags),
    addressee: new RegExp(`^${adverbs}${organ}${adverbs}${aside}${determiners}${title}`, flags),
    coAddressee: new RegExp(`^${organ}[^:;.]{2,200}?${join}${determiners}${title}`, flags),
    title: new RegExp(`${language === 'ar' ? '' : BEFORE}${title}`, flags),
    other: new RegExp(`${oneOf([...phrases.othersBefore, ...phrases.thingsBefore])}\\s*$`, flags),
    otherPerson: new RegExp(`${oneOf(phrases.othersBefore)}\\s*$`, flags),
    person: new RegExp(
      `${language === 'ar' ? '' : BEFORE}${oneOf(phrases.persons)}${AFTER}`,
      'giu',
    ),
    subject: new RegExp(
      `^(?:[^,.;:]{0,140},\\s*)?(?:[\\p{L}'’().\\d-]+\\s+){0,7}?${BEFORE}${oneOf(phrases.organs)}${AFTER}`,
      flags,
    ),
    recalling: new RegExp(`${BEFORE}${oneOf(phrases.recalling)}${AFTER}`, flags),
    passiveSubject: new RegExp(
      `^(?:[^,.;:]{0,80},\\s*)?(?:${oneOf(phrases.determiners)}\\s*){0,2}${title}`,
      flags,
    ),
  }
}

function verbPatterns(phrases: Phrases): VerbPattern[] {
  const all: VerbPattern[] = []
  const add = (form: Form, verbs: Verbs): void => {
    for (const strength of ['request', 'invitation', 'permission'] as const) {
      all.push({ form, strength, pattern: verbPattern(verbs[strength]) })
    }
  }
  add('pronoun', phrases.pronouns)
  add('infinitive', phrases.infinitive)
  add('present', phrases.present)
  add('past', phrases.past)
  add('plural', phrases.plural)
  all.push({ form: 'other', strength: null, pattern: verbPattern(phrases.others) })
  return all
}

function verbPattern(sources: readonly string[]): RegExp {
  return new RegExp(`${BEFORE}${oneOf(sources)}${AFTER}`, 'giu')
}
