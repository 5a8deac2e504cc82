// The questions of the commands that change the calendar and the organisation: one for each of their fields.
import type { Archive } from '../archive/archive.ts'
import { languageName, type Language } from '../base/language.ts'
import { UserError } from '../base/user-error.ts'
import type { Failure } from '../base/failures.ts'
import type { NamedThing } from '../command-line/value-kinds.ts'
import {
  recordOrganisationChange,
  type AnyChange,
  type ChangeField,
  type TypedValues,
} from '../recording/organisation-change.ts'
import type { RecordingInput } from '../recording/make-change.ts'
import type { Records } from '../records/types.ts'
import type { Option } from '../terminal/question.ts'
import { stateNames } from '../view/parts/state-names.ts'
import { named, nameIn } from '../view/parts/texts.ts'
import { capitalised } from '../words/list.ts'
import { CAN_BE_EMPTY, inLanguage, NONE_OF_THEM } from '../words/organisation-changes.ts'
import { recordConfirmed } from './approval.ts'
import { nonBlank, type Asker } from './asker.ts'
import { fitting, textsOf } from './choices.ts'
import { refusalBy } from './refusal.ts'

type Value = TypedValues[string]

interface On {
  readonly archive: Archive
  readonly records: Records
}

/** A change, as far as its values are known. */
interface Form extends Asker {
  readonly change: AnyChange
  readonly on: On
  readonly known: TypedValues
  /** The earlier answers of a user who wants to change some of them. */
  readonly earlier: TypedValues
}

/** Whether the change cannot be planned yet, because a value is missing. */
export function lacksValues(asker: Asker, change: AnyChange, known: TypedValues, on: On): boolean {
  return missingField({ ...asker, change, on, known, earlier: {} }) !== undefined
}

/**
 * Asks for the values that the command line left out, shows the change, and records it once the user confirms.
 *
 * @returns the exit code
 * @throws UserError when the user leaves, or a typed value is wrong; nothing is written then
 */
export async function askOrganisationChange(
  asker: Asker,
  change: AnyChange,
  input: TypedValues & RecordingInput,
  on: On,
): Promise<number> {
  for (let earlier: TypedValues = {}; ;) {
    const known: Record<string, Value> = { ...input }
    for (const [name, field] of Object.entries(change.fields)) {
      if (known[name] !== undefined || field.asked === 'never') continue
      known[name] = await askField({ ...asker, change, on, known, earlier }, name, field)
    }
    const confirmed = await recordConfirmed(asker, on.archive.folder, input, as =>
      recordOrganisationChange(asker.io, asker.shared, change, { ...known, ...as }, on),
    )
    if (confirmed !== 'again') return confirmed.code
    earlier = known
  }
}

async function askField(form: Form, name: string, field: ChangeField): Promise<Value> {
  const { ask, shared, on, earlier } = form
  const { takes } = field
  if (field.asked === 'in each language') return askName(form, name, field)
  const message = capitalised(field.say[shared.language])
  const isOptional = missingField(form) !== name
  const remark = isOptional ? { remark: CAN_BE_EMPTY[shared.language] } : {}
  const valueOf = (typed: string): Value => {
    const text = nonBlank(typed)
    return text === undefined || !takes?.several ? text : [text]
  }
  const refuse = (typed: string): string | undefined => refusal(form, name, valueOf(typed))
  if (takes?.what !== 'name') {
    const [initial] = [earlier[name]].flat()
    const before = typeof initial === 'string' ? initial : undefined
    return valueOf(await ask({ kind: 'text', message, ...remark, initial: before, refuse }))
  }
  const none = { value: '', label: NONE_OF_THEM[shared.language] }
  const options = optionsOf(takes.of, on.records, shared.language)
  const optionsFor = (typed: string): Option[] => [
    ...(isOptional && typed === '' ? [none] : []),
    ...options(typed),
  ]
  return valueOf(await ask({ kind: 'find', message, ...remark, optionsFor, refuse }))
}

/** A name is asked once for each working language, first for the user's. */
async function askName(form: Form, name: string, field: ChangeField): Promise<Value> {
  const { ask, shared, on, earlier } = form
  const { language } = shared
  const { languages } = on.records.organisation
  const before = [earlier[name]].flat().map(String)
  const noun = capitalised(field.say[language])
  const wordings: string[] = []
  for (const tag of languages.toSorted((a, b) => Number(b === language) - Number(a === language))) {
    const isRequired = wordings.length === 0 && missingField(form) === name
    const withText = (typed: string): readonly string[] =>
      nonBlank(typed) === undefined ? wordings : [...wordings, `${tag}=${typed.trim()}`]
    const typed = await ask({
      kind: 'text',
      message:
        languages.length === 1 ? noun : inLanguage(noun, languageName(tag, language), language),
      ...(isRequired ? {} : { remark: CAN_BE_EMPTY[language] }),
      initial: before.find(each => each.startsWith(`${tag}=`))?.slice(tag.length + 1),
      refuse: text => refusal(form, name, withText(text)),
    })
    wordings.splice(0, wordings.length, ...withText(typed))
  }
  return wordings.length === 0 ? undefined : wordings
}

/** Why the rules reject a value together with the earlier ones. Values that are asked later do not count. */
function refusal(form: Form, name: string, value: Value): string | undefined {
  return refusalBy(
    form,
    () => plan({ ...form, known: { ...form.known, [name]: value } }),
    failure => !(fieldMissing(form.change, failure) ?? name).includes(name),
  )
}

function plan({ change, known, shared, on, io }: Form): unknown {
  const recorder = { date: io.today(), by: undefined }
  return change.plan(known, { shared, records: on.records, today: io.today(), recorder })
}

/** The first field without which the change cannot be planned. */
function missingField(form: Form): string | undefined {
  try {
    plan(form)
    return undefined
  } catch (error) {
    return error instanceof UserError ? fieldMissing(form.change, error.failure) : undefined
  }
}

/** The field that a failure reports as missing. */
function fieldMissing({ fields }: AnyChange, failure: Failure): string | undefined {
  const flag =
    failure.kind === 'missing-option'
      ? failure.values.option
      : failure.kind === 'missing-argument'
        ? `[${failure.values.argument}`
        : undefined
  if (flag === undefined) return undefined
  return Object.keys(fields).find(name => {
    const flags = fields[name]?.flags ?? ''
    return flags.startsWith(flag) && !/^[a-z-]/.test(flags.slice(flag.length))
  })
}

/** What a field can name, with its name as the label. */
function optionsOf(
  thing: NamedThing,
  { organisation, bodies, meetings }: Records,
  language: Language,
): (typed: string) => readonly Option[] {
  const lists: Partial<Record<NamedThing, Parameters<typeof nameIn>[0]>> = {
    meeting: meetings.toReversed(),
    body: bodies,
    department: organisation.departments,
    subject: organisation.subjects,
    officer: organisation.officers,
    group: organisation.groups,
  }
  const stateName = stateNames(organisation, language)
  const states = organisation.states.map(({ code }) => ({
    id: code,
    name: { [language]: stateName(code) },
  }))
  const known = thing === 'state' ? states : (lists[thing] ?? [])
  return fitting(
    known.map(({ id, name = {} }) => {
      const own = nameIn(known, id, language)
      const label = own === id ? named(id, '', language) : named(id, own, language)
      return { option: { value: id, label }, about: [id, ...textsOf(name)] }
    }),
  )
}
