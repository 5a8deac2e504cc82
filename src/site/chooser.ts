// The page that opens first: it offers the languages, and goes on to the first of them by itself.
import { INTERNAL_MARK } from '../words/report.ts'
import { SITE_TITLE } from '../words/site.ts'
import { textIn } from '../words/texts.ts'
import { writingOf } from '../base/language.ts'
import type { Site } from './edition.ts'
import { markup, NONE, said } from './html.ts'
import { ownName, POLICY } from './page.ts'

export function chooserHtml({ languages, snapshot, audience }: Site): string {
  const [first = 'en'] = languages
  const organisation = textIn(snapshot.organisation.name, first)
  const isPublic = audience === 'ministerial'
  const mark = isPublic ? [] : [INTERNAL_MARK[first]]
  const items = languages.map(
    language =>
      markup`<li lang="${language}" dir="${writingOf(language).direction}">
<a href="${language}/index.html" hreflang="${language}"
          ><b>${ownName(language)}</b> ${said(SITE_TITLE[language], language)}</a
        >
</li> `,
  )
  return markup`<!doctype html>
<html lang="${first}" dir="${writingOf(first).direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
${isPublic ? NONE : markup`<meta name="robots" content="noindex">`}
<title>${[SITE_TITLE[first], ...mark, organisation].join(' · ')}</title>
<link rel="stylesheet" href="assets/site.css">
</head>
<body>
<main class="wide choose">
<h1>${said(organisation, first)}</h1>
<ul class="plain">
${items}
</ul>
</main>
</body>
</html>
`.source
}
