// The candidates for a value, by the kind of its option or argument.
import type { Archive } from '../archive/archive.ts'
import { EVIDENCE_KINDS } from '../base/vocabulary.ts'
import { isWanted, type Wanted } from '../query/suggest-ids.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import { titleIn } from '../view/parts/texts.ts'
import { EVIDENCE_LABELS } from '../words/labels.ts'
import { counted, MANDATES } from '../words/plural.ts'
import { takesCommas, type ValueKind } from '../command-line/value-kinds.ts'
import {
  fitting,
  harmless,
  isTypeable,
  MOST_CANDIDATES,
  NOTHING,
  type Answer,
  type Candidate,
} from './answer.ts'
import { days, meetingNames, namesOf, ownFields, type NamesContext } from './names.ts'
import type { Slot } from './parse-line.ts'

/** The context of a value. The records are opened only for kinds that need them. */
export interface ValueContext extends Omit<NamesContext, 'archive'> {
  readonly archive: () => Promise<Archive>
  readonly commands: () => Answer['candidates']
}

type ValueSlot = Extract<Slot, { what: 'value' }>

/** Values that were already typed are not offered again. After a comma, one more value is completed. */
export async function valuesFor(slot: ValueSlot, where: ValueContext): Promise<Answer> {
  const comma = takesCommas(slot.valueKind) ? slot.typed.lastIndexOf(',') + 1 : 0
  const [before, typed] = [slot.typed.slice(0, comma), slot.typed.slice(comma)]
  const chosen = [...slot.already, before].flatMap(text => text.split(','))
  const { candidates, ...answer } = await oneMore({ ...slot, typed }, new Set(chosen), where)
  return {
    ...answer,
    candidates: candidates.map(candidate => ({
      ...candidate,
      value: before + candidate.value,
      // After one comma, more values can follow.
      isOpen: candidate.isOpen === true || before !== '',
    })),
  }
}

async function oneMore(
  { valueKind, typed }: ValueSlot,
  chosen: ReadonlySet<string>,
  where: ValueContext,
): Promise<Answer> {
  const left = (candidates: readonly Candidate[]): Candidate[] =>
    candidates.filter(({ value }) => !takesCommas(valueKind) || !chosen.has(value))
  const openContext = async (): Promise<NamesContext> => ({
    ...where,
    archive: await where.archive(),
  })
  switch (valueKind.what) {
    case 'choice':
      return fitting(left(choices(valueKind, where)), typed)
    case 'command':
      return fitting(where.commands(), typed)
    case 'mandate':
      return mandates(valueKind, typed, await openContext())
    case 'name':
      return fitting(left(await namesOf(valueKind.of, await openContext())), typed)
    case 'day':
      return fitting(days(await openContext()), typed)
    case 'moment': {
      const known = await openContext()
      return fitting([...meetingNames(known), ...days(known)], typed)
    }
    case 'deadline': {
      const known = await openContext()
      const bodies = await namesOf('body', known)
      const next = bodies.map(body => ({ ...body, value: `next:${body.value}` }))
      return fitting([...next, ...meetingNames(known), ...days(known)], typed)
    }
    case 'evidence':
      return evidence(typed, where)
    case 'own-field':
      return typed.includes('=') ? NOTHING : fitting(ownFields(await openContext()), typed)
    case 'file':
      return { ...NOTHING, instead: 'files' }
    case 'folder':
      return { ...NOTHING, instead: 'folders' }
    case 'own-words':
      return NOTHING
  }
}

function choices(
  { values, labels }: Extract<ValueKind, { what: 'choice' }>,
  { language }: ValueContext,
): Candidate[] {
  return values.map(value => ({ value, description: labels?.[value]?.[language] }))
}

/** A kind of evidence with its colon, after which the reference is typed; otherwise an evidence file. */
function evidence(typed: string, { language }: ValueContext): Answer {
  const kinds = EVIDENCE_KINDS.map(kind => ({
    value: `${kind}:`,
    description: EVIDENCE_LABELS[kind][language],
    isOpen: true,
  }))
  const answer = fitting(
    typed === '' ? kinds : kinds.filter(({ value }) => value.startsWith(typed)),
    typed,
  )
  const isReference = kinds.some(({ value }) => typed.startsWith(value))
  if (answer.candidates.length > 0) return isReference ? NOTHING : answer
  return isReference ? NOTHING : { ...NOTHING, instead: 'files' }
}

async function mandates(
  { which, orAction }: Extract<ValueKind, { what: 'mandate' }>,
  typed: string,
  context: NamesContext,
): Promise<Answer> {
  const { archive, day, language } = context
  const asked = { part: typed, wanted: which, limit: MOST_CANDIDATES }
  const { mandates: found, stems, isPartial } = await archive.suggesting(asked, day)
  if (stems.length > 0) {
    const candidates = stems.map(({ text, count }) => ({
      value: text,
      description: counted(count, MANDATES, language),
      isOpen: true,
    }))
    return { candidates: candidates.filter(({ value }) => isTypeable(value)), isPartial }
  }
  const titleOf = titleIn(language)
  const whole = inOrder(found, which).map(mandate => {
    const own = { value: mandate.id, description: titleOf({ mandate, action: undefined }) }
    const actions = mandate.actions.map(action => ({
      value: action.id,
      description: titleOf({ mandate, action }),
    }))
    return [own, ...actions]
  })
  const all = whole.flat()
  const shown =
    orAction && all.length <= MOST_CANDIDATES ? all : whole.flatMap(([own]) => own ?? [])
  const answer = fitting(shown.map(harmless), typed)
  return { ...answer, isPartial: isPartial || answer.isPartial }
}

/** The mandates that the command is meant for come first. If it is meant for them alone, the others are left out. */
function inOrder(found: readonly Tracked[], wanted: Wanted): readonly Tracked[] {
  const first = found.filter(tracked => isWanted(tracked, wanted))
  const rest = found.filter(tracked => !isWanted(tracked, wanted))
  return wanted === 'any' || first.length === 0 ? [...first, ...rest] : first
}
