// The overview counts what is yours, due soon or without a department, by the same rules as the filters of `list`.
import { expect, test } from 'vitest'
import { exampleDesk } from '../apply/desk.ts'

test('each count is that of the filter', async () => {
  const desk = exampleDesk()
  await desk.run('edit', 'COUNCIL-10-R2/4', '--clear', 'departments')
  await desk.run('edit', 'COUNCIL-11-R1/7', '--set-due', '2026-04-20')
  const { out } = await desk.run()
  for (const [filter, words] of [
    ['--no-department', 'without a department'],
    ['--due-within=30d', 'due within 30 days'],
  ] as const) {
    const listed = await desk.run('list', filter, '--format', 'ndjson')
    const count = listed.out.trim().split('\n').filter(Boolean).length
    expect(count).toBeGreaterThan(0)
    expect(out).toContain(`${count} ${words}`)
  }
  expect(out).toContain('papers due on 14 April 2026')
  expect(out).not.toContain('yours')
})

test('papers whose day has passed are not named', async () => {
  const { out } = await exampleDesk().run('--as-of', '2026-04-15')
  expect(out).not.toContain('papers')
})
