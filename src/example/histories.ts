// The history of each mandate of the example, with every status from nothing recorded to closed.
import { addDays, daysBetween, type CivilDate } from '../base/civil-date.ts'
import type { ByLanguage } from '../base/language.ts'
import type { EvidenceKind, Status } from '../base/vocabulary.ts'
import { withoutEmpty, type Data } from '../edit/data.ts'
import { day } from './dates.ts'
import { MEETINGS } from './organisation.ts'

/** The last day with an entry. The example is shown as of the day after it. */
const LAST_DAY = day('2026-03-25')
export const EXAMPLE_DAY = '2026-04-01'

/**
 * The kinds of history, one letter each: `-` nothing recorded, `p` begun, `h` half done, `d` done with evidence, `D`
 * done and noted by the Council, `r` reported to each session, `c` continues, `C` continued and then had no more
 * updates, `b` blocked, `e` deadline extended, `o` overtaken as a proposal, `O` overtaken by decision, `X` discontinued
 * by decision, `i` begun, reported internally.
 */
export type Life = '-' | 'r' | 'p' | 'h' | 'd' | 'D' | 'c' | 'C' | 'b' | 'e' | 'o' | 'O' | 'X' | 'i'

/** The histories of the five mandates of each of the twelve documents. */
export const LIVES: readonly (readonly Life[])[] = [
  ['r', 'D', 'd', 'C', 'h'],
  ['r', 'd', 'b', 'C', 'D'],
  ['r', 'D', 'd', 'c', 'O'],
  ['r', 'h', 'e', 'C', 'X'],
  ['r', 'd', 'D', 'c', 'p'],
  ['-', 'p', 'd', 'C', 'o'],
  ['r', 'h', 'p', 'c', '-'],
  ['-', 'd', 'e', 'c', 'p'],
  ['p', 'h', 'b', 'C', 'i'],
  ['-', 'd', 'p', 'c', 'h'],
  ['p', 'p', '-', 'c', 'o'],
  ['-', '-', 'p', '-', '-'],
]

const NOTES = {
  begun: {
    en: 'A first draft is with the departments for comments.',
    fr: 'Un premier projet est soumis aux départements pour observations.',
    ar: 'أُحيلت مسودة أولى إلى الإدارات لإبداء الملاحظات.',
  },
  half: {
    en: 'The first part is finished; the second is awaiting three contributions.',
    fr: 'La première partie est achevée\u00a0; la seconde attend trois contributions.',
    ar: 'أُنجز الجزء الأول، ويتوقف الثاني على ثلاث مساهمات.',
  },
  done: {
    en: 'The work was finished and sent to the Member States.',
    fr: 'Travail achevé et transmis aux États membres.',
    ar: 'أُنجز العمل وأُرسلت نتيجته إلى الدول الأعضاء.',
  },
  raised: {
    en: 'Raised with the heads of two other organisations.',
    fr: 'Question évoquée avec les chefs de deux autres organisations.',
    ar: 'أُثيرت المسألة مع رئيسي منظمتين أخريين.',
  },
  blocked: {
    en: 'No Member State has offered to host it; an offer is needed before it can go on.',
    fr: 'Aucun État membre n’a proposé d’en être l’hôte\u00a0; une offre est nécessaire pour poursuivre.',
    ar: 'لم تعرض أي دولة عضو الاستضافة، ويلزم عرض لمواصلة العمل.',
  },
  overtaken: {
    en: 'Another organisation has published the same study.',
    fr: 'Une autre organisation a publié la même étude.',
    ar: 'نشرت منظمة أخرى الدراسة نفسها.',
  },
  discontinued: {
    en: 'The subject is now part of the yearly report.',
    fr: 'Le sujet est désormais traité dans le rapport annuel.',
    ar: 'أصبح الموضوع جزءا من التقرير السنوي.',
  },
  internal: {
    en: 'The text is awaiting the opinion of the legal adviser.',
    fr: 'Le texte attend l’avis du conseiller juridique.',
    ar: 'ينتظر النص رأي المستشار القانوني.',
  },
  reported: {
    en: 'The report was submitted to the Council.',
    fr: 'Le rapport a été présenté au Conseil.',
    ar: 'قُدم التقرير إلى المجلس.',
  },
  moreTime: {
    en: 'Contributions came late.',
    fr: 'Contributions reçues tardivement.',
    ar: 'تأخر ورود المساهمات.',
  },
} satisfies Record<string, ByLanguage<string>>

