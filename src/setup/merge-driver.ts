// What git is told so that it merges record files by meaning: attributes of the files, and the driver of a clone.
import { MERGED_BY_FIELD } from '../words/merging.ts'

/** Where a clone keeps the driver. */
export const DRIVER_SETTING = 'merge.mandates.driver'

/** The files that the driver is for, as `.gitattributes` in the records folder names them. */
const ATTRIBUTES = [
  '/organisation.yaml',
  '/meetings.yaml',
  '/documents/**/*.yaml',
  '/documents/**/*.yml',
].map(files => `${files} merge=mandates`)

const REMARKS = Object.values(MERGED_BY_FIELD).map(words => `# ${words}`)

/** The attributes with ours, of which nothing is said twice. */
export function withAttributes(text: string, remark: string): string {
  const lines = linesOf(text)
  const missing = ATTRIBUTES.filter(line => !lines.includes(line))
  if (missing.length === 0) return text
  const isRemarked = lines.some(line => REMARKS.includes(line))
  const added = isRemarked ? missing : [`# ${remark}`, ...missing]
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const start = text === '' || text.endsWith('\n') ? text : text + lineEnd
  return start + added.map(line => line + lineEnd).join('')
}

/** The attributes without ours; what others wrote stays as it is. */
export function withoutAttributes(text: string): string {
  const ours = new Set([...ATTRIBUTES, ...REMARKS])
  return text
    .split(/(?<=\n)/)
    .filter(line => !ours.has(line.trimEnd()))
    .join('')
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/)
}

export interface Setting {
  readonly key: string
  readonly value: string
}

/** @param program the words that start this program in a shell: `mandates`, or node and a script */
export function driverSettings(program: readonly string[]): Setting[] {
  return [
    { key: 'merge.mandates.name', value: 'records, field by field' },
    { key: DRIVER_SETTING, value: driverCommand(program) },
  ]
}

/**
 * What git runs, with a temporary file for each version and, last, the path of the record. Git takes an end by anything
 * but 0 for a conflict that was marked, and a driver that is missing, killed or broken would so leave our version alone,
 * with nothing to show that there was another. Our word is therefore taken for `merged` and, where marks can be seen,
 * for `conflicts`; after anything else git's own merge of lines does it, and where even that cannot (a record that is
 * no text), both versions are kept whole, between marks.
 */
function driverCommand(program: readonly string[]): string {
  const steps = [
    '"$@"; code=$?',
    '[ $code -eq 0 ] && return 0',
    '[ $code -eq 1 ] && grep -q "^<<<<" "$ours" && return 1',
    'git merge-file --marker-size=$size -L ours -L base -L theirs "$ours" "$base" "$theirs"; code=$?',
    '[ $code -lt 128 ] && return $code',
    '{ echo "<<<<<<< ours"; cat "$ours"; echo; echo "======="; cat "$theirs"; echo; echo ">>>>>>> theirs"; } >"$ours.both"' +
      ' && mv "$ours.both" "$ours" && return 1',
    'return 129',
  ]
  const words = program.map(word => (/^[\w./-]+$/.test(word) ? word : shellQuoted(word)))
  const run = `${words.join(' ')} merge-driver --marker-size %L %O %A %B -- %P`
  return `merge() { ${steps.join('; ')}; }; ours=%A base=%O theirs=%B size=%L; merge ${run}`
}

/** One word of a shell in which git finds nothing to fill in. */
function shellQuoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`).replaceAll('%', '%%')}'`
}
