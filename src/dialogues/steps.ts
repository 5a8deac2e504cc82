// What `update` asks for, one after the other; each answer is judged by the rules that judge the options.
import type { Failure, FailureKind } from '../base/user-error.ts'
import { missingFrom } from '../tracking/rules/requirements.ts'
import { isForMeetingToDecide } from '../tracking/status.ts'
import { NO_MEETING, UPDATE_QUESTIONS, UPDATE_REMARKS } from '../words/asking.ts'
import { findTarget, newUpdate, type UpdateInput, type UpdateTarget } from '../recording/update.ts'
import { statusOption } from '../command-line/options.ts'
import { given, type Asker } from './asker.ts'
import { refusalBy } from './refusal.ts'
import { askEvidence } from './evidence.ts'
import { mandateOptions, meetingOptions, statusOptions } from './options.ts'

/** An update as far as it is known. */
interface Form extends Asker {
  readonly target: UpdateTarget
  readonly known: UpdateInput
  /** What was answered before, by a person who wants to change something. */
  readonly earlier: UpdateInput
  /** The person's own name, as git has it. */
  readonly name: string | undefined
}

type Field = 'status' | 'date' | 'note' | 'evidence' | 'decidedBy' | 'by' | 'supersededBy'

interface Step<F extends Field = Field> {
  readonly field: F
  /** What an update may be refused for until this is answered. */
  readonly settles?: readonly FailureKind[]
  /** Undefined where there is nothing to ask, or no answer. */
  readonly ask: (form: Form) => Promise<UpdateInput[F]>
}

export const STEPS: readonly Step[] = [
  { field: 'status', settles: ['nothing-to-record'], ask: askStatus },
  { field: 'date', ask: form => askText(form, 'date', form.earlier.date ?? form.io.today()) },
  {
    field: 'note',
    settles: ['note-required'],
    ask: form => askText(form, 'note', form.earlier.note),
  },
  {
    field: 'evidence',
    settles: ['evidence-required'],
    ask: form => askEvidence(form, evidence => refusal(form, 'evidence', { evidence })),
  },
  { field: 'decidedBy', settles: ['decision-required'], ask: askMeeting },
  {
    field: 'by',
    settles: ['no-name', 'entry-repeated'],
    ask: form => askText(form, 'by', form.earlier.by ?? form.name),
  },
  { field: 'supersededBy', settles: ['successor-required'], ask: askSuccessor },
]

/** Whether a failure is for want of what is asked for after `field`, or at all. */
export function isSettledLater(field: Field | undefined, { kind }: Failure): boolean {
  const later = STEPS.slice(STEPS.findIndex(step => step.field === field) + 1)
  return later.some(({ settles = [] }) => settles.includes(kind))
}

/** Why the rules refuse `answer` together with what is known; what is asked for later is not missed yet. */
function refusal(
  form: Form,
  field: Field,
  answer: UpdateInput,
  target = form.target,
): string | undefined {
  const { io, shared, known, name = '–' } = form
  return refusalBy(
    form,
    () => newUpdate(io, shared, { by: name, ...known, ...answer }, target),
    failure => isSettledLater(field, failure),
  )
}

async function askStatus(form: Form): Promise<string> {
  const { ask, earlier, io, shared, target } = form
  return ask({
    kind: 'choice',
    message: UPDATE_QUESTIONS.status[shared.language],
    options: statusOptions(target, io.today(), shared.language),
    initial: earlier.status ?? (target.found.action ?? target.found.mandate).status,
    refuse: status => refusal(form, 'status', { status }),
  })
}

async function askText(
  form: Form,
  field: 'date' | 'note' | 'by',
  initial: string | undefined,
): Promise<string | undefined> {
  const { ask, shared } = form
  const answer = await ask({
    kind: 'text',
    message: UPDATE_QUESTIONS[field][shared.language],
    remark: UPDATE_REMARKS[field][shared.language],
    initial,
    refuse: typed => refusal(form, field, { [field]: given(typed) }),
  })
  return given(answer)
}

/** Asked where a meeting has to decide, or may. */
async function askMeeting(form: Form): Promise<string | undefined> {
  const { ask, io, known, shared, target } = form
  const { mandate, action } = target.found
  const status = statusOption('--status', known.status ?? '')
  const claim = { status, evidence: [], note: {} }
  const missing = missingFrom(claim, action ? 'action' : 'mandate', mandate.mandate, false)
  const isNeeded = missing.includes('decision-required')
  if (!isNeeded && !isForMeetingToDecide(status)) return undefined
  const { language } = shared
  const none = { value: '', label: NO_MEETING[language] }
  const meetings = meetingOptions(target, io.today(), language)
  const answer = await ask({
    kind: 'find',
    message: UPDATE_QUESTIONS.decidedBy[language],
    optionsFor: typed => [...(isNeeded || typed !== '' ? [] : [none]), ...meetings(typed)],
    refuse: typed => refusal(form, 'decidedBy', { decidedBy: given(typed) }),
  })
  return given(answer)
}

/** Asked of what is superseded; not needed where a later mandate says itself that it repeats this one. */
async function askSuccessor(form: Form): Promise<string | undefined> {
  const { ask, io, known, shared, target } = form
  if (statusOption('--status', known.status ?? '') !== 'superseded') return undefined
  const { records, found } = target
  const { mandates } = await records.matching({}, io.today())
  const others = mandates.filter(({ id }) => id !== found.mandate.id)
  const wide = await findTarget(io, shared, records, found.mandate.id, 'all')
  const answer = await ask({
    kind: 'find',
    message: UPDATE_QUESTIONS.supersededBy[shared.language],
    optionsFor: mandateOptions(others, 'mandates', shared.language),
    refuse: typed => refusal(form, 'supersededBy', { supersededBy: given(typed) }, wide),
  })
  return given(answer)
}
