// What the importer knows of a language: words, as data. A linguist reads and extends these pages, not the rules.
import type { Language } from '../../base/language.ts'

/** How strongly something is asked. */
export type Strength = 'request' | 'invitation' | 'permission'

/** Verbs by how strongly they ask; each entry is the source of a regular expression for its forms. */
export type Verbs = Readonly<Record<Strength, readonly string[]>>

export interface Phrases {
  readonly language: Language
  /** Forms in which an organ speaks in a resolution: `Requests`, « Prie ». */
  readonly present: Verbs
  /** Forms in which a report tells what an organ asked: `requested`, « a demandé au ». */
  readonly past: Verbs
  /** Forms of the present after a plural subject: `We request`. */
  readonly plural: Verbs
  /** Infinitives in a list of decisions: `to request`. */
  readonly infinitive: Verbs
  /** Verbs that make an infinitive of the others an act of the organ: `decides to request`, « a décidé de demander ». */
  readonly deciding: Readonly<Record<'present' | 'past', readonly string[]>>
  /** Other verbs that begin an operative clause, and so end the one before. */
  readonly others: readonly string[]
  /** The same as a report tells them: `noted`, « a pris note ». */
  readonly othersPast: readonly string[]
  /** Adverbs and short phrases between a verb and its surroundings: `also`, `once again`, `in this regard`. */
  readonly adverbs: readonly string[]
  /** The head of a secretariat, and the secretariat itself, in all forms and genders. */
  readonly titles: readonly string[]
  /** What makes somebody else of a title that follows it: `Special Representative of the`. */
  readonly othersBefore: readonly string[]
  /** What makes a thing of a title that follows it, though a pronoun may mean the one named: `the report of the`. */
  readonly thingsBefore: readonly string[]
  /** Titles that mean the secretariat in the texts of some organisations only. */
  readonly titlesWhere: readonly { readonly where: RegExp; readonly titles: readonly string[] }[]
  /** What makes a thing of a title that it follows: `'s`. */
  readonly thingsAfter: readonly string[]
  /** What makes somebody else of a title that it follows: « adjoint ». */
  readonly othersAfter: readonly string[]
  /** A convention whose parties speak (group 1 is its name); and what follows the secretariat of another than NAME. */
  readonly convention: RegExp
  readonly ofConvention: string
  /** What stands between the verb and the title: articles, prepositions. */
  readonly determiners: readonly string[]
  /** Pronouns that stand for the one named before, with their verb: `requests him`, « le prie ». */
  readonly pronouns: Verbs
  /** People whom a pronoun may mean instead. */
  readonly persons: readonly string[]
  /** Organs that speak: the subject of a sentence that asks. */
  readonly organs: readonly string[]
  /** Subjects that are no organ, though the name of one may stand with them: `the delegation of`. */
  readonly speakers: RegExp
  /** What stands between a verb and a sentence about the one asked: `that`, « que ». */
  readonly that: RegExp
  /** The beginning of a recital. */
  readonly preamble: RegExp
  /** A heading that is a verb of an organ. */
  readonly heads: RegExp
  /** What joins two clauses of one sentence. */
  readonly joins: readonly string[]
  /** Words that make a clause tell of another text: `in which`, `recalled`. */
  readonly recalling: readonly string[]
  /** A phrase that may open a sentence before its verb without a comma. */
  readonly introducing: RegExp | null
  /** What tells that a sentence repeats another text: `By its resolution 4/2, the Council requested`. */
  readonly elsewhere: RegExp
  /** Where what is asked begins: `to`, « de », «أن». */
  readonly complement: RegExp
  /** What tells, before the one asked, that somebody else was told something: then it is no request to both. */
  readonly told: RegExp
  /** What is to be done, within a text: `to convene`, « de réunir ». */
  readonly task: RegExp
  /** The same at the beginning of an item of a list. */
  readonly taskFirst: RegExp
  /** A task that goes on without an end, at its beginning: `to continue`, « de poursuivre ». */
  readonly goingOn: RegExp
  /** Others who are asked in the same breath: `and Parties to contribute`. */
  readonly othersAsked: RegExp
  /** Verbs after which those others are the ones to be helped: `to assist States and organizations to`. */
  readonly helping: RegExp
  /** A list whose items are the contents of one thing: what comes last before the colon. */
  readonly contents: RegExp
  /** A list whose items are the tasks, though a verb stands before it: `the following activities`. */
  readonly following: RegExp
  /** `The Secretary-General is requested to`: what comes after the title. */
  readonly passive: RegExp
  /** What follows the title where an organ decided that it do something: `should`, « présentera ». */
  readonly decided: RegExp
  /** What makes a duty of the title that follows it: «على», «تتولى». */
  readonly dutyBefore: readonly string[]
  /** What minutes tell of the title before it, as agreed: `will circulate`, `undertook to`. */
  readonly future: RegExp
  /** What leads from a plan that was adopted to whoever carries it out: `under which`. */
  readonly planned: RegExp
  /** A passive with whoever is to act, TITLE, at its end: `that a report be submitted by the Secretary-General`. */
  readonly agents: readonly string[]
  /** What minutes put before whoever is to act: `Action:`. */
  readonly actions: readonly string[]
  /** What follows the title there: `to circulate`, `: circulate`. */
  readonly acting: RegExp
  /** What stands before a title in a heading that says whom the paragraphs below are for: `Directed to the`. */
  readonly directing: readonly string[]
}
