// The phrases of a language as regular expressions, made once. Every one is bounded, so that it takes linear time.
import type { Language } from '../../base/language.ts'
import { foldedSource } from '../fold.ts'
import type { Ours } from '../own-organisation.ts'
import { AR } from './ar.ts'
import { EN } from './en.ts'
import { FR } from './fr.ts'
import type { Phrases, Strength, Verbs } from './phrases.ts'

/** The form of a verb: of an organ that speaks, of a report, or with a pronoun. */
export type Form = 'present' | 'past' | 'plural' | 'infinitive' | 'pronoun' | 'other'

/** A pattern of verbs of one form and strength. */
interface VerbPattern {
  readonly form: Form
  readonly strength: Strength | null
  readonly pattern: RegExp
}

export interface Compiled {
  readonly phrases: Phrases
  /** The organisation of the document. */
  readonly ours: Ours
  readonly verbs: readonly VerbPattern[]
  /** Adverbs at the end of the text before a verb. */
  readonly adverbsAtEnd: RegExp
  /** Only adverbs. */
  readonly onlyAdverbs: RegExp
  /** A word that joins clauses, at the end of the text before a verb. */
  readonly joinAtEnd: RegExp
  /** The addressee, at the beginning of the text after a verb; group `title`. */
  readonly addressee: RegExp
  /** The addressee after others who are asked too. */
  readonly coAddressee: RegExp
  /** The addressee after one of these who is not ours. */
  readonly furtherAddressee: RegExp
  /** The words between a verb and the one asked. */
  readonly leading: RegExp
  readonly title: RegExp
  /** The addressee at the end of a text. */
  readonly titleAtEnd: RegExp
  /** A mention of the addressee, even if only a thing of theirs is meant: `the Secretary-General's report`. */
  readonly named: RegExp
  /** A verb by which an organ decides, and nothing else. */
  readonly decides: RegExp
  /** Words that may come just before a title, at the end of the text before it. */
  readonly determined: RegExp
  /** Another person or thing whose name ends with the title. */
  readonly other: RegExp
  /** Another person whose title ends with the title. */
  readonly otherPerson: RegExp
  readonly person: RegExp
  /** A sentence whose subject is an organ. */
  readonly subject: RegExp
  readonly recalling: RegExp
  /** A sentence whose subject is the addressee: `The Secretary-General`. */
  readonly passiveSubject: RegExp
  /** A sentence in which the words before the addressee express a duty: «على الأمين العام». */
  readonly dutySubject: RegExp | null
  /** The same in an article of a decision: «تعد الأمانة». */
  readonly standingSubject: RegExp | null
  /** A heading that names the addressee of the paragraphs below. */
  readonly directed: RegExp
  /** The text after a verb, with the addressee at the end of a passive. */
  readonly agent: RegExp
  /**
   * A line of minutes that names the person responsible: `Action 3: the Secretariat`; and the same at the end of a
   * task.
   */
  readonly actor: RegExp
  /** What is to be done by the addressee, up to the addressee. */
  readonly doneBy: RegExp | null
  /** A sentence of a report that begins like a recital: `After discussion, the Committee decided`. */
  readonly prose: RegExp
  /** A sentence whose subject is somebody who speaks for others: `The delegation of`. */
  readonly ofSpeaker: RegExp
  /** The place of a further action item within a text. */
  readonly nextAction: RegExp
  readonly actorAtEnd: RegExp
  /** Words that lead from the clause before to a verb: `and, bearing in mind the costs,`. */
  readonly asideAtEnd: RegExp
}

/** The patterns of a language that are the same for all documents. */
type Patterns = Omit<Compiled, 'ours'>

const cache = new Map<string, Patterns>()

const LANGUAGE_PHRASES: Readonly<Record<Language, Phrases>> = { en: EN, fr: FR, ar: AR }

/**
 * The patterns for a document.
 *
 * @param text the document, on which the meaning of some titles depends
 * @param addressee the only addressee in plain text, instead of the titles of the language
 * @param called the names of our organisation in the records
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

/** The number of sets of patterns that are kept for the next document. */
const MOST_KEPT = 16

/** The phrases of a language alone, in the spelling of folded texts. */
export function phrasesOf(language: Language): Phrases {
  const known = spelled.get(language) ?? spelledAsFolded(LANGUAGE_PHRASES[language])
  spelled.set(language, known)
  return known
}

