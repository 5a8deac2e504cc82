// Bodies by command: those whose meetings give mandates. A body can be added and renamed.
import { nameOf, OWN_WORDS } from '../command-line/value-kinds.ts'
import { withoutEmpty } from '../edit/data.ts'
import { MEETINGS_FILE } from '../files/find-records.ts'
import { CHANGE_FIELDS } from '../words/organisation-changes.ts'
import { nameField, type OrganisationChange } from './organisation-change.ts'
import { named, nameData, newId, option, placeIn, renamed, typedName } from './typed-values.ts'

interface NewBody {
  readonly id?: string
  readonly name?: readonly string[]
  readonly ministerial?: boolean
}

export const ADD_BODY: OrganisationChange<NewBody> = {
  command: 'body add',
  thing: 'body',
  fields: {
    id: { flags: '[id]', takes: OWN_WORDS, say: CHANGE_FIELDS.newBody },
    name: nameField(CHANGE_FIELDS.name),
    ministerial: { flags: '--ministerial', say: CHANGE_FIELDS.ministerial, asked: 'never' },
  },
  examples: ['mandates body add COMCEC --ministerial --name "Standing Committee"'],
  plan({ id: typed, name, ministerial }, desk) {
    const id = newId(this.command, typed, desk.records.bodies, desk)
    const given = option(this.command, '--name', typedName('--name', name, desk))
    const body = withoutEmpty({ id, ministerial, name: nameData(given, desk) })
    return { ids: [id], changes: [[MEETINGS_FILE, [{ append: body, to: ['bodies'] }]]] }
  },
}

export const RENAME_BODY: OrganisationChange<Omit<NewBody, 'ministerial'>> = {
  command: 'body rename',
  thing: 'body',
  fields: {
    id: { flags: '[id]', takes: nameOf('body'), say: CHANGE_FIELDS.anyBody },
    name: nameField(CHANGE_FIELDS.newName),
  },
  examples: ['mandates body rename CFM --name "Council of Ministers"'],
  plan({ id: typed, name }, desk) {
    const { bodies } = desk.records
    const body = named('body', this.command, 'id', typed, bodies)
    const given = option(this.command, '--name', typedName('--name', name, desk))
    const path = ['bodies', placeIn(bodies, body.id)]
    return renamed(MEETINGS_FILE, path, body, given, ['id', 'ministerial', 'name'], desk)
  },
}
