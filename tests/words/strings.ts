// All strings of the product that belong to a language, read from the sources, even in branches that no test reaches.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { LANGUAGES, type Language } from '../../src/base/language.ts'

/** A string with a mark in place of each inserted value. */
export interface Written {
  readonly language: Language
  readonly text: string
  /** `words/questions.ts:12` */
  readonly place: string
}

/** The mark for an inserted value. If the code isolates the value, the isolation marks are around it. */
export const PUT_IN = '\ufffc'

export const SOURCES = new URL('../../src', import.meta.url).pathname

/** Files with patterns for texts of others and for typed words, which are not words of the program. */
const NOT_SAID = [/^import\//, /^words\/status-words\.ts$/]

/** All strings of `src/` under `en`, `fr` or `ar`, and those in Arabic letters wherever they are. */
export function writtenStrings(): Written[] {
  return readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
    .map(file => file.replaceAll('\\', '/'))
    .filter(file => file.endsWith('.ts') && !NOT_SAID.some(pattern => pattern.test(file)))
    .toSorted()
    .flatMap(stringsOf)
}

function stringsOf(file: string): Written[] {
  const code = readFileSync(join(SOURCES, file), 'utf8')
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  const found: Written[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return
    const text = textOf(node)
    const language = text === undefined ? undefined : languageOf(node, text)
    if (text !== undefined && language !== undefined) {
      const line = source.getLineAndCharacterOfPosition(node.getStart()).line + 1
      found.push({ language, text, place: `${file}:${line}` })
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

function textOf(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return isPutInApart(node) ? apart(node.text) : node.text
  if (!ts.isTemplateExpression(node)) return undefined
  const isTagged = ts.isTaggedTemplateExpression(node.parent)
  return node.templateSpans.reduce(
    (text, { expression, literal }) => text + putIn(expression, isTagged) + literal.text,
    node.head.text,
  )
}

/** Whether an expression is isolated: the values of tagged templates, and the results of `isolate` and similar functions. */
function putIn(expression: ts.Expression, isTagged: boolean): string {
  const isApart = isTagged || (ts.isCallExpression(expression) && setsApart(expression))
  return isApart ? apart(PUT_IN) : PUT_IN
}

function isPutInApart({ parent }: ts.Node): boolean {
  if (ts.isCallExpression(parent)) return setsApart(parent)
  return ts.isTemplateSpan(parent) && ts.isTaggedTemplateExpression(parent.parent.parent)
}

function setsApart({ expression }: ts.CallExpression): boolean {
  return /^(?:isolate|setApart)$/.test(expression.getText())
}

function apart(text: string): string {
  return `\u2068${text}\u2069`
}

/** The language of a string: the nearest `en:`, `fr:`, `ar:` or `case 'en':` around it. Arabic letters need none. */
function languageOf(node: ts.Node, text: string): Language | undefined {
  for (let [inner, outer] = [node, node.parent]; outer as ts.Node | undefined;) {
    const language = LANGUAGES.find(each => each === nameOf(outer, inner))
    if (language) return language
    ;[inner, outer] = [outer, outer.parent]
  }
  return /\p{Script=Arabic}/u.test(text) ? 'ar' : undefined
}

function nameOf(outer: ts.Node, inner: ts.Node): string | undefined {
  if (ts.isPropertyAssignment(outer) && outer.name !== inner) return outer.name.getText()
  if (!ts.isCaseClause(outer) || outer.expression === inner) return undefined
  return outer.expression.getText().slice(1, -1)
}
