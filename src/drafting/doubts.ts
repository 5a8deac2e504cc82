// Asks the user about properties of a document that are in doubt, before its record is made.
import type { Language } from '../base/language.ts'
import type { StatedProperties } from '../import/belief.ts'
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
} from '../words/beliefs.ts'
import { nonBlank, type Asker } from '../dialogues/asker.ts'
import { fitting, textsOf } from '../dialogues/choices.ts'
import { refusalBy } from '../dialogues/refusal.ts'
import { readDocuments, type ReadOptions } from './reading.ts'
import { statedValues } from './stated-properties.ts'

/** The questions in this order, because each answer makes the next one more certain. */
const ASKED = ['body', 'date', 'meeting', 'title'] as const
type Asked = (typeof ASKED)[number]

/** The answers to the questions so far. */
type Answers = { -readonly [Name in Asked]?: StatedProperties[Name] }

/** The first property that is in doubt, has not been asked for, and has options in the records. */
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
 * The draft after the user has settled the doubts about its document. Each answer works like an option: the document is
 * read again with it, because one answer makes the next property more certain.
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
    const answer = nonBlank(await asker.ask(questionFor(asker, name, shown, records)))
    const values = statedValues(io, records, { [name]: answer })
    // Only the meeting may be none.
    if (name === 'meeting') answers.meeting = values.meeting ?? null
    else answers[name] = values[name]
    const stated = { ...options.stated, ...answers }
    const part = shown.part?.place
    const again = await readDocuments(io, shared, [shown.file], records, {
      ...options,
      stated,
      part,
    })
    const [read] = again.drafts
    shown = read ? { ...read, part: shown.part } : shown
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
      () => statedValues(io, records, { [name]: typed.trim() }),
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
        refuse: typed => (nonBlank(typed) === undefined ? undefined : refuse(typed)),
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
          nonBlank(typed) === undefined ? TITLE_OF_DOCUMENT_NEEDED[language] : undefined,
      }
  }
}

/** Bodies or meetings by their ids and names. The assumed one comes first. */
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
