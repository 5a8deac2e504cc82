// Acknowledged entries are kept, whatever other processes read or write and whenever a process is ended.
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { rounds } from '../faults/needs.ts'
import { deskOnDrive, onWindows, PREFIX, typing, windowsName } from './wine.ts'

const RECORD = 'records/documents/COMMITTEE-8-R2.yaml'

function update(note: string): string[] {
  const entry = ['update', 'COMMITTEE-8-R2/5.2', '--status', 'in-progress', '--by', 'Ann']
  return [...entry, '--note', note, '--date', '2026-04-01']
}

/** The notes of all entries in the record of a desk. Throws if the record is damaged. */
function notesOn(desk: string): string[] {
  const notes: string[] = []
  parse(readFileSync(join(desk, RECORD), 'utf8'), (key, value: unknown) => {
    const { en } = Object(key === 'note' && value) as { en?: unknown }
    if (typeof en === 'string') notes.push(en)
    return value
  })
  return notes
}

const WRITERS = 8
const TURNS = rounds(25, 8)

describe.skipIf(PREFIX === '')('on Windows', () => {
  test('all acknowledged entries of eight writers are there, beside three readers', async () => {
    const desk = deskOnDrive()
    const answers: { note: string; code: number | null; err: string }[] = []
    const writer = async (_: unknown, number: number): Promise<void> => {
      for (let turn = 0; turn < TURNS; turn++) {
        const note = `note ${number}.${turn}`
        let answer = await typing(update(note), { cwd: desk })
        // On a busy machine, a wait may be too long. The command is then run again, as its message says.
        while (answer.code === 75) answer = await typing(update(note), { cwd: desk })
        answers.push({ note, ...answer })
      }
    }
    const over = new AbortController()
    const reads: (number | null)[] = []
    const reader = async (): Promise<void> => {
      while (!over.signal.aborted)
        reads.push((await typing(['list', '--no-index'], { cwd: desk })).code)
    }
    const readers = Array.from({ length: 3 }, reader)
    await Promise.all(Array.from({ length: WRITERS }, writer))
    over.abort()
    await Promise.all(readers)
    expect(answers.filter(({ code }) => code !== 0)).toEqual([])
    expect(new Set(reads)).toEqual(new Set([0]))
    const written = notesOn(desk).filter(note => note.startsWith('note '))
    expect(written.toSorted()).toEqual(answers.map(({ note }) => note).toSorted())
    expect(answers.length).toBe(WRITERS * TURNS)
  })

  test('a command that is ended before any step damages nothing, and the next command writes', () => {
    const desk = deskOnDrive()
    const fault = join(desk, 'killed.cjs')
    copyFileSync(fileURLToPath(new URL('killed.cjs', import.meta.url)), fault)
    const NODE_OPTIONS = `--require ${windowsName(fault).replaceAll('\\', '/')}`
    const known = new Set<string>()
    for (let step = 1, isOver = false; !isOver; step++) {
      const { code } = onWindows(update(`step ${step}`), {
        cwd: desk,
        env: { NODE_OPTIONS, KILL_BEFORE: String(step) },
      })
      isOver = code === 0
      if (isOver) expect(step).toBeGreaterThan(10)
      const isThere = notesOn(desk).includes(`step ${step}`)
      if (isOver) expect(isThere).toBe(true)
      if (isThere) known.add(`step ${step}`)
      const next = onWindows(update(`after ${step}`), { cwd: desk })
      expect(next, `after step ${step}`).toMatchObject({ code: 0 })
      known.add(`after ${step}`)
      expect(new Set(notesOn(desk).filter(note => /^(?:step|after) /.test(note)))).toEqual(known)
    }
  })
})
