// The questions of `update`, one after the other. The rules for the options check each answer.
import type { Failure, FailureKind } from '../base/failures.ts'
import { missingFrom } from '../tracking/rules/requirements.ts'
import { isForMeetingToDecide, namesSuccessor } from '../tracking/status.ts'
import { NO_MEETING, UPDATE_QUESTIONS, UPDATE_REMARKS } from '../words/questions.ts'
import { findTarget, newUpdate, type UpdateInput, type UpdateTarget } from '../recording/update.ts'
import { statusOption } from '../command-line/options.ts'
import { nonBlank, type Asker } from './asker.ts'
import { refusalBy } from './refusal.ts'
import { askEvidence } from './evidence.ts'
import { mandateOptions, meetingOptions, statusOptions } from './choices.ts'

/** An update, as far as it is known. */
interface Form extends Asker {
  readonly target: UpdateTarget
  readonly known: UpdateInput
  /** The earlier answers of a user who wants to change some of them. */
  readonly earlier: UpdateInput
  /** The user's own name in git. */
  readonly name: string | undefined
}

type Field = 'status' | 'date' | 'note' | 'evidence' | 'decidedBy' | 'by' | 'supersededBy'

interface Step<F extends Field = Field> {
  readonly field: F
  /** The failures that are expected until this question is answered. */
  readonly settles?: readonly FailureKind[]
  /** Asks the question. Undefined means that there was nothing to ask, or no answer. */
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

/**
 * Whether a failure only means that a later answer is still missing. Without `field`, all answers are still missing.
 */
export function isSettledLater(field: Field | undefined, { kind }: Failure): boolean {
  const later = STEPS.slice(STEPS.findIndex(step => step.field === field) + 1)
  return later.some(({ settles = [] }) => settles.includes(kind))
}

/**
 * Why the rules reject `answer` together with the earlier answers. Failures that a later question settles do not count.
 */
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
    refuse: typed => refusal(form, field, { [field]: nonBlank(typed) }),
  })
  return nonBlank(answer)
}

/** Asked where a meeting must decide, or can. */
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
    refuse: typed => refusal(form, 'decidedBy', { decidedBy: nonBlank(typed) }),
  })
  return nonBlank(answer)
}

/** Asked for a superseded mandate, unless a later mandate already says that it repeats this one. */
async function askSuccessor(form: Form): Promise<string | undefined> {
  const { ask, io, known, shared, target } = form
  if (!namesSuccessor(statusOption('--status', known.status ?? ''))) return undefined
  const { records, found } = target
  const { mandates } = await records.matching({}, io.today())
  const others = mandates.filter(({ id }) => id !== found.mandate.id)
  const wide = await findTarget(io, shared, records, found.mandate.id, 'all')
  const answer = await ask({
    kind: 'find',
    message: UPDATE_QUESTIONS.supersededBy[shared.language],
    optionsFor: mandateOptions(others, 'mandates', shared.language),
    refuse: typed => refusal(form, 'supersededBy', { supersededBy: nonBlank(typed) }, wide),
  })
  return nonBlank(answer)
}
