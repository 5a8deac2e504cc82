// The labelled lines at the head of a mandate's page: source, text, deadline and the rest.
import { USUAL_ADDRESSEE } from '../../base/vocabulary.ts'
import { isRightToLeft, WRITING } from '../../base/language.ts'
import type { Snapshot, Tracked } from '../../tracking/snapshot.ts'
import { dateSpan, longDate } from '../../words/dates.ts'
import { isolate } from '../../words/isolate.ts'
import {
  FIELD_LABELS,
  KIND_LABELS,
  originalLabel,
  SEVERAL_DEPARTMENTS,
} from '../../words/labels.ts'
import { NONE_SET } from '../../words/list.ts'
import { citedParagraph } from '../../words/paragraphs.ts'
import { annexNumber } from '../../words/show.ts'
import { duePoint, dueRemarks } from './due.ts'
import { cutAtWord } from './layout.ts'
import { departmentNames, subjectNames } from './mandate-cells.ts'
import { ownFieldsOf } from './own-fields.ts'
import { quoted, type Field } from './page.ts'
import { safe } from './safe.ts'
import { nameIn, bestSafeText, shown, titleShown } from './texts.ts'
import type { View } from './view.ts'

export function mandateFields(tracked: Tracked, snapshot: Snapshot, view: View): Field[] {
  const { mandate } = tracked
  const { language } = view
  const { target, confirmed } = mandate
  // In text from right to left, an id alone is a foreign word.
  const meetingOf = (id: string): string =>
    isRightToLeft(language) ? nameIn([...snapshot.calendar.byId.values()], id, language) : id
  const confirmation = confirmed
    ? [meetingOf(confirmed.meeting), confirmed.date ?? [], confirmed.ref ?? []].flat()
    : []
  const symbols = (list: readonly string[]): string[] =>
    list.length === 0
      ? []
      : [
          commaList(
            list.map(item => isolate(safe(item), language)),
            view,
          ),
        ]
  return [
    field('formerly', symbols(mandate.formerly ?? []), view),
    field('source', sourceLines(tracked, snapshot, view), view),
    field('text', textLines(tracked, view), view),
    field('addressee', addresseeLines(tracked, view), view),
    field('kind', [KIND_LABELS[mandate.kind][language]], view),
    field('due', dueDetail(tracked, snapshot, view), view),
    field('target', target ? [longDate(target, language)] : [], view),
    departmentsField(tracked, snapshot, view),
    field('subjects', subjectNames(tracked, snapshot.organisation, view), view),
    field('officer', officerLines(tracked, snapshot, view), view),
    ...ownFieldsOf(mandate, snapshot.organisation).map(({ field: own, value }) => ({
      label: nameIn([own], own.id, language),
      lines: [safe(value)],
    })),
    field('cites', symbols(mandate.cites), view),
    field('confirmed', symbols(confirmation), view),
  ]
}

/** The fields that are needed in a review: the document's text is shortened, and less important fields are omitted. */
export function briefFields(tracked: Tracked, snapshot: Snapshot, view: View): Field[] {
  const [citation = ''] = sourceLines(tracked, snapshot, view)
  const text = bestSafeText(tracked.mandate.text, view.language, tracked.document.language)
  const words = text && quoted(cutAtWord(text.text, BRIEF), text.language)
  return [
    field('source', [citation], view),
    field('text', words === undefined ? [] : [words], view),
    field('due', dueDetail(tracked, snapshot, view), view),
    departmentsField(tracked, snapshot, view),
  ]
}

/** About three lines. */
const BRIEF = 200

export function field(
  label: keyof typeof FIELD_LABELS,
  lines: readonly string[],
  view: View,
): Field {
  return { label: FIELD_LABELS[label][view.language], lines }
}

function departmentsField(tracked: Tracked, { organisation }: Snapshot, view: View): Field {
  const names = departmentNames(tracked, organisation, view)
  const own = field('departments', names, view)
  return names.length > 1 ? { ...own, label: SEVERAL_DEPARTMENTS[view.language] } : own
}

/** The officer who is responsible for the mandate itself, with the email address; nothing unless internal. */
function officerLines(
  { mandate: { officer: id } }: Tracked,
  { organisation: { officers } }: Snapshot,
  { language, internal }: View,
): string[] {
  if (id === undefined || !internal) return []
  const email = officers.find(each => each.id === id)?.email
  const name = nameIn(officers, id, language)
  return [email === undefined ? name : `${name} (${isolate(safe(email), language)})`]
}

/** The source of the mandate: symbol, annex and paragraph; title; body, place and date. */
function sourceLines({ mandate, document }: Tracked, snapshot: Snapshot, view: View): string[] {
  const { language } = view
  const citation = [
    isolate(safe(document.symbol), language),
    document.annex === undefined ? undefined : annexNumber[language](safe(document.annex)),
    citedParagraph(safe(mandate.paragraph), language),
  ]
  const place = document.place ? shown(document.place, language, document.language) : undefined
  return [
    commaList(citation, view),
    titleShown(document.title, language, document.language),
    commaList([place, longDate(document.date, language)], view),
    ...(document.meeting === undefined ? [] : [meetingName(document.meeting, snapshot, view)]),
  ]
}

function meetingName(id: string, snapshot: Snapshot, view: View): string {
  const name = nameIn([...snapshot.calendar.byId.values()], id, view.language)
  const marked = isolate(safe(id), view.language)
  return name === safe(id) ? marked : `${name} (${marked})`
}

/** The document's text in its own language, never translated, with the quotation marks of that language. */
function textLines({ mandate, document }: Tracked, view: View): string[] {
  const own = bestSafeText(mandate.text, view.language, document.language)
  if (!own) return []
  const text = quoted(own.text, own.language)
  return own.language === view.language
    ? [text]
    : [text, `[${originalLabel(own.language, view.language)}]`]
}

/** The addressee, if it is not the head of the secretariat. */
function addresseeLines({ mandate: { addressee } }: Tracked, { language }: View): string[] {
  return addressee === USUAL_ADDRESSEE ? [] : [isolate(safe(addressee), language)]
}

function dueDetail(tracked: Tracked, snapshot: Snapshot, view: View): string[] {
  const { due } = tracked
  const { language } = view
  if (due === null) return [NONE_SET[language]]
  const meeting = due.meeting === null ? undefined : snapshot.calendar.byId.get(due.meeting)
  const when = [duePoint(due, language), ...dueRemarks(tracked, snapshot.day, language)]
  if (!meeting) return [commaList(when, view)]
  const place = meeting.place ? shown(meeting.place, language) : undefined
  const days = due.from === null ? undefined : dateSpan(due.from, due.date ?? undefined, language)
  return [
    commaList(when, view),
    commaList([meetingName(meeting.id, snapshot, view), place, days], view),
  ]
}

function commaList(parts: readonly (string | undefined)[], view: View): string {
  return parts.filter(part => part !== undefined && part !== '').join(WRITING[view.language].comma)
}
