// Subjects by command: the headings that an organisation sorts its mandates by.
import { fail } from '../base/user-error.ts'
import { nameOf } from '../command-line/value-kinds.ts'
import { ORGANISATION_FILE } from '../files/find-records.ts'
import { mandateId, type Organisation } from '../records/types.ts'
import { CHANGE_FIELDS } from '../words/organisation-changes.ts'
import { adding, type NewNamed } from './add-named.ts'
import {
  nameField,
  type ChangeField,
  type Desk,
  type OrganisationChange,
} from './organisation-change.ts'
import { named, option, placeIn, renamed, typedName } from './typed-values.ts'

const ID: ChangeField = { flags: '[id]', takes: nameOf('subject'), say: CHANGE_FIELDS.subject }

export const ADD_SUBJECT = adding(
  'subject',
  { id: CHANGE_FIELDS.newSubject, name: CHANGE_FIELDS.name },
  'mandates subject add heritage --name "Cultural heritage"',
)

export const RENAME_SUBJECT: OrganisationChange<NewNamed> = {
  command: 'subject rename',
  thing: 'subject',
  fields: { id: ID, name: nameField(CHANGE_FIELDS.newName) },
  examples: ['mandates subject rename heritage --name Monuments'],
  plan({ id, name }, desk) {
    const subject = subjectNamed(this.command, id, desk)
    const wordings = option(this.command, '--name', typedName('--name', name, desk))
    const path = pathOf(subject, desk)
    return renamed(ORGANISATION_FILE, path, subject, wordings, ['id', 'name'], desk)
  },
}

export const REMOVE_SUBJECT: OrganisationChange<{ readonly id?: string }> = {
  command: 'subject remove',
  thing: 'subject',
  fields: { id: ID },
  examples: ['mandates subject remove heritage'],
  plan({ id }, desk) {
    const subject = subjectNamed(this.command, id, desk)
    const by = desk.records.documents.flatMap(document =>
      document.mandates
        .filter(({ subjects = [] }) => subjects.includes(subject.id))
        .map(mandate => mandateId(document, mandate)),
    )
    if (by.length > 0) fail('subject-in-use', { id: subject.id, by })
    const path = pathOf(subject, desk)
    return { ids: [subject.id], changes: [[ORGANISATION_FILE, [{ remove: path }]]] }
  },
}

type Subject = Organisation['subjects'][number]

function subjectNamed(command: string, typed: string | undefined, { records }: Desk): Subject {
  return named('subject', command, 'id', typed, records.organisation.subjects)
}

function pathOf({ id }: Subject, { records }: Desk): (string | number)[] {
  return ['subjects', placeIn(records.organisation.subjects, id)]
}
