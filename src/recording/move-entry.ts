// Moves an update that was recorded at the wrong mandate: it is withdrawn there, and recorded at the right one.
import type { Archive } from '../archive/archive.ts'
import { fail } from '../base/user-error.ts'
import type { Shared } from '../command-line/options.ts'
import { planWithdrawal } from '../edit/additions.ts'
import type { NewUpdate } from '../edit/update.ts'
import { idOf, type Found } from '../query/find.ts'
import type { Io } from '../terminal/io.ts'
import type { Entry } from '../tracking/entries.ts'
import { wrongWithdrawal } from '../tracking/rules/withdrawals.ts'
import { withDocuments, type Snapshot } from '../tracking/snapshot.ts'
import { recordedHead, updatedText } from '../view/pages/updated.ts'
import { statusLabel } from '../words/labels.ts'
import { titleIn } from '../view/parts/texts.ts'
import { MOVED_ENTRY } from '../words/recording.ts'
import { isActionId } from '../records/types.ts'
import { withdrawalOf } from '../words/show.ts'
import { changesByFile, makeChange, type Changes } from './make-change.ts'
import { standing } from './record.ts'
import { refuse } from './refusals.ts'
import { judgedUpdate, refuseForgotten, successorFiles } from './update.ts'
import { entryNamed, newWithdrawal, sameEntry, type WithdrawInput } from './withdraw.ts'

/** The records, and where the update is and belongs. */
interface Move {
  readonly archive: Archive
  /** Of all records. */
  readonly snapshot: Snapshot
  readonly from: Found
  readonly to: Found
}

/** Withdraws the entry that `input` names and records it again, or shows both. @returns the exit code */
export async function moveEntry(
  io: Io,
  shared: Shared,
  input: WithdrawInput,
  { archive, snapshot, from, to }: Move,
): Promise<number> {
  const entry = entryNamed(from, input.entry)
  const withdrawal = newWithdrawal(io, shared, archive, input, from)
  if (idOf(from) === idOf(to)) fail('nothing-to-change', { what: idOf(from) })
  const update = updateIn(entry)
  const plan = (
    state: Snapshot,
    facts: Archive | Parameters<typeof refuseForgotten>[2],
  ): Changes => {
    const [there, here] = [standing(state, from), standing(state, to)]
    const written = there.mandate.document
    const same = sameEntry(entry, there)
    refuse(wrongWithdrawal(same, there.mandate))
    refuseForgotten(update, state, facts)
    return changesByFile([
      [written.file, [planWithdrawal(written, there.mandate.mandate.id, same.path, withdrawal)]],
      [here.mandate.document.file, [judgedUpdate(update, here, state, io.today())]],
    ])
  }
  plan(snapshot, archive)
  let before = snapshot
  const files = [from, to].map(({ mandate }) => mandate.document.file)
  return makeChange(io, shared, input, {
    archive,
    files: [...new Set([...files, ...successorFiles(update, snapshot)])],
    what: idOf(from),
    plan: now => {
      before = withDocuments(snapshot, now, now.documents, now.files)
      return plan(before, now)
    },
    message: () => `withdraw: ${idOf(from)}: entry of ${entry.date}, moved to ${idOf(to)}`,
    report: ({ files: written, outcome }, changed) => {
      const { language, view } = shared
      const documents = changed.flatMap(({ content }) => content.document ?? [])
      const after = standing(withDocuments(before, archive, documents), to)
      const status = statusLabel(
        update.status,
        isActionId(idOf(from)) ? 'action' : 'mandate',
        language,
      )
      return [
        ...recordedHead(
          {
            id: idOf(from),
            title: titleIn(language)(from),
            done: MOVED_ENTRY[language],
            change: withdrawalOf[language](entry.date, status, withdrawal.by),
          },
          view,
        ),
        ...updatedText(
          {
            id: idOf(to),
            title: titleIn(language)(after),
            update,
            before: standing(before, to),
            after,
            file: written.join(', '),
            outcome,
          },
          view,
        ),
      ]
    },
  })
}

/** @throws UserError for an entry that is no update */
function updateIn({ about, date, kind, entry }: Entry): NewUpdate {
  if (kind !== 'update') return fail('only-updates-move', { id: about, date })
  const { status, by, note, evidence, decidedBy, supersededBy, internal } = entry
  const occurrence = entry.for
  return { date, status, by, note, evidence, decidedBy, supersededBy, internal, for: occurrence }
}
