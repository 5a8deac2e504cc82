// The fixed words of the records: the values of `status`, `kind`, `answer` and similar fields.

/** The statuses of a mandate or action, from not started to closed. */
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

/** The formats that `import` reads, with the file extensions of each: those shown to users, and others. */
export const DOCUMENT_FORMATS = {
  text: { shown: ['txt', 'md'], others: ['markdown'] },
  html: { shown: ['html'], others: ['htm'] },
  docx: { shown: ['docx'], others: ['docm'] },
  pdf: { shown: ['pdf'], others: [] },
  // LibreOffice converts these, if it is installed.
  word: { shown: [], others: ['odt', 'rtf', 'doc'] },
  mail: { shown: [], others: ['eml', 'mht', 'mhtml'] },
  // This format is last, because its extension is that of all XML. The text for users says which XML is meant.
  akn: { shown: ['xml'], others: ['akn'] },
} as const
export type DocumentFormat = keyof typeof DOCUMENT_FORMATS

/** The extensions, for example `txt`, `md`, `html` … */
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

/** The answers of Member States. */
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

/** The types of the organisation's own fields of mandates. */
export const FIELD_TYPES = ['text', 'number', 'date'] as const
export type FieldType = (typeof FIELD_TYPES)[number]

/** The default addressee of a mandate. */
export const USUAL_ADDRESSEE = 'secretary-general'

/** How a record writes the place of a bullet: `5, first bullet`. */
export const BULLET_ORDINALS: readonly string[] = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
]
/** What a column of a tracker can be. The names are those of the fields of a record. */
export const TRACKER_ROLES = [
  'text',
  'title',
  'number',
  'paragraph',
  'document.symbol',
  'document.title',
  'document.date',
  'document.meeting',
  'departments',
  'contributing',
  'officer',
  'due',
  'target',
  'updates.status',
  'updates.date',
  'updates.note',
  'updates.evidence',
  'percent',
  'actions.title',
  'note.internal',
  'internal',
  'subjects',
  'states',
  'states.measures',
  'extra',
  'ignore',
  'text@en',
  'text@fr',
  'text@ar',
] as const
export type TrackerRole = (typeof TRACKER_ROLES)[number]

/** The order of days in numbers: `3/4/2026` is in April (`dmy`) or in March (`mdy`). */
export const DAY_ORDERS = ['dmy', 'mdy'] as const
