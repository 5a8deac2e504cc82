// The rules for evidence: the files exist and have the recorded digests.
import { fingerprint } from '../files/evidence.ts'
import { placeOf } from '../records/withdrawn-entries.ts'
import type { Evidence } from '../records/types.ts'
import { found, mandatesIn, updatesIn, type Finding, type Path, type Rules } from './finding.ts'

export const evidenceRules: Rules = function* (records) {
  for (const { document, mandate, path } of mandatesIn(records)) {
    const replies = mandate.states?.replies ?? []
    const holders = [
      ...updatesIn(mandate).map(({ update, path: at }) => ({ evidence: update.evidence, at })),
      ...replies.map(reply => ({
        evidence: reply.evidence,
        at: [...path, 'states', 'replies', placeOf(reply, replies)],
      })),
    ]
    for (const { evidence, at } of holders) {
      for (const item of evidence) {
        const place = placeOf(item, evidence)
        yield* fileOf(item, records.folder, document.file, [...at, 'evidence', place])
      }
    }
  }
}

function* fileOf(evidence: Evidence, folder: string, file: string, path: Path): Generator<Finding> {
  if (evidence.file === undefined) return
  const actual = fingerprint(folder, evidence.file)
  const values = { path: evidence.file }
  if (actual === undefined) yield found('evidence-file-missing', file, [...path, 'file'], values)
  else if (evidence.sha256 !== undefined && evidence.sha256 !== actual) {
    yield found('evidence-file-changed', file, [...path, 'sha256'], values)
  }
}
