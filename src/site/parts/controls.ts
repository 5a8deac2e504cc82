// The controls of the list: words, filters and order. They are hidden until the script shows them.
import { WRITING } from '../../base/language.ts'
import { MANDATE_KINDS, STATUSES } from '../../base/vocabulary.ts'
import { departmentsOf } from '../../query/filter.ts'
import { inCalendarOrder } from '../../tracking/calendar.ts'
import { attentionLabel } from '../../words/attention.ts'
import { FIELD_LABELS, KIND_LABELS } from '../../words/labels.ts'
import { capitalised, NOTHING_FOUND } from '../../words/list.ts'
import {
  CLOSED_TOO,
  FILTERS,
  FOUND,
  LATEST_FIRST,
  MATTERS,
  NEEDS_ATTENTION_FIRST,
  ORDER,
  ORDER_OF_DOCUMENTS,
  SEARCH,
  SEARCHED_WORDS,
  SEARCHING,
  SHOW_MORE,
} from '../../words/site.ts'
import type { Edition, Place } from '../edition.ts'
import { markup, NONE, type Html } from '../html.ts'
import type { Key } from '../script/state.ts'
import { statusHtml } from './marks.ts'

/** The search on another page, which leads to the list. */
export function searchForm({ language, say, to }: Place): Html {
  return markup`<form class="find" data-to="${to('list.html')}" role="search" hidden>
<label for="q">${say(SEARCHED_WORDS[language])}</label>
<div>
<input id="q" type="search" autocomplete="off" /><button>${say(SEARCH[language])}</button>
</div>
</form>`
}

/** The words, filters and order of the list. */
export function listControls(edition: Edition): Html {
  const { language, say } = edition
  const orders = [
    ['attention', NEEDS_ATTENTION_FIRST],
    ['updated', LATEST_FIRST],
    ['id', ORDER_OF_DOCUMENTS],
  ] as const
  const options = orders.map(
    ([value, label]) => markup`<option value="${value}">${label[language]}</option>`,
  )
  return markup`<form class="find" data-list="" role="search" hidden>
<label for="q">${say(SEARCHED_WORDS[language])}</label>
<div>
<input id="q" type="search" autocomplete="off" /><button>${say(SEARCH[language])}</button>
</div>
<details class="filters">
<summary>${say(FILTERS[language])}</summary>
<div class="facets">${facetsOf(edition)}</div>
</details>
<p class="order">
<label
        ><input type="checkbox" name="all" value="1" /><span class="w"
          >${say(CLOSED_TOO[language])}</span
        ></label
      >
<label
        >${say(ORDER[language])}
<select>
${options}
</select></label
      >
</p>
</form>`
}

/** How many were found, for the script to fill in; it begins with the count of the page. */
export function foundLine(count: string, { language, say }: Edition): Html {
  return markup`<p
    class="count"
    role="status"
    data-found="${FOUND[language]}"
    data-none="${NOTHING_FOUND[language]}"
    data-wait="${SEARCHING[language]}" data-quotes="${WRITING[language].quotes.join('#')}"
  >
${say(count)}
</p>`
}

export function moreButton({ language, say }: Edition): Html {
  return markup`<p><button class="more" type="button" hidden>${say(SHOW_MORE[language])}</button></p>`
}

function facetsOf(edition: Edition): Html[] {
  const { language, site, say } = edition
  const { organisation, bodies, calendar, lastMeeting } = site.snapshot
  const present = <T>(values: (tracked: (typeof site.mandates)[number]) => readonly T[]): Set<T> =>
    new Set(site.mandates.flatMap(values))
  const departments = present(departmentsOf)
  const subjects = present(({ mandate }) => mandate.subjects ?? [])
  const issuing = present(({ document }) => [document.body])
  const meetings = present(({ outstanding, due }) =>
    outstanding && due?.meeting != null ? [due.meeting] : [],
  )
  const label = (field: keyof typeof FIELD_LABELS): string => FIELD_LABELS[field][language]
  const matters = (['overdue', 'silent', 'proposed'] as const).map(matter => {
    const words = attentionLabel(matter, lastMeeting !== null)[language]
    return [matter, say(words)] as const
  })
  const named = (
    ids: readonly { readonly id: string }[],
    known: ReadonlySet<string>,
    nameOf: (id: string) => string,
  ): (readonly [string, Html])[] =>
    ids.filter(({ id }) => known.has(id)).map(({ id }) => [id, say(nameOf(id))] as const)
  return [
    facet('is', MATTERS[language], matters, edition),
    facet(
      'status',
      label('status'),
      STATUSES.map(status => [status, statusHtml(status, 'mandate', edition)] as const),
      edition,
    ),
    facet(
      'dep',
      label('departments'),
      named(organisation.departments, departments, edition.departmentName),
      edition,
    ),
    facet(
      'due',
      label('due'),
      named(inCalendarOrder(calendar), meetings, edition.meetingName),
      edition,
    ),
    facet(
      'subject',
      label('subjects'),
      named(organisation.subjects, subjects, edition.subjectName),
      edition,
    ),
    facet('body', label('body'), named(bodies, issuing, edition.bodyName), edition),
    facet(
      'kind',
      label('kind'),
      MANDATE_KINDS.map(kind => [kind, say(capitalised(KIND_LABELS[kind][language]))] as const),
      edition,
    ),
  ]
}

/** One filter with its values; nothing if there is nothing to choose. */
function facet(
  key: Key,
  heading: string,
  values: readonly (readonly [value: string, words: Html])[],
  { say }: Edition,
): Html {
  if (values.length < 2) return NONE
  const boxes = values.map(
    ([value, words]) =>
      markup`<label
        ><input type="checkbox" value="${value}" /><span class="w">${words}</span
        ><span class="c"></span
      ></label>`,
  )
  return markup`<fieldset data-key="${key}">
<legend>${say(heading)}</legend>
${boxes}
</fieldset> `
}
