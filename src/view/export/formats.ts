// The formats of `export`. Each writer is loaded only when it is needed.
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import type { View } from '../parts/view.ts'
import { sheetRows } from './rows.ts'

export const EXPORT_FORMATS = ['csv', 'xlsx', 'json', 'ndjson', 'ics'] as const

export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** The text or the bytes of the export. */
export async function writeExport(
  format: ExportFormat,
  mandates: readonly Tracked[],
  snapshot: Snapshot,
  view: View,
): Promise<string | Uint8Array> {
  switch (format) {
    case 'csv': {
      const { sheetCsv } = await import('./csv.ts')
      return sheetCsv(sheetRows(mandates, snapshot, view.language), view.language)
    }
    case 'xlsx': {
      const { sheetXlsx } = await import('./xlsx.ts')
      return sheetXlsx(sheetRows(mandates, snapshot, view.language), snapshot.day, view.language)
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
