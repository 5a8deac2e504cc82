// What the script of a site reads: the rows of all mandates in one language, and the texts in which a search looks.
import { MANDATE_KINDS, STATUSES } from '../base/vocabulary.ts'
import type { SiteFile } from '../files/site-folder.ts'
import { departmentsOf, searchedIn } from '../query/filter.ts'
import { sorted } from '../query/sort.ts'
import { citationOf, dueOf } from '../report/context.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import { isProposed } from '../tracking/status.ts'
import { lateOrSoon } from '../view/parts/due.ts'
import { isolatedText } from '../view/parts/direction.ts'
import { longDate } from '../words/dates.ts'
import { NO_UPDATE } from '../words/report.ts'
import { departmentsText, remarksOf } from './parts/rows.ts'
import { titleText, type Edition, type Site } from './edition.ts'
import type { Row, SiteData } from './script/data.ts'

/** The data of the lists in one language. */
export function listData(edition: Edition): SiteFile {
  const { site, language } = edition
  const places = new Map(site.mandates.map((tracked, index) => [tracked, index]))
  const orderBy = (order: 'attention' | 'updated'): number[] =>
    sorted(site.mandates, order).map(tracked => places.get(tracked) ?? 0)
  const data: SiteData = {
    rows: site.mandates.map(tracked => rowOf(tracked, edition)),
    orders: { attention: orderBy('attention'), updated: orderBy('updated') },
    parts: partsOf(site).length,
  }
  return { path: `data/${language}-list.js`, content: script('list', data) }
}

/** The searched texts, in parts that a browser loads one after another. All languages share them. */
export function textFiles(site: Site): SiteFile[] {
  return partsOf(site).map((part, index) => ({
    path: `data/text-${index + 1}.js`,
    content: script('text', { index, texts: part }),
  }))
}

/** The letters of one part; in Arabic, a letter takes two bytes. */
const MOST_LETTERS = 600_000

const PARTS = new WeakMap<Site, string[][]>()

function partsOf(site: Site): string[][] {
  const known = PARTS.get(site)
  if (known) return known
  const parts: string[][] = [[]]
  let letters = 0
  for (const tracked of site.mandates) {
    const text = searchedIn(tracked, site.snapshot.day)
    if (letters > 0 && letters + text.length > MOST_LETTERS) {
      parts.push([])
      letters = 0
    }
    parts.at(-1)?.push(text)
    letters += text.length
  }
  PARTS.set(site, parts)
  return parts
}

/** Pages on a disk cannot fetch data. A script that calls a function of ours can be loaded there. */
function script(what: 'list' | 'text', data: unknown): string {
  return `mandates(${JSON.stringify(what)},${JSON.stringify(data)})\n`
}

function rowOf(tracked: Tracked, edition: Edition): Row {
  const { site, language, day } = edition
  const { mandate, document, due, outstanding, overdue, silent, status } = tracked
  const say = (text: string): string => isolatedText(text, language)
  const counted = lateOrSoon(tracked, day, language)
  const [point = '', ...moved] = outstanding ? dueOf(tracked, edition) : ['–']
  return {
    path: site.addresses.mandate(tracked),
    title: say(titleText(tracked, edition)),
    source: say(citationOf(tracked, edition)),
    symbol: document.symbol,
    remarks: remarksOf(tracked, edition).map(say),
    due: [say(point), counted === undefined ? '' : say(counted), ...moved.map(say)],
    departments: say(departmentsText(tracked, edition)),
    updated:
      tracked.lastUpdate === null
        ? NO_UPDATE[language]
        : say(longDate(tracked.lastUpdate, language)),
    is: [
      ...(outstanding ? ['out'] : []),
      ...(overdue ? ['overdue'] : []),
      ...(silent ? ['silent'] : []),
      ...(isProposed(tracked) ? ['proposed'] : []),
    ],
    status: STATUSES.indexOf(status),
    dep: departmentsOf(tracked),
    meeting: outstanding && due?.meeting != null ? due.meeting : '',
    subject: mandate.subjects ?? [],
    body: document.body,
    kind: MANDATE_KINDS.indexOf(mandate.kind),
  }
}
