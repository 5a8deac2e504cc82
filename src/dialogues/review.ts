// The dialogue of `review`: shows one mandate after the other, with one key for each action.
import { UserError } from '../base/user-error.ts'
import { bookmarkOf, type Bookmark } from '../files/review-bookmark.ts'
import { matches } from '../query/filter.ts'
import { sorted } from '../query/sort.ts'
import { isOpen } from '../tracking/status.ts'
import { failureText } from '../view/pages/failure.ts'
import { wrapped } from '../view/parts/layout.ts'
import { paintIn } from '../view/parts/paint.ts'
import { meetingAhead } from '../tracking/calendar.ts'
import { ownOfficer } from '../command-line/officers.ts'
import { situationText } from '../view/parts/waiting.ts'
import { reviewedText, reviewText, type ReviewDeed } from '../view/pages/review.ts'
import { named, titleIn } from '../view/parts/texts.ts'
import { statusLabel } from '../words/labels.ts'
import { NOTHING_FOUND } from '../words/list.ts'
import {
  ACT_QUESTIONS,
  GO_ON_WITH,
  NO_LONGER_THERE,
  REVIEW_FINISHED,
  REVIEW_MENU,
  TAKEN_UP_AGAIN,
} from '../words/review.ts'
import { filterArguments, filterOf, type FilterInput } from '../command-line/filters.ts'
import { colourDepth } from '../command-line/options.ts'
import type { OnMandate } from '../recording/record.ts'
import { cacheFolder, openRecordsArchive, reportUnreadable } from '../command-line/records.ts'
import { askAction } from './act.ts'
import type { Asker } from './asker.ts'
import { commandLine } from '../command-line/copyable.ts'
import { openRecord } from './open-record.ts'
import { reviewOptions, type Choice } from './keys.ts'
import { askUpdate } from './update.ts'

/** A review of the selected mandates. */
interface Progress {
  /** The ids of the mandates. Those passed in an earlier session come first. */
  readonly ids: readonly string[]
  /** The index of the mandate that is shown. */
  at: number
  readonly done: { readonly deed: ReviewDeed; readonly of: string }[]
  readonly bookmark: Bookmark
}

/** @returns the exit code */
export async function review(
  asker: Asker,
  input: FilterInput,
  begin: 'where it was left' | 'again',
): Promise<number> {
  const { io, shared } = asker
  const { language } = shared
  const archive = await openRecordsArchive(io, shared)
  const filter = await filterOf(io, archive, shared, input)
  const snapshot = await archive.matching(filter, shared.day)
  const found = snapshot.mandates.filter(tracked => matches(filter, tracked, snapshot))
  if (found.length === 0) {
    io.out([NOTHING_FOUND[language]])
    return reportUnreadable(io, shared, archive)
  }
  const bookmark = bookmarkOf(archive.folder, JSON.stringify(filter), cacheFolder(io))
  if (begin === 'again') bookmark.forget()
  const progress = startReview(
    sorted(found, 'attention').map(({ id }) => id),
    bookmark,
  )
  const next = meetingAhead(snapshot.calendar, archive.organisation.reportsTo, shared.day)
  const me = ownOfficer(io, archive.folder, archive.organisation)
  io.out(wrapped(situationText(found, snapshot, shared.view, { next, me }), shared.view.width))
  if (progress.at > 0 && !shared.quiet) io.err([TAKEN_UP_AGAIN[language]])
  try {
    while (progress.at < progress.ids.length && (await reviewOne(asker, progress))) {
      bookmark.keep(progress.ids.slice(0, progress.at))
    }
  } finally {
    reportDone(asker, progress, input)
  }
  return reportUnreadable(io, shared, await openRecordsArchive(io, shared))
}

/** @param ids the ids in order of attention, most urgent first */
function startReview(ids: readonly string[], bookmark: Bookmark): Progress {
  const passed = new Set(bookmark.passed())
  const seen = ids.filter(id => passed.has(id))
  const isAllSeen = seen.length === ids.length
  const unseen = ids.filter(id => !passed.has(id))
  return { ids: [...seen, ...unseen], at: isAllSeen ? 0 : seen.length, done: [], bookmark }
}

