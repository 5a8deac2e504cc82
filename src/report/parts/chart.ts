// Counts to be drawn; the table beside them tells the same.
import type { Bar, Block } from '../document.ts'

/** Nothing where there is nothing to draw. */
export function chart(caption: string, bars: readonly Bar[]): Block[] {
  return bars.some(({ count }) => count > 0) ? [{ kind: 'chart', caption, bars }] : []
}
