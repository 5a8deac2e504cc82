// Decides whether a title means our head, or the head of another organisation that the text names.
import { LANGUAGES, type Language } from '../base/language.ts'
import type { Organisation as Recorded } from '../records/types.ts'
import { ACRONYM, acronymsIn, acronymsOfTitles, isOfList } from './acronyms.ts'
import { folded, foldedSource } from './fold.ts'
import type { Paragraph } from './paragraph.ts'
import { MEMBERS, ORGANISATIONS, type Organisation } from './phrases/organisations.ts'

/** The organisation of the document, according to the records and the document's head. */
export interface Ours {
  readonly language: Language
  readonly known: ReadonlySet<Organisation>
  /** The acronyms of the organisation and its organs. */
  readonly acronyms: ReadonlySet<string>
  /** Whether the document reports what a meeting agreed. A statement of what somebody will do is then agreed too. */
  readonly isOfMinutes: boolean
  /** The folded names from the records and the document's head. A name in them is our own. */
  readonly names: string
}

/** The maximum length of the head of a document, in characters. */
const HEAD_LETTERS = 4000
const HEAD_PARAGRAPHS = 15
/** How much of a document is read for the names of organisations. */
const MOST_LETTERS = 200_000

/** @param recorded the organisation in the records, if there are any */
export function oursIn(
  paragraphs: readonly Paragraph[],
  language: Language,
  isRecital: RegExp,
  recorded?: Recorded,
): Ours {
  const head = headOf(paragraphs, isRecital)
  const all = paragraphs.map(one => one.text).join('\n')
  const text = folded(all.slice(0, MOST_LETTERS)).text
  const names = [recorded?.name, recorded?.acronym].flatMap(name =>
    LANGUAGES.flatMap(one => name?.[one] ?? []),
  )
  const own = ORGANISATIONS.filter(one => names.some(name => isNamed(one, name)))
  const speaking = speakingIn(head)
  const known = new Set([...own, ...speaking])
  const inHead = acronymsIn(head)
  const isAnother = PARTIES.test(head) || inHead.some(acronym => isOften(acronym, text))
  if (known.size === 0 && !isAnother) for (const one of mostNamed(text)) known.add(one)
  const acronyms = new Set([
    ...[...known].flatMap(one => one.acronyms),
    ...names.filter(name => ACRONYM.test(name)),
    ...inHead.filter(acronym => known.size === 0 || !isOfList(acronym)),
    ...acronymsOfTitles(text, head),
  ])
  const isOfMinutes = MINUTES.test(head)
  return {
    language,
    known,
    acronyms,
    isOfMinutes,
    names: [head, ...names].join('\n').toLowerCase(),
  }
}

/** Parties to a convention whose organisation is not in the list. */
const PARTIES = /conference of the parties|conférence des parties|مؤتمر الاطراف/iu

/** Whether a text repeats an acronym that is not in the list. */
function isOften(acronym: string, text: string): boolean {
  return !isOfList(acronym) && text.split(acronym).length > 3
}

const MINUTES =
  /minutes|communiqu|action (?:points|list|items|plan)|record of|(?:summary|list) of (?:decisions|conclusions)|decisions of the|programme of work|work (?:programme|plan)|conclusions|outcomes?(?!\p{L})|proc[èe]s-verbal|compte[- ]rendu|relevé|d[ée]cisions d(?:u|e la|e l')|(?:programme|plan) d(?:e |')(?:travail|action)|محضر|بيان|خلاصة|نتائج|برنامج (?:ال)?عمل|خطة (?:ال)?عمل/iu

/** The head of a document, and the sentence with which it begins to speak. */
function headOf(paragraphs: readonly Paragraph[], isRecital: RegExp): string {
  const first = paragraphs.slice(0, HEAD_PARAGRAPHS)
  const end = first.findIndex(
    ({ text, label, recital }, index) => index > 0 && (label || recital || isRecital.test(text)),
  )
  const head = end === -1 ? first : first.slice(0, end)
  return folded(
    head
      .map(one => one.text)
      .join('\n')
      .slice(0, HEAD_LETTERS),
  ).text
}

