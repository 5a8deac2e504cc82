// Sets fields of mandates, actions and documents: what was typed becomes values, judged by the rules of `check`.
import type { RecordLevel } from '../base/failures.ts'
import { fail } from '../base/user-error.ts'
import { MANDATE_KINDS } from '../base/vocabulary.ts'
import { dueIn } from '../command-line/deadlines.ts'
import { eachOf } from '../command-line/each-of.ts'
import { fieldsIn } from '../command-line/filters.ts'
import { dateOption, labelledChoice, type Shared } from '../command-line/options.ts'
import { noteIn } from '../command-line/typed-texts.ts'
import { withoutEmpty } from '../edit/data.ts'
import type { Change } from '../edit/change.ts'
import { planHeldFields, type Recorder } from './kept-changes.ts'
import { fieldOrder, planFields, planText, type FieldValues } from '../edit/fields.ts'
import { findById, findMeeting, findName } from '../query/find.ts'
import type { Records, Text } from '../records/types.ts'
import type { Snapshot } from '../tracking/snapshot.ts'
import { titleIn } from '../view/parts/texts.ts'
import { KIND_LABELS } from '../words/labels.ts'
import { clearedIn, LEVELS } from './cleared-fields.ts'
import { dataOf, documentOf, idOfPart, pathOf, type RecordPart } from './record-part.ts'

/** The fields as they were typed. */
export interface FieldInput {
  readonly setTitle?: string
  readonly setDepartment?: readonly string[]
  readonly setKind?: string
  readonly setDue?: string
  readonly setTarget?: string
  readonly setSubject?: readonly string[]
  readonly setOfficer?: string
  readonly setAddressee?: string
  readonly setParagraph?: string
  readonly setRenews?: readonly string[]
  readonly setSymbol?: string
  readonly setDate?: string
  readonly setBody?: string
  readonly setMeeting?: string
  /** `FIELD=VALUE` for fields of the organisation's own. */
  readonly setField?: readonly string[]
  /** The names of fields to remove. */
  readonly clear?: readonly string[]
}

/** What is needed to turn typed values into those of the records. */
interface Context {
  readonly shared: Pick<Shared, 'language'>
  readonly records: Records
  readonly snapshot: Snapshot
  readonly part: RecordPart
}

interface FieldRule<T> {
  readonly option: string
  /** The name of the field at each level of the records that has it. */
  readonly in: Partial<Record<RecordLevel, string>>
  /** The value to write, from what was typed. Texts in several languages are planned apart. */
  readonly value?: (typed: T, context: Context) => FieldValues[string]
}

const line = (typed: string): string => typed.trim()

/** What each option sets. */
const RULES: {
  readonly [K in Exclude<keyof FieldInput, 'clear' | 'setField'>]-?: FieldRule<never>
} = {
  setTitle: rule<string>('--set-title', {
    mandate: 'title',
    action: 'title',
    document: 'title',
  }),
  setDepartment: rule<readonly string[]>(
    '--set-department',
    { mandate: 'departments', action: 'department' },
    (typed, { records, part }) => {
      const { departments } = records.organisation
      const ids = eachOf(typed, name => findName('department', name, departments)) ?? []
      if (part.level !== 'action') return [...ids]
      if (ids.length > 1) fail('several-values', { option: '--set-department', values: typed })
      return ids[0] ?? null
    },
  ),
  setKind: rule<string>('--set-kind', { mandate: 'kind' }, typed =>
    labelledChoice('--set-kind', typed, MANDATE_KINDS, KIND_LABELS),
  ),
  setDue: rule<string>('--set-due', { mandate: 'due' }, (typed, { records }) => {
    const due = dueIn('--set-due', typed, records)
    return typeof due === 'string' ? due : withoutEmpty(due)
  }),
  setTarget: rule<string>('--set-target', { mandate: 'target', action: 'target' }, typed =>
    dateOption('--set-target', typed),
  ),
  setSubject: rule<readonly string[]>(
    '--set-subject',
    { mandate: 'subjects' },
    (typed, { records }) => [
      ...(eachOf(typed, name => findName('subject', name, records.organisation.subjects)) ?? []),
    ],
  ),
  setOfficer: rule<string>(
    '--set-officer',
    { mandate: 'officer', action: 'officer' },
    (typed, { records }) => findName('officer', typed, records.organisation.officers),
  ),
  setAddressee: rule<string>('--set-addressee', { mandate: 'addressee' }, line),
  setParagraph: rule<string>('--set-paragraph', { mandate: 'paragraph' }, line),
  setRenews: rule<readonly string[]>(
    '--set-renews',
    { mandate: 'renews' },
    (typed, { snapshot, shared }) => [
      ...(eachOf(typed, id => {
        const found = findById(snapshot, id, titleIn(shared.language))
        return found.action ? fail('needs-mandate', { id: found.action.id }) : found.mandate.id
      }) ?? []),
    ],
  ),
  setSymbol: rule<string>('--set-symbol', { document: 'symbol' }, line),
  setDate: rule<string>('--set-date', { document: 'date' }, typed =>
    dateOption('--set-date', typed),
  ),
  setBody: rule<string>('--set-body', { document: 'body' }, (typed, { records }) =>
    findName('body', typed, records.bodies),
  ),
  setMeeting: rule<string>('--set-meeting', { document: 'meeting' }, (typed, { records }) =>
    findMeeting(records, typed),
  ),
}

