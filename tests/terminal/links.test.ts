// Evidence is a link on terminals that support links, if it is harmless to open.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { documentWith, inventedRecords } from '../folders.ts'
import { run } from '../cli/run.ts'

const UPDATE = `        title: Prepare the survey
        updates:
          - date: 2018-04-01
            status: implemented
            evidence:
              - {ref: N/1, kind: letter, file: evidence/note.txt}
              - {ref: N/2, kind: letter, file: evidence/outside.txt}
              - {ref: N/3, kind: letter, file: evidence/missing.txt}
              - {ref: N/4, kind: letter, url: "https://example.org/é?c=;1"}
`

function folderWithEvidence(): string {
  return inventedRecords({
    'documents/HU-1.yaml': documentWith('        title: Prepare the survey\n', UPDATE),
    'evidence/note.txt': 'the note',
    'evidence/outside.txt': { link: '/etc/passwd' },
  })
}

/** The targets that a terminal would open. */
function addressesIn(text: string): string[] {
  // eslint-disable-next-line no-control-regex
  return [...text.matchAll(/\u001b\]8;;([^\u0007]+)\u0007/g)].map(([, address = '']) => address)
}

test.each(['show 1', 'show 1.1', 'log'])('%s', async line => {
  const cwd = folderWithEvidence()
  const shown = await run(line.split(' '), { cwd, columns: 100, showsLinks: true })
  expect([...new Set(addressesIn(shown.out))]).toEqual([
    pathToFileURL(join(cwd, 'evidence/note.txt')).href,
    'https://example.org/%C3%A9?c=;1',
  ])
})

test('there are no links on other terminals and in files', async () => {
  const cwd = folderWithEvidence()
  expect(addressesIn((await run(['show', '1'], { cwd, columns: 100 })).out)).toEqual([])
  expect(addressesIn((await run(['show', '1'], { cwd, showsLinks: true })).out)).toEqual([])
})
