// Renewals that the texts of the records make likely: each of the mandate just before, as a command to run.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { inventedRecords } from '../folders.ts'
import { run } from './run.ts'

const YEARS = ['2016', '2017', '2018'] as const

const TEXTS = {
  en: (year: string) => `HU/${year}/4

RESOLUTION ON THE BELLS

Adopted on 2 March ${year}

The Board,

1. Welcomes the bells;

2. Requests the Secretary-General to tune the bells of all harbours, and to report on their tones to the Board;
`,
  fr: (year: string) => `HU/${year}/4

RÉSOLUTION SUR LES CLOCHES

Adoptée le 2 mars ${year}

Le Conseil,

1. Salue les cloches ;

2. Prie le Secrétaire général d’accorder les cloches de tous les ports, et de rendre compte au Conseil de leurs tons ;
`,
  ar: (year: string) => `HU/${year}/4

قرار بشأن الأجراس

اعتمد في 2 آذار/مارس ${year}

إن المجلس،

1 - يرحب بالأجراس الجديدة؛

2 - يطلب إلى الأمين العام ضبط أجراس جميع الموانئ، وتقديم تقرير عن نغماتها إلى المجلس؛
`,
} as const

test.each(['en', 'fr', 'ar'] as const)(
  '%s: a mandate is proposed to renew the latest one with its words',
  async language => {
    const records = inventedRecords({ 'documents/HU-1.yaml': undefined })
    const cwd = join(records, '..')
    mkdirSync(join(cwd, 'in'))
    for (const year of YEARS) writeFileSync(join(cwd, 'in', `${year}.txt`), TEXTS[language](year))
    await run(['import', 'in', '--write', '--no-input', '--body', 'BOARD'], { cwd })
    const { code, out } = await run(['edit', '--propose-renewals'], { cwd })
    const commands = out.split('\n').filter(line => line.startsWith('mandates edit'))
    expect([code, commands]).toEqual([
      0,
      [
        'mandates edit HU-2017-4/2 --set-renews HU-2016-4/2',
        'mandates edit HU-2018-4/2 --set-renews HU-2017-4/2',
      ],
    ])
    for (const command of commands) await run(command.split(' ').slice(1), { cwd })
    expect((await run(['edit', '--propose-renewals'], { cwd })).out).toBe(
      'No text is similar to an earlier one that it does not renew yet.\n',
    )
  },
)