function rule<T>(
  option: string,
  names: FieldRule<T>['in'],
  value?: FieldRule<T>['value'],
): FieldRule<never> {
  return { option, in: names, ...(value && { value }) }
}

/** Whether any field was given. */
export function hasFields(input: FieldInput): boolean {
  return [...Object.keys(RULES), 'setField', 'clear'].some(
    key => Reflect.get(input, key) !== undefined,
  )
}

/**
 * The changes that give a part the typed values.
 *
 * @param recorder who gives the part other departments or another officer; without it, the earlier ones were mistakes
 * @throws UserError for a field that the part does not have, or a value that the records do not know
 */
export function planEdit(
  input: FieldInput,
  shared: Pick<Shared, 'language'>,
  records: Records,
  snapshot: Snapshot,
  part: RecordPart,
  recorder?: Recorder,
): Change[] {
  const context = { shared, records, snapshot, part }
  const order = fieldOrder(part.level)
  const values: Record<string, FieldValues[string]> = {}
  for (const [key, { option, in: names, value }] of Object.entries(RULES)) {
    const typed = Reflect.get(input, key) as never
    if (typed === undefined) continue
    const field = names[part.level]
    if (field === undefined)
      fail('not-a-field-of', {
        option,
        id: idOfPart(part),
        of: LEVELS.filter(level => names[level] !== undefined),
      })
    if (value) values[field] = value(typed, context)
  }
  for (const field of eachOf(input.clear, name => clearedIn(name, part)) ?? []) {
    const set = Object.values(RULES).find(({ in: names }) => names[part.level] === field)
    if (set && values[field] !== undefined)
      fail('not-together', { options: [set.option, `--clear ${field}`] })
    values[field] = null
  }
  const title =
    input.setTitle === undefined ? [] : titleChanges(input.setTitle, shared, part, order)
  return [
    ...title,
    ...ownFieldChanges(input.setField ?? [], records, part, order),
    ...(recorder
      ? planHeldFields(pathOf(part), dataOf(part), values, order, recorder)
      : planFields(pathOf(part), dataOf(part), values, order)),
  ]
}

/** The changes of fields of the organisation's own. Only mandates have them. */
function ownFieldChanges(
  typed: readonly string[],
  { organisation }: Records,
  part: RecordPart,
  order: readonly string[],
): Change[] {
  if (typed.length === 0) return []
  const values = Object.fromEntries(
    fieldsIn(typed, organisation).map(({ id, values: own }) => [
      id,
      own.length > 1
        ? fail('several-values', { option: '--set-field', values: own })
        : (own[0] ?? ''),
    ]),
  )
  if (part.level !== 'mandate')
    return fail('not-a-field-of', {
      option: '--set-field',
      id: idOfPart(part),
      of: ['mandate'],
    })
  const { extra } = part.found.mandate.mandate
  const at = [...pathOf(part), 'extra']
  if (extra === undefined) return [{ set: values, at, order }]
  return planFields(at, extra, values, [])
}

function titleChanges(
  typed: string,
  { language }: Pick<Shared, 'language'>,
  part: RecordPart,
  order: readonly string[],
): Change[] {
  const original = documentOf(part).language
  const note =
    noteIn(typed, language, original) ??
    fail('missing-value', { command: 'edit', option: '--set-title' })
  const text: Text = typeof note === 'string' ? { [original]: note } : note
  const path = [...pathOf(part), 'title']
  return Object.entries(text).flatMap(([tag, wording]) =>
    wording === undefined ? [] : planText(path, dataOf(part).title, tag, wording, original, order),
  )
}
