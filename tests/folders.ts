// Records folders for tests, each in a temporary folder of its own.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** The records that are shipped with the program. */
export const SHIPPED = new URL('../records', import.meta.url).pathname

/** An empty folder that is removed after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mandates-test-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** A folder with a copy of the shipped records in `records/`. */
export function shippedCopy(): string {
  const folder = temporaryFolder()
  cpSync(SHIPPED, join(folder, 'records'), { recursive: true })
  return folder
}

export const ORGANISATION = `name: Harbour Union
languages: [en]
reportsTo: BOARD
departments:
  - {id: ports, name: Ports}
groups:
  - {id: north, name: North}
states:
  - {code: XA, name: Alba, group: north}
  - {code: XB, name: Borea, suspended: [{from: 2018-01-01, to: 2018-06-01}]}
`

export const MEETINGS = `bodies:
  - {id: BOARD, name: Board, ministerial: true}
meetings:
  - {id: BOARD-1, body: BOARD, name: First board, from: 2018-03-01, to: 2018-03-02, state: held}
  - {id: BOARD-2, body: BOARD, name: Second board, from: 2019-03-01, to: 2019-03-02, state: held}
  - {id: BOARD-3, body: BOARD, name: Third board, state: planned}
`

/** The document without its mandates. */
export const HEAD = `id: HU-1
symbol: HU/2018/1
title: Resolution on harbours
type: resolution
body: BOARD
meeting: BOARD-1
date: 2018-03-02
language: en
mandates:
`

const SURVEY = `  - id: 1
    paragraph: "1"
    title: Survey of harbours
    text: Requests the Secretary-General to survey the harbours.
`

const ACTIONS = `    actions:
      - id: 1
        title: Prepare the survey
`

/** One mandate with one action. */
export const DOCUMENT = `${HEAD}${SURVEY}    due: {next: BOARD}
    departments: [ports]
${ACTIONS}`

/** Three mandates: one with an action, one that was carried out, one that asks States. */
export const HARBOURS = `${HEAD}${SURVEY}    due: 2030-01-01
${ACTIONS}  - id: 2
    paragraph: "2"
    title: Lights
    text: Requests the Secretary-General to count the lights.
    updates:
      - {date: 2018-12-01, status: implemented, by: Ports, evidence: [{ref: HU/L/1, kind: letter}]}
  - id: 3
    paragraph: "3"
    title: Dues
    text: Requests the Secretary-General to ask the States for their dues.
    states:
      asked: [XA, XB]
`

/** The content of a file: text, bytes, or a link; undefined to leave it out. */
type Content = string | Buffer | { readonly link: string } | undefined

/** The records folder of an invented organisation. `files` are added or replaced, or left out if undefined. */
export function inventedRecords(files: Record<string, Content> = {}): string {
  const folder = join(temporaryFolder(), 'records')
  const all: Record<string, Content> = {
    'organisation.yaml': ORGANISATION,
    'meetings.yaml': MEETINGS,
    'documents/HU-1.yaml': DOCUMENT,
    ...files,
  }
  for (const [file, content] of Object.entries(all)) {
    if (content === undefined) continue
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    if (typeof content === 'object' && 'link' in content)
      symlinkSync(content.link, join(folder, file))
    else writeFileSync(join(folder, file), content)
  }
  return folder
}

/** The invented document with one text replaced. Throws if the text does not occur. */
export function documentWith(search: string, replacement: string, source = DOCUMENT): string {
  if (!source.includes(search)) throw new Error(`not in the document: ${search}`)
  return source.replace(search, replacement)
}
