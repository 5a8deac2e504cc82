// The JSON of an adopted tracker: the map, the documents, the questions, and what became of every row.
import type { Adoption } from '../../adopt/adopt.ts'
import type { AdoptionPlan } from '../../adopt/against-records.ts'
import type { Question } from '../../adopt/questions.ts'
import type { Language } from '../../base/language.ts'
import { REJECT_REASONS, REMARKS } from '../../words/adopt.ts'

export function adoptionData(
  adoption: Adoption,
  questions: readonly Question[],
  plan: AdoptionPlan,
  language: Language,
): object {
  const { map, documents, rejected, accounts, remarks, departments, subjects, fields } = adoption
  return {
    map: {
      ...map,
      tables: map.tables.map(table => ({
        ...table,
        statuses: Object.fromEntries(
          Object.entries(table.statuses).map(([word, status]) => [
            word,
            status === 'none' ? null : status,
          ]),
        ),
      })),
    },
    documents: documents.map(({ facts, language: own, mandates }) => ({
      id: facts.id,
      symbol: facts.symbol ?? null,
      title: facts.title ?? null,
      type: facts.type,
      body: facts.body,
      meeting: facts.meeting ?? null,
      date: facts.date ?? null,
      language: own,
      new: plan.added.get(facts.id) ?? 0,
      mandates: mandates.map(({ rows, data }) => ({ rows, ...data })),
    })),
    rejected: [...rejected, ...plan.contradicting].map(({ at, reason }) => ({
      row: at,
      reason,
      why: REJECT_REASONS[reason][language],
    })),
    questions,
    warnings: remarks.map(({ kind, rows, words }) => ({
      about: kind,
      message: REMARKS[kind][language](words ?? ''),
      ...(words !== undefined && { words }),
      rows,
    })),
    departments,
    subjects,
    fields,
    rows: accounts,
  }
}
