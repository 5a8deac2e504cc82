// Bars of mandates by group.
import { GROUPS, type Group } from '../../tracking/group.ts'
import { GROUP_LABELS } from '../../words/report-groups.ts'
import type { Bars } from '../document.ts'
import type { Say } from '../context.ts'

/** The groups that occur in `counts`, with their words. */
function groupsIn(
  counts: readonly Readonly<Record<Group, number>>[],
  { language }: Say,
): Bars['groups'] {
  return GROUPS.filter(group => counts.some(each => each[group] > 0)).map(group => ({
    group,
    label: GROUP_LABELS[group][language],
  }))
}

/** Empty if there is nothing to draw. */
export function bars(
  caption: string,
  heading: string,
  total: string,
  counted: readonly { readonly label: string; readonly groups: Readonly<Record<Group, number>> }[],
  say: Say,
): Bars[] {
  if (counted.length === 0) return []
  const groups = groupsIn(
    counted.map(each => each.groups),
    say,
  )
  const rows = counted.map(({ label, groups: counts }) => ({
    label,
    counts: groups.map(({ group }) => counts[group]),
  }))
  return [{ kind: 'bars', caption, heading, total, groups, rows }]
}
