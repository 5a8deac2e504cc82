// Texts in languages that the program does not speak are kept, shown unchanged and marked.
import { describe, expect, test } from 'vitest'
import { LANGUAGES } from '../../src/base/language.ts'
import { loadRecords } from '../../src/records/load.ts'
import { run } from '../cli/run.ts'
import { documentWith, inventedRecords } from '../folders.ts'

const SPANISH = documentWith('language: en', 'language: es')
  .replace(
    'title: Survey of harbours',
    'title: {es: Estudio de los puertos, pt-BR: Estudo dos portos}',
  )
  .replace(/text: .*/, 'text: Pide a la Secretaria General que estudie cada puerto.')

test('a Spanish document is read completely, and its plain texts are Spanish', () => {
  const { documents, problems } = loadRecords(inventedRecords({ 'documents/HU-1.yaml': SPANISH }))
  expect(problems).toEqual([])
  expect(documents[0]?.mandates[0]?.text).toEqual({
    es: 'Pide a la Secretaria General que estudie cada puerto.',
  })
})

describe.each(LANGUAGES)('show in %s', language => {
  test('names the language of the text', async () => {
    const records = inventedRecords({ 'documents/HU-1.yaml': SPANISH })
    const { code, out } = await run(['show', 'HU-1/1', '--lang', language, '--records', records], {
      cwd: records,
    })
    expect(code).toBe(0)
    expect(out).toContain('Pide a la Secretaria General')
    const name = {
      en: 'original: Spanish',
      fr: 'original\u00a0: espagnol',
      ar: 'الأصل: بالإسبانية',
    }
    expect(out).toContain(name[language])
  })
})

test('a report quotes it with its language and direction', async () => {
  const hebrew = SPANISH.replace('language: es', 'language: he').replace(
    'es: Estudio',
    'he: Estudio',
  )
  for (const [document, tag] of [
    [SPANISH, '<span class="verbatim" lang="es" dir="ltr">'],
    [hebrew, '<span class="verbatim" lang="he" dir="rtl">'],
  ] as const) {
    const records = inventedRecords({ 'documents/HU-1.yaml': document })
    const { out } = await run(
      ['summary', '--for', 'BOARD-3', '--format', 'html', '--records', records],
      { cwd: records },
    )
    expect(out).toContain(tag)
  }
})

test('an invalid language is an unknown field, and the mandate stays', () => {
  const broken = SPANISH.replace('pt-BR:', 'pt-br:')
  const { documents, problems } = loadRecords(inventedRecords({ 'documents/HU-1.yaml': broken }))
  expect(problems.map(({ rule, values }) => ({ rule, values }))).toEqual([
    { rule: 'unknown-field', values: { field: 'pt-br', nearest: ['pt-BR'] } },
  ])
  expect(documents[0]?.mandates).toHaveLength(1)
})
