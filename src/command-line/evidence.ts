// Parses typed evidence: a kind and a reference, or a file in the records folder.
import { EVIDENCE_KINDS } from '../base/vocabulary.ts'
import { nearest } from '../base/similar-words.ts'
import { fail } from '../base/user-error.ts'
import type { NewEvidence } from '../edit/update.ts'
import { fingerprint, isOrdinaryFile, pathBelow, resolveFrom } from '../files/evidence.ts'
import type { Io } from '../terminal/io.ts'

/**
 * Parses `note-verbale:NV/2018/412`, or the path of a file in the records folder, whose SHA-256 is recorded.
 *
 * @throws UserError for anything else
 */
export function parseEvidence(io: Io, folder: string, text: string): NewEvidence {
  const colon = text.indexOf(':')
  const kind = EVIDENCE_KINDS.find(known => known === text.slice(0, Math.max(0, colon)))
  const ref = text.slice(colon + 1).trim()
  if (kind !== undefined && ref !== '') return { ref, kind }
  const path = [resolveFrom(io.cwd, text), resolveFrom(folder, text)].find(isOrdinaryFile)
  if (path !== undefined) return fileEvidence(folder, path)
  const word = colon === -1 ? text : text.slice(0, colon)
  return fail('invalid-evidence', {
    found: text,
    kinds: EVIDENCE_KINDS,
    nearest: kind === undefined ? nearest(word, EVIDENCE_KINDS, 1) : [],
  })
}

function fileEvidence(folder: string, path: string): NewEvidence {
  const file = pathBelow(folder, path) ?? fail('evidence-outside', { path, folder })
  return {
    ref: file.slice(file.lastIndexOf('/') + 1),
    kind: 'other',
    file,
    sha256: fingerprint(folder, file),
  }
}
