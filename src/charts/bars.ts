// Bars of mandates by group.
import type { Language } from '../base/language.ts'
import { GROUPS, type Group } from '../tracking/group.ts'
import { GROUP_LABELS } from '../words/report-groups.ts'
import type { Bar, Bars } from './chart.ts'

type GroupCounts = Readonly<Record<Group, number>>

/** One bar of the groups that occur. */
export function groupBar(caption: string, groups: GroupCounts, language: Language): Bar {
  const parts = GROUPS.filter(group => groups[group] > 0).map(group => ({
    group,
    label: GROUP_LABELS[group][language],
    count: groups[group],
  }))
  return { kind: 'bar', caption, parts }
}

/** A bar for each row of counts. Groups that occur in none are left out. Empty if there is nothing to draw. */
export function groupBars(
  heads: Pick<Bars, 'caption' | 'heading' | 'total'>,
  counted: readonly {
    readonly label: string
    readonly page?: string | undefined
    readonly groups: GroupCounts
  }[],
  language: Language,
): Bars[] {
  if (counted.length === 0) return []
  const present = GROUPS.filter(group => counted.some(({ groups }) => groups[group] > 0))
  return [
    {
      kind: 'bars',
      ...heads,
      groups: present.map(group => ({ group, label: GROUP_LABELS[group][language] })),
      rows: counted.map(({ label, page, groups }) => ({
        label,
        ...(page !== undefined && { page }),
        counts: present.map(group => groups[group]),
      })),
    },
  ]
}
