// The fixed words of the records: what may stand in `status`, `kind`, `answer` and their like.

/** Statuses of a mandate or an action, from nothing begun to closed. */
export const STATUSES = [
  'not-started',
  'in-progress',
  'partially-implemented',
  'implemented',
  'ongoing',
  'blocked',
  'overtaken',
  'superseded',
  'discontinued',
] as const
export type Status = (typeof STATUSES)[number]

export function isStatus(word: string): word is Status {
  return STATUSES.some(status => status === word)
}

export const MANDATE_KINDS = ['one-off', 'recurring', 'continuing'] as const
export type MandateKind = (typeof MANDATE_KINDS)[number]

export const DOCUMENT_TYPES = [
  'report',
  'resolution',
  'decision',
  'communique',
  'declaration',
] as const

/** The formats that `import` reads, each with the endings of its file names: those that people are told, and others. */
export const DOCUMENT_FORMATS = {
  text: { shown: ['txt', 'md'], others: ['markdown'] },
  html: { shown: ['html'], others: ['htm'] },
  docx: { shown: ['docx'], others: [] },
  pdf: { shown: ['pdf'], others: [] },
  // Last, as its ending is that of all XML: what people are told says which XML is meant.
  akn: { shown: ['xml'], others: ['akn'] },
} as const
export type DocumentFormat = keyof typeof DOCUMENT_FORMATS

/** `txt`, `md`, `html` … */
export const SHOWN_ENDINGS: readonly string[] = Object.values(DOCUMENT_FORMATS).flatMap(
  ({ shown }) => shown,
)

export const EVIDENCE_KINDS = [
  'note-verbale',
  'letter',
  'report',
  'statement',
  'minutes',
  'resolution',
  'press-release',
  'act',
  'other',
] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** What a Member State answered. */
export const ANSWERS = [
  'complied',
  'existing-law',
  'in-progress',
  'partial',
  'declined',
  'acknowledged',
] as const
export type Answer = (typeof ANSWERS)[number]

export const MEETING_STATES = ['planned', 'held', 'postponed', 'cancelled'] as const
export type MeetingState = (typeof MEETING_STATES)[number]

/** Who is asked where a mandate names nobody. */
export const USUAL_ADDRESSEE = 'secretary-general'
