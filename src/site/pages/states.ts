// The pages on the Member States: what was asked of them, how many replied, and the recorded answers of each.
import { citationOf } from '../../report/context.ts'
import { repliesFigure, type MeasureFigure, type RepliesFigure } from '../../report/replies.ts'
import type { State } from '../../records/types.ts'
import { FIELD_LABELS } from '../../words/labels.ts'
import { COLUMNS_OF_REPORT, REPLIED_OF } from '../../words/report.ts'
import { MEASURE, NO_GROUP, NO_REPLY_MEANS, SITE_PARTS } from '../../words/site.ts'
import { NO_QUESTIONS, NO_REPLY } from '../../words/states.ts'
import { link, textHtml, type Edition, type Place } from '../edition.ts'
import { markup, NONE, type Html } from '../html.ts'
import { answerHtml } from '../parts/marks.ts'
import { mandateLink } from '../parts/rows.ts'
import { section } from '../parts/section.ts'
import type { Page } from '../page.ts'

/** The page on all States, and one for each State that was asked; none if nothing was asked of any. */
export function statePages(edition: Edition): Page[] {
  const { site } = edition
  const figures = site.mandates.flatMap(tracked =>
    repliesFigure(tracked, site.snapshot, site.audience),
  )
  const asked = new Set(figures.flatMap(figure => figure.asked))
  const states = site.snapshot.organisation.states.filter(({ code }) => asked.has(code))
  if (figures.length === 0) return []
  return [
    registerPage(figures, states, edition),
    ...states.map(state => statePage(state, figures, edition)),
  ]
}

function registerPage(
  figures: readonly RepliesFigure[],
  states: readonly State[],
  { language }: Edition,
): Page {
  return {
    path: 'states.html',
    title: SITE_PARTS.states[language],
    part: 'states',
    isDated: true,
    body: place => markup`<h1>${place.say(SITE_PARTS.states[language])}</h1>
<p class="quiet note">${place.say(NO_REPLY_MEANS[language])}</p>
${requests(figures, place)}
${section(FIELD_LABELS.replies[language], stateList(figures, states, place), place)}`,
  }
}

/** Each request, with the number of States that replied. */
function requests(figures: readonly RepliesFigure[], place: Place): Html {
  const { say, language } = place
  const rows = figures.flatMap(figure =>
    figure.measures.map(
      measure =>
        markup`<tr role="row"><th role="rowheader" scope="row">${mandateLink(figure.tracked, place)}${sourceOf(figure, place)}</th><td role="cell">${measureTitle(measure, figure, place)}</td><td role="cell" class="n">${say(REPLIED_OF[language](measure.replied.length, figure.asked.length))}</td></tr>
`,
    ),
  )
  return markup`<table class="asked-of" role="table"><thead role="rowgroup"><tr role="row">${head(FIELD_LABELS.mandate[language], place)}${head(MEASURE[language], place)}${head(COLUMNS_OF_REPORT.replied[language], place, 'n')}</tr></thead><tbody role="rowgroup">
${rows}</tbody></table>`
}

function head(text: string, { say }: Place, look = ''): Html {
  return markup`<th role="columnheader" scope="col" class="${look}">${say(text)}</th>`
}

/** Where the request was made. */
function sourceOf({ tracked }: RepliesFigure, place: Place): Html {
  return markup`<span class="src">${place.say(citationOf(tracked, place))}</span>`
}

/** What one measure asks; nothing for a mandate that asks for one thing only. */
function measureTitle({ measure }: MeasureFigure, { tracked }: RepliesFigure, place: Place): Html {
  const { mandate, document } = tracked
  const found = mandate.states?.measures.find(({ id }) => id === measure)
  return found ? textHtml(found.title, document.language, place) : NONE
}

/** The States by regional group, each with the number of its replies. */
function stateList(
  figures: readonly RepliesFigure[],
  states: readonly State[],
  place: Place,
): Html {
  const { say, language, site } = place
  const known = site.snapshot.organisation.groups.map(({ id }) => id)
  const groups = [...known, undefined].map(group => ({
    group,
    members: states.filter(state =>
      group === undefined ? !known.includes(state.group ?? '') : state.group === group,
    ),
  }))
  const lists = groups
    .filter(({ members }) => members.length > 0)
    .map(({ group, members }) => {
      const name = group === undefined ? NO_GROUP[language] : place.groupName(group)
      const items = members.map(({ code }) => {
        const own = figures.flatMap(figure => (figure.asked.includes(code) ? figure.measures : []))
        const replied = own.filter(measure => measure.replied.includes(code)).length
        return markup`<li>${link(site.addresses.state(code), place.stateName(code), place)} <span class="quiet">${say(REPLIED_OF[language](replied, own.length))}</span></li>
`
      })
      return markup`<h3>${say(name)}</h3><ul class="plain columns">${items}</ul>`
    })
  return markup`${lists}`
}

/** What was asked of one State, and its recorded answers. */
function statePage({ code }: State, figures: readonly RepliesFigure[], edition: Edition): Page {
  const { language, site, stateName } = edition
  return {
    path: site.addresses.state(code),
    title: stateName(code),
    part: 'states',
    isDated: true,
    body: place => {
      const { say } = place
      const rows = figures
        .filter(({ asked }) => asked.includes(code))
        .flatMap(figure =>
          figure.measures.map(measure => {
            const found = measure.answers.find(({ state }) => state === code)
            const answer = found
              ? answerHtml(found.answer, place)
              : markup`<span class="quiet">${say(NO_REPLY[language])}</span>`
            const of = REPLIED_OF[language](measure.replied.length, figure.asked.length)
            return markup`<tr role="row"><th role="rowheader" scope="row">${mandateLink(figure.tracked, place)}${sourceOf(figure, place)}${measureTitle(measure, figure, place)}</th><td role="cell">${answer}</td><td role="cell" class="n">${say(of)}</td></tr>
`
          }),
        )
      return markup`<p class="crumb">${link('states.html', SITE_PARTS.states[language], place)}</p>
<h1>${say(stateName(code))}</h1>
<p class="quiet note">${say(NO_REPLY_MEANS[language])}</p>
<table class="asked-of" role="table"><thead role="rowgroup"><tr role="row">${head(FIELD_LABELS.mandate[language], place)}${head(COLUMNS_OF_REPORT.reply[language], place)}${head(COLUMNS_OF_REPORT.replied[language], place, 'n')}</tr></thead><tbody role="rowgroup">
${rows.length === 0 ? markup`<tr role="row"><td role="cell" colspan="3">${say(NO_QUESTIONS[language])}</td></tr>` : rows}</tbody></table>`
    },
  }
}