interface Patterns {
  readonly organisation: Organisation
  readonly name: RegExp
  readonly organs: RegExp | null
}

/** The beginning of a word. In Arabic a preposition may be attached to it. */
const WORD = '(?<![A-Za-zÀ-ÿ\\d])'

/** The names, acronyms and organs of each organisation in all languages. */
const ANYWHERE: readonly Patterns[] = ORGANISATIONS.map(organisation => {
  const { names, acronyms, organs } = organisation
  const all = [...LANGUAGES.map(one => names[one]), ...acronyms].join('|')
  return {
    organisation,
    name: new RegExp(`${WORD}(?:${foldedSource(withGluedArticle(all))})(?!\\p{L})`, 'iu'),
    organs:
      organs === undefined
        ? null
        : new RegExp(`${WORD}(?:${foldedSource(organs)})(?!\\p{L})`, 'iu'),
  }
})

/** «الاتحاد» becomes «للاتحاد» after a preposition. */
function withGluedArticle(names: string): string {
  return names.replaceAll(/(^|\||\)\??)ال(?=\p{L})/gu, '$1(?:ال)?')
}

function isNamed({ names, acronyms }: Organisation, name: string): boolean {
  const text = folded(name).text
  return (
    acronyms.includes(name) ||
    LANGUAGES.some(one => new RegExp(`^(?:${foldedSource(names[one])})$`, 'iu').test(text))
  )
}

/** The organisation that speaks: the one in the sentence with which a body begins, otherwise the first in the head. */
function speakingIn(head: string): Organisation[] {
  const opening = head.split('\n').findLast(line => /[,،]$/.test(line)) ?? ''
  const inOpening = placesIn(opening)
  const [first] = (inOpening.length > 0 ? inOpening : placesIn(head)).toSorted(
    (a, b) => a.at - b.at,
  )
  return first ? [first.organisation] : []
}

function placesIn(words: string): { readonly organisation: Organisation; readonly at: number }[] {
  const text = words.replaceAll(SEAT, ' ')
  if (text.trim() === '') return []
  return ANYWHERE.flatMap(({ organisation, name, organs }) => {
    const places = [name, organs].map(pattern => (pattern ? text.search(pattern) : -1))
    const at = Math.min(...places.filter(place => place !== -1))
    return at === Infinity ? [] : [{ organisation, at }]
  })
}

