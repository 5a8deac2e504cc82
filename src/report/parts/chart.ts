// A chart of counts. The table beside it shows the same numbers.
import type { Bar, Block } from '../document.ts'

/** Empty if there is nothing to draw. */
export function chart(caption: string, bars: readonly Bar[]): Block[] {
  return bars.some(({ count }) => count > 0) ? [{ kind: 'chart', caption, bars }] : []
}
