// The number of tries for a property. A mutation run repeats each test hundreds of times, so it asks for fewer tries.

/** `usual` tries, or a part of them if the environment asks for less. */
export function runs(usual: number): number {
  return Math.ceil(usual / Number(process.env['MANDATES_TEST_SHARE'] ?? 1))
}
