// Web pages from people, word processors and scanners.
import { expect, describe, test } from 'vitest'
import { NO_PROGRAMS } from './converters.ts'
import { readDocument } from '../../src/import/read.ts'
import type { Paragraph } from '../../src/import/paragraph.ts'

const read = (content: string): Promise<Paragraph[]> =>
  readDocument(Buffer.from(content), 'document', NO_PROGRAMS)

const shown = (paragraphs: readonly Paragraph[]): string[] =>
  paragraphs.map(({ label, text }) => [label?.cited ?? '', text].join(' ').trim())

describe('pages', () => {
  test('lists are numbered as a browser numbers them', async () => {
    const page = `<html><body><ol start="3"><li>Requests:<ol type="a"><li>one</li><li value="4"><p>two</p></li></ol></li><li value="7">Calls</li></ol>
      <ul><li>bullet</li></ul><ol style="list-style: none"><li>8. typed</li></ol></body></html>`
    expect(shown(await read(page))).toEqual([
      '3 Requests:',
      '(a) one',
      '(d) two',
      '7 Calls',
      'bullet',
      '8 typed',
    ])
  })
  test('hidden and deleted text and notes are left out', async () => {
    const page = `<html><head><title>No</title></head><body><p hidden>no</p><p style="display: none">no</p><p>Words<sup><a href="#ftn1">1</a></sup> stay<del> not</del>, the 1<sup>er</sup> too.</p>
      <div id="sdfootnote1"><p>1 A note</p></div><div style='mso-element:footnote' id=ftn1><p>no</p></div></body></html>`
    expect(shown(await read(page))).toEqual(['Words stay, the 1er too.'])
  })
  test('pages from Word are read', async () => {
    const page = `<html><body><p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>12.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Requests&nbsp;the
      <i>Secretary</i>-General<o:p></o:p></p></body></html>`
    expect(shown(await read(page))).toEqual(['12 Requests the Secretary-General'])
  })
  test('preformatted lines stay lines, and unclosed elements do no harm', async () => {
    expect(shown(await read('<html><pre>1. Requests\n\n2. Calls</pre>'))).toEqual([
      '1 Requests',
      '2 Calls',
    ])
    expect(shown(await read(`<html>${'<p><font>word</font>'.repeat(5_000)}`))).toHaveLength(5_000)
  })
})
