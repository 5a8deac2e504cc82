// The style of all strings in three languages, as docs/words.md describes it.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../src/base/language.ts'
import { YES_OR_NO } from '../../src/words/questions.ts'
import { REVIEW_CHOICES } from '../../src/words/review.ts'
import { DRAFT_CHOICES, LEAVING_CHOICES } from '../../src/words/draft-review.ts'
import { WORDS_TO_AVOID } from './avoided.ts'
import { SAMPLE, textsOfSamples, type SampleText } from './sample-texts.ts'
import { PUT_IN, SOURCES, writtenStrings, type Written } from './strings.ts'

/** The exceptions, and why. */
const EXEMPT: readonly (readonly [what: RegExp, why: string])[] = [
  [/^base\/language\.ts/, 'signs of writing, and no sentences'],
  [/^words\/pager\.ts/, 'less shows nothing but ASCII in its prompt'],
  [/^import\/own-organisation\.ts/, 'is a part of a pattern, and no sentence'],
  [
    /^words\/git-setup\.ts.*: mandates git-setup$/,
    'stands in .gitattributes: editors show the marks',
  ],
  [/^words\/setup\.ts.*ISO 3166-1/, 'stands in organisation.yaml: editors show the marks'],
]

/** Values that need no isolation: numbers, Arabic words, and words that are isolated where they are made. */
const PUT_IN_BARE = new Set([
  'ADOPTED_FROM',
  'ALSO_OVERDUE',
  'CLOSED_EVENT',
  'DECISIONS.blocked',
  'DECISIONS.overdue',
  'DECISIONS.proposed',
  'DOCUMENTS_REMARK',
  'DUE_AT_MEETING',
  'DUE_EVENT',
  'LISTED_ABOVE',
  'LISTED_BELOW',
  'MAP_HEAD',
  'MENU_KEYS',
  'NOT_DRAWN',
  'NO_DAY_FOR',
  'NO_LONGER_DUE_EVENT',
  'NO_REPLY_FROM',
  'NO_REPLY_TO',
  'PLACE_IN_WALK',
  'REPLIED_OF',
  'REPLIES_OF',
  'RULES.clause',
  'RULES.heading',
  'RULES.list-item',
  'RULES.passive',
  'RULES.pronoun',
  'SITE_WRITTEN',
  'byActionsShort',
  'computedDays',
  'decidedBy',
  'fromTo',
  'guessFrom',
  'laterMandate',
  'movedFrom',
  'movedTo',
  'movedToNoDay',
  'nameUntil',
  'nextReport',
  'ofWhichOutstanding',
  'onlyFirstShown',
  'reminderSubject',
  'replyOf',
  'rowNumber',
  'sharesWords',
  'selectedBy',
  'symbolAndParagraph',
  'evidenceWithdrawn',
  'withdrawalOf',
  'pageOf',
  'paragraphsOf',
  'periodText',
  'placeInDraft',
  'withEvidence',
  'evidenceWithdrawn',
  'withdrawalOf',
])

