// A week at the desk of an invented organisation, in French: commands and sheets alone, and nobody opens a record.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../folders.ts'
import { DECISION, RESOLUTION, SHEET, WEEK, type FilledSheet } from './following-week.ts'
import { run, words } from './run.ts'

const FENCE = '```'

test('a week is done by commands and sheets alone, and its mistakes are in the log alone', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'decision.txt'), DECISION)
  writeFileSync(join(folder, 'resolution.txt'), RESOLUTION)
  const env = {
    NO_COLOR: '1',
    MANDATES_LANG: 'fr',
    MANDATES_BY: 'Léa Morin',
    XDG_STATE_HOME: join(folder, 'state'),
  }
  const pages = ['# following-week\n', 'A week in French, from Monday to Friday.\n']
  const printed = new Map<string, string>()
  for (const { title, today, steps } of WEEK) {
    pages.push(`## ${title}\n`)
    for (const step of steps) {
      if (typeof step !== 'string') {
        pages.push(filledIn(join(folder, SHEET), step))
        continue
      }
      const { code, out, err } = await run(words(step), { cwd: folder, today, env })
      printed.set(`${today} ${step}`, out)
      const ending = code === 0 ? '' : `[exit ${code}]\n`
      pages.push(`${FENCE}console\n$ mandates ${step}\n${out}${err}${ending}${FENCE}\n`)
    }
  }
  const transcript = pages.join('\n').replaceAll(folder, '/home/lea/bureau')
  await expect(transcript).toMatchFileSnapshot('../transcripts/following-week.md')

  const papers = [...printed].filter(([step]) => step.includes(' summary '))
  const [may, mayAgain, july] = papers.map(([, paper]) => paper)
  expect(may).toContain('Service de l’eau')
  expect(mayAgain).toBe(may)
  expect(july).toContain('Direction de l’eau')
  expect(july).toContain('Présenté à la huitième session du Conseil')
  expect(july).toContain('25 et 26 mai 2027')
  for (const trace of MISTAKES) expect(july).not.toContain(trace)
  const log = [...printed].find(([step]) => step.endsWith(' log'))?.[1] ?? ''
  for (const trace of LOGGED) expect(log).toContain(trace)
})

/** What the minister’s paper must not say: mistakes, how they were taken back, and names of officers. */
const MISTAKES = [
  'Mise en œuvre achevée',
  'Le groupe d’experts s’est réuni',
  'UD/L/131',
  'gratitude',
  'paragraphe 24',
  'paragraphe 19',
  'tous les ans',
  'Service de l’eau',
  'Direction des eaux',
  '8 et 9 juin 2027',
  'Annulation',
  'annulation',
  'Supprimé',
  'Léa Morin',
  'Paul Aubry',
]

const LOGGED = [
  'Mise en œuvre achevée · par Léa Morin · [annulation le 2026-07-08]',
  'Le groupe d’experts s’est réuni',
  'Le groupe ne se réunira qu’en octobre',
  'lettre UD/L/131',
  'La lettre porte un autre numéro',
  'Cette information concerne le mandat 22',
  'Département renommé\u00a0: Service de l’eau → Direction de l’eau · par Léa Morin',
  'Fin de fonctions\u00a0: Léa Morin',
  'mandats · Responsable\u00a0: Léa Morin → Paul Aubry',
  '8 et 9 juin 2027 → 25 et 26 mai 2027',
  'Le pays hôte a demandé d’autres dates',
  'Mandat issu de la division de\u00a0: UD-CM-2026-RES-7/2',
  'Réuni à cette fiche\u00a0: UD-CM-2026-RES-7/19',
  'Supprimé des fiches',
  'Formule de politesse, qui n’appelle aucune suite',
]

/** Fills in cells of the exported sheet, and saves it with the headings that it has. @returns what was typed */
function filledIn(file: string, { what, cells }: FilledSheet): string {
  const [headings = [], ...rows]: string[][] = parse(readFileSync(file, 'utf8'), { bom: true })
  const place = (key: string): number => headings.findIndex(heading => heading.endsWith(`[${key}]`))
  const typed = rows.flatMap(row => {
    const [, mandate = ''] = (row[place('id')] ?? '').split('/')
    const texts = Object.entries(cells[mandate] ?? {})
    for (const [key, text] of texts) row[place(key)] = text
    return texts.length === 0 ? [] : [`${mandate} : ${texts.map(([, text]) => text).join(' | ')}\n`]
  })
  writeFileSync(file, stringify([headings, ...rows]))
  return `${what}\n\n${FENCE}text\n${typed.join('')}${FENCE}\n`
}
