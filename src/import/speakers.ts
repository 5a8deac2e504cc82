// Sentences of those who speak at a meeting without being one of its organs: delegations, members, experts.
import type { Compiled } from './phrases/compiled.ts'
import { sentencesOf } from './sentences.ts'

/** How many characters before a verb are examined. */
const REACH = 260

/** Whether the subject of a sentence is not an organ: `The Government calls on …, and urges …`. */
export function hasSpeaker(before: string, language: Compiled): boolean {
  if (isSpeaking(before, language)) return true
  const subject = before.slice(-REACH)
  return language.phrases.speakers.test(subject.slice(subject.lastIndexOf(',') + 1))
}

/** Whether the subject is a pronoun for a speaker of the sentence before: `One member requested … It asked …`. */
export function isOfSpeaker(
  text: string,
  start: number,
  index: number,
  language: Compiled,
): boolean {
  const { phrases } = language
  if (!phrases.speakerPronoun.test(text.slice(start, index))) return false
  const before = text.slice(Math.max(0, start - REACH * 2), start)
  const last = sentencesOf(before).at(-1)
  return last !== undefined && isSpeaking(before.slice(last.start), language)
}

/** Whether a sentence begins with somebody who speaks, rather than with an organ. */
function isSpeaking(sentence: string, { ofSpeaker, subject }: Compiled): boolean {
  const [opening] = ofSpeaker.exec(sentence.slice(0, SUBJECT)) ?? []
  return opening !== undefined && !subject.test(opening.replace(/\s\S+$/, ''))
}

/** How much of a sentence is searched for its subject. */
const SUBJECT = 60
