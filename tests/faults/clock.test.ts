// C14: days are civil days in every time zone, and a wrong clock loses nothing.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { entriesOn, newDesk, RECORD } from './desk.ts'
import { needs, shell } from './needs.ts'
import { mandates, runOn, startOn, update, type CommandLine } from './writers.ts'

/** Time zones where it is already tomorrow or still yesterday, and where an hour is skipped or repeated. */
const ZONES = [
  'UTC',
  'Pacific/Kiritimati',
  'Etc/GMT+12',
  'America/New_York',
  'Europe/Paris',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
]

const INSTANTS = [
  '2027-02-28 23:59:59',
  '2028-02-29 00:00:00',
  '2028-02-29 23:59:59',
  '2026-12-31 23:59:59',
  '2026-03-29 02:30:00',
  '2026-10-25 02:30:00',
]

function at(instant: string, command: CommandLine): CommandLine {
  return ['faketime', '-f', instant, ...command]
}

const UNDATED = mandates(...'update HU-1/1.1 --status in-progress --by Ann'.split(' '))

test('an update has the date of the local clock', context => {
  needs(context, 'clocks')
  const show = mandates(...'show HU-1/1.1 --format json --as-of 2030-01-01'.split(' '))
  for (const zone of ZONES) {
    for (const instant of INSTANTS) {
      const desk = newDesk()
      const { code, err } = runOn(desk, at(instant, UNDATED), { TZ: zone })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(runOn(desk, show).out).toContain(`"${instant.slice(0, 10)}"`)
    }
  }
  figure(
    'C14',
    `${ZONES.length} zones, ${INSTANTS.length} instants (leap days, midnights, hours skipped and doubled): civil days`,
  )
})

test('the same day has the same words in every time zone', context => {
  needs(context, 'clocks')
  const desk = newDesk()
  runOn(desk, update('Ann'))
  const tellings = ZONES.flatMap(zone =>
    ['2019-03-01 00:00:00', '2031-07-01 23:59:59'].flatMap(instant =>
      ['list', 'summary --for BOARD-2', 'log'].map(words => {
        const command = mandates(...`${words} --as-of 2018-12-01`.split(' '))
        return [words, runOn(desk, at(instant, command), { TZ: zone }).out] as const
      }),
    ),
  )
  const different = new Map(tellings.map(([words, out]) => [words, new Set<string>([out])]))
  for (const [words, out] of tellings) different.get(words)?.add(out)
  expect([...different.values()].map(outs => outs.size)).toEqual([1, 1, 1])
  figure('C14', 'as of a day, the same words in every zone and on every clock')
})

test('a clock a year ahead or behind loses no entry, and the dates decide the order', context => {
  needs(context, 'clocks')
  const desk = newDesk()
  const updates = ['2027-06-01 12:00:00', '2026-06-01 12:00:00', '2028-06-01 12:00:00']
  for (const instant of updates) expect(runOn(desk, at(instant, UNDATED)).code).toBe(0)
  expect(entriesOn(desk)?.length).toBe(3)
  const { out } = runOn(
    desk,
    mandates('show', 'HU-1/1.1', '--as-of', '2029-01-01', '--format', 'json'),
  )
  const dates = [...out.matchAll(/"date": "(202[678]-06-01)"/g)].map(([, date = '']) => date)
  expect([...new Set(dates)].toSorted()).toEqual(['2026-06-01', '2027-06-01', '2028-06-01'])
})

test('a clock that is set back while a command waits for a lock does not prolong the wait', async context => {
  needs(context, 'clocks')
  const desk = newDesk()
  const clock = join(desk, 'clock')
  writeFileSync(clock, '2027-06-01 12:00:00')
  writeFileSync(join(desk, `${RECORD}.lock`), 'of somebody whom nobody can see')
  const settings = [
    `LD_PRELOAD=${shell('faketime 2027-06-01 printenv LD_PRELOAD').trim()}`,
    `FAKETIME_TIMESTAMP_FILE=${clock}`,
    'FAKETIME_NO_CACHE=1',
    'FAKETIME_DONT_FAKE_MONOTONIC=1',
  ]
  const begun = performance.now()
  const { ended } = startOn(desk, ['env', ...settings, ...update('Ann')])
  setTimeout(() => writeFileSync(clock, '2026-06-01 12:00:00'), 1500)
  const { code, err } = await ended
  expect(code).toBe(75)
  expect(err).toContain(`delete ${join(desk, RECORD)}.lock`)
  expect(performance.now() - begun).toBeLessThan(8000)
  figure('C14', 'a clock that steps back a year while a command waits: it does not wait longer')
})
