// Conflict markers are reported in every form that git writes. Text that only looks like them is not.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readYaml } from '../../src/records/yaml.ts'
import { figure } from '../figures.ts'
import { DOCUMENT, temporaryFolder } from '../folders.ts'

const TEXT = 'Requests the Secretary-General to survey the harbours.'
const SOURCES: Readonly<Record<string, string>> = {
  'a plain text': DOCUMENT,
  'a block of text': DOCUMENT.replace(
    `text: ${TEXT}`,
    `text: |\n      First.\n      ${TEXT}\n      Last.`,
  ),
  'the end of a file': `${DOCUMENT}        target: ${TEXT}`,
  'the beginning of a file': `title: ${TEXT}\n${DOCUMENT}`,
}

/** The result of git if both sides changed the line with the text. */
function conflicted(source: string, style: string, size: number, lineEnd: string): string {
  const folder = temporaryFolder()
  const sides = ['ours', 'base', 'theirs'].map(side => {
    const path = join(folder, side)
    writeFileSync(path, source.replace(TEXT, `The text of ${side}.`).replaceAll('\n', lineEnd))
    return path
  })
  const args = [
    'merge-file',
    '-p',
    `--marker-size=${size}`,
    ...(style === 'merge' ? [] : [`--${style}`]),
  ]
  return spawnSync('git', [...args, ...sides], { encoding: 'utf8' }).stdout
}

describe('a conflict', () => {
  const cases = Object.keys(SOURCES).flatMap(place =>
    ['merge', 'diff3', 'zdiff3'].flatMap(style =>
      [4, 7, 15, 60].flatMap(size =>
        ['\n', '\r\n'].map(lineEnd => ({ place, style, size, lineEnd })),
      ),
    ),
  )
  test('is reported at its first line', () => {
    for (const { place, style, size, lineEnd } of cases) {
      const text = conflicted(SOURCES[place] ?? '', style, size, lineEnd)
      const line = text.split('\n').findIndex(each => each.startsWith('<'.repeat(size))) + 1
      expect(line, `${place} ${style} ${size}`).toBeGreaterThan(0)
      const reported = readYaml(text).faults.map(
        fault => `${fault.rule} ${fault.line}:${fault.column}`,
      )
      expect(reported, `${place} ${style} ${size}`).toEqual([`conflict-markers ${line}:1`])
      const indented = text.replace(/^([<=>|]{4,})/gm, '      $1')
      expect(readYaml(indented).faults[0]?.rule).toBe('conflict-markers')
    }
  })

  test('is reported even if only a part of it is left', () => {
    const text = conflicted(DOCUMENT, 'diff3', 7, '\n')
    for (const left of [/^<{7}/, /^\|{7}/, /^>{7}/]) {
      const lines = text
        .split('\n')
        .filter(line => left.test(line) || !/^(?:[<|>]{7} |={7}$)/.test(line))
      const faults = readYaml(lines.join('\n')).faults
      const line = lines.findIndex(each => left.test(each)) + 1
      expect(faults).toMatchObject([{ rule: 'conflict-markers', line }])
    }
  })

  const prose = [
    'Heading\n=======',
    'A\n=======\nB\n=======',
    '<<<<<<< left\nbut no end',
    '======= \n>>>>>>> quoted by a mailer',
    '<<<<<<<\n>>>>>>>',
    '<<<<\n====\n',
    '>>>>>>> quoted\n=======\n<<<<<<<',
    '<<<<<<<<\n=======\n>>>>>>>',
    '|||||||\n=======',
    '<<< a\n===\n>>> b',
  ]
  test('is not reported for an underlined heading or a quoted letter', () => {
    const reported = prose.filter(text => {
      const block = text
        .split('\n')
        .map(line => `      ${line}`)
        .join('\n')
      const source = DOCUMENT.replace(`text: ${TEXT}`, `text: |\n${block}`)
      return readYaml(source).faults.length > 0
    })
    expect(reported).toEqual([])
    figure(
      'B4',
      `${cases.length} conflicts as git writes them, each at the margin and indented: all reported; ${prose.length} texts that look like one: 0 reported`,
    )
  })
})
