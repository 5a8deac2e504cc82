// How a record that breaks one rule is told of: the invented records, with little changed.
import type { Problem } from '../../../src/base/problem.ts'
import { DOCUMENT, documentWith, type inventedRecords, MEETINGS } from '../../folders.ts'

export interface Broken {
  readonly rule: Problem['rule']
  /** `file:line:column`. */
  readonly at: string
  readonly severity?: Problem['severity']
  /** How many other problems are told before it; none but where that is the problem. */
  readonly before?: number
  /** The English sentence. */
  readonly message: string
  readonly files: Parameters<typeof inventedRecords>[0] & object
}

export const FILE = 'documents/HU-1.yaml'

/** The document with an update of its action added. */
export function updated(...updates: string[]): Broken['files'] {
  return {
    [FILE]: `${DOCUMENT}        updates:\n${updates.map(each => `          - ${each}\n`).join('')}`,
  }
}

/** The document with a field added to its mandate, before the actions. */
export function mandated(field: string): Broken['files'] {
  return {
    [FILE]: documentWith('    departments: [ports]\n', `    departments: [ports]\n    ${field}\n`),
  }
}

export function replaced(search: string, replacement: string): Broken['files'] {
  return { [FILE]: documentWith(search, replacement) }
}

export function calendar(search: string, replacement: string): Broken['files'] {
  return { 'meetings.yaml': documentWith(search, replacement, MEETINGS) }
}

export const SECOND = `  - id: 2
    paragraph: "2"
    title: Second
    text: Requests again.
`

/** A document of its own, with one mandate and a field in it. */
export function documentNamed(id: string, date: string, field: string): string {
  return `id: ${id}
symbol: ${id}
title: T
type: report
body: BOARD
date: ${date}
language: en
mandates:
  - id: 1
    paragraph: "1"
    title: T
    text: T
    ${field}
`
}
