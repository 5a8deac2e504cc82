// Other tools that keep lists in files, given the same mandates: Debian's taskwarrior and recutils, when they are there.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { spawnSync } from 'node:child_process'

/**
 * `most` is the largest archive that a tool is tried on, so that a run ends. `load` gives the mandates to it and
 * returns the commands that ask for the overdue ones of a department, and for one of them.
 */
export const PEERS = [
  { name: 'Taskwarrior', program: 'task', most: 50_000, load: loadTaskwarrior },
  { name: 'recutils', program: 'recsel', most: 50_000, load: loadRecutils },
]

function loadTaskwarrior(folder, mandates) {
  mkdirSync(folder, { recursive: true })
  const rc = join(folder, 'taskrc')
  writeFileSync(
    rc,
    `data.location=${folder}\nconfirmation=no\nverbose=nothing\ngc=off\nhooks=off\n`,
  )
  const tasks = mandates.map((mandate, index) => ({
    uuid: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    description: `${mandate.id} ${mandate.title.en ?? ''}`,
    entry: '20200101T000000Z',
    status: mandate.outstanding ? 'pending' : 'completed',
    ...(mandate.outstanding ? {} : { end: '20210101T000000Z' }),
    project: mandate.departments[0] ?? 'none',
    ...(mandate.overdue ? { due: '20200601T000000Z' } : {}),
  }))
  spawnSync('task', [`rc:${rc}`, 'import', '-'], {
    input: JSON.stringify(tasks),
    maxBuffer: 1 << 28,
  })
  const filter = ['project:legal', 'status:pending', 'due.before:2021-01-01']
  return {
    list: ['task', `rc:${rc}`, ...filter, 'list'],
    show: id => {
      const index = mandates.findIndex(mandate => mandate.id === id)
      return ['task', `rc:${rc}`, tasks[index].uuid, 'information']
    },
    count: () =>
      Number(spawnSync('task', [`rc:${rc}`, ...filter, 'count'], { encoding: 'utf8' }).stdout),
  }
}

function loadRecutils(folder, mandates) {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'mandates.rec')
  const records = mandates.map(mandate =>
    [
      `Id: ${mandate.id}`,
      `Title: ${mandate.title.en ?? ''}`,
      `Department: ${mandate.departments[0] ?? 'none'}`,
      `Overdue: ${mandate.overdue ? 'yes' : 'no'}`,
    ].join('\n'),
  )
  writeFileSync(path, `%rec: Mandate\n\n${records.join('\n\n')}\n`)
  const filter = ['-t', 'Mandate', '-e', 'Department = "legal" && Overdue = "yes"']
  return {
    list: ['recsel', ...filter, path],
    show: id => ['recsel', '-t', 'Mandate', '-e', `Id = "${id}"`, path],
    count: () => Number(spawnSync('recsel', [...filter, '-c', path], { encoding: 'utf8' }).stdout),
  }
}
