// The phrases of a language as regular expressions, made once. Every one is bounded, so that it takes linear time.
import type { Language } from '../../base/language.ts'
import { foldedSource } from '../fold.ts'
import type { Ours } from '../ours.ts'
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
  /** Whose document it is. */
  readonly ours: Ours
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
  /** The same after one of these who is none of ours. */
  readonly furtherAddressee: RegExp
  readonly title: RegExp
  /** The same at the end of a text. */
  readonly titleAtEnd: RegExp
  /** Whoever is named, even where only a thing of theirs is meant: `the Secretary-General's report`. */
  readonly named: RegExp
  /** A verb by which an organ decides, and nothing else. */
  readonly decides: RegExp
  /** Words that may stand right before a title, at the end of what stands before it. */
  readonly determined: RegExp
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
  /** What follows a verb where whoever is to act stands at the end of a passive. */
  readonly agent: RegExp
  /** A line of minutes that says who is to act: `Action 3: the Secretariat`; and the same at the end of a task. */
  readonly actor: RegExp
  readonly actorAtEnd: RegExp
  /** What leads on to a verb from the clause before: `and, bearing in mind the costs,`. */
  readonly asideAtEnd: RegExp
}

/** The patterns of a language, which are the same for all documents. */
type Patterns = Omit<Compiled, 'ours'>

const cache = new Map<string, Patterns>()

const LANGUAGE_PHRASES: Readonly<Record<Language, Phrases>> = { en: EN, fr: FR, ar: AR }

/**
 * The patterns for a document.
 *
 * @param text the document, which tells what some titles mean in it
 * @param addressee the only one asked, as a plain text, instead of the titles of the language
 * @param called what the records say that ours is called
 */
export function compiled(
  language: Language,
  text: string,
  ours: Ours,
  addressee?: string,
  called: readonly string[] = [],
): Compiled {
  const phrases = LANGUAGE_PHRASES[language]
  const titles =
    addressee === undefined
      ? [...called.map(literal), ...titlesIn(phrases, text), ...phrases.titles]
      : [literal(addressee)]
  const others = addressee === undefined ? conventionsOfOthers(phrases, text) : []
  const key = [language, ...titles, ...others].join('\n')
  const patterns =
    cache.get(key) ??
    compile({ ...phrases, titles, othersAfter: [...phrases.othersAfter, ...others] })
  if (cache.size >= MOST_KEPT) cache.clear()
  cache.set(key, patterns)
  return { ...patterns, ours }
}

/** How many sets of patterns are kept for the next document. */
const MOST_KEPT = 16

/** The phrases of a language alone, in the spelling of folded texts. */
export function phrasesOf(language: Language): Phrases {
  const known = spelled.get(language) ?? spelledAsFolded(LANGUAGE_PHRASES[language])
  spelled.set(language, known)
  return known
}

const spelled = new Map<Language, Phrases>()

/** Titles that mean the secretariat in this text, and not in others. */
function titlesIn({ titlesWhere }: Phrases, text: string): string[] {
  return titlesWhere.filter(({ where }) => where.test(text)).flatMap(one => one.titles)
}

/** How far into a text the organ that speaks is looked for. */
const OPENING = 4000

/** What follows a title in this text when it is that of the secretariat of another convention. */
function conventionsOfOthers({ convention, ofConvention }: Phrases, text: string): string[] {
  const own = convention.exec(text.slice(0, OPENING))?.[1]
  if (own === undefined) return []
  return [ofConvention.replace('NAME', `(?!${literal(own.split(' ').slice(0, 4).join(' '))})`)]
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
    acting: inFoldedSpelling(phrases.acting),
    future: inFoldedSpelling(phrases.future),
    planned: inFoldedSpelling(phrases.planned),
  }
}

