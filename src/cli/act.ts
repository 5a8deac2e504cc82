// A new action of a mandate: what was typed or answered, as the rules take it, and on its way to the record.
import { fail } from '../base/user-error.ts'
import { nextActionId, planAction, type NewAction } from '../edit/additions.ts'
import { findName } from '../query/find.ts'
import { actionId } from '../records/types.ts'
import { hasHidden } from '../view/safe.ts'
import { shown, titleIn } from '../view/texts.ts'
import { recordedText } from '../view/updated.ts'
import { isolate } from '../words/isolate.ts'
import { ACT_WORDS } from '../words/recording.ts'
import type { Io } from './io.ts'
import { noteIn } from './notes.ts'
import { dateOption, type Shared } from './options.ts'
import { record, type OnMandate, type RecordingInput } from './recording.ts'
import { refuseClosed } from './refusals.ts'

export interface ActInput extends RecordingInput {
  readonly title?: string | undefined
  readonly target?: string | undefined
  readonly department?: string | undefined
}

/** Records it, or shows the change. @returns the exit code */
export async function recordAction(
  io: Io,
  shared: Shared,
  input: ActInput,
  on: OnMandate,
): Promise<number> {
  const { archive, mandate } = on
  const { document } = mandate
  const action = newAction(shared, input, on)
  const id = nextActionId(mandate.mandate)
  return record(io, shared, input, {
    archive,
    file: document.file,
    plan: current => planAction(current, mandate.mandate.id, action),
    message: `act: ${mandate.id}: action ${id}`,
    told: (current, file, outcome) => {
      const now = current.mandates.find(other => other.id === mandate.mandate.id)
      const added = now?.actions.at(-1)
      return recordedText(
        {
          id: actionId(document, mandate.mandate, { id: added?.id ?? id }),
          title: shown(added?.title ?? {}, shared.language, document.language),
          done: ACT_WORDS.done[shared.language],
          change: `${isolate(mandate.id, shared.language)} ${titleIn(shared.language)({ mandate, action: undefined })}`,
          file,
          outcome,
        },
        shared.view,
      )
    },
  })
}

/** @throws UserError for what the rules refuse */
export function newAction(
  { language }: Shared,
  { title = '', target, department }: ActInput,
  { archive, mandate }: OnMandate,
): NewAction {
  refuseClosed(mandate)
  if (hasHidden(title)) fail('hidden-characters', { option: '<title>' })
  const known = archive.organisation.departments.map(({ id }) => id)
  return {
    title:
      noteIn(title, language, mandate.document.language) ??
      fail('missing-argument', { command: 'act', argument: 'title' }),
    target: target === undefined ? undefined : dateOption('--target', target),
    department: department === undefined ? undefined : findName('department', department, known),
  }
}