const spelled = new Map<Language, Phrases>()

/** Titles that mean the secretariat in this text, but not in others. */
function titlesIn({ titlesWhere }: Phrases, text: string): string[] {
  return titlesWhere.filter(({ where }) => where.test(text)).flatMap(one => one.titles)
}

/** The limit on characters searched for the speaking organ. */
const OPENING = 4000

/** The words after a title in this text that make it the title of another convention's secretariat. */
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

/** A pattern in the spelling of the texts that it is matched with. */
function inFoldedSpelling({ source, flags }: RegExp): RegExp {
  return new RegExp(foldedSource(source), flags)
}

/** Phrases for folded text. Recitals, headings and items are matched in their original spelling. */
function spelledAsFolded(phrases: Phrases): Phrases {
  const { introducing, verbFirst } = phrases
  return {
    ...phrases,
    verbFirst: verbFirst && {
      ...verbFirst,
      titleIsSubject: inFoldedSpelling(verbFirst.titleIsSubject),
      otherSubject: inFoldedSpelling(verbFirst.otherSubject),
    },
    pluralSubject: inFoldedSpelling(phrases.pluralSubject),
    speakers: inFoldedSpelling(phrases.speakers),
    introducing: introducing && inFoldedSpelling(introducing),
    elsewhere: inFoldedSpelling(phrases.elsewhere),
    complement: inFoldedSpelling(phrases.complement),
    told: inFoldedSpelling(phrases.told),
    task: inFoldedSpelling(phrases.task),
    goingOn: inFoldedSpelling(phrases.goingOn),
    othersThat: inFoldedSpelling(phrases.othersThat),
    othersAsked: inFoldedSpelling(phrases.othersAsked),
    helping: inFoldedSpelling(phrases.helping),
    contents: inFoldedSpelling(phrases.contents),
    following: inFoldedSpelling(phrases.following),
    passive: inFoldedSpelling(phrases.passive),
    decided: inFoldedSpelling(phrases.decided),
    assigning: inFoldedSpelling(phrases.assigning),
    acting: inFoldedSpelling(phrases.acting),
    future: inFoldedSpelling(phrases.future),
    planned: inFoldedSpelling(phrases.planned),
    enumerating: inFoldedSpelling(phrases.enumerating),
    motion: inFoldedSpelling(phrases.motion),
    decidingThat: inFoldedSpelling(phrases.decidingThat),
    andThat: inFoldedSpelling(phrases.andThat),
    stating: inFoldedSpelling(phrases.stating),
    recitals: inFoldedSpelling(phrases.recitals),
    enacting: inFoldedSpelling(phrases.enacting),
    standing: inFoldedSpelling(phrases.standing),
    subjectPronoun: inFoldedSpelling(phrases.subjectPronoun),
    auxiliary: phrases.auxiliary && inFoldedSpelling(phrases.auxiliary),
  }
}

