// The marks of statuses and answers: each has a shape of its own, and always stands beside its word.
import type { Answer, Status } from '../../base/vocabulary.ts'
import { ANSWER_LABELS, statusLabel } from '../../words/labels.ts'
import { capitalised } from '../../words/list.ts'
import { REPLY_RECEIVED } from '../../words/report.ts'
import type { Edition } from '../edition.ts'
import { markup, type Html } from '../html.ts'

const RING = markup`<circle cx="8" cy="8" r="5.5" />`

const STATUS_SHAPES: Readonly<Record<Status, Html>> = {
  'not-started': RING,
  'in-progress': markup`${RING}<path class="f" d="M8 2.5a5.5 5.5 0 0 1 0 11z" />`,
  'partially-implemented': markup`${RING}<path class="f" d="M8 2.5a5.5 5.5 0 1 1-5.5 5.5H8z" />`,
  implemented: markup`<circle class="f" cx="8" cy="8" r="5.5" /><path
      class="tick"
      d="m5.4 8.2 1.8 1.8 3.4-3.8"
    />`,
  ongoing: markup`<path d="M13 5.5A5.6 5.6 0 1 0 13.5 9M13.4 2.2v3.6H9.8" />`,
  blocked: markup`<rect x="2.8" y="2.8" width="10.4" height="10.4" rx="1" /><path
      class="b"
      d="M5 8h6"
    />`,
  overtaken: markup`<path class="dash" d="M8 2l6 6-6 6-6-6z" />`,
  superseded: markup`<path d="M2.5 8h11M9 3.8 13.5 8 9 12.2" />`,
  discontinued: markup`<path d="m3.6 3.6 8.8 8.8M12.4 3.6l-8.8 8.8" />`,
}

const ANSWER_SHAPES: Readonly<Record<Answer, Html>> = {
  complied: markup`<circle class="f" cx="8" cy="8" r="5.5" />`,
  'existing-law': markup`<path class="f" d="M8 2l6 6-6 6-6-6z" />`,
  'in-progress': STATUS_SHAPES['in-progress'],
  partial: markup`<path d="M8 2l6 6-6 6-6-6z" />`,
  declined: STATUS_SHAPES.discontinued,
  acknowledged: RING,
}

function mark(shape: Html): Html {
  return markup`<svg class="mk" viewBox="0 0 16 16" aria-hidden="true">${shape}</svg>`
}

/** A status with its mark. */
export function statusHtml(
  status: Status,
  of: 'mandate' | 'action',
  { language, say }: Edition,
): Html {
  const label = say(statusLabel(status, of, language))
  return markup`<span class="st st-${status}">${mark(STATUS_SHAPES[status])}${label}</span>`
}

/** An answer with its mark. Null is a reply whose answer is not published. */
export function answerHtml(answer: Answer | null, { language, say }: Edition): Html {
  if (answer === null)
    return markup`<span class="an">${say(capitalised(REPLY_RECEIVED[language]))}</span>`
  const label = say(capitalised(ANSWER_LABELS[answer][language]))
  return markup`<span class="an">${mark(ANSWER_SHAPES[answer])}${label}</span>`
}
