// The options of questions: mandates and actions, meetings, statuses.
import type { CivilDate } from '../base/civil-date.ts'
import { fold, foldSymbol } from '../base/fold.ts'
import type { Language } from '../base/language.ts'
import { STATUSES, type Status } from '../base/vocabulary.ts'
import { idOf, type Found } from '../query/find.ts'
import type { Text } from '../records/types.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import { firstDay, hasBegun } from '../tracking/calendar.ts'
import { missingFrom } from '../tracking/rules/requirements.ts'
import type { Option } from '../terminal/question.ts'
import { named, shown, titleIn } from '../view/parts/texts.ts'
import { needsText, THEN_CLOSED, THEN_OUTSTANDING } from '../words/questions.ts'
import { shortStatusLabel, STATUS_LABELS, statusLabel } from '../words/labels.ts'
import type { UpdateTarget } from '../recording/update.ts'
import { mandateAfter } from './what-if.ts'

type OptionsFor = (typed: string) => readonly Option[]

/**
 * The mandates that match all typed words, in any language and spelling. If actions are wanted, each mandate is
 * followed by its own.
 */
export function mandateOptions(
  mandates: readonly Tracked[],
  wanted: 'mandates' | 'actions too',
  language: Language,
): OptionsFor {
  const all = mandates.flatMap((mandate): Found[] => [
    { mandate, action: undefined },
    ...(wanted === 'mandates' ? [] : mandate.actions.map(action => ({ mandate, action }))),
  ])
  return fitting(
    all.map(found => {
      const { mandate, action } = found
      const { id: _, title, ...rest } = { ...mandate.mandate, ...action?.action }
      // An action is also found by the words of its mandate, even if those are in another language.
      const texts = [title, mandate.mandate.title, rest.text].flatMap(textsOf)
      const about = [idOf(found), mandate.document.symbol, ...texts]
      const label = named(idOf(found), titleIn(language)(found), language)
      const hint = action
        ? shortStatusLabel(action.status, 'action', language)
        : shortStatusLabel(mandate.status, 'mandate', language)
      const option = { value: idOf(found), label, hint }
      return { option, about }
    }),
  )
}

/** The meetings of the calendar: first those that have begun, the latest at the top, then the others. */
export function meetingOptions(
  { records }: UpdateTarget,
  today: CivilDate,
  language: Language,
): OptionsFor {
  const begun = records.meetings.filter(meeting => hasBegun(meeting, today))
  const latest = begun.toSorted((a, b) => ((firstDay(a) ?? '') < (firstDay(b) ?? '') ? 1 : -1))
  return fitting(
    latest.map(meeting => {
      const name = meeting.name ? shown(meeting.name, language) : ''
      const option = { value: meeting.id, label: named(meeting.id, name, language) }
      return { option, about: [meeting.id, ...textsOf(meeting.name ?? {})] }
    }),
  )
}

export function textsOf(text: Text): string[] {
  return Object.values(text).filter(each => each !== undefined)
}

/** The options whose text contains everything that was typed, in any spelling, as in `list --search`. */
export function fitting(
  all: readonly { readonly option: Option; readonly about: readonly string[] }[],
): OptionsFor {
  let folded: readonly { option: Option; text: string; symbols: string }[] | undefined
  return typed => {
    const words = fold(typed).split(' ').filter(Boolean)
    if (words.length === 0) return all.map(({ option }) => option)
    folded ??= all.map(({ option, about }) => {
      const text = about.join('\n')
      return { option, text: fold(text), symbols: foldSymbol(text) }
    })
    const symbol = foldSymbol(typed)
    return folded
      .filter(
        ({ text, symbols }) =>
          words.every(word => text.includes(word)) || (symbol !== '' && symbols.includes(symbol)),
      )
      .map(({ option }) => option)
  }
}

/** The statuses that the target can have, with what each requires and what follows from it. */
export function statusOptions(
  target: UpdateTarget,
  today: CivilDate,
  language: Language,
): Option[] {
  const { action, mandate } = target.found
  const isRenewed = (target.snapshot.lineage.renewedBy.get(mandate.id) ?? []).length > 0
  return STATUSES.flatMap((status): Option[] => {
    const claim = { status, evidence: [] }
    const missing = missingFrom(claim, action ? 'action' : 'mandate', mandate.mandate, isRenewed)
    const needs = missing.filter(need => need !== 'ongoing-one-off')
    if (needs.length < missing.length) return []
    return [
      {
        value: status,
        label: statusLabel(status, action ? 'action' : 'mandate', language),
        hint: needs.length === 0 ? undefined : needsText(needs, language),
        detail: consequence(status, needs.includes('decision-required'), target, today, language),
      },
    ]
  })
}

function consequence(
  status: Status,
  isDecided: boolean,
  target: UpdateTarget,
  today: CivilDate,
  language: Language,
): string {
  const after = mandateAfter(target, status, isDecided, today)
  const then = after.outstanding ? THEN_OUTSTANDING : THEN_CLOSED
  return then[language](after.id, STATUS_LABELS[after.status][language])
}
