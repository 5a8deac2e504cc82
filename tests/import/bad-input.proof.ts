// Hostile documents in the built program: each is refused in time with a reason, and nothing is written.
import { spawnSync } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { zipSync, type Zippable } from 'fflate'
import { describe, expect, test } from 'vitest'
import { readSource } from '../../src/files/documents-to-import.ts'
import { runBuilt } from '../cli/run.ts'
import { figure } from '../figures.ts'
import { inventedRecords, temporaryFolder } from '../folders.ts'
import { lacks } from '../programs.ts'

const ASKED = 'Requests the Secretary-General to report on the buoys to the Council of the Union'
const DOCX = `<w:document xmlns:w="x"><w:body><w:p><w:r><w:t>1. ${ASKED}</w:t></w:r></w:p></w:body></w:document>`

function docx(parts: Zippable): Uint8Array {
  return zipSync({ 'word/document.xml': Buffer.from(DOCX), ...parts })
}

/** A web page whose content is `content`. */
function pdf(content: Buffer): Buffer {
  const packed = deflateSync(content)
  return Buffer.concat([
    Buffer.from(
      `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
        `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R>>endobj\n` +
        `4 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream\n`,
    ),
    packed,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n'),
  ])
}

/** A zip file whose directory says that its parts are small. */
function lying(zip: Uint8Array): Uint8Array {
  const bytes = Buffer.from(zip)
  bytes.writeUInt32LE(100, 22)
  const table = bytes.indexOf(Buffer.from('PK\u0001\u0002'))
  bytes.writeUInt32LE(100, table + 24)
  return bytes
}

const BOMB = docx({ 'word/document.xml': new Uint8Array(200 * 1024 * 1024) })
const LOOP = `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 100000000>>endobj\ntrailer<</Root 1 0 R/Size 3>>\n`

/** An environment with only Node. */
const NO_PROGRAMS = { PATH: '/nowhere' }

const REFUSED: readonly (readonly [name: string, content: string | Uint8Array, says: string])[] = [
  ['empty.txt', '', 'It is empty'],
  ['blank.txt', ' \n\t\n', 'It is empty'],
  ['bomb.docx', BOMB, 'too large when unpacked'],
  ['lying.docx', lying(BOMB), 'too large when unpacked'],
  [
    'entries.docx',
    docx(
      Object.fromEntries(
        Array.from({ length: 60_000 }, (_, index) => [`x${index}`, new Uint8Array()]),
      ),
    ),
    'too large when unpacked',
  ],
  ['nested.docx', zipSync({ 'inner.docx': docx({}) }), 'not a Word document'],
  [
    'doctype.docx',
    docx({
      'word/document.xml': Buffer.from(
        `<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>${DOCX}`,
      ),
    }),
    'DOCTYPE',
  ],
  [
    'old.doc',
    Buffer.from('d0cf11e0a1b11ae10000', 'hex'),
    lacks('soffice') ? 'LibreOffice' : 'damaged',
  ],
  [
    'secret.docx',
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    'protected by a password',
  ],
  ['garbage.pdf', `%PDF-1.7\n${'x\u0000y'.repeat(500)}`, 'damaged'],
  ['loop.pdf', LOOP, 'no text'],
  ['pictures.pdf', pdf(Buffer.from('0 0 m 100 100 l S')), 'no text'],
  ['deep.html', `<html><body>${'<div>'.repeat(100_000)}x`, 'nested too deeply'],
  [
    'spanish.txt',
    'Pide al Secretario General que presente un informe sobre las boyas a la Asamblea.',
    'in Spanish',
  ],
]

describe.each(REFUSED)('%s', (name, content, says) => {
  test('is refused with a reason, and nothing is written', () => {
    const records = inventedRecords()
    const folder = join(records, '..')
    writeFileSync(join(folder, name), content)
    const before = readdirSync(records, { recursive: true, encoding: 'utf8' }).toSorted()
    const { code, out, err } = runBuilt(['import', name, '--write'], folder)
    expect([code, out, err]).toEqual([65, '', expect.stringContaining(says)])
    expect(err).not.toMatch(/\n {4}at /)
    expect(readdirSync(records, { recursive: true, encoding: 'utf8' }).toSorted()).toEqual(before)
  })
})

test('the figure is recorded', () => {
  const kinds = (ending: string): number => REFUSED.filter(([name]) => name.endsWith(ending)).length
  figure('C2', `${kinds('.docx')} kinds of hostile Word files, all refused, nothing written`)
  figure(
    'C4',
    `${kinds('.pdf')} kinds of damaged PDF files, all refused; one that unpacks without end is stopped`,
  )
})

test('a page that unpacks without end is stopped', { timeout: 60_000 }, () => {
  const folder = temporaryFolder()
  const page = Buffer.from('BT (Requests the Secretary-General to go) Tj ET\n'.repeat(6_000_000))
  writeFileSync(join(folder, 'huge.pdf'), pdf(page))
  const { code, err } = runBuilt(['import', 'huge.pdf'], folder, NO_PROGRAMS)
  expect([code, err]).toEqual([65, expect.stringMatching(/too much memory|took too long/)])
})

test('external links and pictures are not opened', () => {
  const folder = temporaryFolder()
  const link = (id: string, target: string): string =>
    `<Relationship Id="${id}" Type="image" Target="${target}" TargetMode="External"/>`
  const rels = `<Relationships>${link('a', 'file:///etc/passwd')}${link('b', 'http://127.0.0.1:9/')}</Relationships>`
  writeFileSync(
    join(folder, 'links.docx'),
    docx({
      'word/_rels/document.xml.rels': Buffer.from(rels),
      '../../outside.xml': Buffer.from('x'),
    }),
  )
  writeFileSync(
    join(folder, 'links.html'),
    `<html><head><link rel="stylesheet" href="http://127.0.0.1:9/a.css"></head><body><img src="file:///etc/passwd">
     <iframe src="file:///etc/hostname"></iframe><object data="/etc/passwd"></object><p>1. ${ASKED}</p></body></html>`,
  )
  for (const name of ['links.docx', 'links.html'])
    expect(runBuilt(['import', name], folder)).toMatchObject({
      code: 0,
      out: expect.stringContaining('1 mandate\n'),
    })
  expect(readdirSync(join(folder, '..'))).not.toContain('outside.xml')
})

describe('a path that is not a document', () => {
  test('is reported with exit code 66', () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'none'))
    symlinkSync('nowhere', join(folder, 'broken.txt'))
    symlinkSync('round.txt', join(folder, 'round.txt'))
    spawnSync('mkfifo', [join(folder, 'pipe.txt')])
    for (const [name, says] of [
      ['nowhere.txt', 'no such file'],
      ['none', 'a folder without documents'],
      ['broken.txt', 'a broken link'],
      ['round.txt', 'a broken link'],
      ['pipe.txt', 'not a regular file'],
      ['/dev/zero', 'not a regular file'],
      [`${'x'.repeat(300)}.txt`, 'no such file'],
    ] as const)
      expect([name, runBuilt(['import', name], folder)]).toEqual([
        name,
        { code: 66, out: '', err: expect.stringContaining(says) },
      ])
  })

  test('is reported if it may not be read', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'secret.txt')
    writeFileSync(path, `1. ${ASKED}`)
    chmodSync(path, 0)
    // Root may read everything, so another user has to try.
    const isRoot = process.getuid?.() === 0
    chmodSync(folder, 0o755)
    if (isRoot) process.seteuid?.(65_534)
    try {
      expect(() => readSource(path)).toThrow(
        expect.objectContaining({
          failure: { kind: 'document-missing', values: { path, reason: 'not-allowed' } },
        }),
      )
    } finally {
      if (isRoot) process.seteuid?.(0)
    }
  })
})

test('a document without a mandate is not an error', () => {
  const folder = temporaryFolder()
  writeFileSync(
    join(folder, 'minutes.txt'),
    'The Board spoke of the weather and of the boats in the harbour.',
  )
  expect(runBuilt(['import', 'minutes.txt'], folder)).toMatchObject({
    code: 0,
    out: expect.stringContaining('No mandate was found'),
  })
})
