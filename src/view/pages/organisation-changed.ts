// Reports a change of the calendar or the organisation: what was changed, before and after.
import type { Language } from '../../base/language.ts'
import type { Records } from '../../records/types.ts'
import { lastDayOf } from '../../tracking/moved-meetings.ts'
import { dateSpan, longDate } from '../../words/dates.ts'
import { fromTo } from '../../words/edit.ts'
import { isolate } from '../../words/isolate.ts'
import { MEETING_STATE_LABELS } from '../../words/labels.ts'
import { labelled } from '../../words/list.ts'
import {
  CHANGE_DONE,
  CHANGED_LABELS,
  nameUntil,
  periodText,
  type ChangeCommand,
} from '../../words/organisation-changes.ts'
import { committed, writtenTo } from '../../words/update.ts'
import { indented, wrapped } from '../parts/layout.ts'
import { safe } from '../parts/safe.ts'
import { stateNames } from '../parts/state-names.ts'
import { named, nameIn, shown } from '../parts/texts.ts'
import type { View } from '../parts/view.ts'

/** What the calendar and the organisation consist of. */
export type ChangedThing = 'meeting' | 'body' | 'department' | 'state' | 'subject' | 'officer'

export interface OrganisationChanged {
  readonly command: ChangeCommand
  readonly thing: ChangedThing
  readonly ids: readonly string[]
  readonly remarks: readonly string[]
}

type Label = keyof typeof CHANGED_LABELS

type Fields = readonly (readonly [label: Label, text: string])[]

/** For each thing its id, its name and the fields that changed; then what follows from it, and the files. */
export function organisationChangedText(
  { command, thing, ids, remarks }: OrganisationChanged,
  { before, after }: { readonly before: Records; readonly after: Records },
  {
    files,
    outcome,
  }: { readonly files: readonly string[]; readonly outcome: 'written' | 'committed' },
  { language, width, paint }: View,
): string[] {
  const where = outcome === 'committed' ? committed : writtenTo
  const changed = ids.flatMap(id => {
    const fields = FIELDS[thing]
    const was = new Map(fields(before, id, language))
    const is = fields(after, id, language)
    const [, name = ''] = (is.length > 0 ? is : [...was]).find(([label]) => label === 'name') ?? []
    const head = named(id, name, language)
    const isNew = was.size === 0
    const lines = is
      .filter(([label, text]) => text !== (was.get(label) ?? '') && !(isNew && label === 'name'))
      .map(([label, text]) =>
        labelled(
          CHANGED_LABELS[label][language],
          isNew ? text : fromTo[language](was.get(label) ?? '', text),
          language,
        ),
      )
    return [
      ...wrapped(labelled(CHANGE_DONE[command][language], paint.id(head), language), width),
      ...indented(
        lines.flatMap(line => wrapped(line, width === undefined ? width : width - 2)),
        '  ',
      ),
    ]
  })
  return [
    ...changed,
    ...remarks.flatMap(remark => wrapped(remark, width)),
    ...files.map(file => where[language](file)),
  ]
}

type Facts = Pick<Records, 'organisation' | 'bodies' | 'meetings'>

type FieldsOf = (facts: Facts, id: string, language: Language) => Fields

/** The fields of one thing, with its name first. Empty if it is not there. */
export function fieldsOf(
  thing: ChangedThing,
  facts: Facts,
  id: string,
  language: Language,
): Fields {
  return FIELDS[thing](facts, id, language)
}

const FIELDS: Readonly<Record<ChangedThing, FieldsOf>> = {
  meeting({ meetings, bodies }, id, language) {
    const meeting = meetings.find(each => each.id === id)
    if (!meeting) return []
    const { name, place, from, to, hijri, papers, state } = meeting
    return [
      ['name', name ? shown(name, language) : ''],
      ['body', nameIn(bodies, meeting.body, language)],
      ['place', place ? shown(place, language) : ''],
      ['days', from === undefined ? '' : dateSpan(from, to ?? from, language)],
      ['hijri', hijri ? isolate([hijri.from, hijri.to].filter(Boolean).join(' – '), language) : ''],
      ['papers', papers === undefined ? '' : longDate(papers, language)],
      ['state', MEETING_STATE_LABELS[state][language]],
    ]
  },
  body({ bodies }, id, language) {
    return bodies.some(each => each.id === id) ? [['name', nameIn(bodies, id, language)]] : []
  },
  department({ organisation: { departments } }, id, language) {
    const department = departments.find(each => each.id === id)
    if (!department) return []
    const { names = [], until, succeededBy } = department
    const earlier = names.map(({ name, until: day }) =>
      nameUntil[language](shown(name, language), longDate(day, language)),
    )
    return [
      ['name', shown(department.name, language)],
      ['earlier', earlier.join(' · ')],
      ['closed', until === undefined ? '' : longDate(until, language)],
      ['successor', succeededBy === undefined ? '' : nameIn(departments, succeededBy, language)],
    ]
  },
  state({ organisation }, id, language) {
    const state = organisation.states.find(({ code }) => code === id)
    if (!state) return []
    const { group, member = [], suspended = [] } = state
    return [
      ['name', safe(stateNames(organisation, language)(id))],
      ['group', group === undefined ? '' : nameIn(organisation.groups, group, language)],
      ['member', member.map(span => period(span, language)).join(' · ')],
      ['suspended', suspended.map(span => period(span, language)).join(' · ')],
    ]
  },
  subject({ organisation: { subjects } }, id, language) {
    return subjects.some(each => each.id === id) ? [['name', nameIn(subjects, id, language)]] : []
  },
  officer({ organisation: { officers, departments } }, id, language) {
    const officer = officers.find(each => each.id === id)
    if (!officer) return []
    const { email, department, ...post } = officer
    return [
      ['name', shown(officer.name, language)],
      ['email', email === undefined ? '' : isolate(safe(email), language)],
      ['department', department === undefined ? '' : nameIn(departments, department, language)],
      ['post', period(post, language)],
    ]
  },
}

type Day = Parameters<typeof longDate>[0]

function period(
  { from, to }: { readonly from?: Day | undefined; readonly to?: Day | undefined },
  language: Language,
): string {
  const days = [from, to && lastDayOf(to)]
  const [first, last] = days.map(day => (day === undefined ? '' : longDate(day, language)))
  return periodText[language](first ?? '', last ?? '')
}