function compile(page: Phrases): Patterns {
  const phrases = spelledAsFolded(page)
  const adverb = `(?:${phrases.attachedJoin})?${oneOf(phrases.adverbs)}${AFTER}`
  const adverbs = `(?:[\\s,،]*${BEFORE}${adverb}[\\s,،]*){0,5}`
  const someone = `(?<title>${oneOf(phrases.titles)})${AFTER}(?!${oneOf(phrases.othersAfter)})`
  const title =
    phrases.thingsAfter.length === 0 ? someone : `${someone}(?!${oneOf(phrases.thingsAfter)})`
  const determiners = `(?:${oneOf(phrases.determiners)}\\s*){0,4}${phrases.owner}`
  // ADV, ORGAN and TITLE in the phrases are placeholders.
  const fill = (source: string): string =>
    foldedSource(source)
      .replaceAll('ADV', `(?:,?\\s+${adverb},?){0,2}`)
      .replaceAll(
        'ORGAN',
        `(?:\\s+${oneOf(phrases.organs)}${AFTER}(?:\\s+(?:ال|لل)\\p{L}+){0,4}?)?`,
      )
      .replaceAll('TITLE', oneOf(phrases.titles))
  const between = fill(phrases.verbFirst?.between ?? '\\s*')
  const aside = '(?:[,،][^,،;:.]{1,160}[,،]\\s*)?'
  const join = phrases.joinsAsked
  const beforeNoun = phrases.attachesPrepositions ? '' : BEFORE
  const flags = 'iu'
  const pastVerbs = [...Object.values(phrases.past).flat(), ...phrases.othersPast]
  // In minutes: the number of an action item, the mark after it, and others who act too.
  const number = '(?:\\s+\\d{1,3}(?:[./]\\d{1,3})?)?'
  const mark = '(?:\\s*[)\\]])?(?:\\s*[:–—-]|(?<=\\]))'
  const withOthers = `(?:(?:(?!\\s(?:to|shall|will)\\s)[^:.;]){2,60}?(?:\\s(?:&|and|et)\\s|\\s?[/,،]\\s?|\\sو))?`
  const pastVerb = `(?:${pastVerbs.map(fill).join('|')})${AFTER}`
  return {
    phrases,
    verbs: verbPatterns(phrases, fill),
    adverbsAtEnd: new RegExp(`${adverbs}$`, flags),
    onlyAdverbs: new RegExp(`^["“”«»'‘(\\s]*(?:${oneOf(phrases.joins)}\\s+)?${adverbs}$`, flags),
    joinAtEnd: new RegExp(`(?:[,،;؛:]|${BEFORE}${oneOf(phrases.joins)})\\s*$`, flags),
    addressee: new RegExp(`^${adverbs}${between}${adverbs}${aside}${determiners}${title}`, flags),
    coAddressee: new RegExp(`^${between}[^:;.]{2,200}?${join}${determiners}${title}`, flags),
    leading: new RegExp(
      `^${adverbs}${between}${adverbs}${aside}(?:${oneOf(phrases.determiners)}(?:(?<=')|(?!\\p{L}))\\s*){0,4}`,
      flags,
    ),
    furtherAddressee: new RegExp(`^[^:;.]{0,200}?${join}${determiners}${title}`, flags),
    title: new RegExp(`${beforeNoun}${title}`, flags),
    titleAtEnd: new RegExp(`(?<title>${oneOf(phrases.titles)})$`, flags),
    named: new RegExp(`${beforeNoun}${someone}`, 'giu'),
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
    person: new RegExp(`${beforeNoun}${oneOf(phrases.persons)}${AFTER}`, 'giu'),
    subject: new RegExp(
      `^(?:[^,.;:]{0,140},\\s*)?(?:[\\p{L}'’().\\d-]+\\s+){0,7}?(?:[ld]')?(?:\\p{L}{2,10}-)?${BEFORE}${oneOf(phrases.organs)}${AFTER}`,
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
    standingSubject:
      phrases.standingBefore.length === 0
        ? null
        : new RegExp(`^${oneOf(phrases.standingBefore)}\\s+${determiners}${title}`, flags),
    directed: new RegExp(`^${oneOf(phrases.directing)}\\s*${determiners}${title}\\s*:?$`, flags),
    agent: new RegExp(
      `^(?:\\s*${adverb})?\\s*${oneOf(phrases.agents).replaceAll('TITLE', title.replace('(?<title>', '(?:'))}`,
      flags,
    ),
    actor: new RegExp(
      `^["“«(\\[]?${oneOf(phrases.actions)}${number}${mark}\\s*${withOthers}(?:${oneOf(phrases.determiners)}\\s+){0,3}${title}`,
      flags,
    ),
    doneBy:
      phrases.toBeDone === null
        ? null
        : new RegExp(`^${foldedSource(phrases.toBeDone)}\\s+${determiners}${title}`, flags),
    prose: new RegExp(
      phrases.verbFirst
        ? `^[^.؛:،]{3,160}،\\s${pastVerb}`
        : `^[^.;:,]{3,160},\\s(?:[\\p{L}'-]{1,20}\\s){0,6}?(?:[ld]'|\\p{L}{2,10}-)?${oneOf(phrases.organs)}${AFTER}(?:\\s[\\p{L}'-]{1,20}){0,6}?\\s${pastVerb}`,
      flags,
    ),
    ofSpeaker: new RegExp(
      `^["“«]?(?:[\\p{L}']{1,14}\\s){0,2}?(?:[ld]')?${phrases.speakers.source}`,
      flags,
    ),
    nextAction: new RegExp(
      `(?<=[.;؛)\\]]\\s)(?=[(\\[]?${oneOf(phrases.actions)}${number}${mark})`,
      'giu',
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
