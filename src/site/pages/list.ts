// Pages with lists of mandates: the outstanding ones, all of them, and those of one status, department, subject or body.
import { STATUSES } from '../../base/vocabulary.ts'
import { departmentsOf } from '../../query/filter.ts'
import { sorted } from '../../query/sort.ts'
import { isDueAt } from '../../tracking/due.ts'
import type { Tracked } from '../../tracking/snapshot.ts'
import { isProposed } from '../../tracking/status.ts'
import { attentionLabel } from '../../words/attention.ts'
import { STATUS_LABELS } from '../../words/labels.ts'
import {
  MANDATES_TITLE,
  NOTHING_FOUND,
  ofWhichOutstanding,
  OUTSTANDING_TITLE,
} from '../../words/list.ts'
import { counted, MANDATES, OUTSTANDING_MANDATES } from '../../words/plural.ts'
import {
  ALL_MANDATES,
  ALL_OUTSTANDING,
  NEXT_PAGE,
  pageOf,
  PREVIOUS_PAGE,
} from '../../words/site.ts'
import { link, type Edition, type Place } from '../edition.ts'
import { markup, joined, NONE, type Html } from '../html.ts'
import { foundLine, listControls, moreButton } from '../parts/controls.ts'
import { mandateTable } from '../parts/rows.ts'
import type { Page } from '../page.ts'

/** A long list is several pages. */
const ROWS_ON_A_PAGE = 200

interface ListOf {
  /** The path of its first page, without the ending. */
  readonly stem: string
  readonly title: string
  readonly mandates: readonly Tracked[]
  /** Whether all of them are outstanding, by the choice of the list. */
  readonly isOutstanding?: boolean
  readonly lead?: (place: Place) => Html
  /** Whether its first page has the search and the filters. */
  readonly isSearched?: boolean
}

/** The pages of one list, at least one. */
function listPages(list: ListOf, { language }: Edition): Page[] {
  const { stem, title, mandates, lead, isSearched = false } = list
  const pages = Math.max(1, Math.ceil(mandates.length / ROWS_ON_A_PAGE))
  return Array.from({ length: pages }, (_, index): Page => {
    const rows = mandates.slice(index * ROWS_ON_A_PAGE, (index + 1) * ROWS_ON_A_PAGE)
    const numbered = pages === 1 ? title : `${title} (${pageOf[language](index + 1, pages)})`
    return {
      path: pathOf(stem, index),
      title: numbered,
      part: 'mandates',
      isDated: true,
      body: place => {
        const isFirst = isSearched && index === 0
        const count = countText(list, place)
        const head = isFirst
          ? markup`${listControls(place)}\n${foundLine(count, place)}`
          : markup`<p class="count">${place.say(count)}</p>`
        const table =
          rows.length === 0 && !isFirst
            ? markup`<p>${place.say(NOTHING_FOUND[language])}</p>`
            : mandateTable(rows, title, place)
        return markup`<h1>${place.say(numbered)}</h1>
${lead === undefined ? NONE : lead(place)}
${head}
${table}
${isFirst ? moreButton(place) : NONE}${turns(stem, index, pages, place)}`
      },
    }
  })
}

function pathOf(stem: string, index: number): string {
  return index === 0 ? `${stem}.html` : `${stem}-${index + 1}.html`
}

function countText({ mandates, isOutstanding = false }: ListOf, { language }: Edition): string {
  if (isOutstanding) return counted(mandates.length, OUTSTANDING_MANDATES, language)
  const outstanding = mandates.filter(tracked => tracked.outstanding).length
  return ofWhichOutstanding[language](counted(mandates.length, MANDATES, language), outstanding)
}

/** The ways to the page before and the page after. */
function turns(stem: string, index: number, pages: number, place: Place): Html {
  if (pages === 1) return NONE
  const { language } = place
  const ways = [
    ...(index === 0 ? [] : [link(pathOf(stem, index - 1), PREVIOUS_PAGE[language], place)]),
    ...(index + 1 === pages ? [] : [link(pathOf(stem, index + 1), NEXT_PAGE[language], place)]),
  ]
  return markup`<nav class="turns" aria-label="${pageOf[language](index + 1, pages)}">
${joined(ways, markup` · `)}
</nav>`
}

