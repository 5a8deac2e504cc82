// The departments, subjects and issuing bodies, each with its mandates in four groups.
import { groupBars } from '../../charts/bars.ts'
import { departmentsOf } from '../../query/filter.ts'
import { countByGroup } from '../../tracking/group.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import { COLUMNS_OF_REPORT } from '../../words/report.ts'
import { BY_BODY, BY_SUBJECT, INVOLVED, SITE_PARTS } from '../../words/site.ts'
import type { Edition, Place } from '../edition.ts'
import { barsOf, markup, NONE, type Html } from '../html.ts'
import type { Page } from '../page.ts'
import { section } from '../parts/section.ts'

export function departmentsPage({ language, site }: Edition): Page {
  const { organisation, bodies } = site.snapshot
  const { addresses } = site
  return {
    path: 'departments.html',
    title: SITE_PARTS.departments[language],
    part: 'departments',
    isDated: true,
    body: place =>
      markup`<h1>${place.say(SITE_PARTS.departments[language])}</h1>
<p class="quiet note">${place.say(INVOLVED[language])}</p>
${barsFor(organisation.departments, 'departments', place, place.departmentName, addresses.department, (each, id) => departmentsOf(each).includes(id))}
${titled(
  BY_SUBJECT[language],
  barsFor(
    organisation.subjects,
    'subjects',
    place,
    place.subjectName,
    addresses.subject,
    (each, id) => (each.mandate.subjects ?? []).includes(id),
  ),
  place,
)}
${titled(
  BY_BODY[language],
  barsFor(
    bodies,
    'body',
    place,
    place.bodyName,
    addresses.body,
    (each, id) => each.document.body === id,
  ),
  place,
)}`,
  }
}

function titled(title: string, bars: Html, place: Place): Html {
  return bars === NONE ? NONE : section(title, bars, place)
}

/** A bar for each of the things that has a page. */
function barsFor(
  things: readonly { readonly id: string }[],
  heading: 'departments' | 'subjects' | 'body',
  place: Place,
  nameOf: (id: string) => string,
  pathTo: (id: string) => string,
  holds: (tracked: Tracked, id: string) => boolean,
): Html {
  const { language, site } = place
  const rows = things
    .filter(({ id }) => place.has(pathTo(id)))
    .map(({ id }) => ({
      label: nameOf(id),
      page: place.to(pathTo(id)),
      groups: countByGroup(site.mandates.filter(tracked => holds(tracked, id))),
    }))
  const label = FIELD_LABELS[heading][language]
  const total = COLUMNS_OF_REPORT.total[language]
  const [bars] = groupBars({ caption: label, heading: label, total }, rows, language)
  return bars ? barsOf(bars, language) : NONE
}
