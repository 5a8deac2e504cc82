// Records with one text in every field of words.
import type { Records } from '../../src/records/types.ts'
import { records } from '../records/build.ts'

export function hostileEverywhere(text: string): Records {
  const evidence = [{ ref: text, date: '2018-02-01' }]
  const updates = [
    { date: '2018-02-03', status: 'blocked', note: text, by: text, evidence },
    { date: '2018-02-04', status: 'in-progress', note: text, internal: 'true', evidence },
  ]
  return records({
    organisation: {
      name: text,
      departments: [{ id: 'd', name: text }],
      subjects: [{ id: 's', name: text }],
      officers: [{ id: 'o', name: text }],
      fields: [{ id: 'f', name: text, public: 'true' }],
      groups: [{ id: 'g', name: text }],
      states: [
        { code: 'XA', group: 'g', name: text },
        { code: 'XB', name: text },
      ],
    },
    meetings: [
      { id: 'B-1', from: '2018-02-02', name: text, place: text },
      { id: 'B-2', from: '2019-03-01', name: text, place: text },
    ],
    documents: [
      {
        symbol: text,
        annex: text,
        title: text,
        place: text,
        meeting: 'B-1',
        mandates: [
          {
            title: text,
            text,
            paragraph: text,
            addressee: text,
            cites: [text],
            departments: ['d'],
            subjects: ['s'],
            officer: 'o',
            extra: { f: text },
            renews: ['LOST-1/1'],
            extensions: [{ date: '2018-03-01', to: '2018-12-01', by: text, reason: text }],
            updates,
            confirmed: { meeting: 'B-2', ref: text },
            actions: [{ id: '1', title: text, officer: 'o', updates }],
            states: {
              asked: 'members',
              measures: [{ id: 'm', title: text }],
              replies: [
                {
                  state: 'XA',
                  measure: 'm',
                  date: '2018-02-01',
                  answer: 'complied',
                  note: text,
                  evidence,
                },
              ],
            },
          },
          {
            id: 'done',
            formerly: ['was'],
            title: text,
            text,
            updates: [{ date: '2018-02-05', status: 'implemented', evidence }],
          },
        ],
      },
    ],
  })
}
