// The page on the words of the site: what each status means, where it comes from, and what the pages count.
import { STATUSES } from '../../base/vocabulary.ts'
import { COLUMNS_OF_REPORT, METHOD, STATUS_MEANINGS, WORDS_FOR_STATUS } from '../../words/report.ts'
import { ALL_COUNTED, ONLY_TEXTS_OFFICIAL, WHAT_WORDS_MEAN } from '../../words/site.ts'
import type { Edition } from '../edition.ts'
import { markup } from '../html.ts'
import { statusHtml } from '../parts/marks.ts'
import type { Page } from '../page.ts'
import { section } from '../parts/section.ts'

export function wordsPage({ language }: Edition): Page {
  return {
    path: 'words.html',
    title: WHAT_WORDS_MEAN[language],
    part: null,
    isDated: true,
    body: place => {
      const { say } = place
      const meanings = STATUSES.map(
        status =>
          markup`<div>
<dt>${statusHtml(status, 'mandate', place)}</dt>
<dd>${say(STATUS_MEANINGS[status][language])}</dd>
</div> `,
      )
      return markup`<h1>${say(WHAT_WORDS_MEAN[language])}</h1>
<p>${say(METHOD[language](place.day))}</p>
<p>${say(ALL_COUNTED[language])}</p>
<p>${say(ONLY_TEXTS_OFFICIAL[language])}</p>
${section(
  COLUMNS_OF_REPORT.meanings[language],
  markup`<p>${say(WORDS_FOR_STATUS[language])}</p>
<dl class="facts wide-facts">${meanings}</dl>`,
  place,
)}`
    },
  }
}
