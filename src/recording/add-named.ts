// Adds something that has an id and a name to the organisation.
import { OWN_WORDS } from '../command-line/value-kinds.ts'
import { ORGANISATION_FILE } from '../files/find-records.ts'
import { nameField, type ChangeField, type OrganisationChange } from './organisation-change.ts'
import { nameData, newId, option, typedName } from './typed-values.ts'

export interface NewNamed {
  readonly id?: string
  readonly name?: readonly string[]
}

export function adding(
  thing: 'department' | 'subject',
  say: { readonly id: ChangeField['say']; readonly name: ChangeField['say'] },
  example: string,
): OrganisationChange<NewNamed> {
  const list = `${thing}s` as const
  return {
    command: `${thing} add`,
    thing,
    fields: { id: { flags: '[id]', takes: OWN_WORDS, say: say.id }, name: nameField(say.name) },
    examples: [example],
    plan({ id: typed, name }, desk) {
      const id = newId(this.command, typed, desk.records.organisation[list], desk)
      const given = option(this.command, '--name', typedName('--name', name, desk))
      const added = { id, name: nameData(given, desk) }
      return { ids: [id], changes: [[ORGANISATION_FILE, [{ append: added, to: [list] }]]] }
    },
  }
}
