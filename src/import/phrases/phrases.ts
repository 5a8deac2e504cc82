// What the importer knows of a language, as data. A linguist can extend these files without touching the rules.
import type { Language } from '../../base/language.ts'

/** How strong a request is. */
export type Strength = 'request' | 'invitation' | 'permission'

/** Verbs by strength. Each entry is the source of a regular expression for the forms of a verb. */
export type Verbs = Readonly<Record<Strength, readonly string[]>>

/** The grammar of a language in which a verb comes before its subject, such as Arabic. */
interface VerbFirst {
  /** What may be between a verb and the one asked. ORGAN is the speaking organ. */
  readonly between: string
  /** What follows a title just after a past verb, if the title is the subject and not the one asked. */
  readonly titleIsSubject: RegExp
  /** A sentence whose first verb has a subject that is not an organ: «طلبت حكومة …». */
  readonly otherSubject: RegExp
}

export interface Phrases {
  readonly language: Language
  /** Null in a language in which the subject comes before its verb. */
  readonly verbFirst: VerbFirst | null
  /** A conjunction that is written as one word with the next: «و». Empty if the language has none. */
  readonly attachedJoin: string
  /** Whether prepositions are written as one word with the noun after them: «للأمين العام». */
  readonly attachesPrepositions: boolean
  /** Whether a word marks each task, as `to` does. Otherwise any noun may begin one. */
  readonly marksTasks: boolean
  /** Words between two who are asked together: `and`, `and in particular`. */
  readonly joinsAsked: string
  /** The owner of a title, before it: `the Codex Secretariat`. Empty if owners only follow titles. */
  readonly owner: string
  /** The beginning of a sentence whose verb is plural: `We welcome … and request`. */
  readonly pluralSubject: RegExp
  /** The forms of an organ that speaks in a resolution: `Requests`, « Prie ». */
  readonly present: Verbs
  /** The forms of a report on what an organ asked: `requested`, « a demandé au ». */
  readonly past: Verbs
  /** Present forms after a plural subject: `We request`. */
  readonly plural: Verbs
  /** Infinitives in a list of decisions: `to request`. */
  readonly infinitive: Verbs
  /**
   * Verbs that turn an infinitive of another verb into an act of the organ: `decides to request`, « a décidé de
   * demander ».
   */
  readonly deciding: Readonly<Record<'present' | 'past', readonly string[]>>
  /** Other verbs that begin an operative clause, which ends the clause before. */
  readonly others: readonly string[]
  /** The same in the form of a report: `noted`, « a pris note ». */
  readonly othersPast: readonly string[]
  /** Adverbs and short phrases between a verb and its surroundings: `also`, `once again`, `in this regard`. */
  readonly adverbs: readonly string[]
  /** The head of a secretariat, and the secretariat, in all forms and genders. */
  readonly titles: readonly string[]
  /** Words before a title that make it another person: `Special Representative of the`. */
  readonly othersBefore: readonly string[]
  /** Words before a title that make it a thing, although a pronoun may refer to the person: `the report of the`. */
  readonly thingsBefore: readonly string[]
  /** Titles that mean the secretariat only in texts of some organisations. */
  readonly titlesWhere: readonly { readonly where: RegExp; readonly titles: readonly string[] }[]
  /** Words after a title that make it a thing: `'s`. */
  readonly thingsAfter: readonly string[]
  /** Words after a title that make it another person: « adjoint ». */
  readonly othersAfter: readonly string[]
  /**
   * A convention whose parties speak (group 1 is its name), and the words after the secretariat of another convention
   * than NAME.
   */
  readonly convention: RegExp
  readonly ofConvention: string
  /** The words between the verb and the title: articles, prepositions. */
  readonly determiners: readonly string[]
  /** Pronouns for the person named before, with their verb: `requests him`, « le prie ». */
  readonly pronouns: Verbs
  /** Other people whom a pronoun may refer to. */
  readonly persons: readonly string[]
  /** Organs that speak: the subjects of requests. */
  readonly organs: readonly string[]
  /** Subjects that are not organs, although they may contain the name of one: `the delegation of`. */
  readonly speakers: RegExp
  /** A subject that may refer to one of these: `It`, `They`. */
  readonly speakerPronoun: RegExp
  /** The words between a verb and a sentence about the addressee: `that`, « que ». */
  readonly that: RegExp
  /** The beginning of a recital. */
  readonly preamble: RegExp
  /** The words alone above numbered recitals: `Whereas:`. */
  readonly recitals: RegExp
  /** The words alone above the articles of a decision: `HAS DECIDED AS FOLLOWS:`. */
  readonly enacting: RegExp
  /** A heading that is a verb of an organ. */
  readonly heads: RegExp
  /** Words that join two clauses of one sentence. */
  readonly joins: readonly string[]
  /** Words that make a clause describe another text: `in which`, `recalled`. */
  readonly recalling: readonly string[]
  /** A phrase that may come before the verb at the beginning of a sentence without a comma. */
  readonly introducing: RegExp | null
  /** Words that mark a sentence as a repetition of another text: `By its resolution 4/2, the Council requested`. */
  readonly elsewhere: RegExp
  /** The words after the one asked that show a task: `to`, « de ». */
  readonly complement: RegExp
  /** Words before the addressee that tell somebody else something. The request is then not to both. */
  readonly told: RegExp
  /** A task within a text: `to convene`, « de réunir ». */
  readonly task: RegExp
  /** A task at the beginning of a list item. */
  readonly taskFirst: RegExp
  /** A task below a heading that names the verb and the one asked. */
  readonly taskBelow: RegExp
  /** A task without an end, at its beginning: `to continue`, « de poursuivre ». */
  readonly goingOn: RegExp
  /** Others who are asked in the same sentence: `and Parties to contribute`. */
  readonly othersAsked: RegExp
  /** The same in a clause of their own: `and that the working group report`. */
  readonly othersThat: RegExp
  /** Verbs after which those others are the ones to be helped: `to assist States and organizations to`. */
  readonly helping: RegExp
  /** The end of a chapeau, before the colon, whose items are the contents of one thing. */
  readonly contents: RegExp
  /** The end of a chapeau whose items are tasks, although it contains a verb: `the following activities`. */
  readonly following: RegExp
  /** The words after the title in `The Secretary-General is requested to`. */
  readonly passive: RegExp
  /** The words after the title in a decision that it do something: `should`, « présentera ». */
  readonly decided: RegExp
  /** The words after the title in an article of a decision: « publie ». */
  readonly standing: RegExp
  /** The beginning of a motion: `That the`. */
  readonly motion: RegExp
  /** A verb of deciding, with its first clause. */
  readonly decidingThat: RegExp
  /** Words before a further clause, up to its `that`. */
  readonly andThat: RegExp
  /** Words after the title that say what it is or has done, which is no task. */
  readonly stating: RegExp
  /** Words that make a duty of the title after them in an article of a decision: «تعد». */
  readonly standingBefore: readonly string[]
  /** A subject that refers to the subject of the sentence before: `It`. */
  readonly subjectPronoun: RegExp
  /** An auxiliary verb at the end of a chapeau, whose items continue it: « a : ». Null if the language has none. */
  readonly auxiliary: RegExp | null
  /** Words that make a duty of the title after them: «على», «تتولى». */
  readonly dutyBefore: readonly string[]
  /** The words of minutes after a title for what was agreed: `will circulate`, `undertook to`. */
  readonly future: RegExp
  /** Words that lead from an adopted plan to the person who carries it out: `under which`. */
  readonly planned: RegExp
  /** A decision, before the list of what was decided: `agreed that:`. */
  readonly enumerating: RegExp
  /** A passive with the addressee, TITLE, at its end: `that a report be submitted by the Secretary-General`. */
  readonly agents: readonly string[]
  /** What is to be done, up to the word before the one who does it: `will be … by`. Null if the verb comes first. */
  readonly toBeDone: string | null
  /** The word of minutes before the person responsible: `Action:`. */
  readonly actions: readonly string[]
  /** The words after a title with which a line begins that assigns a task: `Secretariat to circulate the list`. */
  readonly assigning: RegExp
  /** The words after the title there: `to circulate`, `: circulate`. */
  readonly acting: RegExp
  /** The words before a title in a heading that names the addressee of the paragraphs below: `Directed to the`. */
  readonly directing: readonly string[]
}
