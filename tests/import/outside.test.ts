// While it reads a document with external references, the program opens no other files and no connections.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { figure } from '../figures.ts'
import { temporaryFolder } from '../folders.ts'
import { lacks } from '../programs.ts'

const PROGRAM = new URL('../../bin/mandates.js', import.meta.url).pathname
const ASKED = '1. Requests the Secretary-General to report on the buoys to the Council of the Union'
const TARGETS = ['file:///etc/passwd', '/etc/hostname', 'http://127.0.0.1:9/x', '../outside.txt']

const relationship = (target: string, index: number): string =>
  `<Relationship Id="r${index}" Type="image" Target="${target}" TargetMode="External"/>`

const DOCUMENTS: Readonly<Record<string, string | Uint8Array>> = {
  'a.docx': zipSync({
    'word/document.xml': Buffer.from(
      `<w:document><w:body><w:p><w:r><w:t>${ASKED}</w:t></w:r></w:p><w:altChunk r:id="r0"/>${TARGETS.map((_, index) => `<a:blip r:link="r${index}"/>`).join('')}</w:body></w:document>`,
    ),
    'word/_rels/document.xml.rels': Buffer.from(
      `<Relationships>${TARGETS.map(relationship).join('')}</Relationships>`,
    ),
    '../../outside.txt': Buffer.from('x'),
  }),
  'b.html': `<html><head>${TARGETS.map(target => `<link rel="stylesheet" href="${target}">`).join('')}</head><body>${TARGETS.map(
    target =>
      `<img src="${target}"><iframe src="${target}"></iframe><object data="${target}"></object>`,
  ).join('')}<p>${ASKED}</p></body></html>`,
  'c.xml': `<akomaNtoso xmlns:xi="http://www.w3.org/2001/XInclude"><xi:include href="file:///etc/passwd"/><componentRef src="/etc/hostname"/><p>${ASKED}</p></akomaNtoso>`,
  'd.md': `![x](file:///etc/passwd)\n\n[y]: http://127.0.0.1:9/\n\n${ASKED}\n`,
  'e.pdf':
    '%PDF-1.4\n1 0 obj<</Type/Catalog/OpenAction<</S/URI/URI(http://127.0.0.1:9/)>>>>endobj\ntrailer<</Root 1 0 R>>\n',
}

test.skipIf(lacks('strace'))(
  'only the documents are opened, and no connection is made',
  { timeout: 120_000 },
  () => {
    const folder = temporaryFolder()
    for (const [name, content] of Object.entries(DOCUMENTS))
      writeFileSync(join(folder, name), content)
    const trace = join(folder, 'trace')
    const args = [
      '-f',
      '-qq',
      '-e',
      'trace=open,openat,connect,execve',
      '-o',
      trace,
      process.execPath,
      PROGRAM,
      'import',
      folder,
    ]
    const { status, stdout } = spawnSync('strace', args, { cwd: folder, encoding: 'utf8' })
    expect([status, stdout]).toEqual([
      65,
      expect.stringContaining('4 mandates in 4 documents; 1 document not read'),
    ])
    const lines = readFileSync(trace, 'utf8').split('\n')
    expect(lines.filter(line => line.includes('openat('))).not.toHaveLength(0)
    expect(lines.filter(line => /connect\(/.test(line) && /AF_INET/.test(line))).toEqual([])
    expect(
      lines.filter(line => /passwd|hostname|outside\.txt/.test(line) && /open(?:at)?\(/.test(line)),
    ).toEqual([])
    // The only program that is started reads PDF files.
    const started = lines.filter(line => /execve\(/.test(line) && line.endsWith(' = 0'))
    expect(started.filter(line => !/node|\/bin\/sh|pdftotext/.test(line))).toEqual([])
    figure(
      'C3',
      `${Object.keys(DOCUMENTS).length} kinds of documents that point elsewhere: 0 files opened there, 0 connections`,
    )
  },
)
