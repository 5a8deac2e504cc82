// What mandates were selected by, in words: one text for each criterion of a filter.
import { WRITING } from '../../base/language.ts'
import type { Filter } from '../../query/filter.ts'
import type { Snapshot } from '../../tracking/snapshot.ts'
import {
  DUE_AFTER,
  DUE_AT,
  DUE_BEFORE,
  DUE_BETWEEN,
  LACKS,
  MADE_BEFORE,
  MEMBER_STATES,
  ONLY_OVERDUE,
  ONLY_SILENT,
  ONLY_UNANSWERED,
  SEARCHED,
} from '../../words/filtering.ts'
import { isolate, quote } from '../../words/isolate.ts'
import { FIELD_LABELS, KIND_LABELS, STATUS_LABELS } from '../../words/labels.ts'
import { labelled, silentSince } from '../../words/list.ts'
import { safe } from './safe.ts'
import { stateNames } from './state-names.ts'
import { nameIn } from './texts.ts'
import type { View } from './view.ts'

/**
 * The criteria of a filter, in the order of the options. Officers have their names only in internal output.
 *
 * @param view for its language, and for whether officers may be named
 */
export function criteriaOf(
  filter: Filter,
  { organisation, bodies, calendar, day }: Snapshot,
  { language, internal }: Pick<View, 'language' | 'internal'>,
): string[] {
  type Names = Parameters<typeof nameIn>[0]
  const meetings = [...calendar.byId.values()]
  const list = (label: string, texts: readonly string[] | undefined): string[] =>
    texts ? [labelled(label, texts.join(WRITING[language].comma), language)] : []
  const named = (label: string, ids: readonly string[] | undefined, names: Names): string[] =>
    list(
      label,
      ids?.map(id => nameIn(names, id, language)),
    )
  const officers: Names = internal ? organisation.officers : []
  const { silentSince: silence, dueBefore, dueAfter, dueUpTo, madeBefore } = filter
  const stateName = stateNames(organisation, language)
  return [
    ...list(
      FIELD_LABELS.status[language],
      filter.statuses?.map(status => STATUS_LABELS[status][language]),
    ),
    ...(filter.overdue ? [ONLY_OVERDUE[language]] : []),
    ...(filter.silent || filter.stale ? [ONLY_SILENT[language]] : []),
    ...list(
      FIELD_LABELS.kind[language],
      filter.stale ? [KIND_LABELS.continuing[language]] : undefined,
    ),
    ...(filter.unanswered ? [ONLY_UNANSWERED[language]] : []),
    ...(silence ? [silentSince[language](safe(silence.meeting ?? silence.since))] : []),
    ...(dueBefore ? [DUE_BEFORE[language](dueBefore)] : []),
    ...(dueAfter ? [DUE_AFTER[language](dueAfter)] : []),
    ...(dueUpTo ? [DUE_BETWEEN[language](day, dueUpTo)] : []),
    ...list(
      DUE_AT[language],
      filter.dueAt?.map(id => nameIn(meetings, id, language)),
    ),
    ...list(
      FIELD_LABELS.document[language],
      filter.documents?.map(id => isolate(safe(id), language)),
    ),
    ...named(FIELD_LABELS.body[language], filter.bodies, bodies),
    ...(madeBefore ? [MADE_BEFORE[language](madeBefore)] : []),
    ...named(FIELD_LABELS.departments[language], filter.departments, organisation.departments),
    ...named(FIELD_LABELS.subjects[language], filter.subjects, organisation.subjects),
    ...named(FIELD_LABELS.officer[language], filter.officers, officers),
    ...(filter.without ?? []).map(lack => LACKS[lack][language]),
    ...list(MEMBER_STATES[language], filter.states?.map(stateName)),
    ...list(
      FIELD_LABELS.kind[language],
      filter.kinds?.map(kind => KIND_LABELS[kind][language]),
    ),
    ...(filter.fields ?? []).flatMap(({ id, values }) =>
      list(nameIn(organisation.fields, id, language), values.map(safe)),
    ),
    ...list(
      SEARCHED[language],
      filter.searches?.map(search => quote(safe(search), language)),
    ),
  ]
}
