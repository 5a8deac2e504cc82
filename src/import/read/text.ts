// Plain text and Markdown as paragraphs: lines joined that printing, paging and scanning took apart.
import { readLabel, westernDigits } from '../labels.ts'
import { collapsed, type Label, type Paragraph } from '../paragraph.ts'

interface Line {
  readonly text: string
  readonly number: number
  /** Set apart by the document itself: `## …`. */
  readonly heading: boolean
  /** Whether the next line belongs to it, as Markdown says with two spaces at its end. */
  readonly goesOn: boolean
}

interface Open {
  texts: string[]
  readonly label: Label | null
  readonly line: number
  readonly heading: boolean
  goesOn: boolean
}

/** Paragraphs of a text whose lines may be broken anywhere. */
export function paragraphsOfText(text: string): Paragraph[] {
  const lines = withoutFurniture(linesOf(text))
  const fullWidth = widthOfProse(lines)
  const paragraphs: Paragraph[] = []
  let open: Open | undefined
  let afterGap = true
  const close = (): void => {
    if (!open) return
    const whole = collapsed(joined(open.texts))
    const { label, line, heading } = open
    if (whole !== '' || label)
      paragraphs.push({ text: whole, label, line, heading, recital: false })
    open = undefined
  }
  for (const line of lines) {
    const shown = line.text.trim()
    if (shown === '') {
      afterGap = true
      continue
    }
    const labelled = readLabel(shown)
    const before: Open | undefined = open
    if (!before || begins(line, labelled?.label, before, afterGap, fullWidth)) {
      close()
      open = {
        texts: [labelled ? labelled.rest : shown],
        label: labelled?.label ?? null,
        line: line.number,
        heading: line.heading,
        goesOn: line.goesOn,
      }
    } else {
      before.texts.push(line.text)
      before.goesOn = line.goesOn
    }
    afterGap = line.heading
  }
  close()
  return splitRuns(paragraphs)
}

function linesOf(text: string): Line[] {
  return text.split(/\r\n|[\n\r\u0085\u2028\u2029\f]/).map((raw, index) => {
    const plain = unmarked(raw)
    return {
      text: plain,
      number: index + 1,
      heading: /^\s{0,3}#{1,6}\s/.test(raw),
      goesOn: / {2}$/.test(raw),
    }
  })
}

