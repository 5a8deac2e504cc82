// What a document leaves in doubt of itself, asked of the person at the terminal before its record is made.
import type { Language } from '../base/language.ts'
import type { Given } from '../import/belief.ts'
import type { Records } from '../records/types.ts'
import { readAt } from '../view/pages/beliefs.ts'
import type { ShownDraft } from '../view/pages/drafts.ts'
import type { Question } from '../terminal/question.ts'
import { named, shown as shownText } from '../view/parts/texts.ts'
import {
  BELIEF_LABELS,
  NO_DAY_READ,
  NONE_OF_THE_CALENDAR,
  NOTHING_READ,
  TITLE_OF_DOCUMENT_NEEDED,
} from '../words/believing.ts'
import { given, type Asker } from '../dialogues/asker.ts'
import { fitting, textsOf } from '../dialogues/options.ts'
import { refusalBy } from '../dialogues/refusal.ts'
import { readDocuments, type ReadOptions } from './reading.ts'
import { saidBy } from './said.ts'

/** What is asked for, in this order: what is known of the first makes the next certain. */
const ASKED = ['body', 'date', 'meeting', 'title'] as const
type Asked = (typeof ASKED)[number]

/** What was answered; what was asked for is there. */
type Answers = { -readonly [Name in Asked]?: Given[Name] }

/** The first of what is in doubt that was not asked for yet, and of which the records have something to choose. */
function inDoubt(
  { draft }: ShownDraft,
  { bodies, meetings }: Records,
  answers: Answers,
): Asked | undefined {
  const { beliefs, body } = draft.document
  const canBe = {
    body: bodies.length > 0,
    date: true,
    meeting: meetings.some(meeting => meeting.body === body),
    title: true,
  }
  return ASKED.find(name => !(name in answers) && !beliefs[name].certain && canBe[name])
}

/**
 * The draft after the person was asked for what its document leaves in doubt. An answer is what an option would say, and
 * the document is read again with it: what is known of one thing makes the next certain.
 */
export async function withDoubtsSettled(
  asker: Asker,
  seen: ShownDraft,
  records: Records,
  options: ReadOptions,
): Promise<ShownDraft> {
  const { io, shared } = asker
  const answers: Answers = {}
  let shown = seen
  for (let name = inDoubt(shown, records, answers); name; name = inDoubt(shown, records, answers)) {
    const answer = given(await asker.ask(questionFor(asker, name, shown, records)))
    const meant = saidBy(io, records, { [name]: answer })
    // Only of the meetings may it be none.
    if (name === 'meeting') answers.meeting = meant.meeting ?? null
    else answers[name] = meant[name]
    const said = { ...options.said, ...answers }
    const again = await readDocuments(io, shared, [shown.file], records, { ...options, said })
    shown = again.drafts[0] ?? shown
  }
  return shown
}

function questionFor(asker: Asker, name: Asked, { draft }: ShownDraft, records: Records): Question {
  const { io, shared } = asker
  const { language, view } = shared
  const { beliefs, body } = draft.document
  const { value } = beliefs[name]
  const refuse = (typed: string): string | undefined =>
    refusalBy(
      asker,
      () => saidBy(io, records, { [name]: typed.trim() }),
      () => false,
    )
  const asked = {
    message: BELIEF_LABELS[name][language],
    remark:
      readAt(beliefs[name], beliefs, view) ??
      (name === 'date' ? NO_DAY_READ : NOTHING_READ)[language],
    refuse,
  }
  switch (name) {
    case 'body': {
      const first = value ?? records.organisation.reportsTo
      return { ...asked, kind: 'find', optionsFor: optionsOf(records.bodies, first, language) }
    }
    case 'meeting': {
      const none = { value: '', label: NONE_OF_THE_CALENDAR[language] }
      const meetings = records.meetings.filter(meeting => meeting.body === body).toReversed()
      const optionsFor = optionsOf(meetings, value, language)
      return {
        ...asked,
        kind: 'find',
        optionsFor: typed => {
          const found = optionsFor(typed)
          if (typed !== '') return found
          return value === null ? [none, ...found] : [...found, none]
        },
        refuse: typed => (given(typed) === undefined ? undefined : refuse(typed)),
      }
    }
    case 'date':
      return { ...asked, kind: 'text', initial: value ?? undefined }
    case 'title':
      return {
        ...asked,
        kind: 'text',
        initial: value ?? undefined,
        refuse: typed =>
          given(typed) === undefined ? TITLE_OF_DOCUMENT_NEEDED[language] : undefined,
      }
  }
}

/** Bodies or meetings by their ids and names, the one that is believed before the others. */
function optionsOf(
  list: Records['bodies'] | Records['meetings'],
  believed: string | null | undefined,
  language: Language,
): ReturnType<typeof fitting> {
  return fitting(
    list
      .toSorted((a, b) => Number(b.id === believed) - Number(a.id === believed))
      .map(({ id, name = {} }) => ({
        option: { value: id, label: named(id, shownText(name, language), language) },
        about: [id, ...textsOf(name)],
      })),
  )
}
