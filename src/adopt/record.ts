// Writes an adopted document as the text of a record file.
import { HIDDEN } from '../base/invisible-characters.ts'
import { withoutEmpty } from '../edit/data.ts'
import { fieldLines, itemLines } from '../edit/render.ts'
import { SYMBOL_IS_OURS } from '../words/adopt.ts'
import type { AdoptedDocument } from './documents-of.ts'

const SCHEMA = '# yaml-language-server: $schema=../.schema/document.json'

/** @param source the name of the tracker, for a remark */
export function recordText({ facts, language, mandates }: AdoptedDocument, source: string): string {
  const { id, symbol, title, type, body, meeting, date } = facts
  const fields = withoutEmpty({
    id,
    symbol: symbol ?? id,
    title: { [language]: title ?? symbol ?? id },
    type,
    body,
    meeting,
    date,
    language,
  })
  const name = source.replaceAll(/[\t\n\r\u0085\u2028\u2029]+/g, ' ').replace(HIDDEN, '')
  return [
    SCHEMA,
    '#',
    `# Adopted from ${name}. \`text\` is the wording of the tracker.`,
    ...(symbol === undefined ? [`# ${SYMBOL_IS_OURS}`] : []),
    ...Object.entries(fields).flatMap(([field, data]) => fieldLines(field, data, 0)),
    'mandates:',
    ...mandates.flatMap(({ data }) => itemLines(data, 2, 1)),
    '',
  ].join('\n')
}