/** The place of a meeting does not show whose meeting it was: « siège des Nations Unies ». */
const SEAT =
  /(?:headquarters|siege|siège|مقر) (?:of the |de l'|du |des )?\p{L}+(?: \p{L}+)?|\p{L}{2,10} headquarters|the united nations headquarters/giu

/** If the head names none: the organisation that the text names most often. */
function mostNamed(text: string): Organisation[] {
  const [most] = ANYWHERE.map(({ organisation, name }) => ({
    organisation,
    count: text.match(new RegExp(name.source, 'giu'))?.length ?? 0,
  })).toSorted((a, b) => b.count - a.count)
  return most && most.count > 1 ? [most.organisation] : []
}

/** The words between a title and the name of an organisation. */
const LINKS = {
  en: /^,?\s+(?:of|for)\s+(?:the\s+)?/iu,
  fr: /^\s+(?:de\s+l'|de\s+la\s+|des\s+|du\s+)/iu,
  ar: /^\s+(?:لل?|ب)(?=\p{L}{2})/u,
}

const AFTER_LINK = byLanguage()

function byLanguage(): Record<Language, readonly { of: Organisation; name: RegExp }[]> {
  const of = (language: Language): { of: Organisation; name: RegExp }[] =>
    ORGANISATIONS.map(organisation => {
      const names = withGluedArticle(organisation.names[language])
      const all = [names, ...organisation.acronyms].join('|')
      return { of: organisation, name: new RegExp(`^(?:${foldedSource(all)})(?!\\p{L})`, 'iu') }
    })
  return { en: of('en'), fr: of('fr'), ar: of('ar') }
}

/** Words by which an organisation refers to itself: `the Director of the Bureau`. */
const OWN_INSTITUTION =
  /^(?:(?:present|same|said)\s+)?(?:agency|agence|authority|autorité|bureau|centre|center|commission|committee|comité|community|communauté|conference|conférence|convention|council|conseil|executive|facility|fund|fonds|forum|institut(?:e|ion)?|league|ligue|organi[sz]ation|organisation|office|platform|plateforme|program(?:me)?|secretariat|secrétariat|société|society|treaty|traité|union|(?:ال)?(?:مركز|معهد|مكتب|منظمة|برنامج|وكالة|هيئة|اتحاد|صندوق|جامعة|مؤتمر|مجلس))(?!\p{L})/iu

/** A name of several words, after what leads to it: `International Institute`, « Organisation arabe », «منظمة العمل». */
const PROPER: Readonly<Record<Language, RegExp>> = {
  en: /^,?(?:of|for)(?: the)? (?<name>\p{Lu}\p{Ll}+(?: (?:of|for|on|and|to)(?: the)?)? \p{Lu}\p{Ll}+)/u,
  fr: /^(?:de l'|de la|du) ?(?<name>(?:Organisation|Institut|Agence|Fonds|Banque|Programme|Office|Centre) (?:\p{Ll}{2,14}(?:al|ale|que|ain|aine|aise|éen|éenne|ine|abe|mique)(?=\s)|des \p{L}+|du \p{L}+|pour \p{L}+))/u,
  // With an article of its own («للمنظمة») it is the one that speaks.
  ar: /^ل (?<name>(?:منظمة|رابطة|اتحاد|بنك|صندوق|مركز|معهد|وكالة|هيئة|برنامج|لجنة) ال\p{L}+)/u,
}

/**
 * Whether the context of a title shows that it belongs to another organisation, or to a lesser head.
 *
 * @param before the words before the title
 * @param after the words after it
 */
export function isOfAnother(before: string, title: string, after: string, ours: Ours): boolean {
  const { language, known, acronyms } = ours
  const word = /(?:^|\s)(\S+)\s*$/u.exec(before)?.[1] ?? ''
  const isPlain = title !== title.toUpperCase()
  if (isPlain && ACRONYM.test(word) && !acronyms.has(word)) return true
  const isLesser = LESSER.test(title)
  const link = LINKS[language].exec(after)?.[0]
  if (link === undefined)
    return isLesser && /^(?!(?:The|Its|Their|Our|An?|Le|La|Son|Sa)$)\p{Lu}\p{Ll}/u.test(word)
  const name = after.slice(link.length, link.length + 120)
  const listed = AFTER_LINK[language].find(one => one.name.test(name))
  if (listed) return !known.has(listed.of)
  const acronym = /^\p{Lu}[\p{L}\d&-]{0,12}/u.exec(name)?.[0] ?? ''
  if (isPlain && ACRONYM.test(acronym)) return !acronyms.has(acronym)
  const proper = PROPER[language].exec(`${link.trim()} ${name}`)?.groups?.['name']
  if (proper !== undefined) return !ours.names.includes(proper.toLowerCase())
  return isLesser && !OWN_INSTITUTION.test(name)
}

/** Titles that others bear besides the head. With the name of something else, they mean somebody else. */
const LESSER = /^(?:directors?|directeurs?|directrices?|secretary|ا?لمديرة?)$/iu

/** Whether an acronym as the subject of a sentence means a body, rather than a member or another organisation. */
export function isBody(acronym: string, { acronyms }: Ours): boolean {
  return (
    acronyms.has(acronym) || !(MEMBERS.has(acronym) || isOfList(acronym) || NO_STATE.test(acronym))
  )
}

/** The codes that ISO 3166 gives to no State, which stand for a State in examples. */
const NO_STATE = /^X[A-Z]$/
