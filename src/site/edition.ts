// The site in one language: what a page needs to name, cite and link the things of the records.
import type { CivilDate } from '../base/civil-date.ts'
import type { Language, LanguageTag } from '../base/language.ts'
import type { Audience } from '../report/audience.ts'
import type { Naming } from '../report/context.ts'
import type { Snapshot, Tracked } from '../tracking/snapshot.ts'
import { directionOf } from '../view/parts/direction.ts'
import { stateNames } from '../view/parts/state-names.ts'
import { shown } from '../view/parts/texts.ts'
import { longDate } from '../words/dates.ts'
import { originalLabel } from '../words/labels.ts'
import { bestText, namedIn, type Text } from '../words/texts.ts'
import { namesFor, wayFrom } from './addresses.ts'
import { markup, NONE, said, type Html } from './html.ts'

/** What a site is made of. Pages have access to nothing else. */
export interface Site {
  /** The records as the audience may read them. */
  readonly snapshot: Snapshot
  /** The mandates of the site, in the order of their documents. */
  readonly mandates: readonly Tracked[]
  readonly audience: Audience
  readonly languages: readonly Language[]
  /** What the site is limited to, in words; empty for a site on all mandates. */
  readonly criteriaIn: (language: Language) => readonly string[]
  /** Whether some records could not be read. */
  readonly isIncomplete: boolean
  readonly addresses: Addresses
}

/** The paths of pages below the folder of a language. */
export interface Addresses {
  readonly mandate: (tracked: Tracked) => string
  /** The page at an id that a mandate of the document had, or that was removed. */
  readonly formerMandate: (fullId: string) => string
  readonly document: (id: string) => string
  readonly meeting: (id: string) => string
  readonly department: (id: string) => string
  readonly subject: (id: string) => string
  readonly body: (id: string) => string
  readonly state: (code: string) => string
}

/** The addresses of everything in the records. They do not depend on what the site is limited to. */
export function addressesOf({ mandates, organisation, bodies, calendar }: Snapshot): Addresses {
  const ids = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id)
  const documents = namesFor(mandates.map(({ document }) => document.id))
  const own = namesFor(mandates.map(({ mandate }) => mandate.id))
  const folder =
    (name: string, nameOf: (id: string) => string) =>
    (id: string): string =>
      `${name}/${nameOf(id)}.html`
  const mandate = (document: string, id: string): string =>
    `m/${documents(document)}/${own(id)}.html`
  return {
    mandate: tracked => mandate(tracked.document.id, tracked.mandate.id),
    formerMandate: fullId => {
      const [document = '', id = ''] = fullId.split('/')
      return mandate(document, id)
    },
    document: id => `m/${documents(id)}/index.html`,
    meeting: folder('meeting', namesFor(calendar.byId.keys())),
    department: folder('dep', namesFor(ids(organisation.departments))),
    subject: folder('subject', namesFor(ids(organisation.subjects))),
    body: folder('body', namesFor(ids(bodies))),
    state: folder('s', namesFor(organisation.states.map(({ code }) => code))),
  }
}

/** One language of the site. */
export interface Edition extends Naming {
  readonly site: Site
  readonly day: CivilDate
  readonly say: (text: string) => Html
  readonly departmentName: (id: string) => string
  readonly bodyName: (id: string) => string
  readonly subjectName: (id: string) => string
  readonly stateName: (code: string) => string
  readonly groupName: (id: string) => string
  /** The mandates of each document on the site, in its order. */
  readonly byDocument: ReadonlyMap<string, readonly Tracked[]>
  readonly byId: ReadonlyMap<string, Tracked>
  /** Whether the site has a page at a path. */
  readonly has: (path: string) => boolean
}

/** @param has whether the site has a page at a path: nothing links to a page that is not there */
export function editionOf(site: Site, language: Language, has: (path: string) => boolean): Edition {
  const { organisation, bodies, calendar, day } = site.snapshot
  const meetings = [...calendar.byId.values()]
  const byDocument = new Map<string, Tracked[]>()
  for (const tracked of site.mandates) {
    const known = byDocument.get(tracked.document.id)
    if (known) known.push(tracked)
    else byDocument.set(tracked.document.id, [tracked])
  }
  const remembered = (nameOf: (id: string) => string): ((id: string) => string) => {
    const known = new Map<string, string>()
    return id => {
      const name = known.get(id) ?? nameOf(id)
      known.set(id, name)
      return name
    }
  }
  return {
    site,
    language,
    day,
    say: text => said(text, language),
    meetingName: remembered(id => namedIn(meetings, id, language)),
    departmentName: remembered(id => namedIn(organisation.departments, id, language)),
    bodyName: remembered(id => namedIn(bodies, id, language)),
    subjectName: remembered(id => namedIn(organisation.subjects, id, language)),
    groupName: remembered(id => namedIn(organisation.groups, id, language)),
    stateName: remembered(stateNames(organisation, language)),
    byDocument,
    byId: new Map(site.mandates.map(tracked => [tracked.id, tracked])),
    has,
  }
}

/** A page's own place in an edition. */
export interface Place extends Edition {
  readonly path: string
  /** The address of another page, or of an asset, from here. */
  readonly to: (path: string) => string
}

export function placeOf(edition: Edition, path: string): Place {
  return { ...edition, path, to: wayFrom(path) }
}

/** A link to a page of the same language; only the words, if the site does not have the page. */
export function link(path: string, text: Html | string, place: Place): Html {
  const words = typeof text === 'string' ? place.say(text) : text
  return place.has(path) ? markup`<a href="${place.to(path)}">${words}</a>` : words
}

export function titleText({ mandate, document }: Tracked, { language }: Edition): string {
  return shown(mandate.title, language, document.language)
}

/** A date in words, and for programs. */
export function dayHtml(day: CivilDate, { language, say }: Edition): Html {
  return markup`<time datetime="${day}">${say(longDate(day, language))}</time>`
}

/** A text of a record in the reader's language, otherwise in its own, which is named. */
export function textHtml(text: Text, original: LanguageTag, { language, say }: Edition): Html {
  const found = bestText(text, language, original)
  if (!found) return NONE
  if (found.language === language) return say(found.text)
  const own = said(found.text, found.language)
  return markup`<span lang="${found.language}" dir="${directionOf(found.language)}">${own}</span>
<span class="quiet">[${say(originalLabel(found.language, language))}]</span>`
}
