// The frame of every page: head, organisation, languages, links to the parts of the site, and footer.
import { LANGUAGE_NAMES } from '../words/languages.ts'
import { capitalised, labelled } from '../words/list.ts'
import { INCOMPLETE, INTERNAL_MARK, INTERNAL_VERSION, situationOn } from '../words/report.ts'
import {
  LIMITED_TO,
  ONLY_TEXTS_OFFICIAL,
  PUBLIC_VERSION,
  SITE_PARTS,
  SITE_TITLE,
  TO_CONTENT,
  UNPACK_FIRST,
  WHAT_WORDS_MEAN,
  type SitePart,
} from '../words/site.ts'
import { textIn } from '../words/texts.ts'
import { writingOf, type Language } from '../base/language.ts'
import { placeOf, type Edition, type Place } from './edition.ts'
import { markup, joined, NONE, type Html } from './html.ts'

export interface Page {
  /** Its path below the folder of its language. */
  readonly path: string
  readonly title: string
  /** The part of the site that it belongs to, which is marked among the links. */
  readonly part: SitePart | null
  /** Whether it depends on the day of the site. Others stay the same from day to day. */
  readonly isDated: boolean
  readonly body: (place: Place) => Html
  /** Where a page that only leads to another one leads. */
  readonly leadsTo?: string
}

/** A part of the site without a page of its own on this site has no link. */
export type PartPaths = Readonly<Partial<Record<SitePart, string>>>

/** No script, style, image or font of others is loaded, and nothing is sent. */
export const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

/** The whole file, ending with a line break. */
export function pageHtml(page: Page, edition: Edition, parts: PartPaths): string {
  const place = placeOf(edition, page.path)
  const { language, say, site } = edition
  const isPublic = site.audience === 'ministerial'
  const organisation = textIn(site.snapshot.organisation.name, language)
  const assets = place.to('../assets')
  const title = [page.title, ...(isPublic ? [] : [INTERNAL_MARK[language]]), organisation].join(
    ' · ',
  )
  const leads = page.leadsTo === undefined ? NONE : redirect(place.to(page.leadsTo))
  return markup`<!doctype html>
<html lang="${language}" dir="${writingOf(language).direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${isPublic ? NONE : markup`<meta name="robots" content="noindex">`}${leads}
<title>${title}</title>
<link rel="stylesheet" href="${assets}/site.css">
<script defer src="${assets}/site.js"></script>
</head>
<body>
<p class="bare">${say(UNPACK_FIRST[language])}</p>
<a class="skip" href="#content">${say(TO_CONTENT[language])}</a>
<header class="top">
<div class="wide">
<p class="org">${say(organisation)}</p>
<p class="ver">${joined(standing(page, edition), markup` · `)}</p>
<p class="lang">${joined(languageLinks(place), markup` · `)}</p>
</div>
<nav aria-label="${SITE_TITLE[language]}">
<div class="wide">
<ul>
${partLinks(page, parts, place)}
</ul>
</div>
</nav>
</header>
<main id="content" class="wide" tabindex="-1">${page.body(place)}</main>
<footer>
<div class="wide">
<p>${say(ONLY_TEXTS_OFFICIAL[language])}</p>
<p><a href="${place.to('words.html')}">${say(WHAT_WORDS_MEAN[language])}</a></p>
</div>
</footer>
</body>
</html>
`.source
}

function redirect(to: string): Html {
  return markup`<meta http-equiv="refresh" content="0; url=${to}">`
}

/** The day, the audience, and what the site is limited to. */
function standing({ isDated }: Page, { site, language, day, say }: Edition): Html[] {
  const version = site.audience === 'ministerial' ? PUBLIC_VERSION : INTERNAL_VERSION
  const limits = site.criteriaIn(language)
  const limited = labelled(LIMITED_TO[language], limits.join('; '), language)
  return [
    ...(isDated ? [markup`<time datetime="${day}">${say(situationOn[language](day))}</time>`] : []),
    site.audience === 'ministerial'
      ? say(version[language])
      : markup`<strong>${say(version[language])}</strong>`,
    ...(limits.length === 0 ? [] : [say(limited)]),
    ...(site.isIncomplete ? [markup`<strong>${say(INCOMPLETE[language])}</strong>`] : []),
  ]
}

function languageLinks({ site, language, path, to }: Place): Html[] {
  return site.languages.map(other =>
    other === language
      ? markup`<span aria-current="true" lang="${other}">${ownName(other)}</span>`
      : markup`<a href="${to('../')}${other}/${path}" lang="${other}" hreflang="${other}"
          >${ownName(other)}</a
        >`,
  )
}

export function ownName(language: Language): string {
  return capitalised(LANGUAGE_NAMES[language][language])
}

function partLinks(
  { part, path }: Page,
  parts: PartPaths,
  { language, say, to, has }: Place,
): Html[] {
  return (Object.keys(SITE_PARTS) as SitePart[]).flatMap(name => {
    const target = parts[name]
    if (target === undefined || !has(target)) return []
    const current =
      target === path
        ? markup` aria-current="page"`
        : name === part
          ? markup` aria-current="true"`
          : NONE
    return [
      markup`<li><a href="${to(target)}" ${current}>${say(SITE_PARTS[name][language])}</a></li>`,
    ]
  })
}
