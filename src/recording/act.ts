// Records a new action of a mandate: turns the input into an action, checks it and writes it.
import { fail } from '../base/user-error.ts'
import { planAction, type NewAction } from '../edit/additions.ts'
import type { Change } from '../edit/change.ts'
import { findName } from '../query/find.ts'
import type { Organisation } from '../records/types.ts'
import type { Tracked } from '../tracking/snapshot.ts'
import { wrongAction } from '../tracking/rules/actions.ts'
import { closed } from '../tracking/rules/closed.ts'
import { overrideText } from '../view/parts/status-remarks.ts'
import { shown, titleIn } from '../view/parts/texts.ts'
import { recordedText } from '../view/pages/updated.ts'
import { isolate } from '../words/isolate.ts'
import { ACT_WORDS } from '../words/recording.ts'
import type { Io } from '../terminal/io.ts'
import { noteIn } from '../command-line/typed-texts.ts'
import { dateOption, type Shared } from '../command-line/options.ts'
import type { RecordingInput } from './make-change.ts'
import { record, type OnMandate } from './record.ts'
import { refuse, refuseHidden } from './refusals.ts'

export interface ActInput extends RecordingInput {
  readonly title?: string | undefined
  readonly target?: string | undefined
  readonly department?: string | undefined
}

/**
 * Records the action, or shows the change.
 *
 * @returns the exit code
 */
export async function recordAction(
  io: Io,
  shared: Shared,
  input: ActInput,
  on: OnMandate,
): Promise<number> {
  const { archive, snapshot, mandate } = on
  const { language, view } = shared
  const action = newAction(shared, input, on)
  return record(io, shared, input, {
    archive,
    snapshot,
    found: { mandate, action: undefined },
    judge: (now, _, { organisation }) => judgedAction(action, now.mandate, organisation),
    message: after => `act: ${mandate.id}: action ${after.mandate.actions.at(-1)?.action.id ?? ''}`,
    report: (where, _, after) => {
      const added = after.mandate.actions.at(-1)
      return recordedText(
        {
          id: added?.id ?? '',
          title: shown(added?.action.title ?? {}, language, mandate.document.language),
          done: ACT_WORDS.done[language],
          change: `${isolate(mandate.id, language)} ${titleIn(language)(after)}`,
          consequences: overrideText(after.mandate, view),
          ...where,
        },
        view,
      )
    },
  })
}

/**
 * The change that adds the action.
 *
 * @throws UserError when a rule is broken
 */
function judgedAction(action: NewAction, mandate: Tracked, organisation: Organisation): Change {
  departmentIn(organisation, action.department)
  refuse(wrongAction(action, mandate))
  return planAction(mandate.document, mandate.mandate.id, action)
}

/** @throws UserError when a rule is broken */
export function newAction(
  { language }: Shared,
  { title = '', target, department }: ActInput,
  { archive, mandate }: OnMandate,
): NewAction {
  refuse(closed(mandate))
  refuseHidden({ '<title>': [title] })
  return {
    title:
      noteIn(title, language, mandate.document.language) ??
      fail('missing-argument', { command: 'act', argument: 'title' }),
    target: target === undefined ? undefined : dateOption('--target', target),
    department: departmentIn(archive.organisation, department),
  }
}

function departmentIn({ departments }: Organisation, name: string | undefined): string | undefined {
  return name === undefined ? undefined : findName('department', name, departments)
}
