// Reads plain text and Markdown, and rejoins lines that were separated by printing or scanning.
import { readLabel } from '../labels.ts'
import { collapsed, HEAD, type Label, type Paragraph, type PrintedLine } from '../paragraph.ts'
import { ABBREVIATED } from '../sentences.ts'
import { SYMBOL_ALONE, withoutFurniture } from './page-furniture.ts'
import { bareNumbers } from './bare-numbers.ts'
import { linesOf, type Line } from './lines.ts'
import { splitRuns } from './run-on-numbers.ts'

interface Open {
  texts: string[]
  readonly printed: PrintedLine[]
  readonly label: Label | null
  readonly line: number
  readonly heading: boolean
  goesOn: boolean
}

/** The paragraphs of plain text or Markdown, whose lines may be broken anywhere. */
export function paragraphsOfText(text: string): Paragraph[] {
  return paragraphsOfLines(linesOf(text))
}

/** The paragraphs of lines that may be broken anywhere. An empty line separates blocks. */
export function paragraphsOfLines(all: readonly Line[]): Paragraph[] {
  const lines = withoutFurniture(all)
  const fullWidth = widthOfProse(lines)
  const numbered = bareNumbers(lines)
  const paragraphs: Paragraph[] = []
  let open: Open | undefined
  let afterGap = true
  const close = (): void => {
    if (!open) return
    const whole = withoutNote(collapsed(joined(open.texts)))
    const { label, line, heading, printed } = open
    const paragraph = { text: whole, label, line, heading, recital: false }
    const isBroken = printed.length > 1 && paragraphs.length < HEAD
    if (whole !== '' || label)
      paragraphs.push({ ...paragraph, ...(isBroken && { lines: printed }) })
    open = undefined
  }
  for (const [index, line] of lines.entries()) {
    const shown = line.text.trim()
    if (shown === '') {
      afterGap = true
      continue
    }
    if (line.cell) {
      close()
      const { number, cell } = line
      const { label = null, rest = shown } = readLabel(shown) ?? {}
      paragraphs.push({
        text: collapsed(rest),
        label,
        line: number,
        heading: false,
        recital: false,
        cell,
      })
      afterGap = true
      continue
    }
    const labelled = readLabel(numbered.has(line.number) ? shown.replace(' ', '. ') : shown)
    const before: Open | undefined = open
    const isAboveList = readLabel(lines[index + 1]?.text.trim() ?? '') !== undefined
    if (!before || begins(line, labelled?.label, before, afterGap, fullWidth, isAboveList)) {
      close()
      open = {
        texts: [labelled ? labelled.rest : shown],
        printed: [{ text: shown, line: line.number }],
        label: labelled?.label ?? null,
        line: line.number,
        heading: line.heading,
        goesOn: line.goesOn,
      }
    } else {
      before.texts.push(line.text)
      before.printed.push({ text: shown, line: line.number })
      before.goesOn = line.goesOn
    }
    afterGap = line.heading
  }
  close()
  return splitRuns(paragraphs)
}

/** The width of a full line of wrapped prose; infinite if each line is a separate paragraph. */
function widthOfProse(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.trimEnd().length).filter(length => length > 0)
  const sorted = lengths.toSorted((a, b) => a - b)
  const usual = sorted[Math.floor(sorted.length * 0.9)] ?? 0
  return usual > 0 && usual <= 140 ? usual : Infinity
}

