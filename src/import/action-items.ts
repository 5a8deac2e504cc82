// Action items in minutes: `Action: Secretariat to circulate the list`, `(Action: Secretariat)`.
import type { Asked } from './addressee.ts'
import type { Duty } from './duty.ts'
import { isOfAnother } from './own-organisation.ts'
import type { Compiled } from './phrases/compiled.ts'

/** How many characters are searched for the person who has to act. */
const REACH = 200

/** The tasks of action items in `text`; none if it has no action item. */
export function actionsIn(text: string, words: Compiled): Duty[] {
  const starts = [0, ...[...text.matchAll(words.nextAction)].map(({ index }) => index)]
  return starts.flatMap((start, index) => {
    const part = text.slice(start, starts[index + 1]).trimEnd()
    const found = namedFirst(part, words) ?? namedLast(part, words) ?? assignedIn(part, words)
    if (!found) return []
    const rest = start + found.asked.rest
    return [{ start: start + found.start, end: start + found.end, asked: { ...found.asked, rest } }]
  })
}

/** For example `Action: Secretariat to circulate the list.` */
function namedFirst(text: string, words: Compiled): Duty | undefined {
  const { actor, phrases, ours } = words
  const found = actor.exec(text.slice(0, REACH))
  const title = found?.groups?.['title']
  if (!found || title === undefined) return undefined
  const start = found[0].length - title.length
  const rest = text.slice(found[0].length)
  if (isOfAnother(text.slice(0, start), title, rest, ours)) return undefined
  if (!phrases.acting.test(rest.replace(OTHERS, ''))) return undefined
  return { start, end: text.length, asked: asked(title, found[0], found[0].length) }
}

/** Others who act too: `Secretariat and Chair to draft the note`. */
const OTHERS =
  /^\s*(?:[&/,،]|and\s|et\s|و)[^:.;]{2,60}?(?=:|\s(?:to|will|shall|should|à|de|pour)\s)/iu

/** For example `To circulate the list (Action: Secretariat).` */
function namedLast(text: string, words: Compiled): Duty | undefined {
  const from = Math.max(0, text.length - REACH)
  const found = words.actorAtEnd.exec(text.slice(from))
  const title = found?.groups?.['title']
  if (!found || title === undefined) return undefined
  const end = from + found.index
  if (text.slice(0, end).trim().split(' ').length < LEAST) return undefined
  return { start: 0, end, asked: asked(title, found[0], end) }
}

/** For example `Secretariat to circulate the list`. */
function assignedIn(text: string, words: Compiled): Duty | undefined {
  const found = words.passiveSubject.exec(text.slice(0, REACH))
  const title = found?.groups?.['title']
  if (!found || title === undefined) return undefined
  const [before, rest] = [found[0].slice(0, -title.length), text.slice(found[0].length)]
  if (words.other.test(before) || isOfAnother(before, title, rest, words.ours)) return undefined
  if (!words.phrases.assigning.test(rest)) return undefined
  return { start: 0, end: text.length, asked: asked(title, found[0], found[0].length) }
}

/** The minimum number of words in a task. */
const LEAST = 3

function asked(addressee: string, words: string, rest: number): Asked {
  return { addressee, verb: words.trim(), strength: 'request', rest, rule: 'passive' }
}
