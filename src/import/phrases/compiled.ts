// The phrases of a language as regular expressions, made once. Every one is bounded, so that it takes linear time.
import type { Language } from '../../base/language.ts'
import { foldedSource } from '../fold.ts'
import { AR } from './ar.ts'
import { EN } from './en.ts'
import { FR } from './fr.ts'
import type { OtherHeads, Phrases, Strength, Verbs } from './phrases.ts'

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
  /** Whoever is named, even where only a thing of theirs is meant: `the Secretary-General's report`. */
  readonly named: RegExp
  /** A verb by which an organ decides, and nothing else. */
  readonly decides: RegExp
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
  /** The same where the words before it make a duty of it: «على الأمين العام». */
  readonly dutySubject: RegExp | null
  /** A heading that says whom the paragraphs below it are for. */
  readonly directed: RegExp
  /** What leads on to a verb from the clause before: `and, bearing in mind the costs,`. */
  readonly asideAtEnd: RegExp
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
  if (addressee !== undefined) return compile({ ...phrases, titles: [literal(addressee)] })
  const titles = phrases.titlesWhere
    .filter(({ where }) => where.test(text))
    .flatMap(one => one.titles)
  const others = headsOfOthers(phrases.otherHeads, text)
  if (titles.length + others.length > 0) {
    return compile({
      ...phrases,
      titles: [...titles, ...phrases.titles],
      othersAfter: [...phrases.othersAfter, ...others],
    })
  }
  const known = cache.get(language) ?? compile(phrases)
  cache.set(language, known)
  return known
}

/** How far into a text the organ that speaks is looked for. */
const OPENING = 4000