/** Whether `line` begins a paragraph, given the paragraph before it. */
function begins(
  line: Line,
  label: Label | undefined,
  open: Open,
  afterGap: boolean,
  fullWidth: number,
  isAboveList: boolean,
): boolean {
  const last = open.texts.at(-1)?.trimEnd() ?? ''
  const shown = line.text.trim()
  if (open.goesOn && !afterGap && !label) return false
  if (line.heading || open.heading || isSymbol(open) || isItemOfAgenda(open)) return true
  if (label)
    return (
      label.kind !== 'bullet' ||
      (open.label?.kind === 'bullet' && !open.texts.some(endsMidway)) ||
      afterGap ||
      ENDED.test(last) ||
      isShort(last, shown, fullWidth)
    )
  if (VERB_ALONE.test(shown) && /[,;،؛]$/.test(last)) return true
  const isFinished = ENDED.test(last)
  const continues = /^(?:\p{Ll}|['’,;:)]|[\u0621-\u064a])/u.test(shown) || !isFinished
  if (afterGap) {
    const isCut = !isFinished && last.length > 30 && !isTitle(open)
    return !(isCut && (/^\p{Ll}|^['’]/u.test(shown) || endsMidway(last)))
  }
  if (fullWidth === Infinity) return true
  if (isFinished && (ARTICLE_ALONE.test(shown) || ITEM_OF_AGENDA.test(shown))) return true
  if (isHeadingAbove(open, shown, fullWidth)) return true
  // A short line after a sentence, above a list or with the number of a part, is a heading.
  const isHeading = isAboveList || OF_A_PART.test(shown)
  if (isFinished && isHeading && !ENDED.test(shown) && shown.length < fullWidth * 0.6) return true
  if (isFinished) return last.length < fullWidth * 0.85 || /[;:]$/.test(last) || OPENS.test(shown)
  return !continues || (last.endsWith(',') && OPENS.test(shown))
}

/** Whether the paragraph so far is a short numbered heading: `5. Any other business`, and below it a sentence. */
function isHeadingAbove({ texts, label }: Open, shown: string, fullWidth: number): boolean {
  const [first = '', second] = texts
  const heading = first.trimEnd()
  if (second !== undefined || label?.kind === 'bullet') return false
  if (label === null && !OF_A_PART.test(heading)) return false
  return (
    isShort(heading, shown, fullWidth) &&
    /^[["“«(]?\p{Lu}/u.test(shown) &&
    !/[,;:،؛]$/.test(heading) &&
    !endsMidway(heading)
  )
}

/** The number of a part, which is no label: `II.3 Training`, `B. Training`. */
const OF_A_PART = /^(?:[IVX]{1,5}(?:\.\d{1,2})?\.?|[A-Z]\.)\s+\p{Lu}/u

/** Whether a line ends long before the margin, although the next word would have fitted on it. */
function isShort(last: string, next: string, fullWidth: number): boolean {
  const [word = ''] = next.split(' ')
  return last.length + word.length + 1 < fullWidth * 0.7
}

/** A line that is only a verb of an organ, above the one whom it asks. */
const VERB_ALONE = /^(?:\p{Ll}{4,14}|\p{Lu}{4,14}(?: \p{Lu}{2,9}){0,3}\s?:)$/u

/** A paragraph without the number of a footnote at its end. */
function withoutNote(text: string): string {
  const note = NOTE_AT_END.exec(text)
  if (!note) return text
  const sentence = text.slice(0, note.index)
  const last = sentence.slice(sentence.lastIndexOf(' ') + 1)
  // A number after the full stop in a symbol (`POL/RES.7`, `4/COP.12`) or an abbreviation (`No.5`) is not a footnote.
  const isOwn = /[\d/]|^\p{Lu}+\.$/u.test(last) || ABBREVIATED.test(last)
  return isOwn && last.endsWith('.') ? text : sentence
}

const NOTE_AT_END = /(?<=[\p{L})][;؛.:]|[;؛])\d{1,2}$/u

/** Punctuation that may end a paragraph. */
const ENDED = /[.;:!?؛؟»”"…]\s*(?:\d{1,3})?\)?$/u
/** A capitalised word that begins a recital or an operative paragraph. */
const OPENS = /^(?:\p{Lu}\p{Ll}+(?:ing|ant|ed)\b|إذ|وإذ)/u

/** Whether a line ends within a phrase. No paragraph ends with an article or a preposition. */
function endsMidway(text: string): boolean {
  return /(?:-|\b(?:the|of|and|to|in|for|on|with|a|an|by|de|des|du|la|le|les|et|à|au|aux|en|sur|par|pour|dans|un|une|que|ses|sa|son|leur|leurs|World Health|Nations|في|من|إلى|على|عن))$/iu.test(
    text,
  )
}

/** A symbol on a separate line. */
function isSymbol({ texts: [first = '', second] }: Open): boolean {
  return second === undefined && SYMBOL_ALONE.test(first.trim())
}

/** The heading of an item of an agenda, on a separate line: `Item 3: Lamps`. */
function isItemOfAgenda({ texts: [first = '', second] }: Open): boolean {
  return second === undefined && ITEM_OF_AGENDA.test(first.trim())
}

const ITEM_OF_AGENDA =
  /^(?:agenda item|item|point|annexe?|appendix|(?:ال)?بند|(?:ال)?مرفق)\s+(?:\d{1,2}|[IVX]{1,5}|[A-Z]|ال\p{L}+(?: عشر)?)(?:\s*[:.–—-][^.;:؛]{0,80})?$/iu

/** The number of an article, on a separate line. */
const ARTICLE_ALONE =
  /^(?:article|(?:ال)?ماد[ةه])\s+(?:\d{1,3}|[IVXL]+|premier|1er|first|ال\p{L}+(?: عشرة)?)\s*[:.–—-]?$/iu

/** Whether the lines are in capitals. In a long paragraph the first lines decide. */
function isTitle({ texts }: Open): boolean {
  const text = texts.slice(0, 12).join(' ')
  return text === text.toUpperCase() && /\p{Lu}/u.test(text)
}

/** Joins lines. A word that was hyphenated at the end of a line becomes whole. */
function joined(texts: readonly string[]): string {
  return texts
    .join('\n')
    .replaceAll(/(\p{Ll})[-\u2010\u00ad›][^\S\n]*\n\s*(?=\p{Ll})/gu, '$1')
    .replaceAll(/(\p{Ll})›\s+(?=\p{Ll})/gu, '$1')
}
