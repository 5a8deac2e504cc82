// How often a property is tried. A mutation run tries each test hundreds of times, and asks for fewer tries.

/** `usual` tries, or a share of them where the environment asks for less. */
export function runs(usual: number): number {
  return Math.ceil(usual / Number(process.env['MANDATES_TEST_SHARE'] ?? 1))
}
