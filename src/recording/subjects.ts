// Subjects by command: the headings that an organisation sorts its mandates by.
import { fail } from '../base/user-error.ts'
import { nameOf, OWN_WORDS } from '../command-line/value-kinds.ts'
import { ORGANISATION_FILE } from '../files/find-records.ts'
import { findName } from '../query/find.ts'
import { mandateId, type Organisation } from '../records/types.ts'
import { CHANGE_FIELDS } from '../words/organisation-changes.ts'
import {
  nameField,
  type ChangeField,
  type Desk,
  type OrganisationChange,
} from './organisation-change.ts'
import { argument, nameData, newId, option, placeIn, renamed, typedName } from './typed-values.ts'

const ID: ChangeField = { flags: '[id]', takes: nameOf('subject'), say: CHANGE_FIELDS.subject }

interface NamedSubject {
  readonly id?: string
  readonly name?: readonly string[]
}

export const ADD_SUBJECT: OrganisationChange<NamedSubject> = {
  command: 'subject add',
  thing: 'subject',
  fields: {
    id: { flags: '[id]', takes: OWN_WORDS, say: CHANGE_FIELDS.newSubject },
    name: nameField(CHANGE_FIELDS.name),
  },
  examples: ['mandates subject add heritage --name "Cultural heritage"'],
  plan({ id: typed, name }, desk) {
    const id = newId(this.command, typed, desk.records.organisation.subjects, desk)
    const wordings = option(this.command, '--name', typedName('--name', name, desk))
    const subject = { id, name: nameData(wordings, desk) }
    return { ids: [id], changes: [[ORGANISATION_FILE, [{ append: subject, to: ['subjects'] }]]] }
  },
}

export const RENAME_SUBJECT: OrganisationChange<NamedSubject> = {
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
  const { subjects } = records.organisation
  const id = findName('subject', argument(command, 'id', typed), subjects)
  const subject = subjects.find(each => each.id === id)
  return subject ?? fail('missing-argument', { command, argument: 'id' })
}

function pathOf({ id }: Subject, { records }: Desk): (string | number)[] {
  return ['subjects', placeIn(records.organisation.subjects, id)]
}
