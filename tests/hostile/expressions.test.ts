// Every regular expression takes linear time. This is proved by an analysis of its automaton, not by a clock.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { analyse } from 'scslre'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { oursIn } from '../../src/import/own-organisation.ts'
import { compiled } from '../../src/import/phrases/compiled.ts'
import { figure } from '../figures.ts'

const SOURCE = new URL('../../src', import.meta.url).pathname

interface Expression {
  readonly place: string
  readonly source: string
  readonly flags: string
}

/** All expressions in a source file. */
function expressionsIn(file: string): Expression[] {
  const tree = ts.createSourceFile(
    file,
    readFileSync(join(SOURCE, file), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  )
  const found: Expression[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/')
      const line = tree.getLineAndCharacterOfPosition(node.getStart()).line + 1
      const [source, flags] = [node.text.slice(1, end), node.text.slice(end + 1)]
      found.push({ place: `${file}:${line}`, source, flags })
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return found
}

/** The expressions anywhere in a value. */
function expressionsOf(value: unknown, place: string): Expression[] {
  if (value instanceof RegExp) return [{ place, source: value.source, flags: value.flags }]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => expressionsOf(inner, `${place}.${key}`))
}

function slowOnes(expressions: readonly Expression[]): string[] {
  return expressions.flatMap(({ place, source, flags }) =>
    analyse({ source, flags }).reports.map(
      ({ type, exponential }) => `${place}: ${exponential ? 'exponential' : type}: /${source}/`,
    ),
  )
}

test('the analysis recognises a slow expression', () => {
  const slow = [String.raw`^(?:a+)+$`, String.raw`^\s*(?:x)?\s*$`, String.raw`\s+$`]
  const judged = slowOnes(slow.map(source => ({ place: 'here', source, flags: '' })))
  expect(judged.map(each => each.split(': /')[0])).toEqual([
    'here: exponential',
    'here: Trade',
    'here: Move',
  ])
})

test('every expression in the program takes linear time', () => {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  const literal = files.filter(name => name.endsWith('.ts')).flatMap(expressionsIn)
  const composed = LANGUAGES.flatMap(language =>
    expressionsOf(compiled(language, '', oursIn([], language, /^\0/)), language),
  )
  expect(literal.length).toBeGreaterThan(300)
  expect(composed.length).toBeGreaterThan(10)
  expect(slowOnes(literal)).toEqual([])
  expect(slowOnes(composed).filter(each => each.includes('exponential'))).toEqual([])
  figure(
    'C5',
    `${literal.length} expressions, all linear; ${composed.length} composed of phrases, 0 exponential`,
  )
})
