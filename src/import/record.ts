// An accepted draft as the record of its document.
import { HIDDEN } from '../base/hidden.ts'
import { withoutEmpty, type Data } from '../edit/data.ts'
import { fieldLines, itemLines } from '../edit/render.ts'
import { isId } from '../records/ids.ts'
import { deadlinesInWords } from './doubts.ts'
import type { Draft, DraftMandate } from './draft.ts'

/** What a record must have and a document need not say. */
export interface RecordNeeds {
  readonly id: string
  readonly body: string
  readonly date: string
}

const SCHEMA = '# yaml-language-server: $schema=../.schema/document.json'

const IN_WORDS =
  '# Deadlines in words, for which the calendar has no meeting yet; add it there, and `due` to the mandate:'

/** The text of a record file. Nothing is recorded as done: nobody has reported anything yet. */
export function recordOf(
  { document, mandates }: Draft,
  needs: RecordNeeds,
  source: string,
): string {
  const ids = idsOf(mandates)
  const place = document.beliefs.place.value
  const fields = withoutEmpty({
    id: needs.id,
    symbol: document.symbol ?? needs.id,
    annex: document.beliefs.annex.value ?? undefined,
    title: { [document.language]: document.title ?? needs.id },
    type: document.type ?? 'resolution',
    body: needs.body === '' ? undefined : needs.body,
    meeting: document.meeting ?? undefined,
    date: needs.date === '' ? undefined : needs.date,
    place: place === null ? undefined : { [document.language]: place },
    language: document.language,
    attendance: [...document.attendance],
  })
  const remark = `# Drafted from ${inRemark(source)}. \`text\` is the document's own wording; titles are its first words, to be made short and neutral.`
  const inWords = deadlinesInWords(mandates).map(
    ({ paragraph, text }) => `#   ${paragraph}: ${inRemark(text)}`,
  )
  const lines = [
    ...Object.entries(fields).flatMap(([field, data]) => fieldLines(field, data, 0)),
    'mandates:',
    ...mandates.flatMap((mandate, index) => [
      ...chapeauRemark(mandate, mandates[index - 1]),
      ...itemLines(mandateData(mandate, ids[index] ?? String(index + 1)), 2, 1),
    ]),
  ]
  const kept = inWords.length === 0 ? [] : [IN_WORDS, ...inWords]
  return [SCHEMA, '#', remark, ...kept, ...lines, ''].join('\n')
}

/** The words above the items of a list, once for all of them: the text of an item is its own words alone. */
function chapeauRemark({ chapeau }: DraftMandate, before: DraftMandate | undefined): string[] {
  return chapeau === null || chapeau === before?.chapeau
    ? []
    : [`  # Below “${inRemark(chapeau)}”:`]
}

/** Words of a document, or its name, in a comment, which can hold no escapes and ends with its line. */
function inRemark(text: string): string {
  return text.replaceAll(/[\t\n\r\u0085\u2028\u2029]+/g, ' ').replace(HIDDEN, '')
}

function mandateData(mandate: DraftMandate, id: string): Data {
  const { language, text, deadline, recurring, continuing, title, renews } = mandate
  const due = deadline?.due ?? undefined
  return withoutEmpty({
    id,
    paragraph: recordedParagraph(mandate.paragraph),
    title: { [language]: title ?? shortTitle(text) },
    text: { [language]: text },
    kind: recurring ? 'recurring' : continuing ? 'continuing' : undefined,
    due: typeof due === 'object' ? { ...due } : due,
    renews: renews === undefined ? undefined : [renews],
  })
}

/** As people cite it in a record: `5, first bullet`. */
export function recordedParagraph(paragraph: string): string {
  const bullet = /^(.*?) ?bullet (\d+)$/.exec(paragraph)
  const ordinal = ORDINALS[Number(bullet?.[2] ?? 0) - 1]
  return bullet && ordinal !== undefined ? `${bullet[1] ?? ''}, ${ordinal} bullet` : paragraph
}

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
]

/** The first words of a text, as long as a title may be. */
export function shortTitle(text: string): string {
  const most = 90
  if (text.length <= most) return text
  return `${text.slice(0, text.lastIndexOf(' ', most)).replace(/(?<![\s,;:])[\s,;:]+$/u, '')} …`
}

/** `5a` for the first bullet of paragraph 5, `4-1` for `4(1)`; each once. */
function idsOf(mandates: readonly DraftMandate[]): string[] {
  const taken = new Set<string>()
  return mandates.map(({ paragraph }, index) => {
    const own = idFrom(paragraph)
    const wanted = isId(`${own}-${mandates.length}`) ? own : String(index + 1)
    let id = wanted
    for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
    taken.add(id)
    return id
  })
}

function idFrom(paragraph: string): string {
  const bullet = /^(.*?) ?bullet (\d+)$/.exec(paragraph)
  if (bullet) return `${slug(bullet[1] ?? '')}${letter(Number(bullet[2]))}`
  const ordinal = /^(.*) \((first|second|third|fourth|fifth|sixth|seventh|eighth)\)$/.exec(
    paragraph,
  )
  if (ordinal) return `${idFrom(ordinal[1] ?? '')}-${ORDINALS.indexOf(ordinal[2] ?? '') + 1}`
  const lettered = /^(.*?)(?<!\s)\s*\(?([a-z])\)?$/.exec(paragraph)
  if (lettered && /\d$/.test(lettered[1] ?? ''))
    return `${slug(lettered[1] ?? '')}${lettered[2] ?? ''}`
  return slug(paragraph)
}

function letter(count: number): string {
  return 'abcdefghijklmnopqrstuvwxyz'[count - 1] ?? `-${count}`
}

/** The id of a document that is called so; what cannot be one is refused when it is written. */
export function idFor(name: string): string {
  return Array.from(slug(name)).slice(0, 64).join('').replace(/-$/, '')
}

/** Letters and digits, joined by hyphens; Latin letters without accents, which not every keyboard has. */
export function slug(text: string): string {
  return text
    .replaceAll(/\p{Script=Latin}/gu, latin => latin.normalize('NFD').replaceAll(/\p{M}/gu, ''))
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}
