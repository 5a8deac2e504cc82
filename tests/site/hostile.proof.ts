// Whatever a record says is only text: no page of a site has another structure for it.
import { expect, test } from 'vitest'
import { hostileEverywhere } from './hostile.ts'
import { elementsOf, siteFiles } from './written.ts'

test('what a record says is only text: the pages have the same elements with any texts', () => {
  const shapeOf = (text: string): string[] =>
    [...siteFiles(hostileEverywhere(text), '2019-04-01', { audience: 'internal' })]
      .filter(([path]) => path.endsWith('.html'))
      .map(
        ([path, html]) =>
          `${path}: ${elementsOf(html)
            // Words of the other direction are isolated, and symbols are kept whole.
            .filter(({ name, attributes }) => name !== 'bdi' && attributes['class'] !== 'whole')
            .map(({ name }) => name)
            .join(' ')}`,
      )
  const plain = shapeOf('plain words')
  expect(plain.length).toBeGreaterThan(30)
  for (const attack of [
    '</title><script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    ']]> --> <!-- &lt; \u2028 \u2029 \u202e\u2066\u0007\u001b[2J',
    "' onclick='alert(1)' x='",
    'x'.repeat(10_000),
    'javascript:alert(1)',
  ]) {
    expect(shapeOf(attack), attack.slice(0, 40)).toEqual(plain)
  }
})