/** A line without the marks of Markdown. */
function unmarked(line: string): string {
  return line
    .replace(/^\s{0,3}#{1,6}\s+/, '')
    .replace(/^\s*>\s?/, '')
    .replaceAll(/\*\*|__|(?<![\p{L}\p{N}])[*_](?=\p{L})|(?<=\p{L})[*_](?![\p{L}\p{N}])/gu, '')
    .replaceAll(/\\([\\`*_{}[\]()#+.!|-])/g, '$1')
}

/** Page numbers, rules, page marks and footnotes that stand between the halves of a paragraph. */
function withoutFurniture(lines: readonly Line[]): Line[] {
  const kept: Line[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line) continue
    const shown = line.text.trim()
    if (/^<!--.*-->$/.test(shown) || /^[\s_*=~.·-]{3,}$/.test(shown) || /^[\\_\s]+$/.test(shown))
      continue
    const note = footnoteAfter(lines, index)
    if (note !== undefined) {
      index = note
      continue
    }
    if (PAGE_NUMBER.test(shown)) continue
    if (isRunningHead(lines, index)) continue
    kept.push(line)
  }
  return kept
}

const PAGE_NUMBER =
  /^(?:[-–—]\s*(?:page\s+)?\d{1,4}\s*[-–—]?|(?:page\s+)?\d{1,4}(?:\s*(?:\/|of|sur|من)\s*\d{1,4})?)$/i

/** The symbol of a document, and nothing else. */
const SYMBOL_ALONE = /^[\p{Lu}\d]{1,6}(?:[/-][\p{L}\d.()-]+)+$/u

/** A symbol alone on its line, close to the number of a page. */
function isRunningHead(lines: readonly Line[], index: number): boolean {
  const shown = lines[index]?.text.trim() ?? ''
  if (!SYMBOL_ALONE.test(shown)) return false
  const around = lines.slice(Math.max(0, index - 3), index + 4)
  return around.some(({ text }) => PAGE_NUMBER.test(text.trim()))
}

/** The last line of a footnote that begins at `index` with its number alone, followed by one short line. */
function footnoteAfter(lines: readonly Line[], index: number): number | undefined {
  if (!/^\d{1,3}$/.test(lines[index]?.text.trim() ?? '')) return undefined
  let next = index + 1
  while (next < lines.length && lines[next]?.text.trim() === '') next++
  const note = lines[next]?.text.trim() ?? ''
  const isShort = note.length < 90 && /^(?:\p{Lu}|See|Voir|Ibid)/u.test(note) && /[.\d]$/.test(note)
  const endsThere = (lines[next + 1]?.text.trim() ?? '') === ''
  return isShort && endsThere && next > index + 1 ? next : undefined
}

/** How long a full line of broken prose is; infinite where each line is a paragraph of its own. */
function widthOfProse(lines: readonly Line[]): number {
  const lengths = lines.map(({ text }) => text.trimEnd().length).filter(length => length > 0)
  const sorted = lengths.toSorted((a, b) => a - b)
  const usual = sorted[Math.floor(sorted.length * 0.9)] ?? 0
  return usual > 0 && usual <= 140 ? usual : Infinity
}

/** Whether `line` begins a paragraph, after what stands open. */
function begins(
  line: Line,
  label: Label | undefined,
  open: Open,
  afterGap: boolean,
  fullWidth: number,
): boolean {
  const last = open.texts.at(-1)?.trimEnd() ?? ''
  const shown = line.text.trim()
  if (open.goesOn && !afterGap && !label) return false
  if (line.heading || open.heading || SYMBOL_ALONE.test(open.texts.join(' ').trim())) return true
  if (label)
    return !(label.kind === 'bullet' && !afterGap && fullWidth < Infinity && !ENDED.test(last))
  const isFinished = ENDED.test(last)
  const continues = /^(?:\p{Ll}|['’,;:)]|[\u0621-\u064a])/u.test(shown) || !isFinished
  if (afterGap) {
    const isCut = !isFinished && last.length > 30 && !isTitle(open.texts.join(' '))
    return !(isCut && (/^\p{Ll}|^['’]/u.test(shown) || endsMidway(last)))
  }
  if (fullWidth === Infinity) return true
  if (isFinished) return last.length < fullWidth * 0.85 || /[;:]$/.test(last) || OPENS.test(shown)
  return !continues || (last.endsWith(',') && OPENS.test(shown))
}

/** Punctuation after which a paragraph may be over. */
const ENDED = /[.;:!?؛؟»”"…]\s*(?:\d{1,3})?\)?$/u
/** A capital word that begins a recital or an operative paragraph. */
const OPENS = /^(?:\p{Lu}\p{Ll}+(?:ing|ant|ed)\b|إذ|وإذ)/u

/** A line that breaks off within a phrase: nobody ends a paragraph with an article or a preposition. */
function endsMidway(text: string): boolean {
  return /(?:-|\b(?:the|of|and|to|in|for|on|with|a|an|by|de|des|du|la|le|les|et|à|au|aux|en|sur|par|pour|dans|un|une|que|ses|sa|son|leur|leurs|World Health|Nations|في|من|إلى|على|عن))$/iu.test(
    text,
  )
}

/** Text all in capitals, or so short that it stands alone. */
function isTitle(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}/u.test(text)
}

/** Lines put together again: a word that was cut at the end of its line becomes whole. */
function joined(texts: readonly string[]): string {
  return texts
    .join('\n')
    .replaceAll(/(\p{Ll})[-\u2010\u00ad›]\s*\n\s*(?=\p{Ll})/gu, '$1')
    .replaceAll(/(\p{Ll})›\s+(?=\p{Ll})/gu, '$1')
}

/**
 * A paragraph in which the next number was printed without a line of its own: `…; 3. Requests …` becomes two, when the
 * number is the one that comes next.
 */
function splitRuns(paragraphs: readonly Paragraph[]): Paragraph[] {
  const parts: Paragraph[] = []
  let last = 0
  for (const paragraph of paragraphs) {
    if (paragraph.label?.kind === 'number') last = Number(paragraph.label.value)
    let rest: Paragraph = paragraph
    for (let cut = nextNumber(rest.text, last); cut; cut = nextNumber(rest.text, last)) {
      last += 1
      const value = String(last)
      const { text } = rest
      parts.push(withText(rest, text.slice(0, cut.end)))
      const label: Label = { kind: 'number', value, cited: value }
      rest = { ...withText(rest, text.slice(cut.begin)), label }
    }
    parts.push(rest)
  }
  return parts
}

function withText(paragraph: Paragraph, text: string): Paragraph {
  return { ...paragraph, text }
}

/** Where the number after `last` stands in the middle of a text: the end of what is before it, the beginning after. */
function nextNumber(text: string, last: number): { end: number; begin: number } | undefined {
  if (last === 0) return undefined
  const pattern = new RegExp(`[;.]\\s+${last + 1}\\s?[.]\\s+(?=\\p{Lu}\\p{L}+\\s)`, 'u')
  const found = pattern.exec(westernDigits(text))
  return found ? { end: found.index + 1, begin: found.index + found[0].length } : undefined
}
