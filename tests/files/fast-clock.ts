// A clock that runs fast, so that no test waits as long as the program does.
import { onTestFinished, vi } from 'vitest'

/** Until the end of the test, each look at the clock is most of a second later than the one before. */
export function withFastClock(): void {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 900))
  onTestFinished(() => {
    vi.restoreAllMocks()
  })
}

/** Until the end of the test, a pause takes no time. */
export function withoutPauses(): void {
  vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out')
  onTestFinished(() => {
    vi.restoreAllMocks()
  })
}
