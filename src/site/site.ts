// The files of a site: the pages of each language, the page that offers the languages, and the style.
import type { ByLanguage, Language } from '../base/language.ts'
import type { SiteFile } from '../files/site-folder.ts'
import { matches, type Filter } from '../query/filter.ts'
import { forAudience, type Audience } from '../report/audience.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { criteriaOf } from '../view/parts/criteria.ts'
import { addressesOf, editionOf, type Edition, type Site } from './edition.ts'
import { chooserHtml } from './chooser.ts'
import { listData, textFiles } from './data.ts'
import { changesPage } from './pages/changes.ts'
import { departmentsPage } from './pages/departments.ts'
import { documentPage } from './pages/document.ts'
import { formerPages } from './pages/former.ts'
import { attentionLists, narrowedLists, statusLists, wholeLists } from './pages/list.ts'
import { mandatePage } from './pages/mandate.ts'
import { meetingPages } from './pages/meeting.ts'
import { overviewPage } from './pages/overview.ts'
import { statePages } from './pages/states.ts'
import { wordsPage } from './pages/words.ts'
import { pageHtml, type Page, type PartPaths } from './page.ts'
import { SITE_STYLE } from './style.ts'

/** The script for the browsers of readers, which the build makes of `script/`. */
declare const MANDATES_SITE_SCRIPT: string

/** What a site shows, and to whom. */
export interface Choice {
  readonly audience: Audience
  readonly filter: Filter
  readonly languages: readonly Language[]
  readonly isIncomplete: boolean
}

/**
 * The site of a choice of mandates.
 *
 * @param records the state of all records; only what the audience may read goes further
 */
export function siteOf(records: Snapshot, choice: Choice): Site {
  const { audience, filter } = choice
  const snapshot = forAudience(records, audience)
  const criteria = inEach(language =>
    criteriaOf(filter, snapshot, { language, internal: audience === 'internal' }),
  )
  return {
    ...choice,
    snapshot,
    mandates: snapshot.mandates.filter(tracked => matches(filter, tracked, snapshot)),
    criteriaIn: language => criteria[language],
    addresses: addressesOf(snapshot),
  }
}

function inEach<T>(of: (language: Language) => T): ByLanguage<T> {
  return { en: of('en'), fr: of('fr'), ar: of('ar') }
}

/** All files, in an order that is the same for the same records. They are made one by one. */
export function* filesOf(site: Site): Generator<SiteFile> {
  for (const language of site.languages) yield* filesIn(language, site)
  yield { path: 'index.html', content: chooserHtml(site) }
  yield* textFiles(site)
  yield { path: 'assets/site.css', content: `${SITE_STYLE}\n` }
  yield { path: 'assets/site.js', content: `${MANDATES_SITE_SCRIPT}\n` }
}

function* filesIn(language: Language, site: Site): Generator<SiteFile> {
  const paths = new Set<string>()
  const edition = editionOf(site, language, path => paths.has(path))
  const pages = pagesOf(edition)
  for (const { path } of pages) paths.add(path)
  const former = formerPages(edition, paths)
  for (const page of [...pages, ...former])
    yield { path: `${language}/${page.path}`, content: pageHtml(page, edition, PARTS) }
  yield listData(edition)
}

const PARTS: PartPaths = {
  overview: 'index.html',
  mandates: 'list.html',
  meetings: 'meetings.html',
  departments: 'departments.html',
  states: 'states.html',
  changes: 'changes.html',
}

/** What each page shows is decided here; its text is made when its file is written. */
function pagesOf(edition: Edition): Page[] {
  const { site, byDocument } = edition
  return [
    overviewPage(edition),
    ...wholeLists(edition),
    ...attentionLists(edition),
    ...statusLists(edition),
    ...narrowedLists(edition),
    ...meetingPages(edition),
    departmentsPage(edition),
    ...statePages(edition),
    changesPage(edition),
    wordsPage(edition),
    ...[...byDocument.values()].flatMap(mandates =>
      isFilled(mandates) ? [documentPage(mandates, edition)] : [],
    ),
    ...site.mandates.map(tracked => mandatePage(tracked, edition)),
  ]
}

function isFilled(mandates: readonly Tracked[]): mandates is readonly [Tracked, ...Tracked[]] {
  return mandates.length > 0
}
