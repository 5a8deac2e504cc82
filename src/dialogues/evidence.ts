// Asks for evidence piece by piece: a kind and a reference, or a file in the records folder.
import { EVIDENCE_KINDS } from '../base/vocabulary.ts'
import {
  A_FILE,
  NO_EVIDENCE,
  NO_MORE_EVIDENCE,
  UPDATE_QUESTIONS,
  UPDATE_REMARKS,
} from '../words/questions.ts'
import { EVIDENCE_LABELS } from '../words/labels.ts'
import type { Asker } from './asker.ts'

const NO_MORE = ''
const FILE = 'file'

/** @param refuse why the rules reject these pieces, in the form of `--evidence` */
export async function askEvidence(
  asker: Asker,
  refuse: (all: readonly string[]) => string | undefined,
): Promise<readonly string[]> {
  const { language } = asker.shared
  const pieces: string[] = []
  for (;;) {
    const ending = pieces.length === 0 ? NO_EVIDENCE : NO_MORE_EVIDENCE
    const isEnough = refuse(pieces) === undefined
    const kind = await asker.ask({
      kind: 'choice',
      message: UPDATE_QUESTIONS.evidence[language],
      options: [
        ...(isEnough ? [{ value: NO_MORE, label: ending[language] }] : []),
        ...EVIDENCE_KINDS.map(value => ({ value, label: EVIDENCE_LABELS[value][language] })),
        { value: FILE, label: A_FILE[language] },
      ],
    })
    if (kind === NO_MORE) return pieces
    const named = (typed: string): string =>
      kind === FILE ? typed.trim() : `${kind}:${typed.trim()}`
    const question = kind === FILE ? 'file' : 'reference'
    const typed = await asker.ask({
      kind: 'text',
      message: UPDATE_QUESTIONS[question][language],
      remark: UPDATE_REMARKS[question][language],
      refuse: text => refuse([...pieces, named(text)]),
    })
    pieces.push(named(typed))
  }
}
