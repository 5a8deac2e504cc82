// The record files of the example: an invented organisation with twelve resolutions and sixty mandates.
import { addDays, addPeriod, type CivilDate } from '../base/civil-date.ts'
import { LANGUAGES } from '../base/language.ts'
import { ANSWERS } from '../base/vocabulary.ts'
import { withoutEmpty, type Data } from '../edit/data.ts'
import { fieldLines } from '../edit/render.ts'
import { day } from './dates.ts'
import { lived, LIVES } from './histories.ts'
import { REQUESTS, SUBJECTS, type Request, type Subject } from './mandates.ts'
import {
  CALENDAR,
  MEETINGS,
  ORGANISATION,
  STATE_CODES,
  type ExampleMeeting,
} from './organisation.ts'

/** A file in the records folder. */
export interface ExampleFile {
  readonly name: string
  readonly content: string
}

/** All files of the example. They are the same each time. */
export function exampleFiles(): ExampleFile[] {
  return [
    file('organisation.yaml', 'organisation', ORGANISATION_REMARK, ORGANISATION),
    file('meetings.yaml', 'meetings', MEETINGS_REMARK, CALENDAR),
    ...LIVES.map((_, index) => documentFile(index)),
  ]
}

const INVENTED = 'An example: this organisation, its States and its papers do not exist.'
const ORGANISATION_REMARK = [
  INVENTED,
  '',
  'Who we are: names, working languages, the body that is reported to, departments and Member States.',
]
const MEETINGS_REMARK = [
  INVENTED,
  '',
  'The calendar. Deadlines name a meeting, and its days stand here alone; leave `from` out while it has none.',
]
const DOCUMENT_REMARK = [
  INVENTED,
  '',
  'A document of a meeting. `text` is what the meeting said, word for word; titles and actions are ours.',
]

function file(
  name: string,
  schema: string,
  remark: readonly string[],
  fields: Readonly<Record<string, Data>>,
): ExampleFile {
  const up = '../'.repeat(name.split('/').length - 1)
  const lines = [
    `# yaml-language-server: $schema=${up}.schema/${schema}.json`,
    '#',
    ...remark.map(line => `# ${line}`.trimEnd()),
    ...Object.entries(fields).flatMap(([field, data]) => fieldLines(field, data, 0)),
  ]
  return { name, content: lines.join('\n') + '\n' }
}

/** A resolution of the example, and its index among the twelve. */
interface Resolution {
  readonly index: number
  readonly id: string
  readonly date: CivilDate
  readonly subject: Subject
  readonly language: (typeof LANGUAGES)[number]
}

/** Two resolutions at each meeting. After six, the subjects repeat. */
function resolution(index: number): Resolution & { readonly meeting: ExampleMeeting } {
  const meeting = MEETINGS[Math.floor(index / 2)]
  const subject = SUBJECTS[index % SUBJECTS.length]
  if (!meeting || !subject) throw new RangeError(`no resolution ${index}`)
  const id = `${meeting.id}-R${(index % 2) + 1}`
  const language = LANGUAGES[index % LANGUAGES.length] ?? 'en'
  return { index, id, date: meeting.to, subject, language, meeting }
}

function documentFile(index: number): ExampleFile {
  const { meeting, ...made } = resolution(index)
  const { id, date, subject, language } = made
  const { body } = meeting
  return file(`documents/${id}.yaml`, 'document', DOCUMENT_REMARK, {
    id,
    symbol: `ULS/${meeting.id}/RES.${(index % 2) + 1}`,
    title: {
      [language]: {
        en: `Resolution on ${subject.name.en}`,
        fr: `Résolution concernant ${subject.name.fr}`,
        ar: `قرار بشأن ${subject.name.ar}`,
      }[language],
    },
    type: 'resolution',
    body,
    meeting: meeting.id,
    date,
    language,
    mandates: REQUESTS.map((request, place) => mandateData(made, request, place)),
  })
}

/** The first operative paragraph with a request to the Secretary-General is the third. */
const FIRST_PARAGRAPH = 3

function mandateData(made: Resolution, request: Request, place: number): Data {
  const { index, date, subject, language } = made
  const paragraph = String(FIRST_PARAGRAPH + place)
  const { fields, actions } = lived(LIVES[index]?.[place] ?? '-', {
    date,
    serial: `${date.slice(0, 4)}/${String(index * REQUESTS.length + place + 1).padStart(3, '0')}`,
    department: subject.departments[0],
    actions: request.actions.length,
  })
  return withoutEmpty({
    id: paragraph,
    paragraph,
    title: {
      en: request.title.en(subject.name.en),
      fr: request.title.fr(subject.name.fr),
      ar: request.title.ar(subject.name.ar),
    },
    text: { [language]: request.text[language](subject.name[language]) },
    kind: request.kind === 'one-off' ? undefined : request.kind,
    due: dueData(date, place),
    departments: place % 2 === 0 ? [...subject.departments] : [subject.departments[0]],
    renews: renewed(made, request, paragraph),
    ...fields,
    actions: request.actions.map((title, number) =>
      withoutEmpty({ id: String(number + 1), title: { ...title }, updates: actions[number] ?? [] }),
    ),
    states: request.measures && repliesData(made, request.measures),
  })
}

/** By the order of the requests: every session, nothing, a day, nothing, one session. */
function dueData(date: CivilDate, place: number): Data | undefined {
  switch (place) {
    case 0:
      return { every: 'COUNCIL' }
    case 2:
      return addPeriod(date, { count: 9, unit: 'M' })
    case 4:
      return { meeting: 'COUNCIL-12' }
    default:
      return undefined
  }
}

/** A continuing mandate is repeated when its subject comes again, except the last one. */
function renewed({ index }: Resolution, { kind }: Request, paragraph: string): Data | undefined {
  const earlier = index - SUBJECTS.length
  const isAskedAgain = earlier >= 0 && index < LIVES.length - 1 && kind !== 'one-off'
  return isAskedAgain ? [`${resolution(earlier).id}/${paragraph}`] : undefined
}

/** The resolutions whose note was sent long enough ago for replies, and the number of days until the first reply. */
const [ANSWERED, FIRST_ANSWER] = [8, 95]

function repliesData(
  { index, date }: Resolution,
  measures: NonNullable<Request['measures']>,
): Data {
  const replies = measures.flatMap((measure, order) =>
    STATE_CODES.flatMap((state, place) => {
      const turn = place * 7 + index * 3 + order * 5
      const answered = addDays(date, FIRST_ANSWER + (turn % 11) * 9)
      const isAnswered = index < ANSWERED && turn % 5 < 3
      if (!isAnswered || answered === undefined || answered >= LAST_REPLY) return []
      return [
        {
          state,
          date: answered,
          measure: measure.id,
          answer: ANSWERS[turn % ANSWERS.length] ?? 'complied',
        },
      ]
    }),
  )
  return withoutEmpty({
    asked: 'members',
    measures: measures.map(({ id, title }) => ({ id, title: { ...title } })),
    replies,
  })
}

const LAST_REPLY = day('2026-03-01')
