// The facts of a mandate: its source, deadline, kind, departments, subjects and what it cites.
import { USUAL_ADDRESSEE } from '../../base/vocabulary.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { ownFieldsOf } from '../../view/parts/own-fields.ts'
import { safe } from '../../view/parts/safe.ts'
import { nameIn } from '../../view/parts/texts.ts'
import { longDate } from '../../words/dates.ts'
import {
  FIELD_LABELS,
  KIND_LABELS,
  SEVERAL_DEPARTMENTS,
  type FieldLabel,
} from '../../words/labels.ts'
import { capitalised, NONE_SET } from '../../words/list.ts'
import { dayHtml, link, textHtml, type Place } from '../edition.ts'
import { markup, joined, type Html } from '../html.ts'
import { dueHtml } from './rows.ts'

/** A list of labels and values. What the record does not have is left out, except the deadline. */
export function factsOf(tracked: Tracked, place: Place): Html {
  const facts = allFacts(tracked, place).filter(([, values]) => values.length > 0)
  const items = facts.map(
    ([label, values]) =>
      markup`<div>
<dt>${place.say(label)}</dt>
<dd>${joined(values, markup`<br />`)}</dd>
</div> `,
  )
  return markup`<dl class="facts">${items}</dl>`
}

function allFacts(
  tracked: Tracked,
  place: Place,
): (readonly [label: string, values: readonly Html[]])[] {
  const { mandate, document, due } = tracked
  const { site, language, say } = place
  const { addresses, snapshot } = site
  const named = (label: FieldLabel): string => FIELD_LABELS[label][language]
  const symbols = (list: readonly string[]): Html[] =>
    list.map(each => markup`<bdi>${safe(each)}</bdi>`)
  const { departments, subjects = [], confirmed, target, officer } = mandate
  const source = [
    link(
      addresses.document(document.id),
      textHtml(document.title, document.language, place),
      place,
    ),
    dayHtml(document.date, place),
  ]
  const given = [
    document.meeting === undefined
      ? link(addresses.body(document.body), place.bodyName(document.body), place)
      : link(addresses.meeting(document.meeting), place.meetingName(document.meeting), place),
  ]
  const officers = snapshot.organisation.officers.filter(({ id }) => id === officer)
  return [
    [named('source'), source],
    [named('body'), given],
    [named('due'), [due === null ? say(NONE_SET[language]) : dueHtml(tracked, place)]],
    [named('kind'), [say(capitalised(KIND_LABELS[mandate.kind][language]))]],
    [
      departments.length > 1 ? SEVERAL_DEPARTMENTS[language] : named('departments'),
      departments.map(id => link(addresses.department(id), place.departmentName(id), place)),
    ],
    [
      named('subjects'),
      subjects.map(id => link(addresses.subject(id), place.subjectName(id), place)),
    ],
    [named('addressee'), mandate.addressee === USUAL_ADDRESSEE ? [] : symbols([mandate.addressee])],
    [named('cites'), symbols(mandate.cites)],
    [
      named('confirmed'),
      confirmed === undefined
        ? []
        : [
            link(addresses.meeting(confirmed.meeting), place.meetingName(confirmed.meeting), place),
            ...(confirmed.date === undefined ? [] : [dayHtml(confirmed.date, place)]),
            ...symbols(confirmed.ref === undefined ? [] : [confirmed.ref]),
          ],
    ],
    [named('formerly'), symbols(mandate.formerly ?? [])],
    ...ownFieldsOf(mandate, snapshot.organisation).map(
      ({ field, value }) => [nameIn([field], field.id, language), symbols([value])] as const,
    ),
    [named('target'), target === undefined ? [] : [say(longDate(target, language))]],
    [
      named('officer'),
      officers.map(
        ({ name, email }) =>
          markup`${textHtml(name, language, place)}${email === undefined ? '' : markup` <bdi>${safe(email)}</bdi>`}`,
      ),
    ],
  ]
}
