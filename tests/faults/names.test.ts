// Thousands of hostile names through every command and format: none acts on a terminal.
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { tryDesk } from '../hostile/door.ts'
import { rounds } from './needs.ts'

const DESKS = Array.from({ length: rounds(20, 2) }, (_, index) => index + 1)

const tried = { desks: 0, names: 0, commands: 0 }

test.each(DESKS)('no name acts on a terminal, desk %i', async desk => {
  const { names, commands } = await tryDesk(desk * 1000)
  tried.desks++
  tried.names += names
  tried.commands += commands
})

test('all names were tried', () => {
  expect(tried.desks).toBe(DESKS.length)
  const [names, commands] = [tried.names, tried.commands].map(count => count.toLocaleString('en'))
  figure(
    'D2',
    `${names} hostile names through ${commands} command lines: 0 control characters, 0 forged lines`,
  )
})
