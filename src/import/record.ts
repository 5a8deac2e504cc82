// Writes an accepted draft as the record of its document.
import { HIDDEN } from '../base/invisible-characters.ts'
import { BULLET_ORDINALS } from '../base/vocabulary.ts'
import { withoutEmpty, type Data } from '../edit/data.ts'
import { fieldLines, itemLines } from '../edit/render.ts'
import { isId } from '../records/ids.ts'
import { deadlinesInWords } from './warnings.ts'
import type { Draft, DraftMandate } from './draft.ts'

/** The required fields of a record that a document may lack. */
export interface RecordNeeds {
  readonly id: string
  readonly body: string
  readonly date: string
}

const SCHEMA = '# yaml-language-server: $schema=../.schema/document.json'

/** The comments of a record, in the language of its document. */
export interface Remarks {
  /** Above the record: where it comes from, and what its titles are. */
  readonly head: (source: string) => readonly string[]
  /** Above the deadlines that are only in words. */
  readonly deadlinesInWords: string
  /** Above the first item of a list, with the words that introduce the list. */
  readonly introducedBy: (chapeau: string) => string
}

/** The text of a record file. No update is recorded, because nobody has reported anything yet. */
export function recordOf(
  { document, mandates }: Draft,
  needs: RecordNeeds,
  source: string,
  remarks: Remarks,
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
  const head = remarks.head(inRemark(source)).map(line => `# ${line}`)
  const inWords = deadlinesInWords(mandates).map(
    ({ paragraph, text }) => `#   ${paragraph}: ${inRemark(text)}`,
  )
  const lines = [
    ...Object.entries(fields).flatMap(([field, data]) => fieldLines(field, data, 0)),
    'mandates:',
    ...mandates.flatMap((mandate, index) => [
      ...chapeauRemark(mandate, mandates[index - 1], remarks),
      ...itemLines(mandateData(mandate, ids[index] ?? String(index + 1)), 2, 1),
    ]),
  ]
  const kept = inWords.length === 0 ? [] : [`# ${remarks.deadlinesInWords}`, ...inWords]
  return [SCHEMA, '#', ...head, ...kept, ...lines, ''].join('\n')
}

/** A comment with the chapeau of a list, once for all of its items. The text of an item has only its own words. */
function chapeauRemark(
  { chapeau }: DraftMandate,
  before: DraftMandate | undefined,
  { introducedBy }: Remarks,
): string[] {
  return chapeau === null || chapeau === before?.chapeau
    ? []
    : [`  # ${introducedBy(inRemark(chapeau))}`]
}

/** Text of a document, or its name, for a comment. A comment cannot contain escapes, and ends with its line. */
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

/** The paragraph in the form that people use in records: `5, first bullet`. */
export function recordedParagraph(paragraph: string): string {
  const bullet = /^(.*?) ?bullet (\d+)$/.exec(paragraph)
  const ordinal = BULLET_ORDINALS[Number(bullet?.[2] ?? 0) - 1]
  return bullet && ordinal !== undefined ? `${bullet[1] ?? ''}, ${ordinal} bullet` : paragraph
}

/** The first words of a text, up to the length of a title. */
export function shortTitle(text: string): string {
  const most = 90
  if (text.length <= most) return text
  return `${text.slice(0, text.lastIndexOf(' ', most)).replace(/(?<![\s,;:])[\s,;:]+$/u, '')} …`
}

/** Unique ids: `5a` for the first bullet of paragraph 5, `4-1` for `4(1)`. */
function idsOf(mandates: readonly DraftMandate[]): string[] {
  const taken = new Set<string>()
  return mandates.map(({ paragraph }, index) => {
    const id = freeId(paragraph, taken, index + 1)
    taken.add(id)
    return id
  })
}

/**
 * An id for the mandate of a paragraph that no other mandate of its document has or had.
 *
 * @param place the number of the mandate, for a paragraph that makes no id
 */
export function freeId(
  paragraph: string,
  taken: Pick<ReadonlySet<string>, 'has'>,
  place: number,
): string {
  const [, above, ordinal = ''] = /^(.+), ([a-z]+) bullet$/.exec(paragraph) ?? []
  const bullet = BULLET_ORDINALS.indexOf(ordinal) + 1
  const own = idFrom(bullet === 0 ? paragraph : `${above ?? ''} bullet ${bullet}`)
  const wanted = isId(`${own}-${MOST_IDS}`) ? own : String(place)
  let id = wanted
  for (let count = 2; taken.has(id); count++) id = `${wanted}-${count}`
  return id
}

/** More mandates than any document has. */
const MOST_IDS = 99_999

function idFrom(paragraph: string): string {
  const bullet = /^(.*?) ?bullet (\d+)$/.exec(paragraph)
  if (bullet) return `${slug(bullet[1] ?? '')}${letter(Number(bullet[2]))}`
  const ordinal = /^(.*) \((first|second|third|fourth|fifth|sixth|seventh|eighth)\)$/.exec(
    paragraph,
  )
  if (ordinal) return `${idFrom(ordinal[1] ?? '')}-${BULLET_ORDINALS.indexOf(ordinal[2] ?? '') + 1}`
  const lettered = /^(.*?)(?<!\s)\s*\(?([a-z])\)?$/.exec(paragraph)
  if (lettered && /\d$/.test(lettered[1] ?? ''))
    return `${slug(lettered[1] ?? '')}${lettered[2] ?? ''}`
  return slug(paragraph)
}

function letter(count: number): string {
  return 'abcdefghijklmnopqrstuvwxyz'[count - 1] ?? `-${count}`
}

/** The id of a document with this name. An invalid id is rejected when it is written. */
export function idFor(name: string): string {
  return Array.from(slug(name)).slice(0, 64).join('').replace(/-$/, '')
}

/**
 * Letters and digits, joined by hyphens. Accents are removed from Latin letters, because not every keyboard has them.
 */
export function slug(text: string): string {
  return text
    .replaceAll(/\p{Script=Latin}/gu, latin => latin.normalize('NFD').replaceAll(/\p{M}/gu, ''))
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')
}
