// The colours of the report on paper, in hexadecimal digits. They differ in grey as well.
import type { Group } from '../../tracking/group.ts'

export const COLOURS = {
  ink: '1B2330',
  quiet: '4F5B69',
  late: '7F2410',
  link: '14507C',
  edge: '55626F',
  rule: 'CFD6DE',
  wash: 'F4F6F8',
  paper: 'FFFFFF',
} as const

/** The colour of each group, and of the numbers on it. */
export const GROUP_COLOURS: Readonly<
  Record<Group, { readonly fill: string; readonly on: string }>
> = {
  pressing: { fill: COLOURS.late, on: COLOURS.paper },
  reported: { fill: '5E97C2', on: COLOURS.ink },
  waiting: { fill: COLOURS.paper, on: COLOURS.ink },
  closed: { fill: 'C3CBD4', on: COLOURS.ink },
}
