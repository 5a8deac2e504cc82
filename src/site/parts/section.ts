// A part of a page, with its heading.
import type { Edition } from '../edition.ts'
import { markup, type Html } from '../html.ts'

export function section(heading: string, body: Html, { say }: Edition): Html {
  return markup`<section>
<h2>${say(heading)}</h2>
${body}
</section>`
}