/** Commands, fields and values have the characters of programs, and straight quotation marks around texts. */
function prose(text: string): string {
  return text
    .replaceAll(/`[^`]*`|\{[^}]*\}/g, 'x')
    .replaceAll(/(--[a-z-]+) "[^"]*"/g, '$1 x')
    .replaceAll(/(?<=“|«\u00a0)[a-z]+: [a-z0-9-]+(?=”|\u00a0»)/g, 'x')
}

/** `text` without its isolated parts. */
function withoutApart(text: string): string {
  return text.replaceAll(/\u2068[^\u2068\u2069]*\u2069/g, PUT_IN)
}

/** The faults of punctuation in each language. */
const PUNCTUATION: Record<Language, Record<string, RegExp>> = {
  en: {
    'straight quotation mark or apostrophe': /["']/,
    'quotation marks of French': /[«»]/,
    'space before a sign': /\p{L}[ \u00a0][,;:?!]/u,
    'three dots': /\.\.\./,
  },
  fr: {
    'straight quotation mark or apostrophe': /["']/,
    'quotation marks of English': /[“”]/,
    'no no-break space before ; ? ! »': /(?<![\u00a0\u202f])[;?!»]/u,
    'no no-break space before a colon': /(?<![\u00a0\u202f]):(?=\s|$)/u,
    'no no-break space after «': /«(?!\u00a0)/u,
    'no no-break space before %': /\d ?%/u,
    'three dots': /\.\.\./,
  },
  ar: {
    'straight quotation mark or apostrophe': /["']/,
    'comma, semicolon or question mark of Latin': /(?<!\d),|,(?!\d)|[;?]/,
    'space before a sign': / [،؛؟:]/,
    'no space after a sign': /[،؛](?=[\p{L}\p{N}\u2068])/u,
    'three dots': /\.\.\./,
    'tanwin that is written': /\u064b/,
  },
}

const ARABIC = /\p{Script=Arabic}/u

/** Dates, and Latin words with signs or digits, that are not isolated in Arabic. */
function bareLatin(text: string): string[] {
  const tokens = withoutApart(prose(text)).split(/[\s«»“”()[\]،؛؟:·…]+/)
  return tokens
    .map(token => token.replace(/^\p{Script=Arabic}+|\p{Script=Arabic}+$/gu, '').replace(/\.$/, ''))
    .filter(token => (/[A-Za-z]/.test(token) ? !/^[A-Za-z]+$/.test(token) : /\d-\d/.test(token)))
}

let sampleTexts: SampleText[] = []
let all: Written[] = []
beforeAll(async () => {
  sampleTexts = await textsOfSamples()
  all = [...writtenStrings(), ...sampleTexts].filter(
    ({ place, text }) => !EXEMPT.some(([exempt]) => exempt.test(`${place}: ${text}`)),
  )
})

/** The places and texts of `language` with a fault. */
function faults(language: Language, isWrong: (text: string) => boolean): string[] {
  return all
    .filter(each => each.language === language && isWrong(each.text))
    .map(({ place, text }) => `${place}: ${text}`)
}

test('all strings are read, and most functions are called', () => {
  for (const language of LANGUAGES) {
    const own = all.filter(each => each.language === language)
    expect(own.length).toBeGreaterThan(1500)
    expect(sampleTexts.filter(each => each.language === language).length).toBeGreaterThan(400)
  }
})

describe.each(LANGUAGES)('punctuation in %s:', language => {
  test.each(Object.entries(PUNCTUATION[language]))('%s', (_, wrong) => {
    const isOwn = (text: string): boolean => language !== 'ar' || ARABIC.test(withoutApart(text))
    const shown = (text: string): string => withoutApart(prose(text))
    expect(faults(language, text => isOwn(text) && wrong.test(shown(text)))).toEqual([])
  })
})

describe.each(LANGUAGES)('words to avoid in %s:', language => {
  test.each(WORDS_TO_AVOID[language])('$not → $say', ({ pattern }) => {
    expect(faults(language, text => pattern.test(withoutApart(prose(text))))).toEqual([])
  })
})

describe('in Arabic', () => {
  test('Latin words with signs, and dates in digits, are isolated', () => {
    const isWrong = (text: string): boolean => ARABIC.test(text) && bareLatin(text).length > 0
    expect(
      all
        .filter(
          ({ language, text, place }) => language === 'ar' && !isSample(place) && isWrong(text),
        )
        .map(({ place, text }) => `${place}: ${bareLatin(text).join(' ')}`),
    ).toEqual([])
  })

  test('every inserted value is isolated, unless it needs no isolation', () => {
    const bare = sampleTexts.filter(
      ({ language, text }) => language === 'ar' && withoutApart(text).includes(SAMPLE),
    )
    const names = new Set(bare.map(({ place }) => place.replace(/^.*:/, '')))
    expect(names).toEqual(PUT_IN_BARE)
  })

  test('nothing is isolated twice', () => {
    expect(faults('ar', text => /\u2068[^\u2069]*\u2068/.test(text))).toEqual([])
  })
})

function isSample(place: string): boolean {
  return sampleTexts.some(each => each.place === place)
}

test.each(LANGUAGES)('in %s a sentence has one colon', language => {
  const twice = /:(?=\s)[^.!?؟·;؛\n(]*:(?:\s|$)/
  expect(faults(language, text => twice.test(withoutApart(prose(text))))).toEqual([])
})

test.each(LANGUAGES)('the answers of a menu have different keys in %s', language => {
  for (const menu of [DRAFT_CHOICES, LEAVING_CHOICES, REVIEW_CHOICES, YES_OR_NO]) {
    const keys = Object.values(menu).map(answer => answer.keys[language])
    expect(new Set(keys).size).toBe(keys.length)
    for (const key of keys)
      expect(key).toMatch(language === 'ar' ? /^[\d\u0600-\u06ff]$/ : /^[a-z]$/)
  }
})

test('invisible marks are written as escapes', () => {
  const files = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  const unseen = files
    .filter(file => file.endsWith('.ts'))
    .filter(file =>
      /[\u00a0\u202f\u200e\u200f\u2066-\u2069]/.test(readFileSync(join(SOURCES, file), 'utf8')),
    )
  expect(unseen).toEqual([])
})