/** What follows a title in this text when it is the title of the head of another organisation. */
function headsOfOthers(heads: OtherHeads, text: string): string[] {
  const opening = text.slice(0, OPENING)
  const own = heads.convention.exec(opening)?.[1]
  const conventions =
    own === undefined
      ? []
      : [heads.ofConvention.replace('NAME', `(?!${literal(own.split(' ').slice(0, 4).join(' '))})`)]
  if (heads.unitedNationsSpeak.test(opening)) return [...heads.ofOwn, ...conventions]
  return heads.ownSpeak.test(opening) ? [...heads.ofUnitedNations, ...conventions] : conventions
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

/** A pattern of a page in the spelling of the texts that it is tried on. */
function inFoldedSpelling({ source, flags }: RegExp): RegExp {
  return new RegExp(foldedSource(source), flags)
}

/** Phrases whose patterns are tried on folded text; recitals, headings and items are looked at as they stand. */
function spelledAsFolded(phrases: Phrases): Phrases {
  const { introducing } = phrases
  return {
    ...phrases,
    speakers: inFoldedSpelling(phrases.speakers),
    introducing: introducing && inFoldedSpelling(introducing),
    elsewhere: inFoldedSpelling(phrases.elsewhere),
    complement: inFoldedSpelling(phrases.complement),
    told: inFoldedSpelling(phrases.told),
    task: inFoldedSpelling(phrases.task),
    goingOn: inFoldedSpelling(phrases.goingOn),
    othersAsked: inFoldedSpelling(phrases.othersAsked),
    helping: inFoldedSpelling(phrases.helping),
    contents: inFoldedSpelling(phrases.contents),
    following: inFoldedSpelling(phrases.following),
    passive: inFoldedSpelling(phrases.passive),
    decided: inFoldedSpelling(phrases.decided),
  }
}

function compile(page: Phrases): Compiled {
  const phrases = spelledAsFolded(page)
  const { language } = phrases
  // In Arabic the conjunction is glued to what it joins.
  const adverb = `${language === 'ar' ? 'و?' : ''}${oneOf(phrases.adverbs)}${AFTER}`
  const adverbs = `(?:[\\s,،]*${BEFORE}${adverb}[\\s,،]*){0,5}`
  const someone = `(?<title>${oneOf(phrases.titles)})${AFTER}(?!${oneOf(phrases.othersAfter)})`
  const title =
    phrases.thingsAfter.length === 0 ? someone : `${someone}(?!${oneOf(phrases.thingsAfter)})`
  const determiners = `(?:${oneOf(phrases.determiners)}\\s*){0,4}`
  // In Arabic the organ that speaks stands between its verb and the one asked.
  const organ =
    language === 'ar'
      ? `(?:\\s+${oneOf(phrases.organs)}${AFTER}(?:\\s+(?:ال|لل)\\p{L}+){0,4}?)?\\s+`
      : '\\s*'
  // ADV, ORGAN and TITLE in the pages of a language stand for what may come there.
  const fill = (source: string): string =>
    foldedSource(source)
      .replaceAll('ADV', `(?:,?\\s+${adverb},?){0,2}`)
      .replaceAll('ORGAN', `(?:\\s+${oneOf(phrases.organs)}(?:\\s+(?:ال|لل)\\p{L}+){0,4}?)?`)
      .replaceAll('TITLE', oneOf(phrases.titles))
  const aside = '(?:,[^,;:.]{1,160},\\s*)?'
  const join =
    language === 'ar'
      ? '\\s+و'
      : '(?:,\\s*(?:and|et)?|\\s+(?:and|et|as well as|ainsi que|or|ou))\\s*'
  const flags = 'iu'
  return {
    phrases,
    verbs: verbPatterns(phrases, fill),
    adverbsAtEnd: new RegExp(`${adverbs}$`, flags),
    onlyAdverbs: new RegExp(`^["“”«»'‘(\\s]*(?:${oneOf(phrases.joins)}\\s+)?${adverbs}$`, flags),
    joinAtEnd: new RegExp(`(?:[,،;؛:]|${BEFORE}${oneOf(phrases.joins)})\\s*$`, flags),
    addressee: new RegExp(`^${adverbs}${organ}${adverbs}${aside}${determiners}${title}`, flags),
    coAddressee: new RegExp(`^${organ}[^:;.]{2,200}?${join}${determiners}${title}`, flags),
    title: new RegExp(`${language === 'ar' ? '' : BEFORE}${title}`, flags),
    named: new RegExp(`${language === 'ar' ? '' : BEFORE}${someone}`, 'giu'),
    decides: new RegExp(
      `^(?:${[...phrases.deciding.present, ...phrases.deciding.past].map(fill).join('|')})$`,
      flags,
    ),
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
    dutySubject:
      phrases.dutyBefore.length === 0
        ? null
        : new RegExp(`^${oneOf(phrases.dutyBefore)}\\s+${determiners}${title}`, flags),
    directed: new RegExp(`^${oneOf(phrases.directing)}\\s*${determiners}${title}\\s*:?$`, flags),
    asideAtEnd: new RegExp(`[,;]?\\s${oneOf(phrases.joins)},\\s*[^,;:.]{3,120},\\s*$`, flags),
  }
}

function verbPatterns(phrases: Phrases, fill: (source: string) => string): VerbPattern[] {
  const pattern = (sources: readonly string[]): RegExp =>
    new RegExp(`${BEFORE}(?:${sources.map(fill).join('|')})${AFTER}`, 'giu')
  const all: VerbPattern[] = []
  const add = (form: Form, verbs: Verbs): void => {
    for (const strength of ['request', 'invitation', 'permission'] as const) {
      all.push({ form, strength, pattern: pattern(verbs[strength]) })
    }
  }
  const { infinitive, deciding } = phrases
  const decided = (verbs: readonly string[], strength: Strength): string[] => [
    `(?:${verbs.join('|')})\\s+(?:${infinitive[strength].join('|')})`,
  ]
  for (const form of ['present', 'past'] as const) {
    for (const strength of ['request', 'invitation', 'permission'] as const) {
      all.push({ form, strength, pattern: pattern(decided(deciding[form], strength)) })
    }
  }
  add('pronoun', phrases.pronouns)
  add('present', phrases.present)
  add('infinitive', infinitive)
  add('past', phrases.past)
  add('plural', phrases.plural)
  all.push({ form: 'other', strength: null, pattern: pattern(phrases.others) })
  all.push({ form: 'past', strength: null, pattern: pattern(phrases.othersPast) })
  return all
}
