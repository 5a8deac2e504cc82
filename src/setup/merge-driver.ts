// The git settings for merging record files by meaning: attributes of the files, and the driver of a clone.
import { MERGED_BY_FIELD } from '../words/git-setup.ts'

/** The name of the driver's setting in a clone. */
export const DRIVER_SETTING = 'merge.mandates.driver'

/** The attributes that assign the driver to record files, for `.gitattributes` in the records folder. */
const ATTRIBUTES = [
  '/organisation.yaml',
  '/meetings.yaml',
  '/documents/**/*.yaml',
  '/documents/**/*.yml',
].map(files => `${files} merge=mandates`)

const REMARKS = Object.values(MERGED_BY_FIELD).map(words => `# ${words}`)

/** The attributes with ours added, without duplicates. */
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

/** The attributes without ours. Those of others are unchanged. */
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

/** @param program the command that starts this program in a shell: `mandates`, or node and a script */
export function driverSettings(program: readonly string[]): Setting[] {
  return [
    { key: 'merge.mandates.name', value: 'records, field by field' },
    { key: DRIVER_SETTING, value: driverCommand(program) },
  ]
}

/**
 * The command that git runs, with a temporary file for each version and the path of the record. Git takes any exit code
 * other than 0 for a marked conflict. If the driver is missing, is killed or fails, git would keep our version and
 * silently drop the other one. So the command trusts only `merged`, and `conflicts` where marks are present. In all
 * other cases git merges the lines. If even that is impossible, because a record is not text, both versions are kept
 * whole between marks.
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

/** One word of a shell, quoted so that git substitutes nothing in it. */
function shellQuoted(word: string): string {
  return `'${word.replaceAll("'", String.raw`'\''`).replaceAll('%', '%%')}'`
}