/** The two lists of everything: what is outstanding, what needs attention first; and all, in order of documents. */
export function wholeLists(edition: Edition): Page[] {
  const { site, language } = edition
  const outstanding = site.mandates.filter(tracked => tracked.outstanding)
  return [
    ...listPages(
      {
        stem: 'list',
        title: OUTSTANDING_TITLE[language],
        mandates: sorted(outstanding, 'attention'),
        isOutstanding: true,
        isSearched: true,
        lead: place => markup`<p>${link('all.html', ALL_MANDATES[language], place)}</p>`,
      },
      edition,
    ),
    ...listPages(
      {
        stem: 'all',
        title: MANDATES_TITLE[language],
        mandates: site.mandates,
        lead: place => markup`<p>${link('list.html', ALL_OUTSTANDING[language], place)}</p>`,
      },
      edition,
    ),
  ]
}

/** The lists that the numbers of the overview lead to. */
export function attentionLists(edition: Edition): Page[] {
  const { site, language } = edition
  const outstanding = sorted(
    site.mandates.filter(tracked => tracked.outstanding),
    'attention',
  )
  const hadMeeting = site.snapshot.lastMeeting !== null
  const of = (
    stem: string,
    matter: Parameters<typeof attentionLabel>[0],
    holds: (tracked: Tracked) => boolean,
  ): Page[] =>
    listPages(
      {
        stem,
        title: attentionLabel(matter, hadMeeting)[language],
        mandates: outstanding.filter(holds),
        isOutstanding: true,
      },
      edition,
    )
  return [
    ...of('is/overdue', 'overdue', tracked => tracked.overdue),
    ...of('is/silent', 'silent', tracked => tracked.silent),
    ...of('is/proposed', 'proposed', isProposed),
  ]
}

/** A list for each status that a mandate of the site has. */
export function statusLists(edition: Edition): Page[] {
  const { site, language } = edition
  return STATUSES.flatMap(status =>
    listPages(
      {
        stem: `status/${status}`,
        title: STATUS_LABELS[status][language],
        mandates: sorted(
          site.mandates.filter(tracked => tracked.status === status),
          'attention',
        ),
      },
      edition,
    ),
  )
}

/** A list for each department, subject and issuing body with a mandate on the site, its outstanding ones first. */
export function narrowedLists(edition: Edition): Page[] {
  const { site } = edition
  const { addresses, snapshot } = site
  const { organisation, bodies } = snapshot
  const all = outstandingFirst(site.mandates)
  const lists = (
    things: readonly { readonly id: string }[],
    pathTo: (id: string) => string,
    nameOf: (id: string) => string,
    holds: (tracked: Tracked, id: string) => boolean,
  ): Page[] =>
    things.flatMap(({ id }) => {
      const mandates = all.filter(tracked => holds(tracked, id))
      const stem = pathTo(id).replace(/\.html$/, '')
      return mandates.length === 0 ? [] : listPages({ stem, title: nameOf(id), mandates }, edition)
    })
  return [
    ...lists(organisation.departments, addresses.department, edition.departmentName, (each, id) =>
      departmentsOf(each).includes(id),
    ),
    ...lists(organisation.subjects, addresses.subject, edition.subjectName, (each, id) =>
      (each.mandate.subjects ?? []).includes(id),
    ),
    ...lists(bodies, addresses.body, edition.bodyName, ({ document }, id) => document.body === id),
  ]
}

/** Those that call for attention come first, and closed ones last. */
function outstandingFirst(mandates: readonly Tracked[]): Tracked[] {
  return sorted(mandates, 'attention').toSorted(
    (a, b) => Number(b.outstanding) - Number(a.outstanding),
  )
}

/** The mandates that are due at a meeting. */
export function dueAt(meeting: string, mandates: readonly Tracked[]): Tracked[] {
  return sorted(mandates, 'attention').filter(tracked => isDueAt(tracked, meeting))
}
