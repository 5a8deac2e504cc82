// Parses one record file: from YAML data to records, with the faults of whatever is invalid.
import type * as z from 'zod'
import { isLanguageTag, type LanguageTag } from '../base/language.ts'
import { faultAt, type Fault } from '../base/problem.ts'
import { organisationShape } from './organisation-schema.ts'
import { reportShape, type KeptReport } from './report-schema.ts'
import { trackerMapShape, type TrackerMap } from './tracker-map-schema.ts'
import {
  bodyShape,
  calendarShape,
  documentShapes,
  meetingShape,
  type DocumentOut,
} from './schema.ts'
import { shapeFaults, unknownField, type Place } from './shape-faults.ts'
import type {
  Body,
  Mandate,
  Meeting,
  Organisation,
  RecordContent,
  SourceDocument,
} from './types.ts'
import { MEETINGS_FILE, ORGANISATION_FILE } from '../files/find-records.ts'
import { standing } from './withdrawn-entries.ts'
import { MOST_FAULTS, tooManyFaults, tooManyUnknown } from './fault-limit.ts'
import { knownPart, type Path } from './unknown-fields.ts'
import { readYaml, type YamlFile } from './yaml.ts'

/** What could be read, and every fault that was found. */
export interface Parsed<T> {
  readonly value: T
  readonly faults: readonly Fault[]
}

/** Parses `organisation.yaml`; the value is undefined when it cannot be read. */
export function parseOrganisation(text: string | YamlFile): Parsed<Organisation | undefined> {
  const { place, faults } = placeOf(yamlOf(text))
  return { value: place && fits(organisationShape, place, faults), faults }
}

/** Parses `meetings.yaml`: the bodies and meetings that can be read. */
export function parseCalendar(
  text: string | YamlFile,
): Parsed<{ bodies: Body[]; meetings: Meeting[] }> {
  const { place, faults } = placeOf(yamlOf(text))
  const calendar = place && fits(calendarShape, place, faults)
  if (!place || !calendar) return { value: { bodies: [], meetings: [] }, faults }
  const read = <S extends z.ZodType>(shape: S, key: 'bodies' | 'meetings') =>
    each(calendar[key], faults, place, key, (value, index) => {
      const item = fits(shape, within(place, [key, index], value), faults)
      return item === undefined ? [] : [item]
    })
  return {
    value: { bodies: read(bodyShape, 'bodies'), meetings: read(meetingShape, 'meetings') },
    faults,
  }
}

/** Parses a document file: the document with those of its mandates that can be read. */
export function parseDocument(
  text: string | YamlFile,
  file: string,
): Parsed<SourceDocument | undefined> {
  const { place, faults } = placeOf(yamlOf(text))
  if (!place) return { value: undefined, faults }
  const shapes = documentShapes(languageOf(place.value))
  const header = fits(shapes.document, place, faults)
  const items = mandatesOf(place.value)
  const mandates = each(items, faults, place, 'mandates', (value, index): Mandate[] => {
    const mandate = fits(shapes.mandate, within(place, ['mandates', index], value), faults)
    return mandate ? [{ ...standing(mandate), index }] : []
  })
  return { value: header && assemble(header, mandates, file), faults }
}

/** Parses a file of kept reports; the value is undefined when it cannot be read. */
export function parseKeptReport(text: string | YamlFile): Parsed<KeptReport | undefined> {
  const { place, faults } = placeOf(yamlOf(text))
  return { value: place && fits(reportShape, place, faults), faults }
}

/** Parses the map of a tracker; the value is undefined when it cannot be read. */
export function parseTrackerMap(text: string): Parsed<TrackerMap | undefined> {
  const { place, faults } = placeOf(readYaml(text))
  return { value: place && fits(trackerMapShape, place, faults), faults }
}

/** Parses a record file of any kind, which its name tells. */
export function parseRecord(
  text: string | YamlFile,
  file: string,
): Parsed<RecordContent | undefined> {
  if (file === ORGANISATION_FILE) {
    const { value, faults } = parseOrganisation(text)
    return { value: value && { organisation: value }, faults }
  }
  if (file === MEETINGS_FILE) {
    const { value, faults } = parseCalendar(text)
    return { value: { calendar: value }, faults }
  }
  const { value, faults } = parseDocument(text, file)
  return { value: value && { document: value }, faults }
}

function yamlOf(text: string | YamlFile): YamlFile {
  return typeof text === 'string' ? readYaml(text) : text
}

function assemble(header: DocumentOut, written: Mandate[], file: string): SourceDocument {
  const removed = written.filter(mandate => mandate.removed !== undefined)
  if (removed.length === 0) return { ...header, mandates: written, file }
  const mandates = written.filter(mandate => mandate.removed === undefined)
  return { ...header, mandates, removed, file }
}

/** The value to validate, if the YAML is valid and holds a map. */
function placeOf(yaml: YamlFile): { place: Place | undefined; faults: Fault[] } {
  const faults = [...yaml.faults]
  if (faults.some(fault => fault.severity === 'error')) return { place: undefined, faults }
  if (typeof yaml.value !== 'object' || yaml.value === null || Array.isArray(yaml.value)) {
    faults.push(faultAt('wrong-type', yaml.positionOf([]), { field: '', expects: 'object' }))
    return { place: undefined, faults }
  }
  return { place: { value: yaml.value, positionOf: yaml.positionOf }, faults }
}

/** Applies `read` to the items of a list, until there are too many faults. */
function each<T>(
  items: readonly unknown[],
  faults: Fault[],
  { positionOf }: Place,
  key: string,
  read: (value: unknown, index: number) => readonly T[],
): T[] {
  const found: T[] = []
  let [seen, errors] = [0, 0]
  for (const [index, value] of items.entries()) {
    for (; seen < faults.length; seen++) if (faults[seen]?.severity === 'error') errors++
    if (errors > MOST_FAULTS) {
      faults.push(tooManyFaults(positionOf([key, index])))
      break
    }
    found.push(...read(value, index))
  }
  return found
}

function within(place: Place, above: readonly (string | number)[], value: unknown): Place {
  return { value, positionOf: (path, part) => place.positionOf([...above, ...path], part) }
}

function fits<S extends z.ZodType>(
  shape: S,
  place: Place,
  faults: Fault[],
): z.output<S> | undefined {
  const { result, value, unknown } = knownPart(shape, place.value)
  addUnknown(unknown, shape, place, faults)
  if (result.success) return result.data
  const issues = result.error.issues.slice(0, MOST_FAULTS)
  faults.push(...shapeFaults(shape, issues, { ...place, value }))
  return undefined
}

/** Warns of unknown fields, up to the limit. */
function addUnknown(
  unknown: readonly Path[],
  shape: z.ZodType,
  place: Place,
  faults: Fault[],
): void {
  for (const path of unknown) {
    if (faults.length > MOST_FAULTS) break
    const isLast = faults.length === MOST_FAULTS
    faults.push(
      isLast ? tooManyUnknown(place.positionOf(path, 'key')) : unknownField(shape, path, place),
    )
  }
}

/** The language of the verbatim texts. If the file does not say it, the schema reports that. */
function languageOf(value: unknown): LanguageTag {
  const language = Reflect.get(Object(value), 'language')
  return typeof language === 'string' && isLanguageTag(language) ? language : 'en'
}

function mandatesOf(value: unknown): unknown[] {
  const mandates = Reflect.get(Object(value), 'mandates')
  return Array.isArray(mandates) ? mandates : []
}
