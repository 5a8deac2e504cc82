// Records that break one rule, made from the invented records by a small change.
import type { Problem } from '../../../src/base/problem.ts'
import { DOCUMENT, documentWith, type inventedRecords, MEETINGS } from '../../folders.ts'

export interface Broken {
  readonly rule: Problem['rule']
  /** `file:line:column`. */
  readonly at: string
  readonly severity?: Problem['severity']
  /** The number of other problems that are reported before it. */
  readonly before?: number
  /** The English sentence. */
  readonly message: string
  readonly files: Parameters<typeof inventedRecords>[0] & object
}

export const FILE = 'documents/HU-1.yaml'

/** The document with further updates of its action. */
export function updated(...updates: string[]): Broken['files'] {
  return {
    [FILE]: `${DOCUMENT}        updates:\n${updates.map(each => `          - ${each}\n`).join('')}`,
  }
}

/** The document with a further field in its mandate, before the actions. */
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

/** Another document, with one mandate that has a further field. */
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
