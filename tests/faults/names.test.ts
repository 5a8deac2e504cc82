// Thousands of hostile names through every command and format: none acts on a terminal.
import { test } from 'vitest'
import { figure } from '../figures.ts'
import { tryDesk } from '../hostile/door.ts'
import { IS_FULL, rounds } from './needs.ts'

const DESKS = 20

test('no name acts on a terminal', async () => {
  let names = 0
  let commands = 0
  for (let desk = 1; desk <= rounds(DESKS, 2); desk++) {
    const tried = await tryDesk(desk * 1000)
    names += tried.names
    commands += tried.commands
  }
  if (IS_FULL)
    figure(
      'D2',
      `${names.toLocaleString('en')} hostile names through ${commands.toLocaleString('en')} command lines: 0 control characters, 0 forged lines`,
    )
})