/** The properties of a mandate that its history depends on. */
export interface MandateFacts {
  /** The date of its document. */
  readonly date: CivilDate
  /** A serial number for its papers: `2024/011`. */
  readonly serial: string
  /** The reporting department. */
  readonly department: string
  /** The number of its actions. */
  readonly actions: number
}

/** The dated fields of a mandate, and the updates of each of its actions. */
export interface Lived {
  readonly fields: Readonly<Record<string, Data>>
  readonly actions: readonly (readonly Data[])[]
}

export function lived(life: Life, facts: MandateFacts): Lived {
  const { date, department, actions } = facts
  const update = (
    days: number,
    status: Status,
    note: keyof typeof NOTES,
    more: object = {},
  ): Data =>
    withoutEmpty({ date: dayAfter(date, days), status, by: department, note: NOTES[note], ...more })
  const proof = (kind: EvidenceKind, letters: string, days: number): object => ({
    evidence: [{ ref: `ULS/${letters}/${facts.serial}`, kind, date: dayAfter(date, days) }],
  })
  const each = (updates: (place: number) => readonly Data[]): readonly Data[][] =>
    Array.from({ length: actions }, (_, place) => [...updates(place)])
  const first = (...updates: readonly Data[]): readonly Data[][] =>
    each(place => (place === 0 ? updates : []))
  const done = each(place => [
    update(70 + 40 * place, 'implemented', 'done', proof('note-verbale', 'NV', 70 + 40 * place)),
  ])
  const begun = first(update(35, 'in-progress', 'begun'))
  switch (life) {
    case '-':
      return { fields: {}, actions: each(() => []) }
    case 'p':
      return { fields: {}, actions: begun }
    case 'i':
      return {
        fields: {},
        actions: first(
          update(35, 'in-progress', 'begun'),
          update(90, 'in-progress', 'internal', { internal: true }),
        ),
      }
    case 'h':
      return {
        fields: {},
        actions: each(place =>
          place === 0
            ? [update(60, 'implemented', 'done', proof('letter', 'L', 60))]
            : [update(120, 'in-progress', 'half')],
        ),
      }
    case 'd':
      return { fields: {}, actions: done }
    case 'D':
      return {
        fields: { confirmed: { meeting: 'COUNCIL-11', date: DECIDED_ON, ref: 'ULS/2025/R.1' } },
        actions: done,
      }
    case 'r':
      return {
        fields: {
          updates: REPORTED_TO.filter(session => session.from > date).map(session =>
            update(daysBetween(date, session.from), 'implemented', 'reported', {
              for: session.id,
              evidence: [{ ref: `ULS/${session.id}/SG-REP/${facts.serial}`, kind: 'report' }],
            }),
          ),
        },
        actions: each(() => []),
      }
    case 'c':
      return {
        fields: {},
        actions: first(
          update(60, 'ongoing', 'raised', proof('statement', 'ST', 60)),
          ...(date < DECIDED_ON
            ? [
                update(
                  daysBetween(date, RAISED_AGAIN),
                  'ongoing',
                  'raised',
                  proof('minutes', 'M', 300),
                ),
              ]
            : []),
        ),
      }
    case 'C':
      return { fields: {}, actions: first(update(60, 'ongoing', 'raised')) }
    case 'b':
      return {
        fields: {},
        actions: first(update(35, 'in-progress', 'begun'), update(130, 'blocked', 'blocked')),
      }
    case 'e':
      return {
        fields: {
          extensions: [
            {
              date: dayAfter(date, 200),
              to: { meeting: 'COUNCIL-12' },
              reason: NOTES.moreTime,
              by: 'COUNCIL',
            },
          ],
        },
        actions: begun,
      }
    case 'o':
      return { fields: { updates: [update(110, 'overtaken', 'overtaken')] }, actions: begun }
    case 'O':
      return {
        fields: {
          updates: [update(daysBetween(date, DECIDED_ON), 'overtaken', 'overtaken', DECIDED)],
        },
        actions: begun,
      }
    case 'X':
      return {
        fields: {
          updates: [update(daysBetween(date, DECIDED_ON), 'discontinued', 'discontinued', DECIDED)],
        },
        actions: begun,
      }
  }
}

/** The sessions of the Council that yearly reports were submitted to. */
const REPORTED_TO = MEETINGS.filter(({ body }) => body === 'COUNCIL')

const DECIDED = { decidedBy: 'COUNCIL-11' }
const DECIDED_ON = day('2025-05-14')
const RAISED_AGAIN = day('2025-09-10')

function dayAfter(date: CivilDate, days: number): CivilDate {
  const later = addDays(date, days)
  return later === undefined || later > LAST_DAY ? LAST_DAY : later
}
