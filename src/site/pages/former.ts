// Pages at addresses of the past: a mandate that was renamed leads to its new page, and one that was removed says so.
import { mandateId } from '../../records/types.ts'
import { renamedIn } from '../../records/former-ids.ts'
import { safe } from '../../view/parts/safe.ts'
import { MOVED_HERE, REMOVED_MANDATE } from '../../words/site.ts'
import type { Edition } from '../edition.ts'
import { markup } from '../html.ts'
import { mandateLink } from '../parts/rows.ts'
import type { Page } from '../page.ts'

/** @param taken the paths of other pages: a new mandate may have the former id of another */
export function formerPages(edition: Edition, taken: ReadonlySet<string>): Page[] {
  const { site, language } = edition
  const { addresses } = site
  const used = new Set(taken)
  const free = (path: string): boolean => !used.has(path) && Boolean(used.add(path))
  const renamed = site.mandates.flatMap((tracked): Page[] =>
    renamedIn(tracked.document, tracked.mandate)
      .map(([former]) => former)
      .filter(former => !former.includes('.'))
      .flatMap(former => {
        const path = addresses.formerMandate(former)
        if (!free(path)) return []
        return {
          path,
          title: safe(former),
          part: 'mandates',
          isDated: false,
          leadsTo: addresses.mandate(tracked),
          body: place =>
            markup`<h1><bdi>${safe(former)}</bdi></h1>
<p>${place.say(MOVED_HERE[language])} ${mandateLink(tracked, place)}</p>`,
        }
      }),
  )
  const documents = new Set(site.mandates.map(({ document }) => document))
  const removed = [...documents].flatMap(document =>
    (document.removed ?? []).flatMap((mandate): Page[] => {
      const id = mandateId(document, mandate)
      const path = addresses.formerMandate(id)
      if (!free(path)) return []
      return [
        {
          path,
          title: safe(id),
          part: 'mandates',
          isDated: false,
          body: place =>
            markup`<h1><bdi>${safe(id)}</bdi></h1>
<p>${place.say(REMOVED_MANDATE[language])}</p>`,
        },
      ]
    }),
  )
  return [...renamed, ...removed]
}