function compile(page: Phrases): Patterns {
  const phrases = spelledAsFolded(page)
  const { language } = phrases
  // In Arabic the conjunction is glued to what it joins.
  const adverb = `${language === 'ar' ? 'و?' : ''}${oneOf(phrases.adverbs)}${AFTER}`
  const adverbs = `(?:[\\s,،]*${BEFORE}${adverb}[\\s,،]*){0,5}`
  const someone = `(?<title>${oneOf(phrases.titles)})${AFTER}(?!${oneOf(phrases.othersAfter)})`
  const title =
    phrases.thingsAfter.length === 0 ? someone : `${someone}(?!${oneOf(phrases.thingsAfter)})`
  // `the Codex Secretariat`, `the SC 4 secretariat`: whose it is.
  const whose = language === 'en' ? "(?:[\\p{L}\\d&'-]{2,14}\\s+(?:\\d{1,3}\\s+)?)??" : ''
  const determiners = `(?:${oneOf(phrases.determiners)}\\s*){0,4}${whose}`
  // In Arabic the organ that speaks stands between its verb and the one asked.
  const organ =
    language === 'ar'
      ? `(?:[،,][^،,;:.]{1,160}[،,])?(?:\\s+${oneOf(phrases.organs)}${AFTER}(?:\\s+(?:ال|لل)\\p{L}+){0,4}?)?(?:[،,][^،,;:.]{1,160}[،,])?\\s+`
      : '\\s*'
  // ADV, ORGAN and TITLE in the pages of a language stand for what may come there.
  const fill = (source: string): string =>
    foldedSource(source)
      .replaceAll('ADV', `(?:,?\\s+${adverb},?){0,2}`)
      .replaceAll('ORGAN', `(?:\\s+${oneOf(phrases.organs)}(?:\\s+(?:ال|لل)\\p{L}+){0,4}?)?`)
      .replaceAll('TITLE', oneOf(phrases.titles))
  const aside = '(?:[,،][^,،;:.]{1,160}[,،]\\s*)?'
  const join =
    language === 'ar'
      ? '\\s+و'
      : '(?:,\\s*(?:and|et)?|\\s+(?:and|et|as well as|ainsi que|or|ou))\\s*(?:in particular|especially|including|notably|en particulier|notamment|y compris)?\\s*'
  const flags = 'iu'
  return {
    phrases,
    verbs: verbPatterns(phrases, fill),
    adverbsAtEnd: new RegExp(`${adverbs}$`, flags),
    onlyAdverbs: new RegExp(`^["“”«»'‘(\\s]*(?:${oneOf(phrases.joins)}\\s+)?${adverbs}$`, flags),
    joinAtEnd: new RegExp(`(?:[,،;؛:]|${BEFORE}${oneOf(phrases.joins)})\\s*$`, flags),
    addressee: new RegExp(`^${adverbs}${organ}${adverbs}${aside}${determiners}${title}`, flags),
    coAddressee: new RegExp(`^${organ}[^:;.]{2,200}?${join}${determiners}${title}`, flags),
    furtherAddressee: new RegExp(`^[^:;.]{0,200}?${join}${determiners}${title}`, flags),
    title: new RegExp(`${language === 'ar' ? '' : BEFORE}${title}`, flags),
    titleAtEnd: new RegExp(`(?<title>${oneOf(phrases.titles)})$`, flags),
    named: new RegExp(`${language === 'ar' ? '' : BEFORE}${someone}`, 'giu'),
    decides: new RegExp(
      `^(?:${[...phrases.deciding.present, ...phrases.deciding.past].map(fill).join('|')})$`,
      flags,
    ),
    determined: new RegExp(
      `(?:${oneOf([...phrases.determiners, ...phrases.joins, ...phrases.adverbs])}|[,:])\\s*$`,
      flags,
    ),
    other: new RegExp(`${oneOf([...phrases.othersBefore, ...phrases.thingsBefore])}\\s*$`, flags),
    otherPerson: new RegExp(`${oneOf(phrases.othersBefore)}\\s*$`, flags),
    person: new RegExp(
      `${language === 'ar' ? '' : BEFORE}${oneOf(phrases.persons)}${AFTER}`,
      'giu',
    ),
    subject: new RegExp(
      `^(?:[^,.;:]{0,140},\\s*)?(?:[\\p{L}'’().\\d-]+\\s+){0,7}?(?:[ld]')?${BEFORE}${oneOf(phrases.organs)}${AFTER}`,
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
    agent: new RegExp(
      `^(?:\\s*${adverb})?\\s*${oneOf(phrases.agents).replaceAll('TITLE', title.replace('(?<title>', '(?:'))}`,
      flags,
    ),
    actor: new RegExp(
      `^["“«(\\[]?${oneOf(phrases.actions)}(?:\\s+\\d{1,3}(?:\\.\\d{1,3})?)?\\s*[:–—-]\\s*(?:${oneOf(phrases.determiners)}\\s+){0,3}${title}`,
      flags,
    ),
    actorAtEnd: new RegExp(
      `[\\s(\\[]${oneOf(phrases.actions)}\\s*:\\s*(?:${oneOf(phrases.determiners)}\\s+){0,3}${title}[\\s)\\].]{0,3}$`,
      flags,
    ),
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
