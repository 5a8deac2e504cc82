// The rule against invisible characters that change how a text looks.
import { HIDDEN } from '../base/invisible-characters.ts'
import { MEETINGS_FILE, ORGANISATION_FILE } from '../files/find-records.ts'
import { placeOf } from '../records/withdrawn-entries.ts'
import { found, type Finding, type Path, type Rules } from './finding.ts'

export const textRules: Rules = function* (records) {
  yield* hidden(records.organisation, ORGANISATION_FILE, [])
  yield* hidden(records.bodies, MEETINGS_FILE, ['bodies'])
  yield* hidden(records.meetings, MEETINGS_FILE, ['meetings'])
  for (const { mandates, ...document } of records.documents) {
    yield* hidden(document, document.file, [])
    for (const { withdrawn = [], ...mandate } of mandates) {
      const at = ['mandates', mandate.index]
      yield* hidden(mandate, document.file, at)
      for (const { entry, path } of withdrawn) yield* hidden(entry, document.file, [...at, ...path])
    }
  }
}

/** Line breaks and tabs are shown as spaces. Other hidden characters are removed wherever a text is shown. */
function* hidden(value: unknown, file: string, path: Path): Generator<Finding> {
  if (typeof value === 'string') {
    const characters = value.match(HIDDEN)?.filter(character => !/[\n\t]/.test(character)) ?? []
    if (characters.length === 0) return
    const codes = [...new Set(characters)].map(codeOf)
    yield found('control-characters', file, path, { codes }, 'warning')
  } else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) {
      const isEntry = typeof item === 'object' && item !== null
      yield* hidden(item, file, [...path, isEntry ? placeOf(item, value) : index])
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) yield* hidden(inner, file, [...path, key])
  }
}

/** For example `U+202E`. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
