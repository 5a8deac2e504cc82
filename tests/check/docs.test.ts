// docs/checks.md explains every rule: its meaning, an example that breaks it, and the remedy.
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { STATUSES } from '../../src/base/vocabulary.ts'
import { needsNote } from '../../src/tracking/status.ts'
import { RULES } from '../../src/words/problems.ts'
import { BROKEN } from './broken/all.ts'

const PAGE = readFileSync(new URL('../../docs/checks.md', import.meta.url), 'utf8')

/** Each rule with the rest of its heading and the text below it. */
const SECTIONS = PAGE.split(/^#{2,3} /m).flatMap(section => {
  const [, rule = '', mark = '', text = ''] = /^`([a-z0-9-]+)`(.*)\n([\s\S]*)$/.exec(section) ?? []
  return rule === '' ? [] : [{ rule, mark, text }]
})

test('the rules are in the order of the program', () => {
  expect(SECTIONS.map(({ rule }) => rule)).toEqual(Object.keys(RULES))
})

test.each(SECTIONS)('$rule has a meaning, an example and a remedy', ({ text }) => {
  expect(text).toMatch(/^\n\P{Ll}[\s\S]+\.\n\n```(yaml|text)\n[\s\S]+\n```\n\n\P{Ll}[\s\S]+\.\n+$/u)
})

test.each(SECTIONS)('$rule is marked as a warning if it is one', ({ rule, mark }) => {
  const severities = BROKEN.filter(broken => broken.rule === rule).map(
    ({ severity = 'error' }) => severity,
  )
  expect(new Set(severities)).toEqual(new Set([mark === ' (warning)' ? 'warning' : 'error']))
})

test('note-required names every status that needs a note', () => {
  const [meaning = ''] =
    SECTIONS.find(({ rule }) => rule === 'note-required')?.text.split('```') ?? []
  const named = STATUSES.filter(status => meaning.includes(`\`${status}\``))
  expect(named).toEqual(STATUSES.filter(needsNote))
})