function reportDone({ io, shared }: Asker, progress: Progress, input: FilterInput): void {
  const { language } = shared
  const left = progress.ids.length - progress.at
  io.out(reviewedText(progress.done, left, shared.view))
  if (left === 0) {
    progress.bookmark.forget()
    if (!shared.quiet) io.err([REVIEW_FINISHED[language]])
  } else if (!shared.quiet) {
    const line = commandLine(io, ['mandates', 'review', ...filterArguments(input)])
    io.err([GO_ON_WITH[language](line)])
  }
}

/**
 * Shows the mandate, and does what the user chooses.
 *
 * @returns whether the review goes on
 */
async function reviewOne(asker: Asker, progress: Progress): Promise<boolean> {
  const { io, shared } = asker
  const id = progress.ids[progress.at] ?? ''
  const archive = await openRecordsArchive(io, shared)
  const snapshot = await archive.naming([id], shared.day)
  const mandate = snapshot.mandates.find(tracked => tracked.id === id)
  if (!mandate) {
    io.err([NO_LONGER_THERE[shared.language](id)])
    progress.at += 1
    return true
  }
  io.out(
    reviewText(mandate, { at: progress.at + 1, of: progress.ids.length }, snapshot, shared.view),
  )
  const on: OnMandate = { archive, snapshot, mandate }
  switch (await chosen(asker, progress).catch(endIfRecorded(progress))) {
    case 'update':
      await attempt(asker, progress, 'update', on, async () => {
        await askUpdate(asker, archive, await askWhich(asker, on), {})
        return true
      })
      return true
    case 'act':
      await attempt(asker, progress, 'act', on, async () => {
        await askAction(asker, on)
        return true
      })
      return true
    case 'open':
      await attempt(asker, progress, 'open', on, () => openRecord(asker, on))
      return true
    case 'next':
      progress.at += 1
      return true
    case 'back':
      progress.at = Math.max(0, progress.at - 1)
      return true
    case 'quit':
      return false
  }
}

async function chosen({ ask, shared }: Asker, { at }: Progress): Promise<Choice> {
  const choices: readonly Choice[] = [
    'update',
    'act',
    'next',
    'open',
    ...(at > 0 ? (['back'] as const) : []),
    'quit',
  ]
  const answer = await ask({
    kind: 'choice',
    message: REVIEW_MENU[shared.language],
    options: reviewOptions(choices, shared.language),
    initial: 'next',
  })
  return choices.find(choice => choice === answer) ?? 'quit'
}

/** Ends the review without an error if something was recorded. "Nothing was written" would then be wrong. */
function endIfRecorded({ done }: Progress): (error: unknown) => 'quit' {
  return error => {
    const isLeft = error instanceof UserError && error.failure.kind === 'cancelled'
    if (isLeft && done.length > 0) return 'quit'
    throw error
  }
}

/** Asks which part is meant: the mandate as a whole, or one of its actions. The first open action is preselected. */
async function askWhich({ ask, shared }: Asker, { mandate }: OnMandate): Promise<string> {
  const { language } = shared
  if (mandate.actions.length === 0) return mandate.id
  const actions = mandate.actions.map(action => ({
    value: action.id,
    label: named(action.id, titleIn(language)({ mandate, action }), language),
    hint: statusLabel(action.status, 'action', language),
  }))
  const whole = { value: mandate.id, label: ACT_QUESTIONS.whole[language] }
  const open = mandate.actions.find(({ status }) => isOpen(status))
  return ask({
    kind: 'choice',
    message: ACT_QUESTIONS.which[language],
    options: [...actions, whole],
    initial: open?.id,
  })
}

/** An error with one mandate, or a question that the user leaves, does not end the review. */
async function attempt(
  { io, shared }: Asker,
  { done }: Progress,
  deed: ReviewDeed,
  { mandate }: OnMandate,
  work: () => Promise<boolean>,
): Promise<void> {
  try {
    if (await work()) done.push({ deed, of: mandate.id })
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const paint = paintIn(io.errIsTerminal ? colourDepth(io) : 0)
    io.err(failureText(error.failure, { ...shared.view, paint }))
  }
}
