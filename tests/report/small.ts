// A small organisation whose report contains one item of each kind, and internal content.
import type { Audience } from '../../src/report/audience.ts'
import { buildReport } from '../../src/report/build.ts'
import type { ReportDocument } from '../../src/report/document.ts'
import type { Figures } from '../../src/report/figures.ts'
import type { Language } from '../../src/base/language.ts'
import { records } from '../records/build.ts'
import { figuresFor } from './figures-for.ts'

export const update = (date: string, status: string, more: object = {}): object => ({
  date,
  status,
  ...more,
})

export const RECORDS = records({
  organisation: {
    groups: [{ id: 'north', name: 'North' }],
    departments: [
      { id: 'customs', name: 'Customs' },
      { id: 'ports', name: 'Ports' },
    ],
    states: [{ code: 'AA', group: 'north' }, { code: 'AB', group: 'north' }, { code: 'AC' }],
  },
  meetings: [
    {
      id: 'B-1',
      from: '2018-03-01',
      to: '2018-03-02',
      hijri: { from: '1439-06-13', to: '1439-06-14' },
    },
    { id: 'B-2', from: '2019-03-01', to: '2019-03-02' },
  ],
  documents: [
    { id: 'OLD', date: '2017-03-01', mandates: [{ id: '1', kind: 'continuing' }] },
    {
      id: 'DOC',
      date: '2018-02-01',
      mandates: [
        { id: 'late', due: '2018-06-01', departments: ['ports', 'customs'] },
        {
          id: 'here',
          due: { meeting: 'B-2' },
          actions: [
            {
              id: '1',
              title: 'Draft the note',
              updates: [
                update('2018-05-01', 'in-progress', {
                  by: 'Officer Smith',
                  note: 'told',
                  internal: 'true',
                  evidence: [{ ref: 'SECRET-1' }],
                }),
              ],
            },
          ],
        },
        {
          id: 'stuck',
          updates: [
            update('2018-05-02', 'blocked', {
              note: 'waits',
              by: 'Officer Smith',
              evidence: [{ ref: 'OPEN-1' }, { ref: 'SECRET-2', internal: 'true' }],
            }),
          ],
        },
        { id: 'again', kind: 'continuing', renews: ['OLD/1'] },
        { id: 'gone', updates: [update('2018-05-03', 'overtaken', { note: 'no longer' })] },
        {
          id: 'done',
          updates: [update('2018-05-04', 'implemented', { evidence: [{ ref: 'OPEN-2' }] })],
        },
        {
          id: 'before',
          updates: [update('2018-02-04', 'implemented', { evidence: [{ ref: 'OPEN-3' }] })],
        },
        {
          id: 'ask',
          states: {
            asked: 'members',
            replies: [
              { state: 'AA', date: '2018-02-05', answer: 'declined', internal: 'true' },
              { state: 'AB', date: '2018-02-05', answer: 'complied' },
            ],
          },
        },
      ],
    },
  ],
})

export function smallFigures(audience: Audience = 'ministerial'): Figures {
  return figuresFor(RECORDS, 'B-2', '2018-12-01', audience)
}

export function reportOn(
  figures: Figures,
  language: Language,
  options: { audience?: Audience; final?: boolean; symbol?: string } = {},
): ReportDocument {
  const { audience = 'ministerial', final = false, symbol } = options
  return buildReport(figures, { language, audience, final, symbol })
}
