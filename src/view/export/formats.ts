// The formats of `export`. Each writer is loaded only when it is needed.
import type { CivilDate } from '../../base/civil-date.ts'
import type { Language } from '../../base/language.ts'
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import type { View } from '../parts/view.ts'
import type { FieldColumn } from '../../words/sheet.ts'
import { sheetRows, type CellTexts, type SheetRow } from './rows.ts'
import type { SheetSetup } from './setup.ts'

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'ndjson', 'ics'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** The text or the bytes of the export. */
export async function writeExport(
  format: ExportFormat,
  mandates: readonly Tracked[],
  snapshot: Snapshot,
  view: View,
  fields: readonly FieldColumn[] = [],
): Promise<string | Uint8Array> {
  const setup = { fields, organisation: snapshot.organisation }
  const rows = (): SheetRow[] => sheetRows(mandates, snapshot, view.language, fields)
  switch (format) {
    case 'csv': {
      const { sheetCsv } = await import('./csv.ts')
      return sheetCsv(rows(), view.language, setup)
    }
    case 'xlsx': {
      const { sheetXlsx } = await import('./xlsx.ts')
      return sheetXlsx(rows(), snapshot.day, view.language, setup)
    }
    case 'json': {
      const { wholeJson } = await import('./json.ts')
      return wholeJson(mandates, snapshot, view.internal ?? false)
    }
    case 'ndjson': {
      const { wholeNdjson } = await import('./json.ts')
      return wholeNdjson(mandates, snapshot, view.internal ?? false)
    }
    case 'ics': {
      const { calendarIcs } = await import('./ics.ts')
      return calendarIcs(mandates, snapshot, view)
    }
  }
}

/** A sheet as a workbook, or as csv if the file is named so. */
export async function sheetIn(
  file: string,
  rows: readonly CellTexts[],
  day: CivilDate,
  language: Language,
  setup: SheetSetup,
): Promise<string | Uint8Array> {
  if (/\.csv$/i.test(file)) {
    const { sheetCsv } = await import('./csv.ts')
    return sheetCsv(rows, language, setup)
  }
  const { sheetXlsx } = await import('./xlsx.ts')
  return sheetXlsx(rows, day, language, setup)
}
